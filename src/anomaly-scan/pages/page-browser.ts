import type { Closable, FamilyContext } from '../../shared/families/port.ts';
import type { Browser, WebHost } from '../../shared/io/web/port.ts';
import { failedBrowser, missingBrowser } from '../arena/browser-problem.ts';

/** A browser that pages of the user's are loaded in. */
export interface PageBrowser extends Closable {
  readonly host: WebHost;
  readonly browser: Browser;
  /** Work that needs it; when it ends meanwhile, that is what is thrown: ProblemError ANOMALY-BROWSER-FAILED. */
  whileOpen<T>(work: Promise<T>): Promise<T>;
}

const START_MS = 20_000;
/** From a call that fails to the end of the browser that it failed for. */
const END_MS = 500;

/** Opened once for all that name it, by default for all that load pages. Throws ProblemError ANOMALY-BROWSER-*. */
export function openPageBrowser(
  { io, shared }: Pick<FamilyContext, 'io' | 'shared'>,
  named: string | undefined,
  name = 'page-browser',
): Promise<PageBrowser> {
  return shared(name, async () => {
    const host = await io.webHost();
    const place = await host.findBrowser(named);
    if (place === undefined) throw missingBrowser();
    const browser = await host.openBrowser(place, START_MS).catch((error: unknown) => {
      throw failedBrowser(place, String(error));
    });
    const gone = browser.gone.then((said): never => {
      throw failedBrowser(place, said);
    });
    // Also when nobody waits for it any longer.
    gone.catch(() => undefined);
    const whileOpen = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await Promise.race([work, gone]);
      } catch (error) {
        // A call that failed since the browser is gone is told before its end is: what counts is the end.
        await Promise.race([gone, new Promise<void>((resolve) => host.after(END_MS, resolve))]);
        throw error;
      }
    };
    return { host, browser, whileOpen, close: () => browser.close() };
  });
}
