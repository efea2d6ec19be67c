import type { ArtifactEntry } from '../shared/model/artifact.ts';
import { runningSha256 } from '../shared/policy/sha256.ts';
import { type Content, headOf, heldContent, isRandom, Unreadable } from './contents/content.ts';
import { type Budget, unpackedContent } from './contents/unpacked.ts';
import { HEAD_BYTES } from './differs/port.ts';
import { NORMALISERS } from './normalisers/index.ts';
import type { Normalising } from './normalisers/port.ts';

/** Artifacts that may be of a format that a normaliser knows, by name; others are not opened. */
const CANDIDATES =
  /\.(?:gz|tgz|zst|tzst|tar|crate|gem|zip|jar|war|ear|aar|whl|egg|nupkg|apk|vsix|xpi|a|lib|deb|png|pyc|exe|dll|db|sqlite3?)$/iu;
/** Of all that lies packed in one artifact. */
const MOST_UNPACKED_BYTES = 4 * 2 ** 30;
/** Of what lies in something packed: then it can be normalised too. */
const LARGEST_HELD_BYTES = 16 << 20;
const DEEPEST = 4;

/**
 * Artifacts without what packing adds: digests of what the normalisers know are of what is left, permissions are reduced to
 * execution, times and sizes of packed files do not count. What cannot be read stays as it is.
 */
export async function normalisedEntries(
  entries: readonly ArtifactEntry[],
  open: (path: string) => Content | undefined,
): Promise<readonly ArtifactEntry[]> {
  const found: ArtifactEntry[] = [];
  for (const { modifiedMs: _, ...entry } of entries) {
    const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
    const plain = { ...entry, mode: entry.kind === 'file' ? mode : entry.mode };
    const content = entry.kind === 'file' && CANDIDATES.test(entry.path) ? open(entry.path) : undefined;
    const digest = content === undefined ? undefined : await normalisedDigest(entry.path, content);
    found.push(digest === undefined ? plain : { ...plain, digest, sizeBytes: 0 });
  }
  return found;
}

/** Of one content; undefined: nothing of it can be left out, or it cannot be read. */
async function normalisedDigest(name: string, content: Content): Promise<string | undefined> {
  const budget: Budget = { leftBytes: MOST_UNPACKED_BYTES };
  const known = async (inner: string, given: Content, depth: number): Promise<string | undefined> => {
    const held = await heldContent(given, LARGEST_HELD_BYTES);
    const head = await headOf(held, HEAD_BYTES);
    const normaliser = NORMALISERS.find((one) => one.recognises(head, inner));
    if (normaliser === undefined || depth > DEEPEST) return undefined;
    const own: Normalising = {
      digestOf: async (part, bytes) => (await known(part, bytes, depth + 1)) ?? (await plainDigest(bytes)),
      unpacked: (packed, packing) => unpackedContent(packed, packing, budget),
    };
    if (normaliser.isOrdered === true) return normaliser.digest(held, inner, own);
    return isRandom(held) ? normaliser.digest(held, inner, own) : undefined;
  };
  try {
    return await known(name, content, 0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

async function plainDigest(content: Content): Promise<string> {
  const sum = runningSha256();
  for await (const piece of content.pieces()) sum.add(piece);
  return sum.digest();
}
