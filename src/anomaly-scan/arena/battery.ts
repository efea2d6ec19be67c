import type { BrowserPlace, WebHost } from '../../shared/io/web/port.ts';
import type { Vector } from '../vectors/vector.ts';
import type { Arm, Stage } from './attack.ts';
import { inLanes } from './lanes.ts';
import { livenessOf, notRun, type Outcome, outcomeOf, resultOf, type VectorResult } from './outcome.ts';
import { NO_POLICY } from './policy.ts';
import { canBeTogether, type Trials } from './trials.ts';
import type { Look, Patience } from './visitor.ts';

export interface ArenaRequest {
  readonly host: WebHost;
  readonly browser: BrowserPlace;
  readonly vectors: readonly Vector[];
  /** Without the control arm, which always runs first. */
  readonly arms: readonly Arm[];
  readonly stage?: Stage;
  /** What the control arm of an earlier run with this browser found of these vectors; absent: it is run. */
  readonly control?: readonly VectorResult[];
  /** Visits at the same time. */
  readonly concurrency: number;
  /** Vectors that are looked at in frames of one window first, if they can; 1: none. What is not clear then is looked at alone. */
  readonly together?: number;
  /** For one visit, everything together. */
  readonly limitMs?: number;
  readonly progress?: (done: number, all: number, result: VectorResult) => void;
}

/** Everything an attack can do, and nothing in its way. */
export const CONTROL: Arm = { id: 'none', policy: NO_POLICY, encoding: false };

const LIMIT_MS = 8000;
/** In the control arm nothing is known of how long an attack takes. */
const FIRST: Patience = { silentMs: 700, refusedMs: 700, limitMs: LIMIT_MS };
/** Many frames load slower than one page, and what they leave open is looked at again. */
const TOGETHER: Patience = { silentMs: 400, refusedMs: 150, limitMs: LIMIT_MS };
/** The second look at whatever was silent. */
const SECOND: Patience = { silentMs: 1200, refusedMs: 300, limitMs: LIMIT_MS };
const LEAST_MS = 60;
const USUAL_TOGETHER = 16;
/** More that could not be tried are not held up by others: something is wrong with all of them. */
const MOST_HELD_UP = 8;

/** What is done with a list of vectors: arm by arm, together where that is as good, and again where nothing happened. */
export class Battery {
  readonly #request: ArenaRequest;
  readonly #trials: Trials;
  readonly #memory: () => number | undefined;
  /** Milliseconds from the load of the page to the proof, of vectors that were looked at alone. */
  readonly #pace = new Map<string, number>();
  readonly #revised = new Map<string, VectorResult>();
  /** Proved in the control arm in a frame beside others. */
  readonly #liveTogether = new Set<string>();
  readonly #all: number;
  #done = 0;
  #memoryBytes: number | undefined;

  constructor(request: ArenaRequest, trials: Trials, memory: () => number | undefined) {
    this.#request = request;
    this.#trials = trials;
    this.#memory = memory;
    this.#all = request.vectors.length * (request.arms.length + (request.control === undefined ? 1 : 0));
  }

  /** The most that was seen so far. */
  get memoryBytes(): number | undefined {
    return this.#memoryBytes;
  }

