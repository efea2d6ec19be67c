import type { LockedModule, LockFileFormat } from './port.ts';

const KEY = /^\s*"([^"]+)": \{$/u;
const NAME = /^\s*"name": "([^"]+)",?$/u;
const VERSION = /^\s*"version": "([^"]+)",?$/u;

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3, line by line as npm writes them: a key, then its version. */
export const npmLock: LockFileFormat = {
  id: 'npm-lock',
  names: ['package-lock.json', 'npm-shrinkwrap.json'],
  read: (lines) => {
    const found: LockedModule[] = [];
    for (const [at, text] of lines.entries()) {
      const key = KEY.exec(text)?.[1];
      if (key === undefined) continue;
      // An alias says first what it stands for.
      const name = NAME.exec(lines[at + 1] ?? '')?.[1];
      const version = VERSION.exec(lines[at + (name === undefined ? 1 : 2)] ?? '')?.[1];
      if (version === undefined) continue;
      const module = name ?? key.slice(key.lastIndexOf('node_modules/') + (key.includes('node_modules/') ? 13 : 1));
      found.push({ module, version, line: at + 1, ...(key.includes('node_modules/') ? { node: key } : {}) });
    }
    return found;
  },
};
