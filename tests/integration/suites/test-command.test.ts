import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { fixture } from '../../init/views.ts';
import { runTest } from '../../suites/run-test.ts';

/** Reports are nothing that git should see. */
const IGNORED = 'node_modules\ncoverage\nreports\n__pycache__\n.coverage\n';
const PYTHON = process.env['RELIABILITY_PYTHON'] ?? 'python3';
/** Node.js that runs these tests first: npm scripts say `node`. */
const PATH = [dirname(process.execPath), dirname(PYTHON), process.env['PATH'] ?? ''].join(delimiter);

let checkout: Checkout | undefined;
afterEach(() => {
  checkout?.remove();
  checkout = undefined;
});

function project(files: Files): Checkout {
  checkout = Checkout.of({ '.gitignore': IGNORED, ...files });
  return checkout;
}
const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, PATH } }).status === 0;
const run = (one: Checkout, ...args: readonly string[]) => runTest(one.root, args, PATH);

/** One that ended and that nobody has asked about is still listed, as a zombie. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

interface Example {
  readonly name: string;
  readonly there: () => boolean;
  /** A test that passes, and what makes it fail. */
  readonly test: string;
  readonly right: string;
  readonly wrong: string;
  readonly coverage: string;
  readonly junit: string;
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'node-test',
    there: () => true,
    test: 'test/add.test.js',
    right: 'add(1, 2), 3',
    wrong: 'add(1, 2), 4',
    coverage: 'coverage/unit/lcov.info',
    junit: 'reports/junit/unit.xml',
  },
  {
    name: 'vitest',
    there: () => true,
    test: 'test/add.test.ts',
    right: 'add(1, 2)',
    wrong: 'add(1, 9)',
    coverage: 'coverage/unit/lcov.info',
    junit: 'reports/junit/unit.xml',
  },
  {
    name: 'pip',
    there: () => works('python', '-c', 'import pytest, pytest_cov'),
    test: 'tests/test_sums.py',
    right: '== 3',
    wrong: '== 4',
    coverage: 'coverage/unit/python.xml',
    junit: 'reports/junit/python-unit.xml',
  },
  {
    name: 'go',
    there: () => works('go', 'version'),
    test: 'calc_test.go',
    right: '!= 3',
    wrong: '!= 4',
    coverage: 'coverage/unit/go.out',
    junit: 'reports/junit/go-unit.xml',
  },
];

describe('reliability test', () => {
  for (const { name, there, test, right, wrong, coverage, junit } of EXAMPLES) {
    // Without its tools, which .ci/run installs, there is nothing that could be run.
    it.skipIf(!there())(`${name}: green with its reports, then red with the name of the test`, async () => {
      const files = fixture(name);
      const one = project(files);
      if (name === 'vitest') symlinkSync(join(ROOT, 'node_modules'), one.path('node_modules'));
      const green = await run(one);
      expect(green.said).toMatch(/unit\s+│ ✓ passed\s+│\s+[1-9]/u);
      expect(green.exitCode).toBe(0);
      for (const report of [coverage, junit]) expect(existsSync(one.path(report)), report).toBe(true);
      expect(one.read(junit)).toContain('<testcase ');

      expect(files[test]).toContain(right);
      one.write({ [test]: files[test]!.replace(right, wrong) });
      const red = await run(one, '--format', 'json');
      expect(JSON.parse(red.said)).toMatchObject({
        suites: [{ name: 'unit', outcome: 'failed', tests: { failed: 1 } }],
      });
      expect(red.exitCode).toBe(1);
    });
  }

  it('what could not be measured never passes: no test, no record, no program, a hang with its processes', async () => {
    const suites = [
      ['empty', 'node --test "none/*.test.js"'],
      ['silent', 'true'],
      ['absent', 'no-such-program'],
      ['hangs', 'sleep 1000 & echo $! > sleeper; wait'],
    ] as const;
    const one = project({
      'none/keep.txt': '',
      'reliability.yml': `coverage-gate:\n  suites:\n${suites
        .map(
          ([name, command]) =>
            `    ${name}: { command: ${JSON.stringify(command)}, reports: ["coverage/${name}/*"] }\n`,
        )
        .join('')}`,
      // Of an earlier run: it says nothing of this one.
      'reports/junit/silent.xml': '<testsuites><testsuite name="a"><testcase name="b"/></testsuite></testsuites>',
    });
    const { exitCode, said } = await run(one, '--timeout', '2s', '--jobs', '4', '--format', 'json');
    expect(exitCode).toBe(2);
    const codes = JSON.parse(said).suites.map(
      (suite: { readonly problem: { readonly code: string } }) => suite.problem.code,
    );
    expect(codes).toEqual(['SUITE-RAN-NOTHING', 'SUITE-NO-RECORD', 'SUITE-BROKEN', 'SUITE-TIMEOUT']);
    expect(isRunning(Number(one.read('sleeper')))).toBe(false);
  });

  it('puts coverage where reliability.yml names one file, and runs the suites that are asked for', async () => {
    const one = project({
      ...fixture('node-test'),
      'reliability.yml':
        'coverage-gate:\n  suites:\n    unit: { reports: [build/unit.info] }\n    e2e: { command: "false", reports: [e2e.info] }\n',
    });
    const { exitCode, said } = await run(one, '--suites', 'unit');
    expect(said).not.toContain('e2e');
    expect(exitCode).toBe(0);
    expect(one.read('build/unit.info')).toContain('src/add.js');
  });
});
