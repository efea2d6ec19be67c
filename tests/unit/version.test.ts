import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';

it('is that of package.json and of the lock', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(read('package.json').version).toBe(VERSION);
  expect(read('package-lock.json').version).toBe(VERSION);
  expect(read('package-lock.json').packages[''].version).toBe(VERSION);
});
