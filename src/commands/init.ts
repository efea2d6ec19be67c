import { CONVENTIONAL_SUITES } from '../coverage-gate/conventional-suites.ts';
import { GATES } from '../gates.ts';
import type { RepositoryView } from '../init/model/view.ts';
import type { InitRequest, Proposal } from '../init/proposal.ts';
import { askGit } from '../shared/change/git.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { CONFIG_PLACES } from '../shared/config/file.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { consoleText } from '../shared/report/console-text.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';
import { LARGEST_TEXT_BYTES, repositoryView, sourcePaths } from './repository-view.ts';

const OPTIONS: OptionTable = [
  {
    name: 'platform',
    type: 'enum',
    description:
      'The CI system to write for; when not given, the one whose files are there, else the host of the remote.',
    values: ['github', 'gitlab', 'azure'],
  },
  {
    name: 'pipeline',
    type: 'enum',
    description: '`small`: build, tests with coverage, gates. `full`: from lint to production, with rollback.',
    values: ['small', 'full'],
    default: 'small',
  },
  {
    name: 'gates',
    type: 'list',
    description: 'The gates to write; those left out stand in reliability.yml as comments.',
    default: ['coverage-gate'],
  },
  { name: 'dry-run', type: 'boolean', description: 'Print what would be written, and write nothing.', default: false },
  { name: 'force', type: 'boolean', description: 'Replace files that are there already.', default: false },
];

/**
 * `reliability init`: looks at the repository and writes reliability.yml and a pipeline, all of it or nothing. Asks nothing
 * and needs no network. 0: written, or printed with --dry-run. Throws ProblemError INIT-…, CONFIG-…
 */
export const init: Command = {
  id: 'init',
  title: 'Init',
  summary:
    'Looks at the repository and writes reliability.yml and a pipeline that runs its tests with coverage and the gates.',
  options: OPTIONS,
  async run(argv, io, write) {
    const values = await readValues({ id: 'init', options: OPTIONS }, readArguments(argv, OPTIONS).inputs);
    const git = gitAnswers(io);
    const view = repositoryView(io, git?.paths);
    // The shell starts for every command, and needs this for one.
    const { propose } = await import('../init/proposal.ts');
    const proposal = propose(view, {
      ...(typeof values.get('platform') === 'string' ? { platform: String(values.get('platform')) } : {}),
      whole: values.get('pipeline') === 'full',
      gates: gatesOf(values.get('gates')),
      configPlaces: CONFIG_PLACES,
      host: git?.host ?? '',
      branch: git?.branch ?? 'main',
      version: VERSION,
      lines: (suite) => CONVENTIONAL_SUITES.find(({ name }) => name === suite)?.lines ?? 0,
    } satisfies InitRequest);
    const dryRun = values.get('dry-run') === true;
    if (dryRun) write(printed(proposal, view));
    else place(proposal, io, values.get('force') === true);
    const { renderSummary } = await import('../init/summary.ts');
    const terminal = process.stdout.isTTY === true;
    const text = renderSummary(proposal, {
      columns: terminal ? Math.min(process.stdout.columns, 120) : 100,
      color: terminal && (io.env['NO_COLOR'] ?? '') === '',
      dryRun,
      warnings:
        git === undefined ? ['This is no git repository yet. Gates match reports with the files of git: git init'] : [],
    });
    // What is printed is for files; what is told of it must not be among it.
    if (dryRun) process.stderr.write(text);
    else write(text);
    return 0;
  },
};

function gatesOf(value: unknown): readonly string[] {
  const known = GATES.map(({ id }) => id);
  const ids = (value as readonly string[]).map(String);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined && ids.length > 0) return ids;
  throw new ProblemError({
    code: 'CONFIG-VALUE',
    reason: unknown === undefined ? '--gates names none' : `--gates names ${JSON.stringify(unknown)}, which is no gate`,
    hint: `The gates are: ${known.join(', ')}.`,
  });
}

interface GitAnswers {
  readonly paths: readonly string[];
  readonly host: string;
  readonly branch: string | undefined;
}

/** undefined where there is no git, or no repository. Throws ProblemError INIT-NOT-AT-ROOT. */
function gitAnswers(io: Io): GitAnswers | undefined {
  const ask = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = askGit(io, args);
    return status === 0 ? new TextDecoder().decode(stdout) : undefined;
  };
  const prefix = ask('rev-parse', '--show-prefix')?.trim();
  if (prefix === undefined) return undefined;
  if (prefix !== '') {
    const root = ask('rev-parse', '--show-toplevel')?.trim() ?? '';
    throw new ProblemError({
      code: 'INIT-NOT-AT-ROOT',
      reason: `this is ${prefix} of a repository, and CI systems look for their files at its root`,
      hint: `Run it there: cd ${root}`,
    });
  }
  const head = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
    ?.trim()
    .replace(/^origin\//u, '');
  const current = ask('branch', '--show-current')?.trim();
  const branch = head ?? (/^(?:main|master|trunk|develop)$/u.test(current ?? '') ? current : undefined);
  return {
    paths: sourcePaths(io),
    host: hostOf(ask('remote', 'get-url', 'origin')),
    branch,
  };
}

/** Of `https://host/…`, `ssh://git@host:22/…` and `git@host:path`. */
function hostOf(url: string | undefined): string {
  const [, host = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)(?=[:/])/u.exec(url?.trim() ?? '') ?? [];
  return host.toLowerCase();
}

/** Every file with its name above it. */
function printed({ files }: Proposal, view: RepositoryView): string {
  return files
    .map(({ path, text }) => {
      const there = view.paths.includes(path) ? ' (is there already: --force would replace it)' : '';
      return `# ---- ${path}${there}\n${text}`;
    })
    .join('\n');
}

/** Throws ProblemError INIT-EXISTS before anything is written, INIT-UNWRITABLE when it cannot be. */
function place({ files }: Proposal, io: Io, force: boolean): void {
  const there = files.map(({ path }) => path).filter((path) => io.status(path).kind !== 'missing');
  if (there.length > 0 && !force) {
    throw new ProblemError({
      code: 'INIT-EXISTS',
      reason: `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written`,
      hint: '--dry-run prints what would be written; --force replaces what is there.',
    });
  }
  try {
    io.writeAll(
      new Map(files.map(({ path, text }) => [path, withLineEnds(text, io.readText(path, LARGEST_TEXT_BYTES))])),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ProblemError({
      code: 'INIT-UNWRITABLE',
      reason: `the files could not be written (${consoleText(reason ?? '')}); nothing was`,
      hint: 'Give the user of this process the right to write there, or print the files with --dry-run.',
    });
  }
}

/** Line ends as in the file that is replaced. */
function withLineEnds(text: string, before: string | undefined): string {
  return before?.includes('\r\n') === true ? text.replaceAll('\n', '\r\n') : text;
}
