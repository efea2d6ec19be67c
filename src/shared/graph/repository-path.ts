/** The folder of a path; '' is the root of the repository. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `joined('a/b', '../c')` is `a/c`. Undefined when it leads out of the repository. */
export function joined(folder: string, relative: string): string | undefined {
  if (relative === '') return folder;
  if (!relative.includes('.') && !relative.includes('//') && !relative.endsWith('/'))
    return folder === '' ? relative : `${folder}/${relative}`;
  let base = folder;
  let start = 0;
  while (start <= relative.length) {
    const slash = relative.indexOf('/', start);
    const end = slash < 0 ? relative.length : slash;
    const part = relative.slice(start, end);
    if (part === '..') {
      if (base === '') return;
      base = folderOf(base);
    } else if (part !== '' && part !== '.') base = base === '' ? part : `${base}/${part}`;
    start = end + 1;
  }
  return base;
}

/** The folder, then those above it, to the root. */
export function* upwards(folder: string): Generator<string> {
  let at = folder;
  while (at !== '') {
    yield at;
    at = folderOf(at);
  }
  yield '';
}

/** Whether a path is below a folder. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || (path.startsWith(folder) && path.charCodeAt(folder.length) === 47);
}
