import type { CollectContext } from '../../shared/gate.ts';
import type { CoverageFacts, PatchFacts } from '../../shared/model/coverage-facts.ts';
import { isSource } from '../executable-code.ts';
import { ownersReader } from '../owners.ts';
import type { Checkout } from '../repository.ts';
import type { CoverageSettings } from '../settings.ts';
import type { MeasuredFile } from '../suite.ts';
import { unmeasuredFiles } from '../unmeasured.ts';

/** Up to so many sources the import graph takes half a second at most, and is made without being asked for. */
const MOST_SOURCES_UNASKED = 2000;

/** What is known when the gaps are looked for. */
export interface GapOccasion {
  readonly checkout: Checkout;
  readonly union: ReadonlyMap<string, MeasuredFile>;
  readonly unmeasured: readonly string[];
  readonly ignored: (path: string) => boolean;
  readonly patch: PatchFacts | undefined;
  /** True: some line is not covered. */
  readonly isOpen: boolean;
}

/**
 * The gap analysis, when somebody asked for it, or when there is a gap and the repository is small. Its code is a part of
 * the bundle that is only loaded then. Unasked, a fault in it is no fault of the run.
 */
export async function wantedGaps(
  { io, environment }: CollectContext,
  settings: CoverageSettings,
  occasion: GapOccasion,
): Promise<Pick<CoverageFacts, 'gaps' | 'gapsFault'>> {
  const { failOn, hub, analyse } = settings.gaps;
  const isAsked = failOn.length > 0 || analyse === 'always';
  if (!isAsked && (analyse === 'never' || !isUseful(occasion))) return {};
  const { union, ignored, patch } = occasion;
  // On a laptop, a file that git does not know yet is part of the change.
  const extended = patch?.base?.workingTree === true ? occasion.checkout.withUntracked() : undefined;
  const checkout = extended ?? occasion.checkout;
  const isLooked = settings.unmeasured !== 'ignore' && extended === undefined;
  try {
    const { collectGaps } = await import('./collect-gaps.ts');
    const gaps = collectGaps({
      io,
      checkout,
      union,
      unmeasured: isLooked || !isAsked ? occasion.unmeasured : unmeasuredFiles(io, checkout, union, ignored),
      ignored,
      added: new Set(patch?.added),
      ownersOf: ownersReader(io, checkout, environment.platform),
      judged: failOn.length > 0,
      hub,
    });
    return { gaps };
  } catch (error) {
    if (isAsked) throw error;
    return { gapsFault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function isUseful({ checkout, unmeasured, isOpen }: GapOccasion): boolean {
  if (!isOpen && unmeasured.length === 0) return false;
  let sources = 0;
  for (const path of checkout.tracked) if (isSource(path) && ++sources > MOST_SOURCES_UNASKED) return false;
  return true;
}
