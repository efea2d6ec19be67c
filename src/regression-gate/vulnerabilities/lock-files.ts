import { Git } from '../../shared/change/git.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import { repositoryPath } from '../../shared/families/repository-path.ts';
import { LOCK_FILE_FORMATS } from '../../shared/formats/lock-files/index.ts';
import type { LockedModule } from '../../shared/formats/lock-files/port.ts';
import type { Vulnerability } from '../../shared/model/vulnerability.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { plainVersion } from './join-vulnerabilities.ts';

const LARGEST_BYTES = 32 << 20;
const MOST_FILES = 500;

/** The lock files of the repository, and what they name. */
export class LockFiles {
  readonly #context: Pick<FamilyContext, 'io' | 'checkout'>;
  /** By path relative to the root. */
  readonly #files = new Map<string, readonly LockedModule[]>();

  /** Reads those that git tracks. */
  constructor(context: Pick<FamilyContext, 'io' | 'checkout'>) {
    this.#context = context;
    const { io, checkout } = context;
    if (checkout.commit === null) return;
    const names = LOCK_FILE_FORMATS.flatMap((format) => format.names.map((name) => `:(glob)**/${name}`));
    const { status, stdout } = new Git(io, checkout.directory).run('ls-files', '-z', '--', ...names);
    const paths =
      status === 0
        ? Buffer.from(stdout)
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '')
        : [];
    const near = (path: string): number => (path.startsWith(`${checkout.prefix}/`) ? 0 : 1);
    // What is nearest to where the run is comes first, then what is nearest to the root.
    const sorted = paths.sort(
      (a, b) => near(a) - near(b) || a.split('/').length - b.split('/').length || (a < b ? -1 : 1),
    );
    for (const path of sorted.slice(0, MOST_FILES)) this.#read(path);
  }

  modules(): readonly LockedModule[] {
    return [...this.#files.values()].flat();
  }

  /**
   * The same with its version where only the lock file tells it, and at the line of the lock file that names its package; one
   * for each version, of npm's places in the tree.
   */
  placed(found: Vulnerability): readonly Vulnerability[] {
    const { io, checkout } = this.#context;
    const own = found.path === '' ? undefined : repositoryPath(io, checkout, found.path);
    if (own !== undefined && !this.#files.has(own)) this.#read(own);
    const order = own === undefined ? [...this.#files.keys()] : [own, ...this.#files.keys()];
    const { nodes } = found;
    if (nodes !== undefined) {
      const places = order.map((path) => ({
        path,
        rows: this.#rows(path).filter(({ node = '' }) => nodes.includes(node)),
      }));
      const place = places.find(({ rows }) => rows.length > 0);
      const versions = new Map((place?.rows ?? []).map((row) => [row.version, row]));
      if (place !== undefined)
        return [...versions.values()].map(({ version, line }) => ({ ...found, version, line, path: place.path }));
    }
    for (const path of order) {
      const rows = this.#rows(path).filter(({ module }) => module === found.module);
      const row =
        found.version === ''
          ? rows[0]
          : rows.find(({ version }) => plainVersion(version) === plainVersion(found.version));
      if (row !== undefined) return [{ ...found, version: found.version || row.version, path, line: row.line }];
    }
    return [{ ...found, path: own ?? found.path }];
  }

  #rows(path: string): readonly LockedModule[] {
    return this.#files.get(path) ?? [];
  }

  #read(path: string): void {
    const { io, checkout } = this.#context;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const format = LOCK_FILE_FORMATS.find(({ names }) => globMatcher(names)(name));
    const text = format === undefined ? undefined : io.readText(`${checkout.directory}/${path}`, LARGEST_BYTES);
    this.#files.set(path, format === undefined || text === undefined ? [] : format.read(text.split(/\r?\n/u)));
  }
}
