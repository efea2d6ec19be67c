// Third-party notices of the bundle: every npm package that one of its modules comes from, with its licence text.
// ncc's own list loses packages as soon as there is a dynamic import, so this reads webpack's statistics instead.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceText, markerOf, requireAllowed } from './licences.ts';

interface Module {
  readonly name?: string;
  readonly modules?: readonly Module[];
}

/** webpack's stats.json, as far as it matters here. */
export interface Stats {
  readonly modules?: readonly Module[];
  readonly chunks?: readonly { readonly modules?: readonly Module[] }[];
}

/** What of package.json is looked at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly author?: unknown;
}

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying|copyright)(?:[.-].*)?$/iu;
const RULE = '-'.repeat(80);

/** Folders of the packages in the bundle, relative to the repository root, sorted. */
export function packagesOf(stats: Stats): string[] {
  const found = new Set<string>();
  const visit = (modules: readonly Module[] | undefined): void => {
    for (const { name = '', modules: inner } of modules ?? []) {
      for (const [, folder = ''] of name.matchAll(/(?:^|[\s!|])\.\/((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/gu))
        found.add(folder.slice(0, -1));
      visit(inner);
    }
  };
  visit(stats.modules);
  for (const chunk of stats.chunks ?? []) visit(chunk.modules);
  return [...found].sort();
}

/** Throws for a package whose licence is not on the list, or whose terms cannot be told for certain. */
export function noticesOf(root: string, stats: Stats): string {
  const folders = packagesOf(stats);
  if (folders.length === 0) throw new Error('the statistics name no package: their format must have changed');
  const notices = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    const texts = readdirSync(join(root, folder))
      .filter((name) => LICENCE_FILE.test(name))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
    return { ...manifest, notice: noticeOf(manifest, texts) };
  });
  // The same release can be installed twice.
  const distinct = [...new Set(notices.map(({ notice }) => notice))].sort();
  return `The files in this folder contain parts of the following packages.\n\n${distinct.join('\n')}`;
}

/** `texts` are the licence and notice files that the package ships. */
export function noticeOf(manifest: Manifest, texts: readonly string[]): string {
  const { name, version } = manifest;
  const licence = typeof manifest.license === 'string' ? manifest.license : '';
  const ids = requireAllowed(`${name} ${version}`, licence);
  const shipped = texts.map((text) => text.replace(/\r\n?/gu, '\n').trim());
  const whole = shipped.length > 0 ? shipped.join('\n\n') : licenceText(manifest, ids);
  for (const id of ids)
    if (!markerOf(id).test(whole.replace(/\s+/gu, ' ')))
      throw new Error(`${name} ${version} says ${id}, but its licence text reads differently: look at it`);
  return `${RULE}\n${name} ${version} (${licence})\n\n${whole}\n`;
}
