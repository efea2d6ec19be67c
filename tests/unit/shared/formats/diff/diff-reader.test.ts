import { expect, test } from 'vitest';
import { DiffReader } from '../../../../../src/shared/formats/diff/diff-reader.ts';
import { ProblemError } from '../../../../../src/shared/model/problem.ts';

const A = 'a'.repeat(7);
const B = 'b'.repeat(7);

/** The list of files and the patch, as git 2.39 prints them with `--raw -z -p`. */
function diff(records: readonly string[], patch: readonly string[]): Buffer {
  return Buffer.from(
    `${records.map((record) => `${record}\0`).join('')}\0${patch.map((line) => `${line}\n`).join('')}`,
  );
}

function read(bytes: Uint8Array, size = bytes.length) {
  const reader = new DiffReader();
  for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size));
  return reader.finish();
}

const modified = (path: string) => `:100644 100644 ${A} ${B} M\0${path}`;
const head = (path: string) => [
  `diff --git a/${path} b/${path}`,
  `index ${A}..${B} 100644`,
  `--- a/${path}`,
  `+++ b/${path}`,
];
const file = (path: string, lines: readonly (readonly number[])[], over: object = {}) => ({
  path,
  status: 'modified',
  kind: 'file',
  lines,
  isOpaque: false,
  ...over,
});

const CASES: readonly (readonly [string, Buffer, readonly object[]])[] = [
  ['nothing', Buffer.alloc(0), []],
  ['a list without a patch', diff([], []), []],
  [
    'hunks that add, rewrite and remove',
    diff(
      [modified('a')],
      [...head('a'), '@@ -1,0 +2,2 @@ f', '+x', '+y', '@@ -5 +8 @@', '-o', '+n', '@@ -9,2 +11,0 @@', '-p', '-q'],
    ),
    [
      file('a', [
        [2, 3],
        [8, 8],
      ]),
    ],
  ],
  [
    'hunks that touch are one range',
    diff([modified('a')], [...head('a'), '@@ -1,0 +2 @@', '+x', '@@ -2 +3 @@', '-o', '+n']),
    [file('a', [[2, 3]])],
  ],
  [
    'content that looks like headers',
    diff(
      [modified('a'), modified('evil')],
      [
        ...head('a'),
        '@@ -1,4 +1,6 @@',
        ...['--- a/evil', '-++ b/evil', '-@@ -1 +1 @@', '-diff --git a/evil b/evil'],
        ...[
          '+++ b/evil',
          '+-- a/evil',
          '+diff --git a/evil b/evil',
          '+@@ -1,99 +1,99 @@',
          '+',
          '+\\ No newline at end of file',
        ],
        ...head('evil'),
        '@@ -3 +3 @@',
        ...['-o', '+n'],
      ],
    ),
    [file('a', [[1, 6]]), file('evil', [[3, 3]])],
  ],
  [
    'no newline at the end, of either side',
    diff(
      [modified('a'), modified('b')],
      [
        ...head('a'),
        '@@ -2 +2 @@',
        ...['-o', '\\ No newline at end of file', '+n', '\\ No newline at end of file'],
        ...head('b'),
        '@@ -2 +2 @@',
        ...['-o', '+n', '\\ No newline at end of file'],
      ],
    ),
    [file('a', [[2, 2]]), file('b', [[2, 2]])],
  ],
  [
    'a rename, with and without another content',
    diff(
      [`:100644 100644 ${A} ${A} R100\0old\0new`, `:100644 100644 ${A} ${B} R090\0from\0to`],
      [
        ...['diff --git a/old b/new', 'similarity index 100%', 'rename from old', 'rename to new'],
        ...['diff --git a/from b/to', 'similarity index 90%', 'rename from from', 'rename to to'],
        ...[`index ${A}..${B} 100644`, '--- a/from', '+++ b/to', '@@ -1 +1 @@', '-o', '+n'],
      ],
    ),
    [
      file('new', [], { previousPath: 'old', status: 'renamed' }),
      file('to', [[1, 1]], { previousPath: 'from', status: 'renamed' }),
    ],
  ],
  [
    'a mode, a binary file, a submodule, a link',
    diff(
      [
        `:100644 100755 ${A} ${A} M\0mode`,
        modified('binary'),
        `:160000 160000 ${A} ${B} M\0sub`,
        `:000000 120000 0000000 ${B} A\0link`,
      ],
      [
        ...['diff --git a/mode b/mode', 'old mode 100644', 'new mode 100755'],
        ...['diff --git a/binary b/binary', `index ${A}..${B} 100644`, 'Binary files a/binary and b/binary differ'],
        ...['diff --git a/sub b/sub', `index ${A}..${B} 160000`, '--- a/sub', '+++ b/sub', '@@ -1 +1 @@'],
        ...[`-Subproject commit ${A}`, `+Subproject commit ${B}`],
        ...['diff --git a/link b/link', 'new file mode 120000', `index 0000000..${B}`, '--- /dev/null', '+++ b/link'],
        ...['@@ -0,0 +1 @@', '+target', '\\ No newline at end of file'],
      ],
    ),
    [
      file('mode', []),
      file('binary', [], { isOpaque: true }),
      file('sub', [[1, 1]], { kind: 'submodule' }),
      file('link', [[1, 1]], { kind: 'link', status: 'added' }),
    ],
  ],
  [
    'a file that became a link: two patches of one record',
    diff(
      [`:100644 120000 ${A} ${B} T\0x`],
      [
        ...['diff --git a/x b/x', 'deleted file mode 100644', `index ${A}..0000000`, '--- a/x', '+++ /dev/null'],
        ...['@@ -1,2 +0,0 @@', '-o', '-p', 'diff --git a/x b/x', 'new file mode 120000', `index 0000000..${B}`],
        ...['--- /dev/null', '+++ b/x', '@@ -0,0 +1 @@', '+target', '\\ No newline at end of file'],
      ],
    ),
    [file('x', [[1, 1]], { kind: 'link', status: 'type-changed' })],
  ],
  [
    'names in quotes and with blanks',
    diff(
      [modified('a b'), modified('tab\there'), modified('ä "\\\n')],
      [
        ...head('a b').slice(0, 2),
        ...['--- a/a b\t', '+++ b/a b\t', '@@ -1 +1 @@', '-o', '+n'],
        ...[
          'diff --git "a/tab\\there" "b/tab\\there"',
          '--- "a/tab\\there"',
          '+++ "b/tab\\there"',
          '@@ -2 +2 @@',
          '-o',
          '+n',
        ],
        ...['diff --git x', '--- "a/ä \\"\\\\\\n"\t', '+++ "b/ä \\"\\\\\\n"\t', '@@ -3 +3 @@', '-o', '+n'],
      ],
    ),
    [file('a b', [[1, 1]]), file('tab\there', [[2, 2]]), file('ä "\\\n', [[3, 3]])],
  ],
  [
    'a conflict: the record of the conflict, then that of what lies there',
    diff(
      [`:000000 000000 0000000 0000000 U\0c`, modified('c')],
      ['* Unmerged path c', ...head('c'), '@@ -1,0 +2 @@', '+<<<<<<< ours'],
    ),
    [file('c', [[2, 2]], { status: 'unmerged' })],
  ],
  [
    'context that nobody asked for',
    diff([modified('a')], [...head('a'), '@@ -1,3 +1,4 @@', ' one', '', '+new', ' three']),
    [file('a', [[3, 3]])],
  ],
];

