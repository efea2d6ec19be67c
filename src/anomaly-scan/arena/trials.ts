import type { Browser, Listener, WebAnswer, WebHost, WebRequest } from '../../shared/io/web/port.ts';
import type { Defence, Vector } from '../vectors/vector.ts';
import { applicationAnswer, foreignAnswer } from './answers.ts';
import { type Addresses, type Arm, type Attack, type Stage, startAddress } from './attack.ts';
import { listedAddress, withoutFraming } from './policy.ts';
import type { Elsewhere } from './visit.ts';
import { type Arrivals, CLICK, type Look, type Patience, Visitor } from './visitor.ts';

/** Behind which nothing listens: only vectors that need one get a port for datagrams. */
const NOBODY = '127.0.0.1:9';
const BATCH_STYLE = '<style>body{margin:0}iframe{width:96px;height:56px;border:0}</style>';

const OF_WINDOWS: ReadonlySet<Defence> = new Set(['opener-policy', 'frame-ancestors']);

/** Which vectors do the same in a frame beside others as in a window of their own, and in any order. */
export function canBeTogether({ start = 'page', payload, uploads = [], blockedBy }: Vector): boolean {
  if (start !== 'page' && !('upload' in start)) return false;
  if (payload.includes('{datagrams}') || blockedBy.some((defence) => OF_WINDOWS.has(defence))) return false;
  // There is one focus in a window, and whoever comes first has it.
  return !/autofocus/u.test(payload) && !uploads.some(({ type }) => type === '');
}

/** The two origins of a run, and a browser that is sent to them. */
export class Trials {
  readonly #host: WebHost;
  readonly #stage: Stage | undefined;
  readonly #attacks = new Map<string, Attack>();
  readonly #batches = new Map<string, readonly Attack[]>();
  readonly #arrivals: Arrivals = new Map();
  readonly #listeners: Listener[] = [];
  #addresses: Addresses = { application: '', foreign: '', secure: '', datagrams: NOBODY };
  #visitor: Visitor | undefined;

  constructor(host: WebHost, stage: Stage | undefined) {
    this.#host = host;
    this.#stage = stage;
  }

  async open(browser: Browser): Promise<void> {
    const origin = (scheme: string, listener: Listener): string => {
      this.#listeners.push(listener);
      return `${scheme}://127.0.0.1:${listener.port}`;
    };
    const application = origin('http', await this.#host.listen((asked) => this.#answer(asked)));
    const foreign = origin('http', await this.#host.listen((asked) => this.#answerForeign(asked)));
    const secure = origin('https', await this.#host.listenSecure((asked) => this.#answerForeign(asked)));
    this.#addresses = { application, foreign, secure, datagrams: NOBODY };
    this.#visitor = await Visitor.start(browser, this.#host, this.#arrivals);
  }

  async close(): Promise<void> {
    await Promise.all(this.#listeners.map((listener) => listener.close()));
  }

  /** One vector under one arm, once, in a context and with a token that were never used before. */
  async alone(vector: Vector, arm: Arm, patience: Patience): Promise<Look> {
    const attack = this.#attack(vector, arm);
    // Datagrams carry nothing that could name an attack: the port does.
    const datagrams = vector.payload.includes('{datagrams}')
      ? await this.#host.listenDatagrams(() => this.#arrivals.get(attack.key)?.arrived('a datagram arrived'))
      : undefined;
    const addresses = { ...attack.addresses, datagrams: datagrams ? `127.0.0.1:${datagrams.port}` : NOBODY };
    const known = { ...attack, addresses };
    this.#attacks.set(attack.key, known);
    try {
      const [look] = await this.#visit(startAddress(known), [known], vector.click === true, patience);
      return look!;
    } finally {
      this.#attacks.delete(attack.key);
      await datagrams?.close();
    }
  }

  /** Several at once, each in a frame of one window, with what forbids frames taken out of the policy. */
  async together(vectors: readonly Vector[], arm: Arm, patience: Patience): Promise<readonly Look[]> {
    const framable = { ...arm, policy: withoutFraming(arm.policy) };
    const attacks = vectors.map((vector) => this.#attack(vector, framable));
    const key = this.#host.token();
    for (const attack of attacks) this.#attacks.set(attack.key, attack);
    this.#batches.set(key, attacks);
    try {
      return await this.#visit(`${this.#addresses.application}/${key}/`, attacks, true, patience);
    } finally {
      this.#batches.delete(key);
      for (const attack of attacks) this.#attacks.delete(attack.key);
    }
  }

  #attack(vector: Vector, arm: Arm): Attack {
    return { vector, arm, key: this.#host.token(), token: this.#host.token(), addresses: this.#addresses };
  }

  #visit(address: string, attacks: readonly Attack[], click: boolean, patience: Patience): Promise<readonly Look[]> {
    const expected = attacks.map(({ vector, key, token, arm }) => ({
      key,
      token,
      proof: vector.proof,
      origin: this.#addresses.application,
      ...this.#elsewhere(arm),
      ...(attacks.length > 1 ? { together: true as const } : {}),
    }));
    return this.#visitor!.look(address, expected, click ? { press: CLICK } : {}, patience);
  }

  #elsewhere({ policy }: Arm): { readonly elsewhere?: Elsewhere } {
    const below = listedAddress(policy);
    if (below === undefined) return {};
    const answer = (url: string) => {
      const path = `/${url.slice(below.length)}`;
      const asked: WebRequest = { method: 'GET', path, headers: {}, body: '' };
      const { headers, body } = this.#answerForeign(asked);
      return { type: headers.find(([name]) => name === 'content-type')?.[1] ?? '', body: String(body) };
    };
    return { elsewhere: { below, answer } };
  }

  #answer(asked: WebRequest): WebAnswer | Promise<WebAnswer> {
    const key = keyOf(asked);
    const attack = this.#attacks.get(key);
    if (attack !== undefined)
      return (
        this.#stage?.respond(asked, attack) ?? applicationAnswer(asked.path.slice(key.length + 2), attack, this.#host)
      );
    const frames = this.#batches.get(key)?.map((each) => `<iframe data-attack src="${startAddress(each)}"></iframe>`);
    if (frames === undefined) return { status: 404, headers: [], body: '' };
    const headers = [['content-type', 'text/html']] as const;
    return { status: 200, headers, body: `<!doctype html>${BATCH_STYLE}${frames.join('')}` };
  }

  #answerForeign(asked: WebRequest): WebAnswer {
    const attack = this.#attacks.get(keyOf(asked));
    if (attack === undefined) return { status: 404, headers: [], body: '' };
    // In the address or the body, not in what the browser adds by itself: Referer may hold an address of the application.
    if (`${asked.path} ${asked.body}`.includes(attack.token)) {
      const what = `${asked.method} ${asked.path.slice(0, 100)} arrived at another origin`;
      this.#arrivals.get(attack.key)?.arrived(what);
    }
    return foreignAnswer(asked, attack);
  }
}

function keyOf({ path }: WebRequest): string {
  return /^\/(\d+)\//u.exec(path)?.[1] ?? '';
}
