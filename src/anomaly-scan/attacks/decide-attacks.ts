import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding, Location } from '../../shared/model/finding.ts';
import type { Place, Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { AttackedPolicy, AttackRow, AttacksFacts } from './facts.ts';
import type { AttacksOptions } from './settings.ts';

/** How the attacks of one run came out under the site's own policies. */
export interface Score {
  /** Proved to work without any defence in this browser: only those count. */
  readonly live: readonly AttackRow[];
  /** Live ones that got through under some policy of the site. */
  readonly executed: readonly AttackRow[];
  /** Live ones that every policy of the site stopped. */
  readonly blocked: readonly AttackRow[];
  /** Of which nothing can be said. */
  readonly unmeasured: readonly AttackRow[];
  readonly dead: readonly AttackRow[];
}

const RUNS_SCRIPT: ReadonlySet<string> = new Set(['reflected', 'stored', 'mutation']);

export function scoreOf({ vectors, policies }: AttacksFacts): Score {
  const under = ({ outcomes }: AttackRow) => outcomes.slice(1, 1 + policies.length);
  const live = vectors.filter(({ outcomes }) => outcomes[0] === 'executed');
  const executed = live.filter((row) => under(row).includes('executed'));
  const unmeasured = vectors.filter(
    (row) => row.outcomes[0] === 'unmeasured' || (!executed.includes(row) && under(row).includes('unmeasured')),
  );
  return {
    live,
    executed,
    unmeasured,
    blocked: live.filter((row) => !executed.includes(row) && !unmeasured.includes(row)),
    dead: vectors.filter(({ outcomes }) => outcomes[0] === 'not-live'),
  };
}

/** Facts → how many of the attacks that work got through, pure. */
export function decideAttacks(options: AttacksOptions, facts: AttacksFacts): FamilyVerdict {
  const { live, executed, blocked, unmeasured, dead } = scoreOf(facts);
  const counted = executed.filter(({ beyondPolicy }) => !beyondPolicy);
  const severity = counted.length > options.maxExecuted ? 'error' : 'warning';
  const { name, version } = facts.browser;
  return {
    problems: [
      ...(facts.policies.length === 0 ? [noPolicy()] : []),
      ...(live.length < options.minLive ? [tooFew(live.length, options.minLive, `${name} ${version}`)] : []),
      ...(unmeasured.length > 0 ? [notMeasured(unmeasured)] : []),
    ],
    findings: [
      ...counted.map((row) => throughFinding(facts, row, severity)),
      ...disagreements(facts),
      ...executed.filter(({ beyondPolicy }) => beyondPolicy).map((row) => beyondFinding(facts, row)),
    ],
    metrics: {
      vectors: {
        catalogued: facts.vectors.length,
        live: live.length,
        blocked: blocked.length,
        executed: executed.length,
        inconclusive: unmeasured.length,
        dead: dead.length,
      },
      violations: facts.vectors.filter(({ outcomes }) =>
        outcomes.slice(1, 1 + facts.policies.length).includes('blocked'),
      ).length,
    },
    holds: `${blocked.length} of ${live.length} attacks that work in ${name} ${version} are stopped`,
  };
}

/** Under which policies it got through, and what each said. */
function throughFinding(facts: AttacksFacts, row: AttackRow, severity: Finding['severity']): Finding {
  const { policy, evidence } = firstThrough(facts, row);
  return {
    rule: 'attacks/got-through',
    severity,
    message: `${row.id} (${row.class}) got through the policy of ${policy.page}: ${row.idea}; ${evidence}`,
    hint: `Each of these alone stops it: ${row.blockedBy.join(', ')}.${changeHint(facts, row)}`,
    ...locationOf(policy.place),
    fingerprint: fingerprint('attacks/got-through', policy.place?.path ?? '', row.id),
  };
}

function changeHint({ changes }: AttacksFacts, { id }: AttackRow): string {
  const found = changes.find(({ stopped }) => stopped.includes(id));
  return found === undefined ? '' : ` It was run with ${found.changes.join('; ')}, and stopped.`;
}

function beyondFinding(facts: AttacksFacts, row: AttackRow): Finding {
  const { policy, evidence } = firstThrough(facts, row);
  return {
    rule: 'attacks/beyond-policy',
    severity: 'notice',
    message: `${row.id} (${row.class}) got through, and no policy can stop it: ${row.idea}; ${evidence}`,
    hint: `Only the application can: ${row.blockedBy.join(', ')}.`,
    ...locationOf(policy.place),
    fingerprint: fingerprint('attacks/beyond-policy', policy.place?.path ?? '', row.id),
  };
}

function firstThrough(
  { policies }: AttacksFacts,
  { outcomes, evidence }: AttackRow,
): { policy: AttackedPolicy; evidence: string } {
  const at = policies.findIndex((_, place) => outcomes[1 + place] === 'executed');
  return { policy: policies[at]!, evidence: evidence[1 + at] ?? '' };
}

/** What reading the policy says, against what the browser did with it. */
function disagreements({ policies, vectors }: AttacksFacts): readonly Finding[] {
  return policies.flatMap(({ page, place, grades }, at): readonly Finding[] => {
    const scripts = vectors.filter(
      ({ class: kind, outcomes, beyondPolicy }) => RUNS_SCRIPT.has(kind) && outcomes[0] === 'executed' && !beyondPolicy,
    );
    const through = scripts.filter(({ outcomes }) => outcomes[1 + at] === 'executed');
    const isWeak = grades.some(({ severity }) => severity === 'high');
    const hasPolicy = place !== undefined;
    if (scripts.length === 0 || isWeak === through.length > 0 || (!isWeak && !hasPolicy)) return [];
    return [
      {
        rule: 'attacks/static-disagrees',
        severity: isWeak ? 'notice' : 'warning',
        message: isWeak
          ? `csp_evaluator finds a high weakness in the policy of ${page} (${grades.map(({ type }) => type).join(', ')}), but none of ${scripts.length} injected scripts ran in the browser`
          : `csp_evaluator finds no high weakness in the policy of ${page}, but ${through.length} of ${scripts.length} injected scripts ran in the browser (${through
              .map(({ id }) => id)
              .slice(0, 5)
              .join(', ')})`,
        hint: 'What the browser did holds for this browser; what the text says, for others too. Look at both.',
        ...locationOf(place),
        fingerprint: fingerprint('attacks/static-disagrees', place?.path ?? '', page),
      },
    ];
  });
}

function locationOf(place: Place | undefined): { readonly location?: Location } {
  if (place === undefined) return {};
  const { path, line } = place;
  return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}

function noPolicy(): Problem {
  return {
    code: 'ANOMALY-NO-PAGE',
    reason: 'no page of the site was named whose policy could be attacked',
    hint: 'Name one: pages: ["/"].',
  };
}

function tooFew(live: number, least: number, browser: string): Problem {
  return {
    code: 'ANOMALY-TOO-FEW-LIVE',
    reason: `only ${live} attacks work without any defence in ${browser}, and ${least} are needed`,
    hint: 'Use a current Chromium, or lower min-live-vectors when only some vectors are run.',
  };
}

function notMeasured(rows: readonly AttackRow[]): Problem {
  const ids = rows.map(({ id }) => id);
  return {
    code: 'ANOMALY-NOT-MEASURED',
    reason: `${rows.length} attacks could not be tried to the end: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}`,
    hint: 'Give the job more time and memory, and run it again; the report says why for each.',
  };
}