/** Without the hunks, which have a test of their own. */
const ranges = (files: ReturnType<typeof read>) => files.map(({ hunks: _, ...rest }) => rest);

test.each(CASES)('%s', (_, bytes, files) => {
  expect(ranges(read(bytes))).toEqual(files);
});

test.each(CASES)('%s, byte by byte', (_, bytes, files) => {
  expect(ranges(read(bytes, 1))).toEqual(files);
});

test('hunks are given as they stand, those that only remove too', () => {
  const [changed] = read(
    diff(
      [modified('a')],
      [...head('a'), '@@ -1,0 +2,2 @@ f', '+x', '+y', '@@ -5 +8 @@', '-o', '+n', '@@ -9,2 +11,0 @@', '-p', '-q'],
    ),
  );
  expect(changed?.hunks).toEqual([
    { oldStart: 1, oldLines: 0, newStart: 2, newLines: 2 },
    { oldStart: 5, oldLines: 1, newStart: 8, newLines: 1 },
    { oldStart: 9, oldLines: 2, newStart: 11, newLines: 0 },
  ]);
});

const WHOLE = diff([modified('a')], [...head('a'), '@@ -1 +1,2 @@', '-old', '+new', '+more']);

test('cut off anywhere but between headers, it is refused', () => {
  const accepted = Array.from(WHOLE.keys()).filter((end) => {
    try {
      read(WHOLE.subarray(0, end));
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      return false;
    }
  });
  // What ends there is whole as far as it goes: git's exit code says whether more should have come.
  const ends = [0, WHOLE.indexOf('M\0a\0') + 4, WHOLE.indexOf('diff')];
  for (const line of ['diff', 'index', '---', '+++']) ends.push(WHOLE.indexOf('\n', WHOLE.indexOf(`${line}`)) + 1);
  expect(accepted).toEqual([...new Set(ends)].sort((a, b) => a - b));
});

test.each([
  ['a list of something else', diff(['M\0a'], [])],
  ['a list that ends in the middle of a file', Buffer.from(`:100644 100644 ${A} ${B} M\0\0`)],
  ['a patch of a file that is not listed', diff([modified('a')], [...head('b'), '@@ -1 +1 @@', '-o', '+n'])],
  ['a name without its prefix', diff([modified('a')], ['+++ a'])],
  ['content outside of hunks', diff([modified('a')], [...head('a'), '+x'])],
  ['a hunk without a file', diff([modified('a')], ['diff --git a/a b/a', '@@ -1,0 +1 @@', '+x'])],
  ['a hunk of another form', diff([modified('a')], [...head('a'), '@@@ -1 -1 +1 @@@', '++x'])],
  ['a line of no kind in a hunk', diff([modified('a')], [...head('a'), '@@ -1 +1 @@', '*x'])],
  ['a hunk that is longer than it says', diff([modified('a')], [...head('a'), '@@ -1,0 +1,2 @@', '+x', '-y'])],
  ['hunks that overlap', diff([modified('a')], [...head('a'), '@@ -1,0 +5 @@', '+x', '@@ -2,0 +5 @@', '+y'])],
  ['a header without an end', Buffer.concat([diff([], []), Buffer.alloc(1_100_000, 'x')])],
])('%s is refused', (_, bytes) => {
  expect(() => read(bytes)).toThrow(ProblemError);
});

test('content of any length is not kept', () => {
  const reader = new DiffReader();
  reader.write(diff([modified('a')], [...head('a'), '@@ -0,0 +1,2 @@']));
  reader.write(Buffer.from('+'));
  for (let part = 0; part < 40; part++) reader.write(Buffer.alloc(1 << 20, 'x'));
  reader.write(Buffer.from('\n+y\n'));
  expect(ranges(reader.finish())).toEqual([file('a', [[1, 2]])]);
});
