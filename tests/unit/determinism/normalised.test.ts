import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryContent } from '../../../src/determinism/contents/content.ts';
import { normalisedEntries } from '../../../src/determinism/normalised.ts';
import { normalisedNotes } from '../../../src/determinism/normalised-note.ts';
import { NORMALISERS } from '../../../src/determinism/normalisers/index.ts';
import { differingFacts, factsOf } from './facts.ts';
import { treeOf } from './trees.ts';

const bytes = (name: string): Buffer => readFileSync(new URL(`../../fixtures/determinism/${name}`, import.meta.url));
const digestOf = async (path: string, content: Uint8Array): Promise<string | undefined> => {
  const { tree, open } = treeOf({ [path]: content });
  return (await normalisedEntries(tree.entries, open))[0]?.digest;
};

describe('without what packing adds', () => {
  it.each([
    ...['tar-mtime.tar', 'tar-owner.tar', 'tar-mode.tar', 'tar-order.tar', 'tar-pax-times.tar'],
    ...['zip-mtime.zip', 'zip-timezone.zip', 'zip-mode.zip', 'zip-order.zip', 'zip-extra.zip', 'zip-packing.zip'],
    ...['zip64.zip', 'gzip-mtime.gz', 'gzip-name.gz', 'gzip-system.gz', 'gzip-packing.gz', 'zstd-packing.zst'],
    ...['ar-mtime.a', 'ar-mode.a', 'ar-order.a', 'pyc-mtime.pyc', 'png-time.png', 'sqlite-counter.db'],
  ])('%s is the same', async (name) => {
    const [id, ending] = name.split('.');
    const [left, right] = [bytes(`${id}.left.${ending}`), bytes(`${id}.right.${ending}`)];
    expect(left.equals(right)).toBe(false);
    expect(await digestOf(`x.${ending}`, left)).toBe(await digestOf(`x.${ending}`, right));
  });

  it.each([
    'nested.tar.gz',
    'zstd.zst',
    'jar-tool.jar',
    'sqlite-row.db',
    'image-layout.tar',
  ])('%s is not: what is packed differs', async (name) => {
    const [id, ...endings] = name.split('.');
    const ending = endings.join('.');
    expect(await digestOf(`x.${ending}`, bytes(`${id}.left.${ending}`))).not.toBe(
      await digestOf(`x.${ending}`, bytes(`${id}.right.${ending}`)),
    );
  });

  it('archives in archives are normalised too', async () => {
    const packed = (side: string): Buffer =>
      gzipSync(bytes(`tar-mtime.${side}.tar`), { level: side === 'left' ? 1 : 9 });
    expect(await digestOf('x.tar.gz', packed('left'))).toBe(await digestOf('x.tar.gz', packed('right')));
  });

  it('permissions are reduced to execution, times are left out, all else stays', async () => {
    const entry = {
      path: 'a.txt',
      kind: 'file',
      mode: 0o664,
      sizeBytes: 1,
      digest: 'd'.repeat(64),
      modifiedMs: 7,
    } as const;
    expect(await normalisedEntries([entry], () => undefined)).toEqual([
      { path: 'a.txt', kind: 'file', mode: 0o644, sizeBytes: 1, digest: 'd'.repeat(64) },
    ]);
  });

  it('what is damaged stays as it is', async () => {
    const cut = bytes('gzip-packing.left.gz').subarray(0, 60);
    const { tree, open } = treeOf({ 'x.gz': cut });
    expect((await normalisedEntries(tree.entries, open))[0]?.digest).toBe(tree.entries[0]?.digest);
    expect(await normalisedEntries(tree.entries, () => memoryContent(cut))).toHaveLength(1);
  });
});

it('the page says which normalisers there are', () => {
  const page = readFileSync(new URL('../../../docs/gates/determinism.md', import.meta.url), 'utf8');
  for (const { id, title } of NORMALISERS)
    expect(page).toContain(`| \`${id}\` | ${title.slice(title.indexOf(':') + 2)} |`);
});

it('says both digests, and what they say together', () => {
  const reference = { digest: 'a'.repeat(64), files: 4, bytes: 100, normalised: 'e'.repeat(64) };
  expect(normalisedNotes(factsOf({ reference }))).toEqual(['Strict digest aaaaaaaaaaaa, normalised eeeeeeeeeeee.']);
  const { difference } = differingFacts();
  const note = (normalised: string) =>
    normalisedNotes(differingFacts({ reference, difference: { ...difference!, normalised } }))[0];
  expect(note('e'.repeat(64))).toMatch(/the builds are alike\. The strict one decides\.$/u);
  expect(note('f'.repeat(64))).toMatch(/differ in more than what packing adds\.$/u);
  expect(normalisedNotes(factsOf())).toEqual([]);
});
