/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub. */
import type { GateSection } from '../../gates/port.ts';
import type { Toolchain } from '../../model/part.ts';
import { commands, item, type Lines, scalar } from '../../plan/yaml.ts';

/** Actions of others, each pinned to the commit of a release. */
export const ACTIONS = {
  checkout: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  node: 'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f # v6.3.0',
  python: 'actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0',
  go: 'actions/setup-go@4b73464bb391d4059bd26b0524d20df3927bd417 # v6.3.0',
  java: 'actions/setup-java@be666c2fcd27ec809703dec50e508c2fdc7f6654 # v5.2.0',
  dotnet: 'actions/setup-dotnet@baa11fbfe1d6520db94683bd5c7a3818018e4309 # v5.1.0',
} as const;

/** This project's own, as its users write them. */
const OWN = 'org/reliability/actions';
const RELEASE = 'v1';

export const RUNNER = 'runs-on: ubuntu-24.04';

/** What the check of a gate and its comment need. */
export const GATE_PERMISSIONS: Lines = [
  'permissions:',
  '  contents: read',
  '  checks: write',
  '  pull-requests: write',
];

export const CHECKOUT: Lines = item([`uses: ${ACTIONS.checkout}`, 'with:', '  persist-credentials: false']);

/** The action that brings a toolchain; none where every runner has it. */
export function setup(toolchain: Toolchain): Lines {
  const { id, version, versionFile } = toolchain;
  if (id === 'rust' || id === 'php' || id === 'ruby') return [];
  const inputs: { readonly [tool in typeof id]: Lines } = {
    node: [versionFile === undefined ? `node-version: ${version}` : `node-version-file: ${scalar(versionFile)}`],
    python: [
      versionFile === undefined ? `python-version: '${version}'` : `python-version-file: ${scalar(versionFile)}`,
    ],
    go: [versionFile === undefined ? `go-version: ${version}` : `go-version-file: ${scalar(versionFile)}`],
    java: ['distribution: temurin', `java-version: ${version}`],
    dotnet: [versionFile === undefined ? `dotnet-version: ${version}` : `global-json-file: ${scalar(versionFile)}`],
  };
  return item([`uses: ${ACTIONS[id]}`, 'with:', ...inputs[id].map((line) => `  ${line}`)]);
}

export function run(title: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : item([`name: ${scalar(title)}`, ...commands('run', lines)]);
}

export function gateStep(gate: GateSection): Lines {
  return item([`name: ${gate.title}`, `uses: ${OWN}/${gate.id}@${RELEASE}`]);
}

/** The beginning of every workflow: nothing may write unless a job says so, and new commits replace running checks. */
export function frame(name: string, triggers: Lines, cancel: string): Lines {
  return [
    `name: ${name}`,
    '',
    'on:',
    ...triggers.map((line) => `  ${line}`),
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    '  group: ${{ github.workflow }}-${{ github.ref }}',
    `  cancel-in-progress: ${cancel}`,
    '',
  ];
}

export const CANCEL_PROPOSALS = "${{ github.event_name == 'pull_request' }}";
