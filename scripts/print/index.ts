import { codeGroups } from '../../src/catalogue.ts';
import { CERTIFY } from '../../src/certify/description.ts';
import { PUBLISH } from '../../src/publish/description.ts';
import { RUNNABLE } from '../../src/runnable.ts';

export { RUNNABLE };

import { publishedSchema, validationSchema } from '../../src/shared/config/schema.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import { printAction } from './action.ts';
import { firstReadme } from './action-readme.ts';
import { azureInputs, printAzure } from './azure.ts';
import { betweenMarkers } from './between-markers.ts';
import { printErrors } from './errors.ts';
import { printExample } from './example.ts';
import { gitlabInputs, printGitlab } from './gitlab.ts';
import { PIPELINES } from './pipelines.ts';
import { printTemplateTables } from './platform-page.ts';
import type { PrintedFile } from './printed-file.ts';
import { printRecordRuns } from './record-runs.ts';
import { printOptionsTable, printOutputsTable } from './tables.ts';
import { printValidator } from './validator.ts';
import { printVectors } from './vectors.ts';

function docs(path: string, gate: GateDescription, withExample: boolean): PrintedFile {
  return {
    path,
    print(before) {
      let text = betweenMarkers(before, 'options', printOptionsTable(gate), path);
      text = betweenMarkers(text, 'outputs', printOutputsTable(gate), path);
      return withExample ? betweenMarkers(text, 'example', `\`\`\`yaml\n${printExample(gate)}\`\`\``, path) : text;
    },
  };
}

function ofGate(gate: GateDescription): readonly PrintedFile[] {
  const main = `../../dist/${gate.id}/index.js`;
  return [
    { path: `actions/${gate.id}/action.yml`, print: () => printAction(gate, main, `Reliability: ${gate.title}`) },
    readme(gate),
    docs(`docs/gates/${gate.id}.md`, gate, true),
    { path: `gitlab/${gate.id}.yml`, print: () => printGitlab(gate) },
    { path: `azure-pipelines/${gate.id}.yml`, print: () => printAzure(gate) },
  ];
}

/** The runner shows a README beside an action; that of a new gate is begun here. */
function readme(gate: GateDescription): PrintedFile {
  const { path, print } = docs(`actions/${gate.id}/README.md`, gate, false);
  return { path, print: (before) => print(before === '' ? firstReadme(gate) : before) };
}

/** The page of a platform: its templates, all gates' in one place, so that a new gate needs no new marker. */
function platformPage(path: string, printed: () => string): PrintedFile {
  return { path, print: (before) => betweenMarkers(before, 'templates', printed(), path) };
}

/** Every printed file of the repository, paths relative to its root. Adding a gate adds its files here. */
export const PRINTED_FILES: readonly PrintedFile[] = [
  { path: 'action.yml', print: () => printAction(CERTIFY, `dist/${CERTIFY.id}/index.js`, CERTIFY.title) },
  ...RUNNABLE.flatMap(ofGate),
  {
    path: `actions/${PUBLISH.id}/action.yml`,
    print: () => printAction(PUBLISH, `../../dist/${PUBLISH.id}/index.js`, `Reliability: ${PUBLISH.title}`),
  },
  docs(`actions/${PUBLISH.id}/README.md`, PUBLISH, false),
  // JSON has no comments: $comment is its keyword for one.
  {
    path: 'schema/reliability.schema.json',
    print: () => {
      const { $schema, ...rest } = publishedSchema(RUNNABLE);
      const comment = 'Printed by `npm run generate` from the option tables: do not edit.';
      return `${JSON.stringify({ $schema, $comment: comment, ...rest }, undefined, 2)}\n`;
    },
  },
  platformPage('docs/platforms/gitlab.md', () =>
    printTemplateTables(
      RUNNABLE.map((gate) => ({ path: `gitlab/${gate.id}.yml`, gate, inputs: gitlabInputs(gate) })),
      'kebab',
    ),
  ),
  platformPage('docs/platforms/azure.md', () =>
    printTemplateTables(
      RUNNABLE.map((gate) => ({ path: `azure-pipelines/${gate.id}.yml`, gate, inputs: azureInputs(gate) })),
      'camel',
    ),
  ),
  ...PIPELINES,
  { path: 'docs/errors.md', print: () => printErrors(codeGroups()) },
  { path: 'docs/gates/anomaly-vectors.md', print: printVectors },
  { path: 'src/shared/formats/record-runs.generated.ts', print: printRecordRuns },
  { path: 'src/shared/config/validator.generated.ts', print: () => printValidator(validationSchema(RUNNABLE)) },
];
