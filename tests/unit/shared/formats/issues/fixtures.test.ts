import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportFeed } from '../../../../../src/shared/formats/feed.ts';
import { ISSUE_FORMATS } from '../../../../../src/shared/formats/issues/index.ts';
import type { Issue } from '../../../../../src/shared/model/issue.ts';
import { cpuMs } from '../../../../cpu-time.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/issues');
const HEAD_BYTES = 64 << 10;

const CASES = readdirSync(FIXTURES).flatMap((format) =>
  readdirSync(join(FIXTURES, format)).map((name) => {
    const folder = join(FIXTURES, format, name);
    const file = readdirSync(folder).find((one) => one.startsWith('report.')) ?? '';
    if (!existsSync(join(folder, 'made-by.sh'))) throw new Error(`${folder} does not say how it was made`);
    return [
      `${format}/${name}`,
      {
        format,
        report: readFileSync(join(folder, file)),
        expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly string[],
      },
    ] as const;
  }),
);

function read(report: string | Uint8Array, step = 1 << 16): readonly Issue[] {
  const bytes = Buffer.from(report as string);
  const issues: Issue[] = [];
  const feed = new ReportFeed((head) => {
    const format = ISSUE_FORMATS.find(({ detect }) => detect(head));
    if (format === undefined) throw new Error('no format');
    return format.open((issue) => issues.push(issue));
  });
  for (let at = 0; at < bytes.length; ) {
    const room = feed.reserve();
    const length = Math.min(room.length, step, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    feed.commit(length);
    at += length;
  }
  feed.finish();
  return issues;
}

const told = ({ rule, level, path, line }: Issue): string => `${rule} ${level} ${path}:${line}`;

describe('reports of linters and compilers', () => {
  it('are there for every format', () => {
    expect([...new Set(CASES.map(([, { format }]) => format))].sort()).toEqual(
      ISSUE_FORMATS.map(({ id }) => id).sort(),
    );
  });

  it.each(CASES)('%s is claimed by its own format alone', (_, { format, report }) => {
    const head = report.toString('latin1', 0, HEAD_BYTES);
    expect(ISSUE_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([format]);
  });

  it.each(CASES)('%s is read as the tool means it', (_, { report, expected }) => {
    expect(read(report).map(told)).toEqual(expected);
  });

  it.each(CASES)('%s is the same in parts of a few bytes', (_, { report }) => {
    expect(read(report, 7)).toEqual(read(report));
  });

  it.each(
    CASES.filter(([, { format }]) => !['compiler', 'mypy'].includes(format)),
  )('%s is refused when it is cut off', (_, { report }) => {
    for (const share of [0.4, 0.9])
      expect(() => read(report.subarray(0, Math.floor(report.length * share)))).toThrow(
        expect.objectContaining({ kind: 'TRUNCATED' }),
      );
  });

  it.each([
    ['nothing wrong, by mypy', 'Success: no issues found in 3 source files\n'],
    ['nothing wrong, by a shell', 'exit status 0\n'],
    ['nothing wrong, by ruff', '[]\n'],
    ['nothing wrong, by golangci-lint', '{"Issues":[],"Report":{}}'],
    ['nothing wrong, in SARIF', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[]}]}'],
    [
      'what the tool suppressed, and what passed',
      '{"version":"2.1.0","runs":[{"results":[{"ruleId":"a","suppressions":[{"kind":"inSource"}]},{"ruleId":"b","kind":"pass"}]}]}',
    ],
  ])('%s is none', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['a page', '<html></html>'],
    ['package.json', '{"name": "shop"}'],
    ['a sentence', 'Some words: that mean nothing.\n'],
  ])('%s is claimed by none', (_, text) => {
    expect(() => read(text)).toThrow(/no format/u);
  });

  it.each(ISSUE_FORMATS.map((format) => [format.id, format] as const))('%s decides on a hostile head at once', (_, {
    detect,
  }) => {
    const started = cpuMs();
    for (const piece of ['{', '[', ' ', '\n', 'a:', 'a(1,', 'a:1:', '"', '{"file":', '[{"cell":', ',1'])
      for (const start of ['', '{"', 'a(1', 'a:1', '{"file":'])
        detect((start + piece.repeat(HEAD_BYTES)).slice(0, HEAD_BYTES));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
