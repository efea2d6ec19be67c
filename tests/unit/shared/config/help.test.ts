import { describe, expect, test } from 'vitest';
import { CERTIFY } from '../../../../src/certify/description.ts';
import { COVERAGE_GATE } from '../../../../src/coverage-gate/description.ts';
import { PUBLISH } from '../../../../src/publish/description.ts';
import { gateHelp, overviewHelp } from '../../../../src/shared/config/help.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['coverage-gate', gateHelp(COVERAGE_GATE)],
  ['certify', gateHelp(CERTIFY)],
  ['publish', gateHelp(PUBLISH)],
  ['overview', overviewHelp([COVERAGE_GATE, CERTIFY])],
];

describe.each(TEXTS)('%s', (name, text) => {
  test('is as reviewed', async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/help/${name}.txt`);
  });
  test('fits 80 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test('every option of the command line is told, the token is not', () => {
  const text = gateHelp(COVERAGE_GATE);
  const missing = COVERAGE_GATE.options.filter(
    (option) => option.secret !== true && !text.includes(`  --${option.name}`),
  );
  expect(missing).toEqual([]);
  expect(text).not.toContain('--token');
});
