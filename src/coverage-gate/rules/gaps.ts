import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { GapFacts, GapKind, GapsFacts } from '../../shared/model/gap-facts.ts';
import type { Check } from '../../shared/model/presentation.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { HUB_KINDS, isOfKind, NEW_KINDS } from '../gaps/gap-kinds.ts';
import { nextText } from '../gaps/why.ts';
import { REPRODUCE } from '../reproduce.ts';
import type { CoverageSettings } from '../settings.ts';

/** Written out, so that a test can find each in the catalogue. */
const RULES: { readonly [kind in GapKind]: string } = {
  'new-untested-hub': 'coverage/new-untested-hub',
  'untested-hub': 'coverage/untested-hub',
  'new-untested-source': 'coverage/new-untested-source',
  'unreached-source': 'coverage/unreached-source',
  'untested-source': 'coverage/untested-source',
};

/** What became of one kind of `gaps.fail-on`. */
export interface GapJudgement {
  readonly kind: GapKind;
  /** Sources of the kind. */
  readonly count: number;
  /** One for each source, but for those that a kind before it has named. */
  readonly findings: readonly Finding[];
  /** Why the kind cannot be judged, or not to the end. */
  readonly problems: readonly Problem[];
}

/** Every kind that fails the gate, from facts alone. */
export function judgeGaps({ gaps: settings }: CoverageSettings, facts: CoverageFacts): readonly GapJudgement[] {
  const named = new Set<string>();
  return settings.failOn.map((kind) => {
    const problems = problemsOf(kind, facts);
    const { gaps } = facts;
    const isMeasured = facts.suites.every((suite) => suite.problems.length === 0);
    // Without a suite nobody knows that no test runs a line.
    if (gaps === undefined || !isMeasured) return { kind, count: 0, findings: [], problems };
    const listed = gaps.ranked.filter((gap) => isOfKind(gap, kind, settings.hub));
    const findings = listed.filter(({ path }) => !named.has(path)).map((gap) => findingOf(gap, kind, settings.hub));
    for (const { path } of listed) named.add(path);
    const more = gaps.kinds[kind] - listed.length;
    return { kind, count: gaps.kinds[kind], findings: more > 0 ? [...findings, rest(kind, more)] : findings, problems };
  });
}

/** One check for each kind. */
export function gapChecks(settings: CoverageSettings, facts: CoverageFacts): readonly Check[] {
  return judgeGaps(settings, facts).map(({ kind, count, findings, problems }) => {
    const name = `gaps: ${kind}`;
    if (problems.length > 0) return { name, outcome: 'inconclusive', detail: problems[0]!.reason };
    if (count === 0) return { name, outcome: 'passed', detail: 'none' };
    return { name, outcome: 'failed', detail: String(count), findings: findings.map((finding) => finding.fingerprint) };
  });
}

function problemsOf(kind: GapKind, facts: CoverageFacts): readonly Problem[] {
  const { gaps, patch, suites } = facts;
  const [unmeasured] = suites.flatMap((suite) => suite.problems);
  if (unmeasured !== undefined) return [unmeasured];
  if (gaps === undefined) return [notLooked()];
  const isNew = NEW_KINDS.includes(kind);
  if (isNew && patch?.base === undefined) return [patch?.problem ?? unknownChange()];
  return graphProblems(kind, isNew, gaps);
}

/** What the graph does not know matters only where it could make a source one of the kind, or keep it from being one. */
function graphProblems(kind: GapKind, isNew: boolean, gaps: GapsFacts): readonly Problem[] {
  const { kinds, ungraphed, unread } = gaps;
  const isHub = HUB_KINDS.includes(kind);
  if (!isHub && kind !== 'unreached-source') return [];
  const unknown = isNew ? ungraphed.added : ungraphed.untested;
  if (unknown > 0) return [unknownLanguage(kind, unknown, ungraphed.example ?? '')];
  const doubtful = isHub ? kinds[isNew ? 'new-untested-source' : 'untested-source'] - kinds[kind] : kinds[kind];
  return doubtful > 0 ? unread.slice(0, 1) : [];
}

function findingOf(gap: GapFacts, kind: GapKind, hub: number): Finding {
  const { path, importers, measured, added, tests, owners, next } = gap;
  const rule = RULES[kind];
  const facts = [
    ...(added === true ? ['it is new'] : []),
    ...(HUB_KINDS.includes(kind) ? [`${importers} files import it`] : []),
    ...(tests === 0 ? ['no test reaches it along imports'] : []),
    measured ? 'no test runs a line of it' : 'it is in no report',
  ];
  return {
    rule,
    severity: 'error',
    message: `${path} is an untested ${HUB_KINDS.includes(kind) ? 'hub' : 'source'}: ${facts.join(', ')}`,
    hint: `Write a test for it: ${nextText(next)}.`,
    location: { path },
    ...(HUB_KINDS.includes(kind)
      ? { measured: { value: importers ?? 0, unit: 'count' as const }, limit: { value: hub, unit: 'count' as const } }
      : {}),
    ...(added === true ? { changed: true as const } : {}),
    ...(owners.length === 0 ? {} : { owners }),
    reproduce: REPRODUCE,
    fingerprint: fingerprint(rule, path, ''),
  };
}

function rest(kind: GapKind, more: number): Finding {
  const rule = RULES[kind];
  return {
    rule,
    severity: 'error',
    message: `${more} more sources of the kind ${kind} are not listed`,
    hint: 'Write tests for those that are; the others follow.',
    reproduce: REPRODUCE,
    fingerprint: fingerprint(rule, '', 'more'),
  };
}

function unknownLanguage(kind: GapKind, count: number, example: string): Problem {
  return {
    code: 'GAPS-LANGUAGE-UNKNOWN',
    reason: `${kind} cannot be judged: ${count} untested ${count === 1 ? 'source is' : 'sources are'} in a language whose imports are not read, for example ${example}`,
    hint: 'Use untested-source or new-untested-source, which need no imports, or list these files under ignore.',
    location: { path: example },
  };
}

function notLooked(): Problem {
  return {
    code: 'GAPS-NOT-ANALYSED',
    reason: 'untested sources were not looked for',
    hint: 'Run the gate again with the option gaps.',
  };
}

function unknownChange(): Problem {
  return {
    code: 'PATCH-BASE-UNKNOWN',
    reason: 'what the change adds was not looked for',
    hint: 'Run the gate again with the option gaps.',
  };
}
