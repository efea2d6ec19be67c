import { RECORDS, recordFile, reportFolder } from '../../model/part.ts';
import { word } from '../../model/shell.ts';
import type { Manifest } from './manifest.ts';
import type { PackageManager } from './package-manager.ts';

/** What a runner is called with. */
export interface RunnerCall {
  readonly manifest: Manifest;
  readonly manager: PackageManager;
  readonly suite: string;
  /** The script of package.json that starts it; absent: none does. */
  readonly script?: { readonly name: string; readonly text: string };
  /** There is a folder src. */
  readonly hasSources: boolean;
}

/** A line that runs tests with coverage, and what it writes, from the folder of the package. */
export interface RunnerLine {
  readonly command: string;
  readonly report: string;
  readonly junit?: string;
  /** Where it writes no JUnit: the same with a file that says which tests ran. */
  readonly recorded?: { readonly command: string; readonly record: string };
}

/** A test runner of JavaScript: how it is recognised and how it is told to measure. */
export interface Runner {
  readonly id: string;
  /** Its name at the beginning of a command. */
  readonly program: RegExp;
  readonly dependency: string | undefined;
  line(call: RunnerCall): RunnerLine;
  /** Packages that it needs to measure and that are not there; a text for a shell. */
  missing?(manifest: Manifest): string | undefined;
}

const SOURCES = 'src/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';

const vitest: Runner = {
  id: 'vitest',
  program: /^vitest\b/u,
  dependency: 'vitest',
  line(call) {
    const folder = reportFolder(call.suite);
    const junit = `reports/junit/${call.suite}.xml`;
    const include = call.hasSources && !/\bcoverage\b/u.test(call.manifest.runnerConfig);
    const provider = usesIstanbul(call.manifest) ? ' --coverage.provider=istanbul' : '';
    const flags = `--run --coverage.enabled${provider} --coverage.reporter=lcovonly --coverage.reportsDirectory=${folder}${include ? ` '--coverage.include=${SOURCES}'` : ''} --reporter=default --reporter=junit --outputFile.junit=${junit}`;
    return { command: started(call, 'vitest', flags), report: `${folder}/lcov.info`, junit };
  },
  missing(manifest) {
    if (manifest.dependencies.has('@vitest/coverage-v8') || usesIstanbul(manifest)) return undefined;
    return '"@vitest/coverage-v8@$(node -p "require(\'vitest/package.json\').version")"';
  },
};

function usesIstanbul({ dependencies }: Manifest): boolean {
  return dependencies.has('@vitest/coverage-istanbul') && !dependencies.has('@vitest/coverage-v8');
}

const jest: Runner = {
  id: 'jest',
  program: /^(?:jest|react-scripts test)\b/u,
  dependency: 'jest',
  line(call) {
    const folder = reportFolder(call.suite);
    const include = call.hasSources && !/\bcollectCoverageFrom\b/u.test(call.manifest.runnerConfig);
    const flags = `--ci --coverage --coverageReporters=lcovonly --coverageDirectory=${folder}${include ? ` '--collectCoverageFrom=${SOURCES}'` : ''}`;
    const record = recordFile('jest', call.suite);
    return {
      command: started(call, 'jest', flags),
      report: `${folder}/lcov.info`,
      recorded: {
        command: `mkdir -p ${RECORDS} && ${started(call, 'jest', `${flags} --json --outputFile=${record}`)}`,
        record,
      },
    };
  },
};

/** The runner of Node.js itself takes its flags in front of file names only, so that a script is written out. */
const node: Runner = {
  id: 'node:test',
  program: /^node\b.*\s--test\b/u,
  dependency: undefined,
  line({ suite, script }) {
    const folder = reportFolder(suite);
    const report = `${folder}/lcov.info`;
    const junit = `reports/junit/${suite}.xml`;
    const flags = `--test --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=${report} --test-reporter=junit --test-reporter-destination=${junit}`;
    const text = lastOf(script?.text ?? 'node --test').replace(/\s--test\b(?!-)/u, ` ${flags}`);
    return { command: `mkdir -p ${folder} reports/junit && ${text}`, report, junit };
  },
};

