import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import type { ImageFacts } from './facts.ts';

/** By name of the image, bytes of its layers by what made them, the lowest first. */
export type KeptImages = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MOST_IMAGES = 1000;
const MOST_LAYERS = 2000;

/** `history`: of the sums of the images, packed (`keptHistory`). */
export function writeKept(images: readonly ImageFacts[], history: Json | undefined): Json {
  const kept = images.slice(0, MOST_IMAGES).map(({ name, layers }) => {
    const own = layers.map(({ command, bytes }) => [command, bytes] as const);
    return [name, own] as const;
  });
  return { version: 1, images: kept, ...(history === undefined ? {} : { history }) };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function readKept(kept: Json): KeptImages {
  const { version, images } = asRecord(kept);
  if (version !== 1) throw damaged();
  return pairs(images, MOST_IMAGES, (layers) =>
    pairs(layers, MOST_LAYERS, (bytes) => {
      if (!Number.isSafeInteger(bytes) || (bytes as number) < 0) throw damaged();
      return bytes as number;
    }),
  );
}

function pairs<T>(value: unknown, most: number, read: (value: unknown) => T): ReadonlyMap<string, T> {
  if (!Array.isArray(value) || value.length > most) throw damaged();
  const own = new Map<string, T>();
  for (const pair of value as readonly unknown[]) {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'string' || own.has(pair[0])) throw damaged();
    own.set(pair[0], read(pair[1]));
  }
  return own;
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of images is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
