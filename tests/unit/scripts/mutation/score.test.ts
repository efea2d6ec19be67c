import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTATION_GROUPS } from '../../../../scripts/mutation/groups.ts';
import { scoreOf, scoreTable, shownScore } from '../../../../scripts/mutation/score.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const report = (...statuses: readonly string[]) => ({
  files: { 'a.ts': { mutants: statuses.map((status) => ({ status })) }, 'b.ts': { mutants: [{ status: 'Ignored' }] } },
});

describe('the score', () => {
  it('counts what was noticed, what was not and what no test runs', () => {
    const score = scoreOf(report('Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError'));
    expect(score).toEqual({ detected: 2, survived: 1, untested: 1 });
    expect(shownScore(score)).toBe('50.0 %');
  });

  it('is never shown better than it is', () => {
    expect(shownScore({ detected: 9999, survived: 1, untested: 0 })).toBe('99.9 %');
    expect(shownScore({ detected: 0, survived: 0, untested: 0 })).toBe('–');
  });

  it('has a row for each part and one for all', () => {
    const one = { detected: 3, survived: 1, untested: 0 };
    const rows = scoreTable([
      ['a', one, '2026-01-01'],
      ['b', one, '2026-01-02'],
    ]).split('\n');
    expect(rows.slice(2)).toEqual([
      '| a | 4 | 3 | 1 | 0 | 75.0 % | 2026-01-01 |',
      '| b | 4 | 3 | 1 | 0 | 75.0 % | 2026-01-02 |',
      '| **all** | 8 | 6 | 2 | 0 | 75.0 % |  |',
    ]);
  });
});

describe('the parts', () => {
  const files = (globs: readonly string[]): readonly string[] =>
    globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => globSync(glob, { cwd: ROOT }));

  it.each(MUTATION_GROUPS.map((group) => [group.name, group] as const))('%s has sources and tests', (_, group) => {
    for (const glob of [...group.mutate, ...group.tests].filter((one) => !one.startsWith('!')))
      expect(files([glob]), glob).not.toEqual([]);
  });

  it('hold every file that decides', () => {
    const deciding = globSync('src/{*,*/*}/{decide,decide-*}.ts', { cwd: ROOT }).filter(
      (path) => !path.startsWith('src/commands/'),
    );
    const mutated = new Set(files(MUTATION_GROUPS.flatMap(({ mutate }) => mutate)));
    expect(deciding.length).toBeGreaterThan(10);
    expect(deciding.filter((path) => !mutated.has(path))).toEqual([]);
  });
});
