import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Checkout } from '../bundle/checkout.ts';

/** Node.js writes the report itself: nothing has to be installed in the project. */
const TESTS =
  'mkdir -p coverage && node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=coverage/lcov.info';

const HALF = 'export function half(n) {\n  return n / 2;\n}\n';
const HALF_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { half } from '../src/half.js';

test('halves', () => assert.equal(half(4), 2));
`;

/** The change: half of the function is in no test, and neither is the new file. */
const CHANGED_HALF = `export function half(n) {
  if (n < 0) {
    const positive = -n;
    return -half(positive);
  }
  return n / 2;
}
`;
const PRICE = 'export function price(net) {\n  return net * 1.19;\n}\n';

const FIXED_TESTS = {
  'test/half.test.js': `${HALF_TEST}test('halves debts', () => assert.equal(half(-4), -2));\n`,
  'test/price.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { price } from '../src/price.js';

test('adds the tax', () => assert.equal(price(100), 119));
`,
};

/** A gate, and one change to a small shop that it refuses until it is fixed. */
export interface Scenario {
  /** Id of the gate. */
  readonly gate: string;
  /** Its title, which names its step on Azure. */
  readonly title: string;
  /** What runs before the gate, a line for a shell; undefined: nothing has to. */
  readonly before?: string;
  /** Files of main: the configuration, and what it is about. */
  readonly files: Files;
  readonly broken: Files;
  /** On top of `broken`. */
  readonly fixed: Files;
}

type Files = Readonly<Record<string, string>>;

/** Coverage breaks, and a file is added that no report knows; fixed, both are tested. */
export const COVERAGE: Scenario = {
  gate: 'coverage-gate',
  title: 'Coverage gate',
  before: TESTS,
  files: {
    'src/half.js': HALF,
    'test/half.test.js': HALF_TEST,
    'reliability.yml': `version: 1
coverage-gate:
  suites:
    unit: { reports: [coverage/lcov.info], lines: 90 }
  max-discussions: 2
`,
  },
  broken: { 'src/half.js': CHANGED_HALF, 'src/price.js': PRICE },
  fixed: FIXED_TESTS,
};

/** A day is written with the clock of whoever builds. */
export const DETERMINISM: Scenario = {
  gate: 'determinism',
  title: 'Determinism',
  files: {
    'build.mjs': buildScript('toISOString()'),
    'reliability.yml': `version: 1
determinism:
  build: node build.mjs
  artifacts: [out/**]
  runs: 3
  vary: [timezone]
`,
  },
  broken: { 'build.mjs': buildScript("toLocaleString('en')") },
  fixed: { 'build.mjs': buildScript("toLocaleString('en', { timeZone: 'UTC' })") },
};

function buildScript(day: string): string {
  return `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('out', { recursive: true });
writeFileSync('out/day.txt', new Date(1_700_000_000_000).${day});
`;
}

/** A test fails. Its report is part of the change: a second run would take another time, and the verdict says how long. */
export const REGRESSION: Scenario = {
  gate: 'regression-gate',
  title: 'Regression gate',
  before: 'mkdir -p coverage && cp junit.xml coverage/',
  files: {
    'src/half.js': HALF,
    'test/half.test.js': HALF_TEST,
    'junit.xml': junit(''),
    'reliability.yml': 'version: 1\nregression-gate:\n  tests: { reports: [coverage/junit.xml] }\n',
  },
  broken: {
    'src/half.js': HALF.replace('n / 2', 'n / 4'),
    'junit.xml': junit(`<failure type="testCodeFailure" message="Expected values to be strictly equal:">
Error [ERR_TEST_FAILURE]: Expected values to be strictly equal: 1 !== 2
    at async startSubtestAfterBootstrap (node:internal/test_runner/harness:358:3)
</failure>`),
  },
  fixed: { 'src/half.js': HALF.replace('n / 2', '0.5 * n'), 'junit.xml': junit('') },
};

