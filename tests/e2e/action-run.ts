import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import type { Checkout } from '../bundle/checkout.ts';
import { actionScript } from '../bundle/command.ts';
import type { GitHubServer } from '../platform/github-server.ts';
import { type ActionResult, type ActionRun, runAction } from '../platform/runner.ts';

const ROOT = dirname(dirname(import.meta.dirname));
export const TOKEN = 'ghs_a-very-secret-token';
export const PULL_REQUEST = 7;

interface ActionFile {
  readonly inputs: { readonly [name: string]: { readonly default?: string } };
  readonly outputs: { readonly [name: string]: unknown };
}

const ACTION = parse(readFileSync(join(ROOT, 'actions', 'coverage-gate', 'action.yml'), 'utf8')) as ActionFile;

/** Names of the outputs that action.yml promises. */
export const OUTPUTS: readonly string[] = Object.keys(ACTION.outputs);

export interface GateRun extends ActionResult {
  readonly verdict: Verdict;
}

export interface GateOptions extends Partial<ActionRun> {
  /** Of a pull request from a fork, whose token is read-only. */
  readonly fork?: boolean;
  readonly server?: GitHubServer;
  /** Other than that of `server`. */
  readonly apiUrl?: string;
  /** Folder of the checkout that is GITHUB_WORKSPACE. */
  readonly folder?: string;
}

/** The inputs as the runner hands them over: those of the workflow, else the defaults of action.yml, else the empty text. */
function inputsWith(own: { readonly [name: string]: string }): { readonly [name: string]: string } {
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, which its runner expands.
    input.default === '${{ github.token }}' ? TOKEN : (input.default ?? ''),
  ]);
  return { ...Object.fromEntries(defaults), ...own };
}

/** Runs the coverage-gate action of the bundle for pull request 7, as the runner would. */
export async function runGate(checkout: Checkout, options: GateOptions = {}): Promise<GateRun> {
  const { fork = false, server, apiUrl, folder = '', ...run } = options;
  const workspace = checkout.path(folder);
  const head = { sha: 'c'.repeat(40), repo: { id: fork ? 2 : 1 } };
  const result = await runAction({
    script: actionScript('coverage-gate'),
    workspace,
    eventName: 'pull_request',
    event: { pull_request: { number: PULL_REQUEST, head, base: { repo: { id: 1 } } } },
    ...run,
    inputs: inputsWith(run.inputs ?? {}),
    env: {
      GITHUB_SHA: checkout.git('rev-parse', 'HEAD').trim(),
      GITHUB_REF: `refs/pull/${PULL_REQUEST}/merge`,
      ...((apiUrl ?? server?.url) ? { GITHUB_API_URL: apiUrl ?? server?.url ?? '' } : {}),
      ...run.env,
    },
  });
  const file = join(workspace, result.outputs.get('verdict-file') ?? 'missing');
  return { ...result, verdict: JSON.parse(readFileSync(file, 'utf8')) as Verdict };
}
