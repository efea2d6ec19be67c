import type { ImportSite, LexedSource } from '../lexed-source.ts';
import type { Repository, Resolution, Resolver, Unit } from '../resolver.ts';
import { isTestFile } from '../test-files.ts';

/**
 * Java and Kotlin by the package that a file declares, across all source roots. Files of a package see each other, so
 * every package is a unit; an import of a type means the file that is called like it, where there is one.
 */
export function jvmResolver({ sources }: Repository): Resolver {
  const units = packageUnits(sources);
  const files = new Map<string, string[]>();
  for (const [path, { unit = '' }] of sources) {
    const name = `${unit}.${path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')}`;
    const known = files.get(name);
    if (known === undefined) files.set(name, [path]);
    else known.push(path);
  }
  return { units, resolve: (path, site) => resolve(path, site, units, files) };
}

function resolve(
  path: string,
  { target }: ImportSite,
  units: ReadonlyMap<string, Unit>,
  files: ReadonlyMap<string, readonly string[]>,
): Resolution {
  const parts = target.split('.');
  const wildcard = parts.at(-1) === '*';
  if (wildcard) parts.pop();
  // The longest package that is a beginning of the name; what follows it is a type, or something in a file.
  for (let length = wildcard ? parts.length : parts.length - 1; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    const unit = unitName(name);
    if (!units.has(unit)) continue;
    const type = parts[length];
    const found = type === undefined ? undefined : files.get(`${name}.${type}`);
    if (found !== undefined) return visible(path, found);
    // `a.b.c.D` where only the package a.b is ours: below it, but not in it.
    if (length < parts.length - 2 && !wildcard && !/^[A-Z_]/.test(parts[length] ?? '')) return 'outside';
    return [unit];
  }
  return 'outside';
}

/** Of several files (one a platform, one a source set): only tests see tests. */
function visible(path: string, found: readonly string[]): readonly string[] {
  if (found.length === 1 || isTestFile(path)) return found;
  const product = found.filter((file) => !isTestFile(file));
  return product.length > 0 ? product : found;
}

function unitName(name: string): string {
  return `jvm package ${name === '' ? '(unnamed)' : name}`;
}

function packageUnits(sources: ReadonlyMap<string, LexedSource>): ReadonlyMap<string, Unit> {
  const units = new Map<string, { readonly members: string[]; readonly users: string[] }>();
  const unit = (name: string) => {
    const known = units.get(name) ?? { members: [], users: [] };
    units.set(name, known);
    return known;
  };
  for (const [path, source] of sources) {
    const name = unitName(source.unit ?? '');
    unit(name).users.push(path);
    if (!isTestFile(path)) unit(name).members.push(path);
    else {
      const tests = unit(`${name} [tests]`);
      tests.members.push(path);
      tests.users.push(path);
    }
  }
  return units;
}
