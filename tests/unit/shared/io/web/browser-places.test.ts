import { describe, expect, it } from 'vitest';
import type { HostCommands, HostFiles } from '../../../../../src/shared/io/build/host-files.ts';
import { findBrowser } from '../../../../../src/shared/io/web/browser-places.ts';

const PACKED = 'node_modules/@sparticuz/chromium/bin/chromium.br';
const UNPACKED = 'node_modules/.cache/reliability/chromium-1.2.3/chromium';

/** A machine with these files and nothing else. */
async function found(files: readonly string[], env: { readonly [name: string]: string } = {}, named?: string) {
  const fs = {
    statSync: (path: string) => (files.includes(path) ? { isFile: () => true } : undefined),
    existsSync: () => true,
    readFileSync: () => '{"version":"1.2.3"}',
  } as unknown as HostFiles;
  const tools = { spawnSync: () => ({ status: 0 }) } as unknown as HostCommands;
  const place = await findBrowser(fs, tools, { workingDirectory: '/repo/apps/shop', env, named });
  return place && `${place.source} ${place.path}`;
}

// The browser that npm brings is built for Linux on x64 alone, and looked for nowhere else.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('a browser', () => {
  it.each<[string, readonly string[]]>([
    ['/repo/apps/shop', [`/repo/apps/shop/${PACKED}`, `/repo/apps/shop/${UNPACKED}`]],
    ['/repo', [`/repo/${PACKED}`, `/repo/${UNPACKED}`]],
    ['/repo/apps', [`/repo/${PACKED}`, `/repo/apps/${PACKED}`, `/repo/apps/${UNPACKED}`]],
  ])('of a package is found where Node.js would find it: %s', async (folder, files) => {
    expect(await found(files)).toBe(`@sparticuz/chromium ${folder}/${UNPACKED}`);
  });

  it('is not found where there is none, beside the working directory neither', async () => {
    expect(await found([`/repo/apps/other/${PACKED}`])).toBeUndefined();
  });

  it('of the machine comes before it, and one that is named before all', async () => {
    const files = ['/opt/chrome', `/repo/${PACKED}`, '/bin/chromium'];
    expect(await found(files, { CHROME_BIN: '/opt/chrome', PATH: '/bin' })).toBe('CHROME_BIN /opt/chrome');
    expect(await found(files, { PATH: '/bin' })).toBe('PATH /bin/chromium');
    expect(await found(files, { PATH: '/bin' }, 'own')).toBe('named /repo/apps/shop/own');
  });
});
