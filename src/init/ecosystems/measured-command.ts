import { RECORDS, recordFile, reportFolder, type TestSuite } from '../model/part.ts';
import { hasFolder, type RepositoryView } from '../model/view.ts';
import { goFlags } from './go.ts';
import { measuredMaven } from './maven.ts';
import { measuredPytest } from './python.ts';
import { measuredCargo } from './rust-tests.ts';
import { type Manifest, readManifest } from './scripts/manifest.ts';
import { type PackageManager, packageManagerOf } from './scripts/package-manager.ts';
import { isPlaywright, playwrightJunit, type RunnerLine, runnerOf } from './scripts/runners.ts';

/** What a suite's own command becomes. */
export type MeasuredCommand = Omit<TestSuite, 'name'>;

const STARTERS = /^(?:(?:uv run(?: --\S+)*|poetry run|pipenv run|cross-env|env|\w+=\S+)\s+)*/u;
const SCRIPT_CALL = /^(?:npm (?:run |run-script )?|pnpm (?:run )?|yarn (?:run )?|bun run )([\w:.-]+)$/u;
/**
 * A line for a shell that somebody wrote to run a suite, with coverage and a record of its tests switched on, as its last
 * command is a runner that is known; as it is otherwise. Runs in the root of the repository.
 */
export function measuredCommand(view: RepositoryView, suite: string, command: string): MeasuredCommand {
  const line = command.trim();
  const last = (line.split(/&&|;/u).at(-1) ?? '').trim().replace(STARTERS, '');
  if (/^(?:python3? -m )?pytest\b/u.test(last)) return measuredPytest(view, suite, line);
  if (/^go test\b/u.test(last)) return measuredGo(suite, line);
  if (/^cargo (?:test|nextest run|llvm-cov)\b/u.test(last)) return measuredCargo(view, suite, line);
  if (/^(?:mvn|(?:sh )?\.\/mvnw)\s/u.test(last)) return measuredMaven(view, line);
  return measuredScript(view, suite, line) ?? { commands: [line], reports: [], junit: [] };
}

function measuredGo(suite: string, line: string): MeasuredCommand {
  const record = recordFile('go', suite);
  const at = line.lastIndexOf('go test');
  const call = `${line.slice(0, at)}go test -json ${goFlags(suite)}${line.slice(at + 'go test'.length)}`;
  const commands = [`mkdir -p ${reportFolder(suite)} ${RECORDS} && ${call} > ${record}`];
  return {
    commands,
    reports: [`${reportFolder(suite)}/go.out`],
    junit: [],
    recorded: { commands, records: [record] },
  };
}

/** Runners of JavaScript, called by name or through a script of package.json; undefined for all other programs. */
function measuredScript(view: RepositoryView, suite: string, line: string): MeasuredCommand | undefined {
  const manifest = readManifest(view, '') ?? noManifest();
  const [, name = ''] = SCRIPT_CALL.exec(line) ?? [];
  const text = manifest.scripts.get(name);
  const script = text === undefined ? { name: 'test', text: line } : { name, text };
  const known = packageManagerOf(view, '', manifest.packageManager);
  const direct = (flags: string): string => `${line} ${flags}`.trim();
  const manager: PackageManager = text === undefined ? { ...known, script: (_, flags) => direct(flags) } : known;
  if (isPlaywright(script.text)) return browserTests(playwrightJunit(suite, (flags) => manager.script(name, flags)));
  const runner = runnerOf(manifest, script.text);
  // c8 measures whatever is JavaScript, which only a script of package.json is known to be.
  if (runner === undefined || (runner.id === 'c8' && text === undefined)) return undefined;
  const { command, report, junit, recorded } = runner.line({
    manifest,
    manager,
    suite,
    script,
    hasSources: hasFolder(view, 'src'),
  });
  return {
    commands: [command],
    reports: [report],
    junit: junit === undefined ? [] : [junit],
    ...(recorded === undefined ? {} : { recorded: { commands: [recorded.command], records: [recorded.record] } }),
  };
}

function browserTests(line: RunnerLine['recorded']): MeasuredCommand {
  if (line === undefined) return { commands: [], reports: [], junit: [] };
  return { commands: [line.command], reports: [], junit: [line.record] };
}

function noManifest(): Manifest {
  return {
    folder: '',
    scripts: new Map(),
    dependencies: new Set(),
    isWorkspace: false,
    packageManager: '',
    runnerConfig: '',
  };
}
