import { isTestCode } from '../shared/graph/test-files.ts';
import type { Io } from '../shared/io/port.ts';
import { holdsCode, isSource, sourceKind } from './executable-code.ts';
import type { Checkout } from './repository.ts';

const LARGEST_SOURCE_BYTES = 1 << 20;

/** A folder that holds one of these is a module of its own: what is measured in one says nothing of another. */
const MANIFESTS: ReadonlySet<string> = new Set([
  'package.json',
  'deno.json',
  'go.mod',
  'Cargo.toml',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'build.sbt',
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'composer.json',
  'Gemfile',
  'CMakeLists.txt',
  'Makefile',
  'meson.build',
  'pubspec.yaml',
  'Package.swift',
]);

/** Folders and names that tooling, examples and generated code go by; relative to the module. Tests: see graph/test-files.ts. */
const TOOLING =
  /(?:^|\/)(?:\.[^/]+|examples?|docs?|scripts?|tools?|tooling|bench(?:marks?)?|build|dist|out|target|vendor|third_party|node_modules|generated|migrations)\/|(?:^|\/)(?:setup|noxfile|build|gulpfile|gruntfile|[^/]*\.(?:config|stories|bench|setup|min|gen|generated|d)|[^/]*(?:\.pb|_pb2|_pb2_grpc|\.g|\.Designer))\.[A-Za-z]+$/;

/**
 * Source files that no report of any suite names, though they hold code, belong to a module that is measured, and are
 * written in a language that is measured there. A report that lost its end (LCOV and Go profiles have none to miss) and a
 * test run that never loaded a file look just like this, so such files must not be left out of the verdict in silence.
 */
export function unmeasuredFiles(
  io: Io,
  checkout: Checkout,
  measured: ReadonlyMap<string, unknown>,
  ignored: (path: string) => boolean,
): string[] {
  const candidates: string[] = [];
  for (const path of checkout.tracked)
    if (!measured.has(path) && isSource(path) && !ignored(path)) candidates.push(path);
  const found: string[] = [];
  for (const path of sortOut(checkout.tracked, measured, candidates, new Set()).measurable) {
    const source = io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES);
    if (source !== undefined && holdsCode(path, source)) found.push(path);
  }
  return found.sort();
}

/**
 * Which of some source files that are in no report should be in one: those of a module that is measured, in a language that
 * is measured there; and those of a module that is itself new (its manifest is one of `added`), in a language that is
 * measured anywhere. `outside`: those of other modules. Tests, tooling and generated code are in neither.
 */
export function sortOut(
  tracked: Iterable<string>,
  measured: ReadonlyMap<string, unknown>,
  candidates: readonly string[],
  added: ReadonlySet<string>,
): { readonly measurable: readonly string[]; readonly outside: readonly string[] } {
  if (candidates.length === 0) return { measurable: [], outside: [] };
  const modules = new Modules(tracked);
  const kinds = new Set<string>();
  const languages = new Set<string>();
  for (const path of measured.keys())
    if (isSource(path)) {
      kinds.add(modules.kindOf(path));
      languages.add(sourceKind(path));
    }
  const [measurable, outside]: [string[], string[]] = [[], []];
  for (const path of candidates) {
    const module = modules.of(path);
    const own = module === '' ? path : path.slice(module.length + 1);
    if (TOOLING.test(own) || isTestCode(own)) continue;
    const isNew = (): boolean => languages.has(sourceKind(path)) && isAdded(module, added);
    if (kinds.has(modules.kindOf(path)) || isNew()) measurable.push(path);
    else outside.push(path);
  }
  return { measurable, outside };
}

function isAdded(module: string, added: ReadonlySet<string>): boolean {
  const folder = module === '' ? '' : `${module}/`;
  for (const manifest of MANIFESTS) if (added.has(folder + manifest)) return true;
  return false;
}

/** The modules of a repository. Most files share a folder with others, so answers are kept by folder. */
class Modules {
  readonly #roots = new Set<string>();
  readonly #byFolder = new Map<string, string>();

  constructor(tracked: Iterable<string>) {
    for (const path of tracked) {
      const slash = path.lastIndexOf('/');
      if (MANIFESTS.has(path.slice(slash + 1))) this.#roots.add(path.slice(0, Math.max(0, slash)));
    }
  }

  /** The nearest folder above a file that is a module; '' is the repository. */
  of(path: string): string {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    let module = this.#byFolder.get(folder);
    if (module === undefined) {
      module = folder;
      while (module !== '' && !this.#roots.has(module)) module = module.slice(0, Math.max(0, module.lastIndexOf('/')));
      this.#byFolder.set(folder, module);
    }
    return module;
  }

  /** The same for files that are measured together. */
  kindOf(path: string): string {
    return `${this.of(path)}\0${sourceKind(path)}`;
  }
}
