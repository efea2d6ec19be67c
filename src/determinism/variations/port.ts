import type { Machine } from '../../shared/io/build/port.ts';

/** All that can vary about a build. */
export interface Setup {
  /** Folder that the copy lies in, absolute. */
  readonly folder: string;
  /** True: the copy's files are made in another order. */
  readonly shuffled: boolean;
  /** Files of the copy look as if they had been written so much earlier. */
  readonly olderMs: number;
  readonly env: { readonly [name: string]: string };
  /** As the shell's umask takes it; absent: as it is. */
  readonly umask?: string;
  readonly namespaces: Namespaces;
  /** Programs that run the build, the outermost first, each with its arguments. */
  readonly wrappers: readonly (readonly string[])[];
  readonly preload: {
    readonly jitterMs: number;
    readonly shiftMs: number;
    readonly hostname?: string;
    readonly user?: string;
    readonly cpus?: number;
  };
}

/** What Linux can give a process of its own. */
export interface Namespaces {
  readonly hostname?: string;
  readonly network?: 'off';
  readonly userId?: number;
}

/** What variations may build upon. */
export interface Bench {
  readonly machine: Machine;
  /** Folder of all that belongs to this run's builds, absolute. */
  readonly workFolder: string;
  /** Home folder of the user, and one with the same things in it and another name; absent: there is none. */
  readonly home?: { readonly own: string; readonly other: string };
  /** True: the work folder lies in memory, where listings show the order of creation. */
  readonly inMemory: boolean;
}

/** One way to vary something. */
export interface Way {
  /** In words, for the report: `faketime`. */
  readonly name: string;
  /** A command that must end with 0 where this way is open; absent: it always is. */
  readonly trial?: (bench: Bench) => readonly [string, ...string[]];
  /** undefined: it is not open. */
  readonly apply: (setup: Setup, bench: Bench) => Setup | undefined;
}

/** What programs see of the world, by name; who cannot say leaves a name out. */
export type Observation =
  | 'path'
  | 'epoch'
  | 'zone'
  | 'locale'
  | 'umask'
  | 'env'
  | 'home'
  | 'exec-path'
  | 'user'
  | 'hostname'
  | 'cpus'
  | 'order'
  | 'aslr'
  | 'network'
  | 'jitter';

/** Something about a build that its result must not depend on. One file and one line in index.ts each. */
export interface Variation {
  readonly name: string;
  /** What it does, completing "builds differ in …". */
  readonly title: string;
  /** The first that is open is taken. */
  readonly ways: readonly Way[];
  /** What must look different to every kind of program that the build runs. */
  readonly observation: Observation;
  /** What to do when it makes the difference, one sentence or two. */
  readonly advice: string;
  /** Loaded into programs, so that it cannot reach those that load no libraries. */
  readonly isPreloaded?: true;
  /** It only makes a difference now and then, so that one build without one says little. */
  readonly isChance?: true;
  /** Some builds cannot do without: with `vary: all` it is left out when they fail. */
  readonly isHarsh?: true;
}
