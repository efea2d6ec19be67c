import type { GapFacts, GapKind } from '../../shared/model/gap-facts.ts';

/** No suite runs a line of it; a file in no report counts as such, as in the patch. */
export function isUntested({ lines }: Pick<GapFacts, 'lines'>): boolean {
  return lines[0] === 0;
}

/** Kinds about files that the change under review adds. */
export const NEW_KINDS: readonly GapKind[] = ['new-untested-hub', 'new-untested-source'];
/** Kinds about who imports a file: only the import graph knows. */
export const HUB_KINDS: readonly GapKind[] = ['new-untested-hub', 'untested-hub'];

/** Whether a source is of a kind; `hub` is the number of importers that make one. What is not known makes it none. */
export function isOfKind(gap: GapFacts, kind: GapKind, hub: number): boolean {
  if (!isUntested(gap)) return false;
  const isHub = gap.importers !== null && gap.importers >= hub;
  switch (kind) {
    case 'new-untested-hub':
      return isHub && gap.added === true;
    case 'untested-hub':
      return isHub;
    case 'new-untested-source':
      return gap.added === true;
    case 'unreached-source':
      return gap.tests === 0;
    case 'untested-source':
      return true;
  }
}
