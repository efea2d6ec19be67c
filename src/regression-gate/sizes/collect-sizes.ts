import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import type { Collected } from '../../shared/gate.ts';
import { EMPTY_HISTORY, type MeasuredHistory } from '../../shared/history/measured-history.ts';
import type { ByteSink, Io } from '../../shared/io/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { historyWith, keptHistory, sizeHistory } from '../size-history.ts';
import { type EntryFiles, readEntries } from './entries.ts';
import { MOST_ITEMS, type SizesFacts, TOTAL, type WeighedItem } from './facts.ts';
import { type KeptSizes, readKept } from './kept-sizes.ts';
import type { Compression, SizesOptions } from './settings.ts';
import { steadyName } from './steady-name.ts';

/** Compressing more would take minutes, and nobody sends such a file to a browser. */
const LARGEST_COMPRESSED_BYTES = 256 << 20;

interface Weight {
  readonly path: string;
  readonly bytes: number;
  readonly rawBytes: number;
}

/** Weighs every file that the globs name. */
export async function collectSizes(
  context: FamilyContext,
  options: SizesOptions,
): Promise<Collected<SizesFacts, KeptSizes>> {
  const { io } = context;
  const { paths, missing } = reportPaths(context, options.files, 'file to weigh');
  const { entries, metafiles, problems: unread } = await readEntries(context, options.bundles);
  if (paths.length === 0 && entries.length === 0) throw nothing(options.files);
  const weights: Weight[] = [];
  const problems: Problem[] = [...missing, ...unread];
  for (const path of new Set([...paths, ...entries.flatMap((entry) => entry.paths)])) {
    const { kind, sizeBytes } = io.status(path);
    if (kind !== 'file') problems.push(unreadable(path));
    else if (options.compression !== 'none' && sizeBytes > LARGEST_COMPRESSED_BYTES) problems.push(tooLarge(path));
    else weights.push({ path, rawBytes: sizeBytes, bytes: await weigh(io, path, sizeBytes, options.compression) });
  }
  const items = [...groupItems(options, weights, problems), ...entryItems(entries, weights), ...fileItems(weights)];
  const { earlier, history, problem } = await earlierSizes(context, options);
  const before = new Map(earlier?.kept.items ?? []);
  const names = new Set(items.map(({ name }) => name));
  const bytes = sum(weights.map((weight) => weight.bytes));
  const charted = [{ name: TOTAL, bytes }, ...items];
  const { commit } = context.checkout;
  return {
    facts: {
      metafiles,
      items: items.slice(0, MOST_ITEMS).map((item) => {
        const beforeBytes = before.get(item.name);
        return beforeBytes === undefined ? item : { ...item, beforeBytes };
      }),
      files: weights.length,
      bytes,
      rawBytes: sum(weights.map(({ rawBytes }) => rawBytes)),
      problems,
      ...(earlier === undefined
        ? {}
        : {
            baseline: {
              commit: earlier.commit,
              commitsBack: earlier.commitsBack,
              bytes: earlier.kept.bytes,
              removed: [...before.keys()].filter((name) => !names.has(name)).slice(0, MOST_ITEMS),
            },
          }),
      ...(history.commits.length === 0
        ? {}
        : {
            history: sizeHistory(
              history,
              options.compression,
              charted.map(({ name }) => name),
            ),
          }),
      ...(problem === undefined ? {} : { baselineProblem: problem }),
    },
    detail: {
      compression: options.compression,
      bytes,
      items: new Map(items.slice(0, MOST_ITEMS).map((item) => [item.name, item.bytes])),
      ...(commit === null ? {} : { history: historyWith(history, commit, options.compression, charted) }),
    },
  };
}

/** Files of one steady name are one: nobody can tell which of them was which. */
function fileItems(weights: readonly Weight[]): readonly WeighedItem[] {
  const items = new Map<string, Weight[]>();
  for (const weight of weights) {
    const name = steadyName(weight.path);
    items.set(name, [...(items.get(name) ?? []), weight]);
  }
  return [...items].map(([name, own]) => itemOf(name, false, own)).sort(bySize);
}

