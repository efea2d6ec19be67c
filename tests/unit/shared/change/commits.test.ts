import { expect, test } from 'vitest';
import { readCommits } from '../../../../src/shared/change/commits.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

function answer(id: string, object: string): string {
  return `${id} commit ${Buffer.byteLength(object)}\n${object}\n`;
}

function read(text: string, asked: number): ReturnType<typeof readCommits> {
  return readCommits(Buffer.from(text, 'utf8'), asked);
}

const OBJECT = `tree ${C}\nparent ${B}\nauthor Jörg <j@example.org> 1 +0000\ncommitter Jörg <j@example.org> 1700000000 +0200\n\nparent ${C}\n`;

test('a commit, with what its message says left alone', () => {
  expect(read(answer(A, OBJECT), 1)).toStrictEqual([{ id: A, parents: [B], committedMs: 1_700_000_000_000 }]);
});

test('every question has its answer at its place', () => {
  const merge = `tree ${C}\nparent ${B}\nparent ${C}\ncommitter x <> 5 +0000\ngpgsig -----BEGIN\n parent ${A}\n\nmessage`;
  const text = `HEAD^{commit} missing\n${answer(A, OBJECT)}refs/x^{commit} ambiguous\n${answer(B, merge)}`;
  expect(read(text, 4).map((commit) => commit?.parents)).toStrictEqual([undefined, [B], undefined, [B, C]]);
});

test.each([
  ['nothing', ''],
  ['half a line', `${A} commit 3`],
  ['another kind of object', `${A} tree 0\n\n`],
  ['no name of a commit', `${A.slice(1)} commit 0\n\n`],
])('%s is no commit', (_what, text) => {
  expect(read(text, 1)[0]).toBeUndefined();
});

test('no more answers than questions', () => {
  expect(read(answer(A, OBJECT).repeat(3), 2)).toHaveLength(2);
});

test('a commit without a committer has no time', () => {
  expect(read(answer(A, `tree ${C}\n`), 1)).toStrictEqual([{ id: A, parents: [], committedMs: 0 }]);
});
