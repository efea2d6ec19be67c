import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';

const SHAPE = FACTS_SHAPE;

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkBenchmarks(id: string, options: unknown, facts: unknown): void {
  const [OPTIONS, FACTS] = [`options.families.${id}`, `facts.families.${id}`];
  const settings = SHAPE.object(options, OPTIONS);
  for (const name of ['reports', 'moreIsBetter', 'exact']) SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
  SHAPE.flag(settings['compare'], `${OPTIONS}.compare`);
  SHAPE.count(settings['minChange'], `${OPTIONS}.minChange`);
  SHAPE.word(settings['onSuspect'], ['warn', 'inconclusive'], `${OPTIONS}.onSuspect`);
  SHAPE.text(settings['machine'], `${OPTIONS}.machine`);
  for (const one of SHAPE.list(settings['limits'], `${OPTIONS}.limits`)) {
    const limit = SHAPE.object(one, `${OPTIONS}.limits`);
    for (const name of ['metric', 'unit']) SHAPE.text(limit[name], `${OPTIONS}.limits.${name}`);
    SHAPE.word(limit['is'], ['at-most', 'at-least'], `${OPTIONS}.limits.is`);
    SHAPE.number(limit['value'], `${OPTIONS}.limits.value`);
  }
  const own = SHAPE.object(facts, FACTS);
  const commits = SHAPE.list(own['commits'], `${FACTS}.commits`);
  for (const commit of commits) SHAPE.commit(commit, `${FACTS}.commits`);
  const metrics = SHAPE.list(own['metrics'], `${FACTS}.metrics`);
  for (const metric of metrics) checkMetric(metric, commits.length, `${FACTS}.metrics`);
  SHAPE.texts(own['removed'], `${FACTS}.removed`);
  for (const one of SHAPE.list(own['renamed'], `${FACTS}.renamed`)) {
    const rename = SHAPE.object(one, `${FACTS}.renamed`);
    for (const name of ['from', 'to']) SHAPE.text(rename[name], `${FACTS}.renamed.${name}`);
  }
  for (const one of SHAPE.list(own['ranges'], `${FACTS}.ranges`)) {
    const range = SHAPE.object(one, `${FACTS}.ranges`);
    for (const name of ['from', 'to']) SHAPE.commit(range[name], `${FACTS}.ranges.${name}`);
    for (const commit of SHAPE.list(range['commits'], `${FACTS}.ranges.commits`))
      SHAPE.commit(commit, `${FACTS}.ranges.commits`);
  }
  SHAPE.text(own['machine'], `${FACTS}.machine`);
  if (own['machineBefore'] !== undefined) SHAPE.text(own['machineBefore'], `${FACTS}.machineBefore`);
  SHAPE.count(own['reports'], `${FACTS}.reports`);
  SHAPE.flag(own['onDefaultBranch'], `${FACTS}.onDefaultBranch`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  if (own['baselineProblem'] !== undefined) SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
  // What is judged must be there: nothing that was measured does not pass.
  if (metrics.length === 0 && problems.length === 0) SHAPE.invalid(`${FACTS}.metrics`);
}

function checkMetric(value: unknown, commits: number, path: string): void {
  const metric = SHAPE.object(value, path);
  for (const name of ['name', 'unit']) SHAPE.text(metric[name], `${path}.${name}`);
  SHAPE.word(metric['better'], ['less', 'more'], `${path}.better`);
  SHAPE.flag(metric['exact'], `${path}.exact`);
  const numbers = (name: string): readonly unknown[] => {
    const list = SHAPE.list(metric[name], `${path}.${name}`);
    return list.every(Number.isFinite) ? list : SHAPE.invalid(`${path}.${name}`);
  };
  if (numbers('values').length === 0) SHAPE.invalid(`${path}.values`);
  const places = numbers('places');
  if (places.length !== numbers('history').length) SHAPE.invalid(`${path}.places`);
  for (const place of places) if (SHAPE.count(place, `${path}.places`) >= commits) SHAPE.invalid(`${path}.places`);
}
