import type { Json } from '../../../src/shared/model/verdict.ts';

/** `26/30`: covered of all. `-`: the report does not say. */
export type Share = `${number}/${number}` | '-';

/** Lines, branches, functions, statements, and the number of files. */
export type Measured = readonly [lines: Share, branches: Share, functions: Share, statements: Share, files: number];

/** Changed lines, the branches on them, and the number of files that hold some. */
export type Changed = readonly [lines: Share, branches: Share, files: number];

/** What became of the lines since the baseline; what is left out is nothing. */
export interface Since {
  readonly before: Share;
  readonly after: Share;
  readonly removed?: Share;
  readonly added?: Share;
  readonly kept: Share;
  /** Of the kept ones, as they are covered now; as before, when left out. */
  readonly keptAfter?: Share;
  readonly lost?: number;
  readonly gained?: number;
  readonly flaky?: number;
  readonly moved?: number;
}

/** Of a change without code, all together and in both suites. */
export const NOTHING_CHANGED: readonly [Changed, Changed, Changed] = [
  ['0/0', '-', 0],
  ['0/0', '-', 0],
  ['0/0', '-', 0],
];

/** Every line is there and covered as it was. */
export function unchanged(unit: Share, integration: Share, combined: Share): readonly [Since, Since, Since] {
  const same = (kept: Share): Since => ({ before: kept, after: kept, kept });
  return [same(unit), same(integration), same(combined)];
}

/** Every number of a verdict of a history of two suites, as somebody counted it by hand. */
export interface Numbers {
  readonly unit: Measured;
  readonly integration: Measured;
  readonly combined: Measured;
  /** Of files that are not deleted. */
  readonly changedFiles: number;
  readonly patch: readonly [all: Changed, unit: Changed, integration: Changed];
  /** Absent where there is no baseline yet. */
  readonly since?: readonly [unit: Since, integration: Since, combined: Since];
  readonly owners: { readonly [owner: string]: Measured };
  readonly gaps: readonly [sources: number, tests: number, unreached: number, ranked: number];
  readonly gapKinds?: { readonly [kind: string]: number };
  readonly floors?: readonly [floors: number, below: number, raisable: number];
  readonly problems?: number;
}

/** `metrics` of verdict.json, whole. `base`: where the change starts; `baseline`: the commit that it is compared with. */
export function metricsOf(
  numbers: Numbers,
  base: string,
  baseline: string | undefined,
): { readonly [key: string]: Json } {
  const { unit, integration, combined, patch, since, floors, gaps } = numbers;
  const [sources, tests, unreached, ranked] = gaps;
  const none = { 'new-untested-hub': 0, 'untested-hub': 0, 'new-untested-source': 0, 'unreached-source': 0 };
  return {
    suites: { unit: { ...measured(unit), reports: 1 }, integration: { ...measured(integration), reports: 1 } },
    combined: measured(combined),
    files: combined[4],
    unmatchedReportPaths: 0,
    unmeasuredFiles: 0,
    problems: numbers.problems ?? 0,
    patch: {
      base,
      ...changed(patch[0]),
      changedFiles: numbers.changedFiles,
      suites: { unit: changed(patch[1]), integration: changed(patch[2]) },
    },
    unmeasuredChangedFiles: 0,
    ...(since === undefined || baseline === undefined
      ? {}
      : {
          baseline: {
            commit: baseline,
            commitsBack: 1,
            suites: { unit: sinceThen(since[0]), integration: sinceThen(since[1]) },
            combined: sinceThen(since[2]),
            missingSuites: [],
          },
        }),
    owners: Object.fromEntries(Object.entries(numbers.owners).map(([owner, counts]) => [owner, measured(counts)])),
    gaps: { sources, tests, unreached, ranked, kinds: { ...none, 'untested-source': 0, ...numbers.gapKinds } },
    ...(floors === undefined
      ? {}
      : { ratchet: { floors: floors[0], below: floors[1], unmeasured: 0, raisable: floors[2] } }),
  };
}

function measured([lines, branches, functions, statements, files]: Measured): { readonly [key: string]: Json } {
  return {
    lines: share(lines),
    branches: share(branches),
    functions: share(functions),
    statements: share(statements),
    files,
  };
}

function changed([lines, branches, files]: Changed): { readonly [key: string]: Json } {
  return { lines: share(lines), branches: share(branches), files };
}

function sinceThen(since: Since): { readonly [key: string]: Json } {
  return {
    before: share(since.before),
    after: share(since.after),
    removed: share(since.removed ?? '0/0'),
    added: share(since.added ?? '0/0'),
    keptBefore: share(since.kept),
    keptAfter: share(since.keptAfter ?? since.kept),
    noLongerMeasured: share('0/0'),
    lost: since.lost ?? 0,
    gained: since.gained ?? 0,
    flaky: since.flaky ?? 0,
    movedLines: since.moved ?? 0,
  };
}

function share(text: Share): Json {
  if (text === '-') return null;
  const [covered, total] = text.split('/').map(Number);
  return { covered: covered!, total: total! };
}
