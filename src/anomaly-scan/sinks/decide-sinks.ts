import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding, Location } from '../../shared/model/finding.ts';
import type { Place, Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { SinkFacts, SinksFacts, SinkTry } from './facts.ts';
import type { Sink, SinksOptions } from './settings.ts';

/** Facts → which declared sinks run what they are sent, pure. */
export function decideSinks(options: SinksOptions, facts: SinksFacts): FamilyVerdict {
  const named = facts.sinks.map((sink) => ({ sink, of: options.sinks.find(({ name }) => name === sink.name)! }));
  const live = ({ tries }: SinkFacts) => tries.filter(({ without }) => without === 'executed');
  const through = (sink: SinkFacts) => live(sink).filter((one) => one.with === 'executed');
  const open = named.filter(({ sink }) => live(sink).length > 0);
  const executed = open.filter(({ sink }) => through(sink).length > 0);
  return {
    problems: [...facts.problems, ...named.flatMap(({ sink, of }) => problemsOf(sink, of))],
    findings: [
      ...executed.map(({ sink, of }) => throughFinding(sink, of, through(sink))),
      ...open.filter((one) => !executed.includes(one)).map(({ sink, of }) => heldFinding(sink, of, live(sink))),
    ],
    metrics: { sinks: { declared: options.sinks.length, open: open.length, executed: executed.length } },
    holds: `none of ${facts.sinks.length} declared sinks runs what it is sent`,
  };
}

/** `the parameter q of /search (search)`. */
function words({ name, page, way, text }: Sink): string {
  const what = {
    parameter: `the parameter ${text}`,
    fragment: 'the fragment',
    field: `the field ${text}`,
    message: 'a message',
  };
  return `${what[way]} of ${page} (${name})`;
}

function throughFinding(sink: SinkFacts, of: Sink, through: readonly SinkTry[]): Finding {
  const [first] = through;
  return {
    rule: 'sinks/got-through',
    severity: 'error',
    message: `${words(of)} runs what it is sent, under the policy of the page: ${through.length} of ${sink.tries.length} payloads (${idsOf(through)}); ${first?.evidence ?? ''}`,
    hint: 'Show the data as text (textContent, the templates of the framework); then a policy is the second defence.',
    ...locationOf(sink.policy),
    fingerprint: fingerprint('sinks/got-through', of.page, of.name),
  };
}

function heldFinding(sink: SinkFacts, of: Sink, live: readonly SinkTry[]): Finding {
  return {
    rule: 'sinks/only-policy-holds',
    severity: 'warning',
    message: `${words(of)} would run what it is sent, and only the policy of the page stops it: ${live.length} of ${sink.tries.length} payloads ran without it (${idsOf(live)}); ${live[0]?.evidence ?? ''}`,
    hint: 'Show the data as text (textContent, the templates of the framework): browsers differ, and policies change.',
    ...locationOf(sink.policy),
    fingerprint: fingerprint('sinks/only-policy-holds', of.page, of.name),
  };
}

function problemsOf({ reached, tries }: SinkFacts, of: Sink): readonly Problem[] {
  const unmeasured = tries.filter((one) => one.without === 'unmeasured' || one.with === 'unmeasured');
  const isOpen = tries.some(({ without }) => without === 'executed');
  return [
    ...(unmeasured.length === 0
      ? []
      : [
          {
            code: 'SINKS-NOT-MEASURED',
            reason: `${unmeasured.length} payloads could not be tried to the end through ${words(of)}: ${idsOf(unmeasured)}`,
            hint: 'Open the page by hand; give the job more time and memory.',
          },
        ]),
    ...(reached || isOpen
      ? []
      : [
          {
            code: 'SINKS-NOT-REACHED',
            reason: `a harmless text that was sent through ${words(of)} was not seen in the page`,
            hint: 'Correct the parameter, the fragment, the field or the message, and name the page that shows the data.',
          },
        ]),
  ];
}

function idsOf(tries: readonly SinkTry[]): string {
  return tries.map(({ id }) => id).join(', ');
}

function locationOf(place: Place | undefined): { readonly location?: Location } {
  if (place === undefined) return {};
  const { path, line } = place;
  return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}
