import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CoverageFacts } from '../../src/shared/model/coverage-facts.ts';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import { Checkout, type Files } from '../bundle/checkout.ts';
import { type CommandOptions, type CommandResult, reliability } from '../bundle/command.ts';

const CODE = 'export function total(items: number[]): number {\n  return items.length;\n}\n';
const SOURCES = { 'src/a.ts': CODE, 'src/b.ts': CODE };
const LCOV = 'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,1\nend_of_record\nSF:src/b.ts\nDA:1,3\nDA:2,0\nend_of_record\n';
const GO = 'mode: set\nexample.com/shop/a.go:1.1,3.2 2 1\n';
const COBERTURA = `<?xml version="1.0" ?>
<coverage version="7.6" timestamp="1700000000000" lines-valid="4" lines-covered="3">
<sources><source>.</source></sources>
<packages><package name="src"><classes>
<class name="a" filename="src/a.ts"><methods/><lines><line number="1" hits="1"/><line number="2" hits="1"/></lines></class>
<class name="b" filename="src/b.ts"><methods/><lines><line number="1" hits="3"/><line number="2" hits="0"/></lines></class>
</classes></package></packages>
</coverage>
`;

function istanbulFile(path: string, hits: readonly unknown[] = [1, 1]): object {
  const at = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });
  const numbered = (value: (index: number) => unknown) => Object.fromEntries(hits.map((_, n) => [n, value(n)]));
  return {
    path,
    statementMap: numbered((n) => at(n + 1)),
    fnMap: {},
    branchMap: {},
    s: numbered((n) => hits[n]),
    f: {},
    b: {},
  };
}
const ISTANBUL = JSON.stringify({ 'src/a.ts': istanbulFile('src/a.ts'), 'src/b.ts': istanbulFile('src/b.ts', [3, 0]) });

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

interface Run extends CommandResult {
  readonly verdict: Verdict;
}

let checkout: Checkout;
/** Report files of a good run, which a later bad one finds in its output folder. */
let published: string;
let run = 0;

beforeAll(async () => {
  checkout = Checkout.of(SOURCES);
  checkout.write({ 'good.info': LCOV });
  const { exitCode, stderr } = await reliability(
    ['coverage-gate', '--unit-reports', 'good.info', '--unit-lines', '75'],
    {
      in: checkout.root,
    },
  );
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  published = checkout.path('reliability-report');
});
afterAll(() => checkout.remove());

let output: string;
beforeEach(() => {
  output = `out-${run++}`;
  cpSync(published, checkout.path(output), { recursive: true });
});
afterEach(() => rmSync(checkout.path(output), { recursive: true, force: true }));

/** `reliability coverage-gate ARGS` over the good run's files; checks what must hold however bad the input is. */
async function gate(
  args: readonly string[],
  options: Partial<CommandOptions> & { readonly repository?: Checkout } = {},
): Promise<Run> {
  const root = (options.repository ?? checkout).root;
  const folder = checkout.path(output);
  const whole = [...args, '--output', folder, ...(args.includes('--unit-lines') ? [] : ['--unit-lines', '75'])];
  const result = await reliability(['coverage-gate', ...whole], { in: root, ...options });
  expect(result.stderr).toBe('');
  expect(result.stdout).not.toContain('INTERNAL-FAULT');
  expect(result.exitCode).not.toBeNull();
  const files = join(folder, 'coverage-gate');
  expect(readdirSync(files)).toEqual(readdirSync(join(published, 'coverage-gate')));
  for (const file of readdirSync(files)) expectWhole(file, readFileSync(join(files, file), 'utf8'));
  return { ...result, verdict: JSON.parse(readFileSync(join(files, 'verdict.json'), 'utf8')) as Verdict };
}

function expectWhole(file: string, text: string): void {
  const ends: { readonly [name: string]: RegExp } = {
    json: /[}\]]\n?$/,
    sarif: /\}\n?$/,
    html: /<\/html>\n?$/,
    xml: /<\/(?:coverage|testsuites)>\n?$/,
    svg: /<\/svg>\n?$/,
    md: /\n$/,
  };
  const type = file.slice(file.lastIndexOf('.') + 1);
  expect(text, file).toMatch(ends[type] ?? /^$/);
  if (type === 'json' || type === 'sarif') JSON.parse(text);
}

