import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { BUNDLE_FORMATS } from '../../shared/formats/bundles/index.ts';
import type { BundleEntry } from '../../shared/formats/bundles/port.ts';
import { readWithFormat } from '../../shared/formats/report-reader.ts';
import { folderOf, joined } from '../../shared/graph/repository-path.ts';
import type { Io } from '../../shared/io/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { Metafile } from './facts.ts';

/** What is weighed as one: all that an entry loads at once, or with what it loads later. */
export interface EntryFiles {
  readonly name: string;
  /** Relative to the working directory. */
  readonly paths: readonly string[];
}

export interface Entries {
  readonly metafiles: readonly Metafile[];
  readonly entries: readonly EntryFiles[];
  readonly problems: readonly Problem[];
}

const KIND = 'report of a bundler';
const SOURCE_MAP = /\.map$/u;

/** What bundlers say of their entries, with the files that are there. */
export async function readEntries(context: FamilyContext, globs: readonly string[]): Promise<Entries> {
  const { io, progress } = context;
  const { paths, missing } = reportPaths(context, globs, KIND);
  const problems: Problem[] = [...missing];
  if (globs.length > 0 && paths.length === 0 && missing.length === 0) problems.push(noReport(globs));
  const metafiles: Metafile[] = [];
  const entries: EntryFiles[] = [];
  for (const path of paths) {
    const told: BundleEntry[] = [];
    let folder = '';
    try {
      const { format } = await readWithFormat(io, path, progress, {
        kind: KIND,
        formats: BUNDLE_FORMATS,
        open: (chosen) => chosen.open({ entry: (one) => told.push(one), folder: (text) => (folder = text) }),
        finish: () => undefined,
      });
      if (told.length === 0) problems.push(noEntry(path));
      const absent = new Set<string>();
      const found = told.flatMap((entry) => weighedOf(io, path, folder, entry, absent));
      if (absent.size > 0) problems.push(noFiles(path, [...absent]));
      const own = found.map((entry) => unique(entry, path, entries));
      entries.push(...own);
      metafiles.push({ path, format: format.id, entries: own.map(({ name }) => name) });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return { metafiles, entries, problems };
}

function weighedOf(io: Io, report: string, folder: string, entry: BundleEntry, absent: Set<string>): EntryFiles[] {
  const files = entry.files.filter((file) => !SOURCE_MAP.test(file));
  const later = entry.later.filter((file) => !SOURCE_MAP.test(file));
  const base = baseOf(io, report, folder, files[0]);
  const there = (file: string): readonly string[] => {
    const path = base === undefined ? undefined : joined(base, file);
    if (path !== undefined && io.status(path).kind === 'file') return [path];
    absent.add(file);
    return [];
  };
  const [now, all] = [files.flatMap(there), later.flatMap(there)];
  const name = `entry ${entry.name}`;
  return [
    { name, paths: now },
    ...(later.length === 0 ? [] : [{ name: `${name}, with what it loads later`, paths: [...now, ...all] }]),
  ];
}

/**
 * The folder that the paths of a report are relative to: the one that it names, or a part of it when it was written on
 * another machine; that of the report, or the one above it; the working directory.
 */
function baseOf(io: Io, report: string, folder: string, file: string | undefined): string | undefined {
  if (file === undefined) return '';
  const parts = folder.split(/[\\/]+/u).filter((part) => part !== '');
  const told = parts.map((_, at) => parts.slice(at).join('/'));
  const beside = folderOf(report);
  return [...told, beside, folderOf(beside), ''].find((base) => {
    const path = joined(base, file);
    return path !== undefined && io.status(path).kind === 'file';
  });
}

function unique(entry: EntryFiles, report: string, known: readonly EntryFiles[]): EntryFiles {
  const isTaken = known.some(({ name }) => name === entry.name);
  return isTaken ? { ...entry, name: `${entry.name} (${report})` } : entry;
}

function noReport(globs: readonly string[]): Problem {
  return {
    code: 'SIZES-NO-METAFILE',
    reason: `no report of a bundler was found: ${globs.join(', ')}`,
    hint: 'Let the bundler write it (esbuild --metafile, webpack --json, build.manifest of Vite), and check the globs.',
  };
}

function noEntry(path: string): Problem {
  return {
    code: 'SIZES-NO-ENTRY',
    reason: `${path} names no entry`,
    hint: 'Name the report of the application, not that of a library without entries.',
    location: { path },
  };
}

function noFiles(path: string, files: readonly string[]): Problem {
  const [first = '', ...others] = files;
  return {
    code: 'SIZES-ENTRY-FILE',
    reason: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}, which ${path} names, ${others.length === 0 ? 'is' : 'are'} not there`,
    hint: 'Weigh where the build was made, with its report of the same build.',
    location: { path },
  };
}
