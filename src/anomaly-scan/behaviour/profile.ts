import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { KINDS, type Kind } from '../pages/kinds.ts';
import type { Deed, PageFacts, Profile } from './facts.ts';

/** What is known after these pages were looked at: of other pages, what was known before. */
export function profileOf(pages: readonly PageFacts[], before: Profile | null): Profile {
  const learned = pages.map(({ page, deeds }) => [page, kindsOf(deeds)] as const);
  const all = [...Object.entries(before ?? {}), ...learned];
  return Object.fromEntries([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function kindsOf(deeds: readonly Deed[]): Profile[string] {
  const of = (kind: Kind) => [...new Set(deeds.filter((deed) => deed.kind === kind).map(({ what }) => what))].sort();
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as unknown as Profile[string];
}

/** Text of behaviour.json: one line for each deed, sorted, so that a difference reads well. */
export function printProfile(pages: Profile): string {
  return `${JSON.stringify({ version: 1, pages }, null, 2)}\n`;
}

/** Throws ProblemError BEHAVIOUR-PROFILE. */
export function readProfile(path: string, text: string): Profile {
  const value = parsed(text) as { readonly version?: unknown; readonly pages?: unknown } | undefined;
  if (value?.version !== 1 || !isProfile(value.pages)) throw new ProblemError(damaged(path));
  return value.pages;
}

/** Whether a value has the form of a profile, whoever wrote it. */
export function isProfile(value: unknown): value is Profile {
  const isMapping = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);
  const isTexts = (one: unknown) => Array.isArray(one) && one.every((text) => typeof text === 'string');
  return (
    isMapping(value) &&
    Object.values(value).every(
      (page: unknown) => isMapping(page) && KINDS.every((kind) => isTexts((page as { [key: string]: unknown })[kind])),
    )
  );
}

function damaged(path: string): Problem {
  return {
    code: 'BEHAVIOUR-PROFILE',
    reason: `${path} is no profile of what pages do`,
    hint: 'Restore it from git, or make a new one with --update-profile.',
    location: { path },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}
