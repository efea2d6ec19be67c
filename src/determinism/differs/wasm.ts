import { memoryContent } from '../contents/content.ts';
import { hasAt, latin1 } from './bytes.ts';
import type { WholeDiffer } from './port.ts';
import { type Section, sectionSpots } from './sections.ts';

/** WebAssembly Core 2.0, "Binary Format: Modules"; custom sections by their name. */
export const wasm: WholeDiffer = {
  id: 'wasm',
  reads: 'whole',
  recognises: (bytes) => hasAt(bytes, '\0asm'),
  differ({ left, right }) {
    const aspects = { producers: 'wasm.producers', name: 'wasm.name', sourceMappingURL: 'wasm.source-map' };
    const spots = sectionSpots(sections(left), sections(right), aspects);
    return spots.length === 0 ? undefined : spots;
  },
};

function sections(bytes: Uint8Array): readonly Section[] {
  const found: Section[] = [];
  for (let at = 8; at < bytes.length && found.length < 10_000; ) {
    const id = bytes[at] ?? 0;
    const [length, start] = leb128(bytes, at + 1);
    const [nameLength, nameStart] = id === 0 ? leb128(bytes, start) : [0, start];
    const name =
      id === 0 ? latin1(bytes, nameStart, Math.min(nameStart + nameLength, nameStart + 200)) : `section ${id}`;
    found.push({ name, content: memoryContent(bytes.subarray(nameStart + nameLength, start + length)) });
    at = start + length;
  }
  return found;
}

/** The number and where it ends; at most five bytes. */
function leb128(bytes: Uint8Array, from: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = 0; at < 5; at++) {
    const byte = bytes[from + at] ?? 0;
    value += (byte & 127) * 128 ** at;
    if (byte < 128) return [value, from + at + 1];
  }
  return [value, from + 5];
}
