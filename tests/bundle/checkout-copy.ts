import { constants, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Used to build, not part of what is built. */
const BUILD_TOOLS = /^node_modules\/(?:typescript|@typescript\/[^/]+|@vercel\/ncc|@types\/[^/]+|undici-types)(?:\/|$)/u;

/** Copies what a build needs: sources, lock, the packages of the lock that it reads. Nothing else, so that nothing else can matter. */
export function copyCheckout(root: string, target: string): void {
  for (const path of SOURCES) copy(join(root, path), join(target, path));
  copyPackages(root, target);
}

/** The packages alone, and npm's note of what is installed. */
export function copyPackages(root: string, target: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: { readonly dev?: boolean; readonly optional?: boolean } };
  };
  for (const [path, { dev, optional }] of Object.entries(packages)) {
    const nested = path.lastIndexOf('node_modules/') > 0;
    const needed = BUILD_TOOLS.test(path) || (dev !== true && optional !== true);
    if (path !== '' && !nested && needed) copy(join(root, path), join(target, path));
  }
  copy(join(root, 'node_modules/.package-lock.json'), join(target, 'node_modules/.package-lock.json'));
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  } catch (error) {
    // The lock lists the compiler of every platform; only this one's is installed.
    const optional = from.includes('@typescript');
    if (!optional || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