  async control(): Promise<readonly VectorResult[]> {
    const { vectors, concurrency } = this.#request;
    const first = await this.#lookTogether(vectors, CONTROL, TOGETHER);
    const results = await inLanes(vectors, concurrency, async (vector) => {
      const look = first.get(vector.id);
      if (look?.proof !== undefined) {
        this.#liveTogether.add(vector.id);
        return this.#tell(resultOf(vector, 'none', 'executed', look));
      }
      const result = await this.#liveness(vector, look !== undefined);
      return result.outcome === 'unmeasured' ? result : this.#tell(result);
    });
    const heldUp = results.filter(({ outcome }) => outcome === 'unmeasured').length;
    // An attack that floods the browser holds up others: they get another look when nothing else runs.
    const last: VectorResult[] = [];
    for (const [at, result] of results.entries()) {
      if (result.outcome !== 'unmeasured') last.push(result);
      else last.push(this.#tell(heldUp > MOST_HELD_UP ? result : await this.#liveness(vectors[at]!, true)));
    }
    return last;
  }

  async under(arm: Arm, live: ReadonlyMap<string, Outcome>): Promise<readonly VectorResult[]> {
    const { vectors, concurrency } = this.#request;
    const tried = vectors.filter(({ id }) => live.get(id) === 'executed');
    const first = await this.#lookTogether(tried, arm, TOGETHER);
    const second = await this.#silentTwice(tried, arm, first);
    return inLanes(vectors, concurrency, async (vector) => {
      const liveness = live.get(vector.id) ?? 'unmeasured';
      if (liveness !== 'executed') return this.#tell(notRun(vector, arm.id, liveness));
      const again = second.get(vector.id);
      if (again !== undefined) return this.#tell(resultOf(vector, arm.id, outcomeOf(vector, again), again));
      return this.#tell(await this.#resultUnder(vector, arm, first.get(vector.id)));
    });
  }

  /** What is known of an arm, told of another one that is the same. */
  again(known: readonly VectorResult[], arm: Arm): readonly VectorResult[] {
    return known.map((result) => this.#tell({ ...result, arm: arm.id }));
  }

  /**
   * Second looks, together, of what was silent together, in an arm that sends no header: there a frame is what it was in the
   * control arm, where the attack worked in it. Under a policy a frame may be held where a window would not be, so that
   * silence is looked at alone.
   */
  async #silentTwice(
    vectors: readonly Vector[],
    arm: Arm,
    first: ReadonlyMap<string, Look>,
  ): Promise<ReadonlyMap<string, Look>> {
    if (arm.policy.headers.length > 0 || arm.policy.meta.length > 0) return new Map();
    const silent = vectors.filter((vector) => {
      const look = first.get(vector.id);
      return look !== undefined && this.#liveTogether.has(vector.id) && outcomeOf(vector, look) === 'silent';
    });
    const second = await this.#lookTogether(silent, arm, SECOND);
    return new Map([...second].filter(([, { fault }]) => fault === undefined));
  }

  /** With those of the control arm that turned out not to be live on their own. */
  revised(control: readonly VectorResult[]): readonly VectorResult[] {
    return control.map((result) => this.#revised.get(result.vector) ?? result);
  }

  /** `beside`: what a first look beside others showed, if there was one. */
  async #resultUnder(vector: Vector, arm: Arm, beside: Look | undefined): Promise<VectorResult> {
    const first = beside ?? (await this.#firstAlone(vector, arm));
    const outcome = outcomeOf(vector, first);
    if (outcome === 'executed' || outcome === 'blocked') return resultOf(vector, arm.id, outcome, first);
    const second = await this.#visit(vector, arm, SECOND);
    const again = outcomeOf(vector, second);
    // It was live in a frame beside others: silence means something only when it is live alone, too.
    if (again === 'silent' && !this.#pace.has(vector.id)) {
      const control = this.#revised.get(vector.id) ?? (await this.#liveness(vector, false));
      this.#revised.set(vector.id, control);
      if (control.outcome !== 'executed') return notRun(vector, arm.id, control.outcome);
    }
    return resultOf(vector, arm.id, again, second);
  }

  async #firstAlone(vector: Vector, arm: Arm): Promise<Look> {
    const silentMs = Math.max(LEAST_MS, 3 * (this.#pace.get(vector.id) ?? FIRST.silentMs / 3));
    return this.#visit(vector, arm, { ...FIRST, silentMs, refusedMs: Math.max(LEAST_MS, silentMs / 2) });
  }

  /** `seen`: it was silent in a first look beside others, so that this is the second one. */
  async #liveness(vector: Vector, seen: boolean): Promise<VectorResult> {
    const first = seen ? undefined : await this.#visit(vector, CONTROL, FIRST);
    const look = first?.proof === undefined ? await this.#visit(vector, CONTROL, SECOND) : first;
    if (look.proof !== undefined) this.#pace.set(vector.id, look.afterLoadMs);
    return resultOf(vector, 'none', livenessOf(look), look);
  }

  /** Looks by vector, of those that can be looked at together; what is neither proved nor refused says nothing. */
  async #lookTogether(vectors: readonly Vector[], arm: Arm, patience: Patience): Promise<ReadonlyMap<string, Look>> {
    const { together = USUAL_TOGETHER, concurrency, stage, limitMs } = this.#request;
    const looks = new Map<string, Look>();
    // A stage may be anything: the user's own pages may do something to the window that they are in.
    if (stage !== undefined || together < 2) return looks;
    const able = vectors.filter(canBeTogether);
    // Those that are waited for in vain go together.
    const kinds = [able.filter(({ dead }) => dead === undefined), able.filter(({ dead }) => dead !== undefined)];
    const batches = kinds.flatMap((of) => dealt(of, together));
    await inLanes(batches, concurrency, async (batch) => {
      const found = await this.#trials.together(batch, arm, { ...patience, limitMs: limitMs ?? LIMIT_MS });
      this.#weigh();
      batch.forEach(({ id }, at) => {
        looks.set(id, found[at]!);
      });
    });
    return looks;
  }

  async #visit(vector: Vector, arm: Arm, patience: Patience): Promise<Look> {
    return this.#trials.alone(vector, arm, { ...patience, limitMs: this.#request.limitMs ?? LIMIT_MS });
  }

  #tell(result: VectorResult): VectorResult {
    this.#done++;
    if (this.#done % USUAL_TOGETHER === 0) this.#weigh();
    this.#request.progress?.(this.#done, this.#all, result);
    return result;
  }

  #weigh(): void {
    const now = this.#memory();
    if (now !== undefined) this.#memoryBytes = Math.max(now, this.#memoryBytes ?? 0);
  }
}

/** Dealt out, not cut: neighbours are of a kind, and would all be waited for in the same batch. */
function dealt(vectors: readonly Vector[], size: number): readonly (readonly Vector[])[] {
  const count = Math.ceil(vectors.length / size);
  return Array.from({ length: count }, (_, at) => vectors.filter((__, place) => place % count === at));
}
