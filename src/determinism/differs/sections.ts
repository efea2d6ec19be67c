import { firstInRandom } from '../contents/comparison.ts';
import { memoryContent, type RandomContent } from '../contents/content.ts';
import { binarySpots } from './binary.ts';
import type { Spot } from './port.ts';

/** A named stretch of a file. */
export interface Section {
  readonly name: string;
  readonly content: RandomContent;
}

const NOTHING = memoryContent(new Uint8Array());

/** What differs, section by section of the same name; `aspects` says which name speaks for itself. */
export function sectionSpots(
  left: readonly Section[],
  right: readonly Section[],
  aspects: Readonly<Record<string, string>>,
): readonly Spot[] {
  const rest = new Map<string, RandomContent[]>();
  for (const { name, content } of right) {
    const known = rest.get(name);
    if (known === undefined) rest.set(name, [content]);
    else known.push(content);
  }
  return left.flatMap(({ name, content }) => {
    const other = rest.get(name)?.shift() ?? NOTHING;
    if (firstInRandom(content, other) === -1) return [];
    return binarySpots(content, other).map((spot) => ({
      ...spot,
      within: [name, ...spot.within],
      aspect: Object.hasOwn(aspects, name) ? (aspects[name] ?? spot.aspect) : spot.aspect,
    }));
  });
}
