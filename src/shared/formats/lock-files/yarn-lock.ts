import type { LockedModule, LockFileFormat } from './port.ts';

/** `lodash@^4.17.20, lodash@^4.17.19:` or, of Yarn 2 and later, `"lodash@npm:^4.17.20":`. */
const KEY = /^"?((?:@[^@/\s"]+\/)?[^@\s"]+)@[^\s].*:$/u;
const VERSION = /^ {2}version:? "?([^"\s]+)"?$/u;

/** yarn.lock of every version of Yarn. */
export const yarnLock: LockFileFormat = {
  id: 'yarn-lock',
  names: ['yarn.lock'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const module = KEY.exec(text)?.[1];
      const version = VERSION.exec(lines[at + 1] ?? '')?.[1];
      return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};
