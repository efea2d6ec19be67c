import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { KINDS } from '../pages/kinds.ts';
import { checkSiteOptions } from '../site/check-site.ts';
import { isProfile } from './profile.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.behaviour';
const OPTIONS = 'options.families.behaviour';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkBehaviour(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  checkSiteOptions(settings['site'], `${OPTIONS}.site`);
  const wanted = SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
  SHAPE.text(settings['profile'], `${OPTIONS}.profile`);
  SHAPE.flag(settings['update'], `${OPTIONS}.update`);
  const own = SHAPE.object(facts, FACTS);
  const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
  for (const name of ['name', 'version']) SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
  if (own['profile'] !== null && !isProfile(own['profile'])) SHAPE.invalid(`${FACTS}.profile`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const problem of problems) SHAPE.problem(problem, `${FACTS}.problems`);
  const pages = SHAPE.list(own['pages'], `${FACTS}.pages`).map(checkPage);
  // A page that is wanted was looked at, or says why not.
  const isWhole = new Set(pages).size === pages.length && pages.every((page) => wanted.includes(page));
  if (!isWhole || pages.length + problems.length < wanted.length) SHAPE.invalid(`${FACTS}.pages`);
}

function checkPage(value: unknown): string {
  const path = `${FACTS}.pages`;
  const own = SHAPE.object(value, path);
  for (const list of ['deeds', 'unstable'])
    for (const one of SHAPE.list(own[list], `${path}.${list}`)) {
      const deed = SHAPE.object(one, `${path}.${list}`);
      SHAPE.word(deed['kind'], KINDS, `${path}.${list}.kind`);
      SHAPE.text(deed['what'], `${path}.${list}.what`);
      if (deed['place'] === undefined) continue;
      const place = SHAPE.object(deed['place'], `${path}.${list}.place`);
      SHAPE.text(place['path'], `${path}.${list}.place.path`);
      if (place['line'] !== undefined) SHAPE.count(place['line'], `${path}.${list}.place.line`);
    }
  return SHAPE.text(own['page'], `${path}.page`);
}
