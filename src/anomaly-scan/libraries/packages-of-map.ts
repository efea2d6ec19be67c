/** A package of which a source map names sources. */
export interface MappedPackage {
  readonly name: string;
  /** Folder that its outermost node_modules is in: absolute, or '' where the map does not say. */
  readonly root: string;
  /** From there, `node_modules/a/node_modules/b`. */
  readonly node: string;
  /** pnpm writes the version into the path. */
  readonly version?: string;
  /** Places in the map's list of sources. */
  readonly sources: readonly number[];
}

/** What bundlers put before paths of sources. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;
const FOLDER = '(?:@[^/]+\\/)?[^/]+';
const NODE = new RegExp(`^((?:.*?\\/)??)(node_modules\\/(?:.*\\/node_modules\\/)?(${FOLDER}))\\/`, 'u');
const PNPM = new RegExp(
  `node_modules\\/\\.pnpm\\/(?:[^/]*?\\+)?[^/@]+@([^/_(]+)[^/]*\\/node_modules\\/${FOLDER}$`,
  'u',
);

/** The packages of a source map, in the order in which it names them. */
export function packagesOfMap(paths: readonly (string | undefined)[]): readonly MappedPackage[] {
  const found = new Map<string, { name: string; root: string; node: string; version?: string; sources: number[] }>();
  for (const [at, path] of paths.entries()) {
    const [, root, node, name] = NODE.exec(path?.replace(SCHEME, '').replace(/[?#].*$/su, '') ?? '') ?? [];
    if (root === undefined || node === undefined || name === undefined) continue;
    const key = JSON.stringify([root, node]);
    const known = found.get(key);
    if (known !== undefined) known.sources.push(at);
    else {
      const version = PNPM.exec(node)?.[1];
      const folder = root.startsWith('/') ? root.replace(/\/$/u, '') || '/' : '';
      found.set(key, { name, root: folder, node, ...(version === undefined ? {} : { version }), sources: [at] });
    }
  }
  return [...found.values()];
}
