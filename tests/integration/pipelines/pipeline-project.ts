import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { DIST, ROOT } from '../../dist.ts';

export const PIPELINES = join(ROOT, 'examples', 'pipelines');

/** Commands that the scripts of ci/ fail at: `smoke production`. */
export interface Faults {
  readonly failing?: readonly string[];
  /** Lines of the four that the unit tests run; 4 unless told. */
  readonly covered?: number;
}

/** A project whose scripts and programs write down that they ran, and reports of coverage where theirs would. */
export interface PipelineProject {
  readonly checkout: Checkout;
  /** Folder with npm, npx and docker as this project has them. */
  readonly programs: string;
  /** PATH with those in front. */
  readonly path: string;
  /** What ran so far, in order, without what only checks: `deploy staging`. */
  ran(): readonly string[];
  remove(): void;
}

const SCRIPTS = ['unit', 'build', 'deploy', 'smoke', 'rollback'];

/** What the pipelines call, by its arguments, and the step that it is. All else that these programs do needs no record. */
const PROGRAMS: { readonly [program: string]: { readonly [args: string]: string } } = {
  npm: {
    'run lint': 'lint',
    'run test:unit': 'unit',
    'run test:integration': 'integration',
    'run test:e2e': 'e2e',
    audit: 'security-scan',
    'run build': 'build',
    'run fuzz': 'fuzz',
  },
  docker: { build: 'image' },
  // The gate of this build, where a release would come from a registry.
  npx: {},
};

export function pipelineProject(files: Files, { failing = [], covered = 4 }: Faults = {}): PipelineProject {
  const logs = mkdtempSync(join(tmpdir(), 'reliability-pipeline-'));
  const log = join(logs, 'ran.log');
  const report = (path: string): string =>
    `mkdir -p "$(dirname "${path}")"; { echo SF:src/a.ts; ${lines}; echo end_of_record; } > "${path}"`;
  // With shards, each runs one of the four lines; a shard that is left out leaves its line uncovered.
  const lines = `for n in 1 2 3 4; do if [ "$n" -le ${covered} ] && [ $((n % \${SHARDS:-1})) -eq $((\${SHARD:-1} % \${SHARDS:-1})) ]; then echo "DA:$n,1"; else echo "DA:$n,0"; fi; done`;
  const reports: { readonly [name: string]: string } = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell.
    unit: `${report('coverage/unit/shard-${SHARD:-1}.info')}; cp coverage/unit/shard-*.info coverage/unit/lcov.info`,
    integration: report('coverage/integration/lcov.info'),
    e2e: report('coverage/e2e/lcov.info'),
    build: 'mkdir -p build; echo built > build/app.js',
    fuzz: 'mkdir -p fuzz-findings; echo crash > fuzz-findings/input',
  };
  const script = (name: string): string =>
    [
      `step="${name}\${SHARD:+ $SHARD}\${1:+ $1}"`,
      `echo "$step" >> '${log}'`,
      `case "$step" in ${[...failing.map((one) => `"${one}"`), 'never'].join('|')}) exit 1;; esac`,
      reports[name] ?? 'true',
    ].join('\n');
  const programs = join(logs, 'programs');
  mkdirSync(programs);
  for (const [program, calls] of Object.entries(PROGRAMS)) {
    const cases = Object.entries(calls).map(
      ([args, step]) => `'${args} '*) set --; ${script(step).replaceAll('\n', '; ')} ;;`,
    );
    const gate = `'--yes reliability@'*) shift 2; exec node '${join(DIST, 'cli', 'index.js')}' "$@" ;;`;
    writeFileSync(
      join(programs, program),
      ['#!/bin/bash', 'set -e', 'case "$* " in', ...cases, ...(program === 'npx' ? [gate] : []), 'esac'].join('\n'),
    );
    chmodSync(join(programs, program), 0o755);
  }
  const checkout = Checkout.of({
    'src/a.ts': Array.from({ length: 4 }, (_, at) => `export const v${at} = ${at};\n`).join(''),
    ...Object.fromEntries(SCRIPTS.map((name) => [`ci/${name}.sh`, script(name)])),
    Dockerfile: 'FROM scratch\n',
    ...files,
  });
  return {
    checkout,
    programs,
    path: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter),
    ran: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    remove: () => {
      checkout.remove();
      rmSync(logs, { recursive: true, force: true });
    },
  };
}

