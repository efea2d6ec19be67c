import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { DeterminismFacts } from '../facts.ts';

const CHANGES_SOURCES = 'determinism/changes-sources';
const MOST_FINDINGS = 20;

/** A build that writes to its sources gives another result the second time, where nobody makes a fresh copy for it. */
export function changedSources({ changedSources: paths }: DeterminismFacts): readonly Finding[] {
  return paths.slice(0, MOST_FINDINGS).map((path) => ({
    rule: CHANGES_SOURCES,
    severity: 'warning',
    message: `the build writes to ${path}, which is one of its sources`,
    hint: 'Let it write elsewhere, or name the file among the artifacts.',
    location: { path },
    fingerprint: fingerprint(CHANGES_SOURCES, path, ''),
  }));
}
