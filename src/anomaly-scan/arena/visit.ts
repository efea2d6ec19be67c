import type { BrowserEvent } from '../../shared/io/web/port.ts';
import { BINDING, REACHED } from './attack.ts';

/** What the browser, and not the page, said it did not allow. */
export interface Violation {
  /** The directive or header that stopped something, such as `script-src-attr`. */
  readonly directive: string;
  /** What was stopped: an address, `inline`, `eval`, a sink of Trusted Types; may be ''. */
  readonly subject: string;
}

/** What one visit waits for. */
export interface Expected {
  readonly token: string;
  readonly key: string;
  readonly proof: 'page' | 'worker' | 'request';
  /** Whose pages count. */
  readonly origin: string;
  /** The page is one of several in frames beside each other: only what the browser says of this one counts. */
  readonly together?: true;
  /** An address outside that the policy lists: what pages ask for below it is answered here, and never leaves the machine. */
  readonly elsewhere?: Elsewhere;
}

export interface Elsewhere {
  /** With a slash at its end. */
  readonly below: string;
  readonly answer: (url: string) => { readonly type: string; readonly body: string };
}

/** Every window that a page opens is a page more to look after; a thousand of them are an attack on this program. */
const MOST_TARGETS = 12;
/** A page that floods the console or the log says nothing that is needed. */
const MOST_EVENTS = 5000;
const WORKERS: ReadonlySet<string> = new Set(['worker', 'shared_worker', 'service_worker']);

/** The kinds of the browser's issues, in the words of policies. */
const KINDS: { readonly [kind: string]: string } = {
  kInlineViolation: 'inline',
  kEvalViolation: 'eval',
  kWasmEvalViolation: 'wasm',
  kTrustedTypesSinkViolation: 'trusted-types sink',
  kTrustedTypesPolicyViolation: 'trusted-types policy',
};

/** What is known of one visit, from the browser's events alone; the page can neither take nor add anything but its own token. */
export class Visit {
  readonly #expected: Expected;
  /** Kind of each target by its session. */
  readonly #targets = new Map<string, string>();
  /** Origin of each place where scripts run, by session and number. */
  readonly #origins = new Map<string, string>();
  readonly #violations = new Map<string, Violation>();
  readonly #onChange: () => void;
  #events = 0;
  #proof: string | undefined;
  #fault: string | undefined;
  #loaded = false;
  #reached = false;

  constructor(expected: Expected, onChange: () => void) {
    this.#expected = expected;
    this.#onChange = onChange;
  }

  get elsewhere(): Elsewhere | undefined {
    return this.#expected.elsewhere;
  }

  /** How it was proved; undefined: not so far. */
  get proof(): string | undefined {
    return this.#proof;
  }

