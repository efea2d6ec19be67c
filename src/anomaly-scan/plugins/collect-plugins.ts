import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import type { Io } from '../../shared/io/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { type Arm, AUDIT, Battery, type BatteryRun, TIMEOUT_MS } from './battery.ts';
import type { PluginsFacts, VectorFact } from './facts.ts';
import { type Grants, grantsOf } from './grants.ts';
import { changesOf } from './judged-run.ts';
import type { PluginsOptions } from './settings.ts';
import { isOnlyStopped, STOPS, vectorFact } from './vector-verdict.ts';
import { LIVENESS, VECTORS } from './vectors/index.ts';
import type { PluginVector } from './vectors/vector.ts';

const LARGEST_ADAPTER_BYTES = 1 << 20;
/** Much of a run is waiting: for a hang, for what comes late. */
const WAITING = 1;
const MOST_AT_ONCE = 5;
/** Of the vectors that ran, in percent, so many may be refused before they are tried. */
const MOST_REFUSED_PERCENT = 34;
/** How much longer the second and the third look may take. */
const LONGER: readonly number[] = [2, 5];
/** What hosts change by themselves. */
type Noise = Readonly<Record<Arm, ReadonlySet<string>>>;

/** Tries every vector in a host without defence, and each that works there in the user's. */
export async function collectPlugins(
  { io, checkout, progress }: Pick<FamilyContext, 'io' | 'checkout' | 'progress'>,
  options: PluginsOptions,
): Promise<Collected<PluginsFacts, undefined>> {
  const text = io.readText(options.adapter, LARGEST_ADAPTER_BYTES);
  if (text === undefined) throw new ProblemError(missing(options.adapter));
  const path = checkout.prefix === '' ? options.adapter : `${checkout.prefix}/${options.adapter}`;
  const adapter = {
    path: path.replace(/^\.\//u, ''),
    line:
      1 +
      Math.max(
        0,
        text.split('\n').findIndex((line) => line.includes('createHost')),
      ),
  };
  const started = io.now();
  const captives = await io.captiveHost();
  const trap = await captives.openTrap();
  const { node, version, audit } = nodeOf(io, captives.machine.nodePath);
  const url = fileUrl(io.workingDirectory, options.adapter);
  const battery = new Battery(io, captives, { node, audit, adapter: url }, trap);
  try {
    const { noise, grants } = await alive(battery, adapter);
    const wanted = VECTORS.filter(({ id }) => options.vectors.length === 0 || options.vectors.includes(id));
    // What is waited for longest is begun first.
    const lanes = Math.min(captives.machine.cpus + WAITING, MOST_AT_ONCE);
    const isLong = (vector: PluginVector): boolean => vector.isDenial === true || vector.isSlow === true;
    const vectors = await inParallel(wanted, lanes, isLong, async (vector) => {
      const fact = await tried(battery, vector, noise, grants);
      progress(`${vector.id} ${vector.kind}: ${fact.verdict}`);
      return fact;
    });
    return {
      facts: {
        adapter,
        node: version,
        audit,
        grants,
        catalogued: VECTORS.length,
        vectors,
        problems: problemsOf(vectors, options, adapter),
        milliseconds: Math.round(io.now() - started),
      },
      detail: undefined,
    };
  } finally {
    battery.close();
    await trap.close();
  }
}

/** The Node.js of the job, which the user's packages were installed for; else the one that runs this. */
function nodeOf(io: Io, own: string): { readonly node: string; readonly version: string; readonly audit: boolean } {
  const text = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).trim().split('\n');
  const question = ['-p', "[process.execPath, process.versions.node].join('\\n')"];
  const asked = ['node', own].map((command) => io.run(command, question)).find(({ status }) => status === 0);
  const [node = own, version = ''] = asked === undefined ? [] : text(asked.stdout);
  return { node, version, audit: io.run(node, [...AUDIT, '-e', '0']).status === 0 };
}

/** The liveness plugin in both arms: what it shows are the grants, and what the host changes by itself. */
async function alive(
  battery: Battery,
  adapter: PluginsFacts['adapter'],
): Promise<{ readonly noise: Noise; readonly grants: Grants }> {
  const isAlive = (run: BatteryRun): boolean => run.began && run.failed === undefined && !run.unsettled;
  const twice = async (arm: 'control' | 'host'): Promise<BatteryRun> => {
    const run = await battery.run(arm, LIVENESS, new Set());
    // The first process of a cold machine may take long.
    return isAlive(run) || run.end.timedOut || run.failed !== undefined
      ? run
      : battery.run(arm, LIVENESS, new Set(), 3);
  };
  const control = await twice('control');
  if (!isAlive(control))
    throw new ProblemError({
      code: 'PLUGINS-CONTROL',
      reason: `a plugin that does nothing does not run without any defence: ${whyOf(control)}`,
      hint: 'Look whether Node.js 20.16 or later is on the PATH, and whether it may start processes.',
    });
  const host = await twice('host');
  battery.calibrate(host.invokeMs);
  const location = { path: adapter.path, line: adapter.line };
  if (!isAlive(host) || host.evidence.some((one) => STOPS.includes(one)))
    throw new ProblemError({
      code: 'PLUGINS-ADAPTER-FAILED',
      reason: `a plugin that does nothing does not run in the plugin host: ${whyOf(host)}`,
      hint: 'Let load and invoke run the plugin, and hand what it emits to receive; docs/gates/anomaly-plugins.md has an adapter to begin with.',
      location,
    });
  const grants = grantsOf(parsed(host.grants));
  if (grants === undefined)
    throw new ProblemError({
      code: 'PLUGINS-GRANTS',
      reason: `the grants of the adapter are not of the shape that is documented: ${(host.grants ?? '').slice(0, 200)}`,
      hint: 'fsRead, fsWrite, net and env are lists of texts; all others are true or false.',
      location,
    });
  return { noise: { control: changesOf(control.end), host: changesOf(host.end) }, grants };
}

