import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * A temporary folder of the tests of one file alone, for those that look at what is left in it: others run at the same
 * time. Call it at the top of the file; processes that the tests start with this environment have it as well.
 */
export function ownTemporary(name: string): string {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), `reliability-${name}-`));
  beforeAll(() => {
    process.env['TMPDIR'] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
