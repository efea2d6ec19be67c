import { ProblemError } from '../shared/model/problem.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

/** Options and facts of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function readFacts(options: unknown, facts: unknown): { readonly options: Settings; readonly facts: Facts } {
  const { reports: globs, key } = members(options, 'options');
  const { reports } = members(facts, 'facts');
  if (typeof key !== 'string') invalid('options.key');
  return {
    options: { reports: texts(globs, 'options.reports'), key },
    facts: { reports: texts(reports, 'facts.reports') },
  };
}

function members(value: unknown, path: string): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) invalid(path);
  return value as { readonly [key: string]: unknown };
}

function texts(value: unknown, path: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) invalid(path);
  return value;
}

function invalid(path: string): never {
  throw new ProblemError({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
  });
}
