import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import { checkFiles, checkProblem, count, flag, invalid, list, object, text } from './facts-shape.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const RULES = ['merge', 'given', 'merge-base', 'first-parent', 'nothing'];
const MOST_LISTED = 1000;

/** Either a base or a problem; the suites that there are, and no file that belongs to none of them. */
export function checkPatch(value: unknown, suites: CoverageFacts['suites']): void {
  const patch = object(value, 'facts.patch');
  if ((patch['base'] === undefined) === (patch['problem'] === undefined)) invalid('facts.patch.base');
  if (patch['problem'] !== undefined) {
    checkProblem(object(patch['problem'], 'facts.patch.problem'), 'facts.patch.problem');
  } else {
    const base = object(patch['base'], 'facts.patch.base');
    if (!COMMIT.test(text(base['commit'], 'facts.patch.base.commit'))) invalid('facts.patch.base.commit');
    if (!RULES.includes(text(base['rule'], 'facts.patch.base.rule'))) invalid('facts.patch.base.rule');
    flag(base['workingTree'], 'facts.patch.base.workingTree');
  }
  for (const key of ['changedFiles', 'lowerBoundFiles', 'outsideCount']) count(patch[key], `facts.patch.${key}`);
  const files = new Set(checkFiles(patch['files'], 'facts.patch.files'));
  const measured = patch['problem'] === undefined ? suites : [];
  const own = list(patch['suites'], 'facts.patch.suites').map((suite, at) => {
    const { name, files: changed } = object(suite, `facts.patch.suites.${at}`);
    if (text(name, `facts.patch.suites.${at}.name`) !== measured[at]?.name) invalid(`facts.patch.suites.${at}.name`);
    return checkFiles(changed, `facts.patch.suites.${at}.files`);
  });
  if (own.length !== measured.length) invalid('facts.patch.suites');
  const unmeasured = list(patch['unmeasured'], 'facts.patch.unmeasured').map((path) =>
    text(path, 'facts.patch.unmeasured'),
  );
  const known = new Set([...own.flat(), ...unmeasured]);
  if (known.size !== files.size || ![...known].every((path) => files.has(path))) invalid('facts.patch.files');
  for (const path of list(patch['added'] ?? [], 'facts.patch.added'))
    if (!files.has(text(path, 'facts.patch.added'))) invalid('facts.patch.added');
  const outside = list(patch['outside'], 'facts.patch.outside');
  for (const path of outside) text(path, 'facts.patch.outside');
  if (outside.length !== Math.min(MOST_LISTED, Number(patch['outsideCount']))) invalid('facts.patch.outsideCount');
}

/** Every file has a set of owners, and every set its names: a file of nobody would be judged for nobody. */
export function checkOwners(value: unknown, files: number, unmeasured: number): void {
  const owners = object(value, 'facts.owners');
  text(owners['path'], 'facts.owners.path');
  for (const [at, problem] of list(owners['problems'], 'facts.owners.problems').entries())
    checkProblem(object(problem, `facts.owners.problems.${at}`), `facts.owners.problems.${at}`);
  const names = list(owners['names'], 'facts.owners.names').map((name) => text(name, 'facts.owners.names'));
  if (new Set(names).size !== names.length) invalid('facts.owners.names');
  const sets = list(owners['sets'], 'facts.owners.sets').map((set) => list(set, 'facts.owners.sets'));
  for (const set of sets)
    for (const place of set) if (count(place, 'facts.owners.sets') >= names.length) invalid('facts.owners.sets');
  if (sets[0]?.length !== 0) invalid('facts.owners.sets');
  for (const [key, length] of [
    ['files', files],
    ['unmeasured', unmeasured],
  ] as const) {
    const own = list(owners[key], `facts.owners.${key}`);
    if (own.length !== length) invalid(`facts.owners.${key}`);
    for (const set of own) if (count(set, `facts.owners.${key}`) >= sets.length) invalid(`facts.owners.${key}`);
  }
}
