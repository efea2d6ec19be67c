import { stringify } from 'yaml';
import { integerBounds } from '../../src/shared/config/leaf-schema.ts';
import { PERCENT_PATTERN } from '../../src/shared/config/percent.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import { gateCall } from './gate-call.ts';
import { type TemplateInput, templateInputs } from './template-input.ts';

const HEADER =
  '# Printed by `npm run generate` from the option tables: do not edit. How to use it: docs/platforms/gitlab.md\n';

/** What is particular to GitLab. The image needs git: report paths are matched with what git tracks. */
function ownInputs(gate: GateDescription): readonly TemplateInput[] {
  return [
    {
      name: 'job-name',
      description: 'Name of the job; give each its own where the template is included more than once.',
      default: gate.id,
    },
    { name: 'stage', description: 'Stage of the job; after the jobs whose reports it reads.', default: 'test' },
    { name: 'image', description: 'Image with Node.js 24, npm and git.', default: 'node:24' },
  ];
}

/** Every input of a gate's GitLab template. */
export function gitlabInputs(gate: GateDescription): readonly TemplateInput[] {
  return templateInputs(gate, 'gitlab', ownInputs(gate));
}

/**
 * The GitLab CI template of a gate: `include:` with `inputs:`. Values reach the job as variables that GitLab does not
 * expand, never as text of the script. No keyword that would change other jobs (`default`, `variables`, `workflow`).
 */
export function printGitlab(gate: GateDescription): string {
  const inputs = gitlabInputs(gate);
  const header = { spec: { inputs: Object.fromEntries(inputs.map((input) => [input.name, specOf(input)] as const)) } };
  const folder = `${place('working-directory')}/${place('output')}/${gate.id}`;
  const job = {
    stage: place('stage'),
    image: place('image'),
    rules: [
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      { if: '$CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ],
    variables: { RELIABILITY_TEMPLATE: 'gitlab', ...Object.fromEntries(inputs.flatMap(variableOf)) },
    script: [gateCall(gate.id)],
    artifacts: {
      when: 'always',
      paths: [`${folder}/`],
      reports: {
        codequality: `${folder}/codequality.json`,
        junit: `${folder}/junit.xml`,
        ...(gate.coverageFile === undefined
          ? {}
          : { coverage_report: { coverage_format: 'cobertura', path: `${folder}/${gate.coverageFile}` } }),
        ...(gate.securityFile === undefined ? {} : { sast: `${folder}/${gate.securityFile}` }),
        dotenv: `${folder}/reliability.env`,
      },
    },
  };
  return `${HEADER}${yaml(header)}---\n${yaml({ [place('job-name')]: job })}`;
}

function yaml(document: object): string {
  return stringify(document, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

function place(name: string): string {
  return `$[[ inputs.${name} ]]`;
}

function variableOf({ name, variable }: TemplateInput): readonly (readonly [string, object])[] {
  return variable === undefined ? [] : [[variable, { value: place(name), expand: false }]];
}

/** All are texts: an input of GitLab's types number, boolean and array has always a value, and so cannot be "not set". */
function specOf(input: TemplateInput): object {
  return {
    description: input.description,
    type: 'string',
    default: input.default,
    ...checkOf(input),
  };
}

/** Checked by GitLab before anything runs; the command checks the same again, with a better message. */
function checkOf({ option, pattern }: TemplateInput): object {
  if (pattern !== undefined) return { regex: pattern };
  switch (option?.type) {
    case 'boolean':
      return { options: ['', 'true', 'false'] };
    case 'enum':
      return { options: ['', ...(option.values ?? [])] };
    case 'integer':
      return { regex: `^\\d{0,${String(integerBounds(option)[1]).length}}$` };
    case 'percent':
      return { regex: `^$|${PERCENT_PATTERN}` };
    case 'string':
      return option.pattern === undefined ? {} : { regex: `^$|${option.pattern}` };
    default:
      return {};
  }
}
