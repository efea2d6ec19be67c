import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT, suiteArguments } from '../../../../scripts/own-gates/suites.ts';

const ROOT = join(import.meta.dirname, '../../../..');

it('leaves out only tests that are there, each with a reason', () => {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  const text = files.map((name) => readFileSync(join(ROOT, 'tests', name), 'utf8')).join('\n');
  for (const { file, test, why } of LEFT_OUT) {
    expect(why).not.toBe('');
    if (file !== undefined) expect(existsSync(join(ROOT, file.replace('/**', ''))), file).toBe(true);
    if (test !== undefined) expect(text).toContain(test);
  }
});

it('leaves nothing out of unit tests, and of the others what is named', () => {
  expect(suiteArguments('unit', 'a.xml').filter((arg) => /exclude|Pattern/u.test(arg))).toEqual([]);
  const pattern = suiteArguments('e2e', 'a.xml').find((arg) => arg.startsWith('--testNamePattern='))!;
  const kept = new RegExp(pattern.slice(pattern.indexOf('=') + 1), 'u');
  expect(kept.test('one small package costs little: start to verdict')).toBe(false);
  expect(kept.test('one small package passes')).toBe(true);
});
