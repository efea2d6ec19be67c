import { describe, expect, it } from 'vitest';
import { fixedVersionOf, readAdvisoryData } from '../../../../src/anomaly-scan/libraries/advisory-data.ts';
import { SHIPPED } from '../../../../src/anomaly-scan/libraries/shipped.generated.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { isDay } from '../../../../src/shared/policy/calendar-day.ts';

const HOLE = {
  below: '2.0.0',
  severity: 'high',
  identifiers: { summary: 'a hole', CVE: ['CVE-2020-1'], githubID: 'GHSA-1' },
};

describe('the extract that is built in', () => {
  const libraries = readAdvisoryData(SHIPPED.repository, 'built in');

  it('names its origin, its day and its licence', () => {
    expect(SHIPPED.origin).toBe('Retire.js');
    expect(isDay(SHIPPED.day)).toBe(true);
    expect(SHIPPED.licence).toContain('Apache License');
  });

  it.each([
    ['jquery', 'jquery', 'CVE-2020-11022'],
    ['lodash', 'lodash-es', 'CVE-2021-23337'],
    ['angularjs', 'angular', 'CVE-2024-21490'],
    ['handlebars', 'handlebars', 'CVE-2021-23383'],
    ['moment.js', 'moment', 'CVE-2022-31129'],
    ['bootstrap', 'bootstrap', 'CVE-2019-8331'],
  ])('knows %s, the package %s and %s', (name, packageName, id) => {
    const library = libraries.find((one) => one.name === name);
    expect(library?.packages).toContain(packageName);
    expect(library?.advisories.flatMap(({ ids }) => ids)).toContain(id);
    expect(library?.patterns.length).toBeGreaterThan(0);
  });

  it('has a number, a gravity and versions for each hole', () => {
    for (const { advisories } of libraries)
      for (const { ids, from, below } of advisories) {
        expect(ids.length).toBeGreaterThan(0);
        expect(from ?? below).toBeDefined();
      }
  });
});

it('reads what it needs of an entry', () => {
  const extractors = { filecontent: ['/\\*! Thing v(§§version§§)', '[^a-z.]jquery:[ ]?"(§§version§§)"'] };
  const [library] = readAdvisoryData({ thing: { vulnerabilities: [HOLE], extractors } }, 'data.json');
  expect(library).toMatchObject({
    name: 'thing',
    packages: ['thing'],
    advisories: [{ below: '2.0.0', gravity: 'high', ids: ['CVE-2020-1', 'GHSA-1'], summary: 'a hole' }],
    patterns: [{ isBanner: true }],
  });
});

it('makes one short line of a summary', () => {
  const summary = `### Impact\nVersions 4.0.0 through 4.17.22 ${'are vulnerable '.repeat(20)}`;
  const [library] = readAdvisoryData(
    { thing: { vulnerabilities: [{ ...HOLE, identifiers: { summary } }] } },
    'data.json',
  );
  const told = library!.advisories[0]!.summary;
  expect(told).toMatch(/^Versions 4\.0\.0 through 4\.17\.22 are vulnerable .* …$/u);
  expect(told.length).toBeLessThanOrEqual(162);
});

it('takes no version of the far future for a fixed one', () => {
  expect(fixedVersionOf({ below: '2.999.999', gravity: 'low', ids: ['x'], summary: '' })).toBeUndefined();
  expect(fixedVersionOf({ below: '3.5.0', gravity: 'low', ids: ['x'], summary: '' })).toBe('3.5.0');
});

it('ends what an expression takes, so that a line of stars costs no minutes', () => {
  const extractors = { filecontent: ['/\\*[\\s*!]+(?:@license)?[\\s*]+.*Thing\\+ v(§§version§§)'] };
  const [library] = readAdvisoryData({ thing: { vulnerabilities: [HOLE], extractors } }, 'data.json');
  const source = library!.patterns[0]!.expression.source;
  expect(source).toContain('/\\*[\\s*!]{1,200}(?:@license)?[\\s*]{1,200}.{0,200}Thing\\+ v(');
  expect('/* ** Thing+ v1.2.3'.match(library!.patterns[0]!.expression)).not.toBeNull();
});

it.each<readonly [what: string, value: unknown]>([
  ['no object', []],
  ['nothing', {}],
  ['no library with a hole', { thing: { vulnerabilities: [] } }],
  ['a hole without versions', { thing: { vulnerabilities: [{ severity: 'high' }] } }],
  ['a hole of unknown gravity', { thing: { vulnerabilities: [{ ...HOLE, severity: 'bad' }] } }],
  ['an expression that is none', { thing: { vulnerabilities: [HOLE], extractors: { filecontent: ['('] } } }],
  ['a replacement that is none', { thing: { vulnerabilities: [HOLE], extractors: { filecontentreplace: ['x'] } } }],
])('refuses %s', (_, value) => {
  expect(() => readAdvisoryData(value, 'data.json')).toThrow(ProblemError);
});
