import { FACTS_SHAPE } from '../config/facts-shape.ts';
import type { FamiliesFacts } from './facts.ts';
import type { AnyFamily } from './port.ts';
import type { FamiliesSettings } from './settings.ts';

/**
 * Options and facts of a facts.json that anybody may have written: what is configured must be there, and nothing else.
 * Throws ProblemError FACTS-INVALID with the dotted path of what is wrong.
 */
export function readFacts(
  families: readonly AnyFamily[],
  options: unknown,
  facts: unknown,
): { readonly options: FamiliesSettings; readonly facts: FamiliesFacts } {
  const shape = FACTS_SHAPE;
  const settings = shape.object(options, 'options');
  shape.text(settings['key'], 'options.key');
  const configured = shape.object(settings['families'], 'options.families');
  const own = shape.object(facts, 'facts');
  if (own['commit'] !== null) shape.commit(own['commit'], 'facts.commit');
  const measured = shape.object(own['families'], 'facts.families');
  const ids = Object.keys(configured);
  if (ids.length === 0) shape.invalid('options.families');
  for (const id of Object.keys(measured)) if (!ids.includes(id)) shape.invalid(`facts.families.${id}`);
  for (const id of ids) {
    const family = families.find((candidate) => candidate.id === id);
    if (family === undefined) return shape.invalid(`options.families.${id}`);
    const entry = shape.object(measured[id], `facts.families.${id}`);
    if (entry['problem'] === undefined) family.check(configured[id], entry['facts']);
    else shape.problem(entry['problem'], `facts.families.${id}.problem`);
  }
  return { options: options as FamiliesSettings, facts: facts as FamiliesFacts };
}
