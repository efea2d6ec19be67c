import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artifactActions, runAct, whyNoAct } from '../act/act.ts';
import { Checkout } from '../bundle/checkout.ts';
import { ROOT } from '../dist.ts';
import { type GitHubServer, startGitHubServer } from '../platform/github-server.ts';
import { fromBase, HEAD, workflowRunEvent } from '../publish/workflow-run-event.ts';
import { releaseTree, removeFolder, temporaryFolder } from '../release/folder.ts';

/** Slower than anything else here would be a hang: a job takes about a second. */
const TIMEOUT_MS = 60_000;
const TOKEN = 'ghs_act';

const missing = whyNoAct();
const example = (name: string): string => readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');

/** The commits that the examples pin actions of others to. */
function pinOf(action: string): string {
  const [, pin] =
    new RegExp(`uses: (${action}@[0-9a-f]{40})`).exec(example('forks-measure.yml') + example('forks-publish.yml')) ??
    [];
  if (pin === undefined) throw new Error(`no example calls ${action}`);
  return pin;
}

const TEST_JS = `require('node:fs').mkdirSync('coverage', { recursive: true });
require('node:fs').writeFileSync('coverage/lcov.info', 'SF:src/a.js\\nDA:1,1\\nDA:2,0\\nend_of_record\\n');
`;

let tree: string;
let temporary: string;
let project: Checkout;
let server: GitHubServer;
let actions: { readonly [uses: string]: string };
beforeAll(async () => {
  tree = releaseTree();
  temporary = temporaryFolder('act');
  server = await startGitHubServer({ token: TOKEN });
  const standIns = artifactActions(temporary);
  actions = {
    'org/reliability@v1': tree,
    [pinOf('actions/upload-artifact')]: standIns.upload,
    [pinOf('actions/download-artifact')]: standIns.download,
  };
  project = Checkout.of({
    '.gitignore': 'coverage/\nreliability-report/\n',
    'package.json': '{ "name": "shop", "version": "1.0.0", "scripts": { "test": "node test/run.test.js" } }\n',
    'package-lock.json':
      '{ "name": "shop", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "shop", "version": "1.0.0" } } }\n',
    'src/a.js': 'exports.a = 1;\nexports.b = 2;\n',
    'test/run.test.js': TEST_JS,
    '.github/workflows/coverage.yml': example('coverage.yml'),
    '.github/workflows/forks-measure.yml': example('forks-measure.yml'),
    '.github/workflows/forks-publish.yml': example('forks-publish.yml'),
  });
  // act reads the name of the repository off it.
  project.git('remote', 'add', 'origin', 'https://github.com/octo/shop.git');
});
afterAll(async () => {
  removeFolder(dirname(tree));
  removeFolder(temporary);
  project.remove();
  await server.close();
});

describe('the example workflows, run by act from the release tree', { timeout: TIMEOUT_MS }, () => {
  it('coverage.yml: tests, gate, check run, comment', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const { exitCode, log } = await runAct({
      workspace: project.root,
      workflow: 'coverage.yml',
      eventName: 'pull_request',
      event: { pull_request: { number: 3, head: { sha: HEAD, repo: { id: 1 } }, base: { repo: { id: 1 } } } },
      actions,
      env: { GITHUB_API_URL: server.url },
      token: TOKEN,
      temporary,
    });
    expect(log).toContain('coverage of 50.00 % is below 95 %');
    expect(log).toContain('::set-output:: outcome=failed');
    expect(exitCode).toBe(1);
    expect(server.checkRuns).toMatchObject([
      { name: 'reliability/coverage-gate', conclusion: 'failure', headCommit: HEAD },
    ]);
    expect(server.comments).toMatchObject([{ pullRequest: 3 }]);
    expect(log).not.toContain(TOKEN);
  });

  it('forks-measure.yml uploads what it measured, also when the gate fails, and tells nobody', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const asked = server.requests.length;
    const { exitCode, log } = await runAct({
      workspace: project.root,
      workflow: 'forks-measure.yml',
      eventName: 'pull_request',
      event: { pull_request: { number: 7, head: { sha: HEAD, repo: { id: 2 } }, base: { repo: { id: 1 } } } },
      actions,
      env: { ARTIFACTS: join(temporary, 'artifacts'), GITHUB_API_URL: server.url },
      temporary,
    });
    expect(exitCode).toBe(1);
    expect(log).toContain('Success - Main actions/upload-artifact');
    expect(server.requests).toHaveLength(asked);
    const facts = join(temporary, 'artifacts/reliability-report/coverage-gate/facts.json');
    expect(JSON.parse(readFileSync(facts, 'utf8'))).toMatchObject({ gate: 'coverage-gate' });
  });

  it('forks-publish.yml publishes it', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const { exitCode, log } = await runAct({
      workspace: project.root,
      workflow: 'forks-publish.yml',
      eventName: 'workflow_run',
      event: workflowRunEvent(fromBase(7)),
      actions,
      env: { ARTIFACTS: join(temporary, 'artifacts'), GITHUB_API_URL: server.url },
      token: TOKEN,
      temporary,
    });
    expect(log).toContain('coverage-gate: failed: unit: line coverage of 50.00 %');
    expect(exitCode).toBe(0);
    expect(server.violations).toEqual([]);
    expect(server.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure', headCommit: HEAD });
    expect(server.comments.at(-1)).toMatchObject({ pullRequest: 7 });
    expect(log).not.toContain(TOKEN);
  });
});
