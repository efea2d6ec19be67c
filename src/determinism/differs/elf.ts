import { isRandom, memoryContent, type RandomContent, stretchOf } from '../contents/content.ts';
import { hasAt, latin1, little } from './bytes.ts';
import type { StreamDiffer } from './port.ts';
import { type Section, sectionSpots } from './sections.ts';

/** System V ABI, 64 bits, little end first; others are compared as plain bytes. */
export const elf: StreamDiffer = {
  id: 'elf',
  reads: 'random',
  recognises: (head) => hasAt(head, '\x7fELF\x02\x01'),
  async differ({ left, right }) {
    if (!isRandom(left) || !isRandom(right)) return undefined;
    const aspects = {
      '.note.gnu.build-id': 'elf.build-id',
      '.note.go.buildid': 'elf.go-build-id',
      '.comment': 'elf.compiler',
    };
    const spots = sectionSpots(sections(left), sections(right), aspects);
    if (spots.length === 0) return undefined;
    const named = spots.map((spot) =>
      spot.aspect === 'text' && SYMBOL_NAMES.has(spot.within[0] ?? '') ? { ...spot, aspect: 'elf.symbols' } : spot,
    );
    // A text of another length moves what lies behind it, and tables of addresses hold nothing but addresses.
    const isMoved = named.some(({ aspect }) => aspect === 'text');
    return named.map((spot) => (isMoved && spot.aspect === 'bytes' ? { ...spot, aspect: 'elf.layout' } : spot));
  },
};

const SYMBOL_NAMES: ReadonlySet<string> = new Set(['.strtab', '.dynstr']);

function sections(content: RandomContent): readonly Section[] {
  const head = content.slice(0, 64);
  const [table, size, count] = [little(head, 40, 6), little(head, 58, 2), little(head, 60, 2)];
  if (size < 64) return [];
  const headers = content.slice(table, table + size * count);
  const part = (index: number) => {
    const at = index * size;
    const from = little(headers, at + 24, 6);
    // SHT_NOBITS takes no room in the file.
    const length = little(headers, at + 4, 4) === 8 ? 0 : little(headers, at + 32, 6);
    return { at, content: stretchOf(content, from, from + length) as RandomContent };
  };
  const names = part(little(head, 62, 2)).content;
  let total = 0;
  return Array.from({ length: count }, (_, index) => {
    const { at, content: own } = part(index);
    const from = little(headers, at, 4);
    total += own.size;
    // Sections that share bytes: a file that is made to take long.
    if (total > content.size) return { name: '', content: memoryContent(new Uint8Array()) };
    return { name: latin1(names.slice(from, from + 100)).split('\0')[0] ?? '', content: own };
  });
}
