import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';
import { PLUGIN_VERDICTS } from './facts.ts';
import { FAILURES } from './settings.ts';
import { gravestOf } from './vector-verdict.ts';
import type { Evidence } from './vectors/vector.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.plugins';
const OPTIONS = 'options.families.plugins';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkPlugins(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.text(settings['adapter'], `${OPTIONS}.adapter`);
  for (const one of SHAPE.texts(settings['failOn'], `${OPTIONS}.failOn`))
    SHAPE.word(one, FAILURES, `${OPTIONS}.failOn`);
  const named = SHAPE.texts(settings['vectors'], `${OPTIONS}.vectors`);
  const minLive = SHAPE.count(settings['minLive'], `${OPTIONS}.minLive`);
  const own = SHAPE.object(facts, FACTS);
  const adapter = SHAPE.object(own['adapter'], `${FACTS}.adapter`);
  SHAPE.text(adapter['path'], `${FACTS}.adapter.path`);
  SHAPE.count(adapter['line'], `${FACTS}.adapter.line`);
  SHAPE.text(own['node'], `${FACTS}.node`);
  SHAPE.flag(own['audit'], `${FACTS}.audit`);
  const grants = SHAPE.object(own['grants'], `${FACTS}.grants`);
  for (const name of ['fsRead', 'fsWrite', 'net', 'env', 'allowed'])
    SHAPE.texts(grants[name], `${FACTS}.grants.${name}`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  const catalogued = SHAPE.count(own['catalogued'], `${FACTS}.catalogued`);
  SHAPE.count(own['milliseconds'], `${FACTS}.milliseconds`);
  const verdicts = SHAPE.list(own['vectors'], `${FACTS}.vectors`).map((one) => checkVector(one));
  if (verdicts.length !== (named.length === 0 ? catalogued : new Set(named).size)) SHAPE.invalid(`${FACTS}.vectors`);
  // What was not measured must say so.
  const live = verdicts.filter((verdict) => verdict !== 'not-live').length;
  const isShort = named.length === 0 && live < minLive;
  if ((isShort || verdicts.includes('error')) && problems.length === 0) SHAPE.invalid(`${FACTS}.problems`);
}

function checkVector(value: unknown): string {
  const path = `${FACTS}.vectors`;
  const vector = SHAPE.object(value, path);
  for (const name of ['id', 'kind', 'idea']) SHAPE.text(vector[name], `${path}.${name}`);
  const verdict = SHAPE.word(vector['verdict'], PLUGIN_VERDICTS, `${path}.verdict`);
  const evidence = SHAPE.texts(vector['evidence'], `${path}.evidence`);
  for (const name of ['granted', 'control']) SHAPE.texts(vector[name], `${path}.${name}`);
  const gravest = gravestOf(evidence as readonly Evidence[]);
  const isProven = ['escape', 'denial-of-service', 'capability'].includes(verdict);
  if (gravest === undefined ? isProven : gravest !== verdict) SHAPE.invalid(`${path}.verdict`);
  if (vector['note'] !== undefined) SHAPE.text(vector['note'], `${path}.note`);
  if (vector['refused'] !== undefined) SHAPE.flag(vector['refused'], `${path}.refused`);
  SHAPE.count(vector['milliseconds'], `${path}.milliseconds`);
  return verdict;
}
