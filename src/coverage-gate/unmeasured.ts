import type { Io } from '../shared/io/port.ts';
import { holdsCode, isSource, sourceKind } from './executable-code.ts';
import type { Checkout } from './repository.ts';

const LARGEST_SOURCE_BYTES = 1 << 20;

/** A folder that holds one of these is a module of its own: what is measured in one says nothing of another. */
const MANIFESTS: readonly string[] = [
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
];

/** Folders and names that tests, tooling and generated code go by; relative to the module. */
const NOT_PRODUCT =
  /(?:^|\/)(?:\.[^/]+|tests?|__tests__|specs?|e2e|cypress|__mocks__|mocks?|fixtures?|testdata|testing|examples?|docs?|scripts?|tools?|tooling|bench(?:marks?)?|build|dist|out|target|vendor|third_party|node_modules|generated|migrations)\/|(?:^|\/)(?:test_[^/]*|[^/]*_(?:test|spec)|conftest|setup|noxfile|build|gulpfile|gruntfile|[^/]*\.(?:test|spec|config|stories|bench|e2e|setup|min|gen|generated|d)|[^/]*(?:Test|Tests|IT|Spec)|[^/]*(?:\.pb|_pb2|_pb2_grpc|\.g|\.Designer))\.[A-Za-z]+$/;

/**
 * Source files that no report of any suite names, though they hold code, belong to a module that is measured, and are
 * written in a language that is measured there. A report that lost its end (LCOV and Go profiles have none to miss) and a
 * test run that never loaded a file look just like this, so such files must not be left out of the verdict in silence.
 */
export function unmeasuredFiles(
  io: Io,
  checkout: Checkout,
  measured: ReadonlySet<string>,
  ignored: (path: string) => boolean,
): string[] {
  const modules = moduleFolders(checkout);
  const kinds = new Set([...measured].filter(isSource).map((path) => kindOf(path, modules)));
  const root = io.workingDirectory.slice(
    0,
    io.workingDirectory.length - (checkout.prefix === '' ? 0 : checkout.prefix.length + 1),
  );
  const found: string[] = [];
  for (const path of checkout.tracked) {
    if (measured.has(path) || !isSource(path) || !kinds.has(kindOf(path, modules)) || ignored(path)) continue;
    const module = moduleOf(path, modules);
    if (NOT_PRODUCT.test(module === '' ? path : path.slice(module.length + 1))) continue;
    const source = io.readText(`${root}/${path}`, LARGEST_SOURCE_BYTES);
    if (source !== undefined && holdsCode(path, source)) found.push(path);
  }
  return found.sort();
}

function moduleFolders(checkout: Checkout): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of MANIFESTS)
    for (const path of checkout.tracked.named(name)) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return folders;
}

/** The nearest folder above a file that is a module; '' is the repository. */
function moduleOf(path: string, modules: ReadonlySet<string>): string {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (modules.has(path.slice(0, end))) return path.slice(0, end);
  return '';
}

function kindOf(path: string, modules: ReadonlySet<string>): string {
  return `${moduleOf(path, modules)}\0${sourceKind(path)}`;
}