  /** Why nothing can be said of this visit; undefined: so far it can. */
  get fault(): string | undefined {
    return this.#fault;
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** The application's own code has come as far as the mistake. */
  get reached(): boolean {
    return this.#reached;
  }

  get violations(): readonly Violation[] {
    return [...this.#violations.values()];
  }

  /** A new page or worker of this visit; false: one too many, to be left as it is. */
  add(session: string, kind: string): boolean {
    if (this.#targets.size >= MOST_TARGETS) this.#fail(`it opened more than ${MOST_TARGETS} windows or workers`);
    else this.#targets.set(session, kind);
    return this.#fault === undefined;
  }

  /** A request with the token came to the other origin. */
  arrived(what: string): void {
    if (this.#expected.proof === 'request') this.#prove(what);
  }

  take(event: BrowserEvent): void {
    if (++this.#events > MOST_EVENTS) this.#fail('it floods the browser with messages');
    const { method, params, session } = event;
    if (method === 'Runtime.executionContextCreated') {
      const { id, origin } = params['context'] as { readonly id: number; readonly origin: string };
      this.#origins.set(`${session} ${id}`, origin);
    } else if (method === 'Runtime.bindingCalled') this.#called(event);
    else if (method === 'Page.loadEventFired') this.#loads(session);
    else if (method === 'Page.downloadWillBegin') this.#downloads();
    else if (method === 'Inspector.targetCrashed') this.#fail('the page crashed');
    else if (method === 'Audits.issueAdded') this.#issue(params['issue'] as Issue);
    else if (method === 'Log.entryAdded') this.#logged(params['entry'] as LogEntry);
  }

  /**
   * Any page may call the function, with any text. What counts is the token of this very visit, which is nowhere but in its
   * payload, and where the browser says the call came from.
   */
  #called({ params, session }: BrowserEvent): void {
    const { token, key, proof, origin } = this.#expected;
    if (params['name'] !== BINDING) return;
    const kind = this.#targets.get(session) ?? '';
    const caller = this.#origins.get(`${session} ${String(params['executionContextId'])}`) ?? '';
    if (params['payload'] === `${REACHED}${key}` && caller === origin) this.#reached = true;
    if (params['payload'] !== token) return;
    if (proof === 'worker' && WORKERS.has(kind)) this.#prove(`ran in a ${kind.replace('_', ' ')}`);
    if (proof === 'page' && kind === 'page' && caller === origin) this.#prove(`ran as ${caller}`);
  }

  #issue({ details }: Issue): void {
    if (!this.#isMine(JSON.stringify(details))) return;
    const policy = details.contentSecurityPolicyIssueDetails;
    if (policy !== undefined && policy.isReportOnly !== true) {
      const kind = KINDS[policy.contentSecurityPolicyViolationType] ?? '';
      this.#violate(policy.violatedDirective, policy.blockedURL ?? kind);
    }
    const answer = details.blockedByResponseIssueDetails;
    if (answer !== undefined) this.#violate(answer.reason, answer.request?.url ?? '');
  }

  /** Headers that are no part of a policy have no issue, but a line in the log: frame options, nosniff, sandboxes. */
  #logged({ source, level, text }: LogEntry): void {
    if (level !== 'error' || !this.#isMine(text)) return;
    if (/X-Frame-Options/iu.test(text)) this.#violate('x-frame-options', '');
    else if (/MIME type/u.test(text)) this.#violate('x-content-type-options', '');
    else if (/sandboxed and the 'allow-/u.test(text)) this.#violate('sandbox', '');
    else if (source === 'security' && /frame-ancestors/u.test(text)) this.#violate('frame-ancestors', '');
  }

  /** The key is in every address of the attack, and so in whatever the browser says of it. */
  #isMine(said: string): boolean {
    return this.#expected.together !== true || said.includes(this.#expected.key);
  }

  #violate(directive: string, subject: string): void {
    // The browser asks for it by itself; no attack does.
    if (subject.endsWith('/favicon.ico')) return;
    this.#violations.set(`${directive} ${subject}`, { directive, subject });
    this.#onChange();
  }

  #prove(how: string): void {
    this.#proof ??= how;
    this.#onChange();
  }

  #fail(why: string): void {
    this.#fault ??= why;
    this.#onChange();
  }

  /** The answer is kept as a file and not shown: nothing of it runs. */
  #downloads(): void {
    this.#violate('content-disposition', '');
    this.#loaded = true;
    this.#onChange();
  }

  /** Of the page itself: windows that it opens are of no account. */
  #loads(session: string): void {
    if (session !== this.#targets.keys().next().value) return;
    this.#loaded = true;
    this.#onChange();
  }
}

interface Issue {
  readonly details: {
    readonly contentSecurityPolicyIssueDetails?: {
      readonly violatedDirective: string;
      readonly contentSecurityPolicyViolationType: string;
      readonly blockedURL?: string;
      readonly isReportOnly?: boolean;
    };
    readonly blockedByResponseIssueDetails?: { readonly reason: string; readonly request?: { readonly url?: string } };
  };
}

interface LogEntry {
  readonly source: string;
  readonly level: string;
  readonly text: string;
}
