import { expect, it } from 'vitest';
import { differingPaths } from '../../../src/determinism/difference.ts';
import type { ArtifactEntry } from '../../../src/shared/model/artifact.ts';

const entry = (path: string, more: Partial<ArtifactEntry> = {}): ArtifactEntry => ({
  path,
  kind: 'file',
  mode: 0o644,
  sizeBytes: 1,
  digest: 'a',
  ...more,
});

it.each([
  ['nothing', [entry('a')], [entry('a')], []],
  ['content', [entry('a')], [entry('a', { digest: 'b' })], ['a content']],
  ['mode', [entry('a')], [entry('a', { mode: 0o755 })], ['a mode']],
  ['time', [entry('a', { modifiedMs: 1 })], [entry('a', { modifiedMs: 2 })], ['a modified']],
  ['kind', [entry('a')], [entry('a', { kind: 'link' })], ['a kind']],
  ['target', [entry('a', { kind: 'link' })], [entry('a', { kind: 'link', digest: 'b' })], ['a target']],
  ['one more and one less', [entry('a'), entry('b')], [entry('b'), entry('c')], ['a removed', 'c added']],
])('%s', (_name, left, right, expected) => {
  expect(differingPaths(left, right).map(({ path, kind }) => `${path} ${kind}`)).toEqual(expected);
});
