import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { dayNumber } from '../../shared/policy/calendar-day.ts';
import { GRAVITIES } from './advisory-data.ts';
import { MOST_SCRIPTS, TOLD_BY } from './facts.ts';
import { isAffected } from './version-order.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.libraries';
const OPTIONS = 'options.families.libraries';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkLibraries(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['files'], `${OPTIONS}.files`);
  if (settings['data'] !== undefined) SHAPE.text(settings['data'], `${OPTIONS}.data`);
  SHAPE.word(settings['failOn'], GRAVITIES, `${OPTIONS}.failOn`);
  SHAPE.count(settings['maxAgeDays'], `${OPTIONS}.maxAgeDays`);
  const own = SHAPE.object(facts, FACTS);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  const scripts = SHAPE.list(own['scripts'], `${FACTS}.scripts`);
  for (const one of scripts) {
    const script = SHAPE.object(one, `${FACTS}.scripts`);
    SHAPE.text(script['path'], `${FACTS}.scripts.path`);
    SHAPE.flag(script['hasMap'], `${FACTS}.scripts.hasMap`);
  }
  if (scripts.length === 0 && problems.length === 0) SHAPE.invalid(`${FACTS}.scripts`);
  checkData(own['data']);
  for (const one of SHAPE.list(own['uses'], `${FACTS}.uses`)) checkUse(one);
  SHAPE.count(own['otherPackages'], `${FACTS}.otherPackages`);
}

function checkData(value: unknown): void {
  const data = SHAPE.object(value, `${FACTS}.data`);
  SHAPE.text(data['name'], `${FACTS}.data.name`);
  if (dayNumber(SHAPE.text(data['day'], `${FACTS}.data.day`)) === undefined) SHAPE.invalid(`${FACTS}.data.day`);
  SHAPE.count(data['ageDays'], `${FACTS}.data.ageDays`);
  // Nothing is measured by nothing.
  for (const name of ['libraries', 'advisories'])
    if (SHAPE.count(data[name], `${FACTS}.data.${name}`) === 0) SHAPE.invalid(`${FACTS}.data.${name}`);
}

function checkUse(value: unknown): void {
  const path = `${FACTS}.uses`;
  const use = SHAPE.object(value, path);
  SHAPE.text(use['library'], `${path}.library`);
  const toldBy = SHAPE.word(use['toldBy'], TOLD_BY, `${path}.toldBy`);
  const version = use['version'] === undefined ? undefined : SHAPE.text(use['version'], `${path}.version`);
  if ((version === undefined) !== (toldBy === 'nothing')) SHAPE.invalid(`${path}.version`);
  if (use['source'] !== undefined) SHAPE.text(use['source'], `${path}.source`);
  if (use['locked'] !== undefined) {
    const locked = SHAPE.object(use['locked'], `${path}.locked`);
    SHAPE.text(locked['path'], `${path}.locked.path`);
    SHAPE.count(locked['line'], `${path}.locked.line`);
  }
  const scripts = SHAPE.texts(use['scripts'], `${path}.scripts`);
  const count = SHAPE.count(use['scriptCount'], `${path}.scriptCount`);
  if (count === 0 || scripts.length !== Math.min(count, MOST_SCRIPTS)) SHAPE.invalid(`${path}.scripts`);
  SHAPE.word(use['gravest'], GRAVITIES, `${path}.gravest`);
  for (const one of SHAPE.list(use['advisories'], `${path}.advisories`)) checkAdvisory(one, version);
}

function checkAdvisory(value: unknown, version: string | undefined): void {
  const path = `${FACTS}.uses.advisories`;
  const own = SHAPE.object(value, path);
  const optional = (name: string) =>
    own[name] === undefined ? {} : { [name]: SHAPE.text(own[name], `${path}.${name}`) };
  const advisory = {
    ...optional('from'),
    ...optional('below'),
    ...(own['except'] === undefined ? {} : { except: SHAPE.texts(own['except'], `${path}.except`) }),
    gravity: SHAPE.word(own['gravity'], GRAVITIES, `${path}.gravity`),
    ids: SHAPE.texts(own['ids'], `${path}.ids`),
    summary: SHAPE.text(own['summary'], `${path}.summary`),
  };
  optional('url');
  if (advisory.ids.length === 0) SHAPE.invalid(`${path}.ids`);
  if (version === undefined || !isAffected(version, advisory)) SHAPE.invalid(path);
}
