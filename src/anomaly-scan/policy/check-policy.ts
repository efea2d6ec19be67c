import { FACTS_SHAPE, type Known } from '../../shared/config/facts-shape.ts';
import { checkSiteOptions } from '../site/check-site.ts';
import { WEIGHTS } from './settings.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.policy';
const OPTIONS = 'options.families.policy';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkPolicy(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  checkSiteOptions(settings['site'], `${OPTIONS}.site`);
  SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
  SHAPE.count(settings['maxPages'], `${OPTIONS}.maxPages`);
  SHAPE.word(settings['failOn'], WEIGHTS, `${OPTIONS}.failOn`);
  const own = SHAPE.object(facts, FACTS);
  SHAPE.text(own['site'], `${FACTS}.site`);
  SHAPE.word(own['kind'], ['directory', 'served'], `${FACTS}.kind`);
  if (own['configuration'] !== undefined) SHAPE.text(own['configuration'], `${FACTS}.configuration`);
  const pages = SHAPE.count(own['pages'], `${FACTS}.pages`);
  if (SHAPE.count(own['totalPages'], `${FACTS}.totalPages`) < pages || pages === 0) SHAPE.invalid(`${FACTS}.pages`);
  const profiles = SHAPE.list(own['profiles'], `${FACTS}.profiles`).map((profile) => checkProfile(profile));
  // A site whose pages were taken out would have no weakness.
  if (profiles.reduce((sum, answers) => sum + answers, 0) < pages) SHAPE.invalid(`${FACTS}.profiles`);
  each(own, 'refused', (entry, path) => {
    SHAPE.word(entry['kind'], ['script', 'handler', 'style'], `${path}.kind`);
    texts(entry, path, ['hash', 'directive', 'page'], ['name']);
    SHAPE.count(entry['pages'], `${path}.pages`);
    places(entry, path, ['policy', 'place']);
  });
  each(own, 'unusedHashes', (entry, path) => {
    texts(entry, path, ['hash']);
    places(entry, path, ['policy']);
  });
  each(own, 'foreign', (entry, path) => {
    SHAPE.word(entry['kind'], ['script', 'style'], `${path}.kind`);
    texts(entry, path, ['url', 'page']);
    SHAPE.count(entry['pages'], `${path}.pages`);
    places(entry, path, ['place']);
  });
  each(own, 'nonces', (entry, path) => {
    texts(entry, path, ['start', 'page']);
    SHAPE.count(entry['responses'], `${path}.responses`);
    places(entry, path, ['place']);
  });
  SHAPE.count(own['omitted'], `${FACTS}.omitted`);
}

function checkProfile(value: unknown): number {
  const path = `${FACTS}.profiles`;
  const own = SHAPE.object(value, path);
  SHAPE.count(own['status'], `${path}.status`);
  SHAPE.texts(own['examples'], `${path}.examples`);
  for (const header of SHAPE.list(own['headers'], `${path}.headers`)) {
    const known = SHAPE.object(header, `${path}.headers`);
    texts(known, `${path}.headers`, ['name', 'value']);
    if (known['line'] !== undefined) SHAPE.count(known['line'], `${path}.headers.line`);
  }
  for (const meta of SHAPE.list(own['metas'], `${path}.metas`)) {
    const known = SHAPE.object(meta, `${path}.metas`);
    texts(known, `${path}.metas`, ['content']);
    SHAPE.flag(known['reportOnly'], `${path}.metas.reportOnly`);
    if (known['late'] !== undefined) SHAPE.word(known['late'], ['after-code', 'outside-head'], `${path}.metas.late`);
    places(known, `${path}.metas`, ['place']);
  }
  for (const grade of SHAPE.list(own['grades'], `${path}.grades`)) {
    const known = SHAPE.object(grade, `${path}.grades`);
    texts(known, `${path}.grades`, ['type', 'directive', 'description']);
    SHAPE.word(known['severity'], WEIGHTS, `${path}.grades.severity`);
  }
  return SHAPE.count(own['answers'], `${path}.answers`);
}

function each(facts: Known, name: string, check: (entry: Known, path: string) => void): void {
  const path = `${FACTS}.${name}`;
  for (const entry of SHAPE.list(facts[name], path)) check(SHAPE.object(entry, path), path);
}

function texts(entry: Known, path: string, names: readonly string[], optional: readonly string[] = []): void {
  for (const name of names) SHAPE.text(entry[name], `${path}.${name}`);
  for (const name of optional) if (entry[name] !== undefined) SHAPE.text(entry[name], `${path}.${name}`);
}

function places(entry: Known, path: string, names: readonly string[]): void {
  for (const name of names) {
    if (entry[name] === undefined) continue;
    const place = SHAPE.object(entry[name], `${path}.${name}`);
    SHAPE.text(place['path'], `${path}.${name}.path`);
    if (place['line'] !== undefined) SHAPE.count(place['line'], `${path}.${name}.line`);
  }
}
