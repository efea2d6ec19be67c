import type { BuildHost, BuildResult, Fingerprint } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { BuildTraits } from '../difference.ts';
import type { DeterminismSettings } from '../settings.ts';
import { commandOf } from '../variations/command.ts';
import type { Bench, Setup, Variation, Way } from '../variations/port.ts';
import { TIME_SHIFT_MS } from '../variations/time.ts';
import { buildFailure } from './build-failure.ts';
import { buildEnvironment } from './environment.ts';
import { type Observations, PROBE_FILES, PROBES, type Runtime, readObservations } from './probe-script.ts';

const PROBE_LIMIT_MS = 20_000;
const MOST_CHANGED_SOURCES = 100;
/** Of the coarsest clock that is written down (zip): what two builds write within it has the same time. */
const CLOCK_STEP_MS = 2000;

/**
 * From the third on, files that no build touched are moved from the copy of the one before. Not for these: moved files keep
 * their inode, which archives of cpio write down, and what two copies have alike no later one would show.
 */
const BUILDS_FROM_NEW_COPIES = 2;

/** A variation, and the way that is open on this machine. */
export interface OpenVariation {
  readonly variation: Variation;
  readonly way: Way;
}

/** A build that came to its end with artifacts. */
export interface Built {
  readonly fingerprint: Fingerprint;
  readonly result: BuildResult;
  readonly startedMs: number;
  readonly setup: Setup;
  readonly changedSources: readonly string[];
  readonly usesNode: boolean;
  readonly traits: BuildTraits;
}

/** What a lab is made of. */
export interface LabParts {
  readonly io: Io;
  readonly host: BuildHost;
  readonly bench: Bench;
  readonly settings: DeterminismSettings;
  /** Of the working directory. */
  readonly leaveOut: (path: string) => boolean;
}

/** Where builds are made: each from a copy of its own, in a place that is the same for all unless it is varied. */
export class Lab {
  readonly #parts: LabParts;
  /** Of the sources when they were first copied. */
  #state: string | undefined;
  #firstMs: number | undefined;
  #copies = 0;

  constructor(parts: LabParts) {
    this.#parts = parts;
  }

  get bench(): Bench {
    return this.#parts.bench;
  }

  /** The setup of a build in which these are varied. */
  setup(open: readonly OpenVariation[]): Setup {
    const { io, bench, settings } = this.#parts;
    const { workFolder } = bench;
    const places = { temporary: `${workFolder}/tmp`, cache: `${workFolder}/cache` };
    const plain: Setup = {
      folder: `${workFolder}/build`,
      shuffled: false,
      olderMs: 0,
      env: buildEnvironment(io.env, settings.caches, places),
      namespaces: {},
      wrappers: [],
      preload: { jitterMs: 0, shiftMs: 0 },
    };
    return open.reduce((setup, { way }) => way.apply(setup, bench) ?? setup, plain);
  }

  /** What programs see with a setup. A probe that cannot run sees nothing. */
  async observe(setup: Setup, runtimes: readonly Runtime[]): Promise<ReadonlyMap<Runtime, Observations>> {
    const { host, io, bench } = this.#parts;
    const model = `${bench.workFolder}/probe`;
    for (const name of PROBE_FILES) io.write(`${model}/${name}`, `${name}\n`);
    host.stage({ from: model, to: setup.folder, leaveOut: () => false, ...(setup.shuffled ? { shuffleSeed: 1 } : {}) });
    const seen = new Map<Runtime, Observations>();
    for (const runtime of runtimes) {
      this.#freshFolders();
      const script = runtime === 'programs' ? PROBES.programs : `${interpreter(runtime)} ${quoted(PROBES[runtime])}`;
      const { tail } = await this.#execute(setup, script, PROBE_LIMIT_MS, 1, false);
      seen.set(runtime, readObservations(tail));
    }
    host.remove(setup.folder);
    return seen;
  }

  /** Whether a command ends with 0 here. */
  async works(command: readonly [string, ...string[]]): Promise<boolean> {
    const { host, io, bench } = this.#parts;
    const env = buildEnvironment(io.env, 'keep', { temporary: bench.workFolder, cache: bench.workFolder });
    const { status } = await host.execute({ command, folder: bench.workFolder, env, timeoutMs: PROBE_LIMIT_MS });
    return status === 0;
  }

