import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { braces, E2E, isUnit, otherThanUnit } from '../../../../scripts/own-gates/asked-files.ts';
import { layerOf } from '../../../architecture/layers.ts';
import { readSources } from '../../../architecture/sources.ts';

const SOURCES = readSources(join(import.meta.dirname, '../../../..'));

describe('what unit tests have to cover', () => {
  it.each<[what: string, path: string, text: string, isAsked: boolean]>([
    ['pure code', 'src/shared/policy/a.ts', 'export const a = (b: number) => b;', true],
    ['code that waits', 'src/shared/policy/a.ts', 'export async function a() {}', false],
    ['code that asks the port', 'src/sizes/a.ts', "export const a = ({ io }: C) => io.find(['b']);", false],
    ['what reads and writes itself', 'src/shared/io/a.ts', 'export const a = 1;', false],
    ['code that asks git', 'src/shared/change/a.ts', 'export const a = (git: Git) => git.line();', false],
    ['commands', 'src/commands/a.ts', 'export const a = 1;', false],
    ['words that only look like it', 'src/shared/policy/a.ts', "// await io\nexport const a = 'io';", true],
  ])('%s', (_, path, text, isAsked) => {
    expect(isUnit({ path, text })).toBe(isAsked);
  });

  it('is most of what is pure, and the glob of all others matches just those', () => {
    const others = picomatch(otherThanUnit(SOURCES), { dot: true });
    const unit = SOURCES.filter(isUnit);
    expect(SOURCES.filter(({ path }) => !others(path))).toEqual(unit);
    const pure = SOURCES.filter(({ path }) => layerOf(path)?.pure === true);
    expect(unit.length / pure.length).toBeGreaterThan(0.8);
  });
});

it('end-to-end tests have to cover the platforms, the reports and the entries, and no gate', () => {
  const matches = picomatch(E2E);
  const own = SOURCES.map(({ path }) => path).filter((path) => matches(path));
  for (const path of ['src/main.ts', 'src/shared/platform/github/publish.ts', 'src/shared/report/html/page.ts'])
    expect(SOURCES.some((source) => source.path === path) === own.includes(path), path).toBe(true);
  expect(
    own.filter((path) => /^src\/(?:coverage-gate|determinism|regression-gate|anomaly-scan)\//u.test(path)),
  ).toEqual([]);
});

it.each([
  [['a.ts'], 'a.ts'],
  [['a.ts', 'b.ts'], '{a.ts,b.ts}'],
  [['src/a.ts', 'src/b/c.ts', 'src/b/d.ts'], 'src/{a.ts,b/{c.ts,d.ts}}'],
])('%j is %s', (paths, glob) => {
  expect(braces(paths.map((path) => path.split('/')))).toBe(glob);
});
