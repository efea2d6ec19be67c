// How fast the arena of anomaly-scan is, what it takes, and whether any verdict flips when it is run again and again.
// Usage: npm run bench:arena -- [--runs 20] [--vectors 110] [--concurrency 4] [--alone]
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runArena } from '../../src/anomaly-scan/arena/arena.ts';
import { referencePolicy } from '../../src/anomaly-scan/arena/reference-policy.ts';
import { VECTORS } from '../../src/anomaly-scan/vectors/index.ts';
import { nodeIo } from '../../src/shared/io/node.ts';

const MEBIBYTE = 1 << 20;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    vectors: { type: 'string', default: String(VECTORS.length) },
    concurrency: { type: 'string', default: '4' },
    alone: { type: 'boolean', default: false },
  },
});
const host = await nodeIo(join(import.meta.dirname, '../..'), process.env, Date.now).webHost();
const browser = await host.findBrowser(process.env['RELIABILITY_BROWSER']);
if (browser === undefined) throw new Error('no browser was found');
// Spread over all classes.
const wanted = Number(values.vectors);
const vectors = VECTORS.filter(
  (_, at) => Math.floor((at * wanted) / VECTORS.length) !== Math.floor(((at - 1) * wanted) / VECTORS.length),
);
const arms = [{ id: 'policy', policy: referencePolicy([]), encoding: false }];
const outcomes = new Map<string, Map<string, number>>();
for (let run = 1; run <= Number(values.runs); run++) {
  const started = performance.now();
  const { results, memoryBytes = 0 } = await runArena({
    host,
    browser,
    vectors,
    arms,
    concurrency: Number(values.concurrency),
    ...(values.alone ? { together: 1 } : {}),
  });
  for (const { vector, arm, outcome } of results) {
    const seen = outcomes.get(`${vector} ${arm}`) ?? new Map<string, number>();
    outcomes.set(`${vector} ${arm}`, seen.set(outcome, (seen.get(outcome) ?? 0) + 1));
  }
  const live = results.filter(({ arm, outcome }) => arm === 'none' && outcome === 'executed').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const load = `load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors`;
  console.log(
    `run ${run}: ${live} live of ${vectors.length}, ${seconds} s, ${Math.round(memoryBytes / MEBIBYTE)} MiB of browser, ${load}`,
  );
}
const flipped = [...outcomes].filter(([, seen]) => seen.size > 1);
console.log(`${flipped.length} of ${outcomes.size} cells flipped in ${values.runs} runs`);
for (const [cell, seen] of flipped)
  console.log(`  ${cell}: ${[...seen].map(([outcome, times]) => `${outcome} ${times}`).join(', ')}`);
if (flipped.length > 0) process.exitCode = 1;
