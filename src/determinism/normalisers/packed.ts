import type { Packing } from '../contents/unpacked.ts';
import { hasAt } from '../differs/bytes.ts';
import type { OrderedNormaliser } from './port.ts';

export const gzipHeader: OrderedNormaliser = packed('gzip', '\x1f\x8b\x08', 'gzip', /\.gz$/iu);
export const zstdFrame: OrderedNormaliser = packed('zstd', '\x28\xb5\x2f\xfd', 'zstd', /\.zst$/iu);

function packed(id: string, magic: string, packing: Packing, ending: RegExp): OrderedNormaliser {
  return {
    id,
    isOrdered: true,
    title: `${id}: header, level and program; what is packed counts`,
    recognises: (head) => hasAt(head, magic),
    digest: (content, name, own) =>
      own.digestOf(name.replace(/\.t(?:gz|zst)$/iu, '.tar').replace(ending, ''), own.unpacked(content, packing)),
  };
}
