/** Which file of a folder answers a path, as most hosts look for it: the file, its folder's index, the name with `.html`. */
export function folderFile(path: string, has: (file: string) => boolean, cleanUrls: boolean): string | undefined {
  const name = path.slice(1);
  const tried = name.endsWith('/') || name === '' ? [`${name}index.html`] : [name, `${name}/index.html`];
  if (cleanUrls && name !== '') tried.push(`${name.replace(/\/$/u, '')}.html`);
  return tried.find((file) => has(file));
}

/** The nearest `404.html`, from the path's own folder upwards. */
export function errorFile(path: string, has: (file: string) => boolean): string | undefined {
  for (let folder = path.slice(1); ; ) {
    const slash = folder.lastIndexOf('/');
    folder = slash < 0 ? '' : folder.slice(0, slash);
    const file = folder === '' ? '404.html' : `${folder}/404.html`;
    if (has(file)) return file;
    if (folder === '') return undefined;
  }
}

/** The path by which people ask for a page's file: `a/index.html` → `/a/`, `a.html` → `/a` where a host leaves `.html` out. */
export function pagePath(file: string, cleanUrls: boolean): string {
  if (file === 'index.html') return '/';
  if (file.endsWith('/index.html')) return `/${file.slice(0, -'index.html'.length)}`;
  return `/${cleanUrls ? file.replace(/\.html?$/u, '') : file}`;
}
