import type { Io } from '../io/port.ts';
import type { Checkout } from './checkout.ts';

/**
 * The file of the repository that a report names, relative to its root; of a path of another machine, the longest end that is a
 * file here. A report is hostile: only whether a file exists below the root is ever asked.
 */
export function repositoryPath(
  io: Pick<Io, 'status'>,
  { directory, prefix }: Checkout,
  told: string,
): string | undefined {
  const path = told.replaceAll('\\', '/').replace(/^file:\/\//u, '');
  if (path.startsWith(`${directory}/`)) return existing(io, directory, path.slice(directory.length + 1));
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || parts.length > 64) return undefined;
  for (let at = 0; at < parts.length; at++) {
    const end = parts.slice(at).join('/');
    const found =
      (prefix === '' ? undefined : existing(io, directory, `${prefix}/${end}`)) ?? existing(io, directory, end);
    if (found !== undefined) return found;
  }
  return undefined;
}

function existing(io: Pick<Io, 'status'>, directory: string, path: string): string | undefined {
  if (path.split('/').includes('..')) return undefined;
  return io.status(`${directory}/${path}`).kind === 'file' ? path : undefined;
}
