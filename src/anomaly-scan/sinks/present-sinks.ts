import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { SinksFacts } from './facts.ts';
import type { SinksOptions } from './settings.ts';

/** What people see of the declared sinks. */
export function presentSinks(
  { sinks: declared }: SinksOptions,
  { sinks, browser }: SinksFacts,
  { findings, problems }: FamilyVerdict,
): FamilyPresentation {
  const failing = findings.filter(({ severity }) => severity === 'error');
  const outcome = problems.length > 0 ? 'inconclusive' : failing.length > 0 ? 'failed' : 'passed';
  return {
    tables: [
      {
        title: 'Data of others, sent through declared sinks of the own pages',
        columns: [
          { label: 'Sink', align: 'left' },
          { label: 'Ran without the policy', align: 'right' },
          { label: 'Ran with it', align: 'right' },
          { label: 'Seen there', align: 'left' },
          { label: 'Page', align: 'left' },
          { label: 'By', align: 'left' },
        ],
        rows: sinks.map(({ name, reached, tries }) => {
          const { page = '', way = '' } = declared.find((sink) => sink.name === name) ?? {};
          const counts = [
            tries.filter(({ without }) => without === 'executed').length,
            tries.filter((one) => one.with === 'executed').length,
          ] as const;
          // What did not arrive did not hold either.
          const none = reached ? 'good' : 'muted';
          return [
            name,
            { text: `${counts[0]} of ${tries.length}`, tone: counts[0] === 0 ? none : 'warn' },
            { text: String(counts[1]), tone: counts[1] > 0 ? 'bad' : counts[0] > 0 ? 'good' : none },
            reached ? 'yes' : { text: 'no', tone: 'warn' },
            page,
            way,
          ];
        }),
      },
    ],
    notes: [
      `Payloads were sent to the own pages in ${browser.name} ${browser.version}, first past their policy, and those that ran then under it. Where nothing ran, each was sent twice.`,
    ],
    checks: [
      {
        name: 'sinks',
        outcome,
        ...(outcome === 'failed' ? { findings: failing.map((finding) => finding.fingerprint) } : {}),
      },
    ],
  };
}
