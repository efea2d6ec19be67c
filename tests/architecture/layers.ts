/** Who may import whom: the table of docs/architecture.md in full, with the reason for every row that says more. */
export interface Layer {
  readonly name: string;
  readonly holds: RegExp;
  /** Files of the project, apart from the layer's own. */
  readonly mayImport: readonly RegExp[];
  /** Packages, and modules of Node.js. */
  readonly packages: readonly RegExp[];
  /** Same inputs, same answer: no clock, no chance, no environment. */
  readonly pure: boolean;
}

const MODEL = /^src\/shared\/model\//u;
const POLICY = /^src\/shared\/policy\//u;
const FORMATS = /^src\/shared\/formats\//u;
const GRAPH = /^src\/shared\/graph\//u;
/** Asks git, through the port of io, what a run changes on top of its base: any gate may need that. */
const CHANGE = /^src\/shared\/change\//u;
const CONFIG = /^src\/shared\/config\//u;
const REPORT = /^src\/shared\/report\//u;
/** Gates that are made of several kinds of measurement share how these are configured, collected, decided and told. */
const FAMILIES = /^src\/shared\/families\//u;
/** What gates keep of earlier runs and how it is told over time: regression-gate for what it measures, certify for all gates. */
const HISTORY = /^src\/shared\/history\//u;
const GATE_CONTRACT = /^src\/shared\/gate\.ts$/u;
/** Interfaces without code: what the world looks like to those who may not touch it. */
const PORTS = /^src\/shared\/(?:io|io\/build|io\/captive|io\/web|store|platform)\/port\.ts$/u;
/** The port and, apart, what only builds, captives or browsers need of the world: other gates never load it. */
const IO_PORT = /^src\/shared\/io\/(?:(?:build|captive|web)\/)?port\.ts$/u;
const EVERYTHING = /^src\//u;
const NODE = /^node:/u;

/** Every folder of gates: whatever is in src/ and is neither shared nor a command. */
export const GATE_FOLDER = /^src\/(?!shared\/|commands\/)([^/]+)\//u;

/** In this order: the first that holds a file is the layer of the file. */
export const LAYERS: readonly Layer[] = [
  { name: 'model', holds: MODEL, mayImport: [], packages: [], pure: true },
  // node:crypto for its digests: arithmetic, not the world.
  { name: 'policy', holds: POLICY, mayImport: [MODEL], packages: [/^picomatch$/u, /^node:crypto$/u], pure: true },
  {
    name: 'formats',
    holds: FORMATS,
    // A report is fed to its parser through io's ByteSink.
    mayImport: [MODEL, POLICY, IO_PORT],
    // node:buffer is bytes, not the world. The rest are the reference implementations of Istanbul's and V8's formats.
    packages: [/^node:buffer$/u, /^istanbul-lib-coverage$/u, /^acorn$/u, /^ast-v8-to-istanbul$/u, /^saxes$/u],
    pure: true,
  },
  // Who imports whom in the repository that is measured; it asks for files' texts through a function that it is given.
  { name: 'graph', holds: GRAPH, mayImport: [MODEL, POLICY], packages: [], pure: true },
  { name: 'config', holds: CONFIG, mayImport: [MODEL, POLICY], packages: [/^yaml$/u, /^ajv(?:\/|$)/u], pure: true },
  // Ratios are shown by the same code that compares them, so that what is shown never contradicts the verdict.
  { name: 'report', holds: REPORT, mayImport: [MODEL, POLICY], packages: [], pure: true },
  {
    name: 'gate: decide',
    // Also in the folders of a gate: each family of regression-gate has rules of its own.
    holds: /^src\/(?!shared\/|commands\/)[^/]+\/(?:[^/]+\/)*(?:decide\.ts$|rules\/|detectors\/)/u,
    mayImport: [MODEL, POLICY],
    packages: [/^picomatch$/u],
    pure: true,
  },
  {
    name: 'gate: collect',
    holds: /^src\/(?!shared\/|commands\/)[^/]+\/collect\.ts$/u,
    mayImport: [MODEL, POLICY, FORMATS, CONFIG, PORTS, GATE_CONTRACT],
    packages: [/^picomatch$/u],
    pure: true,
  },
  {
    name: 'gate',
    holds: GATE_FOLDER,
    // Some gates add reports of their own: coverage-gate its badge and its gap analysis, which joins coverage with the graph.
    mayImport: [MODEL, POLICY, FORMATS, GRAPH, CHANGE, CONFIG, REPORT, HISTORY, PORTS, GATE_CONTRACT, FAMILIES],
    // node:zlib for what lies in artifacts: arithmetic, not the world. csp_evaluator grades policies, by Google's rules.
    packages: [/^picomatch$/u, /^node:zlib$/u, /^csp_evaluator\//u],
    pure: true,
  },
  // What is kept is JSON of anybody, packed: node:zlib is arithmetic, not the world.
  { name: 'history', holds: HISTORY, mayImport: [MODEL, POLICY, FORMATS], packages: [/^node:zlib$/u], pure: true },
  {
    name: 'families',
    holds: FAMILIES,
    mayImport: [MODEL, POLICY, CHANGE, CONFIG, PORTS, GATE_CONTRACT],
    packages: [/^picomatch$/u],
    pure: true,
  },
  // It decides by what the platform says of the run, and reads git's answer with a format.
  { name: 'change', holds: CHANGE, mayImport: [MODEL, FORMATS, PORTS], packages: [], pure: true },
  { name: 'io port', holds: IO_PORT, mayImport: [MODEL], packages: [], pure: true },
  { name: 'io', holds: /^src\/shared\/io\//u, mayImport: [MODEL], packages: [NODE, /^picomatch$/u], pure: false },
  {
    name: 'platform',
    holds: /^src\/shared\/platform\//u,
    mayImport: [MODEL, REPORT, IO_PORT],
    packages: [NODE, /^@actions\//u, /^@octokit\//u],
    pure: false,
  },
  {
    name: 'store',
    holds: /^src\/shared\/store\//u,
    mayImport: [MODEL, REPORT, IO_PORT],
    packages: [NODE, /^@actions\//u, /^@octokit\//u],
    pure: false,
  },
  {
    name: 'contract',
    holds: /^src\/shared\/(?:gate|run)\.ts$/u,
    mayImport: [
      MODEL,
      PORTS,
      GATE_CONTRACT,
      /^src\/shared\/report\/port\.ts$/u,
      /^src\/shared\/config\/common-settings\.ts$/u,
      // What a waiver does is the same for every gate, so it is done where every gate's verdict comes by.
      /^src\/shared\/policy\/(?:waived-verdict|waiver-facts)\.ts$/u,
    ],
    packages: [],
    pure: true,
  },
  {
    name: 'composition root',
    holds: /^src\/(?:[^/]+\.ts$|commands\/)/u,
    mayImport: [EVERYTHING],
    packages: [NODE],
    pure: false,
  },
];

export function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ holds }) => holds.test(path));
}
