import { parentPort, workerData } from 'node:worker_threads';
import { judge } from '../../tests/fuzz/judgement.ts';
import { MUTATION_KINDS, type Mutation, mutated, PARTS } from '../../tests/fuzz/mutations.ts';
import { Random } from '../../tests/fuzz/random.ts';
import { breaksOut } from '../../tests/fuzz/rendering.ts';
import type { FuzzTarget, Seed } from '../../tests/fuzz/target.ts';
import { TARGETS } from '../../tests/fuzz/targets.ts';
import { Blocks } from './blocks.ts';
import { Heartbeat } from './heartbeat.ts';

/** What the worker is started with. */
export interface Work {
  readonly seed: number;
  readonly ids: readonly string[];
  readonly memory: SharedArrayBuffer;
}

/** What it tells: a broken law with its input, or how far it is. */
export type Told =
  | {
      readonly target: string;
      readonly law: string;
      readonly detail: string;
      readonly seed: string;
      readonly bytes: Uint8Array;
    }
  | { readonly inputs: number; readonly read: number; readonly blocks: number; readonly kept: number };

const MOST_KEPT = 200;
const LARGEST_KEPT_BYTES = 64 << 10;
/** Inputs of one target, before it is the turn of the next. */
const IN_A_ROW = 10;
const RENDERED_EVERY = 40;

const { seed, ids, memory } = workerData as Work;
const random = new Random(seed);
const heartbeat = new Heartbeat(memory);
const blocks = new Blocks();
const pools = TARGETS.filter(({ id }) => ids.includes(id)).map((target) => ({ target, seeds: [...target.seeds] }));
const others = TARGETS.flatMap(({ seeds }) => seeds.map(({ bytes }) => bytes));
const count = { inputs: 0, read: 0, kept: 0 };

interface Input {
  readonly seed: Seed;
  readonly bytes: Buffer;
  readonly cut: number;
  readonly pieces: number;
}

for (let turn = 0; ; turn++) {
  const { target, seeds } = pools[turn % pools.length]!;
  for (let one = 0; one < IN_A_ROW; one++) {
    const input = drawn(seeds);
    await run(target, input);
    if (blocks.hasNew()) keep(target, seeds, input);
  }
  parentPort?.postMessage({ ...count, blocks: blocks.count } satisfies Told);
}

function drawn(seeds: readonly Seed[]): Input {
  const own = random.of(seeds);
  const mutations: readonly Mutation[] = Array.from({ length: random.below(5) }, () => ({
    kind: random.of(MUTATION_KINDS),
    at: random.below(PARTS),
    size: random.below(PARTS),
    value: random.below(PARTS),
  }));
  const bytes = mutated(own.bytes, mutations, random.of(others));
  const pieces = 1 + random.below(300) + Math.ceil(bytes.length / 100);
  return { seed: own, bytes, cut: random.below(bytes.length + 1), pieces };
}

async function run(target: FuzzTarget, { seed: own, bytes, cut, pieces }: Input): Promise<void> {
  heartbeat.begin(TARGETS.indexOf(target), bytes);
  const outcome = await judge(target, own, bytes, { cut, pieces });
  count.inputs++;
  if ('law' in outcome) {
    tell(target, own, bytes, outcome.law, outcome.detail);
  } else if ('reading' in outcome && count.read++ % RENDERED_EVERY === 0) {
    const { good, bad } = outcome.reading;
    const text = [...bad, ...good].at(random.below(Math.max(1, bad.length + good.length)));
    const broken = text === undefined ? undefined : breaksOut(text.slice(0, 2000));
    if (broken !== undefined) tell(target, own, bytes, 'rendering', broken);
  }
}

/** It reached what none did before, so it is changed further; the oldest gives way. */
function keep(target: FuzzTarget, seeds: Seed[], { seed: own, bytes }: Input): void {
  if (bytes.length > LARGEST_KEPT_BYTES) return;
  if (seeds.length - target.seeds.length >= MOST_KEPT) seeds.splice(target.seeds.length, 1);
  seeds.push({ ...own, bytes });
  count.kept++;
}

function tell(target: FuzzTarget, own: Seed, bytes: Buffer, law: string, detail: string): void {
  parentPort?.postMessage({ target: target.id, law, detail, seed: own.name, bytes } satisfies Told);
}
