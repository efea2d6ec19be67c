import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, readSourcePath } from '../../../src/coverage-gate/source-path.ts';
import { cpuMs } from '../../cpu-time.ts';

const relative = (path: string) => ({ path, absolute: false });
const absolute = (path: string) => ({ path, absolute: true });

describe('readSourcePath', () => {
  it.each<[string, ReturnType<typeof relative>]>([
    ['src/a.ts', relative('src/a.ts')],
    ['./src/./a.ts', relative('src/a.ts')],
    ['src//x/../a.ts', relative('src/a.ts')],
    ['../shared/a.ts', relative('../shared/a.ts')],
    ['src/../../a.ts', relative('../a.ts')],
    ['', relative('')],
    ['.', relative('')],
    ['/home/runner/work/a/a/src/a.ts', absolute('home/runner/work/a/a/src/a.ts')],
    ['/app/../src/./a.ts', absolute('src/a.ts')],
    ['/../../etc/passwd', absolute('etc/passwd')],
    ['/..', absolute('')],
    ['//server//share/a.ts', absolute('server/share/a.ts')],
    ['D:\\a\\repo\\repo\\src\\a.ts', absolute('a/repo/repo/src/a.ts')],
    ['d:/a/repo/repo/src/a.ts', absolute('a/repo/repo/src/a.ts')],
    ['D:\\a\\repo/src\\a.ts', absolute('a/repo/src/a.ts')],
    ['C:', absolute('')],
    ['C:\\', absolute('')],
    ['\\\\server\\share\\a.ts', absolute('server/share/a.ts')],
    ['src\\sub\\a.ts', relative('src/sub/a.ts')],
    ['packages\\x/src/a.ts', relative('packages/x/src/a.ts')],
    ['webpack:///./src/a.ts', relative('src/a.ts')],
    ['webpack:///src/a.ts', relative('src/a.ts')],
    ['webpack://shop/./src/a.ts', relative('src/a.ts')],
    ['webpack:///../shared/a.ts', relative('../shared/a.ts')],
    ['webpack-internal:///./src/a%20b.ts', relative('src/a b.ts')],
    ['http://localhost:3000/src/a.js', relative('src/a.js')],
    ['https://example.com', relative('')],
    ['file:///home/me/a%C3%A4.ts', absolute('home/me/aä.ts')],
    ['file:///D:/a/repo/repo/src/a.ts', absolute('a/repo/repo/src/a.ts')],
    ['file:///50%.ts', absolute('50%.ts')],
    ['file:///./src/a.ts', absolute('src/a.ts')],
    ['"b/\\303\\244.ts"', relative('b/ä.ts')],
    ['"a \\"b\\"\\t\\\\.ts"', relative('a "b"\t/.ts')],
    ['"/app/\\360\\237\\230\\200.ts"', absolute('app/😀.ts')],
    ['"kunde \\"vip\\" 😀.c"', relative('kunde "vip" 😀.c')],
    ['"', relative('"')],
    ['kunde "vip" #1.c', relative('kunde "vip" #1.c')],
    ['a.vue?vue&type=script', relative('a.vue?vue&type=script')],
    ['node:internal/process', relative('node:internal/process')],
    ['_/home/me/a.go', relative('_/home/me/a.go')],
    ['__proto__', relative('__proto__')],
    ['..hidden/a.ts', relative('..hidden/a.ts')],
  ])('%j', (raw, expected) => {
    expect(readSourcePath(raw)).toEqual(expected);
  });

  it('leaves backslashes alone where names of the repository have them', () => {
    expect(readSourcePath('src/odd\\name.ts', true)).toEqual(relative('src/odd\\name.ts'));
    expect(readSourcePath('C:\\src\\a.ts', true)).toEqual(absolute('src/a.ts'));
  });

  it('never gives a path that an absolute one cannot have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '.', '..', '\\', 'a', ':', '"', '%', 'C:', '://') }),
        (raw) => {
          const { path, absolute: isAbsolute } = readSourcePath(raw);
          for (const segment of path === '' ? [] : path.split('/')) expect(['', '.']).not.toContain(segment);
          if (isAbsolute) expect(path.split('/')).not.toContain('..');
          expect(path.replace(/^(?:\.\.\/)*(?:\.\.$)?/, '').split('/')).not.toContain('..');
        },
      ),
    );
  });
});

it('fold is stable, and changes nothing that is clean', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b.ts', '.github', '..x', '.', '..', ''), { maxLength: 8 }),
      (segments) => {
        const once = fold(segments.join('/'));
        expect(fold(once)).toBe(once);
        const clean = segments.filter((segment) => !['.', '..', ''].includes(segment)).join('/');
        expect(fold(clean)).toBe(clean);
      },
    ),
  );
});

it('takes the longest path there is in no time', () => {
  const long = `"${'\\303\\244/../'.repeat(200_000)}"`;
  const start = cpuMs();
  readSourcePath(long);
  readSourcePath(`/${'a/'.repeat(500_000)}`);
  readSourcePath(`${'.'.repeat(1_000_000)}`);
  expect(cpuMs() - start).toBeLessThan(5000);
});