/** Builds that are alike but for `RANDOM`, which the second kind writes. */
export const BUILDS = {
  alike: { 'ci/build.sh': 'mkdir -p build; echo built > build/app.js' },
  atRandom: { 'ci/build.sh': 'mkdir -p build; echo $RANDOM$RANDOM > build/app.js' },
};

/** A hundred builds show no more of a pipeline than eight. */
export function fewer(pipeline: string): string {
  const changed = pipeline.replace(/(runs: '?)100/u, '$18');
  if (changed === pipeline) throw new Error('the pipeline does not say how many builds');
  return changed;
}

export function example(path: string): string {
  return readFileSync(join(PIPELINES, path), 'utf8');
}

/** A template of this repository that calls the bundle of this build instead of a release: what `command` is for. */
export function bundled(template: string): string {
  const command = `node ${join(DIST, 'cli', 'index.js')}`;
  const text = readFileSync(join(ROOT, template), 'utf8');
  const changed = text.replace(
    /( {4}command:\n(?: {6}.*\n)*? {6}default: )''|(- name: command\n(?: {4}.*\n)*? {4}default: )''/u,
    (_, gitlab, azure) => `${gitlab ?? azure}${command}`,
  );
  if (changed === text) throw new Error(`${template} has no command`);
  return changed;
}

const CHECKS = ['lint', 'unit', 'integration', 'e2e', 'security-scan', 'build'];

/** The same on every platform: what somebody does, what is broken, and what must have run by the end. */
export const SCENARIOS: readonly {
  readonly name: string;
  readonly trigger: 'proposal' | 'main' | 'nightly';
  readonly faults?: Faults;
  readonly passes: boolean;
  /** After the checks. */
  readonly ran: readonly string[];
}[] = [
  { name: 'a proposal', trigger: 'proposal', passes: true, ran: [] },
  { name: 'a proposal that covers too little', trigger: 'proposal', faults: { covered: 2 }, passes: false, ran: [] },
  {
    name: 'a change of main',
    trigger: 'main',
    passes: true,
    ran: ['image', 'deploy staging', 'smoke staging', 'deploy production', 'smoke production'],
  },
  { name: 'main covers too little', trigger: 'main', faults: { covered: 2 }, passes: false, ran: [] },
  { name: 'lint fails on main', trigger: 'main', faults: { failing: ['lint'] }, passes: false, ran: [] },
  { name: 'the scan fails on main', trigger: 'main', faults: { failing: ['security-scan'] }, passes: false, ran: [] },
  {
    name: 'staging does not work',
    trigger: 'main',
    faults: { failing: ['smoke staging'] },
    passes: false,
    ran: ['image', 'deploy staging', 'smoke staging', 'rollback staging'],
  },
  {
    name: 'production does not work',
    trigger: 'main',
    faults: { failing: ['smoke production'] },
    passes: false,
    ran: ['image', 'deploy staging', 'smoke staging', 'deploy production', 'smoke production', 'rollback production'],
  },
  {
    name: 'the deployment itself fails',
    trigger: 'main',
    faults: { failing: ['deploy production'] },
    passes: false,
    ran: ['image', 'deploy staging', 'smoke staging', 'deploy production', 'rollback production'],
  },
];

/** The configuration that the whole pipelines are written with. */
export const CONFIG = { 'reliability.yml': readFileSync(join(PIPELINES, 'reliability.yml'), 'utf8') };

/** What ran beside the checks; every check must have run, or one of them have failed. */
export function beyondChecks(ran: readonly string[]): readonly string[] {
  return ran.filter((step) => !CHECKS.includes(step));
}
