import type { ArtifactManifest } from '../../model/artifact.ts';

/** The machine that builds run on. */
export interface Machine {
  /** `linux`, `darwin`, `win32` … */
  readonly system: string;
  readonly hostname: string;
  readonly user: string;
  /** -1 where there are none. */
  readonly userId: number;
  readonly cpus: number;
  /** As the processor calls itself; '' where it does not. */
  readonly processor: string;
  readonly memoryBytes: number;
  /** Of the Node.js that runs this, with `/`. */
  readonly nodePath: string;
  /** Where temporary files go, absolute, with `/`. */
  readonly temporaryFolder: string;
  /** A file system in memory, and how much of it and of the memory itself is free; absent: there is none. */
  readonly memory?: { readonly folder: string; readonly freeBytes: number };
}

export interface StageRequest {
  /** Folder that is copied, absolute. */
  readonly from: string;
  /** Where the copy goes, absolute; whatever is there is removed first. */
  readonly to: string;
  /** Which paths below `from` (with `/`) are left out, with all below them. */
  readonly leaveOut: (path: string) => boolean;
  /** Names of each folder are made in this order; where readdir gives the order of creation, builds see it. Absent: sorted. */
  readonly shuffleSeed?: number;
  /** Files look as if they had been written so much earlier, apart from those whose time was set by somebody (before 1990). */
  readonly olderMs?: number;
  /** True: files of an earlier copy of `from` that are as they were copied may be moved; that copy is then gone. */
  readonly mayMove?: boolean;
}

export interface Staged {
  readonly files: number;
  readonly bytes: number;
  /** Changes when any copied file's path, size or time of change does; 64 hexadecimal digits. */
  readonly stateDigest: string;
}

export interface BuildCommand {
  /** The program and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Absolute. */
  readonly folder: string;
  /** The whole environment. */
  readonly env: { readonly [name: string]: string };
  /** Then the process and all that it started are ended. */
  readonly timeoutMs: number;
  /** True: look at the processes while they run, for `executables`. */
  readonly watch?: boolean;
}

export interface BuildResult {
  /** Exit status; null: ended by a signal, or never started. */
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** The last 16 KiB of what it wrote to standard output and standard error, as UTF-8. */
  readonly tail: string;
  /** Programs that were seen to run, absolute, sorted; empty where the system does not tell. Short-lived ones may be missing. */
  readonly executables: readonly Executable[];
}

export interface Executable {
  readonly path: string;
  /** True: it loads no shared libraries, so that nothing can be preloaded into it. */
  readonly isStatic: boolean;
}

export interface FingerprintRequest {
  /** Folder that the globs start at, absolute. */
  readonly root: string;
  readonly globs: readonly string[];
  readonly ignore: readonly string[];
  /** What of the permission bits is compared: whether the owner may execute, all nine and the three above, or nothing. */
  readonly modes: 'executable' | 'all' | 'ignore';
  readonly mtimes: boolean;
}

/** The artifacts of one build; `manifest` is made when it is asked for. */
export interface Fingerprint {
  readonly rootDigest: string;
  readonly files: number;
  readonly bytes: number;
  manifest(): ArtifactManifest;
}

export interface Outside {
  readonly path: string;
  readonly modifiedMs: number;
  readonly accessedMs: number;
}

/**
 * The part of the world that only builds need: copies of a folder, long processes, digests of many files. Paths are
 * absolute. What the user can do something about is thrown as ProblemError DETERMINISM-…
 */
export interface BuildHost {
  readonly machine: Machine;
  /** Takes a folder for this process alone. Throws ProblemError DETERMINISM-BUSY, DETERMINISM-DISK. */
  claim(folder: string): void;
  /** Removes a folder with all in it, whatever its permissions; one that is not there is no fault. */
  remove(folder: string): void;
  /** Makes a folder, and those above it. */
  makeFolder(folder: string): void;
  /** Files and bytes that a copy would have. Throws ProblemError DETERMINISM-SOURCE. */
  measure(request: Pick<StageRequest, 'from' | 'leaveOut'>): Omit<Staged, 'stateDigest'>;
  /** Makes a folder with links to all that is in another one, apart from some names. */
  linkAll(from: string, to: string, leaveOut: readonly string[]): void;
  /** Copies a folder: files, links as links, permissions and times. Throws ProblemError DETERMINISM-DISK, DETERMINISM-SOURCE. */
  stage(request: StageRequest): Staged;
  /** Paths of a staged copy that are not as they were copied, sorted, at most `most`: added, removed or written to. */
  changes(folder: string, most: number): readonly string[];
  /** Moves artifacts out of the way of the next build. */
  keep(root: string, manifest: ArtifactManifest, to: string): void;
  /** Not at all when there is nothing to wait for (0 and below). */
  pause(ms: number): Promise<void>;
  execute(build: BuildCommand): Promise<BuildResult>;
  /** Says what is written, made or removed in some folders (absolute, not what is below them), until what is returned is called. */
  watch(folders: readonly string[], onChange: (path: string) => void): () => void;
  /** Throws ProblemError DETERMINISM-NO-ARTIFACTS, -SPECIAL-FILE, -LINK-ESCAPES, -NAME, -VANISHED, -UNREADABLE. */
  fingerprint(request: FingerprintRequest): Promise<Fingerprint>;
  /** The Merkle root of entries that were read from somewhere. */
  rootDigest(entries: ArtifactManifest['entries']): string;
  /** SHA-256 of a file's bytes as they are, 64 hexadecimal digits. */
  fileDigest(path: string): string;
  /** Puts the bytes of a plain file from an offset on into `memory`, and says how many; undefined when it cannot be read. */
  readPart(path: string, from: number, memory: Uint8Array): number | undefined;
  /** Files below folders, written at or after `sinceMs`; a bounded look. What is called `reliability-…` is left out, as are some folders. */
  outside(folders: readonly string[], sinceMs: number, leaveOut: readonly string[]): readonly Outside[];
  /** Makes files look as if they were not read since they were written, so that the next time somebody reads them shows. */
  forgetReads(paths: readonly string[]): Promise<void>;
  /** Text of the Node.js module that varies what a program sees of the world, for `--require`. */
  preloadText(settings: PreloadSettings): string;
}

/** What the preloaded module does in every Node.js process of a build. */
export interface PreloadSettings {
  /** File that is written when the module is loaded. */
  readonly marker: string;
  readonly seed: number;
  /** File-system calls are delayed by 0 to this many milliseconds, a few by up to five times as much; 0: not at all. */
  readonly jitterMs: number;
  /** Added to the clock; 0: not at all. */
  readonly shiftMs: number;
  readonly hostname?: string;
  readonly user?: string;
  readonly cpus?: number;
}
