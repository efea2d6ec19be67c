import type { Io } from './io/port.ts';
import type { BaselineFacts, BaselineTotals, EarlierTotals } from './model/baseline.ts';
import type { LiveEvent } from './model/board.ts';
import type { GateDescription } from './model/gate-description.ts';
import type { EarlierLines, LineBaseline } from './model/line-baseline.ts';
import type { OptionValues } from './model/option.ts';
import type { Presentation, SourcePage } from './model/presentation.ts';
import type { Problem } from './model/problem.ts';
import type { TrendMeasure } from './model/trend.ts';
import type { Verdict } from './model/verdict.ts';
import type { WaiverFacts } from './model/waiver.ts';
import type { Environment } from './platform/port.ts';
import { waivedVerdict } from './policy/waived-verdict.ts';

/** What this gate measured on earlier commits. Nothing rejects. */
export interface EarlierRuns {
  /** Totals of the nearest commit before HEAD, along first parents, that has any. `isOptional`: that there is none is no news. */
  nearest(isOptional?: boolean): Promise<BaselineFacts | undefined>;
  /** The lines of a commit that `nearest` named. */
  linesOf(commit: string): Promise<LineBaseline | undefined>;
  /** The lines of the nearest commits that have any, at most so many, the nearest last. */
  history(most: number): Promise<readonly EarlierLines[]>;
  /** Why the last answer is not there, BASELINE-*. People are told anyway. */
  readonly problem: Problem | undefined;
}

/** What `collect` may use. `progress` shows one line on a terminal and nothing elsewhere. */
export interface CollectContext {
  readonly io: Io;
  readonly environment: Environment;
  readonly progress: (message: string) => void;
  /** For whoever watches the run; absent: nobody does. */
  readonly watch?: (event: LiveEvent) => void;
  /** Folder of this gate's own report files, as given; what an earlier run left there is no input. */
  readonly reportFolder?: string;
  /** Under this `key`; absent: no baseline is configured. */
  readonly earlierRuns?: (key: string) => EarlierRuns;
  /** Totals of the nearest earlier run under this `key` that is at least as old as that time (ms since 1970). */
  readonly loadEarlier?: (key: string, untilMs: number) => Promise<EarlierTotals | undefined>;
}

/** Facts are plain JSON and decide alone; detail is what only this run can show (sources, hits) and decides nothing. */
export interface Collected<Facts, Detail> {
  readonly facts: Facts;
  readonly detail: Detail;
}

/** An extra report file of one gate. */
export interface GateFile {
  readonly name: string;
  /** Made when it is written, one file after the other. UTF-8 when it is bytes. */
  render(): string | Uint8Array;
  /** A file of the checkout that is written too, relative to the working directory; only where an option asks for it. */
  readonly alsoTo?: string;
}

/** Measurements of a commit, and the `key` that tells runs of one gate in one pipeline apart. */
export interface Measurement {
  readonly commit: string | null;
  readonly key: string;
  readonly totals: BaselineTotals;
  /** Absent: there are only totals. */
  readonly lines?: LineBaseline;
}

/**
 * A gate: one option table, one way from the world to facts, one pure way from facts to a verdict. `Options` is plain
 * JSON too: facts.json carries both, so that a verdict can be repeated anywhere.
 */
export interface Gate<Options, Facts, Detail> extends GateDescription {
  /** Narrows the merged values. Throws ProblemError CONFIG-*. */
  configure(values: OptionValues): Options;
  collect(context: CollectContext, options: Options): Promise<Collected<Facts, Detail>>;
  decide(options: Options, facts: Facts): Verdict;
  /** Options and facts of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
  readFacts(options: unknown, facts: unknown): { readonly options: Options; readonly facts: Facts };
  present(options: Options, verdict: Verdict, facts: Facts): Presentation;
  /** Values of this gate's own `outputs`, by name; those that every gate has (outcome, summary, files) are added by the run. */
  outputValues(verdict: Verdict): ReadonlyMap<string, string>;
  /** What is kept for later runs to compare with; absent: this gate compares nothing. undefined: this run is not whole. */
  baselineOf?(options: Options, facts: Facts, detail: Detail): Measurement | undefined;
  /** True: what `baselineOf` gives is of what was measured alone, and is kept whatever else was not. */
  readonly keepsParts?: boolean;
  /** What is told of it over time; absent: nothing. Not asked of a run that is not whole. */
  trendOf?(verdict: Verdict): readonly TrendMeasure[];
  pages(facts: Facts, detail: Detail): readonly SourcePage[];
  /** Without detail (a verdict that is repeated from facts.json), only the files that facts alone can make. */
  files(
    options: Options,
    verdict: Verdict,
    facts: Facts,
    detail: Detail | undefined,
    waivers?: WaiverFacts,
  ): readonly GateFile[];
}

/** A gate whose type parameters the caller does not need to know. */
export type AnyGate = Gate<unknown, unknown, unknown>;

/** Checks nothing and changes nothing: it gives a gate's definition its types, then forgets them for the registry. */
export function defineGate<Options, Facts, Detail>(gate: Gate<Options, Facts, Detail>): Gate<Options, Facts, Detail> {
  return gate;
}

/** Pure: from the same facts and waivers, the same verdict anywhere. */
export function decideWith(
  gate: AnyGate,
  options: unknown,
  facts: unknown,
  waivers: WaiverFacts | undefined,
): { readonly verdict: Verdict; readonly presentation: Presentation } {
  const decided = gate.decide(options, facts);
  const verdict = waivers === undefined ? decided : waivedVerdict(decided, waivers);
  return { verdict, presentation: gate.present(options, verdict, facts) };
}

/** For a verdict that came before there was anything to show. */
export function emptyPresentation(
  gate: { readonly id: string; readonly title: string },
  verdict: Verdict,
): Presentation {
  return {
    title: gate.title,
    outcome: verdict.outcome,
    headline: verdict.summary,
    tables: [],
    notes: [],
    reproduce: `npx reliability ${gate.id}`,
  };
}
