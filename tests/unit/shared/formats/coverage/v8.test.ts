import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeIstanbulData } from '../../../../../src/shared/formats/coverage/istanbul-merge.ts';
import { istanbulModel } from '../../../../../src/shared/formats/coverage/istanbul-model.ts';
import { mergeFiles } from '../../../../../src/shared/formats/coverage/merge.ts';
import { v8 } from '../../../../../src/shared/formats/coverage/v8.ts';
import { flattenRanges } from '../../../../../src/shared/formats/coverage/v8-ranges.ts';
import { scriptPath, sourcePath } from '../../../../../src/shared/formats/coverage/v8-script.ts';
import { istanbulOfScripts, type StripTypes } from '../../../../../src/shared/formats/coverage/v8-sources.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { cpuMs } from '../../../../cpu-time.ts';
import { type Expected, FIXTURES, fixtureCases, projectText, summarize } from './fixture-cases.ts';
import { faultOfReport, fill, linesOf } from './read-coverage.ts';

type Range = readonly [start: number, end: number, count: number];
type Files = { readonly [path: string]: string };

const functionOf = (...ranges: readonly Range[]): object => ({
  functionName: '',
  isBlockCoverage: true,
  ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })),
});
const script = (url: string, ...functions: readonly object[]): object => ({ scriptId: '7', url, functions });
const whole = (text: string, count = 1): object => functionOf([0, text.length, count]);

async function read(report: unknown, files: Files, strip?: StripTypes): Promise<FileCoverage[]> {
  const builder = fill(v8, report);
  await v8.finish!(builder, (path) => files[path], strip);
  return builder.finish();
}

const A = 'export function a(x) {\n  if (x) {\n    return 1;\n  }\n  return 2;\n}\na(0);\n';
const ran = [
  functionOf([0, A.length, 1]),
  functionOf([7, A.indexOf('}\na(0)') + 1, 1], [A.indexOf('{\n    r'), A.indexOf('  }\n  r') + 3, 0]),
];

describe('scripts', () => {
  test('of NODE_V8_COVERAGE are read from their files', async () => {
    const found = await read(
      { result: [script('node:fs', whole('x')), script('file:///app/a%20b.js?v=1', ...ran)], timestamp: 1 },
      { '/app/a b.js': A },
    );
    expect(summarize(found)).toEqual([
      {
        path: '/app/a b.js',
        lines: { covered: 3, total: 4 },
        branches: { covered: 1, total: 2 },
        functions: { covered: 1, total: 1 },
        statements: { covered: 3, total: 4 },
        uncoveredLines: [3],
      },
    ]);
  });

  test('of the DevTools protocol bring their text along, in all three forms', async () => {
    const used = [
      { start: 0, end: A.indexOf('{\n    r') },
      { start: A.indexOf('  }\n  r') + 3, end: A.length },
    ];
    for (const entry of [
      { scriptId: '1', url: 'file:///app/a.js', source: A, functions: ran },
      { url: 'file:///app/a.js', text: A, ranges: used, rawScriptCoverage: { functions: ran } },
      { url: 'file:///app/a.js', text: A, ranges: used },
    ]) {
      expect(v8.detect(JSON.stringify([entry]))).toBe(true);
      expect(linesOf((await read([entry], {}))[0])).toBe('2:1 3:0 5:1 7:1');
    }
  });

  test('that ran twice are added up', async () => {
    const report = { result: [script('file:///app/a.js', whole(A, 0)), script('file:///app/a.js', ...ran)] };
    expect(linesOf((await read(report, { '/app/a.js': A }))[0])).toBe('2:1 3:0 5:1 7:1');
  });

  test('of packages and of Node.js are passed over, one that is not there is not', async () => {
    const report = (url: string): object => ({ result: [script(url, whole(A)), script('file:///app/a.js', ...ran)] });
    for (const url of [
      'node:internal/x',
      'evalmachine.<anonymous>',
      'file:///app/node_modules/x/a.js',
      '',
      'https://example.org/a.js',
      'wasm://wasm/1',
    ]) {
      expect(await read(report(url), { '/app/a.js': A })).toHaveLength(1);
    }
    await expect(read(report('file:///app/b.js'), { '/app/a.js': A })).rejects.toMatchObject({
      kind: 'SOURCE-MISSING',
    });
    await expect(read({ result: [script('https://example.org/a.js', whole(A))] }, {})).rejects.toMatchObject({
      kind: 'SOURCE-MISSING',
    });
    expect(await read({ result: [] }, {})).toEqual([]);
  });

  test('that are no longer what ran are refused', async () => {
    const report = { result: [script('file:///app/a.js', ...ran)] };
    await expect(read(report, { '/app/a.js': `${A}//` })).rejects.toMatchObject({ kind: 'SOURCE-CHANGED' });
    await expect(
      read({ result: [script('file:///app/a.js', functionOf([5, A.length, 1]))] }, { '/app/a.js': A }),
    ).rejects.toMatchObject({ kind: 'SOURCE-CHANGED' });
    expect(await read(report, { '/app/a.js': `\ufeff${A}` })).toHaveLength(1);
  });

  test('that are no JavaScript are refused', async () => {
    for (const text of ['const = 1;', '('.repeat(100_000)]) {
      await expect(
        read({ result: [script('file:///app/a.js', whole(text))] }, { '/app/a.js': text }),
      ).rejects.toMatchObject({ kind: 'SOURCE-SYNTAX' });
    }
  });

  test('may be CommonJS in ways that modules may not', async () => {
    for (const text of ['if (!x) return;\nvar x = 010;\n', '#!/usr/bin/env node\nwith (x) y();\n', 'await = 1;\n']) {
      expect(await read({ result: [script('file:///app/a.cjs', whole(text))] }, { '/app/a.cjs': text })).toHaveLength(
        1,
      );
    }
  });
});

