import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../../src/determinism/causes/index.ts';
import { SOURCE_MARKS } from '../../../../src/determinism/origins/source-marks.ts';
import { findOrigins, isCandidate } from '../../../../src/determinism/origins/source-search.ts';

const origin = (cause: string, files: Readonly<Record<string, string>>, build = 'npm run build') =>
  findOrigins(
    new Set([cause]),
    Object.entries(files).filter(([path]) => isCandidate(path, build)),
    build,
  ).get(cause);

describe('where a cause is made', () => {
  it.each<[string, string, string]>([
    ['epoch', 'build.mjs', 'const version = Date.now();'],
    ['timestamp', 'vite.config.ts', 'define: { built: JSON.stringify(new Date().toISOString()) }'],
    ['timestamp', 'setup.py', 'stamp = datetime.now().isoformat()'],
    ['date-text', 'src/version.c', 'const char *built = __DATE__ " " __TIME__;'],
    ['date-text', 'Makefile', '\tdate > out/stamp && echo `date`'],
    ['uuid', 'scripts/release.js', 'const id = crypto.randomUUID();'],
    ['random-fraction', 'webpack.config.js', 'const id = Math.random();'],
    ['random-text', 'build/ids.ts', 'export const id = nanoid();'],
    ['build-path', 'package.json', '  "build": "go build -o out/app ."'],
    ['hostname', 'build.sh', 'echo "built on $(hostname)" > out/info'],
    ['user', 'Makefile', '\techo $$USER $(whoami)'],
    ['cpu-count', 'build.mjs', 'const parts = os.cpus().length;'],
    ['process-id', 'build.mjs', 'write(process.pid);'],
    ['line-order', 'scripts/list.py', 'for name in os.listdir("src"):'],
    ['tar-mtime', 'pack.sh', 'tar -czf out/a.tar.gz src'],
    ['zip-mtime', 'package.json', '  "pack": "zip -r out/a.zip src"'],
    ['gzip-mtime', 'build.sh', 'gzip -9 out/a'],
    ['ar-mtime', 'Makefile', '\tar rcU out/a.a a.o'],
  ])('%s in %s', (cause, path, line) => {
    expect(origin(cause, { [path]: `one\n${line}\n` })).toEqual({ path, line: 2, confidence: 'likely' });
  });

  it.each<[string, string, string]>([
    ['a time that the program asks for when it runs', 'src/app.js', 'const now = Date.now();'],
    ['a test', 'tests/build.test.js', 'Date.now();'],
    ['a comment', 'build.mjs', '// Date.now() would differ'],
    ['tar with a fixed time', 'pack.sh', 'tar --mtime=@0 -cf a.tar src'],
    ['go with -trimpath', 'Makefile', '\tgo build -trimpath .'],
    ['gzip without a name', 'build.sh', 'gzip -9n out/a'],
  ])('not in %s', (_name, path, line) => {
    for (const cause of ['epoch', 'tar-mtime', 'build-path', 'gzip-mtime'])
      expect(origin(cause, { [path]: line })).toBeUndefined();
  });

  it('a file that the build command names comes before others', () => {
    const files = { 'build.mjs': 'Date.now()', 'src/stamp.js': 'x\nDate.now()' };
    expect(origin('epoch', files, 'node src/stamp.js')).toEqual({
      path: 'src/stamp.js',
      line: 2,
      confidence: 'likely',
    });
    expect(origin('epoch', files, 'node other/src/stamp.js')).toEqual({
      path: 'build.mjs',
      line: 1,
      confidence: 'likely',
    });
  });

  it('the first of a few is possible, and many say nothing', () => {
    expect(origin('epoch', { 'build.mjs': 'Date.now()\nDate.now()' })).toMatchObject({
      line: 1,
      confidence: 'possible',
    });
    expect(origin('epoch', { 'build.mjs': 'Date.now()\n'.repeat(4) })).toBeUndefined();
  });

  it('every mark is of a known cause', () => {
    const ids = CAUSES.map(({ id }) => id);
    for (const { causes } of SOURCE_MARKS) for (const cause of causes) expect(ids).toContain(cause);
  });
});