/** What a user must be told: the code on standard output, the reason, the place, the next step. */
function expectProblem({ exitCode, stdout, verdict }: Run, code: string, place: object | undefined): void {
  expect(verdict.problem).toMatchObject({ code });
  expect(verdict.problem?.location).toEqual(place);
  expect(verdict.problem?.reason).toMatch(/\S{3}/);
  expect(verdict.problem?.hint).toMatch(/\S{3}.*\.$/);
  expect(verdict.outcome).toBe('inconclusive');
  expect(exitCode).toBe(2);
  expect(stdout).toContain(code);
}

interface Row {
  readonly what: string;
  readonly files: Files;
  readonly code: string;
  /** Where in the (first) file; absent: the place has no line. `null`: there is no place. */
  readonly line?: number | null;
  readonly args?: readonly string[];
}

const one = (what: string, name: string, content: string | Uint8Array, code: string, line?: number | null): Row => ({
  what,
  files: { [name]: content },
  code,
  ...(line === undefined ? {} : { line }),
});
const lcov = (what: string, lines: readonly string[], code: string, line?: number): Row =>
  one(what, 'report.info', `${lines.join('\n')}\n`, code, line);
const cobertura = (what: string, from: string, to: string, code: string, line?: number): Row =>
  one(what, 'report.xml', COBERTURA.replace(from, to), code, line);
const istanbul = (what: string, hits: readonly unknown[], code: string, line?: number): Row =>
  one(what, 'report.json', JSON.stringify({ 'src/a.ts': istanbulFile('src/a.ts', hits) }, null, 1), code, line);

const BOMB = `<!DOCTYPE coverage [\n${Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('\n')}\n]>`;

