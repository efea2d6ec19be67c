import type { Clock } from '../../src/shared/platform/api/retry.ts';

/** Time passes only by waiting. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now = 1_700_000_000_000;
  now(): number {
    return this.#now;
  }
  async sleep(ms: number): Promise<void> {
    this.waits.push(ms);
    this.#now += ms;
  }
}