  /**
   * One build from a clean copy. `seed` tells builds of one setup apart where they vary by chance (jitter, order of
   * files). Gives the problem of a build that failed; throws ProblemError for what concerns all of them. `follow`: a command
   * that the build is run by.
   */
  async build(
    open: readonly OpenVariation[],
    seed: number,
    follow: readonly string[] = [],
  ): Promise<Built | { readonly problem: Problem }> {
    const { io, host, settings, leaveOut } = this.#parts;
    const setup = this.setup(open);
    this.#freshFolders();
    const staged = host.stage({
      from: io.workingDirectory,
      to: setup.folder,
      leaveOut,
      olderMs: setup.olderMs,
      mayMove: this.#copies++ >= BUILDS_FROM_NEW_COPIES,
      ...(setup.shuffled ? { shuffleSeed: seed } : {}),
    });
    this.#state ??= staged.stateDigest;
    if (this.#state !== staged.stateDigest) return { problem: SOURCES_CHANGED };
    if (setup.olderMs !== 0) await host.pause((this.#firstMs ?? 0) + CLOCK_STEP_MS - io.now());
    const startedMs = io.now();
    this.#firstMs ??= startedMs;
    const result = await this.#execute(setup, settings.build, settings.timeLimitMs, seed, true, follow);
    const varied = open.map(({ variation }) => variation.name);
    if (result.status !== 0) return { problem: buildFailure(result, varied, settings.timeLimitMs) };
    const { artifacts: globs, ignore, modes, mtimes } = settings;
    const fingerprint = await host.fingerprint({ root: setup.folder, globs, ignore, modes, mtimes });
    return {
      fingerprint,
      result,
      startedMs,
      setup,
      changedSources: host.changes(setup.folder, MOST_CHANGED_SOURCES),
      usesNode: io.status(this.#marker()).kind === 'file',
      traits: this.#traits(setup, varied, startedMs, result.durationMs),
    };
  }

  /** Folders that every build finds empty. */
  #freshFolders(): void {
    const { host, bench } = this.#parts;
    for (const name of ['tmp', 'cache']) {
      host.remove(`${bench.workFolder}/${name}`);
      host.makeFolder(`${bench.workFolder}/${name}`);
    }
    host.remove(this.#marker());
  }

  #marker(): string {
    return `${this.#parts.bench.workFolder}/node-was-here`;
  }

  #execute(
    setup: Setup,
    script: string,
    timeoutMs: number,
    seed: number,
    watch: boolean,
    follow: readonly string[] = [],
  ): Promise<BuildResult> {
    const { io, host, bench } = this.#parts;
    const preload = `${bench.workFolder}/preload.cjs`;
    io.write(preload, host.preloadText({ ...setup.preload, marker: this.#marker(), seed }));
    const options = [setup.env['NODE_OPTIONS'] ?? '', `--require=${preload}`].filter((text) => text !== '').join(' ');
    const [program, ...args] = [...follow, ...commandOf(setup, script, bench)];
    return host.execute({
      command: [program ?? 'sh', ...args],
      folder: setup.folder,
      env: { ...setup.env, PWD: setup.folder, NODE_OPTIONS: options },
      timeoutMs,
      watch,
    });
  }

  #traits(setup: Setup, varied: readonly string[], startedMs: number, durationMs: number): BuildTraits {
    const { machine } = this.#parts.bench;
    const { env, preload, namespaces } = setup;
    return {
      path: setup.folder,
      startedMs: startedMs + (varied.includes('time') ? TIME_SHIFT_MS : 0),
      endedMs: startedMs + durationMs + (varied.includes('time') ? TIME_SHIFT_MS : 0),
      timezone: env['TZ'] ?? '',
      locale: env['LC_ALL'] ?? env['LANG'] ?? '',
      umask: setup.umask ?? '',
      home: env['HOME'] ?? '',
      user: preload.user ?? machine.user,
      hostname: namespaces.hostname ?? preload.hostname ?? machine.hostname,
      cpus: preload.cpus ?? machine.cpus,
      varied,
    };
  }
}

const SOURCES_CHANGED: Problem = {
  code: 'DETERMINISM-SOURCE-CHANGED',
  reason: 'the working directory is no longer what the first build was made from',
  hint: 'A build writes to it by its real path, or somebody else works in it: builds are only compared when all have the same sources.',
};

function interpreter(runtime: Exclude<Runtime, 'programs'>): string {
  return runtime === 'node' ? 'node -e' : 'python3 -c';
}

/** For a shell of POSIX. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