const bun: Runner = {
  id: 'bun test',
  program: /^bun test\b/u,
  dependency: undefined,
  line({ suite }) {
    const folder = reportFolder(suite);
    const junit = `reports/junit/${suite}.xml`;
    const command = `bun test --coverage --coverage-reporter=lcov --coverage-dir=${folder} --reporter=junit --reporter-outfile=${junit}`;
    return { command, report: `${folder}/lcov.info`, junit };
  },
};

/** Whatever runs in Node.js is measured by c8 from the outside. */
const anything: Runner = {
  id: 'c8',
  program: /./u,
  dependency: undefined,
  line({ manager, suite, script, hasSources }) {
    const folder = reportFolder(suite);
    const all = hasSources ? ' --all --src src' : '';
    const inner = manager.script(script?.name ?? 'test', '');
    return {
      command: `npx --yes c8@10${all} --reporter=lcovonly --reports-dir=${folder} ${inner}`,
      report: `${folder}/lcov.info`,
    };
  },
};

const RUNNERS: readonly Runner[] = [vitest, jest, node, bun];

/** Flags of Playwright's own runner, in front of which `PLAYWRIGHT_JUNIT_OUTPUT_FILE` names the file. */
export function playwrightJunit(suite: string, start: (flags: string) => string): RunnerLine['recorded'] {
  const record = `reports/junit/${suite}.xml`;
  return { command: `PLAYWRIGHT_JUNIT_OUTPUT_FILE=${record} ${start('--reporter=line,junit')}`, record };
}

/** Whether the last command of a script is Playwright's own runner. */
export function isPlaywright(script: string): boolean {
  return /^playwright test\b/u.test(bare(lastOf(script)));
}

/** The runner that a script ends in; c8 around any other script; without a script, the one that is installed. */
export function runnerOf(manifest: Manifest, script: string | undefined): Runner | undefined {
  if (script !== undefined) {
    const segments = script.split(/&&|;/u).map(bare);
    const found = RUNNERS.find(
      ({ id, program }) =>
        segments.some((segment) => program.test(segment)) && (id !== 'node:test' || isCopyable(script)),
    );
    return found ?? (isPlaceholder(script) ? undefined : anything);
  }
  return RUNNERS.find(({ dependency }) => dependency !== undefined && manifest.dependencies.has(dependency));
}

/** Its last command is the runner of Node.js, and holds no sign that a shell or a platform would read in another way. */
function isCopyable(script: string): boolean {
  const last = lastOf(script);
  return (
    node.program.test(last) &&
    /^[\w@%+=:,./*'" -]+$/u.test(last) &&
    (last.split("'").length + last.split('"').length) % 2 === 0
  );
}

/** What npm init writes. */
function isPlaceholder(script: string): boolean {
  return script.trim() === '' || /no test specified/u.test(script);
}

/** Through the script where the runner is the last thing in it, so that flags reach it; directly otherwise. */
function started({ manager, script }: RunnerCall, program: string, flags: string): string {
  const own = RUNNERS.find(({ dependency }) => dependency === program);
  if (script !== undefined && own?.program.test(bare(lastOf(script.text))) === true)
    return manager.script(script.name, flags);
  return manager.exec(`${word(program)} ${flags}`);
}

function lastOf(script: string): string {
  return script.split(/&&|;/u).at(-1)?.trim() ?? '';
}

/** Without variables and starters in front: `cross-env CI=1 npx vitest` → `vitest`. */
function bare(command: string): string {
  return command.trim().replace(/^(?:(?:cross-env|npx|pnpm|yarn|bunx|exec|dotenv|--|\w+=\S+)\s+)+/u, '');
}
