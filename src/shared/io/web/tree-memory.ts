import type { HostFiles } from '../build/host-files.ts';

const BYTES_PER_KIB = 1024;

/**
 * Memory of a process and all its descendants in bytes, from Linux's /proc: proportional set sizes, in which a page that
 * five processes share counts a fifth in each. undefined elsewhere, and when there is no such process.
 */
export function treeMemory(fs: HostFiles, root: number | undefined): number | undefined {
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const parent = parentOf(fs, name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let total = 0;
  const left = [root];
  for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
    total += shareOf(fs, pid);
    left.push(...(children.get(pid) ?? []));
  }
  return total === 0 ? undefined : total;
}

/** The fourth field of stat(5); the second may hold spaces and brackets. */
function parentOf(fs: HostFiles, pid: string): number | undefined {
  const text = textOf(fs, `/proc/${pid}/stat`);
  const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  return Number.isSafeInteger(parent) ? parent : undefined;
}

function shareOf(fs: HostFiles, pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/mu.exec(textOf(fs, `/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * BYTES_PER_KIB;
}

function textOf(fs: HostFiles, path: string): string {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch {
    // It ended between two looks, or is somebody else's.
    return '';
  }
}
