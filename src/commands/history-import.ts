import { type ImportedHistory, importedHistory } from '../regression-gate/benchmarks/imported-history.ts';
import { machineName } from '../regression-gate/benchmarks/machine-name.ts';
import { HistoryCollector, type KeptRun } from '../shared/formats/histories/collector.ts';
import { readHistoryFile } from '../shared/formats/histories/history-file.ts';
import { EMPTY_HISTORY, readHistory, writeHistory } from '../shared/history/measured-history.ts';
import type { Io } from '../shared/io/port.ts';
import type { BaselineTotals } from '../shared/model/baseline.ts';
import type { OptionValues } from '../shared/model/option.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { globMatcher } from '../shared/policy/globs.ts';
import { consoleText } from '../shared/report/console-text.ts';
import { openBaseline } from '../shared/store/baseline.ts';
import { entryKey } from '../shared/store/baseline-entry.ts';
import { gitText } from '../shared/store/git.ts';
import { openStore } from '../shared/store/index.ts';

/** A history that is older is older than what is kept. */
const MOST_COMMITS = 50_000;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const MOST_NAMED = 10;

/** Reads, joins with what the store has, and keeps it for the present commit. Returns the exit code. */
export async function runImport(values: OptionValues, io: Io, write: (text: string) => void): Promise<number> {
  const texts = (name: string): readonly string[] => (values.get(name) as readonly string[] | undefined) ?? [];
  const [from, to, key] = [texts('from'), values.get('to'), String(values.get('key'))];
  if (from.length === 0 || typeof to !== 'string')
    throw problem(
      'IMPORT-OPTION',
      'import-history needs to know what to read and where to keep it',
      'Write: reliability import-history --from data.js --to git-ref:refs/reliability/baseline',
    );
  const collector = new HistoryCollector();
  for (const path of pathsOf(io, from)) await readHistoryFile(io, path, collector);
  const runs = chosen(collector.runs(), texts('only'));
  const order = gitText(io, 'rev-list', '--first-parent', `--max-count=${MOST_COMMITS}`, 'HEAD', '--')
    .split('\n')
    .filter((line) => COMMIT.test(line))
    .reverse();
  const [head, family] = [order.at(-1), String(values.get('family'))];
  const owner = { gate: 'regression-gate', key };
  if (head !== undefined && (await isKept(to, io, entryKey(owner, head))))
    throw problem(
      'IMPORT-MEASURED',
      `${to} keeps measurements of the present commit ${head.slice(0, 7)} already`,
      'Entries are never changed: import on the next commit, before its run.',
    );
  const baseline = openBaseline(to, io);
  const before = await baseline.load(owner);
  if (baseline.problem !== undefined && baseline.problem.code !== 'BASELINE-NONE')
    throw problem('IMPORT-UNSAVED', baseline.problem.reason, baseline.problem.hint);
  const kept = before?.families?.[family];
  const machine = String(values.get('machine') ?? machineName((await io.buildHost()).machine));
  const imported = importedHistory(
    runs,
    { order, machine, prefix: String(values.get('prefix')) },
    kept === undefined ? EMPTY_HISTORY : readHistory(kept),
  );
  if (imported.taken.length === 0 || head === undefined) throw nothing(runs, imported);
  const totals: BaselineTotals = {
    suites: {},
    families: { ...before?.families, [family]: writeHistory(imported.history) },
  };
  const said = baseline.notices.length;
  await baseline.save(owner, head, totals);
  const [complaint] = baseline.notices.slice(said);
  if (complaint !== undefined)
    throw problem('IMPORT-UNSAVED', complaint, 'Nothing was imported. Correct what it says.');
  write(told(imported, machine, head, collector));
  return 0;
}

async function isKept(to: string, io: Io, key: string): Promise<boolean> {
  const store = openStore(to, io);
  try {
    return (await store.read(key)) !== undefined;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw problem('IMPORT-UNSAVED', (error as Error).message, 'Correct what it says about the store.');
  }
}

/** A folder means the files in it: asv keeps one for every commit, below a folder for each machine. */
function pathsOf(io: Io, from: readonly string[]): readonly string[] {
  const globs = from.map((one) =>
    io.status(one).kind === 'directory' ? `${one.replace(/\/+$/u, '')}/**/*.json` : one,
  );
  const paths = io.find(globs).filter((path) => !/(?:^|\/)(?:benchmarks|machine)\.json$/u.test(path));
  if (paths.length > 0) return paths;
  throw problem('IMPORT-NOTHING', `no file was found: ${from.join(', ')}`, 'Correct the path.');
}

function chosen(runs: readonly KeptRun[], only: readonly string[]): readonly KeptRun[] {
  const matches = only.length === 0 ? () => true : globMatcher(only);
  const own = runs.filter(({ group }) => only.includes(group) || matches(group));
  const groups = [...new Set(own.map(({ group }) => group))];
  if (only.length > 0 || groups.length < 2) return own;
  const more = groups.length > MOST_NAMED ? ` and ${groups.length - MOST_NAMED} more` : '';
  throw problem(
    'IMPORT-SEVERAL',
    `there are runs of ${groups.slice(0, MOST_NAMED).join(', ')}${more}`,
    'Choose with --only what belongs together and was measured on one kind of machine.',
  );
}

function nothing(runs: readonly KeptRun[], { elsewhere }: ImportedHistory): ProblemError {
  const reason =
    runs.length === 0
      ? 'the files hold no run that can be taken over'
      : elsewhere > 0
        ? `none of ${elsewhere} measured commits is this one or before it along first parents`
        : 'the store knows all of it already';
  return problem('IMPORT-NOTHING', reason, 'Check out the branch that was measured, with its whole history.');
}

function told(imported: ImportedHistory, machine: string, head: string, collector: HistoryCollector): string {
  const { history, taken, elsewhere, tooOld } = imported;
  const lines = [
    `✓ ${taken.length} runs, ${taken[0]!.slice(0, 7)} to ${taken.at(-1)!.slice(0, 7)}, are kept for ${head.slice(0, 7)}`,
    `the history has ${history.commits.length} runs of ${history.metrics.length} metrics, as measured on ${machine}`,
    ...(elsewhere > 0 ? [`left out: ${elsewhere} commits that are not before this one along first parents`] : []),
    ...(tooOld > 0 ? [`left out: ${tooOld} runs that are older than what is kept`] : []),
    ...[...collector.left()].slice(0, MOST_NAMED).map(([reason, count]) => `left out: ${count} ${reason}`),
  ];
  return `${lines.map((line) => consoleText(line)).join('\n  ')}\n`;
}

function problem(code: string, reason: string, hint: string): ProblemError {
  return new ProblemError({ code, reason, hint });
}
