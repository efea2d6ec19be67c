import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { DIST } from '../../bundle/command.ts';
import { fixture } from '../../init/views.ts';

let checkout: Checkout | undefined;
afterEach(() => checkout?.remove());

it('--watch runs the suites again whose sources changed, and ends when it is told to', async () => {
  const files = fixture('node-test');
  const test = Object.keys(files).find((path) => path.startsWith('test/')) ?? '';
  checkout = Checkout.of({ '.gitignore': 'coverage\nreports\n', ...files });
  const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: checkout.root };
  const child = spawn(process.execPath, [join(DIST, 'cli', 'index.js'), 'test', '--watch', '--format', 'json'], {
    cwd: checkout.root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  try {
    let said = '';
    let wake: () => void = () => undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      wake();
    });
    /** What is printed of one run. */
    const next = async (): Promise<unknown> => {
      while (!said.includes('\n}\n')) await new Promise<void>((resolve) => (wake = resolve));
      const end = said.indexOf('\n}\n') + 3;
      const text = said.slice(0, end);
      said = said.slice(end);
      return JSON.parse(text);
    };
    expect(await next()).toMatchObject({ suites: [{ outcome: 'passed' }] });
    // Nothing that a suite is made of: the next run is not due to it.
    checkout.write({ 'coverage/unit/other.txt': 'x' });
    checkout.write({ [test]: (files[test] ?? '').replace('add(1, 2), 3', 'add(1, 2), 4') });
    expect(await next()).toMatchObject({ suites: [{ outcome: 'failed', tests: { failed: 1 } }] });
    checkout.write({ [test]: files[test] ?? '' });
    expect(await next()).toMatchObject({ suites: [{ outcome: 'passed' }] });
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe('SIGTERM');
});
