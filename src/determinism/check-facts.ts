import type { Known, Shape } from '../shared/config/facts-shape.ts';
import type { DeterminismFacts } from './facts.ts';
import { runsOf } from './plan/shard.ts';
import { planDigest } from './runs/record-shape.ts';
import { VARIATIONS } from './variations/index.ts';

const MOST_RUNS = 100_000;

/**
 * Facts that anybody may have written, in every part that is decided on: counts that do not fit together are refused,
 * because each would let less pass for more. `shape` says what is thrown.
 */
export function checkFacts(shape: Shape, value: unknown, path: string): DeterminismFacts {
  const facts = shape.object(value, path);
  if (facts['commit'] !== null) shape.commit(facts['commit'], `${path}.commit`);
  checkPlan(shape, facts['plan'], `${path}.plan`);
  const read = facts as unknown as DeterminismFacts;
  checkRuns(shape, facts, read, path);
  const names = shape.list(facts['variations'], `${path}.variations`).map((one, at) => {
    const variation = shape.object(one, `${path}.variations.${at}`);
    shape.text(variation['detail'], `${path}.variations.${at}.detail`);
    shape.word(variation['status'], ['varied', 'no-effect', 'unavailable'], `${path}.variations.${at}.status`);
    return shape.text(variation['name'], `${path}.variations.${at}.name`);
  });
  const problems = shape.list(facts['problems'], `${path}.problems`);
  problems.forEach((one, at) => {
    const problem = shape.object(one, `${path}.problems.${at}`);
    for (const key of ['code', 'reason', 'hint']) shape.text(problem[key], `${path}.problems.${at}.${key}`);
  });
  // What was asked for must be accounted for, unless something kept the builds from being made.
  if (problems.length === 0 && JSON.stringify(names) !== JSON.stringify(read.plan.vary))
    shape.invalid(`${path}.variations`);
  checkDifferences(shape, facts, path);
  for (const name of ['changedSources', 'sharedFiles']) shape.texts(facts[name], `${path}.${name}`);
  return read;
}

function checkPlan(shape: Shape, value: unknown, path: string): void {
  const plan = shape.object(value, path);
  for (const name of ['build', 'sources']) shape.text(plan[name], `${path}.${name}`);
  shape.texts(plan['artifacts'], `${path}.artifacts`);
  for (const name of ['explicit', 'mtimes']) shape.flag(plan[name], `${path}.${name}`);
  shape.word(plan['caches'], ['off', 'keep'], `${path}.caches`);
  shape.word(plan['modes'], ['executable', 'all', 'ignore'], `${path}.modes`);
  const runs = shape.count(plan['runs'], `${path}.runs`);
  if (runs < 2 || runs > MOST_RUNS) shape.invalid(`${path}.runs`);
  const known = VARIATIONS.map(({ name }) => name);
  for (const name of shape.texts(plan['vary'], `${path}.vary`))
    if (!known.includes(name)) shape.invalid(`${path}.vary`);
  if (shape.digest(plan['digest'], `${path}.digest`) !== planDigest(plan as never)) shape.invalid(`${path}.digest`);
}

function checkRuns(shape: Shape, facts: Known, { plan, shard, runs }: DeterminismFacts, path: string): void {
  if (shard !== undefined) {
    const own = shape.object(shard, `${path}.shard`);
    const index = shape.count(own['index'], `${path}.shard.index`);
    if (index < 1 || index > shape.count(own['count'], `${path}.shard.count`)) shape.invalid(`${path}.shard`);
  }
  const mine = new Set(runsOf(plan.runs, shard));
  let last = -1;
  shape.list(runs, `${path}.runs`).forEach((one, at) => {
    const run = shape.object(one, `${path}.runs.${at}`);
    const index = shape.count(run['index'], `${path}.runs.${at}.index`);
    if (index <= last || !mine.has(index)) shape.invalid(`${path}.runs.${at}.index`);
    last = index;
    shape.digest(run['digest'], `${path}.runs.${at}.digest`);
    for (const name of ['startedMs', 'durationMs']) shape.number(run[name], `${path}.runs.${at}.${name}`);
    for (const name of shape.texts(run['varied'], `${path}.runs.${at}.varied`))
      if (!plan.vary.includes(name)) shape.invalid(`${path}.runs.${at}.varied`);
  });
  const reference = facts['reference'];
  if ((reference === undefined) !== (runs.length === 0)) shape.invalid(`${path}.reference`);
  if (reference === undefined) return;
  const own = shape.object(reference, `${path}.reference`);
  if (!runs.some(({ digest }) => digest === shape.digest(own['digest'], `${path}.reference.digest`)))
    shape.invalid(`${path}.reference.digest`);
  if (shape.count(own['files'], `${path}.reference.files`) === 0) shape.invalid(`${path}.reference.files`);
  shape.count(own['bytes'], `${path}.reference.bytes`);
  if (own['normalised'] !== undefined) shape.digest(own['normalised'], `${path}.reference.normalised`);
}

function checkSource(shape: Shape, value: unknown, path: string): void {
  const source = shape.object(value, path);
  shape.text(source['path'], `${path}.path`);
  if (source['line'] !== undefined) shape.count(source['line'], `${path}.line`);
  if (source['confidence'] !== undefined) shape.text(source['confidence'], `${path}.confidence`);
}

const KINDS = ['content', 'mode', 'modified', 'kind', 'target', 'added', 'removed'] as const;

function checkDifferences(shape: Shape, facts: Known, path: string): void {
  const check = (value: unknown, at: string): void => {
    const own = shape.object(value, at);
    shape.count(own['differingPaths'], `${at}.differingPaths`);
    shape.list(own['differences'], `${at}.differences`).forEach((one, place) => {
      const difference = shape.object(one, `${at}.differences.${place}`);
      shape.text(difference['path'], `${at}.differences.${place}.path`);
      shape.word(difference['kind'], KINDS, `${at}.differences.${place}.kind`);
      shape.flag(difference['seed'], `${at}.differences.${place}.seed`);
      for (const key of ['cause', 'left', 'right', 'advice', 'confidence', 'writer'])
        if (difference[key] !== undefined) shape.text(difference[key], `${at}.differences.${place}.${key}`);
      if (difference['source'] !== undefined)
        checkSource(shape, difference['source'], `${at}.differences.${place}.source`);
      if (difference['within'] !== undefined) shape.texts(difference['within'], `${at}.differences.${place}.within`);
    });
  };
  const { difference, committed, bisection } = facts;
  if (difference !== undefined) {
    const at = `${path}.difference`;
    check(difference, at);
    const own = shape.object(difference, at);
    for (const key of ['run', 'reference', 'omitted']) shape.count(own[key], `${at}.${key}`);
    shape.texts(own['notes'], `${at}.notes`);
    if (own['normalised'] !== undefined) shape.digest(own['normalised'], `${at}.normalised`);
  }
  if (committed !== undefined) {
    const at = `${path}.committed`;
    check(committed, at);
    const own = shape.object(committed, at);
    shape.commit(own['commit'], `${at}.commit`);
    shape.count(own['files'], `${at}.files`);
  }
  if (bisection === undefined) return;
  const own = shape.object(bisection, `${path}.bisection`);
  shape.word(own['kind'], ['variation', 'together', 'flaky'], `${path}.bisection.kind`);
  shape.texts(own['names'], `${path}.bisection.names`);
  shape.count(own['builds'], `${path}.bisection.builds`);
}
