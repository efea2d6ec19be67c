import { gunzipSync, inflateRawSync } from 'node:zlib';
import { sameBytes } from './differs/bytes.ts';
import { DIFFERS } from './differs/index.ts';
import { type Differ, type Dive, MOST_SPOTS, type Pair, type Spot } from './differs/port.ts';

const DEEPEST = 8;
/** Of one artifact, both sides and all that lies in it. */
/** Of deflate. */
const LARGEST_RATIO = 1032;
const MOST_UNPACKED_BYTES = 512 << 20;

/**
 * Where two versions of an artifact differ, as deep as formats are known; at most MOST_SPOTS, 8 levels and 512 MiB unpacked.
 * Never throws; the same bytes have no spots, and different ones at least one.
 */
export function spotsInside(pair: Pair, mostUnpackedBytes = MOST_UNPACKED_BYTES): readonly Spot[] {
  return new Diver(mostUnpackedBytes).look(pair, 0);
}

class Diver {
  #left: number;
  #spots = 0;

  constructor(mostUnpackedBytes: number) {
    this.#left = mostUnpackedBytes;
  }

  look(pair: Pair, depth: number): readonly Spot[] {
    if (sameBytes(pair.left, pair.right)) return [];
    if (depth > DEEPEST || this.#spots > MOST_SPOTS) return [{ within: [], aspect: 'unread' }];
    const dive: Dive = {
      inside: (step, inner) =>
        this.look(inner, depth + 1).map((spot) => ({ ...spot, within: steps(step, spot.within) })),
      unpack: (packed, method) => this.#unpack(packed, method),
    };
    for (const differ of DIFFERS) {
      if (!differ.recognises(pair.left, pair.name) || !differ.recognises(pair.right, pair.name)) continue;
      const spots = attempt(differ, pair, dive).slice(0, MOST_SPOTS);
      if (spots.length === 0) continue;
      if (depth > 0) this.#spots += spots.length;
      return spots;
    }
    return [{ within: [], aspect: 'bytes' }];
  }

  #unpack(packed: Uint8Array, method: 'gzip' | 'deflate'): Uint8Array | undefined {
    if (this.#left <= 0) return undefined;
    try {
      const options = { maxOutputLength: this.#left };
      const bytes = method === 'gzip' ? gunzipSync(packed, options) : inflateRawSync(packed, options);
      this.#left -= bytes.length;
      return bytes;
    } catch {
      // It may have made that much before it was given up; a thousand of such entries must not take a thousand times as long.
      this.#left -= packed.length * LARGEST_RATIO;
      return undefined;
    }
  }
}

/** What is nested too deep for the engine is left to the next differ. */
function attempt(differ: Differ, pair: Pair, dive: Dive): readonly Spot[] {
  try {
    return differ.differ(pair, dive) ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** `x.js` and `line 12` are shown as `x.js:12`. */
function steps(step: string, within: readonly string[]): readonly string[] {
  const [first = '', ...rest] = within;
  const line = /^line (\d+)$/u.exec(first);
  return line === null ? [step, ...within] : [`${step}:${line[1]}`, ...rest];
}
