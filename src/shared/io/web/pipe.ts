import type { Readable, Writable } from 'node:stream';
import type { Browser, BrowserEvent } from './port.ts';

interface Waiting {
  readonly session: string;
  readonly resolve: (result: { readonly [key: string]: unknown }) => void;
  readonly reject: (reason: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly [key: string]: unknown };
  readonly sessionId?: string;
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly message?: string };
}

/** Longer ones, such as what a page floods the console with, are not read. */
const LONGEST_MESSAGE_BYTES = 16 << 20;

/** The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON texts, each ended by a zero byte. */
export class Pipe {
  readonly #out: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: BrowserEvent) => void>();
  #parts: Buffer[] = [];
  #length = 0;
  #last = 0;
  #gone: Error | undefined;

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    input.on('data', (bytes: Buffer) => this.#read(bytes));
    // What was written to a browser that is gone; `end` tells those who wait.
    for (const stream of [out, input]) stream.on('error', () => undefined);
  }

  call: Browser['call'] = (method, params = {}, session = '') =>
    new Promise((resolve, reject) => {
      if (this.#gone !== undefined) {
        reject(this.#gone);
        return;
      }
      const id = ++this.#last;
      this.#waiting.set(id, { session, resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, ...(session === '' ? {} : { sessionId: session }) })}\0`);
    });

  tell: Browser['tell'] = (method, params, session) => {
    this.call(method, params, session).catch(() => undefined);
  };

  listen: Browser['listen'] = (onEvent) => {
    this.#listeners.add(onEvent);
    return () => this.#listeners.delete(onEvent);
  };

  /** Nobody answers any longer. */
  end(reason: string): void {
    this.#gone ??= new Error(reason);
    this.#refuse(() => true, this.#gone);
  }

  #read(bytes: Buffer): void {
    let from = 0;
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
      this.#keep(bytes.subarray(from, at));
      from = at + 1;
      const text = this.#length > LONGEST_MESSAGE_BYTES ? undefined : Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      this.#length = 0;
      if (text !== undefined) this.#take(JSON.parse(text) as Message);
    }
    // A copy: the memory of the stream is used again.
    if (from < bytes.length) this.#keep(Buffer.from(bytes.subarray(from)));
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= LONGEST_MESSAGE_BYTES) this.#parts.push(part);
    else this.#parts = [];
  }

  #take({ id, method, params = {}, sessionId = '', result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result ?? {});
      else waiting?.reject(new Error(String(error.message ?? 'refused')));
      return;
    }
    if (method === undefined) return;
    // A target that is gone answers nothing more.
    if (method === 'Target.detachedFromTarget') {
      const gone = String(params['sessionId']);
      this.#refuse(({ session }) => session === gone, new Error('the page is closed'));
    }
    for (const listener of this.#listeners) listener({ method, params, session: sessionId });
  }

  #refuse(which: (waiting: Waiting) => boolean, reason: Error): void {
    for (const [id, waiting] of this.#waiting) {
      if (!which(waiting)) continue;
      this.#waiting.delete(id);
      waiting.reject(reason);
    }
  }
}
