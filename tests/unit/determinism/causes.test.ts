import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../src/determinism/causes/index.ts';
import type { BuildTraits, Difference } from '../../../src/determinism/difference.ts';
import type { ArtifactEntry } from '../../../src/shared/model/artifact.ts';
import { causeTable } from './cause-table.ts';
import { explained, treeOf } from './trees.ts';

const FOLDER = new URL('../../fixtures/determinism/', import.meta.url);
const PAIRS = readdirSync(FOLDER).flatMap((name) => (name.includes('.left.') ? [name] : []));
const bytes = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));

/** What the builds knew; only where a cause is told by it. */
const TRAITS: Readonly<Record<string, readonly [Partial<BuildTraits>, Partial<BuildTraits>]>> = {
  'zip-timezone': [{ timezone: 'UTC' }, { timezone: 'Etc/GMT-2' }],
  'build-path': [
    { path: new TextDecoder().decode(bytes('build-path.left.txt')).trim() },
    { path: new TextDecoder().decode(bytes('build-path.right.txt')).trim() },
  ],
  epoch: [
    { startedMs: 1_700_000_000_000, endedMs: 1_700_000_010_000 },
    { startedMs: 1_700_000_000_000, endedMs: 1_700_000_010_000 },
  ],
};
/** Where the file is named by what it shows and not by its cause. */
const EXPECTED: Readonly<Record<string, string | undefined>> = {
  nested: 'timestamp',
  zstd: 'timestamp',
  zip64: 'zip-mtime',
  'sqlite-row': 'timestamp',
  'pdf-text': 'clock-text',
  'image-layout': 'timestamp',
  'image-saved': 'timestamp',
  // Said not to be looked into.
  xz: undefined,
};

describe('what real tools wrote', () => {
  it.each(PAIRS)('%s', async (name) => {
    const [id = '', , ...endings] = name.split('.');
    const path = `x.${endings.join('.')}`;
    const [one, other] = TRAITS[id] ?? [{}, {}];
    const left = treeOf({ [path]: bytes(name) }, one);
    const right = treeOf({ [path]: bytes(name.replace('.left.', '.right.')) }, other);
    const { differences } = await explained(left, right);
    expect(differences.map(({ cause }) => cause)).toContain(Object.hasOwn(EXPECTED, id) ? EXPECTED[id] : id);
    expect((await explained(left, left)).differences).toEqual([]);
  });

  it('shows at least thirty causes', () => {
    const shown = new Set(PAIRS.map((name) => name.split('.')[0]));
    expect(CAUSES.filter(({ id }) => shown.has(id)).length).toBeGreaterThanOrEqual(30);
  });

  it('finds the way into archives in archives', async () => {
    const left = treeOf({ 'a.tar.gz': bytes('nested.left.tar.gz') });
    const right = treeOf({ 'a.tar.gz': bytes('nested.right.tar.gz') });
    const { differences } = await explained(left, right);
    expect(differences).toEqual([
      expect.objectContaining({
        within: ['a.tar', 'one.txt:1'],
        left: 'on 2024-05-05',
        right: 'on 2024-05-06',
        cause: 'timestamp',
      }),
    ]);
  });
});

