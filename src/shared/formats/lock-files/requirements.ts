import { pythonName } from '../python-name.ts';
import type { LockedModule, LockFileFormat } from './port.ts';

const PINNED = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#,]+)/u;

/** Requirements of pip that name one version. */
export const requirements: LockFileFormat = {
  id: 'requirements',
  names: ['*requirements*.txt'],
  read: (lines) =>
    lines.flatMap((text, at): readonly LockedModule[] => {
      const [, name, version] = PINNED.exec(text) ?? [];
      return name === undefined || version === undefined ? [] : [{ module: pythonName(name), version, line: at + 1 }];
    }),
};
