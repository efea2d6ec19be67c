import { pythonName } from '../python-name.ts';
import type { LockedModule, LockFileFormat } from './port.ts';

const TABLE = /^\[\[packages?\]\]$/u;
const NAME = /^name = "([^"]+)"$/u;
const VERSION = /^version = "([^"]+)"$/u;

/** Tables of one package each, which begin with its name and version. */
function read(lines: readonly string[], spell: (name: string) => string): readonly LockedModule[] {
  return lines.flatMap((text, at): readonly LockedModule[] => {
    if (!TABLE.test(text)) return [];
    const name = NAME.exec(lines[at + 1] ?? '')?.[1];
    const version = VERSION.exec(lines[at + 2] ?? '')?.[1];
    return name === undefined || version === undefined ? [] : [{ module: spell(name), version, line: at + 2 }];
  });
}

/** Cargo.lock. */
export const cargoLock: LockFileFormat = {
  id: 'cargo-lock',
  names: ['Cargo.lock'],
  read: (lines) => read(lines, (name) => name),
};

/** poetry.lock, uv.lock, pdm.lock and pylock.toml (PEP 751). */
export const pythonLock: LockFileFormat = {
  id: 'python-lock',
  names: ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'],
  read: (lines) => read(lines, pythonName),
};
