import type { Browser, BrowserEvent, WebHost } from '../../shared/io/web/port.ts';
import { PageRecord, type RawDeed, type RawPlace, type Refusal, type SeenScript } from './page-record.ts';
import { scriptName } from './script-name.ts';

/** What one load of a page showed. */
export interface PageLoad {
  readonly deeds: readonly RawDeed[];
  /** What the policy did not allow. */
  readonly refusals: readonly Refusal[];
  /** What the page's own code complained of, as the console has it. */
  readonly errors: readonly string[];
  /** Why nothing can be said of it. */
  readonly fault?: string;
  /** Texts of the scripts that places name, by address. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface LoadOptions {
  /** For everything together. */
  readonly limitMs?: number;
  /** As if the site had no Content Security Policy, neither in headers nor in its pages. */
  readonly withoutPolicy?: boolean;
}

/** After the load, when nothing more happens. */
const QUIET_MS = 400;
const LIMIT_MS = 15_000;
const SOURCES_MS = 5000;
const DISPOSAL_MS = 2000;
/** Of the page, and of frames and workers in it. */
const ENABLED: readonly string[] = ['Network.enable', 'Debugger.enable', 'Runtime.enable', 'Log.enable'];
const ENABLED_IN_PAGES: readonly string[] = ['Page.enable', 'DOMStorage.enable', 'Audits.enable'];
const MOST_TARGETS = 20;

/** Loads a page of the site in a context of its own, until nothing more happens, and forgets it. Rejects when the browser is gone. */
export async function loadPage(
  browser: Browser,
  host: WebHost,
  origin: string,
  path: string,
  { limitMs = LIMIT_MS, withoutPolicy = false }: LoadOptions = {},
): Promise<PageLoad> {
  const record = new PageRecord(origin);
  const { browserContextId } = await browser.call('Target.createBrowserContext', { disposeOnDetach: true });
  const context = String(browserContextId);
  const sessions = new Set<string>();
  let main = '';
  let stop: () => void = () => undefined;
  let callOff: () => void = () => undefined;
  const quiet = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const changed = (): void => {
    callOff();
    if (record.fault !== undefined) stop();
    else if (record.isLoaded) callOff = host.after(QUIET_MS, stop);
  };
  const attached = ({ sessionId, targetInfo }: Attached, parent: string): void => {
    const isOurs = parent === '' ? targetInfo.browserContextId === context : sessions.has(parent);
    const tell = (method: string, params?: object): void => browser.tell(method, params, sessionId);
    if (!isOurs || sessions.size >= MOST_TARGETS) return;
    sessions.add(sessionId);
    if (main === '' && targetInfo.type === 'page') main = sessionId;
    record.attached(targetInfo.type, targetInfo.url);
    for (const method of ENABLED) tell(method);
    tell('Debugger.setSkipAllPauses', { skip: true });
    if (targetInfo.type === 'page' || targetInfo.type === 'iframe') {
      for (const method of ENABLED_IN_PAGES) tell(method);
      if (withoutPolicy) tell('Page.setBypassCSP', { enabled: true });
    }
    tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    tell('Runtime.runIfWaitingForDebugger');
  };
  const take = (event: BrowserEvent): void => {
    const { method, params, session } = event;
    if (method === 'Target.attachedToTarget') attached(params as unknown as Attached, session);
    else if (method === 'Page.javascriptDialogOpening')
      browser.tell('Page.handleJavaScriptDialog', { accept: true }, session);
    else if (!sessions.has(session)) return;
    else record.take(event, session === main);
    changed();
  };
  const leave = browser.listen(take);
  const limit = host.after(limitMs, stop);
  try {
    // The address that was asked for first does not wait for the debugger where the context has a page of its own.
    await browser.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    await browser.call('Target.createTarget', { url: `${origin}${path}`, browserContextId });
    changed();
    await quiet;
    const fault = record.fault ?? (record.isLoaded ? undefined : 'it did not load in time');
    if (fault !== undefined) return nothing(fault);
    const sources = new Map<string, string>();
    const scripts = await within(host, SOURCES_MS, scriptDeeds(browser, host, record, sources));
    if (scripts === undefined) return nothing('it is busy with itself');
    const kept = [...record.deeds, ...scripts, ...(await cookiesOf(browser, context))];
    const deeds = [...new Map(kept.map((deed) => [`${deed.kind} ${deed.what}`, deed])).values()];
    return { deeds, refusals: record.refusals, errors: record.errors, sources };
  } finally {
    limit();
    callOff();
    leave();
    await within(
      host,
      DISPOSAL_MS,
      browser.call('Target.disposeBrowserContext', { browserContextId }).catch(() => ({})),
    );
  }
}

function nothing(fault: string): PageLoad {
  return { deeds: [], refusals: [], errors: [], sources: new Map(), fault };
}

/** By the digest of their text, as a policy or `integrity` would write it. */
async function scriptDeeds(
  browser: Browser,
  host: WebHost,
  record: PageRecord,
  sources: Map<string, string>,
): Promise<readonly RawDeed[]> {
  const told = await Promise.all(
    record.scripts.map(async (script): Promise<RawDeed | undefined> => {
      const text = await sourceOf(browser, script);
      if (text === undefined) return undefined;
      if (script.url !== '' && !script.isInline) sources.set(script.url, text);
      const digest = host.digest(text);
      const place: { readonly place?: RawPlace } = script.place === undefined ? {} : { place: script.place };
      if (script.url === '') return { kind: 'evals', what: `${byWhom(record, script.place)} ${digest}`, ...place };
      const name = script.isInline
        ? 'inline'
        : (/^(?:data|blob):/u.exec(script.url)?.[0] ?? scriptName(record.shown(script.url)));
      return { kind: 'scripts', what: `${name} ${digest}`, ...place };
    }),
  );
  return told.flatMap((deed) => deed ?? []);
}

/** Who ran it: a script, or a page. */
function byWhom(record: PageRecord, place: RawPlace | undefined): string {
  return place === undefined || place.url === '' ? 'code' : scriptName(record.shown(place.url));
}

/** undefined: the page or worker that it was of is gone. */
async function sourceOf(browser: Browser, { id, session }: SeenScript): Promise<string | undefined> {
  try {
    const { scriptSource } = await browser.call('Debugger.getScriptSource', { scriptId: id }, session);
    return String(scriptSource);
  } catch {
    return undefined;
  }
}

async function cookiesOf(browser: Browser, browserContextId: string): Promise<readonly RawDeed[]> {
  const { cookies } = await browser.call('Storage.getCookies', { browserContextId });
  return (cookies as readonly { readonly name: string }[]).map(({ name }) => ({
    kind: 'storage',
    what: `cookie ${name.slice(0, 200)}`,
  }));
}

function within<T>(host: WebHost, ms: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const callOff = host.after(ms, () => resolve(undefined));
    promise.then(resolve, reject).finally(callOff);
  });
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly url: string; readonly browserContextId?: string };
}
