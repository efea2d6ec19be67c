import { globMatcher } from '../../shared/policy/globs.ts';

/** Folders that tools keep results of earlier builds in, wherever they lie; what git tracks is copied all the same. */
const CACHE_FOLDERS = [
  'node_modules/.cache',
  'node_modules/.vite',
  'node_modules/.vite-temp',
  'node_modules/.astro',
  '.angular/cache',
  '.cache',
  '.docusaurus',
  '.eslintcache',
  '.gradle',
  '.mypy_cache',
  '.next/cache',
  '.nx/cache',
  '.parcel-cache',
  '.pytest_cache',
  '.rollup.cache',
  '.rpt2_cache',
  '.ruff_cache',
  '.svelte-kit',
  '.swc',
  '.turbo',
  '.webpack-cache',
  '__pycache__',
];

/** Of a Rust or Maven project, results and caches in one folder. */
const BUILD_FOLDERS: readonly (readonly [folder: string, manifest: string])[] = [
  ['target', 'Cargo.toml'],
  ['target', 'pom.xml'],
];

const DEPENDENCIES = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/u;

export interface LeftOutRequest {
  /** Globs of artifacts: what an earlier build left is no source. */
  readonly artifacts: readonly string[];
  readonly leaveOut: readonly string[];
  /** Paths relative to the working directory: reports, and folders for builds. */
  readonly own: readonly string[];
  readonly caches: 'off' | 'keep';
  /** Whether a file is there, relative to the working directory. */
  readonly exists: (path: string) => boolean;
  /** Whether git tracks the path or something below it. */
  readonly isTracked: (path: string) => boolean;
}

/** Which paths of the working directory are not copied for a build. */
export function leftOut(request: LeftOutRequest): (path: string) => boolean {
  const { artifacts, own, caches, exists, isTracked } = request;
  const isArtifact = globMatcher(artifacts);
  const namesDependencies = artifacts.some((glob) => DEPENDENCIES.test(glob));
  const isUnwanted = globMatcher(request.leaveOut);
  return (path) => {
    if (own.includes(path) || isUnwanted(path)) return true;
    // What is installed is no result of this build, whatever it is called: `**/dist/**` does not mean that of a dependency.
    if (isArtifact(path) && (namesDependencies || !DEPENDENCIES.test(path))) return true;
    if (caches === 'keep') return false;
    const isCache =
      CACHE_FOLDERS.some((folder) => path === folder || path.endsWith(`/${folder}`)) ||
      /(?:^|\/)[^/]*\.tsbuildinfo$/u.test(path) ||
      BUILD_FOLDERS.some(([folder, manifest]) => {
        const parent = path.slice(0, path.length - folder.length);
        return (path === folder || path.endsWith(`/${folder}`)) && exists(`${parent}${manifest}`);
      });
    return isCache && !isTracked(path);
  };
}
