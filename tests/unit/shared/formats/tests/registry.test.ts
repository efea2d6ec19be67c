import { describe, expect, it } from 'vitest';
import { TEST_FORMATS } from '../../../../../src/shared/formats/tests/index.ts';
import { cpuMs } from '../../../../cpu-time.ts';

const HEAD_BYTES = 64 << 10;

describe('the registry of test formats', () => {
  it('has ids and titles that are all different and fit problem codes', () => {
    for (const key of ['id', 'title'] as const)
      expect(new Set(TEST_FORMATS.map((format) => format[key])).size).toBe(TEST_FORMATS.length);
    for (const { id } of TEST_FORMATS) expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['coverage', '<coverage line-rate="1"><packages/></coverage>'],
    ['LCOV', 'TN:\nSF:a.ts\nDA:1,1\nend_of_record\n'],
    ['package.json', '{"name": "shop", "version": "1.0.0"}'],
    ['a configuration', '{"config": {"a": 1}}'],
    ['SARIF', '{"$schema": "x", "version": "2.1.0", "runs": []}'],
    ['a sentence', 'okay then\n'],
  ])('%s is claimed by none', (_, head) => {
    expect(TEST_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([]);
  });

  it.each(TEST_FORMATS.map((format) => [format.id, format] as const))('%s decides on a hostile head at once', (_, {
    detect,
  }) => {
    const started = cpuMs();
    for (const piece of [
      '<',
      '<!--',
      '<a b="',
      ' ',
      '\n',
      '{',
      '[',
      '{"type":',
      '# a\n',
      '#\n',
      'ok',
      '"',
      '{"stats":',
    ])
      for (const start of ['', '<testsuite ', '{"', '{"config":{', '{ "type"', '#'])
        detect((start + piece.repeat(HEAD_BYTES)).slice(0, HEAD_BYTES));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
