import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryContent } from '../../../src/determinism/contents/content.ts';
import type { Spot } from '../../../src/determinism/differs/port.ts';
import { spotsInside } from '../../../src/determinism/inside.ts';
import { explained, treeOf } from './trees.ts';

const differences = async (left: Record<string, string>, right: Record<string, string>) =>
  (await explained(treeOf(left), treeOf(right))).differences;
const spots = (name: string, left: Uint8Array, right: Uint8Array, unpackedBytes = 1 << 30): Promise<readonly Spot[]> =>
  spotsInside({ name, left: memoryContent(left), right: memoryContent(right) }, { unpackedBytes, heldBytes: 1 << 24 });

it('one changed chunk explains every name that follows from it', async () => {
  const tree = (leaf: string, middle: string, top: string, value: string) => ({
    [`assets/leaf-${leaf}.js`]: `export default "${value}";`,
    [`assets/page-${middle}.js`]: `import leaf from "./leaf-${leaf}.js";`,
    [`assets/index-${top}.js`]: `import("./page-${middle}.js");`,
    'index.html': `<script src="/assets/index-${top}.js"></script>`,
  });
  const found = await differences(
    tree('B3xK9_aQ', 'Cq81xxYz', 'Dd00aaBB', 'alpha beta'),
    tree('Zz9pQ1-x', 'Wm2kkPo1', 'Xy77bbCC', 'gamma delta'),
  );
  expect(found.filter(({ seed }) => seed)).toEqual([
    expect.objectContaining({ path: 'assets/leaf-B3xK9_aQ.js', kind: 'content', left: 'export default "alpha beta";' }),
  ]);
  // Three contents and three renames.
  expect(found[0]?.explains).toBe(6);
});

it('one id in many files is one seed', async () => {
  const tree = (id: string) => ({ 'a.txt': `id ${id}`, 'b.txt': `x ${id}`, 'c.txt': `${id} y` });
  const found = await differences(tree('Vq3k9ZsT0aPfLm2nB7xYw'), tree('M1cX8uQe5rDyGh4jK6vNt'));
  expect(found.map(({ path, seed, explains }) => [path, seed, explains])).toEqual([
    ['a.txt', true, 2],
    ['b.txt', false, undefined],
    ['c.txt', false, undefined],
  ]);
});

it('independent differences are all seeds', async () => {
  const found = await differences({ a: 'alpha one', b: 'beta two' }, { a: 'gamma one', b: 'delta two' });
  expect(found.map(({ seed }) => seed)).toEqual([true, true]);
});

it('names that only depend on each other hide nothing', async () => {
  const tree = (one: string, other: string) => ({
    [`a-${one}.js`]: `import "./b-${other}.js";`,
    [`b-${other}.js`]: `import "./a-${one}.js";`,
  });
  const found = await differences(tree('11111111', '22222222'), tree('33333333', '44444444'));
  expect(found.some(({ seed }) => seed)).toBe(true);
});

const MAGIC = ['', '\x1f\x8b\x08', 'PK\x03\x04', '!<arch>\n', '\x89PNG\r\n\x1a\n', '\0asm\x01\0\0\0', '\x7fELF\x02\x01']
  .concat([
    'SQLite format 3\0\x10\0',
    '%PDF-1.4\n1 0 obj\n',
    '\x28\xb5\x2f\xfd',
    'MZ',
    '{"a":',
    '[1,',
    `${'\0'.repeat(257)}ustar`,
    'x\r\n',
  ])
  .map((text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
const hostile = fc
  .tuple(fc.constantFrom(...MAGIC), fc.uint8Array({ maxLength: 600 }), fc.constantFrom('a', 'a.pyc', 'a.tar.gz'))
  .map(([magic, rest, name]) => ({ name, bytes: Uint8Array.from([...magic, ...rest]) }));

it('never throws, and finds something exactly where bytes differ', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.uint8Array({ maxLength: 600 }), fc.nat(), async (one, tail, cut) => {
      const right = Uint8Array.from([...one.bytes.subarray(0, cut % (one.bytes.length + 1)), ...tail]);
      const found = await spots(one.name, one.bytes, right);
      expect(found.length > 0).toBe(Buffer.compare(one.bytes, right) !== 0);
      expect(await spots(one.name, one.bytes, one.bytes.slice())).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('takes its time and memory from nobody', async () => {
  const deep = (tail: string) => new TextEncoder().encode(`${'['.repeat(50_000)}${tail}${']'.repeat(50_000)}`);
  expect((await spots('a.json', deep('1'), deep('2'))).length).toBeGreaterThan(0);
  const bomb = (fill: number) => gzipSync(Buffer.alloc(1 << 20, fill));
  expect((await spots('a.gz', bomb(1), bomb(2), 1 << 16)).map(({ aspect }) => aspect)).toEqual(['unread']);
  let nested: readonly Buffer[] = [Buffer.from('one'), Buffer.from('two')];
  for (let level = 0; level < 12; level++) nested = nested.map((bytes) => gzipSync(bytes));
  expect((await spots('a.gz', nested[0]!, nested[1]!)).at(-1)?.aspect).toBe('unread');
});
