import type { BuildHost } from './build/port.ts';
import type { CaptiveHost } from './captive/port.ts';
import type { WebHost } from './web/port.ts';

/** Takes bytes without copying them twice: the reader fills `reserve()` from its start and says how much it wrote. */
export interface ByteSink {
  /** A writable region of at least one byte; valid until the next `commit`. */
  reserve(): Uint8Array;
  commit(length: number): void;
}

export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'other' | 'missing' | 'denied';
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** One thing in a folder, a link as itself. */
export interface FolderEntry {
  readonly name: string;
  /** `other`: a device, a pipe, a socket, or what cannot be looked at. */
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly sizeBytes: number;
}

export interface CommandResult {
  /** Exit status; -1 when the command could not be started or was killed. */
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: Uint8Array;
  /** In addition to those of `Io.env`. */
  readonly env?: { readonly [name: string]: string };
  /** Then the command is ended, with status -1. Absent: it may take as long as it likes. */
  readonly timeoutMs?: number;
}

/**
 * The world, as far as pure code may ask for it. Paths are absolute, or relative to the working directory, with `/`.
 * Tests pass a real temporary folder through `node.ts`, never a mock of single functions.
 */
export interface Io {
  /** Absolute, with `/`. */
  readonly workingDirectory: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** Files that match any of the globs (`!` negates), relative to the working directory unless the glob is absolute, sorted, without repeats. `.git` and `node_modules` are not entered unless a glob names them. Throws ProblemError REPORT-UNREADABLE for a folder below the fixed part of a glob that may not be read. */
  find(globs: readonly string[]): readonly string[];
  status(path: string): FileStatus;
  /** What is directly in a folder, hidden files too, links not followed, sorted by name; undefined when it is no folder, a link to one, or cannot be read. */
  list(folder: string): readonly FolderEntry[] | undefined;
  /** Streams a file's bytes into the sink; gzip (by magic number, not by name) is unpacked on the way. Throws ProblemError REPORT-*. */
  read(path: string, sink: ByteSink, onProgress?: (bytesRead: number) => void): Promise<void>;
  /** A small text file as UTF-8, or undefined when it does not exist, cannot be read or is longer than `maxBytes`. */
  readText(path: string, maxBytes: number): string | undefined;
  /** Whole or not at all: written beside the target, then renamed. Makes folders. */
  write(path: string, content: string | Uint8Array): void;
  /** Removes a file; one that is not there is no fault. Throws what the file system says. */
  remove(path: string): void;
  /** All of them or none: when one cannot be written, those before it are as they were. Throws what the file system says. */
  writeAll(files: ReadonlyMap<string, string | Uint8Array>): void;
  /** Runs a command without a shell, in the working directory. Never throws. */
  run(command: string, args: readonly string[], options?: RunOptions): CommandResult;
  /**
   * The same with standard output handed over as it comes, for output of any size; a part is only valid during the call.
   * What `onBytes` throws ends the command and is thrown here; nothing else is.
   */
  stream(
    command: string,
    args: readonly string[],
    onBytes: (bytes: Uint8Array) => void,
  ): Promise<Omit<CommandResult, 'stdout'>>;
  now(): number;
  /** TypeScript without its types, every position kept, as Node.js runs .ts files; undefined where this Node.js cannot. Throws on bad syntax. */
  stripTypes(text: string): string | undefined;
  /** What only builds need of the world; loaded when it is asked for. */
  buildHost(): Promise<BuildHost>;
  /** What only processes that are expected to misbehave need of the world; loaded when it is asked for. */
  captiveHost(): Promise<CaptiveHost>;
  /** What only a browser and its servers need of the world; loaded when it is asked for. */
  webHost(): Promise<WebHost>;
}
