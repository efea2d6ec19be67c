// Builds dist/ from src/: tsc, then one ncc bundle with lazily loaded chunks, then a few-line stub per action and for
// the shell. The same sources and lock give the same bytes in any folder, time zone and locale.
// Usage: npm run build [-- --output DIR]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RUNNABLE } from '../src/runnable.ts';
import { noticesOf, type Stats } from './notices.ts';
import { foreignFiles, withoutComments, withoutIndentation } from './vendor-comments.ts';

const ROOT = dirname(import.meta.dirname);
const BUNDLER = 'scripts/bundle.ts';
/** Everything in between. The name is part of the bundle (ncc writes module paths into it), so it never varies. */
const WORK = join(ROOT, 'build');

/** Replaces `output` as a whole. Throws with the compiler's own words when the sources cannot be read. */
export function build(output: string): void {
  mkdirSync(WORK, { recursive: true });
  const release = lock(join(WORK, 'lock'));
  try {
    const js = join(WORK, 'js');
    const bundle = join(WORK, 'bundle');
    for (const folder of [js, bundle]) rmSync(folder, { recursive: true, force: true });
    // Types are checked by `npm run typecheck`, beside the build in `npm test`: they change no byte.
    tool('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck');
    // The nearest package.json decides what kind of module ncc writes.
    write(join(js, 'package.json'), '{\n  "type": "module"\n}\n');
    tool(BUNDLER, 'build/js/core.js', 'build/bundle', 'build/stats.json');
    const stats = JSON.parse(readFileSync(join(WORK, 'stats.json'), 'utf8')) as Stats;
    const notices = noticesOf(ROOT, stats);
    for (const file of foreignFiles(stats)) {
      const path = join(bundle, file);
      writeFileSync(path, withoutIndentation(withoutComments(readFileSync(path, 'utf8'))));
    }
    rmSync(output, { recursive: true, force: true });
    cpSync(bundle, join(output, 'core'), { recursive: true });
    for (const [path, text] of stubs()) write(join(output, path), text);
    write(join(output, 'package.json'), '{\n  "type": "module"\n}\n');
    write(join(output, 'THIRD-PARTY.txt'), notices);
  } finally {
    release();
  }
}

/** What an action or the shell starts: the shared core, told which gate it is. */
function stubs(): readonly (readonly [path: string, text: string])[] {
  return [
    ...RUNNABLE.map(({ id }) => [`${id}/index.js`, stub('runAction', `'${id}'`)] as const),
    ['publish/index.js', stub('runPublish', '')],
    ['cli/index.js', `#!/usr/bin/env node\n${stub('runCli', 'process.argv.slice(2)')}`],
  ];
}

function stub(name: string, argument: string): string {
  return `import { ${name} } from '../core/index.js';

await ${name}(${argument});
`;
}

/** Module ids depend on the working directory, therefore always the root of the repository. */
function tool(script: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Two builds in one checkout would mix their files: the second one is refused. Returns what takes the lock off. */
function lock(path: string): () => void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (runs(holder)) throw new Error(`another build runs in this checkout (process ${holder}): wait for it`);
    // Left behind by a build that was killed.
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

function runs(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (import.meta.main) {
  const [option, directory, ...rest] = process.argv.slice(2);
  if ((option !== undefined && option !== '--output') || (option !== undefined && !directory) || rest.length > 0) {
    console.error('Usage: npm run build [-- --output DIR]');
    process.exit(2);
  }
  build(resolve(ROOT, directory ?? 'dist'));
}
