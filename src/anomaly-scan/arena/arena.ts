import type { BrowserPlace, Listener, WebAnswer, WebHost, WebRequest } from '../../shared/io/web/port.ts';
import type { Vector } from '../vectors/vector.ts';
import { applicationAnswer, foreignAnswer } from './answers.ts';
import { type Addresses, type Arm, type Attack, type Stage, startAddress } from './attack.ts';
import { failedBrowser } from './browser-problem.ts';
import { NO_POLICY } from './policy.ts';
import type { Violation } from './visit.ts';
import { type Arrivals, type Look, type Patience, Visitor } from './visitor.ts';

/**
 * `executed`: proved. `blocked`: not proved, and the browser said what it refused. `silent`: nothing happened, twice.
 * `not-live`: not even without any defence, so that nothing is said of this arm. `unmeasured`: it could not be tried.
 */
export type Outcome = 'executed' | 'blocked' | 'silent' | 'not-live' | 'unmeasured';

export interface VectorResult {
  readonly vector: string;
  readonly arm: string;
  readonly outcome: Outcome;
  /** How it was proved, what was refused, or why nothing can be said. */
  readonly evidence: string;
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

export interface ArenaRequest {
  readonly host: WebHost;
  readonly browser: BrowserPlace;
  readonly vectors: readonly Vector[];
  /** Without the control arm, which always runs first. */
  readonly arms: readonly Arm[];
  readonly stage?: Stage;
  /** For one visit, everything together. */
  readonly limitMs?: number;
  /** Visits at the same time. */
  readonly concurrency: number;
  readonly progress?: (done: number, all: number, result: VectorResult) => void;
}

export interface ArenaRun {
  readonly browser: { readonly name: string; readonly version: string };
  /** The control arm's first, then arm by arm, in the order of the vectors. */
  readonly results: readonly VectorResult[];
  readonly memoryBytes: number | undefined;
}

/** Everything an attack can do, and nothing in its way. */
export const CONTROL: Arm = { id: 'none', policy: NO_POLICY, encoding: false };

const START_MS = 20_000;
const LIMIT_MS = 8000;
/** In the control arm nothing is known of how long an attack takes. */
const FIRST: Patience = { silentMs: 700, refusedMs: 700, limitMs: LIMIT_MS };
/** The second look at whatever was silent. */
const SECOND: Patience = { silentMs: 1200, refusedMs: 1200, limitMs: LIMIT_MS };
const LEAST_MS = 60;

/**
 * Runs every vector without any defence, then those that are live under each arm. Throws ProblemError ANOMALY-BROWSER-FAILED
 * when the browser does not start or ends before all is done; whatever happens, no process, profile or port stays.
 */
export async function runArena(request: ArenaRequest): Promise<ArenaRun> {
  const { host, vectors, arms, concurrency, progress } = request;
  const attacks = new Map<string, Attack>();
  const arrivals: Arrivals = new Map();
  const closing: Listener[] = [];
  const browser = await host.openBrowser(request.browser, START_MS).catch((error: unknown) => {
    throw failedBrowser(request.browser, String(error));
  });
  let isClosing = false;
  try {
    const application = await host.listen((asked) => applicationSide(asked, attacks, request));
    closing.push(application);
    const foreign = await host.listen((asked) => foreignSide(asked, attacks, arrivals));
    closing.push(foreign);
    const addresses = { application: origin(application), foreign: origin(foreign), datagrams: '127.0.0.1:9' };
    const visitor = await Visitor.start(browser, host, arrivals);
    const visit = (vector: Vector, arm: Arm, patience: Patience) =>
      attempt({ host, visitor, attacks, arrivals, addresses }, vector, arm, {
        ...patience,
        limitMs: request.limitMs ?? patience.limitMs,
      });
    const gone = browser.gone.then((said) => {
      if (!isClosing) throw failedBrowser(request.browser, said);
    });
    const results: VectorResult[] = [];
    const all = vectors.length * (arms.length + 1);
    const told = (result: VectorResult): VectorResult => {
      results.push(result);
      progress?.(results.length, all, result);
      return result;
    };
    const pace = new Map<string, number>();
    const control = inLanes(vectors, concurrency, async (vector) => {
      const look = await visit(vector, CONTROL, FIRST);
      const again = look.proof === undefined ? await visit(vector, CONTROL, SECOND) : look;
      pace.set(vector.id, again.afterLoadMs);
      const outcome = again.proof !== undefined ? 'executed' : again.fault === undefined ? 'not-live' : 'unmeasured';
      return told(resultOf(vector, CONTROL, outcome, again));
    });
    const live = new Map(((await Promise.race([control, gone])) ?? []).map(({ vector, outcome }) => [vector, outcome]));
    const cells = arms.flatMap((arm) => vectors.map((vector) => ({ arm, vector })));
    const measured = inLanes(cells, concurrency, async ({ arm, vector }) => {
      const liveness = live.get(vector.id) ?? 'unmeasured';
      if (liveness !== 'executed') return told(notRun(vector, arm, liveness));
      const usual = pace.get(vector.id) ?? 0;
      const patience = { ...FIRST, silentMs: Math.max(LEAST_MS, 3 * usual), refusedMs: Math.max(LEAST_MS, 2 * usual) };
      const look = await visit(vector, arm, patience);
      const outcome = outcomeOf(vector, look);
      if (outcome === 'executed' || outcome === 'blocked') return told(resultOf(vector, arm, outcome, look));
      const second = await visit(vector, arm, SECOND);
      return told(resultOf(vector, arm, outcomeOf(vector, second), second));
    });
    await Promise.race([measured, gone]);
    const order = new Map([CONTROL, ...arms].map(({ id }, at) => [id, at]));
    const places = new Map(vectors.map(({ id }, at) => [id, at]));
    results.sort((a, b) => order.get(a.arm)! - order.get(b.arm)! || places.get(a.vector)! - places.get(b.vector)!);
    const { name, version } = browser;
    return { browser: { name, version }, results, memoryBytes: browser.memoryBytes() };
  } finally {
    isClosing = true;
    await Promise.all([browser.close(), ...closing.map((listener) => listener.close())]);
  }
}

interface Attempt {
  readonly host: WebHost;
  readonly visitor: Visitor;
  readonly attacks: Map<string, Attack>;
  readonly arrivals: Arrivals;
  readonly addresses: Addresses;
}

/** One vector under one arm, once, in a context and with a token that were never used before. */
async function attempt(of: Attempt, vector: Vector, arm: Arm, patience: Patience): Promise<Look> {
  const { host, visitor, attacks, arrivals } = of;
  const [key, token] = [host.token(), host.token()];
  // Datagrams carry nothing that could name an attack: the port does.
  const datagrams = vector.payload.includes('{datagrams}')
    ? await host.listenDatagrams(() => arrivals.get(key)?.arrived('a datagram arrived'))
    : undefined;
  const addresses =
    datagrams === undefined ? of.addresses : { ...of.addresses, datagrams: `127.0.0.1:${datagrams.port}` };
  const attack: Attack = { vector, arm, key, token, addresses };
  attacks.set(key, attack);
  try {
    const expected = { token, key, proof: vector.proof, origin: addresses.application };
    return await visitor.look(startAddress(attack), expected, vector.click === true, patience);
  } finally {
    attacks.delete(key);
    await datagrams?.close();
  }
}

function applicationSide(
  asked: WebRequest,
  attacks: Map<string, Attack>,
  request: ArenaRequest,
): WebAnswer | Promise<WebAnswer> {
  const attack = attackOf(asked, attacks);
  if (attack === undefined) return { status: 404, headers: [], body: '' };
  const staged = request.stage?.respond(asked, attack);
  return staged ?? applicationAnswer(asked.path.slice(attack.key.length + 2), attack, request.host);
}

function foreignSide(asked: WebRequest, attacks: Map<string, Attack>, arrivals: Arrivals): WebAnswer {
  const attack = attackOf(asked, attacks);
  if (attack === undefined) return { status: 404, headers: [], body: '' };
  // In the address or the body, not in what the browser adds by itself: Referer may hold an address of the application.
  if (`${asked.path} ${asked.body}`.includes(attack.token))
    arrivals.get(attack.key)?.arrived(`${asked.method} ${asked.path.slice(0, 100)} arrived at another origin`);
  return foreignAnswer(asked, attack);
}

function attackOf({ path }: WebRequest, attacks: Map<string, Attack>): Attack | undefined {
  return attacks.get(/^\/(\d+)\//u.exec(path)?.[1] ?? '');
}

function outcomeOf(vector: Vector, { proof, fault, violations, reached }: Look): Outcome {
  if (proof !== undefined) return 'executed';
  if (fault !== undefined) return 'unmeasured';
  // The application's own script did not run: nothing was tried.
  if (!reached && violations.some(({ subject }) => subject.endsWith('/own.js')) && !vector.payload.includes('own.js'))
    return 'unmeasured';
  return violations.length > 0 ? 'blocked' : 'silent';
}

function resultOf(vector: Vector, arm: Arm, outcome: Outcome, look: Look): VectorResult {
  const refused = look.violations.map(
    ({ directive, subject }) => `${directive}${subject === '' ? '' : ` (${subject})`}`,
  );
  const evidence =
    look.proof ?? look.fault ?? (refused.length > 0 ? `refused by ${refused.join(', ')}` : 'nothing happened, twice');
  const { violations } = look;
  return { vector: vector.id, arm: arm.id, outcome, evidence, violations, milliseconds: Math.round(look.milliseconds) };
}

function notRun(vector: Vector, arm: Arm, liveness: Outcome): VectorResult {
  const outcome = liveness === 'not-live' ? 'not-live' : 'unmeasured';
  const evidence =
    outcome === 'not-live' ? 'not even without any defence' : 'it could not be tried without any defence';
  return { vector: vector.id, arm: arm.id, outcome, evidence, violations: [], milliseconds: 0 };
}

/** So many at a time, in order; the first fault ends all of it. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = items.values();
  const results: Result[] = [];
  const lane = async (): Promise<void> => {
    for (const item of left) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
  return results;
}

function origin({ port }: Listener): string {
  return `http://127.0.0.1:${port}`;
}
