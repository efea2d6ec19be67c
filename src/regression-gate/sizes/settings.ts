import { BYTE_SIZE_FORM, readByteSize } from '../../shared/config/byte-size.ts';
import { configProblem } from '../../shared/config/config-problem.ts';
import { GROWTH_FORM, readGrowth } from '../../shared/config/growth.ts';
import { entriesOf, itemsOf, wordOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';

export type Compression = 'none' | 'gzip' | 'brotli';

/** Files that are weighed as one, for example all that one page loads. */
export interface SizeGroup {
  readonly name: string;
  /** Globs. */
  readonly files: readonly string[];
}

/** Options of the family, narrowed. Plain JSON: facts.json carries it. */
export interface SizesOptions {
  /** Globs. */
  readonly files: readonly string[];
  readonly compression: Compression;
  readonly groups: readonly SizeGroup[];
  /** Globs of what bundlers say of their entries; each entry is weighed like a group. Empty: none. */
  readonly bundles: readonly string[];
  /** Of one file or group, and of all files together, in bytes. */
  readonly maxSize?: number;
  readonly maxTotal?: number;
  /** Since the baseline, of each and of all, in milli-percent; and by more than `minGrowth` bytes. */
  readonly maxGrowth?: number;
  readonly minGrowth: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(entries: ReadonlyMap<string, unknown>): SizesOptions {
  const bytes = (key: string): number =>
    readByteSize(entries.get(key)) ?? wrong(`sizes.${key}`, entries.get(key), BYTE_SIZE_FORM);
  return {
    files: globsOf(entries.get('files'), 'sizes.files'),
    compression: entries.has('compression') ? wordOf(entries, 'compression', ['none', 'gzip', 'brotli']) : 'none',
    groups: [...entriesOf(entries.get('groups'), 'sizes.groups')].map(([name, globs]) => ({
      name,
      files: globsOf(globs, `sizes.groups.${name}`),
    })),
    bundles: entries.has('bundles') ? globsOf(entries.get('bundles'), 'sizes.bundles') : [],
    ...(entries.has('max-size') ? { maxSize: bytes('max-size') } : {}),
    ...(entries.has('max-total') ? { maxTotal: bytes('max-total') } : {}),
    ...(entries.has('max-growth')
      ? {
          maxGrowth:
            readGrowth(entries.get('max-growth')) ?? wrong('sizes.max-growth', entries.get('max-growth'), GROWTH_FORM),
        }
      : {}),
    minGrowth: entries.has('min-growth') ? bytes('min-growth') : 0,
  };
}

function wrong(label: string, value: unknown, form: string): never {
  throw configProblem('CONFIG-VALUE', `${label} is ${show(value)}, which is not allowed here`, `Expected ${form}.`);
}

function globsOf(value: unknown, label: string): readonly string[] {
  const globs = itemsOf(value, label);
  if (globs.length > 0) return globs;
  throw configProblem('CONFIG-VALUE', `${label} is empty`, 'Name at least one glob.');
}
