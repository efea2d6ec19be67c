// Third-party notices of the bundle: every npm package that one of its modules comes from, with its licence text.
// ncc's own list loses packages as soon as there is a dynamic import, so this reads webpack's statistics instead.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceText, markerOf, requireAllowed } from './licences.ts';

interface Module {
  readonly name?: string;
  readonly modules?: readonly Module[];
}

/** webpack's stats.json, as far as it matters here. */
export interface Stats {
  readonly modules?: readonly Module[];
  readonly chunks?: readonly { readonly files?: readonly string[]; readonly modules?: readonly Module[] }[];
}

/** What of package.json is looked at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly author?: unknown;
}

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying|copyright)(?:[.-].*)?$/iu;
/** What ncc puts where an optional package is not installed. */
const MADE_UP = /@@notfound\.js/u;
const RULE = '-'.repeat(80);

/** Folders of the packages in the bundle, relative to the repository root, sorted. */
export function packagesOf(stats: Stats): string[] {
  return [...filesOf(stats).keys()].sort();
}

/** Folder of each package → those of its files that are in the bundle, both relative to the repository root. */
function filesOf(stats: Stats): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (modules: readonly Module[] | undefined): void => {
    for (const { name = '', modules: inner } of modules ?? []) {
      if (MADE_UP.test(name)) continue;
      const files = name.matchAll(/(?:^|[\s!|])\.\/((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)([^\s!|]*)/gu);
      for (const [, folder = '', file = ''] of files) {
        const known = found.get(folder.slice(0, -1)) ?? new Set();
        found.set(folder.slice(0, -1), known.add(`${folder}${file}`));
      }
      visit(inner);
    }
  };
  visit(stats.modules);
  for (const chunk of stats.chunks ?? []) visit(chunk.modules);
  return found;
}

/** Throws for a package whose licence is not on the list, or whose terms cannot be told for certain. */
export function noticesOf(root: string, stats: Stats): string {
  const files = filesOf(stats);
  const folders = [...files.keys()].sort();
  if (folders.length === 0) throw new Error('the statistics name no package: their format must have changed');
  const notices = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    const texts = readdirSync(join(root, folder))
      .filter((name) => LICENCE_FILE.test(name))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
    const heads = [...(files.get(folder) ?? [])].sort().map((file) => headOf(join(root, file)));
    return { ...manifest, notice: noticeOf(manifest, texts, heads) };
  });
  // The same release can be installed twice.
  const distinct = [...new Set(notices.map(({ notice }) => notice))].sort();
  return `The files in this folder contain parts of the following packages.\n\n${distinct.join('\n')}`;
}

/** The comment that a source file begins with; '' also for a module that the bundler made up. */
function headOf(path: string): string {
  if (!existsSync(path)) return '';
  const code = readFileSync(path, 'utf8').replace(/^(["'])use strict\1;\s*/u, '');
  return /^(?:\/\/.*\r?\n)+|^\/\*[\s\S]*?\*\//u.exec(code)?.[0] ?? '';
}

/**
 * `texts` are the licence and notice files that the package ships; `heads` the first comments of its bundled files, some
 * of which are under terms of their own.
 */
export function noticeOf(manifest: Manifest, texts: readonly string[], heads: readonly string[] = []): string {
  const { name, version } = manifest;
  const licence = typeof manifest.license === 'string' ? manifest.license : '';
  const ids = requireAllowed(`${name} ${version}`, licence);
  const shipped = texts.map((text) => text.replace(/\r\n?/gu, '\n').trim());
  let whole = shipped.length > 0 ? shipped.join('\n\n') : licenceText(manifest, ids);
  for (const id of ids) {
    if (states(whole, id)) continue;
    const own = heads.filter((head) => states(head, id)).map(bareComment);
    if (own.length === 0)
      throw new Error(`${name} ${version} says ${id}, but its licence text reads differently: look at it`);
    whole = [whole, ...new Set(own)].join('\n\n');
  }
  return `${RULE}\n${name} ${version} (${licence.replace(/^\((.*)\)$/u, '$1')})\n\n${whole}\n`;
}

/** The text of a comment. */
function bareComment(comment: string): string {
  const lines = comment.startsWith('//') ? /^\/\/ ?/gmu : /^\/\*+!? ?|^ ?\*+\/| ?\*+\/$|^ \* ?/gmu;
  return comment.replace(/\r\n?/gu, '\n').replace(lines, '').trim();
}

function states(text: string, id: string): boolean {
  return markerOf(id).test(text.replace(/\n[ \t]*(?:\/\/|\*+)/gu, '\n').replace(/\s+/gu, ' '));
}