const ROWS: readonly Row[] = [
  { what: 'missing', files: {}, code: 'REPORT-MISSING', line: null, args: ['--unit-reports', 'nowhere.info'] },
  {
    what: 'a glob without a match',
    files: {},
    code: 'REPORT-MISSING',
    line: null,
    args: ['--unit-reports', 'nowhere/**/*.info'],
  },
  one('zero bytes', 'report.info', '', 'REPORT-EMPTY'),
  one('only a byte order mark', 'report.info', '\ufeff', 'REPORT-EMPTY'),
  one('nothing in a gzip file', 'report.info.gz', gzipSync(''), 'REPORT-EMPTY'),

  // Truncated
  one('LCOV, cut in a record', 'report.info', LCOV.slice(0, LCOV.length - 20), 'LCOV-TRUNCATED', 8),
  one('Go profile, cut in a line', 'report.out', GO.slice(0, GO.length - 3), 'GOCOVER-TRUNCATED', 2),
  one('XML, cut', 'report.xml', COBERTURA.slice(0, COBERTURA.indexOf('</classes>')), 'COBERTURA-TRUNCATED', 7),
  one('JSON, cut', 'report.json', ISTANBUL.slice(0, ISTANBUL.length - 30), 'ISTANBUL-TRUNCATED', 1),
  one('gzip, cut', 'report.info.gz', gzipSync(LCOV.repeat(100)).subarray(0, 60), 'REPORT-GZIP'),
  one('gzip, one bit turned', 'report.info.gz', turned(gzipSync(LCOV)), 'REPORT-GZIP'),
  one('gzip of a cut report', 'report.info.gz', gzipSync(LCOV.slice(0, LCOV.length - 20)), 'LCOV-TRUNCATED', 8),

  // No report
  one('an HTML page', 'report.html', '<!doctype html>\n<html><body>502</body></html>\n', 'REPORT-FORMAT-UNKNOWN'),
  one('another JSON file', 'package.json', '{ "name": "shop", "version": "1.0.0" }\n', 'REPORT-FORMAT-UNKNOWN'),
  one(
    'another XML file',
    'pom.xml',
    '<?xml version="1.0"?>\n<project><name>x</name></project>\n',
    'REPORT-FORMAT-UNKNOWN',
  ),
  one('a picture', 'report.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'REPORT-NUL', 3),
  one('plain text', 'report.txt', 'no tests were run\n', 'REPORT-FORMAT-UNKNOWN'),
  one(
    'a JUnit report',
    'junit.xml',
    '<testsuites><testsuite name="a" tests="1"/></testsuites>\n',
    'REPORT-FORMAT-UNKNOWN',
  ),
  one('an empty JSON object', 'report.json', '{}', 'ISTANBUL-EMPTY', 1),
  lcov('a record without lines', ['SF:src/a.ts', 'end_of_record'], 'LCOV-EMPTY', 1),

  // Two reports in one file
  one('LCOV, then a Go profile', 'report.info', LCOV + GO, 'LCOV-MIXED', 10),
  one('LCOV, then XML', 'report.info', LCOV + COBERTURA, 'LCOV-MIXED', 10),
  one('a Go profile, then LCOV', 'report.out', GO + LCOV, 'GOCOVER-MIXED', 3),
  one('XML, then XML', 'report.xml', COBERTURA + COBERTURA, 'COBERTURA-MIXED', 10),
  one('JSON, then JSON', 'report.json', `${ISTANBUL}\n${ISTANBUL}`, 'ISTANBUL-MIXED', 2),
  {
    what: 'one source file in reports of two formats',
    files: { 'report.info': LCOV, 'report.xml': COBERTURA },
    code: 'SUITE-MIXED-FORMATS',
    args: ['--unit-reports', 'report.*'],
  },

  // Bytes
  one('not UTF-8', 'report.info', Buffer.from(LCOV.replace('src/b', 'src/b\u00fc'), 'latin1'), 'REPORT-NOT-UTF8', 6),
  one('NUL', 'report.info', LCOV.replace('DA:2,0', 'DA:2,\0'), 'REPORT-NUL', 8),
  one('UTF-16 without a byte order mark', 'report.info', Buffer.from(LCOV, 'utf16le'), 'REPORT-NUL', 1),

  // Numbers
  lcov('LCOV: negative hits', ['SF:src/a.ts', 'DA:1,-1', 'end_of_record'], 'LCOV-HITS-NEGATIVE', 2),
  lcov(
    'LCOV: overflowing hits',
    ['SF:src/a.ts', 'DA:1,18446744073709551615', 'end_of_record'],
    'LCOV-HITS-OVERFLOW',
    2,
  ),
  lcov(
    'LCOV: hits of 400 digits',
    ['SF:src/a.ts', `DA:1,${'9'.repeat(400)}`, 'end_of_record'],
    'LCOV-HITS-OVERFLOW',
    2,
  ),
  lcov('LCOV: half a hit', ['SF:src/a.ts', 'DA:1,0.5', 'end_of_record'], 'LCOV-HITS-NOT-INTEGER', 2),
  lcov('LCOV: hits that are a word', ['SF:src/a.ts', 'DA:1,NaN', 'end_of_record'], 'LCOV-HITS-NOT-INTEGER', 2),
  lcov('LCOV: line -1', ['SF:src/a.ts', 'DA:-1,1', 'end_of_record'], 'LCOV-LINE-RANGE', 2),
  lcov('LCOV: line 1 000 000 000', ['SF:src/a.ts', 'DA:1000000000,1', 'end_of_record'], 'LCOV-LINE-RANGE', 2),
  lcov('LCOV: only line 0', ['SF:src/a.ts', 'DA:0,1', 'end_of_record'], 'LCOV-EMPTY', 1),
  cobertura('Cobertura: negative hits', 'hits="3"', 'hits="-3"', 'COBERTURA-HITS-NEGATIVE', 6),
  cobertura('Cobertura: overflowing hits', 'hits="3"', 'hits="18446744073709551615"', 'COBERTURA-HITS-OVERFLOW', 6),
  cobertura('Cobertura: half a hit', 'hits="3"', 'hits="0.5"', 'COBERTURA-HITS-NOT-INTEGER', 6),
  cobertura('Cobertura: line -1', 'number="2"', 'number="-1"', 'COBERTURA-LINE-RANGE', 5),
  cobertura('Cobertura: line 1e9', 'number="2"', 'number="1e9"', 'COBERTURA-LINE-RANGE', 5),
  istanbul('Istanbul: negative hits', [1, -1], 'ISTANBUL-HITS-NEGATIVE', 30),
  istanbul('Istanbul: overflowing hits', [1, 1e300], 'ISTANBUL-HITS-OVERFLOW', 30),
  istanbul('Istanbul: half a hit', [1, 0.5], 'ISTANBUL-HITS-NOT-INTEGER', 30),
  istanbul('Istanbul: hits that are a word', [1, '1'], 'ISTANBUL-SYNTAX', 30),
  one('Go: negative hits', 'report.out', GO.replace(/1\n$/, '-1\n'), 'GOCOVER-HITS-NEGATIVE', 2),
  one('Go: overflowing hits', 'report.out', GO.replace(/1\n$/, '18446744073709551615\n'), 'GOCOVER-HITS-OVERFLOW', 2),
  one('Go: line 0', 'report.out', GO.replace(':1.1', ':0.1'), 'GOCOVER-LINE-RANGE', 2),

  // Paths
  lcov('a path that leads out', ['SF:../../etc/passwd', 'DA:1,1', 'end_of_record'], 'PATH-OUTSIDE-WORKSPACE'),
  lcov('an absolute path elsewhere', ['SF:/etc/passwd', 'DA:1,1', 'end_of_record'], 'PATHS-UNMATCHED'),
  one('paths of another repository', 'report.info', LCOV.replaceAll('src/', 'lib/'), 'PATHS-UNMATCHED'),
  one(
    'a file called __proto__',
    'report.json',
    `{"__proto__":${JSON.stringify(istanbulFile('__proto__'))}}`,
    'PATHS-UNMATCHED',
  ),
  one('a file called constructor', 'report.info', LCOV.replaceAll(/src\/\w+\.ts/g, 'constructor'), 'PATHS-UNMATCHED'),
  lcov('a path of 1 MB', [`SF:${'a'.repeat(1 << 20)}`, 'DA:1,1', 'end_of_record'], 'PATHS-UNMATCHED'),

  // XML
  cobertura('an entity bomb', '<coverage', `${BOMB}\n<coverage`, 'COBERTURA-ENTITY', 2),
  cobertura(
    'an external entity',
    '<coverage',
    '<!DOCTYPE coverage [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<coverage',
    'COBERTURA-ENTITY',
    2,
  ),
  cobertura('an entity that nobody declared', 'src/a.ts', 'src/&a;.ts', 'COBERTURA-ENTITY', 5),
  one(
    'XML nested deeply',
    'report.xml',
    COBERTURA.replace('<packages>', '<a>'.repeat(100_000)),
    'COBERTURA-TOO-DEEP',
    4,
  ),
  one(
    'JSON nested deeply',
    'report.json',
    `{"src/a.ts":{"path":"src/a.ts","statementMap":{},"x":${'['.repeat(100_000)}`,
    'ISTANBUL-TOO-DEEP',
    1,
  ),
];

function turned(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length - 6;
  copy[at] = copy[at]! ^ 1;
  return copy;
}

describe('a bad report', () => {
  it.each(ROWS)('$what: $code', async ({ files, code, line, args }) => {
    checkout.write(files);
    try {
      const [first = ''] = Object.keys(files);
      const result = await gate(args ?? ['--unit-reports', first]);
      const location =
        code === 'SUITE-MIXED-FORMATS'
          ? { path: 'src/a.ts' }
          : { path: first, ...(line === undefined ? {} : { line }) };
      expectProblem(result, code, line === null ? undefined : location);
    } finally {
      for (const file of Object.keys(files)) rmSync(checkout.path(file));
    }
  });

  it('that is a directory: REPORT-DIRECTORY', async () => {
    mkdirSync(checkout.path('folder.info'));
    expectProblem(await gate(['--unit-reports', 'folder.info']), 'REPORT-DIRECTORY', { path: 'folder.info' });
    rmSync(checkout.path('folder.info'), { recursive: true });
  });

  it.runIf(process.platform !== 'win32')('that is a pipe or a device: REPORT-NOT-A-FILE', async () => {
    execFileSync('mkfifo', [checkout.path('pipe.info')]);
    symlinkSync('/dev/zero', checkout.path('zero.info'));
    for (const name of ['pipe.info', 'zero.info'])
      expectProblem(await gate(['--unit-reports', name]), 'REPORT-NOT-A-FILE', { path: name });
    expectProblem(await gate(['--unit-reports', '/dev/urandom']), 'REPORT-NOT-A-FILE', { path: '/dev/urandom' });
    rmSync(checkout.path('pipe.info'));
    rmSync(checkout.path('zero.info'));
  });

  it('that may not be read: REPORT-UNREADABLE', async ({ skip }) => {
    checkout.write({ 'secret.info': LCOV });
    const through = asNobody(checkout.root);
    if (through === undefined) skip('this user may read every file and cannot become another');
    chmodSync(checkout.path('secret.info'), 0);
    execFileSync('chmod', ['-R', 'a+rwX', checkout.path(output)]);
    try {
      const result = await gate(['--unit-reports', 'secret.info'], through === 'already' ? {} : { through: through! });
      expectProblem(result, 'REPORT-UNREADABLE', { path: 'secret.info' });
    } finally {
      rmSync(checkout.path('secret.info'));
    }
  });

  it('does not keep a good suite from being judged', async () => {
    checkout.write({ 'bad.info': 'SF:src/a.ts\n' });
    const { verdict, exitCode } = await gate([
      '--unit-reports',
      'good.info',
      '--unit-lines',
      '99',
      '--e2e-reports',
      'bad.info',
    ]);
    expect(exitCode).toBe(2);
    expect(verdict.problem?.code).toBe('LCOV-TRUNCATED');
    expect(verdict.findings[0]).toMatchObject({ rule: 'coverage/below-threshold', severity: 'error' });
    rmSync(checkout.path('bad.info'));
  });

  it('names every problem', async () => {
    checkout.write({ 'one.info': 'SF:src/a.ts\n', 'two.info': '' });
    const { verdict } = await gate(['--unit-reports', 'one.info,two.info,three.info']);
    expect(verdict.problems?.map(({ code }) => code)).toEqual(['REPORT-MISSING', 'LCOV-TRUNCATED', 'REPORT-EMPTY']);
    rmSync(checkout.path('one.info'));
    rmSync(checkout.path('two.info'));
  });
});

/** How to run without this user's rights: `already` when they do not reach everything, undefined when there is no way. */
function asNobody(folder: string): readonly string[] | 'already' | undefined {
  if (process.getuid?.() !== 0) return 'already';
  const through = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  try {
    chmodSync(folder, 0o755);
    execFileSync(through[0]!, [...through.slice(1), process.execPath, '--version']);
    return through;
  } catch {
    return undefined;
  }
}

describe('an odd, but good report', () => {
  async function factsOf(name: string, content: string | Uint8Array): Promise<CoverageFacts> {
    checkout.write({ [name]: content });
    const { exitCode, stdout } = await gate(['--unit-reports', name]);
    rmSync(checkout.path(name));
    expect(exitCode, stdout).toBe(0);
    const text = readFileSync(checkout.path(`${output}/coverage-gate/facts.json`), 'utf8');
    return (JSON.parse(text) as { readonly facts: CoverageFacts }).facts;
  }

  const plain = [
    ['LCOV', 'report.info', LCOV],
    ['Cobertura', 'report.xml', COBERTURA],
    ['Istanbul JSON', 'report.json', ISTANBUL],
  ] as const;
  const spellings: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['in UTF-16 with a byte order mark', (text) => utf16(text.replace('encoding="UTF-8"', 'encoding="UTF-16"'))],
    ['in big-endian UTF-16 with a byte order mark', (text) => utf16(text, true)],
    ['packed', (text) => gzipSync(text)],
    ['without a last line end', (text) => text.trimEnd()],
  ];
  it.each(plain)('%s is the same in every spelling', async (_, name, text) => {
    const { suites } = await factsOf(name, text);
    for (const [spelling, write] of spellings) {
      const { suites: same } = await factsOf(name, write(text));
      expect(same[0]?.files, spelling).toEqual(suites[0]?.files);
    }
  });

  it('is read without any end_of_record when it is whole', async () => {
    const text = LCOV.replaceAll('end_of_record', 'LF:2\nLH:1');
    expect((await factsOf('report.info', text)).suites[0]?.files).toHaveLength(2);
  });

  it('may lie outside of the repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-elsewhere-'));
    writeFileSync(join(folder, 'lcov.info'), LCOV);
    const { exitCode, verdict } = await gate(['--unit-reports', join(folder, 'lcov.info')]);
    expect(verdict.outcome).toBe('passed');
    expect(exitCode).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('may be older than its commit: a warning', async () => {
    checkout.write({ 'old.info': LCOV });
    utimesSync(checkout.path('old.info'), 1e8, 1e8);
    const { exitCode, verdict } = await gate(['--unit-reports', 'old.info']);
    expect(exitCode).toBe(0);
    expect(verdict.findings).toMatchObject([
      { rule: 'coverage/stale-report', severity: 'warning', location: { path: 'old.info' } },
    ]);
    rmSync(checkout.path('old.info'));
  });
});

