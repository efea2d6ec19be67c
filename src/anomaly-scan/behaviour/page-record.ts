import type { BrowserEvent } from '../../shared/io/web/port.ts';
import type { Kind } from './facts.ts';

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
/** Never leave the page. */
const INNER = /^(?:data|blob|about|javascript|chrome|devtools):/u;

/** What one load of a page does, by the browser's events alone: the page can neither add nor take anything. */
export class PageRecord {
  readonly #origin: string;
  readonly #deeds = new Map<string, RawDeed>();
  readonly #scripts: SeenScript[] = [];
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
    if (policy?.blockedURL === undefined) return;
    const place = policy.sourceCodeLocation;
    const at =
      place === undefined
        ? undefined
        : { url: place.url, lineNumber: place.lineNumber, columnNumber: place.columnNumber };
    this.#contacted(policy.blockedURL, at === undefined ? undefined : { stack: { callFrames: [at] } });
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
