import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportFeed } from '../../../../../src/shared/formats/feed.ts';
import { VULNERABILITY_FORMATS } from '../../../../../src/shared/formats/vulnerabilities/index.ts';
import type { ModuleVersion, Vulnerability } from '../../../../../src/shared/model/vulnerability.ts';
import { cpuMs } from '../../../../cpu-time.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/vulnerabilities');
const HEAD_BYTES = 64 << 10;

const CASES = readdirSync(FIXTURES)
  .filter((name) => statSync(join(FIXTURES, name)).isDirectory())
  .flatMap((format) =>
    readdirSync(join(FIXTURES, format)).map((name) => {
      const folder = join(FIXTURES, format, name);
      const file = readdirSync(folder).find((one) => one.startsWith('report.')) ?? '';
      if (!existsSync(join(folder, 'made-by.sh'))) throw new Error(`${folder} does not say how it was made`);
      return [
        `${format}/${name}`,
        {
          format,
          report: readFileSync(join(folder, file)),
          expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly string[],
        },
      ] as const;
    }),
  );

interface Read {
  readonly found: readonly Vulnerability[];
  readonly modules: readonly ModuleVersion[];
  readonly unaudited: readonly string[];
}

function read(report: string | Uint8Array, step = 1 << 16): Read {
  const bytes = Buffer.from(report as string);
  const found: Vulnerability[] = [];
  const modules: ModuleVersion[] = [];
  const unaudited: string[] = [];
  const feed = new ReportFeed((head) => {
    const format = VULNERABILITY_FORMATS.find(({ detect }) => detect(head));
    if (format === undefined) throw new Error('no format');
    return format.open({
      vulnerability: (one) => found.push(one),
      module: (one) => modules.push(one),
      unaudited: (name) => unaudited.push(name),
    });
  });
  for (let at = 0; at < bytes.length; ) {
    const room = feed.reserve();
    const length = Math.min(room.length, step, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    feed.commit(length);
    at += length;
  }
  feed.finish();
  return { found, modules, unaudited };
}

const told = ({ ids, module, version, severity, fixed, path, line, nodes = [] }: Vulnerability): string =>
  [...ids, `${module}@${version}`, severity, 'mended', ...fixed, ...nodes, `${path}:${line}`].join(' ');

const report = (name: string) => {
  const [, one] = CASES.find(([known]) => known === name) ?? [];
  if (one === undefined) throw new Error(`there is no fixture ${name}`);
  return one.report;
};

describe('reports of scanners for vulnerabilities', () => {
  it('are there for every format', () => {
    expect([...new Set(CASES.map(([, { format }]) => format))].sort()).toEqual(
      VULNERABILITY_FORMATS.map(({ id }) => id).sort(),
    );
  });

  it.each(CASES)('%s is claimed by its own format alone', (_, { format, report: own }) => {
    const head = own.toString('latin1', 0, HEAD_BYTES);
    expect(VULNERABILITY_FORMATS.filter(({ detect }) => detect(head)).map(({ id }) => id)).toEqual([format]);
  });

  it.each(CASES)('%s is read as the tool means it', (_, { report: own, expected }) => {
    expect(read(own).found.map((one) => told(one).replace('mended  ', 'mended '))).toEqual(
      expected.map((one) => one.replace('mended  ', 'mended ')),
    );
  });

  it.each(CASES)('%s is the same in parts of a few bytes', (_, { report: own }) => {
    expect(read(own, 7)).toEqual(read(own));
  });

  it.each(CASES.filter(([, { format }]) => format !== 'fuzz-crash'))('%s is refused when it is cut off', (_, {
    report: own,
  }) => {
    // In the middle of a document, of those that are a stream of them.
    for (const share of [0.4, 0.9]) {
      const cut = own.lastIndexOf('"', Math.floor(own.length * share));
      expect(() => read(own.subarray(0, cut))).toThrow(expect.objectContaining({ kind: 'TRUNCATED' }));
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['a page', '<html></html>'],
    ['package.json', '{"name": "shop"}'],
    ['what npm prints when its registry answers no audits', '{"message": "405", "method": "POST", "statusCode": 405}'],
    ['an error of pip-audit', '{"error": "no"}'],
  ])('%s is claimed by none', (_, text) => {
    expect(() => read(text)).toThrow(/no format/u);
  });

  it.each([
    'fuzz-crash/libfuzzer-clean',
    'fuzz-crash/go-clean',
    'fuzz-crash/jazzer',
  ])('%s is refused when it was ended before it found or finished anything', (name) => {
    const own = report(name);
    expect(() => read(own.subarray(0, Math.floor(own.length * 0.4)))).toThrow(
      expect.objectContaining({ kind: 'TRUNCATED' }),
    );
  });

  it('one crash has one name, whichever fuzzer or compiler shows it, and at whatever line it is now', () => {
    const [gcc, clang] = ['gcc-asan', 'libfuzzer-asan'].map((name) => read(report(`fuzz-crash/${name}`)).found[0]!);
    expect(gcc!.ids).toEqual(clang!.ids);
    const moved = report('fuzz-crash/gcc-asan').toString('utf8').replaceAll('parse.c:', 'parse.c:1');
    expect(read(moved).found[0]).toMatchObject({ ids: gcc!.ids, line: 110 });
    const other = report('fuzz-crash/gcc-asan').toString('utf8').replaceAll('in header', 'in trailer');
    expect(read(other).found[0]!.ids).not.toEqual(gcc!.ids);
  });

  it('packages that a tool looked at are known, also when nothing is wrong with them', () => {
    expect(read(report('pip-audit/jinja2')).modules).toEqual([
      { module: 'jinja2', version: '2.11.2' },
      { module: 'requests', version: '2.31.0' },
    ]);
  });

  it('packages that pip-audit could not look at are told, though it found nothing and ended well', () => {
    expect(read(report('pip-audit/skipped')).unaudited).toEqual(['jinja2', 'requests']);
  });

  it.each(
    VULNERABILITY_FORMATS.map((format) => [format.id, format] as const),
  )('%s decides on a hostile head at once', (_, { detect }) => {
    const started = cpuMs();
    for (const piece of ['{', '[', ' ', '\n', '"', '{"results":[', '{"config":', ',1', '"runs":'])
      for (const start of ['', '{"', '{"results":[{', '{"lockfile":', '==1==ERROR: ', 'INFO: Loaded 1'])
        detect((start + piece.repeat(HEAD_BYTES)).slice(0, HEAD_BYTES));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
