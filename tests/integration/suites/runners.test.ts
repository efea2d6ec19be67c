import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { fixture } from '../../init/views.ts';
import { runTest } from '../../suites/run-test.ts';
import { missing, PATH, RUNNERS } from '../../suites/tools.ts';
import { browserProgram } from '../browser.ts';

let checkout: Checkout | undefined;
afterEach(() => {
  checkout?.remove();
  checkout = undefined;
});

const IGNORED = 'node_modules\ncoverage\nreports\ntarget\ntest-results\n';

function project(files: Files): Checkout {
  checkout = Checkout.of({ ...files, '.gitignore': IGNORED });
  return checkout;
}

interface Suite {
  readonly outcome: string;
  readonly tests: { readonly passed: number; readonly failed: number; readonly skipped: number } | null;
  readonly problem?: { readonly code: string };
}

/** Suites as they ended: `passed 1 0 0`, `inconclusive - SUITE-BROKEN`, with the exit code behind them. */
async function ends(
  one: Checkout,
  env: { readonly [name: string]: string | undefined } = {},
  ...args: readonly string[]
): Promise<readonly (string | number)[]> {
  const { exitCode, said } = await runTest(one.root, ['--format', 'json', ...args], PATH, env);
  const { suites } = JSON.parse(said) as { readonly suites: readonly Suite[] };
  const shown = suites.map(({ outcome, tests, problem }) => {
    const counts = tests === null ? '-' : `${tests.passed} ${tests.failed} ${tests.skipped}`;
    return [outcome, counts, ...(problem === undefined ? [] : [problem.code])].join(' ');
  });
  return [...shown, exitCode];
}

/** The text of a file with one thing in it replaced, which has to be there. */
function changed(one: Checkout, path: string, from: string, to: string): void {
  const text = one.read(path);
  expect(text).toContain(from);
  one.write({ [path]: text.replace(from, to) });
}

describe('cargo', () => {
  const LIB = 'src/lib.rs';

  it('cargo test: green, an example in a comment, red, not compiled, nothing', { timeout: 180_000 }, async ({
    skip,
  }) => {
    const reason = missing('cargo');
    skip(reason !== undefined, reason);
    const one = project(fixture('rust'));
    expect(await ends(one)).toEqual(['passed 1 0 0', 0]);
    expect(one.read('coverage/unit/rust.info')).toContain('src/lib.rs');

    const example = '/// ```\n/// assert_eq!(rust::add(1, 2), 4);\n/// ```\npub fn add(';
    changed(one, LIB, 'pub fn add(', example);
    expect(await ends(one)).toEqual(['failed 1 1 0', 1]);

    changed(one, LIB, 'add(1, 2), 4', 'add(1, 2), 3');
    expect(await ends(one)).toEqual(['passed 2 0 0', 0]);

    changed(one, LIB, '(result, 4)', '(result, 5)');
    expect(await ends(one)).toEqual(['failed 0 1 0', 1]);

    changed(one, LIB, '(result, 5)', '(no_such, 5)');
    expect(await ends(one)).toEqual(['inconclusive - SUITE-BROKEN', 2]);

    one.write({ [LIB]: 'pub fn add(left: u64, right: u64) -> u64 {\n    left + right\n}\n' });
    expect(await ends(one)).toEqual(['inconclusive 0 0 0 SUITE-RAN-NOTHING', 2]);
  });

  it('nextest: green with JUnit, red with names, nothing', { timeout: 180_000 }, async ({ skip }) => {
    const reason = missing('nextest');
    skip(reason !== undefined, reason);
    const one = project({ ...fixture('rust'), '.config/nextest.toml': '[profile.default]\nretries = 0\n' });
    expect(await ends(one)).toEqual(['passed 1 0 0', 0]);
    expect(one.read('coverage/unit/rust.info')).toContain('src/lib.rs');
    expect(one.read('reports/junit/rust-unit.xml')).toContain('<testcase name="tests::it_works"');

    changed(one, LIB, '(result, 4)', '(result, 5)');
    const { exitCode, said } = await runTest(one.root, [], PATH);
    expect(said).toContain('rust > tests::it_works');
    expect(exitCode).toBe(1);

    changed(one, LIB, '#[test]', '#[test]\n    #[ignore]');
    expect(await ends(one)).toEqual(['inconclusive 0 0 0 SUITE-RAN-NOTHING', 2]);

    // Where the repository says where JUnit goes, it goes there.
    changed(one, LIB, '\n    #[ignore]', '');
    one.write({ '.config/nextest.toml': '[profile.default.junit]\npath = "own.xml"\n' });
    expect(await ends(one)).toEqual(['failed 0 1 0', 1]);
    expect(existsSync(one.path('target/nextest/default/own.xml'))).toBe(true);
  });

  it('suites of one target folder do not mix what they measure', { timeout: 180_000 }, async ({ skip }) => {
    const reason = missing('nextest');
    skip(reason !== undefined, reason);
    const one = project({
      ...fixture('rust'),
      'src/lib.rs': 'pub fn first() -> u8 {\n    1\n}\n\npub fn second() -> u8 {\n    2\n}\n',
      'tests/first.rs': '#[test]\nfn first() {\n    assert_eq!(rust::first(), 1);\n}\n',
      'tests/second.rs': '#[test]\nfn second() {\n    assert_eq!(rust::second(), 2);\n}\n',
      'reliability.yml': [
        'coverage-gate:',
        '  suites:',
        '    one: { command: cargo test --test first, reports: ["coverage/one/*"] }',
        '    two: { command: cargo nextest run --test second, reports: ["coverage/two/*"] }',
        '',
      ].join('\n'),
    });
    expect(await ends(one, {}, '--jobs', '2')).toEqual(['passed 1 0 0', 'passed 1 0 0', 0]);
    const covered = (suite: string): readonly string[] =>
      [...one.read(`coverage/${suite}/rust.info`).matchAll(/^DA:(\d+),[1-9]/gmu)].map(([, line = '']) => line);
    expect(covered('one')).toEqual(['1', '2', '3']);
    expect(covered('two')).toEqual(['5', '6', '7']);
  });
});

