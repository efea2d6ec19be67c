import { Shape } from '../shared/config/facts-shape.ts';
import { readInTotoStatement } from '../shared/config/in-toto.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { bound95 } from './plan/bound.ts';
import { PREDICATE_TYPE, ROOT_SUBJECT } from './statement.ts';

/** What a statement claims of artifacts, as far as it can be checked against them. */
export interface Claim {
  readonly rootDigest: string;
  /** Builds that were alike. */
  readonly runs: number;
  readonly commit: string | null;
  /** Globs; those behind `!` are not compared. */
  readonly artifacts: readonly string[];
  readonly modes: 'executable' | 'all' | 'ignore';
  readonly mtimes: boolean;
  /** Path → SHA-256; empty when there were too many files to name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The claim of a statement.intoto.json that anybody may have written. Throws ProblemError DETERMINISM-STATEMENT-INVALID when
 * its parts contradict each other, and DETERMINISM-STATEMENT-NO-CLAIM when it does not say that builds were alike.
 */
export function readStatement(text: string): Claim {
  const shape = new Shape(invalid);
  const { predicate, subjects } = readInTotoStatement(text, PREDICATE_TYPE, shape);
  if (predicate['outcome'] !== 'passed' || predicate['distinctResults'] !== 1)
    throw new ProblemError({
      code: 'DETERMINISM-STATEMENT-NO-CLAIM',
      reason: 'the statement does not say that the builds were alike',
      hint: 'It was written for a run that failed or came to no verdict; there is nothing to rely on.',
    });
  const runs = shape.count(predicate['runs'], 'predicate.runs');
  if (predicate['bound95'] !== bound95(runs)) shape.invalid('predicate.bound95');
  const plan = shape.object(predicate['plan'], 'predicate.plan');
  if (plan['shard'] !== undefined || plan['runs'] !== runs || runs < 2) shape.invalid('predicate.plan');
  const rootDigest = shape.digest(predicate['rootDigest'], 'predicate.rootDigest');
  if (subjects.get(ROOT_SUBJECT) !== rootDigest) shape.invalid('subject');
  subjects.delete(ROOT_SUBJECT);
  const { commit } = predicate;
  return {
    rootDigest,
    runs,
    commit: commit === null ? null : shape.commit(commit, 'predicate.commit'),
    artifacts: shape.texts(plan['artifacts'], 'predicate.plan.artifacts'),
    modes: shape.word(plan['modes'], ['executable', 'all', 'ignore'], 'predicate.plan.modes'),
    mtimes: shape.flag(plan['mtimes'], 'predicate.plan.mtimes'),
    files: subjects,
  };
}

function invalid(path: string): ProblemError {
  return new ProblemError({
    code: 'DETERMINISM-STATEMENT-INVALID',
    reason: `the statement is not as it was written: ${path} is not what it should be`,
    hint: 'It was cut off or changed, or is of another release. Nothing that it says counts.',
  });
}
