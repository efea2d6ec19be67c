import type { Verdict } from '../model/verdict.ts';
import type { WaivedFinding } from '../model/waiver.ts';
import { rankFindings } from './order.ts';

/** `waived until 2027-01-31 by @org/team: the importer is being replaced`; not escaped. */
export function waiverText({ waiver }: WaivedFinding): string {
  return `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
}

/** What does not count for now, in the order of findings. */
export function waivedFindings({ waived = [] }: Verdict): readonly WaivedFinding[] {
  return rankFindings(waived) as readonly WaivedFinding[];
}
