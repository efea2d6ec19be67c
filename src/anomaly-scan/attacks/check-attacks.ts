import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { checkSiteOptions } from '../site/check-site.ts';
import type { AttackRow } from './facts.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.attacks';
const OPTIONS = 'options.families.attacks';
const OUTCOMES = ['executed', 'blocked', 'silent', 'not-live', 'unmeasured'] as const;

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkAttacks(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  checkSiteOptions(settings['site'], `${OPTIONS}.site`);
  for (const name of ['pages', 'vectors']) SHAPE.texts(settings[name], `${OPTIONS}.${name}`);
  for (const name of ['minLive', 'maxExecuted']) SHAPE.count(settings[name], `${OPTIONS}.${name}`);
  const own = SHAPE.object(facts, FACTS);
  const browser = SHAPE.object(own['browser'], `${FACTS}.browser`);
  for (const name of ['name', 'version']) SHAPE.text(browser[name], `${FACTS}.browser.${name}`);
  const arms = SHAPE.texts(own['arms'], `${FACTS}.arms`);
  const policies = SHAPE.list(own['policies'], `${FACTS}.policies`).map((policy) => checkPolicy(policy));
  // What a row says of an arm goes by its place: no control, no policy, nothing is judged.
  if (arms[0] !== 'none' || policies.some((arm, at) => arms[1 + at] !== arm)) SHAPE.invalid(`${FACTS}.arms`);
  const rows = SHAPE.list(own['vectors'], `${FACTS}.vectors`);
  const ids = rows.map((row) => checkRow(row, arms.length));
  if (new Set(ids).size !== ids.length) SHAPE.invalid(`${FACTS}.vectors`);
  for (const change of SHAPE.list(own['changes'], `${FACTS}.changes`)) {
    const known = SHAPE.object(change, `${FACTS}.changes`);
    for (const name of ['changes', 'stopped']) SHAPE.texts(known[name], `${FACTS}.changes.${name}`);
    SHAPE.count(known['remaining'], `${FACTS}.changes.remaining`);
  }
  if (own['history'] !== undefined) checkHistory(own['history']);
  if (own['historyProblem'] !== undefined) SHAPE.problem(own['historyProblem'], `${FACTS}.historyProblem`);
}

function checkHistory(value: unknown): void {
  const path = `${FACTS}.history`;
  const own = SHAPE.object(value, path);
  for (const name of ['known', 'through']) SHAPE.texts(own[name], `${path}.${name}`);
  const runs = SHAPE.list(own['runs'], `${path}.runs`);
  if (runs.length === 0) SHAPE.invalid(`${path}.runs`);
  for (const run of runs) {
    const known = SHAPE.object(run, `${path}.runs`);
    SHAPE.commit(known['commit'], `${path}.runs.commit`);
    SHAPE.text(known['browser'], `${path}.runs.browser`);
    for (const name of ['live', 'through']) SHAPE.count(known[name], `${path}.runs.${name}`);
    for (const name of ['opened', 'closed']) SHAPE.texts(known[name], `${path}.runs.${name}`);
  }
}

function checkPolicy(value: unknown): string {
  const path = `${FACTS}.policies`;
  const own = SHAPE.object(value, path);
  for (const header of SHAPE.list(own['headers'], `${path}.headers`))
    if (SHAPE.texts(header, `${path}.headers`).length !== 2) SHAPE.invalid(`${path}.headers`);
  SHAPE.texts(own['meta'], `${path}.meta`);
  SHAPE.text(own['page'], `${path}.page`);
  for (const grade of SHAPE.list(own['grades'], `${path}.grades`)) {
    const known = SHAPE.object(grade, `${path}.grades`);
    SHAPE.text(known['type'], `${path}.grades.type`);
    SHAPE.word(known['severity'], ['high', 'medium', 'low'], `${path}.grades.severity`);
  }
  if (own['place'] !== undefined) {
    const place = SHAPE.object(own['place'], `${path}.place`);
    SHAPE.text(place['path'], `${path}.place.path`);
    if (place['line'] !== undefined) SHAPE.count(place['line'], `${path}.place.line`);
  }
  return SHAPE.text(own['arm'], `${path}.arm`);
}

function checkRow(value: unknown, arms: number): AttackRow['id'] {
  const path = `${FACTS}.vectors`;
  const own = SHAPE.object(value, path);
  for (const name of ['class', 'idea']) SHAPE.text(own[name], `${path}.${name}`);
  SHAPE.texts(own['blockedBy'], `${path}.blockedBy`);
  SHAPE.flag(own['beyondPolicy'], `${path}.beyondPolicy`);
  const outcomes = SHAPE.list(own['outcomes'], `${path}.outcomes`);
  for (const outcome of outcomes) SHAPE.word(outcome, OUTCOMES, `${path}.outcomes`);
  if (outcomes.length !== arms || SHAPE.texts(own['evidence'], `${path}.evidence`).length !== arms)
    SHAPE.invalid(`${path}.outcomes`);
  return SHAPE.text(own['id'], `${path}.id`);
}
