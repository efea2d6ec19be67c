import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { checkSiteOptions } from '../site/check-site.ts';
import { FAULTS } from './facts.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.twin';
const OPTIONS = 'options.families.twin';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkTwin(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  checkSiteOptions(settings['site'], `${OPTIONS}.site`);
  const wanted = SHAPE.texts(settings['pages'], `${OPTIONS}.pages`);
  const own = SHAPE.object(facts, FACTS);
  const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
  for (const name of ['name', 'version']) SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const problem of problems) SHAPE.problem(problem, `${FACTS}.problems`);
  const pages = SHAPE.list(own['pages'], `${FACTS}.pages`).map(checkPage);
  // A page that is wanted was compared, or says why not.
  const isWhole = new Set(pages).size === pages.length && pages.every((page) => wanted.includes(page));
  if (!isWhole || pages.length + problems.length < wanted.length) SHAPE.invalid(`${FACTS}.pages`);
}

function checkPage(value: unknown): string {
  const path = `${FACTS}.pages`;
  const own = SHAPE.object(value, path);
  SHAPE.flag(own['hasPolicy'], `${path}.hasPolicy`);
  checkPlace(own['policy'], `${path}.policy`);
  for (const one of SHAPE.list(own['faults'], `${path}.faults`)) {
    const fault = SHAPE.object(one, `${path}.faults`);
    SHAPE.word(fault['kind'], FAULTS, `${path}.faults.kind`);
    for (const name of ['directive', 'what']) SHAPE.text(fault[name], `${path}.faults.${name}`);
    checkPlace(fault['place'], `${path}.faults.place`);
  }
  return SHAPE.text(own['page'], `${path}.page`);
}

function checkPlace(value: unknown, path: string): void {
  if (value === undefined) return;
  const place = SHAPE.object(value, path);
  SHAPE.text(place['path'], `${path}.path`);
  if (place['line'] !== undefined) SHAPE.count(place['line'], `${path}.line`);
}
