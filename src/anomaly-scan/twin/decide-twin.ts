import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { Fault, TwinFacts, TwinPage } from './facts.ts';
import type { TwinOptions } from './settings.ts';

const RULE = 'twin/breaks-page';

/** Facts → what the policy breaks, pure. */
export function decideTwin(_options: TwinOptions, { pages, problems }: TwinFacts): FamilyVerdict {
  const broken = pages.filter(({ faults }) => faults.length > 0);
  return {
    problems,
    findings: pages.flatMap((page) => page.faults.map((fault) => finding(page, fault))),
    metrics: {
      twin: {
        pages: pages.length,
        withPolicy: pages.filter(({ hasPolicy }) => hasPolicy).length,
        broken: broken.length,
      },
    },
    holds: `the policy breaks none of ${pages.length} pages`,
  };
}

/** At the line of the policy, which is what is to be changed. */
function finding({ page, policy }: TwinPage, fault: Fault): Finding {
  const { kind, directive, what, place } = fault;
  const line = place?.line === undefined ? '' : `:${place.line}`;
  const by = place === undefined ? '' : ` (${place.path}${line})`;
  const words = {
    refused: `${directive} refuses ${what}${by}, which ${page} does without being attacked`,
    error: `${page} has an error only under its policy: ${what}${by}`,
    missing: `${page} does not run a script under its policy: ${what}${by}`,
  }[kind];
  const at = policy ?? place;
  return {
    rule: RULE,
    severity: 'error',
    message: words,
    hint:
      kind === 'refused'
        ? `Allow it in ${directive}, or take it out of the page.`
        : 'Look at what the policy refuses there.',
    ...(at === undefined
      ? {}
      : {
          location: at.line === undefined ? { path: at.path } : { path: at.path, startLine: at.line, endLine: at.line },
        }),
    fingerprint: fingerprint(RULE, page, `${kind} ${directive} ${what} ${place?.path ?? ''}`),
  };
}
