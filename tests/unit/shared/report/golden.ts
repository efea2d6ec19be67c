import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../golden/report');

/** Compares with a file under tests/golden/report; with UPDATE_GOLDEN=1 in the environment, writes it instead. */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `differs from tests/golden/report/${name}; if that is meant, run again with UPDATE_GOLDEN=1`).toBe(
    readFileSync(path, 'utf8'),
  );
}
