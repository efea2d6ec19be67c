import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/anomaly-scan/arena/attack.ts';
import type { Vector } from '../../../src/anomaly-scan/vectors/vector.ts';
import type { WebHost } from '../../../src/shared/io/web/port.ts';
import { arenaHost, outcomesOf, runOf, vectorsOf } from './arena-runs.ts';

const [LIVE] = vectorsOf('R01') as readonly [Vector];

function payload(id: string, text: string, more: Partial<Vector> = {}): Vector {
  return { ...LIVE, id, payload: text, ...more };
}

function profilesOf(pid: number | undefined): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`reliability-browser-${pid}-`));
}

function processesWith(text: string): readonly string[] {
  return spawnSync('pgrep', ['-f', text], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

/** Until it holds; the test's own time-out ends what never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the function that proves', () => {
  const forged = (id: string, text: string, frame: string): Vector =>
    payload(id, text, { foreignFiles: [{ name: 'frame.html', type: 'text/html', text: frame }] });

  it('believes neither another origin nor another token', async () => {
    const run = await runOf({
      vectors: [
        forged('Z01', '<iframe src="{foreign}frame.html"></iframe>', '<script>{run}</script>'),
        forged('Z02', '<iframe sandbox="allow-scripts" srcdoc="<script>{run}</script>"></iframe>', ''),
        payload('Z03', '<script>for(let i=0;i<500;i++)reliabilityProof(String(123456789012345+i))</script>'),
        payload('Z04', '<script>location="data:text/html,<script>{run}</scr"+"ipt>"</script>'),
        payload('Z05', '<script>reliabilityProof(JSON.stringify({token:"1",origin:location.origin}))</script>'),
        LIVE,
      ],
    });
    expect(outcomesOf(run, 'none')).toEqual({
      Z01: 'not-live',
      Z02: 'not-live',
      Z03: 'not-live',
      Z04: 'not-live',
      Z05: 'not-live',
      R01: 'executed',
    });
  });
});

describe('a hostile page', () => {
  it('neither holds up the others nor counts as stopped', async () => {
    const run = await runOf({
      vectors: [
        payload('Z11', '<script>for(let i=0;i<1000;i++)open("about:blank")</script>'),
        payload('Z12', '<script>for(;;)console.log("x".repeat(1000))</script>'),
        payload('Z13', '<script>for(;;);</script>'),
        payload('Z14', '<script>for(;;)alert(1)</script>'),
        payload('Z15', '<script>onbeforeunload=()=>"stay";location.reload()</script>'),
        LIVE,
      ],
      limitMs: 1500,
      arms: [{ id: 'policy', policy: { headers: [], meta: [] }, encoding: false }],
    });
    const control = outcomesOf(run, 'none');
    expect(control['R01']).toBe('executed');
    expect(control['Z11']).toBe('unmeasured');
    expect(control['Z12']).toBe('unmeasured');
    for (const id of ['Z13', 'Z14', 'Z15']) expect(['unmeasured', 'not-live'], id).toContain(control[id]);
    const under = outcomesOf(run, 'policy');
    expect(Object.values(under)).not.toContain('blocked');
    expect(Object.values(under)).not.toContain('silent');
    expect(profilesOf(process.pid)).toEqual([]);
  });

  it('that never comes, or comes broken, is no proof of anything', async () => {
    const answers: { readonly [id: string]: Stage['respond'] } = {
      Z21: () => new Promise(() => undefined),
      Z22: () => {
        throw new Error('broken');
      },
      Z23: () => ({ status: 500, headers: [], body: '' }),
    };
    const stage: Stage = { id: 'broken', respond: (request, attack) => answers[attack.vector.id]?.(request, attack) };
    const vectors = [...['Z21', 'Z22', 'Z23'].map((id) => payload(id, '')), LIVE];
    const control = outcomesOf(await runOf({ vectors, stage, limitMs: 1500 }), 'none');
    expect(control).toEqual({ Z21: 'unmeasured', Z22: 'not-live', Z23: 'not-live', R01: 'executed' });
  });
});

describe('a browser', () => {
  it('that is not there, or is none, is said so', async () => {
    for (const path of ['/nowhere/chrome', process.execPath])
      await expect(runOf({ browser: { path, source: 'named', env: {} }, vectors: [LIVE] })).rejects.toMatchObject({
        problem: { code: 'ANOMALY-BROWSER-FAILED', hint: expect.stringContaining('npm install') },
      });
    expect(profilesOf(process.pid)).toEqual([]);
  });

  it('that ends in the middle ends the run, and leaves nothing behind', async () => {
    const { host } = await arenaHost();
    const killing: WebHost = {
      ...host,
      openBrowser: async (place, timeoutMs) => {
        const browser = await host.openBrowser(place, timeoutMs);
        host.after(300, () => browser.tell('Browser.crash'));
        return browser;
      },
    };
    const vectors = Array.from({ length: 30 }, (_, at) => payload(`Z${at + 40}`, ''));
    await expect(runOf({ host: killing, vectors })).rejects.toMatchObject({
      problem: { code: 'ANOMALY-BROWSER-FAILED' },
    });
    expect(profilesOf(process.pid)).toEqual([]);
    expect(processesWith(`reliability-browser-${process.pid}-`)).toEqual([]);
  });

  it('ends when this program is killed', async () => {
    const code = `const { arenaHost } = await import('./arena-runs.ts');
const { host, browser } = await arenaHost();
await host.openBrowser(browser, 20000);
console.log('open');
setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
      cwd: join(import.meta.dirname),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(processesWith(`reliability-browser-${child.pid}-`).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await until(() => processesWith(`reliability-browser-${child.pid}-`).length === 0);
    // Its profile goes with the next run that finds nobody writing to it: not all of its processes name it.
    do await runOf({});
    while (profilesOf(child.pid).length > 0);
  });
});
