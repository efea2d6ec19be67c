import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/compare-vulnerabilities.ts';
import { joinVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/join-vulnerabilities.ts';
import {
  packVulnerabilities,
  unpackVulnerabilities,
} from '../../../../src/regression-gate/vulnerabilities/kept-vulnerabilities.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';
import type { Vulnerability } from '../../../../src/shared/model/vulnerability.ts';
import { sha256 } from '../../../../src/shared/policy/sha256.ts';
import { cpuMs } from '../../../cpu-time.ts';

/** `lodash@4.17.20 CVE-1 GHSA-1` */
function one(text: string, more: Partial<Vulnerability> = {}): Vulnerability {
  const [name = '', ...ids] = text.split(' ');
  const [module = '', version = ''] = name.split('@');
  return { ids, module, version, severity: 'unknown', title: '', fixed: [], path: '', line: 0, ...more };
}

const spelled = ({ module, version, ids }: Vulnerability): string => [`${module}@${version}`, ...ids].join(' ');

describe('joinVulnerabilities', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same twice', ['a@1 CVE-1', 'a@1 CVE-1'], ['a@1 CVE-1']],
    ['a name in common', ['a@1 GHSA-1 CVE-1', 'a@1 RUSTSEC-1 CVE-1'], ['a@1 CVE-1 GHSA-1 RUSTSEC-1']],
    ['by way of a third', ['a@1 GHSA-1', 'a@1 CVE-1', 'a@1 CVE-1 GHSA-1'], ['a@1 CVE-1 GHSA-1']],
    [
      'by way of another version',
      ['a@1 GHSA-1', 'a@1 CVE-1', 'a@2 CVE-1 GHSA-1'],
      ['a@1 CVE-1 GHSA-1', 'a@2 CVE-1 GHSA-1'],
    ],
    ['no name in common', ['a@1 CVE-1', 'a@1 CVE-2'], ['a@1 CVE-1', 'a@1 CVE-2']],
    ['two packages', ['a@1 CVE-1', 'b@1 CVE-1'], ['a@1 CVE-1', 'b@1 CVE-1']],
    ['two versions', ['a@1 CVE-1', 'a@2 CVE-1'], ['a@1 CVE-1', 'a@2 CVE-1']],
    ['a version of Go, with and without its v', ['a@v1.2.0 GO-1', 'a@1.2.0 GO-1'], ['a@v1.2.0 GO-1']],
  ])('%s', (_, found, expected) => {
    expect(joinVulnerabilities(found.map((text) => one(text))).map(spelled)).toEqual(expected);
  });

  it('takes the gravest of what reports say, and what only one of them knows', () => {
    const known = { title: 'a hole', fixed: ['2'], path: 'package-lock.json', line: 7 };
    expect(
      joinVulnerabilities([
        one('a@1 CVE-1', { severity: 'unknown', path: 'b' }),
        one('a@1 CVE-1', { severity: 'medium', ...known }),
        one('a@1 CVE-1', { severity: 'high', fixed: ['1.1'] }),
      ]),
    ).toEqual([one('a@1 CVE-1', { severity: 'high', ...known, fixed: ['2', '1.1'] })]);
  });

  it('is done at once with a chain of names', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => one(`a@1 CVE-${at + 1} CVE-${at}`));
    const started = cpuMs();
    expect(joinVulnerabilities(chain)).toHaveLength(1);
    expect(cpuMs() - started).toBeLessThan(5000);
  });

  it('is the same in any order of the reports, and joins what it has joined', () => {
    const texts = fc.array(
      fc
        .tuple(
          fc.constantFrom('a@1', 'a@2', 'b@1'),
          fc.uniqueArray(fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1', 'GHSA-2'), { minLength: 1 }),
        )
        .map(([name, ids]) => [name, ...ids].join(' ')),
    );
    fc.assert(
      fc.property(texts, (all) => {
        const joined = joinVulnerabilities(all.map((text) => one(text)));
        expect(
          joinVulnerabilities(all.toReversed().map((text) => one(text)))
            .map(spelled)
            .sort(),
        ).toEqual(joined.map(spelled).sort());
        expect(joinVulnerabilities(joined)).toEqual(joined);
      }),
    );
  });
});

describe('compareVulnerabilities', () => {
  const kept = (vulnerabilities: readonly string[], modules: readonly string[]) => ({
    vulnerabilities: vulnerabilities.map((text) => one(text)),
    modules: modules.map((text) => one(text)),
  });

  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[], number]>([
    ['the same', ['a@1 CVE-1'], [], ['a@1 CVE-1'], ['known'], 0],
    ['by another name that it also has', ['a@1 CVE-1 GHSA-1'], [], ['a@1 GHSA-1'], ['known'], 0],
    ['upgraded, and not mended', ['a@1 CVE-1'], ['a@1'], ['a@2 CVE-1'], ['known'], 0],
    ['came with a package', [], ['b@1'], ['a@1 CVE-1'], ['new'], 0],
    ['came with a version', [], ['a@1'], ['a@2 CVE-1'], ['new'], 0],
    ['was published since', [], ['a@1', 'a@2'], ['a@2 CVE-1'], ['published'], 0],
    [
      'was published since, of a vulnerable package',
      ['a@1 CVE-1'],
      [],
      ['a@1 CVE-1', 'a@1 CVE-2'],
      ['known', 'published'],
      0,
    ],
    ['of Go', [], ['a@v1.0.0'], ['a@1.0.0 GO-1'], ['published'], 0],
    ['of nobody knows which version', [], ['a@'], ['a@ CVE-1'], ['new'], 0],
    ['mended', ['a@1 CVE-1', 'a@1 CVE-2'], ['a@1'], ['a@1 CVE-2'], ['known'], 1],
    ['one mended and one brought', ['a@1 CVE-1'], ['a@1'], ['b@1 CVE-2'], ['new'], 1],
  ])('%s', (_, vulnerabilities, modules, now, standings, fixed) => {
    expect(
      compareVulnerabilities(
        now.map((text) => one(text)),
        kept(vulnerabilities, modules),
      ),
    ).toEqual({ standings, fixed });
  });
});

describe('what is kept of vulnerabilities', () => {
  it('comes back as it was', () => {
    const kept = {
      vulnerabilities: [{ module: 'a', version: '1', ids: ['CVE-1', 'GHSA-1'] }],
      modules: [{ module: 'b', version: '2' }],
    };
    expect(unpackVulnerabilities(JSON.parse(JSON.stringify(packVulnerabilities(kept))) as Json)).toEqual(kept);
  });

  it('is not kept when it is too much for an entry', () => {
    const modules = Array.from({ length: 40_000 }, (_, at) => ({ module: sha256(String(at)), version: '1' }));
    expect(packVulnerabilities({ vulnerabilities: [], modules })).toBeUndefined();
  });

  const packed = (vulnerabilities: unknown, modules: unknown): Json =>
    packVulnerabilities({ vulnerabilities: vulnerabilities as never, modules: modules as never }) as Json;
  it.each<[string, Json]>([
    ['nothing', null],
    ['another version', { version: 2, packed: '' }],
    ['no gzip', { version: 1, packed: 'AAAA' }],
    ['a vulnerability without a name', packed([{ module: 'a', version: '1', ids: [] }], [])],
    ['a package that is a number', packed([], [{ module: 1, version: '1' }])],
  ])('is refused: %s', (_, json) => {
    expect(() => unpackVulnerabilities(json)).toThrow(/BASELINE-DAMAGED/u);
  });
});
