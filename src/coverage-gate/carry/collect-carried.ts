import type { CollectContext } from '../../shared/gate.ts';
import type { Lines } from '../../shared/model/coverage.ts';
import type { CarriedFacts } from '../../shared/model/coverage-carried.ts';
import type { EarlierLines } from '../../shared/model/line-baseline.ts';
import { type Carried, carryForward } from '../../shared/policy/carry-forward.ts';
import { baselineFault } from '../delta/baseline-fault.ts';
import { headLines } from '../delta/head-lines.ts';
import { executableLines } from '../executable-lines.ts';
import type { Checkout } from '../repository.ts';
import type { CoverageSettings } from '../settings.ts';
import { sourceBlobs } from '../source-blobs.ts';
import type { Suite } from '../suite.ts';

/** Earlier runs that are looked at; a rule says how many commits back one may be at most. */
const MOST_RUNS = 8;
const MOST_LISTED = 100;
const LARGEST_SOURCE_BYTES = 1 << 20;
/** Of records that no report of this run holds. */
const FORMAT = 'carried';

/**
 * Fills in from earlier runs what the rules allow and this run did not measure, and says where it is from. Files that changed
 * since count as uncovered, with the lines that another suite says they have, or else all that may hold code: a threshold
 * that is met all the same would be met whatever their tests say. Nothing is read without a rule.
 */
export async function collectCarried(
  { io, earlierRuns }: CollectContext,
  { carryForward: rules = [], key }: CoverageSettings,
  { checkout, suites, ignored }: { checkout: Checkout; suites: readonly Suite[]; ignored: (path: string) => boolean },
): Promise<readonly CarriedFacts[]> {
  if (rules.length === 0) return [];
  const named = suites.filter(({ name }) => rules.some((rule) => rule.suite === name));
  const runs = earlierRuns?.(key);
  const history = (await runs?.history(MOST_RUNS)) ?? [];
  const problem = runs === undefined ? baselineFault('unset') : runs.problem;
  if (problem !== undefined) {
    for (const suite of named) suite.problems.push(problem);
    return [];
  }
  const { blobs } = sourceBlobs(checkout, new Set(suites.flatMap(({ files }) => [...files.keys()])));
  const wanted = new Map([...blobs].filter(([path]) => !ignored(path)));
  // A report that is there but broken is no suite that did not run.
  const open = rules.filter(({ suite }) => named.some((own) => own.name === suite && !isBroken(own)));
  const { carried } = carryForward(headLines(suites, blobs), wanted, history, open);
  return carried.map((one) => fillIn(one, named.find(({ name }) => name === one.rule.suite)!, history));

  function fillIn(one: Carried, suite: Suite, sources: readonly EarlierLines[]): CarriedFacts {
    const { rule, from, files, changed } = one;
    const source = sources.find(({ commit }) => commit === from?.commit)?.lines.suites.get(rule.suite);
    const put = (path: string, lines: Lines): void =>
      void suite.files.set(path, { coverage: { path, scope: '', lines }, format: FORMAT });
    const uncovered = changed.map((path) => [path, uncoveredLines(path)] as const);
    for (const path of files) put(path, source!.get(path)!.lines);
    for (const [path, lines] of uncovered) put(path, lines);
    // Nobody missed it: its missing reports are what the rule is for.
    if (files.length + changed.length > 0)
      suite.problems.splice(
        0,
        suite.problems.length,
        ...suite.problems.filter(({ code }) => code !== 'REPORT-MISSING'),
      );
    return {
      suite: rule.suite,
      ...(rule.paths === undefined ? {} : { paths: rule.paths }),
      maxCommits: rule.maxCommits,
      ...(from === undefined ? {} : { from }),
      files: files.length,
      changed: changed.slice(0, MOST_LISTED),
      changedCount: changed.length,
    };
  }

  function uncoveredLines(path: string): Lines {
    const known = suites.find(({ files }) => files.has(path))?.files.get(path)?.coverage.lines.numbers;
    const numbers = known ?? Uint32Array.from(executable(path));
    return { numbers, hits: new Uint8Array(numbers.length) };
  }

  function executable(path: string): readonly number[] {
    const source = io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES);
    return source === undefined ? [1] : executableLines(path, source);
  }
}

/** It has reports, and they cannot be used; a suite without any only lacks them. */
function isBroken({ problems, reports }: Suite): boolean {
  return problems.some(({ code }) => code !== 'REPORT-MISSING') || (problems.length > 0 && reports.length > 0);
}
