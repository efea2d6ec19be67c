import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combine, Suite } from '../../../../src/coverage-gate/suite.ts';
import type { FileLines, LineBaseline } from '../../../../src/shared/model/line-baseline.ts';
import { suiteUnion } from '../../../../src/shared/policy/suite-union.ts';
import { arbitraryBaseline, fileLines } from '../line-baselines.ts';

function plain(files: Iterable<readonly [string, Pick<FileLines, 'lines'>]>): unknown {
  return [...files]
    .map(([path, { lines }]) => [path, [...lines.numbers], [...lines.hits].map((hits) => (hits > 0 ? 1 : 0))])
    .sort();
}

/** The same as the gate joins suites, record by record. */
function joined({ suites }: LineBaseline): unknown {
  const own = [...suites].map(([name, files]) => {
    const suite = new Suite(name);
    for (const [path, { lines, stub }] of files)
      suite.files.set(path, {
        coverage: { path, scope: '', lines, ...(stub === true ? { stub } : {}) },
        format: name === 'e2e' ? 'lcov' : 'istanbul',
      });
    return suite;
  });
  return plain([...combine(own)].map(([path, { coverage }]) => [path, coverage] as const));
}

it('is what joining the records gives, with files that were only listed among them', () => {
  const withStubs = fc
    .tuple(arbitraryBaseline, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }))
    .map(([baseline, stubs]): LineBaseline => {
      let at = 0;
      const suites = [...baseline.suites].map(([name, files]) => {
        const marked = [...files].map(([path, file]) => {
          const stub = stubs[at++ % 18] === true ? { stub: true as const } : {};
          return [path, { ...file, ...stub }] as const;
        });
        return [name, new Map(marked)] as const;
      });
      return { blobs: baseline.blobs, suites: new Map(suites) };
    });
  fc.assert(
    fc.property(withStubs, (baseline) => {
      expect(plain(suiteUnion(baseline))).toEqual(joined(baseline));
    }),
  );
});

it.each([
  ['covered by either', '1+ 2- 3-', '1- 2+ 3-', [1, 1, 0]],
  ['lines that only one knows', '1+ 3-', '2+ 3+', [1, 1, 1]],
])('a line is covered when any suite runs it: %s', (_, one, other, hits) => {
  const suites = new Map([
    ['unit', new Map([['a', fileLines(one)]])],
    ['e2e', new Map([['a', fileLines(other)]])],
  ]);
  const { lines } = suiteUnion({ suites }).get('a')!;
  expect([[...lines.numbers], [...lines.hits]]).toEqual([[1, 2, 3], hits]);
});
