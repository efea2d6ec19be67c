import { GATES } from './gates.ts';
import { type CommonSettings, commonSettings } from './shared/config/common-settings.ts';
import { CONFIG_PLACES, type ConfigFile, parseConfigFile } from './shared/config/file.ts';
import type { RawInputs } from './shared/config/port.ts';
import { readValues } from './shared/config/values.ts';
import type { Io } from './shared/io/port.ts';
import type { AlertTarget } from './shared/model/alert.ts';
import type { GateDescription } from './shared/model/gate-description.ts';
import { ProblemError } from './shared/model/problem.ts';
import type { WaiverFile } from './shared/model/waiver.ts';
import { type LoadableGate, type Prepared, problemOf } from './shared/run.ts';
import type { Baseline } from './shared/store/port.ts';

const LARGEST_CONFIG_BYTES = 1 << 20;

/** Reads reliability.yml and merges it with the inputs. Never throws: what is wrong becomes the run's problem. */
export async function prepare(gate: GateDescription, inputs: RawInputs, io: Io): Promise<Prepared> {
  let alerts: readonly AlertTarget[] = [];
  try {
    const file = await readConfig(inputs, io);
    alerts = file?.alerts ?? [];
    const values = await readValues(gate, inputs, file);
    const baseline = file?.baseline === undefined ? {} : { baseline: await openBaselineAt(file.baseline, io) };
    const waivers = file?.waivers === undefined ? {} : { waivers: await readWaivers(file.waivers, io) };
    return { values, common: commonSettings(values), ...baseline, ...waivers, alerts };
  } catch (error) {
    // Who is to be told that the default branch is broken may well be known.
    return { problem: problemOf(error), common: fallback(inputs), alerts };
  }
}

/** The same where reading the inputs may fail too. */
export async function prepareWith(gate: GateDescription, inputs: () => RawInputs, io: Io): Promise<Prepared> {
  try {
    return await prepare(gate, inputs(), io);
  } catch (error) {
    return {
      problem: problemOf(error),
      common: { output: 'reliability-report', onInconclusive: 'fail', format: 'text' },
    };
  }
}

/** The waivers in the file that reliability.yml names; `path` is relative to the working directory. Throws ProblemError CONFIG-…. */
export async function readWaivers(path: string, io: Io): Promise<WaiverFile> {
  const text = io.readText(path, LARGEST_CONFIG_BYTES);
  if (text === undefined) throw unreadable(path, `${path} (waivers in reliability.yml)`, io);
  const { readWaiverFile } = await import('./shared/config/waiver-file.ts');
  const rules = GATES.flatMap(({ codes = [] }) => codes.map(({ code }) => code)).filter((code) => code.includes('/'));
  return { path, waivers: await readWaiverFile(text, path, rules) };
}

/** Loaded only where one is configured: the stores bring HTTP, signatures and compression with them. */
async function openBaselineAt(uri: string, io: Io): Promise<Baseline> {
  const { openBaseline } = await import('./shared/store/baseline.ts');
  return openBaseline(uri, io);
}

/** Of bad configuration only what the inputs say plainly is used: where reports go and what standard output shows. */
function fallback({ values }: RawInputs): CommonSettings {
  return {
    output: values.get('output') ?? 'reliability-report',
    onInconclusive: values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail',
    format: values.get('format') === 'json' ? 'json' : 'text',
    ...(values.has('token') ? { token: values.get('token') ?? '' } : {}),
  };
}

/** reliability.yml where `config` says, else in its usual places; undefined when there is none. Throws ProblemError CONFIG-…. */
export async function readConfig({ values, spell }: RawInputs, io: Io): Promise<ConfigFile | undefined> {
  const named = values.get('config');
  const path = named ?? CONFIG_PLACES.find((place) => io.status(place).kind !== 'missing');
  if (path === undefined) return undefined;
  const text = io.readText(path, LARGEST_CONFIG_BYTES);
  if (text !== undefined) return parseConfigFile(text, path);
  throw unreadable(path, `${path} (${spell('config')})`, io);
}

function unreadable(path: string, shown: string, io: Io): ProblemError {
  const { kind, sizeBytes } = io.status(path);
  const missing = kind === 'missing';
  return new ProblemError({
    code: missing ? 'CONFIG-MISSING-FILE' : 'CONFIG-UNREADABLE',
    reason: missing
      ? `${shown} does not exist`
      : `${path} cannot be read (${kind === 'file' ? `${sizeBytes} bytes` : kind})`,
    hint: missing
      ? 'Correct the path; it is relative to the working directory.'
      : 'It must be a readable file of at most 1 MiB.',
    location: { path },
  });
}

/** The gates that reliability.yml has a section for; the first, without a file or a section. Throws ProblemError CONFIG-…. */
export async function configuredGates(inputs: RawInputs, io: Io): Promise<readonly LoadableGate[]> {
  const named = gatesOf(await readConfig(inputs, io));
  return named.length > 0 ? named : GATES.slice(0, 1);
}

/** Those that a configuration names. */
export function gatesOf(file: ConfigFile | undefined): readonly LoadableGate[] {
  return GATES.filter(({ id }) => file?.sections.has(id) === true);
}
