import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HISTORY, MeasuredCommits, USUAL } from '../../../bench/unchanged/commits.ts';
import { told } from './measured-run.ts';

/** The small form of `npm run unchanged`: what is measured is real, and so is the noise of whatever else runs here. */
describe('commits that change nothing, measured on this machine', () => {
  let commits: MeasuredCommits;
  beforeAll(async () => {
    commits = new MeasuredCommits({ inTurns: false, repeats: 2 });
    for (let run = 0; run < HISTORY; run++) expect(told(await commits.keep())).toBe('inconclusive BASELINE-NONE');
  }, 120_000);
  afterAll(() => commits.remove());

  it('pass, and one that makes a file a tenth larger does not', async () => {
    expect(told(await commits.propose())).toBe('passed');
    commits.takeBack(1);
    expect(told(await commits.keep())).toBe('passed');
    expect(told(await commits.propose({ ...USUAL, sizes: 1980 }))).toBe('failed sizes/larger-than-before');
  }, 60_000);
});
