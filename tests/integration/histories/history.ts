import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { decide } from '../../../src/commands/decide.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { Floor } from '../../../src/shared/model/floor.ts';
import type { Verdict } from '../../../src/shared/model/verdict.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { actionScript, reliability } from '../../bundle/command.ts';
import { runAction } from '../../platform/runner.ts';
import { metricsOf, type Numbers } from './numbers.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/histories');
const FACTS = 'reliability-report/coverage-gate/facts.json';
const VERDICT = 'reliability-report/coverage-gate/verdict.json';

/** A pull request: its branch is at `head`, and `merge` is what GitHub makes of it to be tested. */
export interface Proposal {
  readonly number: number;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** What a run in a workspace of its own came to. */
export interface HistoryRun {
  readonly exitCode: number;
  readonly verdict: Verdict;
  /** The commit that its change starts from, and that its baseline is of: the tip of main before it, if there was one. */
  readonly before: string | undefined;
  /** The floors as this run would let them be; undefined without a ratchet. */
  readonly floors: string | undefined;
}

/** What somebody worked out by hand that a run comes to. */
export interface Expected {
  readonly outcome: Verdict['outcome'];
  /** Code of what could not be measured. */
  readonly problem?: string;
  /** `error below-floor`, `warning patch@src/a.ts:3`; none, when left out. */
  readonly findings?: readonly string[];
  readonly waived?: readonly string[];
  readonly numbers: Numbers;
  /** The file of floors that the run writes beside its reports, as `levelsOf` reads it. */
  readonly raised?: Levels;
}

/** By what they are of (`unit lines`, `unit src/** lines`, `@org/core lines`): floors in thousandths of a percent. */
export type Levels = { readonly [scope: string]: number };

/** The reports of a step of the fixture, and where the project's tests write them. */
export type Reports = { readonly [place: string]: string };

/**
 * A repository that grows as one on GitHub does: somebody's clone, a bare origin, pull requests with their merge commits, and
 * runs of the bundled action in fresh shallow checkouts. Steps are folders of tests/fixtures/histories/<project>.
 */
export class History {
  readonly author: Checkout = new Checkout();
  readonly #origin = new Checkout();
  readonly #project: string;
  readonly #reports: Reports;
  #branch: string | undefined;
  #proposals = 0;
  #hours = 0;

  /** `reports`: file of a step's `reports` → where it is written in a checkout. */
  constructor(project: string, reports: Reports) {
    this.#project = project;
    this.#reports = reports;
    this.#origin.git('init', '--quiet', '--bare', '--initial-branch=main');
    this.author.git('init', '--quiet', '--initial-branch=main');
    this.author.git('remote', 'add', 'origin', `file://${this.#origin.root}`);
  }