describe('nothing but the report is read', () => {
  it('for paths and entities that name other files', async () => {
    const canary = checkout.path('../canary.txt');
    const secret = 'the canary sings';
    writeFileSync(canary, secret);
    const names = [canary, `file://${canary}`, '../canary.txt', '/etc/passwd', `src/../../canary.txt`];
    checkout.write({
      'report.info': `${LCOV}${names.map((name) => `SF:${name}\nDA:1,1\nend_of_record\n`).join('')}`,
      'report.xml': COBERTURA.replace('<coverage', `<!DOCTYPE coverage SYSTEM "file://${canary}">\n<coverage`),
      'v8.json': JSON.stringify({
        result: [
          {
            scriptId: '1',
            url: `file://${canary}`,
            functions: [
              {
                functionName: '',
                isBlockCoverage: true,
                ranges: [{ startOffset: 0, endOffset: secret.length, count: 1 }],
              },
            ],
          },
        ],
      }),
    });
    for (const name of ['report.info', 'report.xml', 'v8.json']) {
      await gate(['--unit-reports', name, '--min-matched', '10']);
      const folder = checkout.path(`${output}/coverage-gate`);
      for (const file of readdirSync(folder)) {
        const text = readFileSync(join(folder, file), 'utf8');
        expect(text, file).not.toContain(secret);
        expect(text, file).not.toContain('root:x:0');
      }
      rmSync(checkout.path(name));
    }
    rmSync(canary);
  });

  it('nor for tracked links that lead out', async () => {
    const linked = new Checkout();
    const secret = 'another canary sings';
    const canary = mkdtempSync(join(tmpdir(), 'reliability-elsewhere-'));
    writeFileSync(join(canary, 'a.ts'), `${secret}\n`);
    linked.git('init', '--quiet');
    linked.write({ 'src/b.ts': CODE, 'good.info': LCOV });
    symlinkSync(join(canary, 'a.ts'), linked.path('src/a.ts'));
    linked.commit();
    const { verdict } = await gate(['--unit-reports', 'good.info', '--min-matched', '50'], { repository: linked });
    expect(verdict.metrics).toMatchObject({ files: 1, unmatchedReportPaths: 1 });
    expect(readFileSync(checkout.path(`${output}/coverage-gate/report.html`), 'utf8')).not.toContain(secret);
    linked.remove();
    rmSync(canary, { recursive: true });
  });
});

