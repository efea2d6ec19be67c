import type { CoverageFacts, FileFacts, OwnersFacts } from '../shared/model/coverage-facts.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { ClosedScope, Scope } from './scope.ts';
import { type CoverageSettings, decides } from './settings.ts';

/** The files of one owner, of all suites together; a file of several owners is with each of them. */
export interface OwnedFiles {
  /** undefined: of nobody. */
  readonly owner: string | undefined;
  readonly files: readonly FileFacts[];
  /** Of the change. */
  readonly patch: readonly FileFacts[];
}

const KNOWN = new WeakMap<OwnersFacts, readonly OwnedFiles[]>();

/** By owner, sorted, nobody last; owners of no measured file are left out. */
export function ownedFiles(facts: CoverageFacts): readonly OwnedFiles[] {
  const { owners } = facts;
  if (owners === undefined) return [];
  let known = KNOWN.get(owners);
  if (known === undefined) {
    known = split(facts, owners);
    KNOWN.set(owners, known);
  }
  return known;
}

function split(facts: CoverageFacts, { names, sets, files, unmeasured }: OwnersFacts): readonly OwnedFiles[] {
  const owned = [...names, undefined].map((owner) => ({ owner, files: [] as FileFacts[], patch: [] as FileFacts[] }));
  const places = (set: number): readonly number[] => (set === 0 ? [names.length] : sets[set]!);
  const all = (facts.combined ?? facts.suites[0])?.files ?? [];
  const setOf = new Map<string, number>();
  const wanted = new Set(facts.patch?.files.map(({ path }) => path));
  for (const [at, file] of all.entries()) {
    const set = files[at] ?? 0;
    if (wanted.has(file.path)) setOf.set(file.path, set);
    for (const place of places(set)) owned[place]!.files.push(file);
  }
  for (const [at, path] of (facts.patch?.unmeasured ?? []).entries()) setOf.set(path, unmeasured[at] ?? 0);
  for (const file of facts.patch?.files ?? [])
    for (const place of places(setOf.get(file.path) ?? 0)) owned[place]!.patch.push(file);
  return owned.filter((one) => one.files.length > 0 || one.patch.length > 0);
}

/** Every owner, when something is decided on them. */
export function ownerScopes(
  { owners: thresholds }: CoverageSettings,
  facts: CoverageFacts,
): readonly (Scope | ClosedScope)[] {
  if (!decides(thresholds)) return [];
  const { owners, suites } = facts;
  if (owners === undefined) return [{ label: 'owners', thresholds, problem: missing() }];
  const problems = [...owners.problems, ...suites.flatMap((suite) => suite.problems)];
  if (problems.length > 0) return problems.map((problem) => ({ label: 'owners', thresholds, problem }));
  const union = facts.combined ?? suites[0];
  return ownedFiles(facts).flatMap(({ owner, files }) =>
    owner === undefined || files.length === 0
      ? []
      : [
          {
            label: `owner ${owner}`,
            suite: 'combined',
            owner,
            files,
            thresholds,
            lowerBound: (union?.lowerBoundFiles ?? 0) > 0,
            mayBeEmpty: true,
          },
        ],
  );
}

/** The owners of a file, for its findings; none without a CODEOWNERS file. */
export function ownersLookup(facts: CoverageFacts): (path: string) => readonly string[] {
  const { owners } = facts;
  if (owners === undefined) return () => [];
  const sets = new Map<string, number>();
  for (const [at, { path }] of ((facts.combined ?? facts.suites[0])?.files ?? []).entries())
    sets.set(path, owners.files[at] ?? 0);
  for (const [at, path] of (facts.patch?.unmeasured ?? []).entries()) sets.set(path, owners.unmeasured[at] ?? 0);
  return (path) => (owners.sets[sets.get(path) ?? 0] ?? []).map((place) => owners.names[place]!);
}

function missing(): Problem {
  return {
    code: 'OWNERS-MISSING',
    reason: 'owners have thresholds, but this repository has no CODEOWNERS file where it is looked for',
    hint: 'Add one (docs/gates/coverage-gate.md says where), or take the option owners out.',
  };
}
