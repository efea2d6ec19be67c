// How often commits that change nothing pass on this machine as it is, and whether those that make something worse fail.
// Usage: npm run unchanged [-- COMMITS [--no-turns]]; without the comparison of base and head it takes a tenth of the time. It prints one line a commit, then counts; its exit code is 1 when one was wrong.
import type { RunResult } from '../../src/shared/run.ts';
import { told } from '../../tests/integration/regression-gate/measured-run.ts';
import { type Amounts, MeasuredCommits, USUAL } from './commits.ts';

/** Of each benchmark; the fastest counts. */
const REPEATS = 20;
/** Runs before anything is counted: more than the gate asks for, so that it knows how noisy this machine is. */
const KNOWN_RUNS = 20;
const SHARES = [1.1, 1.25, 1.5];
/** After so many commits the history has to have confirmed a change: four of five, and the machine may hide one. */
const MOST_COMMITS = 6;

/** What one proposal has to be stopped by. */
const PROPOSED: readonly (readonly [what: string, amounts: Amounts, outcome: RegExp])[] = [
  ...SHARES.map(
    (share) =>
      [
        `a command does ${Math.round(100 * (share - 1))} % more`,
        { ...USUAL, count: USUAL.count * share },
        /^failed comparison\/became-worse$/u,
      ] as const,
  ),
  [
    'a test takes 4 s longer',
    { ...USUAL, tests: { parse: 4000 } },
    /^failed (?:tests\/slower-run )?tests\/slower-test$/u,
  ],
  ['a script grows by a tenth', { ...USUAL, sizes: 1980 }, /^failed sizes\/larger-than-before$/u],
];

async function unchanged(commits: MeasuredCommits, count: number): Promise<boolean> {
  const outcomes = new Map<string, number>();
  for (let commit = 1; commit <= count; commit++) {
    const proposed = await commits.propose();
    commits.takeBack(1);
    const kept = await commits.keep();
    for (const [where, result] of Object.entries({ proposed, 'on the default branch': kept })) {
      const outcome = `${where}: ${told(result)}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log([commit, told(proposed), told(kept), warningsOf(kept), turnsOf(proposed)].join(' | '));
  }
  for (const [outcome, times] of outcomes) console.log(`unchanged, ${outcome}: ${times} of ${count}`);
  return [...outcomes.keys()].every((outcome) => outcome.endsWith(': passed'));
}

async function planted(commits: MeasuredCommits, inTurns: boolean): Promise<boolean> {
  let right = true;
  const tell = (what: string, outcome: string, isFound: boolean): void => {
    console.log(`planted: ${what}: ${outcome}${isFound ? '' : ', NOT AS PLANTED'}`);
    right &&= isFound;
  };
  for (const [what, amounts, wanted] of PROPOSED.filter(([, { count }]) => inTurns || count === USUAL.count)) {
    const outcome = told(await commits.propose(amounts));
    commits.takeBack(1);
    tell(what, outcome, wanted.test(outcome));
  }
  for (const share of SHARES) {
    let [outcome, made] = ['', 0];
    do {
      outcome = told(await commits.keep({ ...USUAL, benchmarks: { sort: share } }));
      made++;
    } while (outcome === 'passed' && made < MOST_COMMITS);
    commits.takeBack(made);
    const what = `a benchmark of ten does ${Math.round(100 * (share - 1))} % more, for ${made} commits`;
    tell(what, outcome, outcome === 'failed benchmarks/became-worse');
  }
  return right;
}

function warningsOf({ verdict }: RunResult): string {
  const suspects = verdict.findings.filter(({ rule }) => rule.startsWith('benchmarks/'));
  return suspects.map(({ rule, message }) => `${rule.slice('benchmarks/'.length)}: ${message}`).join('; ');
}

function turnsOf({ presentation }: RunResult): string {
  const [row = []] = presentation.tables.find(({ title }) => title.endsWith('run in turns'))?.rows ?? [];
  return row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ');
}

async function main(count: number, inTurns: boolean): Promise<boolean> {
  const commits = new MeasuredCommits({ inTurns, repeats: REPEATS });
  try {
    for (let run = 0; run < KNOWN_RUNS; run++) await commits.keep();
    const passed = await unchanged(commits, count);
    return (await planted(commits, inTurns)) && passed;
  } finally {
    commits.remove();
  }
}

const [count = '50', turns] = process.argv.slice(2);
if (!(await main(Number(count), turns !== '--no-turns'))) process.exitCode = 1;
