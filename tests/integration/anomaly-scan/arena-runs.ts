import { join } from 'node:path';
import { type ArenaRun, runArena } from '../../../src/anomaly-scan/arena/arena.ts';
import type { ArenaRequest } from '../../../src/anomaly-scan/arena/battery.ts';
import { VECTORS } from '../../../src/anomaly-scan/vectors/index.ts';
import type { Vector } from '../../../src/anomaly-scan/vectors/vector.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { BrowserPlace, WebHost } from '../../../src/shared/io/web/port.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The real host, and the browser that the tests use: RELIABILITY_BROWSER, or what is found. Throws when there is none. */
export async function arenaHost(): Promise<{ readonly host: WebHost; readonly browser: BrowserPlace }> {
  const host = await nodeIo(ROOT, process.env, () => 0).webHost();
  const browser = await host.findBrowser(process.env['RELIABILITY_BROWSER'] || undefined);
  if (browser === undefined) throw new Error('No browser found: name one in RELIABILITY_BROWSER.');
  return { host, browser };
}

export async function runOf(request: Partial<ArenaRequest>): Promise<ArenaRun> {
  return runArena({ ...(await arenaHost()), vectors: [], arms: [], concurrency: 3, ...request });
}

export function vectorsOf(...ids: readonly string[]): readonly Vector[] {
  return ids.map((id) => {
    const found = VECTORS.find((vector) => vector.id === id);
    if (found === undefined) throw new Error(`there is no vector ${id}`);
    return found;
  });
}

/** Outcomes of one arm by vector. */
export function outcomesOf({ results }: ArenaRun, arm: string): { readonly [vector: string]: string } {
  return Object.fromEntries(
    results.filter((result) => result.arm === arm).map(({ vector, outcome }) => [vector, outcome]),
  );
}
