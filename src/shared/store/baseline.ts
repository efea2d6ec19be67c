import type { Io } from '../io/port.ts';
import type { BaselineFacts, BaselineTotals } from '../model/baseline.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { plainLine } from '../report/escape.ts';
import { entryKey, readEntry, writeEntry } from './baseline-entry.ts';
import { firstParents } from './first-parents.ts';
import { openStore } from './index.ts';
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

  async load(owner: BaselineOwner): Promise<BaselineFacts | undefined> {
    try {
      return await this.#nearest(owner);
    } catch (error) {
      this.problem = problemOf(error, 'BASELINE-UNREADABLE');
      this.#notice(`The baseline ${this.#uri} could not be read: ${told(this.problem)}`);
      return undefined;
    }
  }

  async save(owner: BaselineOwner, commit: string | null, totals: BaselineTotals): Promise<void> {
    try {
      if (commit === null) throw new Error('there is no commit to keep it for');
      await this.#store.write(entryKey(owner, commit), writeEntry({ ...owner, commit, ...totals }));
    } catch (error) {
      this.#notice(`The baseline ${this.#uri} could not be saved: ${told(problemOf(error, 'BASELINE-UNSAVED'))}`);
    }
  }

  unfinished(): boolean {
    return this.#store.unfinished?.() ?? false;
  }

  async #nearest(owner: BaselineOwner): Promise<BaselineFacts | undefined> {
    const { commits, shallow } = firstParents(this.#io, MOST_COMMITS);
    const keys = commits.map((commit) => entryKey(owner, commit));
    const found = await firstOf(this.#store, keys);
    if (found === undefined) {
      const deeper = shallow ? ' The clone ends there: a larger fetch-depth lets it look further back.' : '';
      const what = `the baseline ${this.#uri} has no entry for ${keys.length === 1 ? 'the commit' : `any of the ${keys.length} commits`} before this one`;
      this.problem = storeFault('BASELINE-NONE', what).problem;
      this.#notice(`${what.replace(/^t/u, 'T')}.${deeper}`);
      return undefined;
    }
    const at = keys.indexOf(found.key);
    const commit = commits[at];
    if (commit === undefined) throw new Error(`it gave ${found.key}, which nobody asked for`);
    return { commit, commitsBack: at + 1, ...readEntry(found.bytes, owner, commit) };
  }

  #notice(text: string): void {
    const line = plainLine(text);
    this.notices.push(line.length > LONGEST_NOTICE ? `${line.slice(0, LONGEST_NOTICE)}…` : line);
  }
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

function problemOf(error: unknown, otherwise: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  return storeFault(otherwise, error instanceof Error ? error.message : String(error)).problem;
}

function told({ code, reason }: Problem): string {
  return `${reason} (${code})`;
}
