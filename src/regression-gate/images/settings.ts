import { BYTE_SIZE_FORM, readByteSize } from '../../shared/config/byte-size.ts';
import { configProblem } from '../../shared/config/config-problem.ts';
import { GROWTH_FORM, readGrowth } from '../../shared/config/growth.ts';
import { itemsOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';

/** Options of the family, narrowed. Plain JSON: facts.json carries it. */
export interface ImagesOptions {
  /** Folders, archives and globs. */
  readonly files: readonly string[];
  /** In bytes, of one image. */
  readonly maxSize?: number;
  /** Since the baseline, in milli-percent; and by more than `minGrowth` bytes. */
  readonly maxGrowth?: number;
  readonly minGrowth: number;
}

/** Throws ProblemError CONFIG-*. */
export function configure(entries: ReadonlyMap<string, unknown>): ImagesOptions {
  const bytes = (key: string): number =>
    readByteSize(entries.get(key)) ?? wrong(`images.${key}`, entries.get(key), BYTE_SIZE_FORM);
  const value = entries.get('files');
  const files = itemsOf(value, 'images.files');
  if (files.length === 0) throw configProblem('CONFIG-VALUE', 'images.files is empty', 'Name at least one image.');
  const growth = entries.get('max-growth');
  return {
    files,
    ...(entries.has('max-size') ? { maxSize: bytes('max-size') } : {}),
    ...(entries.has('max-growth')
      ? { maxGrowth: readGrowth(growth) ?? wrong('images.max-growth', growth, GROWTH_FORM) }
      : {}),
    minGrowth: entries.has('min-growth') ? bytes('min-growth') : 0,
  };
}

function wrong(label: string, value: unknown, form: string): never {
  throw configProblem('CONFIG-VALUE', `${label} is ${show(value)}, which is not allowed here`, `Expected ${form}.`);
}
