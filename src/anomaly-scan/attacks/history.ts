import { asList, asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { scoreOf } from './decide-attacks.ts';
import type { AttackHistory, AttackRun, AttacksFacts } from './facts.ts';

const MOST_RUNS = 300;
/** Attacks that are named of one run; all of them are counted. */
const MOST_TURNED = 40;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** As the catalogue names them. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/u;

/** What turned since an earlier run: attacks that get through now and did not, and the other way round. */
export interface Turned {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Against the newest run that is known. Attacks that were not run there have not turned. */
export function turnedSince({ known, through }: AttackHistory, facts: AttacksFacts): Turned {
  const now = new Set(scoreOf(facts).executed.map(({ id }) => id));
  const before = new Set(through);
  const all = new Set(known);
  const here = new Set(facts.vectors.map(({ id }) => id));
  return {
    opened: [...now].filter((id) => all.has(id) && !before.has(id)),
    closed: through.filter((id) => here.has(id) && !now.has(id)),
  };
}

/** What later runs are told: the runs before, and this one. A commit that is measured again is replaced. `selection`: as configured, none is all. */
export function keptWith(commit: string, selection: readonly string[], facts: AttacksFacts): Json {
  const { history } = facts;
  const { live, executed } = scoreOf(facts);
  const { opened, closed } = history === undefined ? { opened: [], closed: [] } : turnedSince(history, facts);
  const { name, version } = facts.browser;
  const run: AttackRun = {
    commit,
    browser: `${name} ${version}`,
    live: live.length,
    through: executed.length,
    opened: opened.slice(0, MOST_TURNED),
    closed: closed.slice(0, MOST_TURNED),
  };
  const before = (history?.runs ?? []).filter((one) => one.commit !== commit);
  return {
    version: 1,
    selection: [...selection],
    known: facts.vectors.map(({ id }) => id),
    through: executed.map(({ id }) => id),
    runs: [...before, run].slice(-MOST_RUNS).map((one) => ({ ...one })),
  } as unknown as Json;
}

/**
 * Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. undefined: other attacks
 * were selected then, and nothing can be compared.
 */
export function readKept(kept: Json, selection: readonly string[]): AttackHistory | undefined {
  const { version, selection: selected, known, through, runs } = asRecord(kept);
  const all = asList(runs);
  if (version !== 1 || all.length === 0 || all.length > MOST_RUNS) throw damaged();
  if (idsOf(selected).join() !== selection.join()) return undefined;
  return { known: idsOf(known), through: idsOf(through), runs: all.map(runOf) };
}

function runOf(value: unknown): AttackRun {
  const { commit, browser, live, through, opened, closed } = asRecord(value);
  if (typeof commit !== 'string' || !COMMIT.test(commit) || typeof browser !== 'string') throw damaged();
  if (!isCount(live) || !isCount(through)) throw damaged();
  return { commit, browser: browser.slice(0, 80), live, through, opened: idsOf(opened), closed: idsOf(closed) };
}

function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw damaged();
  return value.map((id: unknown) => {
    if (typeof id !== 'string' || !ID.test(id)) throw damaged();
    return id;
  });
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of attacks is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
