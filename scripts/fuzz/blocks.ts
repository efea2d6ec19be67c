import { type Profiler, Session } from 'node:inspector';

/** Of this project's own code: what inputs reach elsewhere says nothing. */
const OWN = /\/src\/(?!.*\.generated\.)/u;

/** Which blocks of the sources ran since it was last asked, by V8's own counters; only of this thread. */
export class Blocks {
  readonly #session = new Session();
  readonly #known = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many blocks were reached so far. */
  get count(): number {
    return this.#known.size;
  }

  /** Whether a block ran since the last call that never did before. */
  hasNew(): boolean {
    const before = this.#known.size;
    for (const { url, functions } of this.#take()) {
      if (!OWN.test(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.#known.add(`${url}:${startOffset}-${endOffset}`);
    }
    return this.#known.size > before;
  }

  #take(): readonly Profiler.ScriptCoverage[] {
    let taken: readonly Profiler.ScriptCoverage[] = [];
    // A session of the own thread answers before post returns.
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error === null) taken = result;
    });
    return taken;
  }
}
