import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE_FORMATS } from '../../../../../src/shared/formats/bundles/index.ts';
import type { BundleEntry } from '../../../../../src/shared/formats/bundles/port.ts';
import { ReportFeed } from '../../../../../src/shared/formats/feed.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/bundles');
const CASES = readdirSync(FIXTURES).flatMap((format) =>
  readdirSync(join(FIXTURES, format)).map((name) => {
    const folder = join(FIXTURES, format, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown;
    return [`${format}/${name}`, { format, report: readFileSync(join(folder, 'report.json')), expected }] as const;
  }),
);

function read(report: Uint8Array | string, step = 1 << 16) {
  const bytes = Buffer.from(report as string);
  const entries: BundleEntry[] = [];
  const folders: string[] = [];
  const feed = new ReportFeed((head) => {
    const format = BUNDLE_FORMATS.find(({ detect }) => detect(head));
    if (format === undefined) throw new Error('no format');
    return format.open({ entry: (one) => entries.push(one), folder: (path) => folders.push(path) });
  });
  for (let at = 0; at < bytes.length; ) {
    const room = feed.reserve();
    const length = Math.min(room.length, step, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    feed.commit(length);
    at += length;
  }
  feed.finish();
  return { entries, folders };
}

const OF_WEBPACK = (chunks: string) =>
  `{"assetsByChunkName":{},"chunks":${chunks},"entrypoints":{"main":{"chunks":[1],"assets":[{"name":"a.js"}]}}}`;

describe('what bundlers say of their entries', () => {
  it('is there for every format', () => {
    expect([...new Set(CASES.map(([, { format }]) => format))].sort()).toEqual(
      BUNDLE_FORMATS.map(({ id }) => id).sort(),
    );
  });

  it.each(CASES)('%s is claimed by its own format alone', (_, { format, report }) => {
    const head = report.toString('latin1', 0, 64 << 10);
    expect(BUNDLE_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([format]);
  });

  it.each(CASES)('%s is read as the bundler means it', (_, { report, expected }) => {
    expect(read(report)).toEqual(expected);
  });

  it.each(CASES)('%s is the same in parts of a few bytes', (_, { report }) => {
    expect(read(report, 7)).toEqual(read(report));
  });

  it.each(CASES)('%s is refused when it is cut off', (_, { report }) => {
    for (const share of [0.4, 0.9])
      expect(() => read(report.subarray(0, Math.floor(report.length * share)))).toThrow(
        expect.objectContaining({ kind: 'TRUNCATED' }),
      );
  });

  it.each([
    ['package.json', '{"name": "shop"}'],
    ['tsconfig.json', '{"files": ["a.ts"]}'],
    ['a page', '<html></html>'],
  ])('%s is claimed by none', (_, text) => {
    expect(() => read(text)).toThrow(/no format/u);
  });

  it.each([
    ['a metafile without outputs', '{"inputs":{},"outputs":{}}'],
    ['stats without entrypoints', '{"assetsByChunkName":{},"chunks":[]}'],
    ['stats without the chunks of an entry', OF_WEBPACK('[]')],
    ['stats without ids', OF_WEBPACK('[{"children":[]}]').replace('"chunks":[1]', '"chunks":[]')],
    ['stats whose chunks do not say what they load later', OF_WEBPACK('[{"id":1,"files":["a.js"]}]')],
    ['a manifest with a chunk that is no file', '{"a.js":{"file":"","isEntry":true}}'],
  ])('%s cannot be told from one in which nothing is loaded, and is refused', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ kind: 'SYNTAX' }));
  });

  it('a circle of imports ends', () => {
    const text =
      '{"a.js":{"file":"a.js","isEntry":true,"imports":["b.js"]},"b.js":{"file":"b.js","imports":["a.js"],"dynamicImports":["a.js","b.js"]}}';
    expect(read(text).entries).toEqual([{ name: 'a.js', files: ['a.js', 'b.js'], later: [] }]);
  });
});
