import type { CountedMeasure } from '../shared/policy/counted-measures.ts';

/** What is told of the builds over time. */
export const TREND_TABLE: readonly CountedMeasure[] = [
  { at: ['distinctDigests'], name: 'different results', unit: '', better: 'less' },
  { at: ['bytes'], name: 'size of the artifacts', unit: 'B', better: 'less' },
];
