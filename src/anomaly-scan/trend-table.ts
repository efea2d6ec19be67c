import type { CountedMeasure } from '../shared/policy/counted-measures.ts';

/** What is told of the parts over time. */
export const TREND_TABLE: readonly CountedMeasure[] = [
  { at: ['vectors', 'live'], name: 'live attacks', unit: '', better: 'more' },
  { at: ['vectors', 'blocked'], name: 'blocked attacks', unit: '', better: 'more' },
  { at: ['vectors', 'executed'], name: 'attacks that get through', unit: '', better: 'less' },
  { at: ['plugins', 'contained'], name: 'contained plugins', unit: '', better: 'more' },
  { at: ['plugins', 'escapes'], name: 'plugins that escape', unit: '', better: 'less' },
  { at: ['bundles', 'own'], name: 'dangerous sinks of own code', unit: '', better: 'less' },
];
