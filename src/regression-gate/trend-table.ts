import type { CountedMeasure } from '../shared/policy/counted-measures.ts';

/** What is told of each family over time; benchmarks and load have a history of their own on the gate's page. */
export const TREND_TABLE: readonly CountedMeasure[] = [
  { at: ['tests', 'total'], name: 'tests', unit: '', better: 'more' },
  { at: ['tests', 'skipped'], name: 'skipped tests', unit: '', better: 'less' },
  { at: ['tests', 'flaky'], name: 'flaky tests', unit: '', better: 'less' },
  { at: ['sizes', 'bytes'], name: 'size of all files', unit: 'B', better: 'less' },
  { at: ['images', 'bytes'], name: 'size of all images', unit: 'B', better: 'less' },
  { at: ['warnings', 'total'], name: 'warnings', unit: '', better: 'less' },
  { at: ['vulnerabilities', 'total'], name: 'vulnerabilities', unit: '', better: 'less' },
];
