import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../dist.ts';
import { actionFaults, unpinnedActions, workflowFaults, workflowsIn } from '../../platform/workflow-validators.ts';
import { releaseTree, removeFolder } from '../../release/folder.ts';
import { snippetsOf } from '../../release/snippets.ts';

const ACTIONS = readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}`);
const WORKFLOWS = [...workflowsIn('.github/workflows'), ...workflowsIn('examples/workflows')];
const PAGES = [...ACTIONS.map((folder) => `${folder}/README.md`), 'docs/platforms/github.md'];

describe('what GitHub takes', () => {
  it.each(WORKFLOWS)('$path', async (file) => {
    expect([...(await workflowFaults(file)), ...unpinnedActions(file)]).toEqual([]);
  });

  it.each(['action.yml', ...ACTIONS.map((folder) => `${folder}/action.yml`)])('%s', async (path) => {
    expect(await actionFaults({ path, text: readFileSync(join(ROOT, path), 'utf8') })).toEqual([]);
  });
});

describe('the release tree', () => {
  let tree: string;
  beforeAll(() => {
    tree = releaseTree();
  });
  afterAll(() => removeFolder(dirname(tree)));

  it('has actions that GitHub takes', async () => {
    const paths = readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('action.yml'),
    );
    expect(paths.length).toBeGreaterThan(ACTIONS.length * 2);
    for (const path of paths)
      expect(await actionFaults({ path, text: readFileSync(join(tree, path), 'utf8') })).toEqual([]);
  });
});

describe('what people copy', () => {
  it.each(PAGES)('%s has snippets that GitHub takes, with inputs that exist', async (page) => {
    const snippets = snippetsOf(readFileSync(join(ROOT, page), 'utf8'));
    expect(snippets.length).toBeGreaterThan(0);
    for (const { line, workflow } of snippets)
      expect(await workflowFaults({ path: `${page}:${line}`, text: workflow })).toEqual([]);
  });

  it.each(ACTIONS)('%s/README.md begins with permissions, and its workflows grant no more than they name', (folder) => {
    const text = readFileSync(join(ROOT, folder, 'README.md'), 'utf8');
    const table = text.slice(text.indexOf('## Permissions'), text.indexOf('```yaml'));
    const named = [...table.matchAll(/^\| `([a-z-]+: (?:read|write))` \|/gm)].map(([, permission]) => permission);
    expect(named.length).toBeGreaterThan(1);
    for (const { workflow } of snippetsOf(text)) {
      const granted = permissionsIn(workflow);
      expect(granted.filter((permission) => !named.includes(permission))).toEqual([]);
    }
  });
});

/** Every `name: access` that a workflow or one of its jobs grants. */
function permissionsIn(workflow: string): readonly string[] {
  interface Granting {
    readonly permissions?: { readonly [name: string]: string } | string;
  }
  const whole = parse(workflow) as Granting & { readonly jobs: { readonly [id: string]: Granting } };
  return [whole, ...Object.values(whole.jobs)].flatMap(({ permissions = {} }) =>
    typeof permissions === 'string'
      ? [permissions]
      : Object.entries(permissions).map(([name, access]) => `${name}: ${access}`),
  );
}

describe('the two workflows for forks', () => {
  const read = (name: string) => readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');

  it('keep code of strangers and permissions apart', () => {
    expect(permissionsIn(read('forks-measure.yml'))).toEqual(['contents: read']);
    const { jobs, permissions } = parse(read('forks-publish.yml')) as {
      readonly permissions: object;
      readonly jobs: {
        readonly publish: { readonly steps: readonly { readonly run?: string; readonly with?: object }[] };
      };
    };
    expect(permissions).toEqual({});
    expect(jobs.publish.steps.filter(({ run }) => run !== undefined)).toEqual([]);
    // Never the code of the pull request.
    expect(jobs.publish.steps.filter((step) => step.with !== undefined && 'ref' in step.with)).toEqual([]);
  });

  it('know each other by name', () => {
    const measure = parse(read('forks-measure.yml')) as { readonly name: string };
    const publish = parse(read('forks-publish.yml')) as {
      readonly on: { readonly workflow_run: { workflows: unknown } };
    };
    expect(publish.on.workflow_run.workflows).toEqual([measure.name]);
  });
});

