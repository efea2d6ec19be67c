import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { Difference } from '../difference.ts';
import type { DeterminismFacts } from '../facts.ts';
import { distinctDigests } from '../outcome.ts';

export const DIFFERS = 'determinism/differing-artifact';
const MOST_FINDINGS = 100;

const WORDS: { readonly [kind in Difference['kind']]: string } = {
  content: 'has another content',
  mode: 'has other permissions',
  modified: 'has another time of its last change',
  kind: 'is now a file, now a link or folder',
  target: 'is a link to another place',
  added: 'is only there in some builds',
  removed: 'is only there in some builds',
};

/** One finding for every place where builds differ; what follows from another one is not repeated. */
export function differingArtifacts(facts: DeterminismFacts): readonly Finding[] {
  if (distinctDigests(facts).length < 2 || facts.difference === undefined) return [];
  return facts.difference.differences
    .filter(({ seed }) => seed)
    .slice(0, MOST_FINDINGS)
    .map((difference) => {
      const { path, within, source, advice } = difference;
      return {
        rule: DIFFERS,
        severity: 'error',
        message: `${placeText(difference)} ${differenceText(difference)}`,
        ...(advice === undefined ? {} : { hint: advice }),
        location: source === undefined ? { path } : { path: source.path, ...lines(source.line) },
        fingerprint: fingerprint(DIFFERS, path, (within ?? []).join('\0')),
      };
    });
}

/** `has another content (zip-mtime, likely): "…" here, "…" there; 12 more follow from it`. */
export function differenceText(difference: Difference): string {
  const { kind, cause, confidence, left, right, explains } = difference;
  const known = cause === undefined ? '' : ` (${cause}${confidence === undefined ? '' : `, ${confidence}`})`;
  const shown =
    left === undefined || right === undefined ? '' : `: ${JSON.stringify(left)} and ${JSON.stringify(right)}`;
  const more = explains === undefined || explains === 0 ? '' : `; ${explains} more follow from it`;
  return `${WORDS[kind]}${known}${shown}${originText(difference)}${more}`;
}

/** `; written by "node build.mjs", likely in build.mjs:3`. */
function originText({ source, writer }: Difference): string {
  const by = writer === undefined ? '' : `; written by ${JSON.stringify(writer)}`;
  if (source === undefined) return by;
  const line = source.line === undefined ? '' : `:${source.line}`;
  return `${by}; made in ${source.path}${line}${source.confidence === undefined ? '' : ` (${source.confidence})`}`;
}

/** `a.tar > x.js:12`; the path of the artifact first, where the way does not begin with it. */
export function placeText({ path, within = [] }: Difference): string {
  const [first = '', ...rest] = within;
  if (first === path) return within.join(' > ');
  const line = /^line (\d+)$/u.exec(first);
  return line === null ? [path, ...within].join(' > ') : [`${path}:${line[1]}`, ...rest].join(' > ');
}

function lines(line: number | undefined): { readonly startLine?: number; readonly endLine?: number } {
  return line === undefined ? {} : { startLine: line, endLine: line };
}
