import { gateCommand, gateFolder } from '../../gates/call.ts';
import type { GateSection } from '../../gates/port.ts';
import type { Toolchain } from '../../model/part.ts';
import type { Plan } from '../../plan/plan.ts';
import { commentedBlock, indented, type Lines, scalar } from '../../plan/yaml.ts';

/** Images with the toolchain, a shell and git. */
const IMAGES: { readonly [id in Toolchain['id']]: string } = {
  node: 'node:24',
  python: 'python:3.13',
  go: 'golang:1',
  rust: 'rust:1',
  java: 'maven:3-eclipse-temurin-21',
  dotnet: 'mcr.microsoft.com/dotnet/sdk:10.0',
  php: 'php:8.4',
  ruby: 'ruby:3.4',
};

/** What an image lacks that hosted machines have. */
const BEFORE: { readonly [id in Toolchain['id']]?: Lines } = {
  php: [
    'apt-get update && apt-get install -y --no-install-recommends git unzip',
    'pecl install pcov && docker-php-ext-enable pcov',
    'curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/local/bin --filename=composer',
  ],
};

export function imageOf({ id, version }: Toolchain, commands: Lines): string {
  if (id === 'java') {
    if (!commands.some((line) => /(?:^|[\s(])gradle\s/u.test(line))) return `maven:3-eclipse-temurin-${version}`;
    return `gradle:jdk${version}`;
  }
  return IMAGES[id];
}

/** Lines of a script, each read back by YAML as the one text that it is. */
export function script(toolchain: Toolchain | undefined, lines: Lines): Lines {
  const all = [...(toolchain === undefined ? [] : (BEFORE[toolchain.id] ?? [])), ...lines];
  return ['script:', ...all.flatMap(scriptLine)];
}

function scriptLine(line: string): Lines {
  if (!line.includes('\n')) return [`  - ${scalar(line)}`];
  return ['  - |', ...indented(line.split('\n'), 4)];
}

/** Kept when the job fails too: people want to see what failed. */
export function artifacts(paths: Lines, junit: Lines): Lines {
  if (paths.length === 0 && junit.length === 0) return [];
  return [
    'artifacts:',
    '  when: always',
    ...(paths.length === 0 ? [] : ['  paths:', ...paths.map((path) => `    - ${scalar(path)}`)]),
    ...(junit.length === 0 ? [] : ['  reports:', '    junit:', ...junit.map((path) => `      - ${scalar(path)}`)]),
  ];
}

/**
 * The job of a gate. GitLab shows what it wrote in the merge request. One that builds with another toolchain than Node.js
 * needs an image that nobody has yet: it is there as a comment.
 */
export function gateJob(gate: GateSection, { version, parts }: Plan, head: Lines): Lines {
  const folder = gateFolder(gate);
  const builder = gate.builder?.(parts);
  const { debianPackages = [], needsBuild = false } = gate;
  const packages =
    debianPackages.length === 0
      ? []
      : ['apt-get update -qq', `apt-get install -y -qq --no-install-recommends ${debianPackages.join(' ')}`];
  const built = needsBuild ? (builder?.build ?? []) : [];
  const lines = [
    `${gate.id}:`,
    ...indented(
      [
        ...head,
        'image: node:24',
        ...script(undefined, [...packages, ...(builder?.install ?? []), ...built, gateCommand(gate, version)]),
        'artifacts:',
        '  when: always',
        '  paths:',
        `    - ${folder}/`,
        '  reports:',
        `    codequality: ${folder}/codequality.json`,
        `    junit: ${folder}/junit.xml`,
        ...(gate.coverageFile === undefined
          ? []
          : ['    coverage_report:', '      coverage_format: cobertura', `      path: ${folder}/${gate.coverageFile}`]),
        ...(gate.securityFile === undefined ? [] : [`    sast: ${folder}/${gate.securityFile}`]),
        `    dotenv: ${folder}/reliability.env`,
      ],
      2,
    ),
  ];
  if (builder === undefined || builder.toolchain.id === 'node') return lines;
  return commentedBlock([`This needs an image with git, Node.js and ${builder.toolchain.id}:`, ...lines]);
}

/** Pipelines of merge requests and of the default branch, and no second one for the same commit. */
export const RULES: Lines = [
  '- if: $CI_PIPELINE_SOURCE == "merge_request_event"',
  '- if: $CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
];
