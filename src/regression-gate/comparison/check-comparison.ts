import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';

const SHAPE = FACTS_SHAPE;
const OPTIONS = 'options.families.comparison';
const FACTS = 'facts.families.comparison';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkComparison(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  for (const name of ['command', 'build', 'base']) SHAPE.text(settings[name], `${OPTIONS}.${name}`);
  for (const name of ['reports', 'moreIsBetter', 'exact']) SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
  for (const name of ['minChange', 'maxUncertainty', 'timeLimitMs', 'seed'])
    SHAPE.count(settings[name], `${OPTIONS}.${name}`);
  const pairs = SHAPE.count(settings['pairs'], `${OPTIONS}.pairs`);
  if (pairs === 0 || SHAPE.count(settings['mostPairs'], `${OPTIONS}.mostPairs`) < pairs)
    SHAPE.invalid(`${OPTIONS}.pairs`);
  const own = SHAPE.object(facts, FACTS);
  for (const name of ['base', 'head']) SHAPE.commit(own[name], `${FACTS}.${name}`);
  const run = SHAPE.count(own['run'], `${FACTS}.run`);
  SHAPE.word(own['measure'], ['reports', 'cpu', 'wall'], `${FACTS}.measure`);
  SHAPE.flag(own['uncommitted'], `${FACTS}.uncommitted`);
  for (const name of ['onlyBase', 'onlyHead']) SHAPE.texts(own[name], `${FACTS}.${name}`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const problem of problems) SHAPE.problem(problem, `${FACTS}.problems`);
  const metrics = SHAPE.list(own['metrics'], `${FACTS}.metrics`);
  for (const metric of metrics) checkMetric(metric, run, `${FACTS}.metrics`);
  // What is judged must be there: nothing that was measured does not pass.
  if (metrics.length === 0 && problems.length === 0) SHAPE.invalid(`${FACTS}.metrics`);
}

function checkMetric(value: unknown, run: number, path: string): void {
  const metric = SHAPE.object(value, path);
  for (const name of ['name', 'unit']) SHAPE.text(metric[name], `${path}.${name}`);
  SHAPE.word(metric['better'], ['less', 'more'], `${path}.better`);
  SHAPE.flag(metric['exact'], `${path}.exact`);
  const numbers = (name: string): number => {
    const list = SHAPE.list(metric[name], `${path}.${name}`);
    return list.every(Number.isFinite) && list.length <= run ? list.length : SHAPE.invalid(`${path}.${name}`);
  };
  if (numbers('base') !== numbers('head')) SHAPE.invalid(`${path}.head`);
}
