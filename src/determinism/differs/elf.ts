import { hasAt, latin1, little } from './bytes.ts';
import type { Differ } from './port.ts';
import { type Section, sectionSpots } from './sections.ts';

/** System V ABI, 64 bits, little end first; others are compared as plain bytes. */
export const elf: Differ = {
  id: 'elf',
  recognises: (bytes) => hasAt(bytes, '\x7fELF\x02\x01'),
  differ({ left, right }) {
    const aspects = {
      '.note.gnu.build-id': 'elf.build-id',
      '.note.go.buildid': 'elf.go-build-id',
      '.comment': 'elf.compiler',
    };
    const spots = sectionSpots(sections(left), sections(right), aspects);
    return spots.length === 0 ? undefined : spots;
  },
};

function sections(bytes: Uint8Array): readonly Section[] {
  const [table, size, count] = [little(bytes, 40, 6), little(bytes, 58, 2), little(bytes, 60, 2)];
  if (size < 64) return [];
  const part = (index: number) => {
    const at = table + index * size;
    const from = little(bytes, at + 24, 6);
    // SHT_NOBITS takes no room in the file.
    const length = little(bytes, at + 4, 4) === 8 ? 0 : little(bytes, at + 32, 6);
    return { at, bytes: bytes.subarray(from, from + length) };
  };
  const names = part(little(bytes, 62, 2)).bytes;
  let total = 0;
  return Array.from({ length: count }, (_, index) => {
    const { at, bytes: own } = part(index);
    const from = little(bytes, at, 4);
    total += own.length;
    // Sections that share bytes: a file that is made to take long.
    if (total > bytes.length) return { name: '', bytes: new Uint8Array() };
    return { name: latin1(names, from, from + 100).split('\0')[0] ?? '', bytes: own };
  });
}
