import { FACTS_SHAPE } from '../shared/config/facts-shape.ts';
import type { AnyGate } from '../shared/gate.ts';
import { readWaiverFacts } from '../shared/policy/waiver-facts.ts';
import type { CertifyFacts, CertifySettings, GateFacts } from './facts.ts';
import { checkTrends } from './trend-facts.ts';

/**
 * Options and facts of a facts.json that anybody may have written: each gate reads its own. Throws ProblemError
 * FACTS-INVALID with the dotted path of what is wrong.
 */
export function readFacts(
  gates: readonly AnyGate[],
  options: unknown,
  facts: unknown,
): { readonly options: CertifySettings; readonly facts: CertifyFacts } {
  const shape = FACTS_SHAPE;
  const settings = shape.object(options, 'options');
  const own = shape.object(facts, 'facts');
  const { commit } = own;
  const read = Object.entries(shape.object(own['gates'], 'facts.gates')).map(([id, value]) => {
    const gate = gates.find((candidate) => candidate.id === id) ?? shape.invalid(`facts.gates.${id}`);
    const entry = shape.object(value, `facts.gates.${id}`);
    if (entry['problem'] !== undefined) {
      shape.problem(entry['problem'], `facts.gates.${id}.problem`);
      return [id, entry as GateFacts] as const;
    }
    const waivers = readWaiverFacts(entry['waivers']);
    const whole: GateFacts = {
      ...gate.readFacts(entry['options'], entry['facts']),
      ...(waivers === undefined ? {} : { waivers }),
    };
    return [id, whole] as const;
  });
  return {
    options: { key: shape.text(settings['key'], 'options.key') },
    facts: {
      commit: commit === null ? null : shape.commit(commit, 'facts.commit'),
      gates: Object.fromEntries(read),
      ...(own['trends'] === undefined ? {} : { trends: checkTrends(own['trends'], 'facts.trends') }),
    },
  };
}
