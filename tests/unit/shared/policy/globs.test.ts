import { expect, it } from 'vitest';
import { globMatcher } from '../../../../src/shared/policy/globs.ts';

it.each<[string[], string[], string[]]>([
  [[], [], ['a.ts', '']],
  [['**/gen/**'], ['gen/a.ts', 'x/gen/y/a.ts', 'usr/gen/.b'], ['generated/a.ts', 'a/gen.ts']],
  [
    ['src/*.ts', '**/*.d.ts'],
    ['src/a.ts', 'x/y/a.d.ts', 'src/.hidden.ts'],
    ['src/x/a.ts', 'a.ts'],
  ],
  [['src/**', '!src/keep/**'], ['src/a.ts'], ['src/keep/a.ts', 'other.ts']],
  [['!src/keep/**', 'src/**'], ['src/a.ts'], ['src/keep/a.ts']],
  [['!src/**'], [], ['src/a.ts', 'other.ts']],
  [['/usr/**'], ['/usr/include/x.h'], ['usr/include/x.h']],
  [['out/*.bin', '**/x/**'], ['out/new\nline.bin', 'new\nline/x/a'], ['out/a.bin/b']],
  [['src/[[]id].ts'], ['src/[id].ts'], ['src/i.ts']],
])('%j', (globs, yes, no) => {
  const matches = globMatcher(globs);
  for (const path of yes) expect(matches(path), path).toBe(true);
  for (const path of no) expect(matches(path), path).toBe(false);
});