function groupItems({ groups }: SizesOptions, weights: readonly Weight[], problems: Problem[]): readonly WeighedItem[] {
  return groups.map(({ name, files }) => {
    const matches = globMatcher(files);
    const own = weights.filter(({ path }) => matches(path));
    if (own.length === 0) problems.push(emptyGroup(name));
    return itemOf(name, true, own);
  });
}

function entryItems(entries: readonly EntryFiles[], weights: readonly Weight[]): readonly WeighedItem[] {
  const byPath = new Map(weights.map((weight) => [weight.path, weight]));
  return entries.map(({ name, paths }) =>
    itemOf(
      name,
      true,
      paths.flatMap((path) => byPath.get(path) ?? []),
    ),
  );
}

function itemOf(name: string, isGroup: boolean, weights: readonly Weight[]): WeighedItem {
  return {
    name,
    isGroup,
    files: weights.length,
    bytes: sum(weights.map(({ bytes }) => bytes)),
    rawBytes: sum(weights.map(({ rawBytes }) => rawBytes)),
  };
}

function bySize(a: WeighedItem, b: WeighedItem): number {
  return b.bytes - a.bytes || (a.name < b.name ? -1 : 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

async function weigh(io: Io, path: string, sizeBytes: number, compression: Compression): Promise<number> {
  if (compression === 'none') return sizeBytes;
  const content = new Content();
  await io.read(path, content);
  const bytes = content.bytes();
  if (compression === 'gzip') return gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

class Content implements ByteSink {
  readonly #parts: Uint8Array[] = [];
  #part = new Uint8Array(1 << 16);

  reserve(): Uint8Array {
    return this.#part;
  }

  commit(length: number): void {
    this.#parts.push(this.#part.subarray(0, length));
    this.#part = new Uint8Array(1 << 16);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

async function earlierSizes(
  { earlier }: FamilyContext,
  { compression, maxGrowth }: SizesOptions,
): Promise<{
  readonly earlier?: { readonly commit: string; readonly commitsBack: number; readonly kept: KeptSizes };
  /** Also where the nearest commit was weighed otherwise. */
  readonly history: MeasuredHistory;
  readonly problem?: Problem;
}> {
  const found = await earlier();
  const ifCompared = (problem: Problem) => (maxGrowth === undefined ? {} : { problem });
  if (!('kept' in found)) return { history: EMPTY_HISTORY, ...ifCompared(found) };
  try {
    const kept = readKept(found.kept);
    const history = keptHistory(kept.history);
    if (kept.compression !== compression) return { history, ...ifCompared(otherwiseWeighed(kept)) };
    return { earlier: { commit: found.commit, commitsBack: found.commitsBack, kept }, history };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { history: EMPTY_HISTORY, problem: error.problem };
  }
}

function otherwiseWeighed({ compression }: KeptSizes): Problem {
  return {
    code: 'BASELINE-NONE',
    reason: `the sizes of the baseline were weighed with compression ${compression}`,
    hint: 'Let one run of the default branch keep its sizes; it does so even when this is all that it lacks.',
  };
}

function nothing(globs: readonly string[]): ProblemError {
  return new ProblemError({
    code: 'SIZES-NO-FILE',
    reason: `no file was found to weigh: ${globs.join(', ')}`,
    hint: 'Build first, and check the globs; they are relative to the working directory.',
  });
}

function emptyGroup(name: string): Problem {
  return {
    code: 'SIZES-EMPTY-GROUP',
    reason: `none of the weighed files is of the group ${name}`,
    hint: 'Correct its globs; its files must be among those of sizes.files too.',
  };
}

function unreadable(path: string): Problem {
  return {
    code: 'SIZES-UNREADABLE',
    reason: `${path} is no file that can be weighed`,
    hint: 'Leave devices, pipes and files without permission out of the globs.',
    location: { path },
  };
}

function tooLarge(path: string): Problem {
  return {
    code: 'SIZES-TOO-LARGE',
    reason: `${path} is larger than 256 MiB, and is not compressed to be weighed`,
    hint: 'Weigh it as it is: compression: none.',
    location: { path },
  };
}
