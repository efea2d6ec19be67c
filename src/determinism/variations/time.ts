import type { Variation } from './port.ts';

/** Past the next month, year and daylight saving time, and no whole number of days. */
const SHIFT_DAYS = 398;
/** What is added to the clock. */
export const TIME_SHIFT_MS = (SHIFT_DAYS * 24 + 7) * 3_600_000 + 23 * 60_000;

/**
 * faketime reaches programs that load the C library; the module for Node.js reaches Node.js. Times of sources go back as a
 * whole, as if they had been checked out earlier: which of two is older stays, by which make and others go. Times of files
 * that the build writes are real: shown otherwise to some programs only, they would mislead make.
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
        olderMs: TIME_SHIFT_MS,
        env: { ...setup.env, NO_FAKE_STAT: '1' },
        wrappers: [...setup.wrappers, ['faketime', '-f', `+${TIME_SHIFT_MS / 1000}s`]],
      }),
    },
    {
      name: 'the clock of Node.js',
      apply: (setup) => ({
        ...setup,
        olderMs: TIME_SHIFT_MS,
        preload: { ...setup.preload, shiftMs: TIME_SHIFT_MS },
      }),
    },
  ],
  observation: 'epoch',
  advice: 'The clock gets into the artifacts: leave the time out, or take it from SOURCE_DATE_EPOCH.',
  isPreloaded: true,
};
