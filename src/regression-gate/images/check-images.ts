import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { checkSizeHistory } from '../size-history.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.images';
const OPTIONS = 'options.families.images';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkImages(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['files'], `${OPTIONS}.files`);
  SHAPE.count(settings['minGrowth'], `${OPTIONS}.minGrowth`);
  for (const name of ['maxSize', 'maxGrowth'])
    if (settings[name] !== undefined) SHAPE.count(settings[name], `${OPTIONS}.${name}`);
  const own = SHAPE.object(facts, FACTS);
  const images = SHAPE.list(own['images'], `${FACTS}.images`);
  for (const image of images) checkImage(image);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  if (own['baselineProblem'] !== undefined) SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
  if (own['history'] !== undefined) checkSizeHistory(own['history'], `${FACTS}.history`);
  if (own['baseline'] !== undefined) {
    const baseline = SHAPE.object(own['baseline'], `${FACTS}.baseline`);
    SHAPE.commit(baseline['commit'], `${FACTS}.baseline.commit`);
    SHAPE.count(baseline['commitsBack'], `${FACTS}.baseline.commitsBack`);
  }
  // What is judged must be there: nothing that was weighed does not pass.
  if (images.length === 0 && problems.length === 0) SHAPE.invalid(`${FACTS}.images`);
  if (settings['maxGrowth'] !== undefined && own['baseline'] === undefined && own['baselineProblem'] === undefined)
    SHAPE.invalid(`${FACTS}.baseline`);
}

function checkImage(value: unknown): void {
  const image = SHAPE.object(value, `${FACTS}.images`);
  for (const name of ['name', 'path']) SHAPE.text(image[name], `${FACTS}.images.${name}`);
  if (image['beforeBytes'] !== undefined) SHAPE.count(image['beforeBytes'], `${FACTS}.images.beforeBytes`);
  for (const list of ['layers', 'removed'])
    for (const one of SHAPE.list(image[list], `${FACTS}.images.${list}`)) {
      const layer = SHAPE.object(one, `${FACTS}.images.${list}`);
      SHAPE.text(layer['command'], `${FACTS}.images.${list}.command`);
      SHAPE.count(layer['bytes'], `${FACTS}.images.${list}.bytes`);
      if (layer['beforeBytes'] !== undefined) SHAPE.count(layer['beforeBytes'], `${FACTS}.images.${list}.beforeBytes`);
    }
}
