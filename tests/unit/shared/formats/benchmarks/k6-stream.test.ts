import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BenchmarkCollector } from '../../../../../src/shared/formats/benchmarks/collector.ts';
import { k6 } from '../../../../../src/shared/formats/benchmarks/k6.ts';
import { k6Stream } from '../../../../../src/shared/formats/benchmarks/k6-stream.ts';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';

const metric = (name: string, type: string, contains: string, more = {}): string =>
  JSON.stringify({ type: 'Metric', data: { name, type, contains, submetrics: null, ...more }, metric: name });
const point = (name: string, value: unknown, second: string, tags: object = {}): string =>
  JSON.stringify({
    metric: name,
    type: 'Point',
    data: { time: `2026-01-01T00:00:${second}+01:00`, value, tags },
  });
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** By metric: the value and its unit. */
function read(text: string, piece = text.length): Readonly<Record<string, string>> {
  const collector = new BenchmarkCollector();
  const parser = k6Stream.open!(collector);
  const bytes = Buffer.from(`${text}\0`);
  let [from, to] = [0, 0];
  while (to < bytes.length - 1) {
    to = Math.min(bytes.length - 1, to + piece);
    from += parser.consume(bytes.subarray(from), to - from, to === bytes.length - 1);
  }
  return Object.fromEntries(
    collector
      .metrics()
      .map(({ name, unit, samples, better }) => [name, `${Number(samples[0]!.toPrecision(6))} ${unit} ${better}`]),
  );
}

const STREAM = lines(
  metric('http_reqs', 'counter', 'default'),
  ...['00.5', '01.25', '02.999999999', '04.5'].map((second) => point('http_reqs', 1, second)),
  metric('http_req_duration', 'trend', 'time', {
    submetrics: [{ name: 'http_req_duration{ok:true}', suffix: 'ok:true', tags: { ok: 'true' } }],
  }),
  ...[4, 1, 3, 2].map((value, at) => point('http_req_duration', value, '02', { ok: String(at !== 0) })),
  metric('checks', 'rate', 'default'),
  ...[1, 0, 1, 1].map((value) => point('checks', value, '02')),
  metric('http_req_failed', 'rate', 'default'),
  point('http_req_failed', 0, '02'),
  metric('data_sent', 'counter', 'data'),
  metric('vus', 'gauge', 'default'),
  point('vus', 2, '02'),
);

describe('k6 --out json', () => {
  it('gives what the summary has', () => {
    expect(read(STREAM)).toEqual({
      'http_reqs.count': '4 count more',
      'http_reqs.rate': '1 /s more',
      'http_req_duration.avg': '2.5 ms less',
      'http_req_duration.min': '1 ms less',
      'http_req_duration.med': '2.5 ms less',
      'http_req_duration.max': '4 ms less',
      'http_req_duration.p90': '3.7 ms less',
      'http_req_duration.p95': '3.85 ms less',
      'http_req_duration{ok:true}.avg': '2 ms less',
      'http_req_duration{ok:true}.min': '1 ms less',
      'http_req_duration{ok:true}.med': '2 ms less',
      'http_req_duration{ok:true}.max': '3 ms less',
      'http_req_duration{ok:true}.p90': '2.8 ms less',
      'http_req_duration{ok:true}.p95': '2.9 ms less',
      'checks.rate': '0.75 share more',
      'http_req_failed.rate': '0 share less',
    });
  });

  it('gives what k6 itself says of the same run, and rates within 1 %', () => {
    const fixture = (path: string): string =>
      readFileSync(join(import.meta.dirname, '../../../../fixtures/benchmarks', path, 'report.json'), 'utf8');
    const own = new BenchmarkCollector();
    k6.read(fixture('k6/handle-summary'), own);
    const summary = own
      .metrics()
      .filter(({ name, unit }) => unit !== '/s' && name !== 'vus_max.rate')
      .map(({ name, unit, samples, better }) => [name, `${Number(samples[0]!.toPrecision(6))} ${unit} ${better}`]);
    expect(summary.length).toBeGreaterThan(50);
    const stream = read(fixture('k6-stream/one-run'));
    expect(stream).toMatchObject(Object.fromEntries(summary));
    const rates = own.metrics().filter(({ unit }) => unit === '/s');
    expect(rates.map(({ name }) => name).sort()).toEqual([
      'data_received.rate',
      'data_sent.rate',
      'http_reqs.rate',
      'iterations.rate',
    ]);
    // The run took 78 ms: k6 says 153.7/s, and from the first point to the last it would be 217.9/s.
    for (const { name, samples } of rates)
      expect(Math.abs(Number.parseFloat(stream[name]!) / samples[0]! - 1)).toBeLessThan(0.01);
  });

  it('is the same in pieces of any size', () => {
    const whole = read(STREAM);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (piece) => {
        expect(read(STREAM, piece)).toEqual(whole);
      }),
    );
  });

  it('has no rate where the clock stood and nothing took any time, and takes one that goes backwards', () => {
    const of = (...seconds: readonly string[]) =>
      read(lines(metric('n', 'counter', 'default'), ...seconds.map((second) => point('n', 5, second))))['n.rate'];
    const one = read(
      lines(
        metric('n', 'counter', 'default'),
        metric('iteration_duration', 'trend', 'time'),
        point('n', 5, '03'),
        point('iteration_duration', 2500, '03'),
      ),
    );
    expect(one['n.rate']).toBe('2 /s more');
    expect([of('01', '01'), of('03', '01'), of('01', 'never', '03')]).toEqual([undefined, '5 /s more', '7.5 /s more']);
  });

  it.each([
    ['a point of no metric', point('x', 1, '01')],
    ['no number', `${metric('t', 'trend', 'time')}\n${point('t', 'NaN', '01')}\n${point('t', null, '01')}`],
    ['an unknown type', metric('t', '__proto__', 'time')],
    ['a name of every object', `${metric('__proto__', 'gauge', 'time')}\n${point('__proto__', 1, '01')}`],
    ['other lines', '[]\n1\nnull\n{"type":"Other"}\n'],
  ])('%s is no measurement', (_, text) => {
    expect(read(lines(text))).toEqual({});
  });

  it('is refused with a bad line, and when it ends within one', () => {
    expect(() => read(`${STREAM}{"type":\n`)).toThrow('a line is no JSON');
    expect(() => read(STREAM.slice(0, -2))).toThrow('ends within a line');
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          read(`${text}\n`);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatFault);
        }
      }),
    );
  });

  it('reads a hundred thousand points', () => {
    const all = Array.from({ length: 100_000 }, (_, at) => point('t', at, '01'));
    expect(read(lines(metric('t', 'trend', 'time'), ...all))['t.p95']).toBe('94999 ms less');
  });
});
