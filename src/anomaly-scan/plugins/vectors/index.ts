import { ACCESS_VECTORS } from './access.ts';
import { CAPABILITY_VECTORS } from './capability.ts';
import { DENIAL_VECTORS } from './denial.ts';
import { REACH_VECTORS } from './reach.ts';
import { TAMPER_VECTORS } from './tamper.ts';
import type { PluginVector } from './vector.ts';

/** A plugin that only tells that it runs: without it, no silence says anything. */
export const LIVENESS: PluginVector = {
  id: 'P00',
  kind: 'liveness',
  idea: 'tell that it runs',
  body: "prove('alive'); return 'ok';",
};

/** Every vector, by id. */
export const VECTORS: readonly PluginVector[] = [
  ...REACH_VECTORS,
  ...ACCESS_VECTORS,
  ...TAMPER_VECTORS,
  ...DENIAL_VECTORS,
  ...CAPABILITY_VECTORS,
].sort((a, b) => (a.id < b.id ? -1 : 1));
