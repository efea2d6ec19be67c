import { stringify } from 'yaml';
import { camelCase } from '../../src/shared/config/camel-case.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import { gateCall } from './gate-call.ts';
import { type TemplateInput, templateInputs } from './template-input.ts';

const HEADER =
  '# Printed by `npm run generate` from the option tables: do not edit. How to use it: docs/platforms/azure.md\n';

/** What is particular to Azure Pipelines. */
function ownInputs(gate: GateDescription): readonly TemplateInput[] {
  return [
    {
      name: 'name',
      description: 'Name of the step, by which later steps read its output variables; unique in its job.',
      default: camelCase(gate.id),
    },
    {
      name: 'artifact',
      description: 'Name of the published artifact, followed by the number of the attempt; unique in its pipeline.',
      default: `reliability-${gate.id}`,
    },
  ];
}

/** Every parameter of a gate's Azure template, names still in kebab-case. */
export function azureInputs(gate: GateDescription): readonly TemplateInput[] {
  return templateInputs(gate, 'azure', ownInputs(gate));
}

/**
 * The Azure Pipelines step template of a gate. Values reach the step through `env:`, never as text of the script. The
 * steps after it publish what there is, also when the gate failed. Nothing is checked out: a second checkout would move
 * the user's sources.
 */
export function printAzure(gate: GateDescription): string {
  const inputs = azureInputs(gate);
  const folder = `${place('working-directory')}/${place('output')}/${gate.id}`;
  const steps = [
    {
      bash: gateCall(gate.id),
      name: place('name'),
      displayName: gate.title,
      env: {
        RELIABILITY_TEMPLATE: 'azure',
        ...Object.fromEntries(inputs.flatMap(variableOf)),
        SYSTEM_ACCESSTOKEN: '$(System.AccessToken)',
      },
    },
    {
      task: 'PublishTestResults@2',
      displayName: `${gate.title}: results`,
      condition: 'succeededOrFailed()',
      inputs: {
        testResultsFormat: 'JUnit',
        testResultsFiles: `${folder}/junit.xml`,
        testRunTitle: gate.title,
        failTaskOnFailedTests: false,
      },
    },
    ...coverageSteps(gate, folder),
    {
      task: 'PublishPipelineArtifact@1',
      displayName: `${gate.title}: report`,
      condition: 'succeededOrFailed()',
      inputs: { targetPath: folder, artifact: `${place('artifact')}-$(System.JobAttempt)` },
    },
  ];
  const parameters = inputs.map(parameterOf);
  return HEADER + stringify({ parameters, steps }, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

function coverageSteps(gate: GateDescription, folder: string): readonly object[] {
  if (gate.coverageFile === undefined) return [];
  return [
    {
      task: 'PublishCodeCoverageResults@2',
      displayName: `${gate.title}: covered lines`,
      condition: 'succeededOrFailed()',
      inputs: { summaryFileLocation: `${folder}/${gate.coverageFile}`, failIfCoverageEmpty: false },
    },
  ];
}

function place(name: string): string {
  return `\${{ parameters.${camelCase(name)} }}`;
}

function variableOf({ name, variable }: TemplateInput): readonly (readonly [string, string])[] {
  return variable === undefined ? [] : [[variable, place(name)]];
}

/** All are texts: a parameter of Azure's types number and boolean has always a value, and so cannot be "not set". */
function parameterOf(input: TemplateInput): object {
  return {
    name: camelCase(input.name),
    displayName: input.description,
    type: 'string',
    default: input.default,
    ...(input.option?.type === 'enum' ? { values: ['', ...(input.option.values ?? [])] } : {}),
  };
}
