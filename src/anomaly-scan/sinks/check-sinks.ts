import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { checkSiteOptions } from '../site/check-site.ts';
import { SINK_OUTCOMES } from './facts.ts';
import { WAYS } from './settings.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.sinks';
const OPTIONS = 'options.families.sinks';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkSinks(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  checkSiteOptions(settings['site'], `${OPTIONS}.site`);
  const declared = SHAPE.list(settings['sinks'], `${OPTIONS}.sinks`).map(checkDeclared);
  const own = SHAPE.object(facts, FACTS);
  const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
  for (const name of ['name', 'version']) SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const problem of problems) SHAPE.problem(problem, `${FACTS}.problems`);
  const sinks = SHAPE.list(own['sinks'], `${FACTS}.sinks`).map(checkSink);
  // Each that is declared was tried, or says why not.
  const isWhole = new Set(sinks).size === sinks.length && sinks.every((name) => declared.includes(name));
  if (!isWhole || declared.length === 0 || sinks.length + problems.length < declared.length)
    SHAPE.invalid(`${FACTS}.sinks`);
}

function checkDeclared(value: unknown): string {
  const path = `${OPTIONS}.sinks`;
  const own = SHAPE.object(value, path);
  SHAPE.word(own['way'], WAYS, `${path}.way`);
  for (const name of ['page', 'text']) SHAPE.text(own[name], `${path}.${name}`);
  if (own['press'] !== undefined) SHAPE.text(own['press'], `${path}.press`);
  return SHAPE.text(own['name'], `${path}.name`);
}

function checkSink(value: unknown): string {
  const path = `${FACTS}.sinks`;
  const own = SHAPE.object(value, path);
  SHAPE.flag(own['reached'], `${path}.reached`);
  if (own['policy'] !== undefined) {
    const place = SHAPE.object(own['policy'], `${path}.policy`);
    SHAPE.text(place['path'], `${path}.policy.path`);
    if (place['line'] !== undefined) SHAPE.count(place['line'], `${path}.policy.line`);
  }
  const tries = SHAPE.list(own['tries'], `${path}.tries`);
  // Nothing was sent: nothing holds.
  if (tries.length === 0) SHAPE.invalid(`${path}.tries`);
  for (const one of tries) {
    const attempt = SHAPE.object(one, `${path}.tries`);
    for (const name of ['id', 'evidence']) SHAPE.text(attempt[name], `${path}.tries.${name}`);
    for (const name of ['without', 'with']) SHAPE.word(attempt[name], SINK_OUTCOMES, `${path}.tries.${name}`);
  }
  return SHAPE.text(own['name'], `${path}.name`);
}