describe('TypeScript without a source map', () => {
  const text = 'type T = number;\nexport function f(x: T): T {\n  return x;\n}\nf(1);\n';
  const comment = '\n\n//# sourceURL=file:///app/a.ts';
  const report = { result: [script('file:///app/a.ts', functionOf([0, text.length + comment.length, 1]))] };

  test('is read with its types blanked out', async () => {
    expect(linesOf((await read(report, { '/app/a.ts': text }, stripTypeScriptTypes))[0])).toBe('3:1 5:1');
  });

  test('is refused where that cannot be done', async () => {
    await expect(read(report, { '/app/a.ts': text })).rejects.toMatchObject({ kind: 'SOURCE-SYNTAX' });
    await expect(read(report, { '/app/a.ts': text }, () => undefined)).rejects.toMatchObject({ kind: 'SOURCE-SYNTAX' });
    await expect(read(report, { '/app/a.ts': text }, (code) => `${code} `)).rejects.toMatchObject({
      kind: 'SOURCE-CHANGED',
    });
    const changed = `${text} `;
    await expect(read(report, { '/app/a.ts': changed }, stripTypeScriptTypes)).rejects.toMatchObject({
      kind: 'SOURCE-CHANGED',
    });
    const enumeration = 'enum E { A }\n';
    const other = { result: [script('file:///app/a.ts', whole(enumeration))] };
    await expect(read(other, { '/app/a.ts': enumeration }, stripTypeScriptTypes)).rejects.toMatchObject({
      kind: 'SOURCE-SYNTAX',
    });
  });
});

