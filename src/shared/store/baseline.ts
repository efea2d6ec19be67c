import type { Io } from '../io/port.ts';
import type { BaselineFacts, BaselineTotals, EarlierTotals } from '../model/baseline.ts';
import type { EarlierLines, LineBaseline } from '../model/line-baseline.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { plainLine } from '../report/escape.ts';
import { entryKey, readEntry, writeEntry } from './baseline-entry.ts';
import { datedFirstParents } from './dated-first-parents.ts';
import { firstParents } from './first-parents.ts';
import { openStore } from './index.ts';
import { lineKey, readLineEntry, writeLineEntry } from './line-entry.ts';
import type { Baseline, BaselineOwner, Store, StoredEntry } from './port.ts';
import { storeFault } from './store-fault.ts';

const MOST_COMMITS = 200;
const LONGEST_NOTICE = 500;

/** The baseline in the store of a URI; nothing is touched yet. Throws ProblemError CONFIG-VALUE. */
export function openBaseline(uri: string, io: Io): Baseline {
  return new StoredBaseline(openStore(uri, io), uri, io);
}

class StoredBaseline implements Baseline {
  readonly notices: string[] = [];
  problem: Problem | undefined;
  readonly #store: Store;
  readonly #uri: string;
  readonly #io: Io;

  constructor(store: Store, uri: string, io: Io) {
    this.#store = store;
    this.#uri = uri;
    this.#io = io;
  }

  load(owner: BaselineOwner, isOptional = false): Promise<BaselineFacts | undefined> {
    return this.#reading(() => this.#nearest(owner, isOptional));
  }

  loadEarlier(owner: BaselineOwner, untilMs: number): Promise<EarlierTotals | undefined> {
    return this.#reading(async () => {
      const dated = datedFirstParents(this.#io, untilMs, MOST_COMMITS);
      const commits = dated.map(({ commit }) => commit);
      const keys = commits.map((commit) => entryKey(owner, commit));
      const found = await firstOf(this.#store, keys);
      if (found === undefined) return undefined;
      const { commit, at } = commitOf(found, keys, commits);
      return { commit, day: dated[at]!.day, ...readEntry(found.bytes, owner, commit) };
    });
  }

  loadLines(owner: BaselineOwner, commit: string): Promise<LineBaseline | undefined> {
    return this.#reading(async () => {
      const bytes = await this.#store.read(lineKey(owner, commit));
      if (bytes === undefined) throw storeFault('BASELINE-NONE', `there are totals of ${commit}, but no lines`);
      return readLineEntry(bytes, owner, commit);
    });
  }

  async loadHistory(owner: BaselineOwner, most: number): Promise<readonly EarlierLines[]> {
    const found = await this.#reading(async () => {
      const history: EarlierLines[] = [];
      let { commits } = firstParents(this.#io, MOST_COMMITS);
      let passed = 0;
      while (history.length < most) {
        const keys = commits.map((commit) => lineKey(owner, commit));
        const next = await firstOf(this.#store, keys);
        if (next === undefined) break;
        const { commit, at } = commitOf(next, keys, commits);
        passed += at + 1;
        history.unshift({ commit, commitsBack: passed, lines: readLineEntry(next.bytes, owner, commit) });
        commits = commits.slice(at + 1);
      }
      return history;
    });
    return found ?? [];
  }

  async save(owner: BaselineOwner, commit: string | null, totals: BaselineTotals, lines?: LineBaseline): Promise<void> {
    try {
      if (commit === null) throw new Error('there is no commit to keep it for');
      const entry = { key: entryKey(owner, commit), bytes: writeEntry({ ...owner, commit, ...totals }) };
      // The totals last: whoever finds them finds the lines, too.
      await writeAll(this.#store, [...this.#lineEntries(owner, commit, lines), entry]);
    } catch (error) {
      this.#notice(`The baseline ${this.#uri} could not be saved: ${told(problemOf(error, 'BASELINE-UNSAVED'))}`);
    }
  }

  unfinished(): boolean {
    return this.#store.unfinished?.() ?? false;
  }

  /** Lines that are too many for an entry keep nobody from comparing totals. */
  #lineEntries(owner: BaselineOwner, commit: string, lines: LineBaseline | undefined): readonly StoredEntry[] {
    if (lines === undefined) return [];
    try {
      return [{ key: lineKey(owner, commit), bytes: writeLineEntry(owner, commit, lines) }];
    } catch (error) {
      const why = told(problemOf(error, 'BASELINE-UNSAVED'));
      this.#notice(`The baseline ${this.#uri} is saved without lines: ${why}`);
      return [];
    }
  }

  async #reading<T>(read: () => Promise<T>): Promise<T | undefined> {
    this.problem = undefined;
    try {
      return await read();
    } catch (error) {
      this.problem = problemOf(error, 'BASELINE-UNREADABLE');
      this.#notice(`The baseline ${this.#uri} could not be read: ${told(this.problem)}`);
      return undefined;
    }
  }

  async #nearest(owner: BaselineOwner, isOptional: boolean): Promise<BaselineFacts | undefined> {
    const { commits, shallow } = firstParents(this.#io, MOST_COMMITS);
    const keys = commits.map((commit) => entryKey(owner, commit));
    const found = await firstOf(this.#store, keys);
    if (found === undefined) {
      const deeper = shallow ? ' The clone ends there: a larger fetch-depth lets it look further back.' : '';
      const what = `the baseline ${this.#uri} has no entry for ${before(keys.length)}`;
      this.problem = storeFault('BASELINE-NONE', what).problem;
      if (!isOptional) this.#notice(`${what.replace(/^t/u, 'T')}.${deeper}`);
      return undefined;
    }
    const { commit, at } = commitOf(found, keys, commits);
    return { commit, commitsBack: at + 1, ...readEntry(found.bytes, owner, commit) };
  }

  #notice(text: string): void {
    const line = plainLine(text);
    this.notices.push(line.length > LONGEST_NOTICE ? `${line.slice(0, LONGEST_NOTICE)}…` : line);
  }
}

function before(commits: number): string {
  if (commits === 0) return 'this commit to be compared with: no commit comes before it';
  return `${commits === 1 ? 'the commit' : `any of the ${commits} commits`} before this one`;
}

async function firstOf(store: Store, keys: readonly string[]): Promise<StoredEntry | undefined> {
  if (keys.length === 0) return undefined;
  if (store.first !== undefined) return store.first(keys);
  for (const key of keys) {
    const bytes = await store.read(key);
    if (bytes !== undefined) return { key, bytes };
  }
  return undefined;
}

async function writeAll(store: Store, entries: readonly StoredEntry[]): Promise<void> {
  if (store.writeAll !== undefined) await store.writeAll(entries);
  else for (const { key, bytes } of entries) await store.write(key, bytes);
}

function commitOf(
  { key }: StoredEntry,
  keys: readonly string[],
  commits: readonly string[],
): { readonly commit: string; readonly at: number } {
  const at = keys.indexOf(key);
  const commit = commits[at];
  if (commit === undefined) throw new Error(`it gave ${key}, which nobody asked for`);
  return { commit, at };
}

function problemOf(error: unknown, otherwise: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  return storeFault(otherwise, error instanceof Error ? error.message : String(error)).problem;
}

function told({ code, reason }: Problem): string {
  return `${reason} (${code})`;
}
