import type { Finding, Location } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import { type Place, type Problem, ProblemError } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import type { WaivedFinding } from '../model/waiver.ts';
import { commandSafeJson } from './escape.ts';
import { problemsOf } from './order.ts';
import type { Report } from './port.ts';

const WRITTEN = new WeakMap<Verdict, string>();

export const jsonReport: Report = { file: 'verdict.json', render: ({ verdict }) => verdictJson(verdict) };

/**
 * verdict.json: the keys in the order of the contract whatever order the gate made them in, `metrics` as the gate ordered
 * them, two spaces, one line end at the end. Throws ProblemError VERDICT-NOT-JSON for a number that JSON cannot hold
 * (it would silently become null). It may be printed to a log: a text that reads as a command of a CI system is written with
 * an escape, so that its value stays. The file and the shell ask for the same, so it is made once.
 */
export function verdictJson(verdict: Verdict): string {
  const known = WRITTEN.get(verdict);
  if (known !== undefined) return known;
  const text = written(verdict);
  WRITTEN.set(verdict, text);
  return text;
}

function written(verdict: Verdict): string {
  const { version, gate, outcome, summary, findings, metrics } = verdict;
  const [problem] = problemsOf(verdict);
  const ordered = {
    version,
    gate,
    outcome,
    summary,
    findings: findings.map(orderedFinding),
    waived: verdict.waived?.map(orderedWaived),
    metrics,
    problem: problem === undefined ? undefined : orderedProblem(problem),
    problems: verdict.problems?.map(orderedProblem),
  };
  return `${commandSafeJson(JSON.stringify(ordered, onlyFinite, 2))}\n`;
}

function orderedFinding(finding: Finding): Finding {
  const { rule, severity, message, hint, location, measured, limit, changed, owners, reproduce, fingerprint } = finding;
  return defined<Finding>({
    rule,
    severity,
    message,
    hint,
    location: location && orderedLocation(location),
    measured: measured && orderedMeasure(measured),
    limit: limit && orderedMeasure(limit),
    changed,
    owners,
    reproduce,
    fingerprint,
  });
}

function orderedWaived({ waiver, ...finding }: WaivedFinding): WaivedFinding {
  const { reason, owner, expires, location } = waiver;
  return { ...orderedFinding(finding), waiver: { reason, owner, expires, location: orderedLocation(location) } };
}

function orderedLocation({ path, startLine, endLine }: Location): Location {
  return defined<Location>({ path, startLine, endLine });
}

function orderedMeasure({ value, unit, covered, total }: Measure): Measure {
  return defined<Measure>({ value, unit, covered, total });
}

function orderedProblem({ code, reason, hint, location }: Problem): Problem {
  return defined<Problem>({ code, reason, hint, location: location && orderedPlace(location) });
}

function orderedPlace({ path, line, column }: Place): Place {
  return defined<Place>({ path, line, column });
}

/** JSON.stringify drops members that are undefined; only the type has to be told. */
function defined<T>(value: { readonly [K in keyof T]-?: T[K] | undefined }): T {
  return value as T;
}

function onlyFinite(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new ProblemError({
    code: 'VERDICT-NOT-JSON',
    reason: `"${key}" of the verdict is ${value}, which is not a number that can be reported`,
    hint: 'This is a fault of this tool: please report it with the facts.json of the run.',
  });
}
