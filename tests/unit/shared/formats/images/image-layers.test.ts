import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { imageLayers } from '../../../../../src/shared/formats/images/image-layers.ts';
import { TarMembers } from '../../../../../src/shared/formats/images/tar-members.ts';

const ROOT = join(import.meta.dirname, '../../../../fixtures/images/umoci');
const saved = readFileSync(join(ROOT, 'saved-2.tar'));

/** Handed over in pieces of so many bytes. */
function read(bytes: Uint8Array, piece = 1 << 16): TarMembers {
  const archive = new TarMembers();
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + Math.min(piece, archive.reserve().length));
    archive.reserve().set(part);
    archive.commit(part.length);
    at += part.length;
  }
  archive.end();
  return archive;
}

const layersOf = ({ texts, members }: TarMembers) => imageLayers(texts, members);
const COMMANDS = ['ADD * in /', 'RUN npm ci', 'COPY app /app'];
const layers = (...bytes: readonly number[]) => bytes.map((own, at) => ({ command: COMMANDS[at], bytes: own }));

describe('images', () => {
  it.each([
    ['layout-1', 'shop', [131, 809, 135]],
    ['layout-2', 'shop', [131, 21_701, 135]],
    ['saved-1', 'docker.io/library/shop:1', [1029, 2516, 1028]],
    ['saved-2', 'docker.io/library/shop:2', [1029, 23_508, 1028]],
  ])('%s gives its layers, by what made them', (name, image, sizes) => {
    expect(layersOf(read(readFileSync(join(ROOT, `${name}.tar`))))).toEqual([
      { name: image, layers: layers(...sizes) },
    ]);
  });

  it('are read from pieces of any size', () => {
    const whole = read(saved);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (piece) => {
        const { members, texts } = read(saved, piece);
        expect([members, texts]).toEqual([whole.members, whole.texts]);
      }),
      { numRuns: 20 },
    );
  });

  it('are refused when they are cut off, or something else', () => {
    for (const share of [0, 0.2, 0.5, 0.9])
      expect(() => read(saved.subarray(0, Math.floor((saved.length - 1024) * share))), `${share}`).toThrow(FormatFault);
    expect(() => read(Buffer.from('<html>'.repeat(200)))).toThrow('no tar archive');
    expect(() => read(new Uint8Array(10_240))).not.toThrow();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (bytes) => {
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatFault);
        }
      }),
    );
  });

  it('say which layer is missing, and follow links, but not in circles', () => {
    const { texts, members } = read(saved);
    const path = [...members.keys()].find((name) => members.get(name)!.sizeBytes === 23_508)!;
    const without = new Map([...members].filter(([name]) => name !== path));
    expect(imageLayers(texts, without)).toEqual({ missing: path });
    const linked = new Map([
      ...without,
      [path, { sizeBytes: 0, link: 'a/b' }],
      ['a/b', { sizeBytes: 0, link: '../c' }],
    ] as const);
    expect(imageLayers(texts, new Map([...linked, ['c', { sizeBytes: 7 }]]))).toMatchObject([
      { layers: [{}, { bytes: 7 }, {}] },
    ]);
    expect(imageLayers(texts, new Map([...linked, ['c', { sizeBytes: 0, link: path }]]))).toEqual({ missing: path });
  });

  it.each([
    ['/bin/sh -c #(nop) COPY file:DIGEST in /app ', 'COPY * in /app'],
    ['RUN |2 A=1 B=x y=/z /bin/sh -c make # buildkit', 'RUN make'],
    ['/bin/sh -c apt-get update\n\t&& true', 'RUN apt-get update && true'],
    ['|1 V=2 /bin/sh -c make', 'RUN make'],
    [`x${'='.repeat(500_000)}`, `x${'='.repeat(199)}`],
    ['', ''],
  ])('%j was made by %j', (told, command) => {
    const { members } = read(saved);
    const path = [...members.keys()].find((name) => members.get(name)!.sizeBytes === 23_508)!;
    const texts = new Map([
      ['manifest.json', JSON.stringify([{ Config: 'c.json', RepoTags: ['a:1'], Layers: [path] }])],
      [
        'c.json',
        JSON.stringify({ history: [{ created_by: told.replace('DIGEST', 'a'.repeat(64)) }, { empty_layer: true }] }),
      ],
    ]);
    expect(imageLayers(texts, members)).toEqual([{ name: 'a:1', layers: [{ command, bytes: 23_508 }] }]);
  });

  it('take whatever JSON there is', () => {
    const digest = 'a'.repeat(64);
    const document = fc.oneof(
      fc.json(),
      fc.json().map((inner) => `{"manifests":[{"digest":"sha256:${digest}"}],"layers":[${inner}],"config":${inner}}`),
    );
    fc.assert(
      fc.property(document, document, document, (index, manifest, blob) => {
        const texts = new Map([
          ['index.json', index],
          ['manifest.json', manifest],
          [`blobs/sha256/${digest}`, blob],
        ]);
        const found = imageLayers(texts, new Map([[`blobs/sha256/${digest}`, { sizeBytes: 1 }]]));
        expect(found === undefined || 'missing' in found || Array.isArray(found)).toBe(true);
      }),
    );
  });
});
