import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../../src/determinism/runs/left-out.ts';

const REQUEST = {
  artifacts: ['dist/**', '**/*.tgz'],
  leaveOut: ['videos/**'],
  own: ['reliability-report'],
  caches: 'off' as const,
  exists: (path: string) => path === 'tool/Cargo.toml',
  isTracked: (path: string) => path === 'docs/.cache',
};

describe('leftOut', () => {
  it.each([
    ['src/a.ts', false],
    ['dist', true],
    ['dist/a.js', true],
    ['src/dist/a.js', false],
    ['a.tgz', true],
    ['node_modules/x/a.tgz', false],
    ['node_modules/x/dist/a.js', false],
    ['node_modules', false],
    ['node_modules/.cache', true],
    ['packages/a/node_modules/.cache', true],
    ['packages/a/.next/cache', true],
    ['.next', false],
    ['a/__pycache__', true],
    ['a/b.tsbuildinfo', true],
    ['tool/target', true],
    ['target', false],
    ['docs/.cache', false],
    ['.git', false],
    ['videos/a.mp4', true],
    ['reliability-report', true],
  ])('%s: %s', (path, expected) => {
    expect(leftOut(REQUEST)(path)).toBe(expected);
  });

  it('keeps caches when told to, and dependencies that are named', () => {
    expect(leftOut({ ...REQUEST, caches: 'keep' })('node_modules/.cache')).toBe(false);
    expect(leftOut({ ...REQUEST, artifacts: ['node_modules/x/*.node'] })('node_modules/x/a.node')).toBe(true);
  });
});
