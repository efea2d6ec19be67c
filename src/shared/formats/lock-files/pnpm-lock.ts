import type { LockedModule, LockFileFormat } from './port.ts';

/** `  lodash@4.17.20:`, `  '@babel/core@7.1.0(supports-color@5)':`, before version 9 with a slash in front, before 6 with one for the `@`. */
const KEY = /^ {2}'?\/?((?:@[^/\s]+\/)?[^@/\s']+)[@/](\d[^:('/\s_]*)[^\s]*:/u;

/** pnpm-lock.yaml, versions 5 to 9. */
export const pnpmLock: LockFileFormat = {
  id: 'pnpm-lock',
  names: ['pnpm-lock.yaml'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const [, module, version] = KEY.exec(text) ?? [];
      return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};
