import type { Browser, BrowserEvent, WebHost } from '../../shared/io/web/port.ts';
import { BINDING } from './attack.ts';
import { base64 } from './base64.ts';
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

/** What is done in a visit besides going there. */
export interface Errand {
  /** An expression that does what a person would do once the page is loaded: it clicks, it fills in; it never attacks. */
  readonly press?: string;
  /** The same for every document of the visit, before anything of it runs: for visits that attack nothing. */
  readonly watch?: string;
  /** The browser passes over every policy of the pages. */
  readonly withoutPolicy?: true;
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

/** What is to be clicked in a document, and in the frames beside each other that it may look into. */
export const CLICK = `{const press=(of)=>{const e=of?.getElementById('hit');if(e)e.click?e.click():e.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}))};
press(document);for(const f of document.querySelectorAll('iframe[data-attack]'))press(f.contentDocument)}`;
const OF_PAGES: readonly string[] = ['Page.enable', 'Audits.enable', 'Log.enable'];
const DISPOSAL_MS = 2000;

/** Sends a browser to addresses, each in a context of its own that knows nothing of any other. */
export class Visitor {
  readonly #browser: Browser;
  readonly #host: WebHost;
  readonly #arrivals: Arrivals;
  readonly #contexts = new Map<string, readonly Visit[]>();
  readonly #errands = new Map<readonly Visit[], Errand>();
  readonly #sessions = new Map<string, readonly Visit[]>();
  /** Session of each page and worker by its target. */
  readonly #targets = new Map<string, string>();

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

  /** One look for each that is expected, in their order: all of them are at the one address, in a context of its own. */
  async look(
    address: string,
    expected: readonly Expected[],
    errand: Errand,
    patience: Patience,
  ): Promise<readonly Look[]> {
    const browser = this.#browser;
    const started = this.#host.clock();
    const { browserContextId } = await browser.call('Target.createBrowserContext', { disposeOnDetach: true });
    const context = String(browserContextId);
    const clock = new Map<Visit, number>();
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const { press } = errand;
    let [loadedAt, clicked] = [0, press === undefined];
    let [callOff, session]: [() => void, string] = [() => undefined, ''];
    const changed = (): void => {
      for (const visit of visits)
        if (visit.proof !== undefined && !clock.has(visit)) clock.set(visit, this.#host.clock());
      if (visits.every(({ proof, fault }) => proof !== undefined || fault !== undefined)) stop();
      if (!visits.every(({ loaded }) => loaded)) return;
      loadedAt ||= this.#host.clock();
      if (!clicked && session !== '') {
        clicked = true;
        browser.tell('Runtime.evaluate', { expression: press, userGesture: true }, session);
      }
      callOff();
      const isDecided = visits.every(({ proof, violations }) => proof !== undefined || violations.length > 0);
      const wait = isDecided ? patience.refusedMs : patience.silentMs;
      callOff = this.#host.after(Math.max(0, loadedAt + wait - this.#host.clock()), stop);
    };
    const visits = expected.map((each) => new Visit(each, () => changed()));
    this.#contexts.set(context, visits);
    this.#errands.set(visits, errand);
    expected.forEach(({ key }, at) => {
      this.#arrivals.set(key, visits[at]!);
    });
    const limit = this.#host.after(patience.limitMs, stop);
    try {
      const { targetId } = await browser.call('Target.createTarget', { url: address, browserContextId });
      session = this.#targets.get(String(targetId)) ?? '';
      changed();
      await stopped;
      // What the page did before is told before this answer.
      if (visits.some(({ proof, fault }) => proof === undefined && fault === undefined)) await this.#ping(session);
    } finally {
      limit();
      callOff();
      await this.#forget(context, visits);
      for (const { key } of expected) this.#arrivals.delete(key);
    }
    const now = this.#host.clock();
    return visits.map((visit) => {
      const { proof, violations, reached } = visit;
      const fault = visit.fault ?? (visit.loaded ? undefined : 'the page did not load in time');
      const afterLoadMs = loadedAt === 0 ? 0 : Math.max(0, (clock.get(visit) ?? now) - loadedAt);
      return { proof, violations, reached, fault, milliseconds: (clock.get(visit) ?? now) - started, afterLoadMs };
    });
  }

  /** A page that does not answer within a second is busy with itself, or gone. */
  async #ping(session: string): Promise<void> {
    await this.#within(1000, this.#browser.call('Runtime.evaluate', { expression: '0' }, session));
  }

  async #forget(context: string, visits: readonly Visit[]): Promise<void> {
    const disposal = this.#browser.call('Target.disposeBrowserContext', { browserContextId: context });
    await this.#within(DISPOSAL_MS, disposal);
    this.#contexts.delete(context);
    this.#errands.delete(visits);
    const sessions = [...this.#sessions].filter(([, of]) => of === visits).map(([session]) => session);
    for (const session of sessions) this.#sessions.delete(session);
    for (const [target, session] of this.#targets) if (sessions.includes(session)) this.#targets.delete(target);
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
    else if (method === 'Fetch.requestPaused') this.#fulfil(params as unknown as Paused, session);
    else for (const visit of this.#sessions.get(session) ?? []) visit.take(event);
  }

  /** Instead of a host outside, which nobody asks. */
  #fulfil({ requestId, request }: Paused, session: string): void {
    const elsewhere = (this.#sessions.get(session) ?? []).flatMap((visit) => visit.elsewhere ?? []);
    const answer = elsewhere[0]?.answer(request.url) ?? { type: 'text/plain', body: '' };
    const responseHeaders = [
      { name: 'content-type', value: answer.type },
      { name: 'access-control-allow-origin', value: '*' },
    ];
    const body = base64(answer.body);
    this.#browser.tell('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }, session);
  }

  #attached({ sessionId, targetInfo }: Attached, parent: string): void {
    const visits = this.#sessions.get(parent) ?? this.#contexts.get(targetInfo.browserContextId ?? '');
    const tell = (method: string, params?: object): void => this.#browser.tell(method, params, sessionId);
    // A page more than a visit may have never starts: it waits for ever, and goes with its context.
    if (visits?.map((visit) => visit.add(sessionId, targetInfo.type)).includes(false)) return;
    if (visits !== undefined) {
      this.#sessions.set(sessionId, visits);
      this.#targets.set(targetInfo.targetId, sessionId);
      tell('Runtime.enable');
      tell('Runtime.addBinding', { name: BINDING });
      if (targetInfo.type === 'page') {
        for (const method of OF_PAGES) tell(method);
        const { watch, withoutPolicy } = this.#errands.get(visits) ?? {};
        if (withoutPolicy) tell('Page.setBypassCSP', { enabled: true });
        if (watch !== undefined) tell('Page.addScriptToEvaluateOnNewDocument', { source: watch });
        const patterns = visits.flatMap(({ elsewhere }) => (elsewhere ? [{ urlPattern: `${elsewhere.below}*` }] : []));
        if (patterns.length > 0) tell('Fetch.enable', { patterns: patterns.slice(0, 1) });
        tell('Emulation.setFocusEmulationEnabled', { enabled: true });
        tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
      }
    }
    tell('Runtime.runIfWaitingForDebugger');
  }
}

interface Paused {
  readonly requestId: string;
  readonly request: { readonly url: string };
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly targetId: string; readonly browserContextId?: string };
}