describe('the weekly report of owners', () => {
  it('edits the issue that there is, else makes one', () => {
    const { jobs } = parse(readFileSync(join(ROOT, 'examples/workflows/owners-weekly.yml'), 'utf8')) as {
      readonly jobs: {
        readonly owners: { readonly steps: readonly { readonly run?: string; readonly env?: object }[] };
      };
    };
    const step = jobs.owners.steps.at(-1);
    const folder = mkdtempSync(join(tmpdir(), 'reliability-owners-'));
    // In place of GitHub's own program: it writes down what it is told, and knows the issues that it is given.
    writeFileSync(
      join(folder, 'gh'),
      '#!/bin/sh\nprintf "%s|" "$@" >> told; echo >> told\n[ "$1 $2" = "issue list" ] && printf "%s" "$ISSUES"\nexit 0\n',
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'report.md'), '# Coverage by owner\n');
    const told = (issues: string): string => {
      rmSync(join(folder, 'told'), { force: true });
      const env = {
        PATH: `${folder}:${process.env['PATH']}`,
        REPORT: 'report.md',
        GITHUB_STEP_SUMMARY: 'summary',
        ISSUES: issues,
      };
      execFileSync('bash', ['--norc', '-e', '-c', step?.run ?? 'exit 1'], { cwd: folder, env, stdio: 'pipe' });
      return readFileSync(join(folder, 'told'), 'utf8').trim().split('\n').at(-1) ?? '';
    };
    expect(told('')).toBe('issue|create|--title|Coverage by owner|--label|coverage-by-owner|--body-file|report.md|');
    expect(told('12')).toBe('issue|edit|12|--body-file|report.md|');
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('# Coverage by owner');
    removeFolder(folder);
  });
});

const GOOD = `name: X
on: push
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - id: gate
        uses: org/reliability/coverage-gate@v1
        with:
          unit-lines: 90
      - run: echo "\${{ steps.gate.outputs.outcome }}"
`;

async function everyFault(text: string): Promise<readonly string[]> {
  const file = { path: '.github/workflows/x.yml', text };
  return [...(await workflowFaults(file)), ...unpinnedActions(file)];
}

describe('seeded faults of workflows are refused', () => {
  it('of a workflow that has none', async () => {
    expect(await everyFault(GOOD)).toEqual([]);
  });

  it.each<readonly [fault: string, from: string, to: string]>([
    ['an unknown runner', 'ubuntu-24.04', 'ubuntu-24.04.1'],
    ['an unknown event', 'on: push', 'on: pushed'],
    ['an unknown key', 'runs-on:', 'runs_on:'],
    ['an unknown permission', 'contents: read', 'content: read'],
    ['an unknown access', 'contents: read', 'contents: all'],
    ['half an expression', 'steps.gate.outputs.outcome }}', 'steps.gate.outputs.outcome && }}'],
    ['an unknown step', 'steps.gate.', 'steps.gates.'],
    ['an unknown input', 'unit-lines: 90', 'unit-line: 90'],
    ['an unknown action of ours', '/coverage-gate@v1', '/coverage@v1'],
    ['an unknown action of others', 'org/reliability/coverage-gate@v1', 'actions/check-out@v6'],
    ['an action of others by tag', 'org/reliability/coverage-gate@v1', 'actions/checkout@v6'],
    ['text of strangers in a script', 'steps.gate.outputs.outcome', 'github.event.head_commit.message'],
    ['no steps', '    steps:\n', '    step:\n'],
    ['no YAML', 'name: X', 'name: [X'],
  ])('%s', async (_fault, from, to) => {
    expect(GOOD).toContain(from);
    expect(await everyFault(GOOD.replace(from, to))).not.toEqual([]);
  });
});

describe('seeded faults of actions are refused', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for its runner to expand.
  const TOKEN = '${{ github.token }}';
  const good = readFileSync(join(ROOT, 'actions/publish/action.yml'), 'utf8');

  it.each<readonly [fault: string, from: string | RegExp, to: string]>([
    ['an unknown runtime', 'node24', 'node25'],
    ['an old runtime', 'node24', 'node20'],
    ['no main', /^ {2}main: .*\n/m, ''],
    ['an unknown key of runs', '  main:', '  entry: x\n  main:'],
    ['a secret as a default', TOKEN, TOKEN.replace('github.token', 'secrets.GITHUB_TOKEN')],
    ['no description of an input', '    description:', '    text:'],
    ['a name that the runner does not take', '  artifact:', '  1-artifact:'],
    ['no name', /^name: .*\n/m, ''],
  ])('%s', async (_fault, from, to) => {
    const changed = good.replace(from, to);
    expect(changed).not.toBe(good);
    expect(await actionFaults({ path: 'action.yml', text: changed })).not.toEqual([]);
  });
});

describe('snippetsOf', () => {
  it('refuses YAML that nobody would check', () => {
    expect(() => snippetsOf('text\n```yaml\na: 1\n```\n')).toThrow('line 2');
  });
});
