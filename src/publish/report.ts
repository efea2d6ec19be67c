import type { CodeMeaning } from '../shared/model/codes.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { Outcome } from '../shared/model/verdict.ts';
import type { UntrustedReport } from './artifact.ts';
import { refusal } from './refusal.ts';
import { retell, retoldProblem } from './retelling.ts';
import { parseUntrusted } from './untrusted-json.ts';

/** What an untrusted report comes down to: facts that a gate has still to check, or the problem that kept it from measuring. */
export type ReadReport = {
  readonly folder: string;
  readonly gate: string;
} & (
  | {
      readonly options: unknown;
      readonly facts: unknown;
      readonly waivers: unknown;
      readonly said: Outcome | undefined;
    }
  | { readonly problem: Problem }
);

type Known = { readonly [key: string]: unknown };

const OUTCOMES: readonly Outcome[] = ['passed', 'failed', 'inconclusive'];

/**
 * Reads the two files of a report. Of verdict.json only the gate, the outcome and, where there are no facts, the code of
 * the problem are used; of facts.json everything but the texts of problems. Throws ProblemError PUBLISH-…
 */
export function readReport(
  { folder, facts: factsText, verdict: verdictText }: UntrustedReport,
  meanings: ReadonlyMap<string, CodeMeaning>,
): ReadReport {
  const place = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const verdict = verdictText === undefined ? undefined : parseUntrusted(verdictText, place('verdict.json'));
  const said = verdict === undefined ? undefined : outcomeOf(verdict, place('verdict.json'));
  if (factsText !== undefined) {
    const path = place('facts.json');
    const whole = parseUntrusted(factsText, path);
    const gate = gateOf(whole, path);
    if (verdict !== undefined && verdict['gate'] !== gate) throw contradiction(path, 'they are of different gates');
    const facts = retell(whole['facts'], meanings, path);
    return { folder, gate, options: whole['options'], facts, waivers: whole['waivers'], said };
  }
  const path = place('verdict.json');
  // A folder is only given back with one of the two files.
  const whole = verdict ?? {};
  const gate = gateOf(whole, path);
  if (said !== 'inconclusive') throw contradiction(path, 'only an inconclusive verdict can come without facts.json');
  const { problem } = whole;
  if (typeof problem !== 'object' || problem === null) throw contradiction(path, 'it is inconclusive, but not why');
  return { folder, gate, problem: retoldProblem(problem as Known, meanings, path) };
}

function gateOf(whole: Known, path: string): string {
  const { gate, version } = whole;
  if (typeof gate === 'string' && gate.length <= 64 && version === 1) return gate;
  throw refusal(
    'PUBLISH-GATE',
    `${path} is not of this version of reliability`,
    'Use the same release in both workflows.',
    path,
  );
}

function outcomeOf(verdict: Known, path: string): Outcome {
  const outcome = OUTCOMES.find((known) => known === verdict['outcome']);
  if (outcome === undefined) throw contradiction(path, 'it has none of the three outcomes');
  return outcome;
}

function contradiction(path: string, what: string): Error {
  return refusal(
    'PUBLISH-MISMATCH',
    `${path} is not believed: ${what}`,
    'Use the same release in both workflows.',
    path,
  );
}
