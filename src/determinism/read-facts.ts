import { FACTS_SHAPE, type Known } from '../shared/config/facts-shape.ts';
import { checkFacts } from './check-facts.ts';
import type { DeterminismFacts } from './facts.ts';
import type { DeterminismSettings } from './settings.ts';

/**
 * Options and facts of a facts.json, checked: it comes from an artifact that anybody may have written, and what is
 * missing in it must not pass. Throws ProblemError FACTS-INVALID with the dotted path of what is wrong.
 */
export function readFacts(
  options: unknown,
  facts: unknown,
): { readonly options: DeterminismSettings; readonly facts: DeterminismFacts } {
  const own = FACTS_SHAPE.object(options, 'options');
  checkOptions(own);
  const read = checkFacts(FACTS_SHAPE, facts, 'facts');
  const settings = own as unknown as DeterminismSettings;
  checkTogether(settings, read);
  return { options: settings, facts: read };
}

function checkOptions(options: Known): void {
  const shape = FACTS_SHAPE;
  for (const name of ['build', 'key']) shape.text(options[name], `options.${name}`);
  for (const name of ['artifacts', 'vary', 'ignore', 'leaveOut', 'merge'])
    shape.texts(options[name], `options.${name}`);
  for (const name of ['explicit', 'mtimes', 'committed', 'bisect', 'resume'])
    shape.flag(options[name], `options.${name}`);
  shape.word(options['modes'], ['executable', 'all', 'ignore'], 'options.modes');
  shape.word(options['caches'], ['off', 'keep'], 'options.caches');
  if (shape.count(options['runs'], 'options.runs') < 2) shape.invalid('options.runs');
}

/** A measurement of less than what is asked for must not pass for it. */
function checkTogether(settings: DeterminismSettings, { plan, committed, problems }: DeterminismFacts): void {
  if (settings.merge.length === 0) {
    if (plan.runs !== settings.runs) FACTS_SHAPE.invalid('facts.plan.runs');
    if (plan.build !== settings.build) FACTS_SHAPE.invalid('facts.plan.build');
    if (plan.explicit !== settings.explicit) FACTS_SHAPE.invalid('facts.plan.explicit');
    if (JSON.stringify(plan.vary) !== JSON.stringify(settings.vary)) FACTS_SHAPE.invalid('facts.plan.vary');
  }
  if (settings.committed && committed === undefined && problems.length === 0) FACTS_SHAPE.invalid('facts.committed');
}
