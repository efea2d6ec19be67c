import { pythonName } from '../python-name.ts';
import type { LockedModule, LockFileFormat } from './port.ts';

const KEY = /^ {8}"([^"]+)": \{$/u;
const VERSION = /^ {12}"version": "==([^"]+)"/u;

/** Pipfile.lock, as pipenv writes it. */
export const pipfileLock: LockFileFormat = {
  id: 'pipfile-lock',
  names: ['Pipfile.lock'],
  read: (lines) => {
    const found: LockedModule[] = [];
    let open = { module: '', line: 0 };
    for (const [at, text] of lines.entries()) {
      const key = KEY.exec(text)?.[1];
      if (key !== undefined) open = { module: pythonName(key), line: at + 1 };
      const version = VERSION.exec(text)?.[1];
      if (version !== undefined && open.line > 0) found.push({ ...open, version });
    }
    return found;
  },
};
