import { describe, expect, it } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../../../../../src/shared/formats/coverage/index.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { EncodingError, ReportFeed, WINDOW_BYTES } from '../../../../../src/shared/formats/feed.ts';
import { RecordRuns } from '../../../../../src/shared/formats/record-runs.ts';
import { fixtureCases } from './fixture-cases.ts';

const runs = new RecordRuns(WINDOW_BYTES);
let reads = 0;
const counted = runs.read.bind(runs);
runs.read = (start, end, space) => {
  const after = counted(start, end, space);
  if (after > start) reads++;
  return after;
};

/** Through the feed, as the gate reads: what was read, or the fault with its place. */
function outcome(format: CoverageFormat, report: Uint8Array, fast: boolean): unknown {
  const builder = new CoverageBuilder(format.carries);
  const feed = new ReportFeed(
    () => format.open(builder, fast ? runs : undefined),
    'text',
    fast ? runs.window : undefined,
  );
  try {
    for (let taken = 0; taken < report.length; ) {
      const room = feed.reserve();
      const length = Math.min(report.length - taken, room.length, 30_000);
      room.set(report.subarray(taken, taken + length));
      feed.commit(length);
      taken += length;
    }
    feed.finish();
  } catch (error) {
    if (error instanceof FormatFault) return { kind: error.kind, offset: error.offset, message: error.message };
    if (error instanceof EncodingError) return { fault: error.fault, offset: error.offset };
    throw error;
  }
  const { roots, madeAtMs, endsAt } = builder;
  const files = builder.finish().map(({ lines, branches, functions, statements, ...file }) => ({
    ...file,
    lines: [[...lines.numbers], [...lines.hits]],
    points: [branches, functions, statements].map(
      (points) => points && [[...points.lines], [...points.ids], [...points.hits], [...(points.weights ?? [])]],
    ),
  }));
  return { roots, madeAtMs, endsAt, files };
}

const FAST: ReadonlySet<string> = new Set(['lcov', 'cobertura', 'jacoco', 'gocover']);
const cases = fixtureCases().filter(({ format }) => FAST.has(format));

describe('reports read with runs of plain records at once', () => {
  it.each(cases)('$format/$name: the same as record by record', ({ format, report }) => {
    const reader = COVERAGE_FORMATS.find(({ id }) => id === format)!;
    expect(outcome(reader, report, true)).toEqual(outcome(reader, report, false));
  });

  it('says the same of damage, to the byte', () => {
    const damages = ['-1', '99999999999', '16777216', '0', 'x', '1.5', '7/3', '"', '<', ' ', '\n', ''];
    for (const { format, name, report } of cases) {
      const reader = COVERAGE_FORMATS.find(({ id }) => id === format)!;
      const text = report.toString('latin1');
      const numbers = [...text.matchAll(/\d+/g)];
      for (const [at, damage] of damages.entries()) {
        const number = numbers[Math.floor((numbers.length * (at + 1)) / (damages.length + 1))];
        const [index, old] = [number?.index ?? 0, number?.[0] ?? ''];
        const damaged = Buffer.from(text.slice(0, index) + damage + text.slice(index + old.length), 'latin1');
        expect(
          outcome(reader, damaged, true),
          `${format}/${name}: ${JSON.stringify(damage)} for ${old} at ${index}`,
        ).toEqual(outcome(reader, damaged, false));
      }
    }
  });

  it('happens', () => {
    reads = 0;
    for (const { format, report } of cases) outcome(COVERAGE_FORMATS.find(({ id }) => id === format)!, report, true);
    expect(reads).toBeGreaterThan(2 * cases.length);
  });
});