describe('a large report', () => {
  const MEBIBYTE = 1 << 20;
  /** A mebibyte: a record of each of the two files, with many lines. */
  const lines = Array.from({ length: 50_000 }, (_, n) => `DA:${n + 1},${n % 1000}\n`).join('');
  const block = `SF:src/a.ts\n${lines}end_of_record\nSF:src/b.ts\n${lines}end_of_record\n`;

  function writeRepeated(name: string, content: string | Uint8Array, times: number): void {
    const file = openSync(checkout.path(name), 'w');
    for (let n = 0; n < times; n++) writeSync(file, Buffer.from(content));
    closeSync(file);
  }

  it('of 600 MB is read in bounded memory', async () => {
    writeRepeated('large.info', block, 600);
    const { exitCode, maxRssBytes } = await gate(['--unit-reports', 'large.info'], { timeoutMs: 55_000 });
    rmSync(checkout.path('large.info'));
    expect(exitCode).toBe(0);
    expect(maxRssBytes).toBeGreaterThan(0);
    expect(maxRssBytes).toBeLessThan(250 * MEBIBYTE);
  });

  it('of 600 MB in a gzip file of 1 MB is read in bounded memory', async () => {
    writeRepeated('large.info.gz', gzipSync(block), 600);
    const { exitCode, maxRssBytes } = await gate(['--unit-reports', 'large.info.gz'], { timeoutMs: 55_000 });
    rmSync(checkout.path('large.info.gz'));
    expect(exitCode).toBe(0);
    expect(maxRssBytes).toBeLessThan(250 * MEBIBYTE);
  });

  it.each([
    ['LCOV name', 'report.info', 'SF:src/', 'LCOV-TOO-LONG'],
    ['XML attribute', 'report.xml', '<coverage line-rate="1"><packages><package name="', 'COBERTURA-TOO-LONG'],
    ['JSON text', 'report.json', '{"src/a.ts":{"path":"src/a.ts","statementMap":{},"x":"', 'ISTANBUL-TOO-LONG'],
  ])('of one %s of 100 MB: %s', async (_, name, begin, code) => {
    writeRepeated(name, 'a'.repeat(MEBIBYTE), 100);
    const file = openSync(checkout.path(name), 'r+');
    writeSync(file, begin, 0);
    closeSync(file);
    const result = await gate(['--unit-reports', name]);
    rmSync(checkout.path(name));
    expectProblem(result, code, { path: name, line: 1 });
    expect(result.maxRssBytes).toBeLessThan(400 * MEBIBYTE);
  });

  it('with a name of 60 MB: PATHS-UNMATCHED, and no file of that size is written', async () => {
    checkout.write({ 'report.xml': COBERTURA.replaceAll('src/a.ts', 'a'.repeat(60 * MEBIBYTE)) });
    const result = await gate(['--unit-reports', 'report.xml'], { timeoutMs: 55_000 });
    rmSync(checkout.path('report.xml'));
    expectProblem(result, 'PATHS-UNMATCHED', { path: 'report.xml' });
    expect(result.stdout.length).toBeLessThan(20_000);
    expect(JSON.stringify(result.verdict).length).toBeLessThan(100_000);
  });

  it('of 100 000 files is judged against 100 000 tracked ones', async () => {
    const large = new Checkout();
    try {
      large.git('init', '--quiet', '--initial-branch=main');
      large.write({ 'a.ts': CODE });
      const blob = large.git('hash-object', '-w', 'a.ts').trim();
      const paths = Array.from({ length: 100_000 }, (_, n) => `src/part-${n % 100}/file-${n}.ts`);
      execFileSync('git', ['update-index', '--index-info'], {
        cwd: large.root,
        input: paths.map((path) => `100644 ${blob} 0\t${path}\n`).join(''),
      });
      large.write({ 'report.info': paths.map((path) => `SF:${path}\nDA:1,1\nDA:2,0\nend_of_record\n`).join('') });
      const ours = await gate(['--unit-reports', 'report.info', '--unit-lines', '50'], {
        repository: large,
        timeoutMs: 55_000,
      });
      expect(ours.exitCode).toBe(0);
      expect(ours.verdict.metrics).toMatchObject({ files: 100_000 });
      large.write({ 'report.info': paths.map((path) => `SF:lib/${path}\nDA:1,1\nend_of_record\n`).join('') });
      const foreign = await gate(['--unit-reports', 'report.info'], { repository: large, timeoutMs: 55_000 });
      expect(foreign.exitCode).toBe(2);
      expect(foreign.verdict.problem?.code).toMatch(/^PATH/);
    } finally {
      large.remove();
    }
  });
});

