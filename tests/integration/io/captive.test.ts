import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'captive-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What the driver tells of one plugin in a host without any defence. */
async function told(body: string): Promise<readonly (readonly string[])[]> {
  const captives = await nodeIo(FOLDER, process.env, () => performance.now()).captiveHost();
  const script = join(FOLDER, 'driver.cjs');
  const workFolder = join(FOLDER, 'work');
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(
    script,
    captives.driverText({
      adapter: null,
      workFolder,
      bodies: [body],
      secret: { name: 'secret', value: 'none' },
      limits: { memoryMb: 64, timeoutMs: 5000, settleMs: 5000 },
      afterMs: 1,
      watched: [],
    }),
  );
  const end = await captives.run({
    node: captives.machine.nodePath,
    nodeOptions: [],
    script,
    args: [],
    folder: workFolder,
    env: {},
    timeoutMs: 30_000,
    hangMs: 30_000,
  });
  return end.lines.filter((line) => line.startsWith('[')).map((line) => JSON.parse(line) as readonly string[]);
}

describe('the driver of a captive', () => {
  it('looks at the globals of the host without making Node.js load fetch and cryptography', async () => {
    // The same list, asked when the plugin runs: after the first look.
    const lines = await told(
      "api.emit(process.moduleLoadList.filter((name) => /undici|webcrypto|http2/.test(name)).join() || 'neither');",
    );
    expect(lines).toContainEqual(['emit', 'neither']);
    expect(lines.filter(([what]) => what === 'change')).toEqual([]);
    expect(lines.at(-1)).toEqual(['done']);
  });

  it('tells what a plugin changed, and not what Node.js changes by itself', async () => {
    const lines = await told(
      `Array.prototype.flatMap = () => []; globalThis.planted = 1; delete Math.hypot; delete globalThis.Response;
await fetch('http://127.0.0.1:1/').catch(() => undefined);`,
    );
    expect(lines.filter(([what]) => what === 'change').map((line) => line.slice(1).join(' '))).toEqual([
      'replaced Array.prototype flatMap',
      'removed Math hypot',
      'added globalThis planted',
      'removed globalThis Response',
    ]);
  });
});
