import { describe, expect, it } from 'vitest';
import type { LineBaseline } from '../../../../src/shared/model/line-baseline.ts';
import { type CarryRule, type CarrySource, carryForward } from '../../../../src/shared/policy/carry-forward.ts';
import { blobOf, fileLines, measured } from '../line-baselines.ts';

const NOW = new Map([
  ['a', blobOf('A')],
  ['b', blobOf('B')],
  ['c', blobOf('C')],
]);
const NOTHING: LineBaseline = { blobs: new Map(), suites: new Map() };
const source = (commitsBack: number, files: Parameters<typeof measured>[0], suite = 'e2e'): CarrySource => ({
  commit: `commit-${commitsBack}`,
  commitsBack,
  lines: measured(files, suite),
});
const rule = (more: Partial<CarryRule> = {}): CarryRule => ({ suite: 'e2e', maxCommits: 5, ...more });

describe('what was not measured', () => {
  it('is not taken from anywhere without a rule', () => {
    const { lines, carried } = carryForward(NOTHING, NOW, [source(1, { a: ['A', '1+'] })], []);
    expect([lines, carried]).toEqual([NOTHING, []]);
  });

  it('is taken from the nearest run that did, and it is said from where', () => {
    const sources = [
      source(3, { a: ['A', '1-'], b: ['B', '1+'] }),
      source(1, { a: ['A', '1+'] }, 'unit'),
      source(2, { a: ['A', '1+ 2-'] }),
    ];
    const { lines, carried } = carryForward(NOTHING, NOW, sources, [rule()]);
    expect(carried).toEqual([
      { rule: rule(), from: { commit: 'commit-2', commitsBack: 2 }, files: ['a'], changed: [] },
    ]);
    expect([...lines.suites.keys()]).toEqual(['e2e']);
    expect(lines.suites.get('e2e')).toEqual(new Map([['a', fileLines('1+ 2-')]]));
    expect(lines.blobs).toEqual(new Map([['a', blobOf('A')]]));
  });

  it.each<
    readonly [
      what: string,
      sources: readonly CarrySource[],
      rule: CarryRule,
      files: readonly string[],
      changed: readonly string[],
    ]
  >([
    [
      'a file that was changed since stays unmeasured',
      [source(1, { a: ['X', '1+'], b: ['B', '1+'] })],
      rule(),
      ['b'],
      ['a'],
    ],
    ['a file that is gone is not missed', [source(1, { gone: ['A', '1+'], b: ['B', '1+'] })], rule(), ['b'], []],
    ['a run that is too far back is none', [source(6, { a: ['A', '1+'] })], rule(), [], []],
    ['a run at the limit is one', [source(5, { a: ['A', '1+'] })], rule(), ['a'], []],
    ['only the paths of the rule', [source(1, { a: ['A', '1+'], b: ['B', '1+'] })], rule({ paths: ['b'] }), ['b'], []],
    [
      'a nearer run without these paths is passed over',
      [source(1, { a: ['A', '1+'] }), source(2, { b: ['B', '1+'] })],
      rule({ paths: ['b'] }),
      ['b'],
      [],
    ],
    ['another suite is another matter', [source(1, { a: ['A', '1+'] }, 'unit')], rule(), [], []],
  ])('%s', (_, sources, applied, files, changed) => {
    const [carried] = carryForward(NOTHING, NOW, sources, [applied]).carried;
    expect([carried?.files, carried?.changed]).toEqual([files, changed]);
    if (sources.every(({ commitsBack }) => commitsBack > applied.maxCommits)) expect(carried?.from).toBeUndefined();
  });

  it('and what was measured stays as it is', () => {
    const head = measured({ a: ['A', '1-'] }, 'e2e');
    const { lines, carried } = carryForward(head, NOW, [source(1, { a: ['A', '1+'], c: ['C', '1+'] })], [rule()]);
    expect(carried[0]?.files).toEqual(['c']);
    expect(lines.suites.get('e2e')).toEqual(
      new Map([
        ['a', fileLines('1-')],
        ['c', fileLines('1+')],
      ]),
    );
    expect(head).toEqual(measured({ a: ['A', '1-'] }, 'e2e'));
  });
});
