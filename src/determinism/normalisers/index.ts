import { arMembers, tarEntries, zipEntries } from './archives.ts';
import { peTime, pngTime, pycTime, sqliteCounters } from './fields.ts';
import { gzipHeader, zstdFrame } from './packed.ts';
import type { Normaliser } from './port.ts';

/** Every normaliser; the first that knows a content takes it. */
export const NORMALISERS: readonly Normaliser[] = [
  gzipHeader,
  zstdFrame,
  zipEntries,
  tarEntries,
  arMembers,
  pngTime,
  pycTime,
  peTime,
  sqliteCounters,
];
