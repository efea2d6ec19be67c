import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell } from '../../shared/model/presentation.ts';
import { compare } from './decide-behaviour.ts';
import type { BehaviourFacts, Deed } from './facts.ts';
import type { BehaviourOptions } from './settings.ts';

/** What people see of what pages do. */
export function presentBehaviour(
  { update, profile: path }: BehaviourOptions,
  { profile, pages, browser }: BehaviourFacts,
  { findings, problems }: FamilyVerdict,
): FamilyPresentation {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const outcome = problems.length > 0 ? 'inconclusive' : errors.length > 0 ? 'failed' : 'passed';
  const rows = pages.flatMap(({ page, deeds, unstable }) => {
    const compared = profile === null || update ? undefined : compare({ page, deeds, unstable }, profile);
    const row = (deed: Deed, state: Cell): readonly Cell[] => [page, deed.kind, { text: deed.what, code: true }, state];
    return [
      ...deeds.map((deed) => row(deed, stateOf(deed, compared))),
      ...unstable.map((deed) => row(deed, { text: 'once of twice', tone: 'muted' as const })),
    ];
  });
  return {
    tables: [
      {
        title: 'What the pages do',
        columns: ['Page', 'Kind', 'What', 'Profile'].map((label) => ({ label, align: 'left' as const })),
        rows,
        detail: true,
      },
    ],
    notes: [
      `Each page was loaded twice in ${browser.name} ${browser.version}, without anybody touching it; what it did once only is no finding.`,
      ...(update ? [`${path} holds what the pages did.`] : []),
    ],
    checks: [
      {
        name: 'behaviour',
        outcome,
        ...(outcome === 'failed' ? { findings: errors.map((finding) => finding.fingerprint) } : {}),
      },
    ],
  };
}

function stateOf(deed: Deed, compared: ReturnType<typeof compare> | undefined): Cell {
  if (compared === undefined) return { text: 'not compared', tone: 'muted' };
  if (compared.fresh.includes(deed)) return { text: 'new', tone: 'bad' };
  return compared.changed.includes(deed) ? { text: 'changed', tone: 'muted' } : { text: 'known', tone: 'good' };
}
