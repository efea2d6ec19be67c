import { failureOf } from './failure.ts';

/** Does something that may fail. */
export type Attempt = (what: string, action: () => Promise<void> | void) => Promise<void>;

/** Does one thing after another, whatever fails on the way: each failure becomes a notice, `WHAT: REASON.` */
export function attempting(notices: string[]): Attempt {
  return async (what, action) => {
    try {
      await action();
    } catch (error) {
      notices.push(`${what}: ${failureOf(error).message}.`);
    }
  };
}
