import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryView } from '../../src/init/model/view.ts';
import type { InitRequest } from '../../src/init/proposal.ts';
import { ROOT } from '../dist.ts';

export const FIXTURES = join(ROOT, 'tests', 'fixtures', 'init');

/** A repository of these files; only those with a text can be read. */
export function viewOf(files: { readonly [path: string]: string }): RepositoryView {
  return { paths: Object.keys(files).sort(), text: (path) => files[path] };
}

/** The files of a fixture, by path. */
export function fixture(name: string): { readonly [path: string]: string } {
  const root = join(FIXTURES, name);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function requestOf(over: Partial<InitRequest> = {}): InitRequest {
  return {
    whole: false,
    gates: ['coverage-gate'],
    configPlaces: ['reliability.yml', '.github/reliability.yml'],
    host: '',
    branch: 'main',
    version: '1.2.3',
    lines: (suite) => ({ unit: 95, integration: 90, e2e: 80 })[suite],
    ...over,
  };
}
