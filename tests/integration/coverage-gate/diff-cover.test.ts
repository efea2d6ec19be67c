import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { configure } from '../../../src/coverage-gate/settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

/** With diff_cover 11.0.1 (`python3 -m pip install diff_cover`); RELIABILITY_PYTHON names another Python. */
const PYTHON = process.env['RELIABILITY_PYTHON'] ?? 'python3';
const INSTALLED = spawnSync(PYTHON, ['-c', 'import diff_cover']).status === 0;
if (!INSTALLED) console.log(`skipped: ${PYTHON} has no diff_cover, the oracle of patch coverage`);

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

interface Case {
  readonly name: string;
  readonly before: Files;
  readonly edit: (checkout: Checkout) => void;
  /** By file, `+` a covered line, `-` an uncovered one, a dot none. */
  readonly hits: { readonly [path: string]: string };
  readonly ours: string;
  /** Where it differs; docs/gates/coverage-gate.md says why. */
  readonly theirs?: string;
}

const text = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `line(${from + at});\n`).join('');
const TEN = text(1, 10);

const CASES: readonly Case[] = [
  {
    name: 'added and rewritten lines',
    before: { 'a.ts': TEN },
    edit: (own) => own.write({ 'a.ts': `new();\n${text(1, 4)}other();\n${text(6, 10)}end();\n` }),
    hits: { 'a.ts': '-++++-+++++-' },
    ours: '0/3',
  },
  {
    name: 'several files, one not in the report but a document',
    before: { 'a.ts': TEN, 'b.ts': TEN },
    edit: (own) => own.write({ 'a.ts': `${TEN}a();\n`, 'b.ts': `${TEN}b();\n`, 'c.md': 'text\n' }),
    hits: { 'a.ts': '+++++++++++', 'b.ts': '++++++++++-' },
    ours: '1/2',
  },
  {
    name: 'removed lines',
    before: { 'a.ts': TEN },
    edit: (own) => own.write({ 'a.ts': text(3, 8) }),
    hits: { 'a.ts': '------' },
    ours: '0/0',
  },
  {
    name: 'a renamed file with a new line',
    before: { 'a.ts': TEN },
    edit: (own) => {
      renameSync(own.path('a.ts'), own.path('b.ts'));
      own.write({ 'b.ts': `${TEN}b();\n` });
    },
    hits: { 'b.ts': '----------+' },
    ours: '1/1',
  },
  {
    name: 'content that looks like a header',
    before: { 'a.ts': TEN, 'b.ts': TEN },
    edit: (own) => own.write({ 'a.ts': `${TEN}++ b/b.ts\nf();\n`, 'b.ts': `${TEN}g();\n` }),
    hits: { 'a.ts': '++++++++++.+', 'b.ts': '++++++++++-' },
    ours: '1/2',
  },
  {
    name: 'other line ends',
    before: { 'a.ts': TEN },
    edit: (own) => own.write({ 'a.ts': TEN.replaceAll('\n', '\r\n') }),
    hits: { 'a.ts': '----------' },
    ours: '0/0',
    theirs: '0/10',
  },
  {
    name: 'a new file in no report',
    before: { 'a.ts': TEN },
    edit: (own) => own.write({ 'new.ts': 'f();\ng();\n' }),
    hits: { 'a.ts': '++++++++++' },
    ours: '0/2',
    theirs: '0/0',
  },
  {
    name: 'a file that an attribute hides',
    before: { 'a.ts': TEN, '.gitattributes': '*.ts -diff\n' },
    edit: (own) => own.write({ 'a.ts': `${TEN}f();\n` }),
    hits: { 'a.ts': '++++++++++-' },
    ours: '0/1',
    theirs: '0/0',
  },
];

function report(hits: Case['hits']): string {
  return Object.entries(hits)
    .map(([path, own]) => {
      const lines = [...own].flatMap((hit, at) => (hit === '.' ? [] : [`DA:${at + 1},${hit === '+' ? 1 : 0}`]));
      return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n');
    })
    .join('');
}

async function gateSays(checkout: Checkout): Promise<string> {
  const options = new Map([
    ['unit-reports', 'lcov.info'],
    ['unit-lines', '0'],
    ['patch', 'lines: 1'],
    ['unmeasured', 'ignore'],
  ]);
  const settings = configure(await readValues(coverageGate, { values: options, spell: (name) => name }, undefined));
  const io = nodeIo(checkout.root, process.env, Date.now);
  const environment = { platform: 'github' };
  const { facts } = await coverageGate.collect({ io, environment, progress: () => undefined }, settings);
  const files = facts.patch?.files ?? [];
  const sum = (at: 0 | 1): number => files.reduce((all, { lines }) => all + lines[at], 0);
  return `${sum(0)}/${sum(1)}`;
}

function diffCoverSays(checkout: Checkout): string {
  const args = ['-m', 'diff_cover.diff_cover_tool', 'lcov.info', '--compare-branch=HEAD^1', '--diff-range-notation=..'];
  const { status, stderr } = spawnSync(PYTHON, [...args, '--format', 'json:diff-cover.json'], {
    cwd: checkout.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const said = JSON.parse(checkout.read('diff-cover.json')) as {
    total_num_lines: number;
    total_num_violations: number;
  };
  return `${said.total_num_lines - said.total_num_violations}/${said.total_num_lines}`;
}

test.each(CASES)('$name', async ({ before, edit, hits, ours, theirs }) => {
  const checkout = Checkout.of(before);
  made.push(checkout);
  edit(checkout);
  checkout.commit();
  checkout.write({ 'lcov.info': report(hits) });
  expect(await gateSays(checkout)).toBe(ours);
  if (INSTALLED) expect(diffCoverSays(checkout)).toBe(theirs ?? ours);
});
