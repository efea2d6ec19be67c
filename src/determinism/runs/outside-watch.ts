import type { BuildHost, Outside } from '../../shared/io/build/port.ts';
import type { RunFacts } from '../facts.ts';
import type { Bench } from '../variations/port.ts';
import { sharedFiles } from './shared-files.ts';

/** Files written while the first build ran whose reading is watched. */
const MOST_WATCHED = 1000;

/** Watches where builds could leave something for each other: the home folder and those for temporary files. */
export class OutsideWatch {
  readonly #host: BuildHost;
  readonly #bench: Bench;
  readonly #leaveOut: readonly string[];
  #sinceMs: number | undefined;

  constructor(host: BuildHost, bench: Bench, workingDirectory: string) {
    this.#host = host;
    this.#bench = bench;
    this.#leaveOut = [bench.workFolder, workingDirectory];
  }

  /** After the first build of this process, which began at `sinceMs`; later calls change nothing. */
  async begin(sinceMs: number): Promise<void> {
    if (this.#sinceMs !== undefined) return;
    this.#sinceMs = sinceMs;
    const written = this.#written(sinceMs).map(({ path }) => path);
    await this.#host.forgetReads(written.slice(0, MOST_WATCHED));
  }

  /** After the last; what builds of a process that is gone have written is not known. */
  shared(runs: readonly RunFacts[]): readonly string[] {
    return this.#sinceMs === undefined ? [] : sharedFiles(this.#written(this.#sinceMs), runs);
  }

  #written(sinceMs: number): readonly Outside[] {
    const { home, machine } = this.#bench;
    const homes = home === undefined ? [] : [home.own];
    const folders = new Set([...homes, machine.temporaryFolder, '/tmp', '/var/tmp']);
    return this.#host.outside([...folders], sinceMs, this.#leaveOut);
  }
}
