import { expect, it } from 'vitest';
import { sharedFiles } from '../../../../src/determinism/runs/shared-files.ts';

const run = (index: number, startedMs: number) => ({ index, varied: [], digest: '', startedMs, durationMs: 100 });
const RUNS = [run(0, 1000), run(1, 2000), run(2, 3000)];

it.each([
  ['written by the first, read by the second', '/tmp/c', 1050, 2050, true],
  ['written and read by one', '/tmp/c', 1050, 1060, false],
  ['written between two', '/tmp/c', 1500, 2050, false],
  ['read by somebody else', '/tmp/c', 1050, 2500, false],
  ['written again by the last', '/tmp/c', 3050, 3060, false],
  ['read before it was last written', '/tmp/c', 3050, 2050, false],
  ['downloaded', '/home/me/.m2/repository/a.jar', 1050, 2050, false],
])('%s', (_name, path, modifiedMs, accessedMs, isShared) => {
  expect(sharedFiles([{ path, modifiedMs, accessedMs }], RUNS)).toEqual(isShared ? [path] : []);
});
