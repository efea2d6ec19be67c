import type { Git } from '../../shared/change/git.ts';
import type { HistoryFacts } from '../../shared/model/gap-facts.ts';

const CHURN_DAYS = 90;
const MOST_COMMITS = 5000;
/** A commit that changes more files moved or reformatted them. */
const MOST_FILES = 1000;
/** A repository on a slow disk; nothing decides on history, so it is given up on. */
const MOST_TIME_MS = 20_000;
const DAY_SECONDS = 86_400;

export interface Churn {
  /** By path: commits that changed it. Empty when history is not known. */
  readonly changes: ReadonlyMap<string, number>;
  readonly history: HistoryFacts;
}

/**
 * How many commits changed each file in the 90 days before the measured commit: one `git log`, without merges and renames,
 * counted from that commit's own date so that a verdict can be repeated. Nothing is ever fetched for it: a clone without
 * trees makes it unknown. Where a shallow clone ends, the last commit looks as if it added every file, and is left out.
 */
export function readChurn(git: Git, committedMs: number): Churn {
  const since = Math.floor(committedMs / 1000) - CHURN_DAYS * DAY_SECONDS;
  const edge = git.isShallow() ? git.shallowCommits() : new Set<string>();
  const { status, stdout } = git.runOffline(
    MOST_TIME_MS,
    ...['-c', 'log.showSignature=false', '-c', 'core.quotePath=off', '-c', 'log.showRoot=true', 'log', 'HEAD'],
    ...['-z', '--name-only', '--no-renames', '--no-merges', '--no-relative', '--ignore-submodules=all'],
    ...[`--since=${since}`, `--max-count=${MOST_COMMITS}`, '--format=%x00%H', '--'],
  );
  const none = { changes: new Map(), history: { days: CHURN_DAYS, commits: 0, state: 'unknown' } } as const;
  if (status !== 0) return none;
  const changes = new Map<string, number>();
  let [commits, cut] = [0, false];
  for (const { hash, paths } of commitsOf(Buffer.from(stdout).toString('utf8'))) {
    if (edge.has(hash)) {
      cut = true;
      continue;
    }
    commits++;
    if (paths.length > MOST_FILES) continue;
    for (const path of paths) changes.set(path, (changes.get(path) ?? 0) + 1);
  }
  if (edge.size > 0 && commits === 0) return none;
  return {
    changes,
    history: { days: CHURN_DAYS, commits, state: cut || commits === MOST_COMMITS ? 'cut' : 'whole' },
  };
}

/** Of `NUL hash NUL (LF path NUL (path NUL)*)?`: an empty name, which no file has, begins each commit. */
function* commitsOf(output: string): Generator<{ readonly hash: string; readonly paths: readonly string[] }> {
  const parts = output.split('\0');
  for (let at = 0; at < parts.length; ) {
    if (parts[at] !== '') {
      at++;
      continue;
    }
    const hash = parts[at + 1] ?? '';
    const paths: string[] = [];
    for (at += 2; at < parts.length && parts[at] !== ''; at++)
      paths.push(paths.length === 0 ? parts[at]!.replace(/^\n/, '') : parts[at]!);
    if (hash !== '') yield { hash, paths };
  }
}
