import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file under tests/golden; with UPDATE_GOLDEN=1 in the environment, writes it instead. */
export function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `differs from tests/golden/${name}; if that is meant, run again with UPDATE_GOLDEN=1`).toBe(
    readFileSync(path, 'utf8'),
  );
}
