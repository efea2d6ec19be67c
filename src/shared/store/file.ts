import { entryBytes } from './entry-bytes.ts';
import type { StoreKind } from './port.ts';

/** A folder with one file per entry, relative to the working directory: a mounted volume, or what the CI system keeps. */
export const file: StoreKind = {
  scheme: 'file',
  form: 'file:DIRECTORY',
  open: (place, io) => {
    const directory = place.length > 1 ? place.replace(/\/+$/u, '') || '/' : place;
    return {
      read: (key) => entryBytes(io, `${directory}/${key}`),
      write: async (key, bytes) => io.write(`${directory}/${key}`, bytes),
    };
  },
};