describe('bad configuration', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((c, n) => `${c}: &${c} [${`*${'abcdefghi'[n]}, `.repeat(8)}*${'abcdefghi'[n]}]`).join('\n')}\n`;
  it.each([
    [
      'an unknown key',
      'version: 1\ncoverage-gate:\n  suites:\n    unit: { report: ["a"] }\n',
      'CONFIG-UNKNOWN-KEY',
      4,
      13,
      'reports',
    ],
    ['an unknown section', 'version: 1\ncoverage-gates: {}\n', 'CONFIG-UNKNOWN-KEY', 2, 1, 'coverage-gate'],
    [
      'a wrong type',
      'version: 1\ncoverage-gate:\n  suites:\n    unit: { reports: ["a"], lines: high }\n',
      'CONFIG-',
      4,
      36,
      '',
    ],
    ['a threshold above 100', 'version: 1\ncoverage-gate:\n  combined: { lines: 101 }\n', 'CONFIG-VALUE', 3, 22, ''],
    ['a syntax error', 'version: 1\ncoverage-gate:\n  suites: [\n', 'CONFIG-SYNTAX', 4, 1, ''],
    ['a bomb of aliases', bomb, 'CONFIG-', undefined, undefined, ''],
    ['another version', 'version: 2\n', 'CONFIG-VERSION', 1, 10, ''],
  ])('%s', async (_, text, code, line, column, near) => {
    checkout.write({ 'bad.yml': text });
    const result = await gate(['--config', 'bad.yml', '--unit-reports', 'good.info']);
    rmSync(checkout.path('bad.yml'));
    expect(result.exitCode).toBe(2);
    expect(result.verdict.problem?.code).toContain(code);
    expect(result.verdict.problem?.location?.path).toBe('bad.yml');
    if (line !== undefined) expect(result.verdict.problem?.location).toEqual({ path: 'bad.yml', line, column });
    expect(result.verdict.problem?.hint).toContain(near);
  });

  it('a file that is missing', async () => {
    expectProblem(await gate(['--config', 'nowhere.yml']), 'CONFIG-MISSING-FILE', { path: 'nowhere.yml' });
  });

  it('a file that is a directory or too large', async () => {
    expectProblem(await gate(['--config', 'src']), 'CONFIG-UNREADABLE', { path: 'src' });
    checkout.write({ 'huge.yml': `# ${'x'.repeat(2 << 20)}\n` });
    expectProblem(await gate(['--config', 'huge.yml']), 'CONFIG-UNREADABLE', { path: 'huge.yml' });
    rmSync(checkout.path('huge.yml'));
  });
});

