import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { readGlob } from '../../../../src/shared/io/glob.ts';
import { OF_PATHS } from '../../../../src/shared/model/path-globs.ts';

const segment = fc.constantFrom(
  'a',
  'b',
  'coverage',
  'lcov.info',
  '.hidden',
  'x-y',
  'a.b',
  'node_modules',
  'new\nline',
);
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
const globPart = fc.oneof(segment, fc.constantFrom('**', '*', '*.info', '{a,b}', '[ab]', 'lcov.*', '?'));
const glob = fc.array(globPart, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));

describe('a glob', () => {
  it('matches what picomatch matches, below its fixed part', () => {
    fc.assert(
      fc.property(glob, fc.array(path, { minLength: 1, maxLength: 8 }), (text, paths) => {
        const own = readGlob(text);
        const theirs = picomatch.scan(text);
        expect(own.isGlob).toBe(theirs.isGlob);
        if (!own.isGlob) return;
        expect(own.base).toBe(theirs.base);
        const [ours, reference] = [own.matcher(), picomatch(text, OF_PATHS)];
        const below = own.base === '' ? paths : paths.map((rest) => `${own.base}/${rest}`);
        expect(below.map((each) => ours(each))).toEqual(below.map((each) => reference(each)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['coverage/**/coverage/lcov.info', 'coverage/lcov.info', false],
    ['coverage/**/coverage/lcov.info', 'coverage/coverage/lcov.info', true],
    ['**/target/jacoco.xml', 'target/jacoco.xml', true],
    ['**/target/jacoco.xml', 'mytarget/jacoco.xml', false],
    ['**/target/jacoco.xml', 'a/.b/target/jacoco.xml', true],
    ['out/**', 'out/new\nline/a', true],
    ['out/*.bin', 'out/new\nline.bin', true],
  ])('%s and %s: %s', (text, place, matches) => {
    expect(readGlob(text).matcher()(place)).toBe(matches);
    expect(picomatch(text, OF_PATHS)(place)).toBe(matches);
  });
});
