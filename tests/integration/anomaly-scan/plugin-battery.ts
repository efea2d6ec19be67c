import { dirname } from 'node:path';
import { collectPlugins } from '../../../src/anomaly-scan/plugins/collect-plugins.ts';
import type { PluginsFacts, PluginVerdict } from '../../../src/anomaly-scan/plugins/facts.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { type Problem, ProblemError } from '../../../src/shared/model/problem.ts';

/** The facts of a battery over an adapter in `folder`, on the Node.js that runs the tests; or why there are none. */
export async function battery(
  folder: string,
  adapter: string,
  vectors: readonly string[] = [],
): Promise<PluginsFacts | Problem> {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
  const io = nodeIo(folder, env, () => performance.now());
  const checkout = { directory: folder, prefix: '', commit: null, committedMs: 0, isTracked: () => false };
  const options = { adapter, failOn: ['escape' as const], vectors, minLive: 50 };
  try {
    return (await collectPlugins({ io, checkout, progress: () => undefined }, options)).facts;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** Ids of the vectors that came out so, with what was proven. */
export function cameOut(facts: PluginsFacts | Problem, verdict: PluginVerdict): readonly string[] {
  if (!('vectors' in facts)) throw new Error(`${facts.code}: ${facts.reason}`);
  return facts.vectors.filter((one) => one.verdict === verdict).map(({ id, evidence }) => [id, ...evidence].join(' '));
}
