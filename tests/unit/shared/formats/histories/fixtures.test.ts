import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { HistoryCollector } from '../../../../../src/shared/formats/histories/collector.ts';
import { HISTORY_FORMATS } from '../../../../../src/shared/formats/histories/index.ts';

const ROOT = join(import.meta.dirname, '../../../../fixtures/kept-histories');
const ASV = join(ROOT, 'asv/six-commits/results/vm');
const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const FILES = [
  ['github-action-benchmark', readFileSync(join(ROOT, 'github-action-benchmark/synthetic-two-suites/data.js'), 'utf8')],
  ['bencher', readFileSync(join(ROOT, 'bencher/synthetic-perf/perf.json'), 'utf8')],
  ['asv', readFileSync(join(ASV, '63170a4e-existing-python3.json'), 'utf8')],
  ['github-action-benchmark', readFileSync(join(ROOT, 'github-action-benchmark/first-runs/data.js'), 'utf8')],
] as const;

function read(text: string, id = HISTORY_FORMATS.find(({ detect }) => detect(text.slice(0, 64 << 10)))?.id) {
  const collector = new HistoryCollector();
  HISTORY_FORMATS.find((format) => format.id === id)!.read(text, collector);
  const told = collector
    .runs()
    .map(({ commit, group, metrics }) => [
      commit,
      group,
      ...[...metrics].map(([name, [unit, values]]) => `${name}: ${values.join()} ${unit}`),
    ]);
  return { told, left: [...collector.left()] };
}

describe('histories that other tools kept', () => {
  it.each(FILES)('%s is claimed by its own format alone, and refused when it is cut off', (id, text) => {
    expect(HISTORY_FORMATS.filter(({ detect }) => detect(text.slice(0, 64 << 10))).map((one) => one.id)).toEqual([id]);
    for (const share of [0.3, 0.6, 0.9])
      expect(() => read(text.slice(0, Math.floor(text.length * share)), id), `${share}`).toThrow(FormatFault);
  });

  it('data.js gives the numbers that our readers read, under their names', () => {
    expect(read(FILES[0][1])).toEqual({
      told: [
        ...[A, B, C].map((commit, at) => [
          commit,
          'Go Benchmark',
          `BenchmarkSort: ${1000 + at} ns/op`,
          'BenchmarkSort B/op: 16 B/op',
          'BenchmarkSort allocs/op: 1 allocs/op',
        ]),
        ...[A, B].map((commit, at) => [commit, 'C++ Benchmark', `fib_10: ${198.019 + at} ns/iter`]),
      ],
      left: [['values of pytest, of which the action keeps another figure', 1]],
    });
  });

  it('data.js as the action wrote it gives what cargo bench said, run by run', () => {
    const { told, left } = read(FILES[3][1]);
    expect(told.map(([commit, group, ...metrics]) => [String(commit).slice(0, 8), group, ...metrics])).toEqual([
      ['45d78258', 'Rust Benchmark', 'bench_fib_10: 254 ns/iter', 'bench_fib_20: 34001 ns/iter'],
      ['b840614f', 'Rust Benchmark', 'bench_fib_10: 242 ns/iter', 'bench_fib_20: 35940 ns/iter'],
      ['ba36beff', 'Rust Benchmark', 'bench_fib_10: 224 ns/iter', 'bench_fib_20: 30047 ns/iter'],
    ]);
    expect(left).toEqual([]);
  });

  it('data.js is read as JSON alone, and with a semicolon', () => {
    const { told } = read(FILES[0][1]);
    expect(read(FILES[0][1].replace('window.BENCHMARK_DATA = ', '')).told).toEqual(told);
    expect(read(`${FILES[0][1]};\n`).told).toEqual(told);
    expect(() => read('window.BENCHMARK_DATA = {}')).toThrow('no entries');
  });

  it("Bencher's answers give a time, and other measures beside it", () => {
    expect(read(FILES[1][1])).toEqual({
      told: [
        [
          A,
          'main on ubuntu-latest',
          'sort::large: 3161.5 ns',
          'sort::large throughput: 316000 ops/s',
          'shop file-size: 42000 B',
        ],
        [B, 'main on ubuntu-latest', 'sort::large: 3170.25 ns', 'shop file-size: 42100 B'],
      ],
      left: [['values without a commit', 1]],
    });
  });

  it("asv's results give what its report of today gives", () => {
    const files = readdirSync(ASV).filter((name) => name !== 'machine.json');
    const told = files.map((name) => read(readFileSync(join(ASV, name), 'utf8')).told[0]!);
    expect(told.map(([commit]) => String(commit).slice(0, 8))).toEqual(files.map((name) => name.slice(0, 8)));
    for (const [, machine, ...metrics] of told) {
      expect(machine).toBe('vm');
      expect(metrics.filter((metric) => /^cart\.Cart\.track_length/u.test(metric))).toEqual([
        "cart.Cart.track_length(10)('list'): 10 unit",
        "cart.Cart.track_length(1000)('list'): 1000 unit",
        "cart.Cart.track_length(1000)('dict'): 1000 unit",
      ]);
    }
  });

  it('a run in which a benchmark failed is left out', () => {
    const failed = FILES[2][1].replace(/"cart\.peakmem_list": \[\[[^\]]*\]/u, '"cart.peakmem_list": [null');
    expect(failed).not.toBe(FILES[2][1]);
    expect(read(failed)).toEqual({ told: [], left: [['runs in which a benchmark failed', 1]] });
  });

  it.each(HISTORY_FORMATS.map((format) => [format.id] as const))('%s takes whatever JSON there is', (id) => {
    const wrapped = fc
      .json()
      .chain((inner) =>
        fc.constantFrom(
          inner,
          `{"entries":{"a":[{"benches":${inner},"commit":${inner},"tool":"go"}]}}`,
          `{"results":${inner}}`,
        ),
      );
    fc.assert(
      fc.property(wrapped, (text) => {
        try {
          read(text, id);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatFault);
        }
      }),
    );
  });

  it('keeps names of any kind and length apart from what it knows', () => {
    const collector = new HistoryCollector();
    const run = { commit: '__proto__', group: '' };
    for (const [name, value] of [
      ['__proto__', 1],
      ['x'.repeat(1e6), 2],
      ['n', Number.NaN],
      ['', 1],
      ['t', 'x'],
    ] as const)
      collector.add(run, name, 'ms', value);
    collector.add(run, '__proto__', 's', 7);
    const [one] = collector.runs();
    expect([...one!.metrics].map(([name, told]) => [name.slice(0, 9), name.length, ...told])).toEqual([
      ['__proto__', 9, 'ms', [1]],
      ['xxxxxxxxx', 500, 'ms', [2]],
    ]);
  });
});
