import type { Io } from '../io/port.ts';

/** Whether a path lies in the folder of this gate's own report files: what an earlier run left there is no input. */
export function ownFolder(io: Pick<Io, 'workingDirectory'>, folder: string | undefined): (path: string) => boolean {
  if (folder === undefined) return () => false;
  const own = `${absolute(io.workingDirectory, folder)}/`;
  return (path) => absolute(io.workingDirectory, path).startsWith(own);
}

function absolute(directory: string, path: string): string {
  const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${directory}/${path}`;
  const parts: string[] = [];
  for (const part of whole.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
