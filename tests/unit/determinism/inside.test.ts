import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Content, memoryContent } from '../../../src/determinism/contents/content.ts';
import { spotsInside } from '../../../src/determinism/inside.ts';
import { explained, treeOf } from './trees.ts';

const FIXTURES = new URL('../../fixtures/determinism/', import.meta.url);
const bytes = (name: string): Buffer => readFileSync(new URL(name, FIXTURES));
const pairOf = (name: string) => {
  const [id, ...endings] = name.split('.');
  return { left: bytes(`${id}.left.${endings.join('.')}`), right: bytes(`${id}.right.${endings.join('.')}`) };
};
/** What can only be read in order, in pieces of an odd length. */
const inOrder = (all: Uint8Array): Content => ({
  size: undefined,
  async *pieces(from = 0, to = all.length) {
    for (let at = from; at < Math.min(to, all.length); at += 777) yield all.subarray(at, Math.min(at + 777, to));
  },
});
const NONE_HELD = { unpackedBytes: 1 << 30, heldBytes: 0 };

describe('what is too large to be held is looked into all the same', () => {
  it.each([
    ...['tar-mtime.tar', 'tar-order.tar', 'tar-owner.tar', 'gzip-mtime.gz', 'gzip-packing.gz', 'nested.tar.gz'],
    ...['zstd.zst', 'zstd-packing.zst', 'timestamp.txt', 'line-order.txt', 'image-layout.tar'],
  ])('%s', async (name) => {
    const { left, right } = pairOf(name);
    const whole = await spotsInside({ name, left: memoryContent(left), right: memoryContent(right) });
    const parts = await spotsInside({ name, left: inOrder(left), right: inOrder(right) }, NONE_HELD);
    expect(whole.length).toBeGreaterThan(0);
    expect(parts.map(withoutSizes)).toEqual(whole.map(withoutSizes));
  });

  it('but not what needs any part at any time', async () => {
    const { left, right } = pairOf('zip-mtime.zip');
    const packed = (one: Buffer): Content => memoryContent(gzipSync(one));
    const spots = await spotsInside({ name: 'a.zip.gz', left: packed(left), right: packed(right) }, NONE_HELD);
    expect(spots).toEqual([expect.objectContaining({ within: ['a.zip'], aspect: 'unread' })]);
  });

  it('up to what may be unpacked', async () => {
    const { left, right } = pairOf('nested.tar.gz');
    const limits = { unpackedBytes: 15_000, heldBytes: 0 };
    const spots = await spotsInside({ name: 'a.tar.gz', left: inOrder(left), right: inOrder(right) }, limits);
    expect(spots.at(-1)?.aspect).toBe('unread');
  });
});

/** How much is packed is not known of what is read in order. */
function withoutSizes({ aspect, left, right, ...spot }: Awaited<ReturnType<typeof spotsInside>>[number]) {
  return { aspect, ...spot, ...(aspect.endsWith('.packing') ? {} : { left, right }) };
}

describe('images', () => {
  const CREATED = { cause: 'timestamp', left: expect.stringContaining('2026-') as string };
  const LAYER = {
    within: ['layer 1 of app', expect.stringMatching(/^content$|^[0-9a-f]{64}$/u), 'etc/built:1'],
    left: 'built 2026-01-02T10:20:30Z',
    cause: 'timestamp',
  };

  it('as one file: layers and settings by what they are for, no digest that only follows', async () => {
    const { left, right } = pairOf('image-layout.tar');
    const { differences } = await explained(treeOf({ 'app.tar': left }), treeOf({ 'app.tar': right }));
    expect(differences.map(({ within }) => within?.[0])).not.toContain('index.json');
    expect(differences).toContainEqual(expect.objectContaining(LAYER));
    expect(differences).toContainEqual(expect.objectContaining({ within: ['config of app', '/created'], ...CREATED }));
    for (const { left: text = '' } of differences) expect(text).not.toMatch(/^(?:sha256:)?[0-9a-f]{64}$/u);
  });

  it('as docker save writes them', async () => {
    const { left, right } = pairOf('image-saved.tar');
    const { differences } = await explained(treeOf({ 'app.tar': left }), treeOf({ 'app.tar': right }));
    expect(differences).toContainEqual(
      expect.objectContaining({ within: ['layer 1 of docker.io/library/app:1', 'etc/built:1'], cause: 'timestamp' }),
    );
    expect(differences).toContainEqual(
      expect.objectContaining({ within: ['config of docker.io/library/app:1', '/created'], ...CREATED }),
    );
    expect(differences.some(({ cause }) => cause === 'archive-entries')).toBe(false);
  });

  it('as a folder: blobs of the same role are one artifact that was renamed', async () => {
    const { left, right } = pairOf('image-layout.tar');
    const { differences } = await explained(treeOf(unpacked(left)), treeOf(unpacked(right)));
    const seeds = differences.filter(({ seed }) => seed);
    expect(seeds).toContainEqual(expect.objectContaining(LAYER));
    expect(seeds).toContainEqual(expect.objectContaining({ within: ['config of app', '/created'], ...CREATED }));
    expect(seeds.every(({ kind }) => kind === 'content')).toBe(true);
    expect(differences.find(({ path }) => path === 'image/index.json')?.seed).toBe(false);
  });
});

/** The files of an archive, below `image/`. */
function unpacked(archive: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-image-'));
  try {
    spawnSync('tar', ['-xf', '-', '-C', folder], { input: archive });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Object.fromEntries(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [`image/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('documents and databases', () => {
  it('names the row of a table', async () => {
    const { left, right } = pairOf('sqlite-row.db');
    const { differences } = await explained(treeOf({ 'a.db': left }), treeOf({ 'a.db': right }));
    expect(differences).toEqual([
      expect.objectContaining({
        within: ['table builds', 'row 150'],
        left: expect.stringContaining('2026-01-02 10:20:30') as string,
        right: expect.stringContaining('2026-01-02 11:21:31') as string,
        cause: 'timestamp',
      }),
    ]);
  });

  it('names what only counts, and what only lies elsewhere', async () => {
    for (const id of ['sqlite-counter', 'sqlite-layout']) {
      const { left, right } = pairOf(`${id}.db`);
      const { differences } = await explained(treeOf({ 'a.db': left }), treeOf({ 'a.db': right }));
      expect(differences.map(({ cause }) => cause)).toEqual([id]);
    }
  });

  it('looks into packed pages of a PDF, and at its dates and ids', async () => {
    const page = pairOf('pdf-text.pdf');
    const { differences } = await explained(treeOf({ 'a.pdf': page.left }), treeOf({ 'a.pdf': page.right }));
    expect(differences).toContainEqual(expect.objectContaining({ within: ['object 7'], cause: 'clock-text' }));
    const dated = pairOf('pdf-time.pdf');
    const found = await explained(treeOf({ 'a.pdf': dated.left }), treeOf({ 'a.pdf': dated.right }));
    expect(new Set(found.differences.map(({ cause }) => cause))).toEqual(new Set(['pdf-time', 'pdf-id']));
  });

  it('says that it cannot look into xz', async () => {
    const { left, right } = pairOf('xz.xz');
    const { notes } = await explained(treeOf({ 'a.xz': left }), treeOf({ 'a.xz': right }));
    expect(notes).toEqual([expect.stringMatching(/^a\.xz was not looked into: /u)]);
  });
});
