import { DOM } from './dom.ts';
import { EXFILTRATION_MARKUP } from './exfiltration-markup.ts';
import { EXFILTRATION_SCRIPT } from './exfiltration-script.ts';
import { FRAMING } from './framing.ts';
import { MUTATION } from './mutation.ts';
import { POLICY_BYPASS } from './policy-bypass.ts';
import { PROTOTYPE_POLLUTION } from './prototype-pollution.ts';
import { REFLECTED_CONTEXTS } from './reflected-contexts.ts';
import { REFLECTED_MARKUP } from './reflected-markup.ts';
import { UPLOADS } from './uploads.ts';
import type { Vector } from './vector.ts';
import { WORKER_VECTORS } from './workers.ts';

/** Every attack, by class. Each was run; those that no browser of today runs say so. */
export const VECTORS: readonly Vector[] = [
  ...REFLECTED_MARKUP,
  ...REFLECTED_CONTEXTS,
  ...DOM,
  ...MUTATION,
  ...POLICY_BYPASS,
  ...UPLOADS,
  ...WORKER_VECTORS,
  ...EXFILTRATION_MARKUP,
  ...EXFILTRATION_SCRIPT,
  ...FRAMING,
  ...PROTOTYPE_POLLUTION,
];
