import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCE = 'src/shared/formats/record-runs.as.ts';

/** The module that src/shared/formats/record-runs.ts runs, compiled by AssemblyScript: a kilobyte, so it lies in the code. */
export function printRecordRuns(): string {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.record-runs-'));
  try {
    const output = join(folder, 'record-runs.wasm');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/assemblyscript/bin/asc.js'),
        SOURCE,
        ...['--outFile', output, '-O3', '--noAssert', '--runtime', 'stub', '--importMemory'],
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${SOURCE} does not compile:\n${stderr}`);
    return `// Printed by \`npm run generate\` from ${SOURCE}: do not edit.
/** WebAssembly, base64. */
export const RECORD_RUNS_WASM =
  '${readFileSync(output).toString('base64')}';
`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
