import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '../../../src/coverage-gate/read-report.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-report-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function problem(content: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, 'r'), content);
  try {
    await readReport(
      nodeIo(folder, {}, Date.now),
      'r',
      () => undefined,
      () => undefined,
    );
  } catch (error) {
    if (error instanceof ProblemError)
      return `${error.problem.code} ${error.problem.location?.path}:${error.problem.location?.line ?? '-'}`;
    throw error;
  }
  return 'none';
}

const record = 'SF:a.c\nDA:1,1\nend_of_record\n';
const many = `${record}${'TN:\n'.repeat(399_997)}`;

describe('what is wrong with a report, and on which line', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing in it', '', 'REPORT-EMPTY r:-'],
    ['only a byte order mark', '\ufeff', 'REPORT-EMPTY r:-'],
    ['no format', 'hello\n', 'REPORT-FORMAT-UNKNOWN r:-'],
    ['nothing but line ends', '\n'.repeat(100_000), 'REPORT-FORMAT-UNKNOWN r:-'],
    ['Latin-1', Buffer.from(`${record}SF:ma\u00dfe.c\nDA:1,1\nend_of_record\n`, 'latin1'), 'REPORT-NOT-UTF8 r:4'],
    ['Latin-1, far down', Buffer.from(`${many}SF:ma\u00dfe.c\n`, 'latin1'), 'REPORT-NOT-UTF8 r:400001'],
    ['Latin-1, packed', gzipSync(Buffer.from(`${record}SF:ma\u00dfe.c\n`, 'latin1')), 'REPORT-NOT-UTF8 r:4'],
    ['a NUL', `${record}SF:\0\n`, 'REPORT-NUL r:4'],
    ['a NUL after a byte order mark', `\ufeff${record}\0`, 'REPORT-NUL r:4'],
    ['a NUL in UTF-16', Buffer.from(`\ufeff${record}\0`, 'utf16le'), 'REPORT-NUL r:4'],
    ['a fault', `${record}SF:b.c\nDA:x,1\n`, 'LCOV-LINE-RANGE r:5'],
    ['a fault, far down', `${many}SF:b.c\nDA:x,1\n`, 'LCOV-LINE-RANGE r:400002'],
    ['a fault in UTF-16', Buffer.from(`\ufeff${record}DA:1,1\n`, 'utf16le'), 'LCOV-SYNTAX r:4'],
    ['a fault, packed', gzipSync(`${record}SF:b.c\nDA:1,-1\n`), 'LCOV-HITS-NEGATIVE r:5'],
    [
      'a fault, and bytes behind it that are no text',
      Buffer.from(`${'SF:b.c\nDA:x,1\n'}${many}\u00ff\0`, 'latin1'),
      'LCOV-LINE-RANGE r:2',
    ],
    ['no line of code', 'SF:a.c\nend_of_record\n', 'LCOV-EMPTY r:1'],
    ['no end', 'SF:a.c\nDA:1,1\n', 'LCOV-TRUNCATED r:3'],
    ['an end that is cut', `${record}SF:b.c\nDA:1,1\nend_of`, 'LCOV-TRUNCATED r:6'],
  ])('%s', async (_name, content, expected) => {
    expect(await problem(content)).toBe(expected);
  });
});

it('says how far it is with a large one, each percent once', async () => {
  writeFileSync(join(folder, 'large.info'), `${many.repeat(12)}${record}`);
  const said: string[] = [];
  const report = await readReport(
    nodeIo(folder, {}, Date.now),
    'large.info',
    (message) => said.push(message),
    () => undefined,
  );
  expect([report.format, report.files.length, report.sizeBytes]).toEqual(['lcov', 1, 12 * many.length + record.length]);
  expect(said.at(-1)).toBe('reading large.info: 100 %');
  expect(new Set(said).size).toBe(said.length);
});
