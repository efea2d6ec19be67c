import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { judge } from '../../tests/fuzz/judgement.ts';
import { TARGETS } from '../../tests/fuzz/targets.ts';
import { Heartbeat } from './heartbeat.ts';
import type { Told, Work } from './worker.ts';

/**
 * `npm run fuzz`: changes real inputs of every reader and keeps those that reach new code, until the time is over. What breaks
 * a law is written to build/fuzz, once for each law and message; then the exit code is 1. The same seed goes the same way.
 */
const HELP = `npm run fuzz -- [--seconds 60] [--only TARGET] [--seed 1]
npm run fuzz -- --only TARGET --input FILE    what is said of one input
Targets: ${TARGETS.map(({ id }) => id).join(', ')}`;

const HANGS_AFTER_MS = 30_000;
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };
const OUTPUT = 'build/fuzz';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    input: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const ids = TARGETS.map(({ id }) => id).filter((id) => id.includes(values.only));
const finds = new Map<string, string>();

if (values.help || ids.length === 0) console.log(HELP);
else if (values.input !== undefined) await replay(values.input);
else await fuzz(Number(values.seconds) * 1000, Number(values.seed));
process.exitCode = values.help ? 0 : ids.length === 0 || finds.size > 0 ? 1 : 0;

async function replay(path: string): Promise<void> {
  const bytes = readFileSync(path);
  for (const target of TARGETS.filter(({ id }) => ids.includes(id))) {
    const outcome = await judge(target, target.seeds[0]!, bytes, {
      cut: bytes.length >> 1,
      pieces: Math.ceil(bytes.length / 100),
    });
    if ('law' in outcome) finds.set(target.id, outcome.law);
    console.log(
      target.id,
      'law' in outcome ? `${outcome.law}: ${outcome.detail}` : 'refused' in outcome ? outcome : 'read',
    );
  }
}

async function fuzz(forMs: number, firstSeed: number): Promise<void> {
  const endsAt = performance.now() + forMs;
  let total = 0;
  for (let seed = firstSeed; performance.now() < endsAt; seed++) total += await oneWorker(seed, endsAt);
  console.log(`${total} inputs of ${ids.length} targets: ${finds.size} finds${finds.size > 0 ? ` in ${OUTPUT}` : ''}`);
}

/** Until the time is over, or the worker hangs or runs out of memory: then another one goes on. */
async function oneWorker(seed: number, endsAt: number): Promise<number> {
  const heartbeat = new Heartbeat();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { seed, ids, memory: heartbeat.memory } satisfies Work,
    resourceLimits: MEMORY,
  });
  let [inputs, isOver] = [0, false];
  worker.on('message', (told: Told) => {
    if ('law' in told) keep(told.target, told.law, told.detail, told.bytes);
    else inputs = show(told);
  });
  worker.on('error', (error) => {
    const { target, bytes } = heartbeat.input;
    keep(TARGETS[target]!.id, 'crash', error.message, bytes);
    isOver = true;
  });
  let [beats, since] = [-1, performance.now()];
  while (!isOver && performance.now() < endsAt) {
    await pause(200);
    if (heartbeat.beats !== beats) [beats, since] = [heartbeat.beats, performance.now()];
    if (beats > 0 && performance.now() - since < HANGS_AFTER_MS) continue;
    if (beats > 0) keep(TARGETS[heartbeat.input.target]!.id, 'hang', '', heartbeat.input.bytes);
    isOver = beats > 0;
  }
  await worker.terminate();
  return inputs;
}

function show(told: Exclude<Told, { readonly law: string }>): number {
  if (process.stdout.isTTY)
    process.stdout.write(
      `\r${told.inputs} inputs, ${told.read} read, ${told.blocks} blocks, ${told.kept} kept, ${finds.size} finds `,
    );
  return told.inputs;
}

/** One input for each thing that is wrong. */
function keep(target: string, law: string, detail: string, bytes: Uint8Array): void {
  const key = `${target} ${law} ${detail.split('\n', 1)[0]!.slice(0, 60).replace(/\d+/gu, '#')}`;
  if (finds.has(key)) return;
  const folder = join(OUTPUT, target.replace(/[^\w/-]/gu, '_'));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${law}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
  writeFileSync(path, bytes);
  finds.set(key, path);
  console.log(`\n${target}: ${law}: ${detail.slice(0, 1200)}\n  ${path}`);
}
