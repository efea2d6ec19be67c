import type { AnyGate } from '../../src/shared/gate.ts';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import type { LoadableGate } from '../../src/shared/run.ts';
import { samplePublication } from './publication.ts';

/** A gate that always comes to this verdict, for tests of what is told of it. */
export function sampleGate(verdict: Verdict): LoadableGate {
  const gate: AnyGate = {
    id: verdict.gate,
    title: 'Coverage',
    summary: '',
    branding: { icon: 'check', color: 'green' },
    options: [],
    outputs: [{ name: 'outcome', description: '' }],
    configure: () => ({}),
    collect: () => Promise.resolve({ facts: {}, detail: undefined }),
    decide: () => verdict,
    readFacts: (options, facts) => ({ options, facts }),
    present: () => samplePublication({ verdict }).presentation,
    outputValues: () => new Map(),
    pages: () => [],
    files: () => [],
  };
  return { ...gate, load: async () => gate };
}
