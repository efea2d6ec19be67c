import { expect, test } from 'vitest';
import type { Place } from '../../../../src/shared/model/problem.ts';
import { placeBeside } from '../../../../src/shared/report/place.ts';

const A = 'coverage/a.info';

test.each<readonly [reason: string, location: Place | undefined, said: string]>([
  ['it is empty', undefined, ''],
  ['it is empty', { path: A }, A],
  ['it is empty', { path: A, line: 3, column: 7 }, `${A}:3:7`],
  ['it is empty', { path: A, column: 7 }, A],
  [`${A} is empty`, { path: A }, ''],
  [`is empty: ${A}`, { path: A }, ''],
  [`only (not ${A}, b.info)`, { path: A }, ''],
  [`is empty: ${A}.`, { path: A }, ''],
  [`${A} ends early`, { path: A, line: 3 }, 'line 3'],
  [`${A} ends early`, { path: A, line: 3, column: 7 }, 'line 3, column 7'],
  [`${A}:3 ends early`, { path: A, line: 3 }, ''],
  [`other/${A} is empty`, { path: A }, A],
  [`${A}.gz is empty`, { path: A }, A],
  [`${A}: it ends early`, { path: A }, ''],
  [`${A}x is empty, unlike ${A}`, { path: A }, ''],
])('%s, at %j: %j', (reason, location, said) => {
  const problem = { code: 'X-Y', reason, hint: '' };
  expect(placeBeside(location === undefined ? problem : { ...problem, location })).toBe(said);
});
