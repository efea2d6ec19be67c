// Writes a version into package.json, package-lock.json and src/version.ts, and moves the changelog's notes to it.
// Usage: node scripts/node24.mjs scripts/release/set-version.ts VERSION DATE   (DATE: YYYY-MM-DD)
// A version that is already there with its notes is left as it is, so that a second run changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseChangelog, sectionOf } from './changelog.ts';
import { parseVersion } from './version.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const IN_SOURCE = /VERSION = '\d+\.\d+\.\d+'/;
/** The first one is the package's own: the lock begins with it, twice. */
const IN_JSON = /("version": ")\d+\.\d+\.\d+(")/;

/** Path → text of the files that name the version, with the new one. */
export function withVersion(
  files: ReadonlyMap<string, string>,
  version: string,
  date: string,
): ReadonlyMap<string, string> {
  const text = (path: string): string => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`${path} is missing`);
    return found;
  };
  const json = (path: string, times: number): string => {
    let changed = text(path);
    let from = 0;
    for (let n = 0; n < times; n++) {
      const rest = changed.slice(from).replace(IN_JSON, `$1${version}$2`);
      changed = changed.slice(0, from) + rest;
      from += rest.indexOf(`"version": "${version}"`) + 1;
    }
    return changed;
  };
  const source = text('src/version.ts');
  if (!IN_SOURCE.test(source)) throw new Error('src/version.ts names no version');
  const notes = text('CHANGELOG.md');
  return new Map([
    ['package.json', json('package.json', 1)],
    ['package-lock.json', json('package-lock.json', 2)],
    ['src/version.ts', source.replace(IN_SOURCE, `VERSION = '${version}'`)],
    ['CHANGELOG.md', sectionOf(notes, version) === undefined ? releaseChangelog(notes, version, date) : notes],
  ]);
}

if (import.meta.main) {
  const [version = '', date = '', ...more] = process.argv.slice(2);
  if (parseVersion(version) === undefined || !/^\d{4}-\d\d-\d\d$/.test(date) || more.length > 0) {
    console.error('Usage: set-version.ts VERSION DATE, for example 1.2.3 2026-11-28');
    process.exit(2);
  }
  const paths = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];
  const before = new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const));
  for (const [path, text] of withVersion(before, version, date)) writeFileSync(join(ROOT, path), text);
}