const builds = (one: Partial<BuildTraits>, other: Partial<BuildTraits>, left: string, right: string) =>
  explained(treeOf({ 'a.txt': text(left) }, one), treeOf({ 'a.txt': text(right) }, other));
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** What is only told by texts: what the builds knew, what each side says, and the causes. */
const TEXTS: readonly (readonly [
  name: string,
  one: Partial<BuildTraits>,
  other: Partial<BuildTraits>,
  left: string,
  right: string,
  causes: readonly string[],
])[] = [
  ['hostname', { hostname: 'runner-1' }, { hostname: 'other' }, 'on runner-1.', 'on other.', ['hostname']],
  ['user', { user: 'ann' }, { user: 'bob' }, 'by ann', 'by bob', ['user']],
  ['home', { home: '/home/a' }, { home: '/home/b' }, 'x /home/a/.m2', 'x /home/b/.m2', ['home-path']],
  ['processors', { cpus: 2 }, { cpus: 4 }, '2 threads', '4 threads', ['cpu-count']],
  ['umask', { umask: '0022' }, { umask: '0002' }, '0022', '0002', ['umask']],
  ['locale', { locale: 'C' }, { locale: 'et_EE' }, 'a 1234.5', 'a 1234,5', ['locale']],
  ['two at once', { user: 'ann' }, { user: 'bob' }, 'ann 2024-01-01', 'bob 2024-01-02', ['user', 'timestamp']],
  ['mail date', {}, {}, 'Sat Nov 28 20:25:29 UTC 2026', 'Sun Nov 29 21:25:29 UTC 2026', ['date-text']],
  ['date of a named zone', {}, {}, 'Sat Nov 28 20:43:57 UTC 2026', 'Sun Nov 29 10:43:58 +14 2026', ['date-text']],
  ['address', {}, {}, 'at 0x7f12aabbccdd', 'at 0x7f34aabbccdd', ['address']],
  ['git describe', {}, {}, 'v1.2.3 x', 'v1.2.3-dirty x', ['git-dirty']],
  ['pdf id', {}, {}, '/ID [<aa><aa>]', '/ID [<bb><bb>]', ['pdf-id']],
  [
    'pdf time',
    {},
    {},
    "/CreationDate (D:20240101000000+00'00')",
    "/CreationDate (D:20240102000000+00'00')",
    ['pdf-time'],
  ],
  [
    'time zone',
    { timezone: 'UTC' },
    { timezone: 'Pacific/Kiritimati' },
    'at noon UTC',
    'at noon Pacific/Kiritimati',
    ['timezone'],
  ],
  ['Go and the repository', {}, {}, 'vcs.modified=false', 'vcs.modified=true', ['go-vcs']],
  ['manifest of a jar', {}, {}, 'Bnd-LastModified: 17', 'Bnd-LastModified: 18', ['manifest-time']],
  ['Next.js', {}, {}, '"buildId":"Vq3k9ZsT0aPfLm2nB7xYw"', '"buildId":"M1cX8uQe5rDyGh4jK6vNt"', ['next-build-id']],
  ['a name with a digest', {}, {}, 'see a-B3xK9_aQ.js', 'see a-Zz9pQ1-x.js', ['chunk-hash']],
  ['how long it took', {}, {}, 'took 12 ms', 'took 15 ms', ['duration']],
  ['a time of day', {}, {}, 'at 10:20:30', 'at 11:21:31', ['clock-text']],
  [
    'a date of JavaScript, in two zones and languages',
    { timezone: 'UTC' },
    { timezone: 'Pacific/Kiritimati' },
    'Sun Nov 29 2026 01:40:25 GMT+0000 (Coordinated Universal Time)',
    'Sat Jan 01 2028 23:03:27 GMT+1400 (Line’i saarte aeg)',
    ['date-text'],
  ],
  ['module number', {}, {}, '__webpack_require__(343)', '__webpack_require__(41)', ['module-id']],
  ['way out', { path: '/a/b' }, { path: '/a/b/c' }, '../../lib/x', '../../../lib/x', ['relative-path']],
  ['way out of one depth', { path: '/a/b' }, { path: '/a/c' }, '../../lib/x', '../../../lib/x', []],
  ['nothing known', {}, {}, 'alpha', 'beta', []],
];

it.each(TEXTS)('text: %s', async (_name, one, other, left, right, expected) => {
  expect((await builds(one, other, left, right)).differences.flatMap(({ cause }) => cause ?? [])).toEqual(expected);
});

/** Where no tool that is at hand writes such a file: made by hand after the norm. */
const BY_HAND: Readonly<Record<string, () => Promise<readonly Difference[]>>> = {
  'file-mode': () => entriesOf({ mode: 0o644 }, { mode: 0o664 }),
  'file-time': () => entriesOf({ modifiedMs: 1 }, { modifiedMs: 2 }),
  'pe-time': () => filesOf('a.exe', pe(1), pe(2)),
  'png-packing': () => filesOf('a.png', png(1), png(9)),
  'pdf-packing': () => filesOf('a.pdf', pdf(1), pdf(9)),
  'go-build-id': () => filesOf('a', elf(['.note.go.buildid', 'aaaa/bbbb']), elf(['.note.go.buildid', 'cccc/dddd'])),
  'symbol-names': () => filesOf('a', elf(['.strtab', 'name_one']), elf(['.strtab', 'name_two'])),
  'elf-layout': () =>
    filesOf(
      'a',
      elf(['.rodata', 'one text'], ['.rela.dyn', '\x01\x02']),
      elf(['.rodata', 'another'], ['.rela.dyn', '\x03\x04']),
    ),
  'source-map-positions': () => filesOf('a.map', text('{"mappings":"AAAA"}'), text('{"mappings":"AABA"}')),
  'source-map-path': () => filesOf('a.map', text('{"sources":["/a/x.ts"]}'), text('{"sources":["/b/x.ts"]}')),
  'image-pointer': () => filesOf('a.tar', image('a'), image('b')),
};
const filesOf = async (path: string, left: Uint8Array, right: Uint8Array): Promise<readonly Difference[]> =>
  (await explained(treeOf({ [path]: left }), treeOf({ [path]: right }))).differences;
