import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { MOST_LISTED } from './facts.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.bundles';
const OPTIONS = 'options.families.bundles';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkBundles(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['files'], `${OPTIONS}.files`);
  if (settings['known'] !== undefined) SHAPE.text(settings['known'], `${OPTIONS}.known`);
  SHAPE.count(settings['maxNew'], `${OPTIONS}.maxNew`);
  const own = SHAPE.object(facts, FACTS);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  const bundles = SHAPE.list(own['bundles'], `${FACTS}.bundles`);
  for (const one of bundles) {
    const bundle = SHAPE.object(one, `${FACTS}.bundles`);
    SHAPE.text(bundle['path'], `${FACTS}.bundles.path`);
    SHAPE.count(bundle['sizeBytes'], `${FACTS}.bundles.sizeBytes`);
    SHAPE.flag(bundle['hasMap'], `${FACTS}.bundles.hasMap`);
  }
  if (bundles.length === 0 && problems.length === 0) SHAPE.invalid(`${FACTS}.bundles`);
  const total = SHAPE.count(own['own'], `${FACTS}.own`);
  const sinks = SHAPE.list(own['sinks'], `${FACTS}.sinks`);
  if (sinks.length !== Math.min(total, MOST_LISTED)) SHAPE.invalid(`${FACTS}.sinks`);
  const isCompared = settings['known'] !== undefined;
  let listed = 0;
  for (const one of sinks) {
    const sink = SHAPE.object(one, `${FACTS}.sinks`);
    for (const name of ['kind', 'name', 'path', 'bundle', 'key']) SHAPE.text(sink[name], `${FACTS}.sinks.${name}`);
    SHAPE.count(sink['line'], `${FACTS}.sinks.line`);
    SHAPE.flag(sink['isFile'], `${FACTS}.sinks.isFile`);
    if (isCompared && SHAPE.flag(sink['isNew'], `${FACTS}.sinks.isNew`)) listed++;
  }
  if (isCompared) {
    const fresh = SHAPE.count(own['fresh'], `${FACTS}.fresh`);
    SHAPE.count(own['gone'], `${FACTS}.gone`);
    if (listed !== Math.min(fresh, MOST_LISTED)) SHAPE.invalid(`${FACTS}.fresh`);
  }
  for (const one of SHAPE.list(own['packages'], `${FACTS}.packages`)) {
    const entry = SHAPE.object(one, `${FACTS}.packages`);
    SHAPE.text(entry['name'], `${FACTS}.packages.name`);
    SHAPE.count(entry['count'], `${FACTS}.packages.count`);
  }
}
