import type { Io } from '../../shared/io/port.ts';
import type { Difference, Explanation } from '../difference.ts';
import { findOrigins, isCandidate } from './source-search.ts';

/** A look that nobody waits for. */
const MOST_FILES = 1000;
const LARGEST_BYTES = 256 << 10;
const MOST_BYTES = 16 << 20;

/** The explanation, with the line of a tracked file at seeds whose cause is known and is made in one or a few places. */
export function withOrigins(io: Io, explanation: Explanation, command: string): Explanation {
  const { differences } = explanation;
  const causes = new Set(differences.flatMap(({ seed, cause }) => (seed && cause !== undefined ? [cause] : [])));
  if (causes.size === 0) return explanation;
  const build = [command, ...packageScripts(io.readText('package.json', LARGEST_BYTES))].join('\n');
  const artifacts = new Set(differences.map(({ path }) => path));
  const origins = findOrigins(causes, candidates(io, build, artifacts), build);
  const located = (one: Difference): Difference => {
    const source = one.seed && one.source === undefined ? origins.get(one.cause ?? '') : undefined;
    return source === undefined ? one : { ...one, source };
  };
  return { ...explanation, differences: differences.map(located) };
}

/** Commands that `npm run build` may stand for: they name files too. */
function packageScripts(text: string | undefined): readonly string[] {
  try {
    const { scripts } = JSON.parse(text ?? '{}') as { readonly scripts?: unknown };
    return Object.values(scripts ?? {}).filter((one): one is string => typeof one === 'string');
  } catch {
    return [];
  }
}

function* candidates(
  io: Io,
  build: string,
  artifacts: ReadonlySet<string>,
): Generator<readonly [path: string, text: string]> {
  const { status, stdout } = io.run('git', ['ls-files', '-z']);
  if (status !== 0) return;
  let [files, bytes] = [0, 0];
  for (const path of new TextDecoder().decode(stdout).split('\0')) {
    if (path === '' || artifacts.has(path) || !isCandidate(path, build)) continue;
    if (files >= MOST_FILES || bytes >= MOST_BYTES) return;
    const text = io.readText(path, LARGEST_BYTES);
    files++;
    bytes += text?.length ?? 0;
    if (text !== undefined) yield [path, text];
  }
}
