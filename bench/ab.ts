import { Checkout } from '../tests/bundle/checkout.ts';
import { measuredRun, told } from '../tests/integration/regression-gate/measured-run.ts';

/** Counts to what the file says: real work of a real process, on a machine that others use too. */
const COUNT = 'n=$(cat n); i=0; while [ "$i" -lt "$n" ]; do i=$((i+1)); done\n';

/**
 * The A/B runner on this machine as it is: code that did not change has to pass every time, and code that became slower has
 * to fail. `node bench/ab.ts [TRIALS]` prints how often it did, one line a trial; its exit code is 1 when one was wrong.
 */
async function trials(count: number): Promise<boolean> {
  let right = true;
  for (const [what, head, wanted] of [
    ['the same code', '20000', 'passed'],
    ['10 % more work', '22000', 'failed comparison/became-worse'],
  ] as const) {
    const checkout = Checkout.of({ '.gitignore': 'reliability-report/\n', 'count.sh': COUNT, n: '20000' });
    checkout.write({ n: head, other: 'x' });
    checkout.commit();
    const outcomes = new Map<string, number>();
    for (let seed = 1; seed <= count; seed++) {
      const options = { comparison: `command: bash count.sh\nseed: ${seed}\n` };
      const result = await measuredRun(checkout, options, false, null);
      const outcome = told(result);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const [row] = result.presentation.tables[0]!.rows;
      console.log(
        [what, seed, outcome, ...row!.map((cell) => (typeof cell === 'string' ? cell : cell.text))].join(' | '),
      );
    }
    checkout.remove();
    for (const [outcome, times] of outcomes) console.log(`${what}: ${outcome} ${times} of ${count} times`);
    right &&= outcomes.get(wanted) === count;
  }
  return right;
}

if (!(await trials(Number(process.argv[2] ?? 50)))) process.exitCode = 1;
