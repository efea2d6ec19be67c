import type { Browser, Listener, WebAnswer, WebHost, WebRequest } from '../../shared/io/web/port.ts';
import { BINDING } from '../arena/attack.ts';
import { type Errand, type Look, type Patience, Visitor } from '../arena/visitor.ts';
import { addressOf, posterOf, pressOf, watchFor } from './delivery.ts';
import type { Payload } from './payloads.ts';
import type { Sink } from './settings.ts';

const LIMIT_MS = 8000;
/** Pages of users take longer than the arena's: their scripts are loaded first, and show data when they like. */
const FIRST: Patience = { silentMs: 700, refusedMs: 300, limitMs: LIMIT_MS };
/** The second look at what was silent. */
const SECOND: Patience = { silentMs: 1500, refusedMs: 500, limitMs: LIMIT_MS };

/** A browser that visits the user's own site, and a page of another origin that posts messages to it. */
export class Probe {
  readonly #host: WebHost;
  readonly #visitor: Visitor;
  readonly #origin: string;
  readonly #poster: Listener;
  /** Pages of the other origin, by the key in their address. */
  readonly #posters: Map<string, string>;

  private constructor(host: WebHost, visitor: Visitor, origin: string, poster: Listener, posters: Map<string, string>) {
    this.#host = host;
    this.#visitor = visitor;
    this.#origin = origin;
    this.#poster = poster;
    this.#posters = posters;
  }

  static async start(host: WebHost, browser: Browser, origin: string): Promise<Probe> {
    const posters = new Map<string, string>();
    const poster = await host.listen(({ path }: WebRequest): WebAnswer => {
      const page = posters.get(path.slice(1));
      const headers = [['content-type', 'text/html; charset=utf-8']] as const;
      return page === undefined ? { status: 404, headers: [], body: '' } : { status: 200, headers, body: page };
    });
    return new Probe(host, await Visitor.start(browser, host, new Map()), origin, poster, posters);
  }

  close(): Promise<void> {
    return this.#poster.close();
  }

  /** Sends a harmless text; `reached` says whether it was seen in a page of the site. */
  marker(sink: Sink): Promise<Look> {
    return this.#send(sink, (marker, key) => [marker, { watch: watchFor(marker, key) }], SECOND);
  }

  /** Sends a payload, with more patience the `second` time. */
  send(sink: Sink, { text }: Payload, withPolicy: boolean, second: boolean): Promise<Look> {
    const errand: Errand = withPolicy ? {} : { withoutPolicy: true };
    const run = (token: string): readonly [string, Errand] => [
      text.replaceAll('{run}', () => `${BINDING}(String(${token}))`),
      errand,
    ];
    return this.#send(sink, run, second ? SECOND : FIRST);
  }

  async #send(
    sink: Sink,
    make: (token: string, key: string) => readonly [data: string, errand: Errand],
    patience: Patience,
  ): Promise<Look> {
    const [token, key] = [this.#host.token(), this.#host.token()];
    const [data, errand] = make(token, key);
    const target = addressOf(this.#origin, sink, data);
    const address = sink.way === 'message' ? `http://127.0.0.1:${this.#poster.port}/${key}` : target;
    if (sink.way === 'message') this.#posters.set(key, posterOf(target, sink, data));
    const expected = [{ key, token, proof: 'page' as const, origin: this.#origin }];
    const [look] = await this.#visitor.look(address, expected, { ...errand, press: pressOf(sink, data) }, patience);
    this.#posters.delete(key);
    return look!;
  }
}
