import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { type RunResult, run } from '../../../src/shared/run.ts';
import type { Fault } from '../../platform/api-server.ts';
import { FakeClock } from '../../platform/fake-clock.ts';
import { sampleFinding, sampleVerdict } from '../../platform/publication.ts';
import { sampleGate } from '../../platform/sample-gate.ts';
import { SECRET, TOLD_PLATFORMS, type ToldPlatform } from '../../platform/told-platforms.ts';

/** Long enough for an answer that comes, short enough to wait for one that does not. */
const PATIENT_MS = 10_000;
const HASTY_MS = 40;

const answer = (status: number, headers = {}): Fault => ({ kind: 'answer', status, headers });
const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ['301', answer(301, { location: 'http://127.0.0.1:9/elsewhere?token=secret' })],
  // A client that follows asks again, with GET: for comments to read instead of one to write.
  ['301 to the same place', answer(301, { location: '{self}' })],
  ...[400, 401, 403, 404, 409, 422].map((status) => [String(status), answer(status)] as const),
  ['429, later', answer(429, { 'retry-after': '3' })],
  ['429, much later', answer(429, { 'retry-after': '3600' })],
  ...[500, 502, 503].map((status) => [String(status), answer(status)] as const),
  ['a page of a proxy', { kind: 'page' }],
  ['no answer', { kind: 'hang' }],
  ['an answer that never ends', { kind: 'slow' }],
  ['half an answer', { kind: 'truncated' }],
  ['a connection cut before the request was carried out', { kind: 'reset' }],
  ['a connection cut after it', { kind: 'lost' }],
];

let folder: string;
beforeAll(() => {
  // @actions/github asks for the proxy of this address when it is loaded: none for a loopback address.
  process.env['GITHUB_API_URL'] = 'http://127.0.0.1';
  folder = mkdtempSync(join(tmpdir(), 'reliability-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Telling {
  readonly timeoutMs: number;
  readonly clock: FakeClock;
  readonly outcome: 'passed' | 'failed';
}

/** A run of 60 findings (two batches of annotations); in run 4, one of those before is gone and one is new. */
async function tell(
  told: ToldPlatform,
  runNumber: number,
  { timeoutMs = PATIENT_MS, clock = new FakeClock(), outcome = 'failed' }: Partial<Telling> = {},
): Promise<RunResult> {
  const severity = outcome === 'failed' ? 'error' : 'warning';
  const findings = Array.from({ length: 60 }, (_, n) => sampleFinding(n + (runNumber === 3 ? 1 : 2), severity));
  const io = nodeIo(folder, { ...told.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }, () => 0);
  return run(
    sampleGate(sampleVerdict({ outcome, findings })),
    { values: new Map(), common: { output: 'out', onInconclusive: 'fail', format: 'text' } },
    {
      io,
      platform: told.platform(runNumber, timeoutMs, clock),
      loadReports: () => Promise.resolve([]),
      version: '0',
      progress: () => undefined,
    },
  );
}

interface Script {
  readonly platform: keyof typeof TOLD_PLATFORMS;
  /** 3: nothing was posted before. 4: run 3 was, a pass, and is to be brought up to date. */
  readonly runNumber: 3 | 4;
}

const SCRIPTS: readonly Script[] = Object.keys(TOLD_PLATFORMS).flatMap((platform) => [
  { platform, runNumber: 3 },
  { platform, runNumber: 4 },
]);

async function prepared({ platform, runNumber }: Script): Promise<ToldPlatform> {
  const told = await TOLD_PLATFORMS[platform]?.();
  if (told === undefined) throw new Error(`there is no ${platform}`);
  if (runNumber === 4) expect((await tell(told, 3, { outcome: 'passed' })).notices).toEqual(told.usual);
  return told;
}

/** What a run without faults asks for, and what there is to be seen after it. */
async function rehearse(script: Script) {
  const told = await prepared(script);
  const before = told.server.requests.length;
  const { notices } = await tell(told, script.runNumber);
  const calls = told.server.requests.slice(before).map(({ route }) => route);
  await told.server.close();
  expect(told.server.violations).toEqual([]);
  expect(notices).toEqual(told.usual);
  return { calls, seen: told.seen() };
}

function check(result: RunResult, told: ToldPlatform, complete: unknown, clock: FakeClock): void {
  expect(result.verdict.outcome).toBe('failed');
  expect(result.verdict.findings).toHaveLength(60);
  expect(result.exitCode).toBe(1);
  expect(told.twice()).toEqual([]);
  // What is missing, or only half there, is said.
  if (JSON.stringify(told.seen()) !== JSON.stringify(complete)) expect(result.notices).not.toEqual(told.usual);
  for (const notice of result.notices) expect(notice).not.toMatch(/secret|\n/);
  expect(result.notices.length).toBeLessThan(5);
  expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(90_000);
  // Four tries; on GitHub, each of them follows up to 20 redirections.
  expect(told.server.requests.length).toBeLessThan(100);
  expect(told.server.violations).toEqual([]);
}

describe.each(SCRIPTS)('$platform, run $runNumber', (script) => {
  let calls: readonly string[];
  let complete: unknown;
  beforeAll(async () => {
    ({ calls, seen: complete } = await rehearse(script));
    expect(calls.length).toBeGreaterThan(1);
  });

  it.each(FAULTS)('%s at any call, once or for good', async (_, fault) => {
    const timeoutMs = fault.kind === 'hang' || fault.kind === 'slow' ? HASTY_MS : PATIENT_MS;
    for (const [at, route] of calls.entries()) {
      for (const lasting of [false, true]) {
        const told = await prepared(script);
        try {
          const after = told.server.requests.length + at;
          told.server.inject({ ...fault, after, ...(lasting ? { route, times: 99 } : {}) });
          const clock = new FakeClock();
          const result = await tell(told, script.runNumber, { timeoutMs, clock });
          check(result, told, complete, clock);
        } finally {
          await told.server.close();
        }
      }
    }
  });
});

it('has secrets to keep', () => {
  expect(SECRET).toMatch(/secret/);
});
