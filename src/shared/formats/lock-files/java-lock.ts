import type { LockedModule, LockFileFormat } from './port.ts';

const LOCKED = /^([^\s:#=]+:[^\s:=]+):([^\s:=]+)=/u;
const TAG = /^\s*<(groupId|artifactId|version)>([^<>${}]+)<\/\1>\s*$/u;

/** gradle.lockfile and buildscript-gradle.lockfile. */
export const gradleLock: LockFileFormat = {
  id: 'gradle-lock',
  names: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const [, module, version] = LOCKED.exec(text) ?? [];
      return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};

/** pom.xml, the dependencies that are written with their version, a tag a line. Maven has no lock file. */
export const pom: LockFileFormat = {
  id: 'pom',
  names: ['pom.xml'],
  read: (lines) => {
    const found: LockedModule[] = [];
    let known = new Map<string, string>();
    let start = 0;
    for (const [at, text] of lines.entries()) {
      if (/<(?:dependency|plugin|parent)>/u.test(text)) {
        known = new Map();
        start = 0;
      }
      const [, tag = '', value = ''] = TAG.exec(text) ?? [];
      if (tag === '') continue;
      known.set(tag, value);
      if (tag === 'artifactId') start = at + 1;
      if (known.size < 3) continue;
      found.push({
        module: `${known.get('groupId')}:${known.get('artifactId')}`,
        version: known.get('version')!,
        line: start,
      });
      known = new Map();
    }
    return found;
  },
};
