import type { BaseRule, ChangeBase } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import type { Environment } from '../platform/port.ts';
import { depthAdvice } from './depth-advice.ts';
import { fetchCommit, fetchHistory, revisionOf } from './fetching.ts';
import type { Git } from './git.ts';
import { mergeBase } from './merge-base.ts';

/** Branches that a repository without a remote may call its main one, the first that exists. */
const MAIN_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
const REMOTE_MAIN_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];

/** Revisions that most runs ask for, to be asked for at once. */
export const FIRST_ASKED: readonly string[] = ['HEAD', ...REMOTE_MAIN_BRANCHES];

export interface BaseQuestion {
  readonly git: Git;
  readonly environment: Environment;
  /** True: somebody decides on the answer, so that commits may be fetched and guesses about branches be made. */
  readonly needed: boolean;
}

/**
 * What the measured tree is compared with, by the first rule that fits (docs/adr/0012-patch-base.md). Only asks local git,
 * and fetches from `origin` what is missing when the answer is needed; on a laptop nothing is ever fetched. Never throws.
 */
export function findBase(question: BaseQuestion): ChangeBase | Problem {
  const { git, environment } = question;
  const tip = git.commit('HEAD');
  if (tip === undefined) return unknown('there is no commit yet', 'Commit first.');
  const { id: head, parents } = tip;
  const [first] = parents;
  const { platform, commit, baseCommit, baseTip, baseBranch } = environment;
  if (first !== undefined && mergesProposal(head, parents, environment)) return present(question, first, 'merge');
  if (baseCommit !== undefined && (commit ?? head) === head) return present(question, baseCommit, 'given');
  const tips = [baseTip, baseBranch].filter((tip) => tip !== undefined);
  if (tips.length > 0) return branchingPoint(question, head, tips);
  if (platform === 'local') return localBase(question);
  // Something else than what the platform started the run for, a proposal perhaps: its last commit need not be all of it.
  if ((commit ?? head) !== head || environment.pullRequest !== undefined)
    return unknown('the platform does not say where it starts', 'Check out the commit that the run was started for.');
  if (first !== undefined) return present(question, first, 'first-parent');
  const nothing = git.line('hash-object', '-t', 'tree', '--stdin');
  return nothing === undefined
    ? unknown('git cannot name the empty tree', 'Check that git works in this job.')
    : { commit: nothing, rule: 'nothing', workingTree: false };
}

/**
 * True for the commit that a platform makes to try a proposal on top of its base: the first parent is the base. A branch
 * that its author merged with something is no such commit, whatever its number of parents.
 */
function mergesProposal(head: string, parents: readonly string[], environment: Environment): boolean {
  if (parents.length !== 2) return false;
  const { commit, headCommit, mergesProposal: said } = environment;
  return (said === true && commit === head) || (headCommit !== head && parents[1] === headCommit);
}

function present({ git, environment, needed }: BaseQuestion, commit: string, rule: BaseRule): ChangeBase | Problem {
  if (git.commit(commit) !== undefined || (needed && fetchCommit(git, commit)))
    return { commit, rule, workingTree: false };
  return {
    code: 'PATCH-BASE-MISSING',
    reason: `the commit that the change is compared with, ${commit}, is not in this clone${needed ? ' and could not be fetched' : ''}`,
    hint: `To have it there, ${depthAdvice(environment.platform, rule === 'given' ? 'history' : 'parent')}.`,
  };
}

function branchingPoint(question: BaseQuestion, head: string, tips: readonly string[]): ChangeBase | Problem {
  const { git, environment, needed } = question;
  for (const tip of tips) {
    const ask = (): string | undefined => mergeBase(git, revisionOf(tip));
    const found = ask() ?? (needed ? fetchHistory(git, environment.platform, tip, ask) : undefined);
    if (found === undefined) continue;
    // What was merged meanwhile has no difference left to show, and "nothing changed" would pass.
    if (found === head && environment.pullRequest !== undefined)
      return unknown(
        `HEAD is already part of the base branch (${tip})`,
        'Run the checks again on the proposal itself.',
      );
    return { commit: found, rule: 'merge-base', workingTree: false };
  }
  const shown = tips.join(' or ');
  if (!git.isShallow() && tips.some((tip) => git.commit(revisionOf(tip)) !== undefined))
    return unknown(`HEAD has no commit in common with ${shown}`, 'Base the change on the branch that it goes into.');
  return {
    code: 'PATCH-BASE-MISSING',
    reason: `where HEAD left ${shown} is not in this clone${needed ? ', and its history could not be fetched' : ''}`,
    hint: `To have the history there, ${depthAdvice(environment.platform, 'history')}.`,
  };
}

/** A shell: all that is not in the main branch yet, with what is not committed. Nothing is fetched. */
function localBase({ git, needed }: BaseQuestion): ChangeBase | Problem {
  const branches = needed ? [...REMOTE_MAIN_BRANCHES, ...MAIN_BRANCHES] : REMOTE_MAIN_BRANCHES;
  git.look(branches);
  const main = branches.find((branch) => git.commit(branch) !== undefined);
  if (main === undefined)
    return unknown(
      'nothing says which branch is the main one',
      'Run "git remote set-head origin --auto", or fetch the branch main.',
    );
  const commit = mergeBase(git, main);
  if (commit !== undefined) return { commit, rule: 'merge-base', workingTree: true };
  if (!git.isShallow())
    return unknown(`HEAD has no commit in common with ${main}`, 'Base the change on the main branch.');
  return {
    code: 'PATCH-BASE-MISSING',
    reason: `where HEAD left ${main} is not in this clone`,
    hint: `To have the history there, ${depthAdvice('local', 'history')}.`,
  };
}

function unknown(reason: string, hint: string): Problem {
  return { code: 'PATCH-BASE-UNKNOWN', reason: `what the change is compared with is not known: ${reason}`, hint };
}
