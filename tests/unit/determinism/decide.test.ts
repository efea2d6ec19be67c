import { expect, test } from 'vitest';
import { determinism } from '../../../src/determinism/gate.ts';

test('what is not measured does not pass', () => {
  const settings = { reports: ['reports/*.json'], key: '' };
  for (const reports of [[], ['reports/a.json']]) {
    const verdict = determinism.decide(settings, { reports });
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.problem?.code).toBe('DETERMINISM-NOT-MEASURED');
  }
});
