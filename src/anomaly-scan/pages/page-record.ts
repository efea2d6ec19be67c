import type { BrowserEvent } from '../../shared/io/web/port.ts';
import type { Kind } from './kinds.ts';

/** A position in what a page ran, as the browser tells it: both from 0. */
export interface RawPlace {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

export interface RawDeed {
  readonly kind: Kind;
  readonly what: string;
  readonly place?: RawPlace;
}

/** What a policy of the site did not allow. */
export interface Refusal {
  readonly directive: string;
  /** An address, or what was written there: `inline`, `eval`. */
  readonly what: string;
  readonly place?: RawPlace;
}

/** A script, before its text is known. */
export interface SeenScript {
  readonly id: string;
  readonly session: string;
  /** '' for text that was run as code. */
  readonly url: string;
  /** Part of the text of a page. */
  readonly isInline: boolean;
  /** Who ran it, for text that was run as code; else its own beginning. */
  readonly place?: RawPlace;
}

/** More than that is no page that somebody reads a profile of. */
const MOST_DEEDS = 2000;
const MOST_EVENTS = 50_000;
/** The kinds of the browser's issues that have no address. */
const WRITTEN: { readonly [kind: string]: string } = {
  kInlineViolation: 'inline',
  kEvalViolation: 'eval',
  kWasmEvalViolation: 'wasm',
  kTrustedTypesSinkViolation: 'a text that becomes markup or code',
  kTrustedTypesPolicyViolation: 'a policy of Trusted Types',
};
/** Never leave the page. */
const INNER = /^(?:data|blob|about|javascript|chrome|devtools):/u;

/** What one load of a page does, by the browser's events alone: the page can neither add nor take anything. */
export class PageRecord {
  readonly #origin: string;
  readonly #deeds = new Map<string, RawDeed>();
  readonly #scripts: SeenScript[] = [];
  readonly #refusals = new Map<string, Refusal>();
  readonly #errors = new Set<string>();
  #events = 0;
  #fault: string | undefined;
  #isLoaded = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Why nothing can be said of it; undefined: so far it can. */
  get fault(): string | undefined {
    return this.#fault;
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get deeds(): readonly RawDeed[] {
    return [...this.#deeds.values()];
  }

  get refusals(): readonly Refusal[] {
    return [...this.#refusals.values()];
  }

  /** Each once, without what is another in each run. */
  get errors(): readonly string[] {
    return [...this.#errors];
  }

  get scripts(): readonly SeenScript[] {
    return this.#scripts;
  }

  /** The same address in every run: of the site itself only the path. */
  shown(url: string): string {
    return url.startsWith(`${this.#origin}/`) ? url.slice(this.#origin.length) : url;
  }

  add(deed: RawDeed): void {
    const key = `${deed.kind} ${deed.what}`;
    if (this.#deeds.has(key)) return;
    if (this.#deeds.size >= MOST_DEEDS) this.#fail('it does more than can be kept');
    else this.#deeds.set(key, deed);
  }

  /** A worker of the page. */
  attached(type: string, url: string): void {
    if (type === 'service_worker') this.add({ kind: 'serviceWorkers', what: this.#pathOf(url) });
    else if (type === 'worker' || type === 'shared_worker') this.add({ kind: 'workers', what: this.#pathOf(url) });
  }

  /** `isMain`: of the page itself, and not of a frame or worker in it. */
  take({ method, params, session }: BrowserEvent, isMain: boolean): void {
    if (++this.#events > MOST_EVENTS) this.#fail('it floods the browser with messages');
    if (method === 'Page.loadEventFired' && isMain) this.#isLoaded = true;
    else if (method === 'Inspector.targetCrashed') this.#fail('it crashed');
    else if (method === 'Network.requestWillBeSent') this.#asked(params as unknown as Request);
    else if (method === 'Network.webSocketCreated')
      this.#contacted(String(params['url']), params['initiator'] as Initiator);
    else if (method === 'Audits.issueAdded') this.#refused(params['issue'] as Issue);
    else if (method === 'Runtime.exceptionThrown') this.#threw(params['exceptionDetails'] as Thrown);
    else if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error')
      this.#said(params['args'] as readonly Said[]);
    else if (method === 'Log.entryAdded') this.#logged(params['entry'] as Logged);
    else if (method === 'Debugger.scriptParsed') this.#parsed(params as unknown as Parsed, session);
    else if (method === 'DOMStorage.domStorageItemAdded') this.#stored(params as unknown as Stored);
  }

  #fail(why: string): void {
    this.#fault ??= why;
  }

  #asked({ request, initiator, redirectResponse }: Request): void {
    this.#contacted(request.url, initiator);
    if (redirectResponse !== undefined) this.#contacted(redirectResponse.url, initiator);
  }

  #contacted(url: string, initiator: Initiator | undefined): void {
    if (INNER.test(url) || !URL.canParse(url)) return;
    const { protocol, host, origin } = new URL(url);
    if (origin === this.#origin || `http://${host}` === this.#origin) return;
    const frame = initiator?.stack?.callFrames[0];
    const place =
      frame === undefined
        ? initiator?.url === undefined
          ? undefined
          : { url: initiator.url, line: initiator.lineNumber ?? 0, column: 0 }
        : placeOf(frame);
    this.add({ kind: 'hosts', what: `${protocol}//${host}`, ...(place === undefined ? {} : { place }) });
  }

  /** What the policy did not allow never becomes a request, and was wanted all the same. */
  #refused({ details }: Issue): void {
    const policy = details.contentSecurityPolicyIssueDetails;
    if (policy === undefined) return;
    const { blockedURL, sourceCodeLocation: at, violatedDirective: directive, isReportOnly } = policy;
    if (blockedURL !== undefined) this.#contacted(blockedURL, at && { stack: { callFrames: [at] } });
    // The browser asks for the icon by itself; nothing of the application misses it.
    if (isReportOnly === true || blockedURL?.endsWith('/favicon.ico') === true) return;
    const what =
      blockedURL === undefined
        ? (WRITTEN[policy.contentSecurityPolicyViolationType] ?? 'something')
        : this.shown(blockedURL);
    const place = at === undefined ? {} : { place: placeOf(at) };
    if (this.#refusals.size < MOST_DEEDS)
      this.#refusals.set(`${directive} ${what} ${at?.lineNumber}:${at?.columnNumber}`, { directive, what, ...place });
  }

  #threw({ text, exception }: Thrown): void {
    this.#complained(exception?.description?.split('\n')[0] ?? text);
  }

  #said(args: readonly Said[]): void {
    this.#complained(
      args.map(({ value, description }) => String(value ?? description?.split('\n')[0] ?? '')).join(' '),
    );
  }

  /** What a policy refuses is known by the browser's issues. */
  #logged({ level, source, text, url = '' }: Logged): void {
    if (level === 'error' && source !== 'security' && !url.endsWith('/favicon.ico'))
      this.#complained(`${text} ${this.shown(url)}`);
  }

  #complained(text: string): void {
    if (this.#errors.size < MOST_DEEDS) this.#errors.add(text.replaceAll(this.#origin, '').trim().slice(0, 300));
  }

  #parsed({ scriptId, url, startLine, startColumn, stackTrace, hasSourceURL }: Parsed, session: string): void {
    if (INNER.test(url) && !url.startsWith('blob:') && !url.startsWith('data:')) return;
    const frame = stackTrace?.callFrames[0];
    // A script may give itself any name: what it was run by tells what it is.
    const isText = url === '' || (hasSourceURL === true && frame !== undefined);
    if (isText && frame === undefined) return;
    this.#scripts.push({
      id: scriptId,
      session,
      url: isText ? '' : url,
      isInline: !isText && (startLine > 0 || startColumn > 0),
      place: isText ? placeOf(frame!) : { url, line: startLine, column: startColumn },
    });
    if (this.#scripts.length > MOST_DEEDS) this.#fail('it runs more scripts than can be kept');
  }

  #stored({ storageId, key }: Stored): void {
    this.add({
      kind: 'storage',
      what: `${storageId.isLocalStorage ? 'localStorage' : 'sessionStorage'} ${key.slice(0, 200)}`,
    });
  }

  #pathOf(url: string): string {
    return INNER.test(url) ? `${url.slice(0, url.indexOf(':'))}:` : this.shown(url).replace(/[?#].*$/su, '');
  }
}

function placeOf({ url, lineNumber, columnNumber }: CallFrame): RawPlace {
  return { url, line: lineNumber, column: columnNumber };
}

interface CallFrame {
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Initiator {
  readonly url?: string;
  readonly lineNumber?: number;
  readonly stack?: { readonly callFrames: readonly CallFrame[] };
}

interface Request {
  readonly request: { readonly url: string };
  readonly initiator?: Initiator;
  readonly redirectResponse?: { readonly url: string };
}

interface Issue {
  readonly details: {
    readonly contentSecurityPolicyIssueDetails?: {
      readonly violatedDirective: string;
      readonly contentSecurityPolicyViolationType: string;
      readonly isReportOnly?: boolean;
      readonly blockedURL?: string;
      readonly sourceCodeLocation?: CallFrame;
    };
  };
}

interface Parsed {
  readonly scriptId: string;
  readonly url: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly hasSourceURL?: boolean;
  readonly stackTrace?: { readonly callFrames: readonly CallFrame[] };
}

interface Stored {
  readonly storageId: { readonly isLocalStorage: boolean };
  readonly key: string;
}

interface Said {
  readonly value?: unknown;
  readonly description?: string;
}

interface Thrown {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

interface Logged {
  readonly level: string;
  readonly source: string;
  readonly text: string;
  readonly url?: string;
}
