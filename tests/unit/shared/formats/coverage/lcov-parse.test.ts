import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import lcovParse, { type LcovFile } from 'lcov-parse';
import { describe, expect, it } from 'vitest';
import { lcov } from '../../../../../src/shared/formats/coverage/lcov.ts';
import { readCoverage } from './read-coverage.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/coverage/lcov');

/** lcov-parse takes a text for a path when a file of that name exists; none is called like a report. */
function oracle(text: string): Promise<LcovFile[] | undefined> {
  return new Promise((resolve) => {
    lcovParse(text, (_error, data) => resolve(data));
  });
}

/**
 * lcov-parse is right where every source has one record that states true totals, and where it knows the records at all
 * (docs/adr/0001-own-readers.md lists what it does with the others).
 */
function isWithinOracle(text: string, files: readonly LcovFile[]): boolean {
  const onlyOnce = new Set(files.map(({ file }) => file)).size === files.length;
  const statesTotals = files.every(({ lines }) => lines.found === new Set(lines.details.map(({ line }) => line)).size);
  return onlyOnce && statesTotals && !/^DA:0,|^DA:\d+,\d+e/m.test(text);
}

const reports = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sources')
  .map(({ name }) => ({ name, text: readFileSync(join(FIXTURES, name, 'report.info'), 'utf8') }))
  .filter(({ text }) => text !== '');
const read = await Promise.all(
  reports.map(async (report) => ({ ...report, files: (await oracle(report.text)) ?? [] })),
);
const cases = read.filter(({ text, files }) => files.length > 0 && isWithinOracle(text, files));

describe('the lines that lcov-parse finds in reports it can read', () => {
  it('are enough reports to be believable', () => {
    expect(cases.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases)('$name', ({ text, files }) => {
    const ours = readCoverage(lcov, text).map(({ path, lines }) => ({
      path,
      lines: [...lines.numbers].map((number, i) => [number, lines.hits[i]]),
    }));
    const theirs = files.map(({ file, lines }) => ({
      path: file,
      lines: lines.details.map(({ line, hit }) => [line, hit]).sort((a, b) => a[0]! - b[0]!),
    }));
    expect(ours).toEqual(theirs);
  });
});

describe('what lcov-parse gets wrong, and why it does not read for a gate', () => {
  const lines = async (text: string): Promise<string | undefined> =>
    (await oracle(text))?.map((file) => `${file.file} ${file.lines.hit}/${file.lines.found}`).join(', ');

  it.each([
    ['believes stated totals', 'SF:a\nDA:1,1\nDA:2,0\nLF:10\nLH:10\nend_of_record\n', 'a 10/10'],
    ['finds nothing without them', 'SF:a\nDA:1,1\nDA:2,0\nend_of_record\n', 'a 0/0'],
    ['drops a record that is cut off', 'SF:a\nDA:1,1\nLF:1\nLH:1\nend_of_record\nSF:b\nDA:1,0\nDA:2,0\n', 'a 1/1'],
    [
      'keeps two records of one file apart',
      'SF:a\nDA:1,1\nLF:1\nLH:1\nend_of_record\nSF:a\nDA:1,0\nLF:1\nLH:0\nend_of_record\n',
      'a 1/1, a 0/1',
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await lines(text)).toBe(expected);
  });
});
