import { expect, test } from 'vitest';
import { CERTIFY } from '../../../../src/certify/description.ts';
import { commonSettings } from '../../../../src/shared/config/common-settings.ts';
import { readValues } from '../../../../src/shared/config/values.ts';

const spell = (name: string) => name;

test('defaults', async () => {
  expect(commonSettings(await readValues(CERTIFY, { values: new Map(), spell }))).toEqual({
    output: 'reliability-report',
    onInconclusive: 'fail',
    format: 'text',
  });
});

test('everything set', async () => {
  const values = new Map([
    ['config', 'a.yml'],
    ['output', 'out'],
    ['on-inconclusive', 'warn'],
    ['format', 'json'],
    ['token', 't'],
  ]);
  expect(commonSettings(await readValues(CERTIFY, { values, spell }))).toEqual({
    config: 'a.yml',
    output: 'out',
    onInconclusive: 'warn',
    format: 'json',
    token: 't',
  });
});

test.each([
  ['output', 5],
  ['on-inconclusive', 'maybe'],
  ['format', undefined],
])('%s of the wrong type is refused', (name, value) => {
  const values = new Map<string, unknown>([
    ['output', 'o'],
    ['on-inconclusive', 'fail'],
    ['format', 'text'],
    [name, value],
  ]);
  expect(() => commonSettings(values)).toThrow(/^CONFIG-TYPE/u);
});
