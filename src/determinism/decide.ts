import { inconclusive, type Verdict } from '../shared/model/verdict.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

/** Facts → verdict, pure. What could not be measured never passes, and here nothing is measured yet. */
export function decide(_settings: Settings, _facts: Facts): Verdict {
  return inconclusive('determinism', {
    code: 'DETERMINISM-NOT-MEASURED',
    reason: 'this gate measures nothing yet',
    hint: 'Do not use it until a release measures something.',
  });
}
