import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { DIST, ROOT } from '../../dist.ts';

/** How the bundle of this build is called, for the `command` of a template. */
export const BUNDLE_COMMAND = `node ${join(DIST, 'cli', 'index.js')}`;

export const GITLAB_TEMPLATE = 'gitlab/coverage-gate.yml';
export const AZURE_TEMPLATE = 'azure-pipelines/coverage-gate.yml';

/** Two lines of one file, `covered` of them run. */
export function lcov(covered: 0 | 1 | 2): string {
  return `SF:src/a.ts\nDA:1,${covered > 0 ? 1 : 0}\nDA:2,${covered > 1 ? 1 : 0}\nend_of_record\n`;
}

/** Called instead of the bundle: writes what reached it, the way the gate would be told, to probe.json, and a report. */
const PROBE = `import { mkdirSync, writeFileSync } from 'node:fs';
const known = Object.entries(process.env).filter(([name]) => name.startsWith('RELIABILITY_'));
writeFileSync('probe.json', JSON.stringify({ args: process.argv.slice(2), env: Object.fromEntries(known) }));
const folder = 'reliability-report/coverage-gate';
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/reliability.env', 'RELIABILITY_OUTCOME=passed\\n');
`;

/** A project with one source file, and the printed templates beside it. */
export function gateProject(files: Files): Checkout {
  return Checkout.of({
    'src/a.ts': 'export const a = 1;\nexport const b = 2;\n',
    'probe.mjs': PROBE,
    [GITLAB_TEMPLATE]: readFileSync(join(ROOT, GITLAB_TEMPLATE)),
    [AZURE_TEMPLATE]: readFileSync(join(ROOT, AZURE_TEMPLATE)),
    ...files,
  });
}

interface InputSpec {
  readonly type: string;
  readonly description: string;
  readonly default: string;
  readonly regex?: string;
  readonly options?: readonly string[];
}

/** `spec:inputs` of a GitLab template. */
export function gitlabSpec(path = join(ROOT, GITLAB_TEMPLATE)): { readonly [name: string]: InputSpec } {
  const [header] = parseAllDocuments(readFileSync(path, 'utf8'));
  return (header?.toJSON() as { spec: { inputs: { [name: string]: InputSpec } } }).spec.inputs;
}

/** A `.gitlab-ci.yml` that includes a template once for each set of inputs, and what else it has. */
export function gitlabPipeline(includes: readonly { readonly [name: string]: string }[], rest: object): string {
  const include = includes.map((inputs) => ({ local: GITLAB_TEMPLATE, inputs }));
  return stringify({ include, ...rest }, { lineWidth: 0 });
}

/**
 * A pipeline of one job that calls a template with these parameters, each handed on from a parameter of the pipeline: the
 * way of a value that its author did not write, but somebody who starts a run.
 */
export function azurePipeline(names: readonly string[], before: readonly object[] = []): string {
  const parameters = names.map((name) => ({ name, type: 'string' }));
  const handed = Object.fromEntries(names.map((name) => [name, `\${{ parameters.${name} }}`]));
  return stringify(
    { parameters, steps: [...before, { template: AZURE_TEMPLATE, parameters: handed }] },
    { lineWidth: 0 },
  );
}
