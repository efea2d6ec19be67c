import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BenchmarkCollector } from '../../../../../src/shared/formats/benchmarks/collector.ts';
import { BENCHMARK_FORMATS } from '../../../../../src/shared/formats/benchmarks/index.ts';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { TEST_FORMATS } from '../../../../../src/shared/formats/tests/index.ts';

const ROOT = join(import.meta.dirname, '../../../../fixtures/benchmarks');
const CASES = readdirSync(ROOT)
  .filter((name) => !name.endsWith('.py'))
  .flatMap((format) =>
    readdirSync(join(ROOT, format)).map((name) => {
      const folder = join(ROOT, format, name);
      const file = readdirSync(folder).find((one) => one.startsWith('report.')) ?? 'report.missing';
      if (!existsSync(join(folder, 'made-by.sh'))) throw new Error(`${folder} does not say how it was made`);
      return [
        `${format}/${name}`,
        {
          format,
          report: readFileSync(join(folder, file)),
          expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown,
        },
      ] as const;
    }),
  );

function read(id: string, text: string): { readonly [name: string]: readonly unknown[] } {
  const collector = new BenchmarkCollector();
  BENCHMARK_FORMATS.find((format) => format.id === id)!.read(text, collector);
  return Object.fromEntries(
    collector
      .metrics()
      .map(({ name, unit, better, exact, samples }) => [name, [unit, better, exact ? 'exact' : 'noisy', ...samples]]),
  );
}

describe('reports of benchmarks and load', () => {
  it('are there for every format', () => {
    const formats = CASES.map(([, { format }]) => format);
    expect([...new Set(formats)].sort()).toEqual(BENCHMARK_FORMATS.map(({ id }) => id).sort());
  });

  it.each(CASES)('%s is claimed by its own format alone', (_, { format, report }) => {
    const head = report.toString('latin1', 0, 64 << 10);
    expect(BENCHMARK_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([format]);
    expect(TEST_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual(
      // Lines of both kinds: what a run of cargo bench prints is also what a run of tests does.
      [],
    );
  });

  it.each(CASES)('%s is read to the digit', (_, { format, report, expected }) => {
    expect(read(format, report.toString('utf8'))).toEqual(expected);
  });

  it.each(CASES)('%s is refused when it is cut off', (_, { format, report }) => {
    const text = report.toString('utf8').trimEnd();
    for (const share of [0.3, 0.6, 0.9]) {
      const cut = text.slice(0, Math.floor(text.length * share)).trimEnd();
      expect(() => read(format, cut), `${share}`).toThrow(FormatFault);
    }
  });

  it.each(BENCHMARK_FORMATS.map((format) => [format.id, format] as const))('%s takes whatever JSON there is', (_, {
    read: readText,
    faults,
  }) => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          readText(`${text}\n`, new BenchmarkCollector());
        } catch (error) {
          expect(error).toBeInstanceOf(FormatFault);
          expect(['TRUNCATED', ...faults]).toContain((error as FormatFault).kind);
        }
      }),
    );
  });

  it.each([
    ['coverage', '{"result": {}}'],
    ['package.json', '{"name": "shop", "version": "1.0.0"}'],
    ['nothing', ''],
    ['a page', '<!DOCTYPE html>'],
  ])('%s is claimed by none', (_, head) => {
    expect(BENCHMARK_FORMATS.filter(({ detect }) => detect(head))).toEqual([]);
  });
});

it.each([
  ['go-bench', 'PASS\nok  \ta\t0.1s\n', 'pkg: b\nBenchmarkOther-2 \t 10\t 5.0 ns/op\n'],
  [
    'libtest-bench',
    'running 0 tests\n\ntest result: ok. 0 passed;\n',
    'running 1 test\ntest a ... bench:  5.00 ns/iter (+/- 1)\n',
  ],
])('%s: the end of one part is not the end of the next', (id, end, next) => {
  const { report } = CASES.find(([, one]) => one.format === id)![1];
  const text = report.toString('utf8');
  expect(() => read(id, `${text}${end}`)).not.toThrow();
  expect(() => read(id, `${text}${end}${next}`)).toThrow(FormatFault);
  expect(() => read(id, `${end}${next}`)).toThrow(FormatFault);
});

describe('a collector', () => {
  it('joins repetitions, and leaves out what is no number', () => {
    const collector = new BenchmarkCollector();
    collector.add('a', 'ms', 1);
    collector.add('a', 'ms', [2, 'x', Number.NaN, 3]);
    collector.add('', 'ms', 1);
    collector.add('b', 'ms', 'fast');
    expect(collector.metrics()).toEqual([{ name: 'a', unit: 'ms', better: 'less', exact: false, samples: [1, 2, 3] }]);
  });
});
