import { ProblemError } from '../model/problem.ts';

/** An object of a JSON file that anybody may have written. */
export type Known = { readonly [key: string]: unknown };

/** Says which part of a file is not what it should be; what is thrown is up to the reader of that file. */
export class Shape {
  readonly #refuse: (path: string) => Error;

  constructor(refuse: (path: string) => Error) {
    this.#refuse = refuse;
  }

  invalid(path: string): never {
    throw this.#refuse(path);
  }

  object(value: unknown, path: string): Known {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : this.invalid(path);
  }

  list(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.invalid(path);
  }

  text(value: unknown, path: string): string {
    return typeof value === 'string' ? value : this.invalid(path);
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path).map((one) => this.text(one, path));
  }

  flag(value: unknown, path: string): boolean {
    return typeof value === 'boolean' ? value : this.invalid(path);
  }

  /** Whole, and not negative. */
  count(value: unknown, path: string): number {
    return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : this.invalid(path);
  }

  /** Finite, and not negative. */
  number(value: unknown, path: string): number {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : this.invalid(path);
  }

  word<Word extends string>(value: unknown, words: readonly Word[], path: string): Word {
    return words.find((word) => word === value) ?? this.invalid(path);
  }

  digest(value: unknown, path: string): string {
    const text = this.text(value, path);
    return /^[0-9a-f]{64}$/u.test(text) ? text : this.invalid(path);
  }

  /** Of shared/model/problem.ts. */
  problem(value: unknown, path: string): void {
    const own = this.object(value, path);
    for (const key of ['code', 'reason', 'hint']) this.text(own[key], `${path}.${key}`);
    if (own['location'] === undefined) return;
    const place = this.object(own['location'], `${path}.location`);
    this.text(place['path'], `${path}.location.path`);
    for (const key of ['line', 'column'])
      if (place[key] !== undefined) this.count(place[key], `${path}.location.${key}`);
  }

  commit(value: unknown, path: string): string {
    const text = this.text(value, path);
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : this.invalid(path);
  }
}

/** Of facts.json. */
export const FACTS_SHAPE = new Shape(
  (path) =>
    new ProblemError({
      code: 'FACTS-INVALID',
      reason: `the facts are damaged: ${path} is not what it should be`,
      hint: 'Download facts.json of the run again; it must be used as it was written.',
    }),
);
