import { defineFamily } from '../../shared/families/port.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { decideBehaviour } from './decide-behaviour.ts';
import type { BehaviourFacts } from './facts.ts';
import { presentBehaviour } from './present-behaviour.ts';
import { printProfile, profileOf } from './profile.ts';
import { type BehaviourOptions, configureBehaviour } from './settings.ts';

/** What the pages do when they are loaded, against what they are known to do. */
export const behaviour = defineFamily<BehaviourOptions, BehaviourFacts, undefined>({
  id: 'behaviour',
  configure: configureBehaviour,
  collect: async (context, options) => (await import('./collect-behaviour.ts')).collectBehaviour(context, options),
  decide: decideBehaviour,
  check: checkBehaviour,
  present: presentBehaviour,
  keep: () => undefined,
  // Of half of the pages it would make the other half new.
  files: ({ update, profile: path }, { pages, problems, profile }) =>
    problems.length > 0
      ? []
      : [
          {
            name: 'behaviour.json',
            render: () => printProfile(profileOf(pages, profile)),
            ...(update ? { alsoTo: path } : {}),
          },
        ],
});
