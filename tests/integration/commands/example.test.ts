import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandResult, reliability } from '../../bundle/command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

let output: string;
let result: CommandResult;

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'reliability-example-'));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { example: string } };
  // As npm run example does it, with the bundle that is tested and another output folder.
  const [, ...words] = scripts.example.slice(scripts.example.indexOf('dist/cli/index.js')).split(' ');
  const args = words.map((word) => (word === 'reliability-report' ? output : word));
  result = await reliability(args, { in: ROOT });
});

afterAll(() => rmSync(output, { recursive: true, force: true }));

it('the example passes and leaves a report to open', () => {
  expect([result.exitCode, result.stderr]).toEqual([0, '']);
  expect(readFileSync(join(output, 'coverage-gate/report.html'), 'utf8')).toContain('examples/shop/api');
});

it('the table in the README is what the example prints', () => {
  const table = result.stdout.split('\n').filter((line) => /[│┼]/.test(line));
  expect(table.length).toBeGreaterThanOrEqual(6);
  expect(README).toContain(table.join('\n'));
});
