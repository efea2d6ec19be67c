import { afterEach, describe, expect, it } from 'vitest';
import { hooks } from '../../../src/commands/hooks.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { Checkout } from '../../bundle/checkout.ts';

let checkout: Checkout | undefined;
afterEach(() => {
  checkout?.remove();
  checkout = undefined;
});

const ENV = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
/** A linter and a formatter, as small as they come. */
const LINT = `for f in "$@"; do if grep -n bad "$f"; then status=1; fi; done; exit \${status:-0}`;
const FORMAT = `for f in "$@"; do sed 's/  */ /g' "$f" > "$f.new" && mv "$f.new" "$f"; done`;

function project(config: string): Checkout {
  checkout = Checkout.of({ 'reliability.yml': config, 'lint.sh': LINT, 'format.sh': FORMAT });
  return checkout;
}

async function run(one: Checkout): Promise<{ readonly exitCode: number; readonly said: string }> {
  let said = '';
  const exitCode = await hooks.run(['run'], nodeIo(one.root, ENV, Date.now), (text) => {
    said += text;
  });
  return { exitCode, said };
}

describe('what reliability.yml asks for before a commit', () => {
  it('linters see the staged files by their names, whatever these are, and what they say is shown', async () => {
    const one = project(`hooks:
  checks:
    - { files: "**/*.txt", command: "sh lint.sh {files}" }
    - { files: "**/*.none", command: "sh lint.sh nowhere" }
`);
    one.write({ "it's $(good).txt": 'good\n', '-n.txt': 'good\n', 'not-staged.txt': 'bad\n' });
    one.git('add', '--', "it's $(good).txt", '-n.txt');
    expect(await run(one)).toEqual({ exitCode: 0, said: '' });
    one.write({ "it's $(good).txt": 'fine\nbad\n' });
    one.git('add', '--', "it's $(good).txt");
    expect(await run(one)).toEqual({ exitCode: 1, said: '2:bad\n✗ sh lint.sh {files} (1)\n' });
  });

  it('what was not looked at is told, and is no pass', async () => {
    const one = project(`hooks:
  checks:
    - { files: "*.txt", command: "sh lint.sh {files}" }
    - { files: "*.md", command: "no-such-linter {files}" }
`);
    one.write({ 'a.txt': 'bad\n', 'b.txt': 'good\n' });
    one.git('add', 'a.txt', 'b.txt');
    one.write({ 'a.txt': 'good\n' });
    const half = await run(one);
    expect(half.exitCode).toBe(2);
    expect(half.said).toContain('? sh lint.sh {files}: a.txt is staged otherwise than it lies there');
    one.git('add', 'a.txt');
    expect((await run(one)).exitCode).toBe(0);
    one.write({ 'c.md': 'text\n' });
    one.git('add', 'c.md');
    const missing = await run(one);
    expect(missing.exitCode).toBe(2);
    expect(missing.said).toContain('? no-such-linter {files}: could not be started (127)');
  });

  it('commands run at the root, and what they say cannot reach the terminal otherwise than as text', async () => {
    const one = project('hooks: { checks: [{ files: "**/*.txt", command: "sh lint.sh {files}" }] }\n');
    one.write({ 'a/reliability.yml': one.read('reliability.yml'), 'a/b.txt': '\u001b[2Jbad\n' });
    one.git('add', 'a');
    let said = '';
    const exitCode = await hooks.run(['run'], nodeIo(one.path('a'), ENV, Date.now), (text) => {
      said += text;
    });
    expect([exitCode, said]).toEqual([1, expect.stringMatching(/^1:.*bad\n✗ sh lint\.sh \{files\} \(1\)\n$/u)]);
    expect(said).not.toContain('\u001b');
  });

  it('where git does not answer, nobody knows whether what lies there is staged', async () => {
    const one = project('hooks: { checks: [{ files: "*.txt", command: "sh lint.sh {files}" }] }\n');
    one.write({ 'a.txt': 'good\n' });
    one.git('add', 'a.txt');
    const real = nodeIo(one.root, ENV, Date.now);
    // A real git, asked about a folder that is none of its own.
    const broken = {
      ...real,
      run: ((command, args, options) =>
        args.includes('--name-only')
          ? real.run(command, ['-C', '/', ...args], options)
          : real.run(command, args, options)) satisfies typeof real.run,
    };
    await expect(hooks.run(['run'], broken, () => undefined)).rejects.toMatchObject({
      problem: { code: 'HOOKS-STAGED' },
    });
  });

  it('a formatter that rewrites what is staged fails, and passes once that is staged', async () => {
    const one = project('hooks: { checks: [{ files: "*.txt", command: "sh format.sh {files}" }] }\n');
    one.write({ 'a.txt': 'a   b\n' });
    one.git('add', 'a.txt');
    expect(await run(one)).toEqual({
      exitCode: 1,
      said: '✗ sh format.sh {files}: rewrote a.txt; look at it and stage it again\n',
    });
    expect(one.read('a.txt')).toBe('a b\n');
    one.git('add', 'a.txt');
    expect(await run(one)).toEqual({ exitCode: 0, said: '' });
  });

  it('protects the files that it names, and lets no gate through that fails or could not measure', async () => {
    const one = project(`hooks: { protected: ["production/**"], gates: [coverage-gate] }
coverage-gate: { suites: { unit: { reports: ["lcov.info"], lines: 80 } } }
`);
    const report = (covered: number): string => `SF:a.js\nDA:1,${covered}\nLF:1\nLH:${covered}\nend_of_record\n`;
    one.write({
      'production/keys.json': '{}\n',
      'a.js': 'a();\n',
      '.git/info/exclude': 'lcov.info\nreliability-report\n',
    });
    one.git('add', 'production', 'a.js');
    one.write({ 'lcov.info': report(1) });
    const guarded = await run(one);
    expect([guarded.exitCode, guarded.said]).toEqual([
      1,
      expect.stringContaining('✗ production/keys.json: a protected'),
    ]);
    one.git('rm', '--cached', '--quiet', 'production/keys.json');
    expect((await run(one)).exitCode).toBe(0);
    one.write({ 'lcov.info': report(0) });
    expect((await run(one)).exitCode).toBe(1);
    one.write({ 'lcov.info': 'nothing' });
    expect((await run(one)).exitCode).toBe(2);
  });

  it('a mistake in it is told with its line', async () => {
    const one = project('hooks:\n  checks:\n    - { file: "*.txt", command: "x" }\n');
    one.write({ 'a.txt': 'a\n' });
    one.git('add', 'a.txt');
    await expect(run(one)).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/^CONFIG-/u) as string, location: { path: 'reliability.yml', line: 3 } },
    });
  });
});