describe('Maven', () => {
  const TEST = 'src/test/java/com/example/AppTest.java';
  const REPORT = 'target/site/jacoco/jacoco.xml';
  /** Five builds of a few seconds: what takes long to compile pays in none of them. */
  const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n';

  it('green, a test that tests no more, red, no report, nothing', { timeout: 180_000 }, async ({ skip }) => {
    const reason = missing('maven');
    skip(reason !== undefined, reason);
    const one = project({ ...fixture('maven'), '.mvn/maven.config': '--offline\n', '.mvn/jvm.config': SHORT_LIVED });
    expect(await ends(one)).toEqual(['passed 1 0 0', 0]);
    expect(one.read('target/surefire-reports/TEST-com.example.AppTest.xml')).toContain('<testcase name="adds"');
    expect(one.read(REPORT)).toContain('<counter type="LINE" missed="0" covered="2"/>');

    // What an earlier run measured is not what this one did.
    changed(one, TEST, 'new App().add(1, 2)', '3');
    expect(await ends(one)).toEqual(['passed 1 0 0', 0]);
    expect(one.read(REPORT)).toContain('<counter type="LINE" missed="2" covered="0"/>');

    changed(one, TEST, 'assertEquals(3', 'assertEquals(4');
    const { exitCode, said } = await runTest(one.root, [], PATH);
    expect(said).toContain('com.example.AppTest > adds');
    expect(exitCode).toBe(1);

    changed(one, TEST, 'assertEquals(4', 'assertEquals(3');
    one.write({ '.mvn/maven.config': '--offline\n-Djacoco.skip=true\n' });
    expect(await ends(one)).toEqual(['inconclusive 1 0 0 SUITE-NO-COVERAGE', 2]);

    rmSync(one.path(TEST));
    one.write({ 'src/test/java/com/example/Helper.java': 'package com.example;\n\nclass Helper {}\n' });
    expect(await ends(one)).toEqual(['inconclusive - SUITE-NO-RECORD', 2]);
  });
});

describe('Jest', () => {
  const TEST = 'test/add.test.js';

  it('green with JUnit, red, one name in two files, no report, nothing', { timeout: 180_000 }, async ({ skip }) => {
    const reason = missing('jest');
    skip(reason !== undefined, reason);
    const one = project(fixture('jest'));
    symlinkSync(RUNNERS, one.path('node_modules'));
    expect(await ends(one)).toEqual(['passed 1 0 0', 0]);
    expect(one.read('coverage/unit/lcov.info')).toContain('SF:src/add.js');
    expect(one.read('reports/junit/jest-unit.xml')).toContain('<testcase name="adds"');

    one.write({ 'test/wrong.test.js': one.read(TEST).replace('toBe(3)', 'toBe(4)') });
    expect(await ends(one)).toEqual(['failed 1 1 0', 1]);
    expect(one.read('reports/junit/jest-unit.xml').match(/<testsuite name/gu)).toHaveLength(2);
    rmSync(one.path('test/wrong.test.js'));

    // It ends with 0, and has written nothing.
    changed(one, TEST, 'expect(add(1, 2)).toBe(3);', 'process.exit(add(0, 0));');
    expect(await ends(one)).toEqual(['inconclusive - SUITE-NO-RECORD', 2]);

    rmSync(one.path(TEST));
    expect(await ends(one)).toEqual(['inconclusive 0 0 0 SUITE-RAN-NOTHING', 2]);
  });
});

describe('Playwright', () => {
  const TEST = 'tests/add.spec.js';

  it('green with JUnit in a browser, red, skipped, nothing', { timeout: 180_000 }, async ({ skip }) => {
    const reason = missing('playwright');
    skip(reason !== undefined, reason);
    const { executablePath, env } = await browserProgram();
    const more = { ...env, PATH, BROWSER_PROGRAM: executablePath };
    const one = project(fixture('playwright'));
    symlinkSync(RUNNERS, one.path('node_modules'));
    expect(await ends(one, more)).toEqual(['passed 1 0 0', 0]);
    expect(one.read('reports/junit/e2e.xml')).toContain('<testcase name="adds in a page"');

    changed(one, TEST, "toHaveText('3')", "toHaveText('4', { timeout: 100 })");
    expect(await ends(one, more)).toEqual(['failed 0 1 0', 1]);

    changed(one, TEST, "test('adds", "test.skip('adds");
    expect(await ends(one, more)).toEqual(['inconclusive 0 0 1 SUITE-RAN-NOTHING', 2]);

    rmSync(one.path(TEST));
    expect(await ends(one, more)).toEqual(['inconclusive 0 0 0 SUITE-RAN-NOTHING', 2]);
  });
});
