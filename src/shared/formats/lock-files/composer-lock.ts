import type { LockedModule, LockFileFormat } from './port.ts';

const NAME = /^ {12}"name": "([^"/]+\/[^"]+)",$/u;
const VERSION = /^ {12}"version": "v?([^"]+)",$/u;

/** composer.lock, as Composer writes it: a name, and its version in the line behind. */
export const composerLock: LockFileFormat = {
  id: 'composer-lock',
  names: ['composer.lock'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const module = NAME.exec(text)?.[1];
      const version = VERSION.exec(lines[at + 1] ?? '')?.[1];
      return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};
