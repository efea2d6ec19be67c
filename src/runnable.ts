import { CERTIFY } from './certify/description.ts';
import { GATES } from './gates.ts';
import type { LoadableGate } from './shared/run.ts';

/** The umbrella over the gates. Its runs need what they came to (certification.ts); to decide again, this is enough. */
export const UMBRELLA: LoadableGate = {
  ...CERTIFY,
  load: async () =>
    (await import('./certify/gate.ts')).certifyGate(await Promise.all(GATES.map(({ load }) => load())), []),
};

/** Whatever comes to a verdict. */
export const RUNNABLE: readonly LoadableGate[] = [...GATES, UMBRELLA];
