import type { BrowserPlace } from '../../shared/io/web/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';

const INSTALL =
  'Install one: `npm install --save-dev @sparticuz/chromium` (Linux x64), `apt-get install --yes chromium-headless-shell` (Debian), or name one with browser.';

/** No browser was found at all. */
export function missingBrowser(): ProblemError {
  return new ProblemError({
    code: 'ANOMALY-BROWSER-MISSING',
    reason: 'no Chromium, Chrome or Edge was found on this machine, and attacks are proved in a real browser only',
    hint: INSTALL,
  });
}

/** A browser that does not start, or ended in the middle; `said` may be anything. */
export function failedBrowser({ path, source }: BrowserPlace, said: string): ProblemError {
  const last = said.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  return new ProblemError({
    code: 'ANOMALY-BROWSER-FAILED',
    reason: `the browser ${path} (${source}) did not start, or ended before all was measured${last === '' ? '' : `: ${last}`}`,
    hint: INSTALL,
  });
}
