import type { FamilyContext } from '../../shared/families/port.ts';
import { npmLock } from '../../shared/formats/lock-files/npm-lock.ts';
import type { LockedModule } from '../../shared/formats/lock-files/port.ts';
import type { LibraryUse } from './facts.ts';
import type { MappedPackage } from './packages-of-map.ts';

type Context = Pick<FamilyContext, 'io' | 'checkout'>;
type Version = Pick<LibraryUse, 'version' | 'toldBy' | 'locked'>;

const LARGEST_LOCK_BYTES = 64 << 20;
const LARGEST_MANIFEST_BYTES = 1 << 20;

/** Reads lock files once. */
export class PackageVersions {
  readonly #context: Context;
  readonly #locks = new Map<string, { readonly path: string; readonly modules: readonly LockedModule[] } | undefined>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** By the lock file beside its node_modules; without one, by what is installed there. Absent: neither is there, or the lock file has several and its place in none. */
  of({ name, root, node }: MappedPackage): Version | undefined {
    const { io, checkout } = this.#context;
    const isHere = root !== '' && io.status(root).kind === 'directory';
    const folders = isHere ? [root] : [...new Set([io.workingDirectory, checkout.directory])];
    for (const folder of folders) {
      const lock = this.#lockOf(folder);
      const locked =
        lock?.modules.find((one) => one.node === node) ??
        only(lock?.modules.filter(({ module, node: place }) => module === name && place === undefined));
      if (lock !== undefined && locked !== undefined)
        return { version: locked.version, toldBy: 'lock-file', locked: { path: lock.path, line: locked.line } };
    }
    for (const folder of folders) {
      const version = versionOf(io.readText(`${folder}/${node}/package.json`, LARGEST_MANIFEST_BYTES));
      if (version !== undefined) return { version, toldBy: 'installed' };
    }
    return undefined;
  }

  #lockOf(folder: string): { readonly path: string; readonly modules: readonly LockedModule[] } | undefined {
    if (this.#locks.has(folder)) return this.#locks.get(folder);
    const { io, checkout } = this.#context;
    let lock: { readonly path: string; readonly modules: readonly LockedModule[] } | undefined;
    // npm reads npm-shrinkwrap.json first, where both are there.
    for (const name of npmLock.names.toReversed()) {
      const path = `${folder}/${name}`;
      const text = lock === undefined ? io.readText(path, LARGEST_LOCK_BYTES) : undefined;
      if (text === undefined) continue;
      const shown = path.startsWith(`${checkout.directory}/`) ? path.slice(checkout.directory.length + 1) : path;
      lock = { path: shown, modules: npmLock.read(text.split('\n')) };
    }
    this.#locks.set(folder, lock);
    return lock;
  }
}

/** The one there is, of however many places it is at. */
function only(modules: readonly LockedModule[] = []): LockedModule | undefined {
  return new Set(modules.map(({ version }) => version)).size === 1 ? modules[0] : undefined;
}

function versionOf(text: string | undefined): string | undefined {
  try {
    const { version } = JSON.parse(text ?? '{}') as { readonly version?: unknown };
    return typeof version === 'string' && /^\d/u.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}
