import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CommandResult, Io } from '../io/port.ts';
import { ProblemError } from '../model/problem.ts';
import { LARGEST_ENTRY_BYTES } from './entry-bytes.ts';
import { gitComplaint, gitText, runGit } from './git.ts';
import type { Store, StoredEntry, StoreKind } from './port.ts';
import { keptRefEntries, monthTrees, type RefEntry, readRefEntries, refPath } from './ref-entries.ts';
import { storeFault } from './store-fault.ts';

const REF = /^refs(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$/u;
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const ASK_MS = 10_000;
const TRANSFER_MS = 30_000;
/** In every round one writer at least gets through. */
const MOST_ROUNDS = 40;
const MOST_FETCHES = 5;
const STEP_MS = 40;
const MOST_STEPS = 32;

/**
 * A ref of the repository itself, shared through its remote; without a remote, a local one. Its tip is a commit without
 * parents whose tree has one file per entry: nothing of what was pruned stays reachable, and fetching it never makes a full
 * clone shallow. Writers replace the tip only if it still is the one that they read.
 */
export const gitRef: StoreKind = {
  scheme: 'git-ref',
  form: 'git-ref:REF',
  open: (place, io) => {
    if (REF.test(place) && !/\.\.|\.(?:lock)?(?:\/|$)/u.test(place) && place.length <= 200)
      return new GitRefStore(place, io);
    throw new ProblemError({
      code: 'CONFIG-VALUE',
      reason: `baseline names the git ref ${JSON.stringify(place)}, which cannot be one`,
      hint: 'Expected a full name such as git-ref:refs/reliability/baseline.',
    });
  },
};

class GitRefStore implements Store {
  readonly #ref: string;
  readonly #io: Io;
  /** What is read comes from one state of the ref. */
  #read: { readonly entries: ReadonlyMap<string, RefEntry> } | undefined;

  constructor(ref: string, io: Io) {
    this.#ref = ref;
    this.#io = io;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return (await this.first([key]))?.bytes;
  }

  async first(keys: readonly string[]): Promise<StoredEntry | undefined> {
    const { entries } = this.#read ?? this.#snapshot();
    for (const key of keys) {
      const entry = entries.get(key);
      if (entry !== undefined) return { key, bytes: this.#bytes(entry) };
    }
    return undefined;
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    await this.writeAll([{ key, bytes }]);
  }

  async writeAll(added: readonly StoredEntry[]): Promise<void> {
    const large = added.find(({ bytes }) => bytes.length > LARGEST_ENTRY_BYTES);
    if (large !== undefined) throw new Error(`${large.key} is larger than ${LARGEST_ENTRY_BYTES} bytes`);
    this.#read = undefined;
    const remote = this.#remote();
    const turns = createHash('sha512')
      .update(added.map(({ key }) => key).join())
      .digest();
    let said = '';
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const tip = this.#tip(remote);
      const existing = tip === undefined ? [] : this.#entries(tip);
      // Of a run that is repeated: the same commit was measured before.
      const missing = added.filter(({ key }) => existing.every((entry) => entry.key !== key));
      if (missing.length === 0) return;
      const commit = this.#commit(existing, missing);
      const refused = remote === undefined ? this.#replace(commit, tip) : this.#push(remote, commit, tip);
      if (refused === undefined) return;
      said = refused;
      // Longer and longer, and not the same for two that write different entries.
      await wait(STEP_MS * (1 + ((turns[round % turns.length] ?? 0) % Math.min(2 ** round, MOST_STEPS))));
    }
    throw storeFault('BASELINE-CONTENDED', `others were faster ${MOST_ROUNDS} times (${said})`);
  }

  #snapshot(): { readonly entries: ReadonlyMap<string, RefEntry> } {
    const tip = this.#tip(this.#remote());
    const entries = tip === undefined ? [] : this.#entries(tip);
    this.#read = { entries: new Map(entries.map((entry) => [entry.key, entry])) };
    return this.#read;
  }

  /** undefined: the repository has none, or several of which none is called origin. */
  #remote(): string | undefined {
    const done = runGit(this.#io, ['remote']);
    if (done.status !== 0) throw new Error(gitComplaint(done));
    const names = Buffer.from(done.stdout)
      .toString('utf8')
      .split('\n')
      .filter((name) => /^[A-Za-z0-9_]/u.test(name));
    return names.includes('origin') || names.length !== 1 ? names.find((name) => name === 'origin') : names[0];
  }

  /** The commit that the ref points to, its objects at hand; undefined when there is no such ref. */
  #tip(remote: string | undefined): string | undefined {
    if (remote === undefined) return this.#local();
    for (let at = 0; at < MOST_FETCHES; at++) {
      const tip = this.#advertised(remote);
      if (tip === undefined || this.#isHere(tip)) return tip;
      const fetched = runGit(
        this.#io,
        [
          'fetch',
          '--quiet',
          '--no-tags',
          '--no-write-fetch-head',
          '--no-recurse-submodules',
          '--no-filter',
          remote,
          this.#ref,
        ],
        { timeoutMs: TRANSFER_MS },
      );
      // Another one may have replaced it in between: then the commit is another one, too.
      if (fetched.status !== 0 && this.#advertised(remote) === tip) throw faultOf(fetched, remote);
    }
    throw storeFault('BASELINE-CONTENDED', `the ref changed ${MOST_FETCHES} times while it was fetched`);
  }

  #advertised(remote: string): string | undefined {
    const asked = runGit(this.#io, ['ls-remote', '--quiet', remote, this.#ref], { timeoutMs: ASK_MS });
    if (asked.status !== 0) throw faultOf(asked, remote);
    for (const line of Buffer.from(asked.stdout).toString('utf8').split('\n')) {
      const [object = '', name] = line.split('\t');
      if (name === this.#ref && OBJECT.test(object)) return object;
    }
    return undefined;
  }

  #local(): string | undefined {
    const listed = gitText(this.#io, 'for-each-ref', '--format=%(objectname)', this.#ref).trim();
    return OBJECT.test(listed) ? listed : undefined;
  }

  #isHere(object: string): boolean {
    return runGit(this.#io, ['cat-file', '-e', object], { env: NO_LAZY_FETCH }).status === 0;
  }

  #entries(tip: string): readonly RefEntry[] {
    const type = gitText(this.#io, 'cat-file', '-t', tip).trim();
    if (type !== 'commit')
      throw storeFault('BASELINE-FOREIGN', `the ref points to a ${type || 'damaged object'}, not to a commit`);
    const listed = runGit(this.#io, ['ls-tree', '-r', '-l', '-z', '--full-tree', tip]);
    if (listed.status !== 0) throw storeFault('BASELINE-FOREIGN', `the ref is damaged: ${gitComplaint(listed)}`);
    return readRefEntries(Buffer.from(listed.stdout).toString('utf8'));
  }

  #bytes({ blob, sizeBytes }: RefEntry): Uint8Array {
    const done = runGit(this.#io, ['cat-file', 'blob', blob]);
    if (done.status === 0 && done.stdout.length === sizeBytes) return done.stdout;
    throw storeFault('BASELINE-FOREIGN', `the ref is damaged: ${gitComplaint(done) || `${blob} has another size`}`);
  }

  /** A commit of the existing and the new entries, written to the repository and not yet named by any ref. */
  #commit(existing: readonly RefEntry[], added: readonly StoredEntry[]): string {
    const now = this.#io.now();
    const entries = added.map(({ key, bytes }) => {
      const blob = this.#make(['hash-object', '-w', '--stdin'], bytes);
      return { key, path: refPath(key, now), blob, sizeBytes: bytes.length };
    });
    const { months, input } = monthTrees(keptRefEntries(existing, entries, now));
    const trees = this.#make(['mktree', '--batch'], input).split('\n');
    const tree = this.#make(['mktree'], months.map((month, at) => `040000 tree ${trees[at]}\t${month}\n`).join(''));
    const who = `reliability <reliability@localhost> ${Math.floor(now / 1000)} +0000`;
    // Written out, so that it needs neither a user's name nor a key to sign with.
    const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nWhat reliability measured, one file per commit\n`;
    return this.#make(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
  }

  #make(args: readonly string[], input: string | Uint8Array): string {
    const done = runGit(this.#io, args, { input: typeof input === 'string' ? Buffer.from(input) : input });
    const made = Buffer.from(done.stdout).toString('utf8').trim();
    if (done.status !== 0 || made === '') throw new Error(`git ${args[0]} failed: ${gitComplaint(done)}`);
    return made;
  }

  /** undefined when it worked, else why another one was faster. */
  #replace(commit: string, old: string | undefined): string | undefined {
    const done = runGit(this.#io, ['update-ref', '--no-deref', this.#ref, commit, old ?? '0'.repeat(commit.length)]);
    if (done.status === 0) return undefined;
    const said = gitComplaint(done);
    if (/cannot lock ref|already exists|but expected/u.test(said)) return said;
    throw new Error(said);
  }

  #push(remote: string, commit: string, old: string | undefined): string | undefined {
    const done = runGit(
      this.#io,
      ['push', '--quiet', '--porcelain', '--no-verify', '--no-signed', '--recurse-submodules=no'].concat([
        `--force-with-lease=${this.#ref}:${old ?? ''}`,
        remote,
        `${commit}:${this.#ref}`,
      ]),
      { timeoutMs: TRANSFER_MS },
    );
    if (done.status === 0) return undefined;
    const [, refused] = /^!\t[^\t]*\t(.*)$/mu.exec(Buffer.from(done.stdout).toString('utf8')) ?? [];
    if (refused === undefined) throw faultOf(done, remote);
    if (LOST_RACE.test(refused)) return refused;
    throw storeFault('BASELINE-DENIED', `${remote} does not take the ref: ${refused} ${gitComplaint(done)}`.trim());
  }
}

/** What a clone without blobs or trees does not have is fetched whole, not object by object. */
const NO_LAZY_FETCH: { readonly [name: string]: string } = { GIT_NO_LAZY_FETCH: '1' };
const LOST_RACE =
  /stale info|fetch first|cannot lock ref|failed to update ref|failed to lock|incorrect old value|already exists|but expected|atomic/u;
const NO_RIGHT =
  /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]|[Pp]ermission.*denied|[Aa]ccess denied|not allowed|Repository not found/u;

function faultOf(done: CommandResult, remote: string): Error {
  const said = gitComplaint(done);
  if (NO_RIGHT.test(said)) return storeFault('BASELINE-DENIED', `${remote} refuses: ${said}`);
  const late = done.status === -1 && /ETIMEDOUT|^$/u.test(said);
  return storeFault(
    'BASELINE-UNREACHABLE',
    late ? `${remote} did not answer in time` : `${remote} cannot be reached: ${said}`,
  );
}
