/** `index-BxK3d_9a.js`: what bundlers put before the extension, of eight letters or more and not only small ones. */
const HASH = /([-._])(?=[\w-]*[A-Z0-9])[\w-]{8,}(?=\.[cm]?js$)/u;

/** The path of a script without what changes with its content. */
export function scriptName(path: string): string {
  return path.replace(/[?#].*$/su, '').replace(HASH, '$1*');
}

/** `/assets/app-*.js sha256-…` is of `/assets/app-*.js`. */
export function nameOf(what: string): string {
  return what.replace(/ sha256-\S+$/u, '');
}
