import type { CollectContext, Collected } from '../shared/gate.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

/** World → facts. Reads nothing yet. */
export async function collect({ io }: CollectContext, { reports }: Settings): Promise<Collected<Facts, undefined>> {
  return { facts: { reports: io.find(reports) }, detail: undefined };
}
