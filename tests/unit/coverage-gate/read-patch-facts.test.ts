import { expect, test } from 'vitest';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import type { OwnersFacts, PatchFacts } from '../../../src/shared/model/coverage-facts.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts } from './facts.ts';

const FILE = fileFacts('a.ts', { lines: [1, 2], uncovered: '2' });
const NEW = fileFacts('b.ts', { lines: [0, 1], uncovered: '1' });
const PATCH: PatchFacts = {
  base: { commit: 'a'.repeat(40), rule: 'merge', workingTree: false },
  changedFiles: 3,
  suites: [{ name: 'unit', files: [FILE] }],
  files: [FILE, NEW],
  lowerBoundFiles: 0,
  unmeasured: ['b.ts'],
  outside: ['c.ts'],
  outsideCount: 1,
};
const OWNERS: OwnersFacts = {
  path: 'CODEOWNERS',
  problems: [],
  names: ['@a', '@b'],
  sets: [[], [0], [0, 1]],
  files: [2],
  unmeasured: [0],
};
const SETTINGS = settingsOf({ patch: { lines: 90_000 }, owners: { lines: 80_000 } });

function read(patch: object | undefined, owners: object | undefined = OWNERS) {
  const facts = factsOf([suiteFacts('unit', [fileFacts('a.ts')])], {
    ...(patch === undefined ? {} : { patch: patch as PatchFacts }),
    owners: owners as OwnersFacts,
  });
  return readFacts(JSON.parse(JSON.stringify(SETTINGS)), JSON.parse(JSON.stringify(facts)));
}

test('what a run writes is read', () => {
  expect(read(PATCH).facts).toMatchObject({ patch: PATCH, owners: OWNERS });
  const { base: _, ...rest } = PATCH;
  const none = { suites: [], files: [], unmeasured: [], outside: [], outsideCount: 0 };
  expect(read({ ...rest, ...none, problem: PROBLEM }, { ...OWNERS, unmeasured: [] }).facts.patch?.problem).toEqual(
    PROBLEM,
  );
});

test.each<[string, object | undefined, string]>([
  ['no patch, though it has a threshold', undefined, 'facts.patch'],
  ['a base and a problem', { ...PATCH, problem: PROBLEM }, 'facts.patch.base'],
  ['neither', { ...PATCH, base: undefined }, 'facts.patch.base'],
  ['no commit', { ...PATCH, base: { ...PATCH.base, commit: 'HEAD' } }, 'facts.patch.base.commit'],
  ['an unknown rule', { ...PATCH, base: { ...PATCH.base, rule: 'guess' } }, 'facts.patch.base.rule'],
  ['fewer suites', { ...PATCH, suites: [] }, 'facts.patch.suites'],
  ['another suite', { ...PATCH, suites: [{ name: 'e2e', files: [FILE] }] }, 'facts.patch.suites.0.name'],
  ['a file left out', { ...PATCH, files: [FILE] }, 'facts.patch.files'],
  ['a file too many', { ...PATCH, unmeasured: [] }, 'facts.patch.files'],
  ['more covered than there is', { ...PATCH, files: [{ ...FILE, lines: [3, 2] }, NEW] }, 'facts.patch.files.0.lines'],
  ['a count that does not fit', { ...PATCH, outsideCount: 2 }, 'facts.patch.outsideCount'],
])('refuses a patch with %s', (_, patch, place) => {
  const owners = patch === undefined ? { ...OWNERS, unmeasured: [] } : OWNERS;
  expect(() => read(patch, owners)).toThrow(`FACTS-INVALID: the facts are damaged: ${place} is not`);
});

test.each<[string, object, string]>([
  ['a file without owners', { ...OWNERS, files: [] }, 'facts.owners.files'],
  ['changed code without owners', { ...OWNERS, unmeasured: [] }, 'facts.owners.unmeasured'],
  ['a set that is not there', { ...OWNERS, files: [3] }, 'facts.owners.files'],
  ['a name that is not there', { ...OWNERS, sets: [[], [2], [0, 1]] }, 'facts.owners.sets'],
  ['nobody who is somebody', { ...OWNERS, sets: [[0], [0], [1]] }, 'facts.owners.sets'],
  ['one name twice', { ...OWNERS, names: ['@a', '@a'] }, 'facts.owners.names'],
])('refuses owners with %s', (_, owners, place) => {
  expect(() => read(PATCH, owners)).toThrow(`FACTS-INVALID: the facts are damaged: ${place} is not`);
});
