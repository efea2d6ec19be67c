import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { runInit } from '../../init/run-init.ts';
import { fixture } from '../../init/views.ts';
import { runWorkflow, type WorkflowJob } from '../../platform/workflow.ts';
import { mavenIsWarm, missing } from '../../suites/tools.ts';

/** The file with code, and what is added to it that no test runs. */
interface Example {
  readonly name: string;
  readonly source: string;
  readonly untested: string;
  /** Why it cannot run here; undefined when it can. */
  readonly unavailable: () => string | undefined;
  /** Files that a generator cannot write, since they are of this machine. */
  readonly packages?: string;
}

let checkout: Checkout | undefined;
let programs: string | undefined;
afterEach(() => {
  checkout?.remove();
  if (programs !== undefined) rmSync(programs, { recursive: true, force: true });
  checkout = undefined;
  programs = undefined;
});

const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const lacks = (what: string, there: boolean): string | undefined => (there ? undefined : `${what} is not here`);
const PYTHON = process.env['RELIABILITY_PYTHON'] ?? 'python3';

const EXAMPLES: readonly Example[] = [
  {
    name: 'node-test',
    source: 'src/add.js',
    untested: 'export function untested(a) {\n  return a;\n}\n',
    unavailable: () => undefined,
  },
  {
    name: 'vitest',
    source: 'src/add.ts',
    untested: 'export function untested(a: number): number {\n  return a;\n}\n',
    unavailable: () => undefined,
    packages: join(ROOT, 'node_modules'),
  },
  {
    name: 'pip',
    source: 'src/calc/sums.py',
    untested: '\n\ndef untested(left: int) -> int:\n    return left\n',
    unavailable: () => lacks('Python with pytest and pytest-cov', works(PYTHON, '-c', 'import pytest, pytest_cov')),
  },
  {
    name: 'go',
    source: 'calc.go',
    untested: '\nfunc Untested(a int) int {\n\treturn a\n}\n',
    unavailable: () => lacks('Go', works('go', 'version')),
  },
  {
    name: 'rust',
    source: 'src/lib.rs',
    untested: '\npub fn untested(left: u64) -> u64 {\n    left\n}\n',
    unavailable: () => missing('cargo'),
  },
  {
    name: 'maven',
    source: 'src/main/java/com/example/App.java',
    untested: 'class Untested {\n    int untested(int left) {\n        return left;\n    }\n}\n',
    unavailable: () => lacks('Maven with its plug-ins in the local repository', mavenIsWarm()),
  },
  {
    name: 'php',
    source: 'src/add.php',
    untested: '\nfunction untested(int $a): int\n{\n    return $a;\n}\n',
    unavailable: () =>
      lacks('PHP with PHPUnit and Xdebug', works('sh', '-c', 'phpunit --version && php -m | grep -i xdebug')),
  },
  {
    name: 'ruby',
    source: 'lib/add.rb',
    untested: '\ndef untested(a)\n  a\nend\n',
    unavailable: () =>
      lacks(
        'Ruby with RSpec and SimpleCov',
        works('ruby', '-e', "require 'bundler'; require 'rspec'; require 'simplecov'"),
      ),
  },
];

/** Programs that would use the network, in front of the real ones: packages are there already, Maven stays offline. */
function offline({ packages }: Example): string {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-offline-'));
  const real = (name: string): string =>
    execFileSync('sh', ['-c', `command -v ${name} || true`], { encoding: 'utf8' }).trim();
  const script = (name: string, text: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  if (packages !== undefined) {
    script(
      'npm',
      `[ "$1" = install ] || [ "$1" = ci ] && exec ln -s ${packages} node_modules\nexec ${real('npm')} "$@"`,
    );
  }
  script('mvn', `exec ${real('mvn')} --offline "$@"`);
  script('composer', 'mkdir -p vendor/bin && ln -sf "$(command -v phpunit)" vendor/bin/phpunit');
  script('bundle', `[ "$1" = install ] && set -- install --local\nexec ${real('bundle')} "$@"`);
  script('rustup', 'exit 0');
  script('cargo', `[ "$1" = install ] && exit 0\nexec ${real('cargo')} "$@"`);
  script('python', `exec ${PYTHON} "$@"`);
  return folder;
}

async function run(example: Example): Promise<WorkflowJob> {
  if (checkout === undefined) throw new Error('there is no checkout');
  programs ??= offline(example);
  const { CI: _, ...env } = process.env;
  const [job] = await runWorkflow({
    sources: checkout.root,
    workflow: checkout.read('.github/workflows/ci.yml'),
    event: 'push',
    ref: 'refs/heads/main',
    machine: () => ({
      ...(Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:VITEST|NODE_|GITHUB_|npm_)/u.test(name))) as {
        [name: string]: string;
      }),
      PATH: [programs, process.env['PATH'] ?? '', dirname(PYTHON)].join(delimiter),
    }),
  });
  return job!;
}

const log = ({ steps }: WorkflowJob): string =>
  steps.map(({ name, outcome, log: said }) => `${outcome} ${name}\n${said}`).join('\n');

describe('the pipeline that init writes, run on this machine', () => {
  it.for(EXAMPLES)(
    '$name: green, and red once something is not tested',
    { timeout: 180_000 },
    async (example, { skip }) => {
      const reason = example.unavailable();
      skip(reason !== undefined, reason);
      checkout = Checkout.of(fixture(example.name));
      expect((await runInit(checkout.root)).exitCode).toBe(0);
      checkout.commit();
      const green = await run(example);
      expect(green.outcome, log(green)).toBe('success');
      expect(green.steps.at(-1)?.log).toContain('passed: unit 100 %');

      checkout.write({ [example.source]: `${checkout.read(example.source)}${example.untested}` });
      checkout.commit();
      const red = await run(example);
      expect(red.steps.map(({ outcome }) => outcome).slice(0, -1), log(red)).not.toContain('failure');
      const verdict = red.steps.at(-1)?.log ?? '';
      expect(red.outcome).toBe('failure');
      expect(verdict).toContain('coverage/below-threshold');
      expect(verdict).toContain(example.source.split('/').at(-1));
    },
  );
});
