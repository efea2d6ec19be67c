import type { Arm } from './attack.ts';
import { type ArenaRequest, Battery, CONTROL } from './battery.ts';
import { failedBrowser } from './browser-problem.ts';
import type { VectorResult } from './outcome.ts';
import { Trials } from './trials.ts';

export interface ArenaRun {
  readonly browser: { readonly name: string; readonly version: string };
  /** The control arm's first, then arm by arm, in the order of the vectors. */
  readonly results: readonly VectorResult[];
  /** The most that all processes of the browser had at once, where the system tells. */
  readonly memoryBytes: number | undefined;
}

const START_MS = 20_000;
/** From a call that fails to the end of the browser that it failed for. */
const END_MS = 500;

/**
 * Runs every vector without any defence, then those that are live under each arm. Throws ProblemError ANOMALY-BROWSER-FAILED
 * when the browser does not start or ends before all is done; whatever happens, no process, profile or port stays.
 */
export async function runArena(request: ArenaRequest): Promise<ArenaRun> {
  const { host, vectors, arms } = request;
  const browser = await host.openBrowser(request.browser, START_MS).catch((error: unknown) => {
    throw failedBrowser(request.browser, String(error));
  });
  const trials = new Trials(host, request.stage);
  let isClosing = false;
  const gone = browser.gone.then((said) => {
    if (!isClosing) throw failedBrowser(request.browser, said);
  });
  // Also when nobody waits for it any longer.
  gone.catch(() => undefined);
  // A call that failed since the browser is gone is told before its end is: what counts is the end.
  const whileOpen = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await Promise.race([work, gone.then(() => work)]);
    } catch (error) {
      await Promise.race([gone, new Promise<void>((resolve) => host.after(END_MS, resolve))]);
      throw error;
    }
  };
  try {
    await whileOpen(trials.open(browser));
    const battery = new Battery(request, trials, () => browser.memoryBytes());
    const control = request.control ?? (await whileOpen(battery.control()));
    const live = new Map(control.map(({ vector, outcome }) => [vector, outcome]));
    const rest: VectorResult[] = [];
    for (const [at, arm] of arms.entries()) {
      const same = arms.slice(0, at).find((earlier) => isSame(earlier, arm));
      const known = rest.filter((result) => result.arm === same?.id);
      rest.push(...(same ? battery.again(known, arm) : await whileOpen(battery.under(arm, live))));
    }
    const places = new Map(vectors.map(({ id }, at) => [id, at]));
    const order = new Map([CONTROL, ...arms].map(({ id }, at) => [id, at]));
    // The control arm may have been looked at again since.
    const results = [...battery.revised(control), ...rest].sort(
      (a, b) => order.get(a.arm)! - order.get(b.arm)! || places.get(a.vector)! - places.get(b.vector)!,
    );
    return { browser: { name: browser.name, version: browser.version }, results, memoryBytes: battery.memoryBytes };
  } finally {
    isClosing = true;
    await Promise.all([browser.close(), trials.close()]);
  }
}

/** Two names for one combination of defences, which need not be run twice. */
function isSame(one: Arm, other: Arm): boolean {
  return one.encoding === other.encoding && JSON.stringify(one.policy) === JSON.stringify(other.policy);
}
