import { afterEach, expect, it } from 'vitest';
import { Checkout } from '../bundle/checkout.ts';
import { actionScript, reliability } from '../bundle/command.ts';
import { arenaHost } from '../integration/anomaly-scan/arena-runs.ts';
import { runAction } from '../platform/runner.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const { browser } = await arenaHost();

it('the action fails a weak policy at its line; certify, decide and explain know the gate', async () => {
  const checkout = Checkout.of({
    'public/_headers': "/*\n  Content-Security-Policy: default-src 'self' 'unsafe-inline'; base-uri 'none'\n",
    'dist/index.html':
      '<!doctype html><html><head><title>Shop</title></head><body><script>document.title += "!"</script></body></html>\n',
    'reliability.yml': `version: 1\nanomaly-scan:\n  site: { directory: dist }\n  browser: ${browser.path}\n  vectors: [R01, E01]\n  min-live-vectors: 2\n`,
  });
  made.push(checkout);
  const { exitCode, outputs, annotations, log } = await runAction({
    script: actionScript('anomaly-scan'),
    workspace: checkout.root,
    inputs: { output: 'reliability-report', 'on-inconclusive': 'fail', comment: 'false' },
  });
  expect([exitCode, outputs.get('outcome'), outputs.get('policy-grade'), outputs.get('attacks-executed')]).toEqual([
    1,
    'failed',
    'D',
    '1',
  ]);
  expect(log).toContain('R01');
  expect(annotations).toContainEqual(expect.objectContaining({ file: 'public/_headers', line: 2 }));

  const folder = 'reliability-report/anomaly-scan';
  const decided = await reliability(['decide', '--facts', `${folder}/facts.json`, '--format', 'json'], {
    in: checkout.root,
  });
  expect(decided.exitCode).toBe(1);
  expect(JSON.parse(decided.stdout)).toMatchObject({
    outcome: 'failed',
    metrics: { vectors: { live: 2, executed: 1 } },
  });
  const certified = await reliability(['certify'], { in: checkout.root });
  expect([certified.exitCode, certified.stdout]).toEqual([1, expect.stringContaining('R01')]);
  const explained = await reliability(['explain', 'attacks/got-through'], { in: checkout.root });
  expect(explained.stdout).toContain('waive it with a reason');
});
