import type { Browser, BrowserEvent, WebHost } from '../../shared/io/web/port.ts';
import { BINDING } from './attack.ts';
import { type Expected, type Violation, Visit } from './visit.ts';

/** How long a visit waits. */
export interface Patience {
  /** After the page is loaded and clicked, when nothing happened. */
  readonly silentMs: number;
  /** The same when the browser refused something. */
  readonly refusedMs: number;
  /** For everything together. */
  readonly limitMs: number;
}

/** What one visit showed. */
export interface Look {
  /** How the attack was proved; undefined: it was not. */
  readonly proof: string | undefined;
  readonly violations: readonly Violation[];
  readonly reached: boolean;
  /** Why nothing can be said. */
  readonly fault: string | undefined;
  readonly milliseconds: number;
  /** From the load of the page to the proof, not below 0. */
  readonly afterLoadMs: number;
}

/** Visits by key, for the servers that see tokens arrive. */
export type Arrivals = Map<string, Visit>;

const CLICK =
  "(e=>e&&(e.click?e.click():e.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))))(document.getElementById('hit'))";
const OF_PAGES: readonly string[] = ['Page.enable', 'Audits.enable', 'Log.enable'];
const DISPOSAL_MS = 2000;

/** Sends a browser to addresses, each in a context of its own that knows nothing of any other. */
export class Visitor {
  readonly #browser: Browser;
  readonly #host: WebHost;
  readonly #arrivals: Arrivals;
  readonly #contexts = new Map<string, Visit>();
  readonly #sessions = new Map<string, Visit>();

  private constructor(browser: Browser, host: WebHost, arrivals: Arrivals) {
    this.#browser = browser;
    this.#host = host;
    this.#arrivals = arrivals;
  }

  static async start(browser: Browser, host: WebHost, arrivals: Arrivals): Promise<Visitor> {
    const visitor = new Visitor(browser, host, arrivals);
    browser.listen((event) => visitor.#take(event));
    // Every page and service worker waits until it is listened to, so that nothing of it is missed.
    await browser.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    return visitor;
  }

  async look(address: string, expected: Expected, click: boolean, patience: Patience): Promise<Look> {
    const browser = this.#browser;
    const started = this.#host.clock();
    const { browserContextId } = await browser.call('Target.createBrowserContext', { disposeOnDetach: true });
    const context = String(browserContextId);
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    let [loadedAt, clicked] = [0, !click];
    let [callOff, session]: [() => void, string] = [() => undefined, ''];
    const changed = (): void => {
      if (visit.proof !== undefined || visit.fault !== undefined) stop();
      if (!visit.loaded) return;
      loadedAt ||= this.#host.clock();
      if (!clicked && session !== '') {
        clicked = true;
        browser.tell('Runtime.evaluate', { expression: CLICK, userGesture: true }, session);
      }
      callOff();
      const wait = visit.violations.length > 0 ? patience.refusedMs : patience.silentMs;
      callOff = this.#host.after(Math.max(0, loadedAt + wait - this.#host.clock()), stop);
    };
    const visit = new Visit(expected, () => changed());
    this.#contexts.set(context, visit);
    this.#arrivals.set(expected.key, visit);
    const limit = this.#host.after(patience.limitMs, stop);
    try {
      const { targetId } = await browser.call('Target.createTarget', { url: address, browserContextId });
      session = this.#sessionOf(String(targetId));
      changed();
      await stopped;
      // What the page did before is told before this answer.
      if (visit.proof === undefined && visit.fault === undefined) await this.#ping(session);
    } finally {
      limit();
      callOff();
      await this.#forget(context, visit, expected.key);
    }
    const now = this.#host.clock();
    const { proof, violations, reached } = visit;
    const fault = visit.fault ?? (visit.loaded ? undefined : 'the page did not load in time');
    const afterLoadMs = loadedAt === 0 ? 0 : now - loadedAt;
    return { proof, violations, reached, fault, milliseconds: now - started, afterLoadMs };
  }

  readonly #targets = new Map<string, string>();

  #sessionOf(target: string): string {
    return this.#targets.get(target) ?? '';
  }

  /** A page that does not answer within a second is busy with itself, or gone. */
  async #ping(session: string): Promise<void> {
    await this.#within(1000, this.#browser.call('Runtime.evaluate', { expression: '0' }, session));
  }

  async #forget(context: string, visit: Visit, key: string): Promise<void> {
    const disposal = this.#browser.call('Target.disposeBrowserContext', { browserContextId: context });
    await this.#within(DISPOSAL_MS, disposal);
    this.#contexts.delete(context);
    this.#arrivals.delete(key);
    for (const [session, of] of this.#sessions) if (of === visit) this.#sessions.delete(session);
  }

  #within(ms: number, promise: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#host.after(ms, resolve);
      const end = (): void => {
        callOff();
        resolve();
      };
      promise.then(end, end);
    });
  }

  #take(event: BrowserEvent): void {
    const { method, params, session } = event;
    if (method === 'Target.attachedToTarget') this.#attached(params as unknown as Attached, session);
    else if (method === 'Page.javascriptDialogOpening')
      this.#browser.tell('Page.handleJavaScriptDialog', { accept: true }, session);
    else this.#sessions.get(session)?.take(event);
  }

  #attached({ sessionId, targetInfo }: Attached, parent: string): void {
    const visit = this.#sessions.get(parent) ?? this.#contexts.get(targetInfo.browserContextId ?? '');
    const tell = (method: string, params?: object): void => this.#browser.tell(method, params, sessionId);
    // A page more than a visit may have never starts: it waits for ever, and goes with its context.
    if (visit !== undefined && !visit.add(sessionId, targetInfo.type)) return;
    if (visit !== undefined) {
      this.#sessions.set(sessionId, visit);
      this.#targets.set(targetInfo.targetId, sessionId);
      tell('Runtime.enable');
      tell('Runtime.addBinding', { name: BINDING });
      if (targetInfo.type === 'page') {
        for (const method of OF_PAGES) tell(method);
        tell('Emulation.setFocusEmulationEnabled', { enabled: true });
        tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
      }
    }
    tell('Runtime.runIfWaitingForDebugger');
  }
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly targetId: string; readonly browserContextId?: string };
}
