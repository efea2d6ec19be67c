/** The machine that captives run on. */
export interface CaptiveMachine {
  /** `linux`, `darwin`, `win32` … */
  readonly system: string;
  readonly cpus: number;
  /** Of the Node.js that runs this, with `/`. */
  readonly nodePath: string;
  /** The PATH of programs that captives may start. */
  readonly path: string;
}

export interface CaptiveRun {
  /** The Node.js that runs the script, and what it is told before it. */
  readonly node: string;
  readonly nodeOptions: readonly string[];
  /** Absolute path of a CommonJS script, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly folder: string;
  /** The whole environment. */
  readonly env: { readonly [name: string]: string };
  /** Then all of its process group is ended. */
  readonly timeoutMs: number;
  /**
   * So long may its main thread not beat, once it said that beats count; measured in ticks of this process, so that a
   * machine that is busy elsewhere makes nobody look hung.
   */
  readonly hangMs: number;
}

/**
 * What became of a captive. It talks over file descriptor 3, line by line: `.` is a beat of its main thread, `!` says
 * that beats count from now on; all others are kept.
 */
export interface CaptiveEnd {
  /** Exit status; null: ended by a signal, by us, or never started. */
  readonly status: number | null;
  /** True: ended by us, because its main thread did not beat. */
  readonly hung: boolean;
  /** True: ended by us, because its time was over. */
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** In the order in which they came, at most 4096, each of at most 8192 characters. Hostile. */
  readonly lines: readonly string[];
  /** The first 64 KiB of standard output, and of standard error. Hostile. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Listens on loopback for whoever should not be able to talk: TCP and UDP. */
export interface Trap {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Over which of them this text arrived, in any letter case. */
  heard(text: string): { readonly tcp: boolean; readonly udp: boolean };
  close(): Promise<void>;
}

/** What the driver is told; it lies as JSON beside it. */
export interface DriverSettings {
  /** URL of the module that starts the user's plugin host; null: the control arm, which defends nothing. */
  readonly adapter: string | null;
  /** Absolute; the host may use it. Plugins lie below it. */
  readonly workFolder: string;
  /** Bodies of plugins that are loaded one after the other, each by the same host. */
  readonly bodies: readonly string[];
  /** A global of the host that plugins must not see. */
  readonly secret: { readonly name: string; readonly value: string };
  /** What the host is asked to hold plugins to, and what a body waits for at most. */
  readonly limits: { readonly memoryMb: number; readonly timeoutMs: number; readonly settleMs: number };
  /** So long is listened after the host was disposed of. */
  readonly afterMs: number;
  /** What of the audit is told: accesses to resources that hold one of these texts. */
  readonly watched: readonly string[];
}

/** The part of the world that only captives need: processes that are expected to misbehave, and traps around them. */
export interface CaptiveHost {
  readonly machine: CaptiveMachine;
  /** 32 hexadecimal digits that nobody can guess. */
  token(): string;
  /** A fresh folder for this process alone, absolute, with `/`. */
  makeFolder(): string;
  /** A link at `path` to `target`; makes folders. Throws what the file system says. */
  link(target: string, path: string): void;
  /** Ends whatever still works in a folder, where the system tells, and removes it with all in it. */
  remove(folder: string): void;
  openTrap(): Promise<Trap>;
  /** Text of the CommonJS script that runs plugins in one host and tells what it sees. */
  driverText(settings: DriverSettings): string;
  /** Never rejects; when it resolves, the process group is gone. */
  run(captive: CaptiveRun): Promise<CaptiveEnd>;
}
