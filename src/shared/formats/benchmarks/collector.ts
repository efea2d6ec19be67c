import type { BenchmarkMetric } from '../../model/benchmark.ts';
import { betterOfUnit } from '../../policy/measurement-unit.ts';

/** More are kept by no tool, and say no more. */
const MOST_SAMPLES = 1000;
const LONGEST_NAME = 500;

const LONGEST_RUNTIME = 60;

type Told = Partial<Pick<BenchmarkMetric, 'better' | 'exact'>>;

/** Takes what a report says; a benchmark that comes again was repeated. */
export class BenchmarkCollector {
  readonly #metrics = new Map<
    string,
    { readonly told: Omit<BenchmarkMetric, 'samples' | 'runtime'>; readonly samples: number[] }
  >();
  #runtime: string | undefined;

  /** Whatever is no finite number is left out. Without `better`, the unit says it, and less is better where it does not. */
  add(name: string, unit: string, values: unknown, { better, exact = false }: Told = {}): void {
    const numbers = (Array.isArray(values) ? values : [values]).filter(
      (value): value is number => typeof value === 'number' && Number.isFinite(value),
    );
    if (name === '' || numbers.length === 0) return;
    const short = name.slice(0, LONGEST_NAME);
    const told = { name: short, unit, better: better ?? betterOfUnit(unit) ?? 'less', exact };
    const known = this.#metrics.get(short) ?? { told, samples: [] };
    this.#metrics.set(short, known);
    known.samples.push(...numbers.slice(0, MOST_SAMPLES - known.samples.length));
  }

  /** What ran all of it: its name, and a version of which the first two parts count (one, of Java: 21.0.2 is 21). */
  ranOn(name: string, version: string, parts = 2): void {
    const [known] = /^\d+(?:\.\d+)*/u.exec(version) ?? [];
    if (name === '' || known === undefined) return;
    const printable = name.replace(/[^\x20-\x7e]+/gu, ' ').trim();
    this.#runtime = `${printable} ${known.split('.').slice(0, parts).join('.')}`.slice(0, LONGEST_RUNTIME);
  }

  metrics(): readonly BenchmarkMetric[] {
    const runtime = this.#runtime === undefined ? {} : { runtime: this.#runtime };
    return [...this.#metrics.values()].map(({ told, samples }) => ({ ...told, samples, ...runtime }));
  }
}
