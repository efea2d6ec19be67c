import type { Collected, GateFile } from '../gate.ts';
import type { Io } from '../io/port.ts';
import type { LiveEvent } from '../model/board.ts';
import type { ChartGroup } from '../model/chart.ts';
import type { CodeMeaning } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Option, OptionTable } from '../model/option.ts';
import type { Check, Table } from '../model/presentation.ts';
import type { Problem } from '../model/problem.ts';
import type { Json } from '../model/verdict.ts';
import type { Environment } from '../platform/port.ts';
import type { Checkout } from './checkout.ts';

/** What earlier runs kept of one family. */
export interface Earlier {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Steps from the measured commit along first parents, at least 1. */
  readonly commitsBack: number;
  /** As `keep` made it, or as anybody else wrote it: to be checked by the family. */
  readonly kept: Json;
}

/** Something of the world that families use together: a server, a browser. */
export interface Closable {
  /** Never rejects; when it resolves, nothing of it is left running. */
  close(): Promise<void>;
}

/** What a family may use of the world. */
export interface FamilyContext {
  readonly io: Io;
  readonly environment: Environment;
  readonly checkout: Checkout;
  readonly progress: (message: string) => void;
  /** For whoever watches the run; nothing is decided by it. */
  readonly watch: (event: LiveEvent) => void;
  /** What this gate wrote in an earlier run is no input. */
  readonly isOwn: (path: string) => boolean;
  /** Of the nearest earlier commit that kept something of this family; or why there is none, BASELINE-*. Asked once, by need. */
  earlier(): Promise<Earlier | Problem>;
  /** What one family opens and others use too: opened once, by whoever asks first under this name, and closed after the last family. */
  shared<T extends Closable>(name: string, open: () => Promise<T>): Promise<T>;
}

/** What is decided of one family: problems come first, and what could be measured is still told. */
export interface FamilyVerdict {
  readonly problems: readonly Problem[];
  /** The most important ones first. */
  readonly findings: readonly Finding[];
  /** The family's part of verdict.json, by name: `tests`, and what belongs beside it, such as `durationMs`. */
  readonly metrics: { readonly [key: string]: Json };
  /** What holds, in a few words, for the headline of a verdict that passes. */
  readonly holds: string;
}

export interface FamilyPresentation {
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly checks: readonly Check[];
  /** Its measurements over time, where it knows earlier ones. */
  readonly charts?: ChartGroup;
}

/**
 * One kind of measurement of a gate: tests and sizes of regression-gate, attacks and plugins of anomaly-scan. All of it is pure but `collect`, which asks the port and should
 * load what it needs by `import()`. A family's folder imports nothing of another family.
 */
export interface Family<Options, Facts, Detail> {
  readonly id: string;
  /** Narrows the value of the family's option. Throws ProblemError CONFIG-*. */
  configure(value: ReadonlyMap<string, unknown>): Options;
  /** World → facts. A ProblemError thrown here leaves this family without facts, and the others as they are. */
  collect(context: FamilyContext, options: Options): Promise<Collected<Facts, Detail>>;
  decide(options: Options, facts: Facts): FamilyVerdict;
  /** Facts of a facts.json that anybody may have written: what is missing must not pass. Throws ProblemError FACTS-INVALID. */
  check(options: unknown, facts: unknown): void;
  present(options: Options, facts: Facts, verdict: FamilyVerdict): FamilyPresentation;
  /** What later runs compare with, as small as it can be; undefined: nothing of this run. */
  keep(options: Options, facts: Facts, detail: Detail): Json | undefined;
  /** Report files of its own; without detail (a verdict that is repeated), those that facts alone can make. */
  files?(options: Options, facts: Facts, detail: Detail | undefined): readonly GateFile[];
}

/** A family whose type parameters the caller does not need to know. */
export type AnyFamily = Family<unknown, unknown, unknown>;

/** What is said of a family before it is loaded. */
export interface FamilyEntry {
  /** The name of its option, of its facts and of its metrics. */
  readonly id: string;
  /** Of type `yaml`, a mapping. */
  readonly option: Option;
  /** Short ways to say a key of it (`test-reports`), for platforms where YAML is long. */
  readonly shorthands?: OptionTable;
  readonly codes: readonly CodeMeaning[];
  load(): Promise<AnyFamily>;
}

/** Checks nothing and changes nothing: it gives a family its types, then forgets them for the registry. */
export function defineFamily<Options, Facts, Detail>(family: Family<Options, Facts, Detail>): AnyFamily {
  return family as AnyFamily;
}