const entriesOf = async (
  left: Partial<ArtifactEntry>,
  right: Partial<ArtifactEntry>,
): Promise<readonly Difference[]> => {
  const [one, other] = [left, right].map((more) => {
    const tree = treeOf({ a: 'x' });
    return { ...tree, tree: { ...tree.tree, entries: [{ ...tree.tree.entries[0]!, ...more }] } };
  });
  return (await explained(one!, other!)).differences;
};
const BIG = new TextEncoder().encode('a line that packs well '.repeat(300));

function pe(time: number): Uint8Array {
  const bytes = Buffer.alloc(200);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(100, 60);
  bytes.write('PE\0\0', 100, 'latin1');
  bytes.writeUInt32LE(time, 108);
  return bytes;
}

function png(level: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('IDAT', deflateSync(BIG, { level })),
  ]);
}

function pdf(level: number): Uint8Array {
  const packed = deflateSync(BIG, { level });
  const head = `%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer\n<< >>\n')]);
}

/** Sections, and the one with their names. */
function elf(...sections: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.write('\x7fELF\x02\x01', 0, 'latin1');
  bytes.writeUInt32LE(64, 40);
  [64, sections.length + 1, sections.length].forEach((value, at) => void bytes.writeUInt16LE(value, 58 + 2 * at));
  const all = [...sections, ['', ['', ...sections.map(([name]) => name), ''].join('\0')]] as const;
  let [nameAt, from] = [1, 1024];
  all.forEach(([name, content], at) => {
    bytes.writeUInt32LE(name === '' ? 0 : nameAt, 64 + at * 64);
    bytes.writeUInt32LE(from, 64 + at * 64 + 24);
    bytes.writeUInt32LE(content.length, 64 + at * 64 + 32);
    bytes.write(content, from, 'latin1');
    nameAt += name.length + 1;
    from += content.length;
  });
  return bytes;
}

/** An archive of an image whose document names a part that is not in the archive. */
function image(digit: string): Uint8Array {
  const document = Buffer.from(
    JSON.stringify({ manifests: [{ digest: `sha256:${digit.repeat(64)}`, size: digit === 'a' ? 10 : 11 }] }),
  );
  const header = Buffer.alloc(512);
  header.write('index.json', 0, 'latin1');
  header.write(`${document.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\0', 257, 'latin1');
  return Buffer.concat([header, document, Buffer.alloc(512 - (document.length % 512) + 1024)]);
}

it.each(Object.entries(BY_HAND))('made by hand: %s', async (id, differences) => {
  expect((await differences()).map(({ cause }) => cause)).toContain(id);
});

it('every cause is shown: by a file that a tool wrote, by texts, or by hand', () => {
  const files = PAIRS.map((name) => name.split('.')[0] ?? '');
  const told = TEXTS.flatMap(([, , , , , causes]) => causes);
  const shown = new Set([...files, ...told, ...Object.keys(BY_HAND)]);
  expect(CAUSES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

it('every cause has an id of its own, a title and a fix', () => {
  expect(new Set(CAUSES.map(({ id }) => id)).size).toBe(CAUSES.length);
  for (const { id, title, fix, aspects, mask } of CAUSES) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(title.length * fix.length).toBeGreaterThan(0);
    expect(aspects ?? mask).toBeDefined();
  }
});

it('the page of causes has every one, as the registry says', () => {
  const page = readFileSync(new URL('../../../docs/gates/determinism-causes.md', import.meta.url), 'utf8');
  expect(page).toContain(causeTable());
});
