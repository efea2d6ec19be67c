import { type ConfigCode, type Origin, type Position, problemIn } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { dotted, quote, show } from './quote.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** What a text may be. */
export interface TextForm {
  readonly pattern: RegExp;
  /** In words, for the hint: `a date such as 2027-01-31`. */
  readonly form: string;
}

/** A mapping in a file, whose keys and values are read one by one. Every method throws ProblemError CONFIG-* at its place. */
export class RecordReader {
  readonly #yaml: YamlText;
  readonly #origin: Origin;
  readonly #path: readonly string[];
  readonly #values: { readonly [key: string]: unknown };

  /** Reads a mapping that has no other keys than the known ones. */
  constructor(yaml: YamlText, origin: Origin, path: readonly string[], value: unknown, known: readonly string[]) {
    this.#yaml = yaml;
    this.#origin = origin;
    this.#path = path;
    this.#values = (value ?? {}) as { readonly [key: string]: unknown };
    if (!isMapping(value))
      throw this.#wrong('CONFIG-TYPE', [], `is ${show(value)}`, `Expected a mapping of ${known.join(', ')}.`);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined) return;
    const near = nearest(unknown, known);
    const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${quote(near)}?`;
    throw this.#wrong('CONFIG-UNKNOWN-KEY', [unknown], 'is not a known key', hint, 'key');
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#values, key);
  }

  text(key: string, { pattern, form }: TextForm): string {
    const value = this.#need(key);
    if (typeof value !== 'string') throw this.#wrong('CONFIG-TYPE', [key], `is ${show(value)}`, `Expected ${form}.`);
    if (!pattern.test(value)) throw this.wrong(key, `is ${quote(value)}`, `Expected ${form}.`);
    return value;
  }

  integer(key: string, most: number): number {
    const value = this.#need(key);
    const hint = `Expected a whole number from 0 to ${most}.`;
    if (typeof value !== 'number') throw this.#wrong('CONFIG-TYPE', [key], `is ${show(value)}`, hint);
    if (!Number.isSafeInteger(value) || value < 0 || value > most) throw this.wrong(key, `is ${value}`, hint);
    return value;
  }

  /** The mapping below a key. */
  record(key: string, known: readonly string[]): RecordReader {
    return new RecordReader(this.#yaml, this.#origin, [...this.#path, key], this.#need(key), known);
  }

  /** Below a key, a list of mappings; other items are what `skip` takes. */
  records(
    key: string,
    known: readonly string[],
    most: number,
    skip: (item: unknown) => boolean = () => false,
  ): readonly RecordReader[] {
    const value = this.#need(key);
    if (!Array.isArray(value)) throw this.#wrong('CONFIG-TYPE', [key], `is ${show(value)}`, 'Expected a list.');
    if (value.length > most) throw this.wrong(key, `has ${value.length} items`, `Expected at most ${most}.`);
    return value.flatMap((item: unknown, at) =>
      skip(item) ? [] : [new RecordReader(this.#yaml, this.#origin, [...this.#path, key, String(at)], item, known)],
    );
  }

  /** The place of this mapping. */
  position(): Position {
    return this.#yaml.position(this.#path, 'value');
  }

  /** A value that has the right type and is not allowed. */
  wrong(key: string, what: string, hint: string): Error {
    return this.#wrong('CONFIG-VALUE', [key], what, hint);
  }

  missing(key: string, hint: string): Error {
    return this.#wrong('CONFIG-MISSING-KEY', [], `has no ${quote(key)}`, hint);
  }

  #need(key: string): unknown {
    if (this.has(key)) return this.#values[key];
    throw this.missing(key, `Add the key ${quote(key)}.`);
  }

  #wrong(
    code: ConfigCode,
    below: readonly string[],
    what: string,
    hint: string,
    part: 'key' | 'value' = 'value',
  ): Error {
    const path = [...this.#path, ...below];
    const name = path.length === 0 ? this.#origin.spelling : dotted(path);
    return problemIn(this.#origin, this.#yaml.position(path, part), code, `${name} ${what}`, hint);
  }
}

/** The mapping that a whole file is, in version 1 of its format. `path` is for messages. */
export async function readRecordFile(text: string, path: string, known: readonly string[]): Promise<RecordReader> {
  const origin: Origin = { spelling: path, path };
  const yaml = await parseYaml(text, origin);
  const version = isMapping(yaml.value) ? yaml.value['version'] : undefined;
  if (version !== undefined && version !== 1) {
    const reason = `version is ${show(version)}, and only version 1 is read here`;
    const hint = 'Use the release of reliability that the file was written for.';
    throw problemIn(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
  }
  const root = new RecordReader(yaml, origin, [], yaml.value ?? {}, ['version', ...known]);
  root.integer('version', 1);
  return root;
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
