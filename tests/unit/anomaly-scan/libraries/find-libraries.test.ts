import { describe, expect, it } from 'vitest';
import { readAdvisoryData } from '../../../../src/anomaly-scan/libraries/advisory-data.ts';
import { findLibraries } from '../../../../src/anomaly-scan/libraries/find-libraries.ts';
import { SHIPPED } from '../../../../src/anomaly-scan/libraries/shipped.generated.ts';
import { FormatFault } from '../../../../src/shared/formats/fault.ts';

const LIBRARIES = readAdvisoryData(SHIPPED.repository, 'built in');

async function found(code: string, path = 'app.js'): Promise<readonly string[]> {
  const libraries = await findLibraries(path, code, LIBRARIES);
  return libraries.map(({ library, version, toldBy }) => `${library.name} ${version ?? '?'} ${toldBy}`);
}

describe('a library', () => {
  it.each<readonly [by: string, code: string, expected: string]>([
    ['its banner', '/*! jQuery v1.12.4 | (c) jQuery Foundation | jquery.org/license */\nx();', 'jquery 1.12.4 banner'],
    [
      'the banner of its source',
      '/*!\n * jQuery JavaScript Library v3.4.1\n * https://jquery.com/\n */\nx();',
      'jquery 3.4.1 banner',
    ],
    [
      'a banner among those that esbuild puts at the end',
      'x();\n/*! Bundled license information:\n\njquery/dist/jquery.js:\n  (*!\n   * jQuery JavaScript Library v3.4.1\n   * https://jquery.com/\n   *)\n*/\n',
      'jquery 3.4.1 banner',
    ],
    [
      'an object with a name',
      'var a="1.0.0";var b="3.4.1";x.fn=x.prototype={jquery:b,constructor:x};var b2="9.9.9"',
      'jquery 3.4.1 code',
    ],
    ['an object with a text', 'x.fn=x.prototype={jquery:"3.4.1",constructor:x}', 'jquery 3.4.1 code'],
    [
      'an object of AngularJS',
      'var v={full:"1.6.0",major:1,minor:6,dot:0,codeName:"rainbow-tsunami"}',
      'angularjs 1.6.0 code',
    ],
  ])('is told by %s', async (_, code, expected) => {
    expect(await found(code)).toContain(expected);
  });

  it('is told by the name of its file', async () => {
    expect(await found('x();', 'vendor/jquery-1.12.4.min.js')).toEqual(['jquery 1.12.4 file-name']);
  });

  it.each<readonly [what: string, code: string, expected: string]>([
    ['its object', 'x.fn=x.prototype={jquery:y(),constructor:x}', 'jquery ? nothing'],
    ['its trace', 'var a="__lodash_hash_undefined__"', 'lodash ? nothing'],
  ])('without a version is told by %s', async (_, code, expected) => {
    expect(await found(code)).toEqual([expected]);
  });
});

describe('no library', () => {
  it.each<readonly [what: string, code: string]>([
    ['a text that names one', 'x("jQuery v1.0");'],
    ['a text that is like a banner', 'x("/*! jQuery v1.0 | (c) jQuery Foundation */");'],
    ['a template that is like a banner', 'x(`\n/*!\n * jQuery JavaScript Library v1.0.0\n */`);'],
    ['a comment that speaks of one', '/*! jQuery v1.0 is not needed any more */\nx();'],
    ['a comment that speaks of one in its middle', '/* Written for * jQuery JavaScript Library v1.0.0 */\nx();'],
    ['a mapping of versions', 'x({ jquery: "1.0.0", bootstrap: "3.3.7" });'],
    ['code that is quoted', `x('Handlebars.VERSION = "1.0.0";');`],
    ['code that is commented out', '// Handlebars.VERSION = "1.0.0";\nx();'],
    ['an expression', 'x(/\\/\\*! jQuery v1.0.0/);'],
    ['an address', 'x("https://example.org/jquery-1.0.0.min.js");'],
  ])('is %s', async (_, code) => {
    expect(await found(code)).toEqual([]);
  });
});

it('refuses what is no script', async () => {
  await expect(found('<html>')).rejects.toThrow(FormatFault);
});
