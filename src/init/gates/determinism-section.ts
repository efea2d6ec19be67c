import type { GateSection } from './port.ts';

/** determinism: the build that was found; what it writes is a guess that somebody has to look at. */
export const determinismSection: GateSection = {
  id: 'determinism',
  title: 'Determinism',
  reads: 'sources',
  config({ parts }) {
    const part = parts.find(({ build, artifacts }) => build.length > 0 && artifacts.length > 0);
    if (part === undefined) return [];
    return [
      '# The same sources, built many times with what must not matter varied, must give the same files.',
      'determinism:',
      `  build: ${JSON.stringify(part.build.join(' && '))}`,
      `  artifacts: [${part.artifacts.map((glob) => JSON.stringify(glob)).join(', ')}] # what the build writes`,
      '  runs: 2',
    ];
  },
};
