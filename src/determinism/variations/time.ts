import type { Variation } from './port.ts';

/** Past the next month, year and daylight saving time, and no whole number of days. */
const SHIFT_DAYS = 398;
/** What is added to the clock. */
export const TIME_SHIFT_MS = (SHIFT_DAYS * 24 + 7) * 3_600_000 + 23 * 60_000;

/**
 * faketime reaches programs that load the C library; the module for Node.js reaches Node.js. Times of files stay as they
 * are: make and others would otherwise build what is up to date.
 */
export const time: Variation = {
  name: 'time',
  title: 'the date and the time',
  ways: [
    {
      name: 'faketime',
      trial: () => ['faketime', '-f', '+1d', 'true'],
      apply: (setup) => ({
        ...setup,
        env: { ...setup.env, NO_FAKE_STAT: '1' },
        wrappers: [...setup.wrappers, ['faketime', '-f', `+${TIME_SHIFT_MS / 1000}s`]],
      }),
    },
    {
      name: 'the clock of Node.js',
      apply: (setup) => ({ ...setup, preload: { ...setup.preload, shiftMs: TIME_SHIFT_MS } }),
    },
  ],
  observation: 'epoch',
  advice: 'The clock gets into the artifacts: leave the time out, or take it from SOURCE_DATE_EPOCH.',
  isPreloaded: true,
};
