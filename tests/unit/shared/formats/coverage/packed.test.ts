import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Carried, CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { mergeFiles } from '../../../../../src/shared/formats/coverage/merge.ts';
import type { FileCoverage, Points } from '../../../../../src/shared/model/coverage.ts';
import { plain } from './read-text.ts';

const CARRIED: Carried = { branches: 'always', functions: 'always', statements: 'always' };

interface Entry {
  readonly line: number;
  readonly id: number;
  readonly hits: number;
}

interface Entries {
  readonly lines: readonly Entry[];
  readonly branches: readonly Entry[];
  readonly functions: readonly Entry[];
  readonly statements: readonly Entry[];
}

const hits = fc.oneof(fc.constant(0), fc.nat(3), fc.constantFrom(200, 255, 40_000, 65_535, 3_000_000_000, 0xffffffff));
const entry = fc.record({ line: fc.integer({ min: 1, max: 6 }), id: fc.nat(2), hits });
const entries = fc.record({
  lines: fc.array(entry, { minLength: 1, maxLength: 6 }),
  branches: fc.array(entry, { maxLength: 4 }),
  functions: fc.array(entry, { maxLength: 3 }),
  statements: fc.array(entry, { maxLength: 3 }),
});

/** Records of one file: most name the same places with other hits, as shards do. */
const shards = fc
  .tuple(entries, fc.array(fc.tuple(fc.option(entries, { freq: 4 }), fc.array(hits, { minLength: 20, maxLength: 20 }))))
  .map(([first, more]) => [first, ...more.map(([other, counts]) => other ?? withHits(first, counts))]);

function withHits(record: Entries, counts: readonly number[]): Entries {
  let at = 0;
  const again = (list: readonly Entry[]): Entry[] =>
    list.map((one) => ({ ...one, hits: counts[at++ % counts.length] ?? 0 }));
  const { lines, branches, functions, statements } = record;
  return {
    lines: again(lines),
    branches: again(branches),
    functions: again(functions),
    statements: again(statements),
  };
}

function built(records: readonly Entries[], weight = 1): FileCoverage {
  const builder = new CoverageBuilder(CARRIED);
  for (const { lines, branches, functions, statements } of records) {
    builder.begin('a.ts');
    for (const { line, hits: count } of lines) builder.line(line, count);
    for (const { line, id, hits: count } of branches) builder.branch(line, id, count);
    for (const { line, id, hits: count } of functions) builder.function(line, id, count);
    for (const { line, id, hits: count } of statements) builder.statement(line, id, count, weight);
    builder.commit();
  }
  return builder.finish()[0]!;
}

function counted({ hits: all, weights }: Points): readonly [number, number] {
  let [covered, total] = [0, 0];
  for (const [i, count] of all.entries()) {
    const weight = weights?.[i] ?? 1;
    total += weight;
    if (count > 0) covered += weight;
  }
  return [covered, total];
}

describe('records of one file in one report', () => {
  it.each([1, 3])('are what merging them one by one makes (statements of weight %i)', (weight) => {
    fc.assert(
      fc.property(shards, (records) => {
        const one = built(records, weight);
        const merged = records
          .map((record) => built([record], weight))
          .reduce((all, next) => mergeFiles(all, next, true));
        expect(plain(one)).toEqual(plain(merged));
      }),
    );
  });

  it('keep their counts', () => {
    fc.assert(
      fc.property(shards, (records) => {
        const { lines, branches, functions, statements } = built(records);
        if (lines.covered !== undefined)
          expect([lines.covered, lines.total]).toEqual([
            lines.hits.filter((count) => count > 0).length,
            lines.hits.length,
          ]);
        for (const points of [branches!, functions!, statements!])
          if (points.covered !== undefined) expect([points.covered, points.total]).toEqual(counted(points));
      }),
    );
  });

  it('take no more memory than one where they name the same places', () => {
    const record = (count: number): Entries => ({
      lines: Array.from({ length: 1000 }, (_, i) => ({ line: i + 1, id: 0, hits: count })),
      branches: [],
      functions: [],
      statements: [],
    });
    const one = built([record(1), record(2), record(3)]);
    expect(one.lines.hits[0]).toBe(6);
    expect(one.lines.hits).toBeInstanceOf(Uint8Array);
    // In the memory of the first record: a block of its own would be no larger than its content.
    expect(one.lines.hits.buffer.byteLength).toBe(1 << 20);
    expect(built([record(200), record(200)]).lines.hits).toBeInstanceOf(Uint16Array);
  });
});
