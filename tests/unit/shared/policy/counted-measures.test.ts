import { expect, it } from 'vitest';
import type { Json } from '../../../../src/shared/model/verdict.ts';
import { countedMeasures } from '../../../../src/shared/policy/counted-measures.ts';

const TABLE = [{ at: ['tests', 'total'], name: 'tests', unit: '', better: 'more' }] as const;
const of = (metrics: { readonly [key: string]: Json }) => countedMeasures(metrics, TABLE);

it('has the count, also when it is 0', () => {
  expect(of({ tests: { total: 0 } })).toEqual([{ name: 'tests', unit: '', better: 'more', value: 0 }]);
});

it.each<[what: string, metrics: { readonly [key: string]: Json }]>([
  ['not there', {}],
  ['unknown', { tests: { total: null } }],
  ['text', { tests: { total: '3' } }],
  ['negative', { tests: { total: -1 } }],
  ['no whole number', { tests: { total: 0.5 } }],
  ['below a list', { tests: [3] }],
  ['below a number', { tests: 3 }],
])('has none that is %s', (_, metrics) => expect(of(metrics)).toEqual([]));
