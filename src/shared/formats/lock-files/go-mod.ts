import type { LockedModule, LockFileFormat } from './port.ts';

/** A requirement, alone or in parentheses; what is excluded, retracted or replaced begins otherwise, or is none. */
const REQUIRED = /^(?:require\s+|\t)"?([^\s"=()]+)"?\s+(v\d[^\s]*)(?:\s*\/\/.*)?$/u;
const BLOCK = /^(\w+)\s*\($/u;

/** go.mod: since Go 1.17 it names every module of the build. */
export const goMod: LockFileFormat = {
  id: 'go-mod',
  names: ['go.mod'],
  read: (lines) => {
    const found: LockedModule[] = [];
    let block = '';
    for (const [at, text] of lines.entries()) {
      block = BLOCK.exec(text)?.[1] ?? (text.startsWith(')') ? '' : block);
      const [, module, version] = block === '' || block === 'require' ? (REQUIRED.exec(text) ?? []) : [];
      if (module !== undefined && version !== undefined) found.push({ module, version, line: at + 1 });
    }
    return found;
  },
};