function whyOf(run: BatteryRun): string {
  const why = run.note ?? '';
  if (run.failed !== undefined) return `it failed at ${run.failed}${why === '' ? '' : ` (${why})`}`;
  const denial = run.evidence.find((one) => STOPS.includes(one));
  if (denial !== undefined) return `the process ended with ${denial}${why === '' ? '' : ` (${why})`}`;
  if (run.refused !== undefined) return `it was refused (${why})`;
  return run.unsettled
    ? 'it gave no answer in time'
    : `nothing that it emitted arrived${why === '' ? '' : ` (${why})`}`;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** In the host only what works without defence: silence of anything else says nothing. */
async function tried(battery: Battery, vector: PluginVector, noise: Noise, grants: Grants): Promise<VectorFact> {
  let control = await battery.run('control', vector, noise.control);
  if (isOnlyStopped(vector, control.evidence)) control = await battery.run('control', vector, noise.control, LONGER[1]);
  if (control.evidence.length === 0) return vectorFact(vector, [], undefined, grants, control.places);
  let host = await battery.run('host', vector, noise.host);
  let times = 1;
  for (const longer of LONGER) {
    if (!isDoubtful(vector, host, times)) break;
    times = longer;
    host = await battery.run('host', vector, noise.host, times);
  }
  return vectorFact(vector, control.evidence, host, grants, host.places);
}

/** A busy machine fails in many ways, and an attack that works does not stop working: then it is looked at again. */
function isDoubtful(vector: PluginVector, run: BatteryRun, times: number): boolean {
  const { failed, began, refused, evidence, unsettled, invokeMs } = run;
  if (failed !== undefined || (!began && refused !== 'load' && vector.refusable !== true)) return true;
  if (vector.isDenial === true) return false;
  // The host may have ended it while it was still on its way.
  return evidence.includes('hang') || (evidence.length === 0 && (unsettled || invokeMs >= 0.9 * TIMEOUT_MS * times));
}

/** Results in the order of the items, of which those that `comesFirst` names are begun first. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  lanes: number,
  comesFirst: (item: Item) => boolean,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()].sort(([, one], [, other]) => Number(comesFirst(other)) - Number(comesFirst(one)));
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
  return results;
}

function problemsOf(
  vectors: readonly VectorFact[],
  { vectors: named, minLive }: PluginsOptions,
  { path, line }: PluginsFacts['adapter'],
): readonly Problem[] {
  const problems: Problem[] = [];
  const location = { path, line };
  const live = vectors.filter(({ verdict }) => verdict !== 'not-live');
  if (named.length === 0 && live.length < minLive)
    problems.push({
      code: 'PLUGINS-TOO-FEW-LIVE',
      reason: `${live.length} of ${vectors.length} vectors work here without any defence, and at least ${minLive} have to`,
      hint: 'Use a newer Node.js, or lower min-live-plugin-vectors.',
    });
  const failed = vectors.filter(({ verdict }) => verdict === 'error');
  if (failed.length > 0)
    problems.push({
      code: 'PLUGINS-VECTOR-FAILED',
      reason: `${failed.length} vectors could not be tried: ${failed
        .slice(0, 8)
        .map(({ id, note }) => (note === undefined ? id : `${id} (${note.slice(0, 80)})`))
        .join(', ')}`,
      hint: 'Let the adapter load and run every plugin; one that was not run was not held.',
      location,
    });
  const refused = live.filter((one) => one.refused === true && one.verdict === 'contained').length;
  if (refused * 100 > live.length * MOST_REFUSED_PERCENT && named.length === 0)
    problems.push({
      code: 'PLUGINS-REFUSED',
      reason: `${refused} of ${live.length} vectors were refused when they were loaded, so that they were not tried`,
      hint: 'Let the adapter load them as it loads a plugin of a user, without the checks of a store before it.',
      location,
    });
  return problems;
}

function missing(path: string): Problem {
  return {
    code: 'PLUGINS-ADAPTER-MISSING',
    reason: `the adapter of the plugin host ${path} does not exist`,
    hint: 'Write it (docs/gates/anomaly-plugins.md has one to begin with); the path is relative to the working directory.',
    location: { path },
  };
}

function fileUrl(folder: string, path: string): string {
  const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${folder}/${path}`;
  return `file://${whole.startsWith('/') ? '' : '/'}${encodeURI(whole).replace(/[?#]/gu, encodeURIComponent)}`;
}
