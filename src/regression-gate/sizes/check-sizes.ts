import { FACTS_SHAPE, type Known } from '../../shared/config/facts-shape.ts';
import { checkSizeHistory } from '../size-history.ts';
import { MOST_ITEMS, type SizesFacts } from './facts.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.sizes';
const OPTIONS = 'options.families.sizes';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkSizes(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['files'], `${OPTIONS}.files`);
  SHAPE.word(settings['compression'], ['none', 'gzip', 'brotli'], `${OPTIONS}.compression`);
  SHAPE.count(settings['minGrowth'], `${OPTIONS}.minGrowth`);
  for (const name of ['maxSize', 'maxTotal', 'maxGrowth'])
    if (settings[name] !== undefined) SHAPE.count(settings[name], `${OPTIONS}.${name}`);
  const groups = SHAPE.list(settings['groups'], `${OPTIONS}.groups`).map((group) =>
    SHAPE.text(SHAPE.object(group, `${OPTIONS}.groups`)['name'], `${OPTIONS}.groups`),
  );
  const bundles = SHAPE.texts(settings['bundles'], `${OPTIONS}.bundles`);
  const own = SHAPE.object(facts, FACTS);
  const entries = SHAPE.list(own['metafiles'], `${FACTS}.metafiles`).flatMap((one) => {
    const metafile = SHAPE.object(one, `${FACTS}.metafiles`);
    for (const name of ['path', 'format']) SHAPE.text(metafile[name], `${FACTS}.metafiles.${name}`);
    return SHAPE.texts(metafile['entries'], `${FACTS}.metafiles.entries`);
  });
  const items = SHAPE.list(own['items'], `${FACTS}.items`).map((item) =>
    checkItem(SHAPE.object(item, `${FACTS}.items`)),
  );
  for (const name of ['files', 'bytes', 'rawBytes']) SHAPE.count(own[name], `${FACTS}.${name}`);
  for (const one of SHAPE.list(own['problems'], `${FACTS}.problems`)) SHAPE.problem(one, `${FACTS}.problems`);
  if (own['baseline'] !== undefined) checkBaseline(SHAPE.object(own['baseline'], `${FACTS}.baseline`));
  if (own['history'] !== undefined) checkSizeHistory(own['history'], `${FACTS}.history`);
  if (own['baselineProblem'] !== undefined) SHAPE.problem(own['baselineProblem'], `${FACTS}.baselineProblem`);
  // What is judged must be there: items that were taken out would not be too large any more.
  if (settings['maxGrowth'] !== undefined && own['baseline'] === undefined && own['baselineProblem'] === undefined)
    SHAPE.invalid(`${FACTS}.baseline`);
  if (![...groups, ...entries].every((name) => items.some((item) => item.isGroup && item.name === name)))
    SHAPE.invalid(`${FACTS}.items`);
  const files = items.filter(({ isGroup }) => !isGroup);
  const weighed = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const known = facts as SizesFacts;
  if (items.length < MOST_ITEMS && weighed !== known.bytes) SHAPE.invalid(`${FACTS}.bytes`);
  if (known.files === 0 && known.problems.length === 0) SHAPE.invalid(`${FACTS}.files`);
  if (bundles.length > 0 && known.metafiles.length === 0 && known.problems.length === 0)
    SHAPE.invalid(`${FACTS}.metafiles`);
}

function checkItem(item: Known): { readonly name: string; readonly isGroup: boolean; readonly bytes: number } {
  const name = SHAPE.text(item['name'], `${FACTS}.items.name`);
  SHAPE.flag(item['isGroup'], `${FACTS}.items.isGroup`);
  for (const key of ['files', 'bytes', 'rawBytes']) SHAPE.count(item[key], `${FACTS}.items.${key}`);
  if (item['beforeBytes'] !== undefined) SHAPE.count(item['beforeBytes'], `${FACTS}.items.beforeBytes`);
  return { name, isGroup: item['isGroup'] === true, bytes: item['bytes'] as number };
}

function checkBaseline(baseline: Known): void {
  SHAPE.commit(baseline['commit'], `${FACTS}.baseline.commit`);
  for (const name of ['commitsBack', 'bytes']) SHAPE.count(baseline[name], `${FACTS}.baseline.${name}`);
  SHAPE.texts(baseline['removed'], `${FACTS}.baseline.removed`);
}
