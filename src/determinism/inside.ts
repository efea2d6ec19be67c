import { firstDifference } from './contents/comparison.ts';
import { type Content, collected, headOf, heldContent, isRandom, Unreadable } from './contents/content.ts';
import { type Budget, unpackedContent } from './contents/unpacked.ts';
import { DIFFERS } from './differs/index.ts';
import { type ContentPair, type Differ, type Dive, HEAD_BYTES, MOST_SPOTS, type Spot } from './differs/port.ts';

const DEEPEST = 8;
/** How much is looked at. */
export interface Limits {
  /** Of one artifact, both sides and all that lies in it, each time that it is unpacked. */
  readonly unpackedBytes: number;
  /** Of one side of what can only be read in order: then it can be looked into as if it were a file. */
  readonly heldBytes: number;
}

const LIMITS: Limits = { unpackedBytes: 8 * 2 ** 30, heldBytes: 16 << 20 };
/** Of one side of a file that is looked into as a whole. */
const LARGEST_WHOLE_BYTES = 48 << 20;

/**
 * Where two versions of an artifact differ, as deep as formats are known; at most MOST_SPOTS, 8 levels and 8 GiB unpacked,
 * piece by piece. Throws nothing but Unreadable, when the artifact itself cannot be read; the same bytes have no spots, and
 * different ones at least one.
 */
export async function spotsInside(pair: ContentPair, limits = LIMITS): Promise<readonly Spot[]> {
  if ((await firstDifference(pair.left, pair.right)) === -1) return [];
  return new Diver(limits).look(pair, 0);
}

class Diver {
  readonly #budget: Budget;
  readonly #heldBytes: number;
  #spots = 0;

  constructor({ unpackedBytes, heldBytes }: Limits) {
    this.#budget = { leftBytes: unpackedBytes };
    this.#heldBytes = heldBytes;
  }

  async look(given: ContentPair, depth: number): Promise<readonly Spot[]> {
    if (depth > DEEPEST || this.#spots > MOST_SPOTS) return [{ within: [], aspect: 'unread' }];
    const { name } = given;
    const left = await heldContent(given.left, this.#heldBytes);
    const right = await heldContent(given.right, this.#heldBytes);
    const pair = { name, left, right };
    const [one, other] = [await headOf(left, HEAD_BYTES), await headOf(right, HEAD_BYTES)];
    const dive: Dive = {
      inside: async (step, inner) =>
        (await this.look(inner, depth + 1)).map((spot) => ({ ...spot, within: steps(step, spot.within) })),
      unpacked: (packed, packing) => unpackedContent(packed, packing, this.#budget),
    };
    for (const differ of DIFFERS) {
      const spots = (await attempt(differ, pair, one, other, dive))?.slice(0, MOST_SPOTS) ?? [];
      if (spots.length === 0) continue;
      if (depth > 0) this.#spots += spots.length;
      return spots;
    }
    return [{ within: [], aspect: 'bytes' }];
  }
}

/** What is nested too deep for the engine is left to the next differ. */
async function attempt(
  differ: Differ,
  pair: ContentPair,
  one: Uint8Array,
  other: Uint8Array,
  dive: Dive,
): Promise<readonly Spot[] | undefined> {
  const { name, left, right } = pair;
  try {
    if (!differ.recognises(one, name) || !differ.recognises(other, name)) return undefined;
    if (differ.reads === 'whole') {
      if (!isWhole(left) || !isWhole(right)) return undefined;
      const whole = [await collected(left, 0, left.size), await collected(right, 0, right.size)] as const;
      return differ.differ({ name, left: whole[0], right: whole[1] });
    }
    if (differ.reads === 'random' && !(isRandom(left) && isRandom(right)))
      return [{ within: [], aspect: 'unread', left: TOO_LARGE, right: TOO_LARGE }];
    return await differ.differ(pair, dive);
  } catch (error) {
    if (error instanceof Unreadable)
      return [{ within: [], aspect: 'unread', left: error.message, right: error.message }];
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const TOO_LARGE = 'too large to be looked into where it lies';

function isWhole(content: Content): content is Content & { readonly size: number } {
  return isRandom(content) && content.size <= LARGEST_WHOLE_BYTES;
}

/** `x.js` and `line 12` are shown as `x.js:12`. */
function steps(step: string, within: readonly string[]): readonly string[] {
  const [first = '', ...rest] = within;
  const line = /^line (\d+)$/u.exec(first);
  return line === null ? [step, ...within] : [`${step}:${line[1]}`, ...rest];
}
