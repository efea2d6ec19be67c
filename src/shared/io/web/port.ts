/** One HTTP header; a name may come more than once. */
export type Header = readonly [name: string, value: string];

export interface WebRequest {
  /** In capitals; `UPGRADE` for a WebSocket, which is answered by closing it. */
  readonly method: string;
  /** From the first `/`, with the query. */
  readonly path: string;
  /** Names in small letters. */
  readonly headers: { readonly [name: string]: string | undefined };
  /** The first 64 KiB, each byte one character. */
  readonly body: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string | Uint8Array;
  /** An answer that goes on behind its body, until it is ended or whoever asked is gone: what it gives back is called then. */
  readonly stream?: (send: (text: string) => void, end: () => void) => () => void;
}

/** Something that listens on 127.0.0.1, and nowhere else. */
export interface Listener {
  readonly port: number;
  /** Ends open connections too: at once, or when what was said is heard, but not later than so many milliseconds. */
  close(graceMs?: number): Promise<void>;
}

/** A browser that was found on the machine. */
export interface BrowserPlace {
  /** Absolute. */
  readonly path: string;
  /** Where it came from: `named`, `CHROME_PATH`, `PATH`, `system`, or the package that holds it. */
  readonly source: string;
  /** What it needs beside the environment of this process. */
  readonly env: { readonly [name: string]: string };
}

/** What a browser says without being asked: an event of the Chrome DevTools Protocol, with the session that it is of. */
export interface BrowserEvent {
  readonly method: string;
  readonly params: { readonly [key: string]: unknown };
  /** '' for the browser itself. */
  readonly session: string;
}

/**
 * A running browser, spoken to in the Chrome DevTools Protocol over two pipes: no port that somebody else could connect
 * to. A call that is not answered since the browser ended, crashed or closed the session, rejects too.
 */
export interface Browser {
  readonly name: string;
  readonly version: string;
  /** Of the protocol's own names. Rejects with an Error that carries the browser's words. */
  call(method: string, params?: object, session?: string): Promise<{ readonly [key: string]: unknown }>;
  /** The same when nobody needs the answer: refusals are passed over. */
  tell(method: string, params?: object, session?: string): void;
  /** Called for every event from now on, in order; returns what ends it. */
  listen(onEvent: (event: BrowserEvent) => void): () => void;
  /** Settles when the browser has ended, with the last 2 KiB that it wrote to standard error. */
  readonly gone: Promise<string>;
  /** The memory of all its processes, each shared page counted in shares; undefined where the system does not tell. */
  memoryBytes(): number | undefined;
  /** Ends it with all its processes and removes its profile; never throws. */
  close(): Promise<void>;
}

/** A command that serves, until it is stopped. */
export interface Service {
  hasEnded(): boolean;
  /** The last 4 KiB that it wrote. */
  said(): string;
  /** Ends it with all that it started; never rejects. */
  stop(): Promise<void>;
}

/** The part of the world that only a browser and its servers need. */
export interface WebHost {
  /** Serves HTTP on 127.0.0.1, on a port that the system chooses. What `answer` throws becomes status 500. */
  listen(answer: (request: WebRequest) => WebAnswer | Promise<WebAnswer>): Promise<Listener>;
  /** The same with TLS and a certificate made for it, which only browsers of `openBrowser` take. */
  listenSecure(answer: (request: WebRequest) => WebAnswer | Promise<WebAnswer>): Promise<Listener>;
  /** Receives datagrams on 127.0.0.1; `onBytes` gets each as characters of one byte. */
  listenDatagrams(onBytes: (bytes: string) => void): Promise<Listener>;
  /** Asks a server on this machine once, redirects not followed. Rejects with an Error when there is no whole answer in time. */
  get(url: string, timeoutMs: number): Promise<WebAnswer>;
  /** Starts a command line of the user's in the working directory. */
  start(command: string): Service;
  /** Any Chromium: `named`, then what the environment names, then the usual places; undefined: there is none. */
  findBrowser(named: string | undefined): Promise<BrowserPlace | undefined>;
  /** Throws an Error with what the browser said when it does not answer within `timeoutMs`. */
  openBrowser(place: BrowserPlace, timeoutMs: number): Promise<Browser>;
  /** Calls back once, after so many milliseconds; returns what calls it off. */
  after(ms: number, action: () => void): () => void;
  /** Milliseconds of a clock that never goes back. */
  clock(): number;
  /** A whole number of fifteen digits that nobody can guess. */
  token(): string;
  /** Bytes that nobody can guess, in the letters of base64. */
  nonce(): string;
  /** `sha256-…` of a text, as policies and `integrity` write it. */
  digest(text: string): string;
}
