import { binarySpots } from './binary.ts';
import { sameBytes } from './bytes.ts';
import type { Spot } from './port.ts';

/** A named stretch of a file. */
export interface Section {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What differs, section by section of the same name; `aspects` says which name speaks for itself. */
export function sectionSpots(
  left: readonly Section[],
  right: readonly Section[],
  aspects: Readonly<Record<string, string>>,
): readonly Spot[] {
  const rest = new Map<string, Uint8Array[]>();
  for (const { name, bytes } of right) {
    const known = rest.get(name);
    if (known === undefined) rest.set(name, [bytes]);
    else known.push(bytes);
  }
  return left.flatMap(({ name, bytes }) => {
    const other = rest.get(name)?.shift() ?? new Uint8Array();
    if (sameBytes(bytes, other)) return [];
    return binarySpots(bytes, other).map((spot) => ({
      ...spot,
      within: [name, ...spot.within],
      aspect: Object.hasOwn(aspects, name) ? (aspects[name] ?? spot.aspect) : spot.aspect,
    }));
  });
}
