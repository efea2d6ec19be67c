import { memoryContent } from '../contents/content.ts';
import { binarySpots } from './binary.ts';
import { hasAt, hex, little } from './bytes.ts';
import type { Pair, Spot, WholeDiffer } from './port.ts';

/** A number at a fixed place in a file. */
interface Field {
  readonly aspect: string;
  at(bytes: Uint8Array): number;
  readonly length: number;
  readonly shown: (bytes: Uint8Array, at: number) => string;
}

/** PEP 552: flags at 4; without flags, time and size of the source at 8 and 12. */
export const pyc: WholeDiffer = {
  id: 'pyc',
  reads: 'whole',
  recognises: (bytes, name) => name.endsWith('.pyc') && hasAt(bytes, '\r\n', 2) && little(bytes, 4, 4) === 0,
  differ: (pair) =>
    fieldSpots(pair, [
      { aspect: 'pyc.mtime', at: () => 8, length: 4, shown: (bytes, at) => String(little(bytes, at, 4)) },
    ]),
};

/** Microsoft PE/COFF: the time stamp eight bytes behind the signature, which 60 points to. */
export const pe: WholeDiffer = {
  id: 'pe',
  reads: 'whole',
  recognises: (bytes) => hasAt(bytes, 'MZ') && hasAt(bytes, 'PE\0\0', little(bytes, 60, 4)),
  differ: (pair) =>
    fieldSpots(pair, [
      {
        aspect: 'pe.time',
        at: (bytes) => little(bytes, 60, 4) + 8,
        length: 4,
        shown: (bytes, at) => hex(bytes, at, at + 4),
      },
    ]),
};

/** The fields, and what differs without them. */
function fieldSpots({ left, right }: Pair, fields: readonly Field[]): readonly Spot[] {
  const [before, after] = [left.slice(), right.slice()];
  const spots = fields.flatMap(({ aspect, at, length, shown }) => {
    const values = [shown(left, at(left)), shown(right, at(right))] as const;
    before.fill(0, at(left), at(left) + length);
    after.fill(0, at(right), at(right) + length);
    return values[0] === values[1] ? [] : [{ within: [], aspect, left: values[0], right: values[1] }];
  });
  const once = spots.filter(({ aspect }, at) => spots.findIndex((spot) => spot.aspect === aspect) === at);
  return [...once, ...binarySpots(memoryContent(before), memoryContent(after))];
}
