import { defineFamily } from '../../shared/families/port.ts';
import { boardPage } from '../../shared/report/html/dashboard/board-page.ts';
import { boardOf } from './attack-board.ts';
import { checkAttacks } from './check-attacks.ts';
import type { AttacksDetail } from './collect-attacks.ts';
import { decideAttacks } from './decide-attacks.ts';
import type { AttacksFacts } from './facts.ts';
import { keptWith } from './history.ts';
import { presentAttacks } from './present-attacks.ts';
import { type AttacksOptions, configureAttacks } from './settings.ts';

/** Attacks in a real browser, each proved to work without defences, under the policies of the site. */
export const attacks = defineFamily<AttacksOptions, AttacksFacts, AttacksDetail>({
  id: 'attacks',
  configure: configureAttacks,
  collect: async (context, options) => (await import('./collect-attacks.ts')).collectAttacks(context, options),
  decide: decideAttacks,
  check: checkAttacks,
  present: presentAttacks,
  keep: ({ vectors }, facts, { commit }) => (commit === null ? undefined : keptWith(commit, vectors, facts)),
  files: (_options, facts) => [{ name: 'dashboard.html', render: () => boardPage({ board: boardOf(facts) }) }],
});
