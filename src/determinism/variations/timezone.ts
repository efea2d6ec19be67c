import type { Variation } from './port.ts';

/** As far from most of the world as it goes: POSIX's signs are the other way round, so this is 14 hours ahead of UTC. */
export const timezone: Variation = {
  name: 'timezone',
  title: 'the time zone',
  ways: [{ name: 'TZ', apply: (setup) => ({ ...setup, env: { ...setup.env, TZ: 'Pacific/Kiritimati' } }) }],
  observation: 'zone',
  advice: 'Times are written as local time: write UTC (zip and jar: fixed times; TZ=UTC for the whole build).',
};
