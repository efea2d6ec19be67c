import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { coberturaFile } from '../../../src/coverage-gate/cobertura-file.ts';
import type { CoverageDetail } from '../../../src/coverage-gate/collect.ts';
import type { MeasuredFile } from '../../../src/coverage-gate/suite.ts';

type Hits = { readonly [line: number]: number };
type Suites = readonly { readonly [path: string]: Hits }[];

function detailOf(
  suites: Suites,
  ranked = [...new Set(suites.flatMap((files) => Object.keys(files)))],
): CoverageDetail {
  return {
    ranked,
    readPages: () => [],
    suites: suites.map((files, at) => ({
      name: `s${at}`,
      files: new Map(Object.entries(files).map(([path, hits]) => [path, measured(path, hits)])),
    })),
  };
}

function measured(path: string, hits: Hits): MeasuredFile {
  const lines = { numbers: Uint32Array.from(Object.keys(hits), Number), hits: Uint32Array.from(Object.values(hits)) };
  return { coverage: { path, scope: '', lines }, format: 'lcov' };
}

interface Read {
  readonly rates: { readonly [name: string]: string };
  readonly files: { path: string; rate: string; hits: { [line: number]: number } }[];
  readonly comments: string[];
}

/** Throws on anything that is not well-formed. */
function readBack(bytes: Uint8Array): Read {
  const parser = new SaxesParser();
  const read = { rates: {}, files: [] as Read['files'], comments: [] as string[] };
  parser.on('comment', (text) => read.comments.push(text.trim()));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'coverage') read.rates = attributes;
    if (name === 'class') {
      expect(attributes['name']).toBe(attributes['filename']);
      read.files.push({ path: attributes['filename']!, rate: attributes['line-rate']!, hits: {} });
    }
    if (name === 'line') read.files.at(-1)!.hits[Number(attributes['number'])] = Number(attributes['hits']);
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return read;
}

test('all suites together, by path, whatever the paths hold', () => {
  const path = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '<', '&', '"', "'", '/', ' ', 'é', '😀', '\n', ']'), minLength: 1 }),
    fc.constant(']]><class/>'),
  );
  const hits = fc.dictionary(fc.integer({ min: 1, max: 99 }).map(String), fc.nat(9), { noNullPrototype: true });
  const suite = fc.dictionary(path, hits, { noNullPrototype: true, maxKeys: 4 });
  fc.assert(
    fc.property(fc.array(suite, { minLength: 1, maxLength: 3 }), (suites) => {
      const { files, comments } = readBack(coberturaFile(detailOf(suites), { covered: 1, total: 3 }));
      const paths = [...new Set(suites.flatMap((files) => Object.keys(files)))].sort();
      expect(files.map((file) => file.path)).toEqual(paths);
      expect(comments).toEqual([]);
      for (const file of files) {
        const own = suites.flatMap((files) => (Object.hasOwn(files, file.path) ? [files[file.path]!] : []));
        const lines = [...new Set(own.flatMap((hits) => Object.keys(hits)))];
        expect(Object.keys(file.hits).sort()).toEqual(lines.sort());
        for (const line of lines)
          expect(file.hits[Number(line)]! > 0).toBe(own.some((hits) => (hits[Number(line)] ?? 0) > 0));
      }
    }),
  );
});

test('rates are rounded down and agree with the counts', () => {
  const detail = detailOf([{ 'b.ts': { 1: 1, 2: 0, 3: 4 }, 'a.ts': {} }]);
  const { rates, files } = readBack(coberturaFile(detail, { covered: 199_999, total: 200_000 }));
  expect(rates).toMatchObject({ 'lines-covered': '199999', 'lines-valid': '200000', 'line-rate': '0.9999' });
  expect(files).toEqual([
    { path: 'a.ts', rate: '0', hits: {} },
    { path: 'b.ts', rate: '0.6666', hits: { 1: 1, 2: 0, 3: 4 } },
  ]);
  expect(readBack(coberturaFile(detailOf([{}]), { covered: 0, total: 0 })).rates['line-rate']).toBe('0');
});

test('above five mebibytes, files that miss most stay, in order, and a comment counts the others', () => {
  const hits = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [at + 1, at % 2]));
  const paths = ['z', 'y', 'x', 'w', 'v', 'u', 't', 's'].map((name) => `src/${name}.ts`);
  const whole = detailOf([Object.fromEntries(paths.map((path) => [path, hits]))], paths);
  const bytes = coberturaFile(whole, { covered: 120_000, total: 240_000 });
  const { files, comments, rates } = readBack(bytes);
  expect(bytes.length).toBeLessThan(5 * 1024 * 1024 + 2000);
  expect(files.length).toBeGreaterThan(2);
  expect(files.map((file) => file.path)).toEqual(paths.slice(0, files.length).sort());
  expect(comments).toEqual([`${8 - files.length} files with fewer uncovered lines were left out to keep this small`]);
  expect(rates['lines-valid']).toBe('240000');
});

test('one file beyond every budget leaves a well-formed report', () => {
  const numbers = Uint32Array.from({ length: 400_000 }, (_, at) => at + 1);
  const coverage = { path: 'a.ts', scope: '', lines: { numbers, hits: new Uint8Array(400_000) } };
  const detail = {
    ...detailOf([], ['a.ts']),
    suites: [{ name: 'unit', files: new Map([['a.ts', { coverage, format: 'lcov' }]]) }],
  };
  const { files, comments } = readBack(coberturaFile(detail, { covered: 0, total: 400_000 }));
  expect(files).toEqual([]);
  expect(comments).toHaveLength(1);
});

test.each([150_000, 400_000])('an enormous file of %i lines does not leave the others out', (count) => {
  const huge = Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, 4_294_967_295]));
  const bytes = coberturaFile(detailOf([{ 'huge.c': huge, 'a.c': { 1: 0 }, 'b.c': { 2: 1 } }]), {
    covered: 1,
    total: 2,
  });
  const read = readBack(bytes);
  expect(read.files.map((file) => file.path)).toEqual(['a.c', 'b.c']);
  expect(read.comments).toEqual(['1 files with fewer uncovered lines were left out to keep this small']);
});
