/** Eight or more letters and digits, with at least one digit, behind a dot, a hyphen or an underscore: what bundlers put into names. */
const HASH = /(?<=[._-])(?=[A-Za-z0-9_-]*\d)(?:[0-9a-f]{8,64}|[A-Za-z0-9_-]{8})(?=\.[A-Za-z0-9.]+$)/u;

/** A path without the hash of its content, which is another one in every build: `dist/app-4f9a01c2.js` → `dist/app-*.js`. */
export function steadyName(path: string): string {
  return path.replace(HASH, '*');
}
