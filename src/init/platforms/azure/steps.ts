import { camelCase } from '../../../shared/config/camel-case.ts';
import { gateCommand, gateFolder } from '../../gates/call.ts';
import type { GateSection } from '../../gates/port.ts';
import type { Toolchain } from '../../model/part.ts';
import { commands, indented, item, type Lines, scalar } from '../../plan/yaml.ts';

export const POOL: Lines = ['pool:', '  vmImage: ubuntu-24.04'];

/** The task that brings a toolchain; none where hosted machines have it, or where it brings its own version. */
export function setup({ id, version, versionFile }: Toolchain): Lines {
  switch (id) {
    case 'node':
      return task('UseNode@1', [`version: ${version}.x`]);
    case 'python':
      return task('UsePythonVersion@0', [`versionSpec: '${version}'`]);
    case 'dotnet':
      return task('UseDotNet@2', versionFile === undefined ? [`version: ${version}`] : ['useGlobalJson: true']);
    case 'java':
      return bash('Java', [
        `if [ -n "\${JAVA_HOME_${version}_X64:-}" ]; then echo "##vso[task.setvariable variable=JAVA_HOME]$JAVA_HOME_${version}_X64"; fi`,
      ]);
    default:
      return [];
  }
}

export function bash(title: string, lines: Lines, more: Lines = []): Lines {
  // A block of several lines goes on after one that fails, unless told.
  const all = lines.length > 1 ? ['set -e', ...lines] : lines;
  return lines.length === 0 ? [] : item([...commands('bash', all), `displayName: ${scalar(title)}`, ...more]);
}

export function task(name: string, inputs: Lines, more: Lines = []): Lines {
  return item([`task: ${name}`, ...more, 'inputs:', ...indented(inputs, 2)]);
}

/** Test results of the runners, which Azure shows in a tab of the run. */
export function testResults(globs: Lines): Lines {
  if (globs.length === 0) return [];
  return task(
    'PublishTestResults@2',
    ['testResultsFormat: JUnit', ...commands('testResultsFiles', globs), 'failTaskOnFailedTests: false'],
    ['displayName: Test results', 'condition: succeededOrFailed()'],
  );
}

/** A gate, and what shows its verdict. The last step keeps the report whatever the verdict is. */
export function gateSteps(gate: GateSection, version: string): Lines {
  const folder = gateFolder(gate);
  const late = (what: string): Lines => [`displayName: '${gate.title}: ${what}'`, 'condition: succeededOrFailed()'];
  return [
    ...bash(
      gate.title,
      [gateCommand(gate, version)],
      [`name: ${camelCase(gate.id)}`, 'env:', '  SYSTEM_ACCESSTOKEN: $(System.AccessToken)'],
    ),
    ...task(
      'PublishTestResults@2',
      [
        'testResultsFormat: JUnit',
        `testResultsFiles: ${folder}/junit.xml`,
        `testRunTitle: ${gate.title}`,
        'failTaskOnFailedTests: false',
      ],
      late('results'),
    ),
    ...(gate.coverageFile === undefined
      ? []
      : task(
          'PublishCodeCoverageResults@2',
          [`summaryFileLocation: ${folder}/${gate.coverageFile}`, 'failIfCoverageEmpty: false'],
          late('covered lines'),
        )),
    ...task(
      'PublishPipelineArtifact@1',
      [`targetPath: ${folder}`, `artifact: reliability-${gate.id}-$(System.JobAttempt)`],
      late('report'),
    ),
  ];
}

/** Proposals are checked and main is; a newer commit ends the run of an older one. */
export function triggers(branch: string): Lines {
  return [
    'trigger:',
    '  batch: true',
    '  branches:',
    `    include: [${scalar(branch)}]`,
    'pr:',
    '  autoCancel: true',
    '  branches:',
    "    include: ['*']",
  ];
}
