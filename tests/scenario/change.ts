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

const PROJECT = {
  'package.json': '{ "name": "shop", "type": "module" }\n',
  '.gitignore': 'coverage/\nreliability-report/\n.gitlab-ci-local/\n',
  'src/half.js': HALF,
  'test/half.test.js': HALF_TEST,
  'reliability.yml': `version: 1
coverage-gate:
  suites:
    unit: { reports: [coverage/lcov.info], lines: 90 }
  max-discussions: 2
`,
  '.gitlab-ci.yml': stringify({
    include: [
      {
        local: 'vendor/reliability/templates/coverage-gate.yml',
        inputs: { stage: 'gate', command: 'reliability' },
      },
    ],
    stages: ['test', 'gate'],
    unit: { stage: 'test', script: [TESTS], rules: [{ when: 'always' }], artifacts: { paths: ['coverage/'] } },
  }),
  'azure-pipelines.yml': stringify({
    steps: [
      { bash: TESTS },
      { template: 'azure-pipelines/coverage-gate.yml@reliability', parameters: { command: 'reliability' } },
    ],
  }),
};

/** A pull request as all platforms see it. */
export interface Proposal {
  /** Its merge commit is checked out, whose first parent is `base` and whose second is `head`. */
  readonly checkout: Checkout;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** One change to a small shop: `broken` breaks coverage and adds a file that no report knows; `fixed` also tests both. */
export function proposal(which: 'broken' | 'fixed'): Proposal {
  const checkout = Checkout.of(PROJECT);
  const base = checkout.git('rev-parse', 'HEAD').trim();
  checkout.git('switch', '--quiet', '--create', 'feature');
  checkout.write({ 'src/half.js': CHANGED_HALF, 'src/price.js': PRICE });
  if (which === 'fixed') checkout.write(FIXED_TESTS);
  const head = checkout.commit();
  checkout.git('switch', '--quiet', '--detach', 'main');
  const merge = checkout.merge('feature');
  return { checkout, base, head, merge };
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
export function vendorTemplate(checkout: Checkout, tree: string): void {
  const path = 'vendor/reliability/templates/coverage-gate.yml';
  checkout.write({ [path]: readFileSync(join(tree, 'templates/coverage-gate.yml')) });
  checkout.git('add', path);
}

/** What a step of a workflow runs before the action. */
export const TEST_COMMAND: string = TESTS;
