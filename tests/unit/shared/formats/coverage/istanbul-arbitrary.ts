import fc from 'fast-check';
import type { FileCoverageData } from 'istanbul-lib-coverage';

/** Few lines and columns, so that places meet, nest and repeat. */
const range = fc
  .record({
    line: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 0, max: 4 }),
    lines: fc.integer({ min: 0, max: 3 }),
    endColumn: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  })
  .map(({ line, column, lines, endColumn }) => ({
    start: { line, column },
    end: { line: line + lines, column: endColumn },
  }));

const hits = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }));
const nowhere = fc.constant({ start: {}, end: {} });

const statements = fc.array(fc.tuple(range, hits), { maxLength: 8 });
const functions = fc.array(fc.tuple(range, range, hits), { maxLength: 4 });
const branches = fc.array(
  fc.tuple(
    range,
    fc.constantFrom('if', 'cond-expr', 'switch'),
    fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: nowhere }), hits), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  { maxLength: 4 },
);

function entry(parts: {
  readonly s: readonly [object, number][];
  readonly f: readonly [object, object, number][];
  readonly b: readonly [object, string, readonly (readonly [object, number])[]][];
}): FileCoverageData {
  const list = <T>(values: readonly T[]): { [id: string]: T } => Object.fromEntries(values.entries());
  return {
    path: '/app/a.ts',
    statementMap: list(parts.s.map(([place]) => place)),
    fnMap: list(parts.f.map(([decl, loc], i) => ({ name: `f${i}`, decl, loc, line: 1 }))),
    branchMap: list(
      parts.b.map(([loc, type, outcomes]) => ({ loc, type, line: 1, locations: outcomes.map(([place]) => place) })),
    ),
    s: list(parts.s.map(([, count]) => count)),
    f: list(parts.f.map(([, , count]) => count)),
    b: list(parts.b.map(([, , outcomes]) => outcomes.map(([, count]) => count))),
  } as unknown as FileCoverageData;
}

/** One file's data, with whatever a tool may write. */
export const istanbulFile: fc.Arbitrary<FileCoverageData> = fc
  .record({ s: statements, f: functions, b: branches })
  .map(entry);

/** The same file with other counts: a second shard made by the same tool. */
export function recounted(data: FileCoverageData, seed: readonly number[]): FileCoverageData {
  let at = 0;
  const next = (): number => seed[at++ % seed.length]!;
  const change = <T>(counts: { readonly [id: string]: T }, one: (value: T) => T): { [id: string]: T } =>
    Object.fromEntries(Object.entries(counts).map(([id, value]) => [id, one(value)]));
  return {
    ...structuredClone(data),
    s: change(data.s, next),
    f: change(data.f, next),
    b: change(data.b, (outcomes) => outcomes.map(next)),
  };
}
