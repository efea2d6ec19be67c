import { FormatFault } from '../fault.ts';
import { isoTimeMs } from '../iso-time.ts';
import { asList, asNumber, asRecord, asText, type JsonRecord } from '../json-record.ts';
import type { WindowParser } from '../parser.ts';
import type { BenchmarkCollector } from './collector.ts';
import type { BenchmarkFormat } from './port.ts';

/** What a metric is, and all that is needed of its points. */
interface Series {
  readonly type: string;
  readonly unit: string;
  /** Of trends: every value, of which `count` are filled. */
  values: Float64Array;
  count: number;
  sum: number;
  nonZero: number;
  readonly submetrics: readonly { readonly name: string; readonly tags: readonly (readonly [string, unknown])[] }[];
}

/** k6's own default for summaries. */
const PERCENTILES = [0.9, 0.95] as const;
/** 128 MB: so many values of trends are kept, and streams of more are refused. */
const MOST_VALUES = 1 << 24;
const MOST_METRICS = 2000;
/** Points of these come when something ends, and say how long it took: it began before any point. */
const SPANS: ReadonlySet<string> = new Set(['iteration_duration', 'http_req_duration', 'group_duration']);
/** 30 days: longer, a value is no duration. */
const LONGEST_SPAN_MS = 30 * 86_400_000;
const [NEWLINE, SMALLEST] = [0x0a, 64];

/**
 * k6's stream of all values (`--out json=FILE`, one JSON a line), of any length: the same metrics as its summary has, computed as k6
 * does. A stream holds no duration of the run: rates are by the time from the first beginning to the last point. A stream has no end of its own: one that
 * ends within a line is refused, one that ends between two lines cannot be told from a whole one.
 */
export const k6Stream: BenchmarkFormat = {
  id: 'k6-stream',
  title: 'k6 JSON stream',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{(?:"metric"\s*:\s*"[^"]{0,200}"\s*,\s*)?"type"\s*:\s*"(?:Metric|Point)"/u.test(head),
  read: (text, collector) => {
    const bytes = Buffer.from(text, 'utf8');
    new StreamReader(collector).consume(bytes, bytes.length, true);
  },
  open: (collector) => new StreamReader(collector),
};

class StreamReader implements WindowParser {
  readonly #collector: BenchmarkCollector;
  readonly #series = new Map<string, Series>();
  #kept = 0;
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(collector: BenchmarkCollector) {
    this.#collector = collector;
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    let start = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, start)) {
      this.#line(bytes.toString('utf8', start, at), start);
      start = at + 1;
    }
    if (!last) return start;
    if (bytes.toString('utf8', start, end).trim() !== '')
      throw new FormatFault('TRUNCATED', 'the stream ends within a line', start);
    this.#finish();
    return end;
  }

  #line(text: string, offset: number): void {
    if (text.trim() === '') return;
    let line: JsonRecord;
    try {
      line = asRecord(JSON.parse(text));
    } catch {
      throw new FormatFault('SYNTAX', 'a line is no JSON', offset);
    }
    const [name, data] = [asText(line['metric']), asRecord(line['data'])];
    if (line['type'] === 'Metric') this.#define(name, data);
    if (line['type'] === 'Point') this.#point(name, data, offset);
  }

  #define(name: string, { type, contains, submetrics }: JsonRecord): void {
    if (this.#series.has(name) || this.#series.size >= MOST_METRICS) return;
    const own = asList(submetrics).map((one) => {
      const { name: sub, tags } = asRecord(one);
      return { name: asText(sub), tags: Object.entries(asRecord(tags)) };
    });
    const named = own.filter((one) => one.name !== '');
    const unit = (contains ?? 'time') === 'time' ? 'ms' : asText(contains);
    const series = (more: Series['submetrics']): Series => {
      return { type: asText(type), unit, values: new Float64Array(0), count: 0, sum: 0, nonZero: 0, submetrics: more };
    };
    this.#series.set(name, series(named));
    for (const one of named) if (!this.#series.has(one.name)) this.#series.set(one.name, series([]));
  }

  #point(name: string, { time, value, tags }: JsonRecord, offset: number): void {
    const series = this.#series.get(name);
    const number = asNumber(value);
    if (series === undefined || number === undefined) return;
    const at = timeMs(asText(time));
    if (at !== undefined) {
      const tookMs = SPANS.has(name) && number > 0 && number < LONGEST_SPAN_MS ? number : 0;
      this.#firstMs = Math.min(this.#firstMs, at - tookMs);
      this.#lastMs = Math.max(this.#lastMs, at);
    }
    this.#add(series, number, offset);
    if (series.submetrics.length === 0) return;
    const known = asRecord(tags);
    for (const sub of series.submetrics)
      if (sub.tags.every(([key, wanted]) => Object.hasOwn(known, key) && known[key] === wanted))
        this.#add(this.#series.get(sub.name)!, number, offset);
  }

  #add(series: Series, value: number, offset: number): void {
    series.sum += value;
    if (value !== 0) series.nonZero++;
    if (series.type === 'trend') {
      if (this.#kept++ >= MOST_VALUES)
        throw new FormatFault('TOO-LONG', 'the stream has more values than are kept', offset);
      if (series.count === series.values.length) {
        const larger = new Float64Array(Math.max(SMALLEST, 2 * series.count));
        larger.set(series.values);
        series.values = larger;
      }
      series.values[series.count] = value;
    }
    series.count++;
  }

  #finish(): void {
    const seconds = (this.#lastMs - this.#firstMs) / 1000;
    for (const [name, series] of this.#series) {
      if (series.count === 0) continue;
      if (series.type === 'trend') this.#trend(name, series);
      if (series.type === 'rate') {
        const better = name.startsWith('checks') ? 'more' : 'less';
        this.#collector.add(`${name}.rate`, 'share', series.nonZero / series.count, { better });
      }
      if (series.type !== 'counter') continue;
      this.#collector.add(`${name}.count`, 'count', series.sum, { better: 'more' });
      if (seconds > 0) this.#collector.add(`${name}.rate`, '/s', series.sum / seconds, { better: 'more' });
    }
  }

  #trend(name: string, { values, count, sum, unit }: Series): void {
    const sorted = values.subarray(0, count).sort();
    const figures: readonly (readonly [string, number])[] = [
      ['avg', sum / count],
      ['min', sorted[0]!],
      ['med', percentile(sorted, 0.5)],
      ['max', sorted[count - 1]!],
      ...PERCENTILES.map((share) => [`p${100 * share}`, percentile(sorted, share)] as const),
    ];
    for (const [figure, value] of figures) this.#collector.add(`${name}.${figure}`, unit, value);
  }
}

/** Between its neighbours in proportion, as k6 computes it. */
function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low + (high - low) * (place - Math.floor(place));
}

/** With the part of a second that it says. */
function timeMs(text: string): number | undefined {
  const whole = isoTimeMs(text);
  return whole === undefined ? undefined : whole + 1000 * Number(/\.\d+/u.exec(text)?.[0] ?? 0);
}