/** As `node --test --test-reporter=junit` of Node.js 24 writes it. */
function junit(inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
\t<testcase name="halves" time="0.000774" classname="test" file="/builds/shop/test/half.test.js">
${inside}
\t</testcase>
</testsuites>
`;
}

const PAGE = '<!doctype html>\n<html lang="en"><title>Shop</title><script src="/app.js"></script></html>\n';
const STRICT =
  "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Cross-Origin-Opener-Policy: same-origin\n";
const FLAKE = '<flakyFailure type="Error" message="too late" time="0.1">too late</flakyFailure>';

/** All at once: half of a function untested, a flake, a file that grew, a build with a clock in it, a weaker policy. */
export const EVERYTHING: Scenario = {
  gate: 'certify',
  title: 'Reliability',
  before: `${TESTS} && cp junit.xml coverage/`,
  files: {
    'src/half.js': HALF,
    'test/half.test.js': HALF_TEST,
    'junit.xml': junit(''),
    'build.mjs': buildScript('toISOString()'),
    'public/index.html': PAGE,
    'public/app.js': 'start();\n',
    'public/_headers': STRICT,
    'reliability.yml': `version: 1
coverage-gate:
  suites:
    unit: { reports: [coverage/lcov.info], lines: 90 }
  ignore: [build.mjs, "public/**"]
determinism:
  build: node build.mjs
  artifacts: [out/**]
  runs: 3
  vary: [timezone]
regression-gate:
  tests: { reports: [coverage/junit.xml], max-flaky: 0 }
  sizes: { files: ["public/**/*.js"], max-size: 1kB }
anomaly-scan:
  site: { directory: public, headers: public/_headers }
  attacks: false
`,
  },
  broken: {
    'src/half.js': CHANGED_HALF,
    'junit.xml': junit(FLAKE),
    'build.mjs': buildScript("toLocaleString('en')"),
    'public/app.js': `start('${'x'.repeat(2000)}');\n`,
    'public/_headers': STRICT.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' https:"),
  },
  fixed: {
    'test/half.test.js': FIXED_TESTS['test/half.test.js'],
    'junit.xml': junit(''),
    'build.mjs': buildScript("toLocaleString('en', { timeZone: 'UTC' })"),
    'public/app.js': "start('shop');\n",
    'public/_headers': STRICT,
  },
};

/** The pipelines of all platforms, as somebody writes them who uses the templates. */
function project({ gate, before, files }: Scenario): Files {
  const command = 'reliability';
  return {
    'package.json': '{ "name": "shop", "type": "module" }\n',
    '.gitignore': 'coverage/\nreliability-report/\n.gitlab-ci-local/\n',
    ...files,
    '.gitlab-ci.yml': stringify({
      include: [{ local: templatePath(gate), inputs: { stage: 'gate', command } }],
      stages: ['test', 'gate'],
      ...(before === undefined
        ? {}
        : {
            unit: { stage: 'test', script: [before], rules: [{ when: 'always' }], artifacts: { paths: ['coverage/'] } },
          }),
    }),
    'azure-pipelines.yml': stringify({
      steps: [
        ...(before === undefined ? [] : [{ bash: before }]),
        { template: `azure-pipelines/${gate}.yml@reliability`, parameters: { command } },
      ],
    }),
  };
}

function templatePath(gate: string): string {
  return `vendor/reliability/templates/${gate}.yml`;
}

/** A pull request as all platforms see it. */
export interface Proposal {
  readonly scenario: Scenario;
  /** Its merge commit is checked out, whose first parent is `base` and whose second is `head`. */
  readonly checkout: Checkout;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

export function proposal(scenario: Scenario, which: 'broken' | 'fixed'): Proposal {
  const checkout = Checkout.of(project(scenario));
  const base = checkout.git('rev-parse', 'HEAD').trim();
  checkout.git('switch', '--quiet', '--create', 'feature');
  checkout.write(scenario.broken);
  if (which === 'fixed') checkout.write(scenario.fixed);
  const head = checkout.commit();
  checkout.git('switch', '--quiet', '--detach', 'main');
  const merge = checkout.merge('feature');
  return { scenario, checkout, base, head, merge };
}

/** A checkout of its own for one platform, as its runner makes one: history and files, no reports. */
export function checkedOut({ checkout }: Proposal): Checkout {
  const copy = new Checkout();
  cpSync(checkout.root, copy.root, { recursive: true });
  return copy;
}

/**
 * A copy of the template, as people put it into their repository. It is in git's index and in no commit: the client includes
 * only what git knows, and a new option of a template shall not change the commits that the golden files name.
 */
export function vendorTemplate(checkout: Checkout, tree: string, gate: string): void {
  const path = templatePath(gate);
  checkout.write({ [path]: readFileSync(join(tree, 'templates', `${gate}.yml`)) });
  checkout.git('add', path);
}