describe('source maps', () => {
  /** One line of the script stands for line 3 of the source. */
  const map = { version: 3, sources: ['../src/a b.ts'], names: [], mappings: 'AAEA' };
  const code = 'f();\n';
  const report = (text: string, cache?: object): object => ({
    result: [script('file:///app/dist/a.js', whole(text))],
    ...(cache === undefined ? {} : { 'source-map-cache': cache }),
  });
  const lines = async (text: string, files: Files, cache?: object): Promise<string[]> =>
    (await read(report(text, cache), { '/app/dist/a.js': text, ...files })).map(
      (file) => `${file.path} ${linesOf(file)}`,
    );
  const base64 = Buffer.from(JSON.stringify(map)).toString('base64');
  const there = ['/app/src/a b.ts 3:1'];

  test('are found inside the script', async () => {
    expect(await lines(`${code}//# sourceMappingURL=data:application/json;charset=utf-8;base64,${base64}`, {})).toEqual(
      there,
    );
    expect(
      await lines(
        `${code}/*# sourceMappingURL=data:application/json,${encodeURIComponent(JSON.stringify(map))} */\n`,
        {},
      ),
    ).toEqual(there);
    const last = Buffer.from(JSON.stringify({ ...map, mappings: ';AAEA' })).toString('base64');
    expect(
      await lines(
        `//# sourceMappingURL=old.map\n${code}//# sourceMappingURL=data:application/json;base64,${last}\n`,
        {},
      ),
    ).toEqual(there);
  });

  test('are found beside the script', async () => {
    expect(
      await lines(`${code}//# sourceMappingURL=a%20b.js.map\n`, { '/app/dist/a b.js.map': JSON.stringify(map) }),
    ).toEqual(there);
    expect(
      await lines(`${code}//# sourceMappingURL=100%.map\n`, {
        '/app/dist/100%.map': `)]}'\n${JSON.stringify({ ...map, sourceRoot: '..', sources: ['src/a b.ts'] })}`,
      }),
    ).toEqual(there);
  });

  test('are taken from the report first', async () => {
    const url = 'file:///app/dist/a.js';
    const data = { ...map, sources: ['file:///app/src/a%20b.ts'] };
    expect(
      await lines(`${code}//# sourceMappingURL=a.js.map\n`, {}, { [url]: { lineLengths: [4], data, url: 'a.js.map' } }),
    ).toEqual(there);
    expect(await lines(code, {}, { [url]: { lineLengths: [4], data: null, url: null } })).toEqual([
      '/app/dist/a.js 1:1',
    ]);
  });

  test('that are not there leave the script as it is', async () => {
    expect(await lines(`${code}//# sourceMappingURL=a.js.map\n`, {})).toEqual(['/app/dist/a.js 1:1']);
    expect(await lines(`${code}//# sourceMappingURL=https://example.org/a.js.map\n`, {})).toEqual([
      '/app/dist/a.js 1:1',
    ]);
    expect(await lines(`${code}//# sourceMappingURL=/etc/passwd\n`, {})).toEqual(['/app/dist/a.js 1:1']);
  });

  test('that are damaged are refused', async () => {
    for (const bad of [
      '{"version":3',
      '{}',
      'null',
      '[]',
      '{"version":3,"sections":[]}',
      '{"version":3,"sources":[],"mappings":1}',
      // A mapping to the second of one source.
      '{"version":3,"sources":["a.ts"],"sourcesContent":["f();\\n"],"mappings":"IAAA,ACAA,CCCC"}',
    ]) {
      await expect(
        lines(`${code}//# sourceMappingURL=a.js.map\n`, { '/app/dist/a.js.map': bad }),
      ).rejects.toMatchObject({ kind: 'SOURCE-SYNTAX' });
    }
  });

  test('lead past packages and what bundlers add', async () => {
    const sources = ['../node_modules/x/index.js', 'webpack://shop/webpack/bootstrap', '../src/a b.ts', null];
    expect(
      await lines(`${code}//# sourceMappingURL=m\n`, {
        '/app/dist/m': JSON.stringify({ ...map, sources, mappings: 'AEEA' }),
      }),
    ).toEqual(there);
  });
});

describe('paths', () => {
  test.each([
    ['file:///app/a%20b.js', '/app/a b.js'],
    ['file:///app/50%25.js', '/app/50%.js'],
    ['file:///app/50%.js', '/app/50%.js'],
    ['file:///C:/app/a.js', 'C:/app/a.js'],
    ['C:\\app\\a.js', 'C:/app/a.js'],
    ['/app/a.js', '/app/a.js'],
    ['file:///app/a.js?x=1#y', '/app/a.js'],
    ['file://host/app/a.js', undefined],
    ['file:///app/node_modules/a.js', undefined],
    ['node:fs', undefined],
    ['http://localhost/a.js', undefined],
    ['', undefined],
  ])('scriptPath of %s', (url, path) => {
    expect(scriptPath(url)).toBe(path);
  });

  test.each([
    ['/app/dist/a.js', '../src/a.ts', '/app/src/a.ts'],
    ['/app/dist/a.js', './x/./../a%20b.ts', '/app/dist/a%20b.ts'],
    ['/app/a.js', '../../../../a.ts', '/a.ts'],
    ['C:/app/dist/a.js', '../src/a.ts', 'C:/app/src/a.ts'],
    ['/app/a.js', 'C:\\src\\a.ts', 'C:/src/a.ts'],
    ['/app/a.js', 'webpack://shop/./src/a.ts', 'webpack://shop/./src/a.ts'],
    ['/app/a.js', 'file:///src/a%20b.ts', '/src/a b.ts'],
  ])('sourcePath from %s of %s', (base, source, path) => {
    expect(sourcePath(base, source)).toBe(path);
  });
});

