import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COVERAGE_FORMATS } from '../../../../../src/shared/formats/coverage/index.ts';
import { cpuMs } from '../../../../cpu-time.ts';
import { FIXTURES, fixtureCases } from './fixture-cases.ts';

const HEAD_BYTES = 64 << 10;

/** Head as the feed hands it out: without a BOM, each byte one character. */
function headOf(report: Buffer): string {
  return report.toString('latin1', report.length >= 3 && report.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0, HEAD_BYTES);
}

describe('the registry of coverage formats', () => {
  it('has a format for every folder of fixtures, and fixtures for every format', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'oracle',
    );
    expect(COVERAGE_FORMATS.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('has ids and titles that are all different and fit problem codes', () => {
    for (const key of ['id', 'title'] as const) {
      expect(new Set(COVERAGE_FORMATS.map((format) => format[key])).size).toBe(COVERAGE_FORMATS.length);
    }
    for (const { id } of COVERAGE_FORMATS) expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it.each(
    fixtureCases()
      .filter(({ report }) => report.length > 0)
      .map(({ format, name, report }) => [`${format}/${name}`, format, report] as const),
  )('%s is claimed by its own format alone', (_, format, report) => {
    expect(COVERAGE_FORMATS.filter(({ detect }) => detect(headOf(report))).map(({ id }) => id)).toEqual([format]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a page', '<!DOCTYPE html><html><head></head></html>'],
    ['a JUnit report', '<?xml version="1.0"?><testsuites><testsuite name="a" tests="1"/></testsuites>'],
    [
      "Sonar's generic coverage",
      '<coverage version="1"><file path="a.js"><lineToCover lineNumber="1" covered="true"/></file></coverage>',
    ],
    ['NCover', '<coverage profilerVersion="1.5.8"><module name="a.dll"/></coverage>'],
    ['a report of another kind', '<report><summary tests="1"/></report>'],
    ['package.json', '{"name": "shop", "version": "1.0.0"}'],
    ['a list', '[1, 2, 3]'],
    ['a program', 'console.log("mode: set")'],
  ])('%s is claimed by none', (_, head) => {
    expect(COVERAGE_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([]);
  });

  it.each(COVERAGE_FORMATS.map((format) => [format.id, format] as const))('%s decides on a hostile head at once', (_, {
    detect,
  }) => {
    const started = cpuMs();
    for (const piece of [
      '<',
      '<!--',
      '<!DOCTYPE coverage [',
      '<a b="',
      '<?',
      ' ',
      '\n',
      '{',
      '[',
      '[{"a":',
      'SF',
      'mode: ',
      '"',
      '\\"',
      'TN:\n',
      '#\r',
    ]) {
      for (const start of ['', '<coverage ', '<report>', '{"', '[{"url":"', 'TN:'])
        detect((start + piece.repeat(HEAD_BYTES)).slice(0, HEAD_BYTES));
    }
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
