import type { CaptiveEnd, CaptiveHost, Trap } from '../../shared/io/captive/port.ts';
import type { Io } from '../../shared/io/port.ts';
import { bodyOf, type Canaries, type JudgedRun, judgedRun } from './judged-run.ts';
import { LIVENESS } from './vectors/index.ts';
import { PRELUDE } from './vectors/prelude.ts';
import type { PluginVector } from './vectors/vector.ts';

/** Of the user's host, and of the one that has no defence. */
export type Arm = 'host' | 'control';

export interface BatterySettings {
  readonly node: string;
  readonly audit: boolean;
  /** URL of the adapter. */
  readonly adapter: string;
}

export type BatteryRun = JudgedRun & {
  readonly milliseconds: number;
  readonly end: CaptiveEnd;
  readonly places: Pick<Canaries, 'secret' | 'outside'>;
};

const ENV_NAME = 'RELIABILITY_CANARY';
/** Audited, but not refused: Node.js would refuse these two in spite of it, and hosts may need addons. */
export const AUDIT: readonly string[] = [
  '--permission-audit',
  '--allow-addons',
  '--allow-inspector',
  '--disable-warning=PERM0004',
];

const HEAP_MB = 256;
/** What the host is asked to hold plugins to. */
const MEMORY_MB = 64;
export const TIMEOUT_MS = 1000;
/** A vector that never ends is given so many times what a plugin that does nothing takes, at least so long. */
const ENDLESS_TIMES = 5;
const LEAST_ENDLESS_MS = 300;
const SETTLE_MS = 1800;
/** So much later than it should have ended a plugin, a host hangs. In the control arm nothing depends on it but what is tried in the host. */
const HANG_MS = { host: 500, control: 500 } as const;
const AFTER_MS = { P36: 150, other: 30 } as const;
const RUN_MS = 20_000;
/** Of a plugin that does nothing. */
const START_MS = 10_000;
/** A folder is made with its first file. */
const KEEP = '.keep';
/** What hosts and their children need to start; whatever else they need, the adapter gives them. */
const KEPT_ENV = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];

/** Runs vectors, each in a process, a folder and with canaries of its own. */
export class Battery {
  readonly #io: Io;
  readonly #captives: CaptiveHost;
  readonly #settings: BatterySettings;
  readonly #trap: Trap;
  readonly #folder: string;
  #runs = 0;
  #endlessMs = TIMEOUT_MS;

  constructor(io: Io, captives: CaptiveHost, settings: BatterySettings, trap: Trap) {
    this.#io = io;
    this.#captives = captives;
    this.#settings = settings;
    this.#trap = trap;
    this.#folder = captives.makeFolder();
  }

  /** Ends what is left, and removes all folders. */
  close(): void {
    this.#captives.remove(this.#folder);
  }

  /** What a plugin that does nothing took in the user's host, in ms: what never ends needs no more than some times that. */
  calibrate(invokeMs: number): void {
    this.#endlessMs = Math.min(TIMEOUT_MS, Math.max(LEAST_ENDLESS_MS, invokeMs * ENDLESS_TIMES));
  }

  /** `times`: how many times as long as usual everything may take. */
  async run(arm: Arm, vector: PluginVector, noise: ReadonlySet<string>, times = 1): Promise<BatteryRun> {
    const patience = vector.isSlow === true ? 4 * times : times;
    const folder = `${this.#folder}/${this.#runs++}`;
    const limitMs = (vector.isEndless === true ? this.#endlessMs : TIMEOUT_MS) * patience;
    const canaries = this.#plant(folder);
    const { node, adapter } = this.#settings;
    const audit = this.#settings.audit && arm === 'host';
    const token = canaries.token;
    const realmName = `canary_${this.#captives.token()}`;
    const places = {
      tcpPort: this.#trap.tcpPort,
      udpPort: this.#trap.udpPort,
      secret: canaries.secret,
      outside: canaries.outside,
      link: `${folder}/work/plugin-0/link`,
      planted: `${folder}/work/planted.cjs`,
      env: ENV_NAME,
      global: realmName,
      mark: `mark_${token}`,
      token,
    };
    const bodies = [vector.body, vector.next ?? []].flat().map((body) => bodyOf(vector, places, PRELUDE, body));
    this.#io.write(
      `${folder}/driver.cjs`,
      this.#captives.driverText({
        adapter: arm === 'control' ? null : adapter,
        workFolder: `${folder}/work`,
        bodies,
        secret: { name: realmName, value: canaries.realm },
        limits: { memoryMb: MEMORY_MB, timeoutMs: limitMs, settleMs: SETTLE_MS * patience },
        afterMs: (vector.id === 'P36' ? AFTER_MS.P36 : AFTER_MS.other) * patience,
        watched: audit ? [canaries.secret, canaries.outside] : [],
      }),
    );
    const kept = KEPT_ENV.flatMap((name) => {
      const value = this.#io.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const end = await this.#captives.run({
      node,
      nodeOptions: [`--max-old-space-size=${HEAP_MB}`, ...(audit ? AUDIT : [])],
      script: `${folder}/driver.cjs`,
      args: [],
      folder: `${folder}/work`,
      env: { ...Object.fromEntries(kept), [ENV_NAME]: canaries.env },
      timeoutMs: (vector.id === LIVENESS.id ? START_MS : RUN_MS) * patience,
      hangMs: HANG_MS[arm] * patience + (arm === 'host' ? limitMs : 0),
    });
    const { tcp, udp } = this.#trap.heard(token);
    const written = (this.#io.list(canaries.outside) ?? []).map(({ name }) => name).filter((name) => name !== KEEP);
    return {
      ...judgedRun(end, canaries, { written, heard: tcp || udp }, noise),
      milliseconds: end.durationMs,
      end,
      places: { secret: canaries.secret, outside: canaries.outside },
    };
  }

  #plant(folder: string): Canaries {
    const token = (): string => this.#captives.token();
    const file = `s${token()}`;
    const canaries: Canaries = {
      token: token(),
      env: token(),
      file,
      realm: token(),
      secret: `${folder}/secret/canary.txt`,
      outside: `${folder}/outside`,
    };
    // A secret that is JavaScript, an environment file and plain text at once.
    this.#io.writeAll(
      new Map([
        [canaries.secret, `CANARY=${file}\n`],
        [
          `${folder}/work/planted.cjs`,
          `require('node:fs').writeFileSync(${JSON.stringify(`${canaries.outside}/written`)}, 'x');\n`,
        ],
        [`${canaries.outside}/${KEEP}`, ''],
      ]),
    );
    this.#captives.link(canaries.secret, `${folder}/work/plugin-0/link`);
    return canaries;
  }
}