describe('ranges', () => {
  /** Larger ranges first, later ones over earlier: what V8 means, a count for every offset. */
  function paint(ranges: readonly Range[]): (number | undefined)[] {
    const counts: (number | undefined)[] = [];
    const order = ranges
      .map((range, i) => ({ range, i }))
      .sort((a, b) => b.range[1] - b.range[0] - (a.range[1] - a.range[0]) || a.range[1] - b.range[1] || a.i - b.i);
    for (const { range } of order) for (let at = range[0]; at < range[1]; at++) counts[at] = range[2];
    return counts;
  }

  test('side by side mean the same as nested', () => {
    const range = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.nat(3))
      .map(([start, length, count]): Range => [start, start + length, count]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const flat = flattenRanges(Float64Array.from(ranges.flat()));
        const counts: (number | undefined)[] = [];
        let last = -1;
        for (let at = 0; at < flat.length; at += 3) {
          expect(flat[at]).toBeGreaterThanOrEqual(last);
          last = flat[at + 1]!;
          for (let offset = flat[at]!; offset < last; offset++) counts[offset] = flat[at + 2]!;
        }
        expect(Array.from({ length: 45 }, (_, i) => counts[i])).toEqual(
          Array.from({ length: 45 }, (_, i) => paint(ranges)[i]),
        );
      }),
    );
  });

  test('in great number take no time', () => {
    const count = 100_000;
    const nested = Float64Array.from(Array.from({ length: count }, (_, i) => [i, 2 * count - i, i]).flat());
    const started = cpuMs();
    expect(flattenRanges(nested).length / 3).toBe(2 * count - 1);
    expect(cpuMs() - started).toBeLessThan(5000);
  });

  test('count no further than 2^32 - 1', () => {
    expect([...flattenRanges(Float64Array.of(0, 5, 2 ** 32))]).toEqual([0, 5, 2 ** 32 - 1]);
  });
});

test.each([
  [
    'a range without a count',
    { result: [script('file:///a.js', { ranges: [{ startOffset: 0, endOffset: 1 }] })] },
    'SYNTAX',
  ],
  ['a range that ends before it starts', { result: [script('file:///a.js', functionOf([5, 4, 1]))] }, 'SYNTAX'],
  ['a count below zero', { result: [script('file:///a.js', functionOf([0, 4, -1]))] }, 'HITS-NEGATIVE'],
  ['neither functions nor a text', [{ url: 'file:///a.js', ranges: [{ start: 0, end: 1 }] }], 'UNSUPPORTED'],
])('a report with %s is refused', (_, report, kind) => {
  expect(faultOfReport(v8, report)).toBe(kind);
});

describe('fixtures', () => {
  const cases = fixtureCases().filter(({ format }) => format === 'v8');

  test.each(
    cases.map((one) => [one.name, one] as const),
  )('%s: no line counts as covered that V8 says did not run', async (_, { folder, report }) => {
    const everyLine = JSON.parse(readFileSync(`${folder}every-line.json`, 'utf8')) as Expected;
    const builder = fill(v8, report.toString('utf8'));
    await v8.finish!(builder, (path) => projectText(folder, path), stripTypeScriptTypes);
    const found = builder.finish();
    expect(found.map(({ path }) => path).sort()).toEqual(everyLine.files.map(({ path }) => path));
    for (const { path, lines } of found) {
      const { uncoveredLines } = everyLine.files.find((file) => file.path === path)!;
      const covered = [...lines.numbers].filter((_line, i) => lines.hits[i]! > 0);
      expect(covered.length).toBeGreaterThan(0);
      expect(covered.filter((line) => uncoveredLines.includes(line))).toEqual([]);
    }
  });

  test('two-processes: two reports together are what Istanbul counts in both runs', async () => {
    const folder = `${FIXTURES}v8/two-processes/`;
    const expected = JSON.parse(readFileSync(`${folder}expected-merged.json`, 'utf8')) as Expected;
    const readText = (path: string): string =>
      readFileSync(`${folder}project${path.slice(path.indexOf('/src/'))}`, 'utf8');
    const records = [];
    for (const name of ['report.json', 'report-2.json']) {
      records.push(await istanbulOfScripts(fill(v8, readFileSync(folder + name, 'utf8')), readText));
    }
    const [first, second] = records as [
      Awaited<ReturnType<typeof istanbulOfScripts>>,
      Awaited<ReturnType<typeof istanbulOfScripts>>,
    ];
    for (const file of expected.files) {
      const [a, b] = [first.get(file.path)![0]!, second.get(file.path)![0]!];
      expect(summarize([mergeFiles(istanbulModel(a), istanbulModel(b), true)])).toEqual([file]);
      expect(summarize([istanbulModel(await mergeIstanbulData([a, b]))])).toEqual([file]);
    }
  });
});
