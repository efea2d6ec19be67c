import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { TwinFacts } from './facts.ts';
import type { TwinOptions } from './settings.ts';

/** What people see of the pages with and without their policy. */
export function presentTwin(
  _options: TwinOptions,
  { pages, browser }: TwinFacts,
  { findings, problems }: FamilyVerdict,
): FamilyPresentation {
  const bare = pages.filter(({ hasPolicy }) => !hasPolicy).map(({ page }) => page);
  const outcome = problems.length > 0 ? 'inconclusive' : findings.length > 0 ? 'failed' : 'passed';
  return {
    tables: [
      {
        title: 'Pages under their own policy, without anybody attacking',
        columns: [
          { label: 'Page', align: 'left' },
          { label: 'Refused', align: 'right' },
          { label: 'Errors', align: 'right' },
          { label: 'Scripts missing', align: 'right' },
        ],
        rows: pages.map(({ page, faults }) => [
          page,
          ...(['refused', 'error', 'missing'] as const).map((kind) => {
            const count = faults.filter((fault) => fault.kind === kind).length;
            return { text: String(count), tone: count === 0 ? ('good' as const) : ('bad' as const) };
          }),
        ]),
      },
    ],
    notes: [
      `Each page was loaded in ${browser.name} ${browser.version} with its policy and without; what differs was looked at twice.`,
      ...(bare.length > 0 ? [`Without any policy: ${bare.join(', ')}.`] : []),
    ],
    checks: [
      {
        name: 'twin',
        outcome,
        ...(outcome === 'failed' ? { findings: findings.map((finding) => finding.fingerprint) } : {}),
      },
    ],
  };
}
