import type { FolderEntry, Io } from '../shared/io/port.ts';
import { refusal } from './refusal.ts';

/** The two files of one run of a gate. Whoever opened the pull request may have written them. */
export interface UntrustedReport {
  /** Of the folder, below that of the artifact; '' when it is the artifact itself. */
  readonly folder: string;
  readonly facts?: string;
  readonly verdict?: string;
}

/** `artifact-name/gate/file` has three levels; one more for artifacts that hold their report folder as a folder. */
const MOST_LEVELS = 4;
const MOST_ENTRIES = 2000;
const MOST_REPORTS = 64;
const FACTS = { name: 'facts.json', maxBytes: 32 << 20 };
const VERDICT = { name: 'verdict.json', maxBytes: 16 << 20 };
const LARGEST_ARTIFACT_BYTES = 64 << 20;
/** Of our own report files, of keys and of artifacts. No leading dot, nothing that a path could be made of. */
const NAME = /^(?!.*\.\.)[A-Za-z0-9_(][A-Za-z0-9._ ()@+,=-]{0,127}$/;

/**
 * Finds the reports in an artifact. Every entry is looked at, without following links, before any file is opened; files
 * other than facts.json and verdict.json are never opened. Throws ProblemError PUBLISH-NAME, -LINK, -SIZE and -EMPTY.
 */
export function readArtifact(io: Pick<Io, 'list' | 'readText'>, root: string): readonly UntrustedReport[] {
  const files = new Map<string, number>();
  const counted = { entries: 0 };
  const top = io.list(root);
  if (top === undefined) throw empty(`${root} is no folder that can be read`);
  look(io, { root, folder: '', level: 1 }, top, files, counted);
  const reports = new Map<string, { facts?: string; verdict?: string }>();
  let total = 0;
  for (const [path, sizeBytes] of files) {
    const cut = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
    const kind = name === FACTS.name ? FACTS : name === VERDICT.name ? VERDICT : undefined;
    if (kind === undefined) continue;
    total += sizeBytes;
    if (sizeBytes > kind.maxBytes || total > LARGEST_ARTIFACT_BYTES) throw tooMuch(`${path} is too large`, path);
    const text = io.readText(`${root}/${path}`, kind.maxBytes);
    if (text === undefined) throw unreadable(path);
    const report = reports.get(folder) ?? {};
    report[kind === FACTS ? 'facts' : 'verdict'] = text;
    reports.set(folder, report);
  }
  if (reports.size === 0) throw empty(`${root} holds no facts.json and no verdict.json`);
  if (reports.size > MOST_REPORTS) throw tooMuch(`more than ${MOST_REPORTS} folders hold a report`, '');
  return [...reports].map(([folder, report]) => ({ folder, ...report }));
}

interface Looking {
  readonly root: string;
  readonly folder: string;
  readonly level: number;
}

function look(
  io: Pick<Io, 'list'>,
  { root, folder, level }: Looking,
  entries: readonly FolderEntry[],
  files: Map<string, number>,
  counted: { entries: number },
): void {
  if (level > MOST_LEVELS) throw tooMuch(`folders are nested deeper than ${MOST_LEVELS} levels`, folder);
  counted.entries += entries.length;
  if (counted.entries > MOST_ENTRIES) throw tooMuch(`there are more than ${MOST_ENTRIES} files and folders`, folder);
  for (const { name, kind, sizeBytes } of entries) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (!NAME.test(name))
      throw refusal(
        'PUBLISH-NAME',
        `no report is called ${JSON.stringify(name.slice(0, 100))}`,
        'Upload only the report folder.',
        folder,
      );
    if (kind === 'file') files.set(path, sizeBytes);
    else if (kind === 'directory') {
      const below = io.list(`${root}/${path}`);
      if (below === undefined) throw unreadable(path);
      look(io, { root, folder: path, level: level + 1 }, below, files, counted);
    } else
      throw refusal(
        'PUBLISH-LINK',
        `${path} is ${kind === 'link' ? 'a link' : 'neither a file nor a folder'}`,
        'Upload only the report folder.',
        path,
      );
  }
}

function empty(reason: string): Error {
  return refusal('PUBLISH-EMPTY', reason, 'Upload the report folder also when a gate fails: if: always().', '');
}

function tooMuch(reason: string, path: string): Error {
  return refusal('PUBLISH-SIZE', `${reason}: no report is`, 'Upload only facts.json and verdict.json.', path);
}

function unreadable(path: string): Error {
  return refusal('PUBLISH-LINK', `${path} cannot be read`, 'Upload only the report folder.', path);
}
