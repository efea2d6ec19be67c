import { describe, expect, it } from 'vitest';
import { plannedChecks } from '../../../src/hooks/checks.ts';

const lines = (command: string, files: readonly string[], globs: readonly string[] = ['**']): readonly string[] =>
  plannedChecks([{ files: globs, command }], files).map(({ line }) => line);

describe('checks before a commit', () => {
  it.each([
    ['lint {files}', ['a.ts', 'b/c.ts'], ['lint a.ts b/c.ts']],
    ['lint {files} && fmt {files}', ['a.ts'], ['lint a.ts && fmt a.ts']],
    ['make lint', ['a.ts', 'b.ts'], ['make lint']],
    ['lint {files}', [], []],
    ['lint {files}', ["it's.ts", '$(x).ts', 'a b.ts', '$&.ts'], [`lint 'it'\\''s.ts' '$(x).ts' 'a b.ts' '$&.ts'`]],
    ['lint {files}', ['--fix', '-'], ['lint ./--fix ./-']],
    ['lint {files}', ['a\nb'], ["lint 'a\nb'"]],
  ])('%s of %j: %j', (command, files, expected) => {
    expect(lines(command, files)).toEqual(expected);
  });

  it('take the files of their globs, in the order of the configuration', () => {
    const checks = [
      { files: ['**/*.py'], command: 'ruff {files}' },
      { files: ['**/*.ts', '!gen/**'], command: 'biome {files}' },
      { files: ['*.go'], command: 'gofmt {files}' },
    ];
    const planned = plannedChecks(checks, ['a.ts', 'gen/b.ts', '.x/c.ts', 'd.py', 'e/f.go']);
    expect(planned.map(({ line }) => line)).toEqual(['ruff d.py', 'biome a.ts .x/c.ts']);
    expect(planned.map(({ files }) => files)).toEqual([['d.py'], ['a.ts', '.x/c.ts']]);
  });

  it('start a command again where the line would be longer than a system takes', () => {
    const files = Array.from({ length: 3000 }, (_, at) => `${'a'.repeat(90)}/${at}.ts`);
    const planned = plannedChecks([{ files: ['**'], command: 'lint {files}' }], files);
    expect(planned.length).toBe(3);
    expect(planned.flatMap(({ files: own }) => own)).toEqual(files);
    for (const { line } of planned) expect(line.length).toBeLessThan(120_000);
    const twice = plannedChecks([{ files: ['**'], command: 'lint {files} && fmt {files}' }], files);
    expect(twice.flatMap(({ files: own }) => own)).toEqual(files);
    for (const { line } of twice) expect(line.length).toBeLessThan(120_000);
  });
});
