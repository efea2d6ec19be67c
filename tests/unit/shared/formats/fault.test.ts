import { expect, it } from 'vitest';
import { FAULTS, FormatFault } from '../../../../src/shared/formats/fault.ts';

it('moves with the window it was found in', () => {
  const fault = new FormatFault('SYNTAX', 'odd', 5).shifted(100);
  expect([fault.kind, fault.message, fault.offset, fault.name]).toEqual(['SYNTAX', 'odd', 105, 'FormatFault']);
  expect(fault).toBeInstanceOf(Error);
});

it('has a hint for every kind that says what to do', () => {
  for (const hint of Object.values(FAULTS)) expect(hint).toMatch(/^[A-Z].{30,}\.$/s);
});
