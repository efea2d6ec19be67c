import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout } from '../bundle/checkout.ts';
import { type GitHubServer, startGitHubServer } from '../platform/github-server.ts';
import { runGate, TOKEN } from './action-run.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHubServer({ token: TOKEN });
});
afterEach(async () => {
  const { violations } = server;
  await server.close();
  expect(violations).toEqual([]);
});

const bodyOf = (request: GitHubServer['requests'][number] | undefined) =>
  request?.body as { readonly output: { readonly text?: string } };

describe('hostile names', () => {
  const NAMES = [
    'src/a|b`c`.ts',
    'src/<img src=x onerror=alert(1)>.ts',
    'src/@octocat #1 !2.ts',
    'src/</details><script>alert(1)</script>.ts',
    'src/[x](javascript:alert(1)).ts',
    '::error::pwned.ts',
    '##[add-path]evil.ts',
    'src/line\n::set-output name=outcome::passed\n.ts',
    'src/bidi\u202Egnp\u2066.ts',
    'src/%0A::error::percent.ts',
  ];
  const report = (names: readonly string[]): string =>
    JSON.stringify(
      Object.fromEntries(
        names.map((path) => [
          path,
          {
            path,
            statementMap: {
              0: { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } },
              1: { start: { line: 2, column: 0 }, end: { line: 2, column: 9 } },
            },
            fnMap: {},
            branchMap: {},
            s: { 0: 1, 1: 0 },
            f: {},
            b: {},
          },
        ]),
      ),
    );
  let hostile: Checkout;
  afterEach(() => hostile.remove());

  /** Code spans and escaped characters taken out: what is left is what a Markdown reader would act on. */
  function active(markdown: string): string {
    return markdown
      .replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'CODE')
      .replace(/\\[!-/:-@[-`{-~]/g, '')
      .replace(/&#?\w+;/g, '');
  }

  function expectInert(markdown: string | undefined): void {
    const text = active(markdown ?? '');
    expect(text).not.toBe('');
    expect(text).not.toMatch(/<(?:img|script|\/script)|javascript:|@octocat|(?<!\w)#1\b|\]\(x/i);
    expect(text).not.toMatch(/\n::/);
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    // The cells of a table stay in their columns.
    for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
      const pipes = table
        .trim()
        .split('\n')
        .map((row) => row.split('|').length);
      expect(new Set(pipes).size, table).toBe(1);
    }
  }

  it.each([
    ['of measured files', NAMES, []],
    ['that match no file', ['src/good.ts'], NAMES],
  ])('%s are shown and never obeyed', async (_, tracked, foreign) => {
    const code = 'export const a = 1;\nexport const b = 2;\n';
    hostile = Checkout.of(Object.fromEntries(tracked.map((name) => [name, code])));
    hostile.write({ 'coverage/coverage-final.json': report([...tracked, ...foreign]) });
    const inputs = { 'min-matched': '1', ignore: 'nothing' };
    const checked = await runGate(hostile, { server, inputs });
    const plain = await runGate(hostile, { server, inputs: { ...inputs, token: '' } });
    for (const result of [checked, plain]) {
      expect(result.exitCode).toBe(1);
      expect(result.errorLog).toBe('');
      expect(result.runnerErrors).toEqual([]);
      expect(result.outputs.get('outcome')).toBe('failed');
      expect(result.path).toEqual([]);
      expect(result.log).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expectInert(result.summary);
    }
    expect(checked.annotations).toEqual([]);
    expect(plain.annotations.filter(({ message }) => message === 'pwned.ts' || message === 'percent.ts')).toEqual([]);
    expect(plain.annotations.length).toBe(1 + Math.min(10, tracked.length));
    expectInert(server.comments[0]?.body);
    expectInert(server.checkRuns[0]?.summary);
    const { text } = bodyOf(
      server.requests.find(({ route }) => route.startsWith('POST') && route.endsWith('check-runs')),
    ).output;
    expectInert(text);
    expect(server.checkRuns[0]?.annotations).toHaveLength(tracked.length);
  });
});