  remove(): void {
    for (const checkout of [this.author, this.#origin]) checkout.remove();
  }

  /** Commits a step to the branch that is checked out, or only the files of `more`; main is pushed at once. */
  commit(step: string | undefined, more: { readonly [path: string]: string } = {}): void {
    if (step !== undefined) this.#apply(step);
    this.author.write(more);
    this.author.commit(this.#next());
    if (this.#branch === undefined) this.author.git('push', '--quiet', 'origin', 'main');
  }

  /** Starts a branch from main, for `commit` and then `open`. */
  branch(): void {
    this.#branch = `proposal-${++this.#proposals}`;
    this.author.git('switch', '--quiet', '--create', this.#branch, 'main');
  }

  /** Opens the pull request of the branch; main is checked out again. */
  open(): Proposal {
    const branch = this.#branch!;
    const number = this.#proposals;
    const base = this.author.git('rev-parse', 'main').trim();
    const head = this.author.git('rev-parse', 'HEAD').trim();
    this.author.git('switch', '--quiet', '--detach', 'main');
    const merge = this.author.merge(branch, this.#next());
    this.author.git('push', '--quiet', 'origin', `${merge}:refs/pull/${number}/merge`);
    this.author.git('switch', '--quiet', 'main');
    this.#branch = undefined;
    return { number, branch, base, head, merge };
  }

  /** A pull request of one commit. */
  propose(step: string | undefined, more: { readonly [path: string]: string } = {}): Proposal {
    this.branch();
    this.commit(step, more);
    return this.open();
  }

  /** The button: a merge commit of its own on main. */
  merge({ branch }: Proposal): string {
    const merge = this.author.merge(branch, this.#next());
    this.author.git('push', '--quiet', 'origin', 'main');
    return merge;
  }

  /** The workflow of a pull request, with the reports of a step. */
  runOf(proposal: Proposal, step: string, depth = 1): Promise<HistoryRun> {
    const { number, base, head, merge } = proposal;
    const repository = { id: 1, default_branch: 'main' };
    return this.#run(step, {
      ref: `refs/pull/${number}/merge`,
      commit: merge,
      before: base,
      depth,
      eventName: 'pull_request',
      event: {
        pull_request: {
          number,
          head: { sha: head, repo: { id: 1 } },
          base: { ref: 'main', sha: base, repo: { id: 1 } },
        },
        repository,
      },
    });
  }

  /** The workflow of a push to main. */
  runOfMain(step: string, depth = 1): Promise<HistoryRun> {
    const after = this.author.git('rev-parse', 'main').trim();
    const before = this.author.git('rev-list', '--first-parent', '--max-count=2', 'main').trim().split('\n')[1];
    return this.#run(step, {
      ref: 'refs/heads/main',
      commit: after,
      before,
      depth,
      eventName: 'push',
      event: { before: before ?? '0'.repeat(40), after, repository: { id: 1, default_branch: 'main' } },
    });
  }

  /** What somebody does to let floors rise: the gate on a shell, in the clone, with the reports of a step; the file's text. */
  async raiseFloors(step: string, path: string): Promise<string> {
    this.#writeReports(this.author, step);
    const { exitCode, stdout, stderr } = await reliability(['coverage-gate', '--update-floors'], {
      in: this.author.root,
    });
    expect(exitCode, `${stdout}${stderr}`).toBe(0);
    return this.author.read(path);
  }

  async #run(step: string, run: WorkflowRun): Promise<HistoryRun> {
    const { ref, commit, before, depth, eventName, event } = run;
    const workspace = new Checkout();
    try {
      workspace.git('init', '--quiet');
      workspace.git('remote', 'add', 'origin', `file://${this.#origin.root}`);
      workspace.git('fetch', '--quiet', '--no-tags', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', commit);
      workspace.git('checkout', '--quiet', '--detach', commit);
      this.#writeReports(workspace, step);
      const { exitCode, errorLog } = await runAction({
        script: actionScript('coverage-gate'),
        workspace: workspace.root,
        eventName,
        event,
        env: { GITHUB_REF: ref, GITHUB_SHA: commit },
      });
      expect(errorLog).toBe('');
      const text = workspace.read(VERDICT);
      expect(await decidedAgain(workspace), 'decide --facts').toEqual({ exitCode, text });
      const floors = workspace.path('reliability-report/coverage-gate/coverage-floor.json');
      return {
        exitCode,
        verdict: JSON.parse(text) as Verdict,
        before,
        floors: existsSync(floors) ? readFileSync(floors, 'utf8') : undefined,
      };
    } finally {
      workspace.remove();
    }
  }

  #apply(step: string): void {
    const removed = join(FIXTURES, this.#project, step, 'removed.txt');
    if (existsSync(removed))
      this.author.git('rm', '--quiet', '--', ...readFileSync(removed, 'utf8').trim().split('\n'));
    this.author.copy(join(FIXTURES, this.#project, step, 'tree'), '.');
  }

  #writeReports(checkout: Checkout, step: string): void {
    for (const [file, place] of Object.entries(this.#reports))
      checkout.write({ [place]: readFileSync(join(FIXTURES, this.#project, step, 'reports', file)) });
  }

  /** Every commit is an hour later than the one before it, so that no two are the same. */
  #next(): string {
    this.#hours++;
    return new Date(Date.UTC(2026, 0, 1, this.#hours)).toISOString();
  }
}

interface WorkflowRun {
  readonly ref: string;
  readonly commit: string;
  readonly before: string | undefined;
  /** 0: all of the history. */
  readonly depth: number;
  readonly eventName: string;
  readonly event: unknown;
}

/** `reliability decide --facts`, in this process: another one takes as long as all the rest of a run. */
async function decidedAgain(workspace: Checkout): Promise<{ readonly exitCode: number; readonly text: string }> {
  let text = '';
  const io = nodeIo(workspace.root, {}, Date.now);
  const exitCode = await decide.run(['--facts', FACTS, '--format', 'json'], io, (part) => {
    text += part;
  });
  return { exitCode, text };
}

const EXIT_CODES = { passed: 0, failed: 1, inconclusive: 2 };
/** What the change of a first commit starts from: git's name of the tree without files. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Fails where a run came to something else, in any number. */
export function matches({ exitCode, verdict, before, floors }: HistoryRun, expected: Expected, what: string): void {
  const told = ({ severity, rule, location }: Finding): string => {
    const line = location?.startLine === undefined ? '' : `:${location.startLine}`;
    return `${severity} ${rule.replace('coverage/', '')}${location === undefined ? '' : `@${location.path}${line}`}`;
  };
  expect(
    {
      outcome: verdict.outcome,
      problem: verdict.problem?.code,
      exitCode,
      findings: verdict.findings.map(told),
      waived: verdict.waived?.map(told) ?? [],
      metrics: verdict.metrics,
      raised: floors === undefined ? undefined : levelsOf(floors),
    },
    what,
  ).toEqual({
    outcome: expected.outcome,
    problem: expected.problem,
    exitCode: EXIT_CODES[expected.outcome],
    findings: expected.findings ?? [],
    waived: expected.waived ?? [],
    metrics: metricsOf(expected.numbers, before ?? EMPTY_TREE, before),
    raised: expected.raised,
  });
}

/** Reads a file of floors by its lines alone. */
export function levelsOf(text: string): Levels {
  const lines = text.split('\n').filter((line) => line.startsWith(',{'));
  return Object.fromEntries(
    lines.map((line) => {
      const { suite, path, owner, metric, milliPercent } = JSON.parse(line.slice(1)) as Floor;
      return [`${owner ?? (path === undefined ? suite : `${suite} ${path}`)} ${metric}`, milliPercent];
    }),
  );
}
