import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../src/determinism/causes/index.ts';
import type { BuildTraits } from '../../../src/determinism/difference.ts';
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

it.each<[string, Partial<BuildTraits>, Partial<BuildTraits>, string, string, readonly string[]]>([
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
  ['module number', {}, {}, '__webpack_require__(343)', '__webpack_require__(41)', ['module-id']],
  ['way out', { path: '/a/b' }, { path: '/a/b/c' }, '../../lib/x', '../../../lib/x', ['relative-path']],
  ['way out of one depth', { path: '/a/b' }, { path: '/a/c' }, '../../lib/x', '../../../lib/x', []],
  ['nothing known', {}, {}, 'alpha', 'beta', []],
])('text: %s', async (_name, one, other, left, right, expected) => {
  expect((await builds(one, other, left, right)).differences.flatMap(({ cause }) => cause ?? [])).toEqual(expected);
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