describe('a repository', () => {
  it('that is none: GIT-NO-REPOSITORY', async () => {
    const folder = new Checkout();
    folder.write({ ...SOURCES, 'good.info': LCOV });
    expectProblem(await gate(['--unit-reports', 'good.info'], { repository: folder }), 'GIT-NO-REPOSITORY', undefined);
    folder.remove();
  });

  it('without git: GIT-MISSING', async () => {
    const result = await gate(['--unit-reports', 'good.info'], { env: { PATH: '/nonexistent' } });
    expectProblem(result, 'GIT-MISSING', undefined);
  });

  it('without commits is measured, whether or not files are added', async () => {
    const empty = new Checkout();
    empty.git('init', '--quiet');
    empty.write({ ...SOURCES, 'good.info': LCOV });
    const before = await gate(['--unit-reports', 'good.info'], { repository: empty });
    expect(before.exitCode).toBe(0);
    empty.git('add', 'src');
    const after = await gate(['--unit-reports', 'good.info'], { repository: empty });
    expect(after.exitCode).toBe(0);
    empty.remove();
  });

  it('that is a shallow clone is measured', async () => {
    const clone = new Checkout();
    checkout.commit();
    clone.git('clone', '--quiet', '--depth=1', `file://${checkout.root}`, 'shallow');
    const shallow = clone.path('shallow');
    expect(existsSync(join(shallow, '.git', 'shallow'))).toBe(true);
    const result = await gate(['--unit-reports', checkout.path('good.info')], { in: shallow });
    expect(result.exitCode).toBe(0);
    clone.remove();
  });

  it('of another owner is measured', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only root can give files away');
    const foreign = Checkout.of(SOURCES);
    foreign.write({ 'good.info': LCOV });
    execFileSync('chown', ['-R', '65534:65534', foreign.root]);
    expect(() =>
      execFileSync('git', ['-C', foreign.root, 'ls-files'], {
        stdio: 'pipe',
        env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
      }),
    ).toThrow('dubious ownership');
    const result = await gate(['--unit-reports', 'good.info'], { repository: foreign });
    expect(result.exitCode).toBe(0);
    foreign.remove();
  });
});
