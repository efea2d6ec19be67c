import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../../bench/generate/random.ts';
import { bisectPlan } from '../../../../src/regression-gate/benchmarks/bisect-plan.ts';
import { openChanges } from '../../../../src/regression-gate/benchmarks/open-changes.ts';
import { watchCommits } from '../../../../src/shared/policy/change-points/commit-watch.ts';
import { noise } from '../../shared/policy/change-points/noisy-series.ts';

/** Levels of so many values each, with little noise. */
function series(...levels: readonly (readonly [values: number, level: number])[]): readonly number[] {
  const random = new SeededRandom(4);
  return levels.flatMap(([values, level]) => Array.from({ length: values }, () => level * (1 + noise(random, 0.002))));
}

describe('changes for the worse that are still there', () => {
  it.each<readonly [what: string, values: readonly number[], better: 'less' | 'more', firstBad: readonly number[]]>([
    ['nothing changed', series([30, 100]), 'less', []],
    ['not confirmed yet', series([20, 100], [3, 130]), 'less', []],
    ['confirmed by the newest value: told as new', series([20, 100], [4, 130]), 'less', []],
    ['one commit later', series([20, 100], [5, 130]), 'less', [20]],
    ['long after', series([20, 100], [60, 130]), 'less', [20]],
    ['mended', series([20, 100], [20, 130], [20, 100]), 'less', []],
    ['mended in part', series([20, 100], [20, 130], [20, 115]), 'less', [20]],
    ['two of them', series([20, 100], [20, 130], [20, 160]), 'less', [20, 40]],
    ['better', series([20, 100], [20, 80]), 'less', []],
    ['less, where more is better', series([20, 100], [20, 80]), 'more', [20]],
  ])('%s', (_, values, better, firstBad) => {
    const open = openChanges(watchCommits(values), better, 0.03);
    expect(open.map(({ firstBadAt }) => firstBadAt)).toEqual(firstBad);
    for (const { lastGoodAt, firstBadAt } of open) expect(lastGoodAt).toBe(firstBadAt - 1);
  });
});

describe('the way to the commit', () => {
  const [good, bad] = ['a'.repeat(40), 'b'.repeat(40)];
  it.each([
    ['one commit', [bad], /The change came with b{12}\.$/u],
    ['three', [bad, 'c'.repeat(40), 'd'.repeat(40)], /one of 3 commits: b{12}, c{12}, d{12}\. Go back/u],
    ['many', Array.from({ length: 9 }, () => bad), /b{12} and 4 more\. Go back/u],
    [
      'not known',
      [],
      /^The last good commit is a{12}\. Go back to it, .*git bisect start --first-parent b{12} a{12};/u,
    ],
  ])('%s', (_, commits, text) => {
    expect(bisectPlan(good, bad, [{ from: good, to: bad, commits }])).toMatch(text);
  });
});
