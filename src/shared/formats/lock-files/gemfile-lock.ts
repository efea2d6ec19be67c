import type { LockedModule, LockFileFormat } from './port.ts';

/** Four spaces: a gem; six: what it needs. */
const GEM = /^ {4}([^\s()]+) \(([^\s()]+)\)$/u;

/** Gemfile.lock of Bundler. */
export const gemfileLock: LockFileFormat = {
  id: 'gemfile-lock',
  names: ['Gemfile.lock', 'gems.locked'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const [, module, version] = GEM.exec(text) ?? [];
      return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};
