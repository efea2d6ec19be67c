import type { CaptiveEnd } from '../../shared/io/captive/port.ts';
import type { Evidence, PluginVector } from './vectors/vector.ts';

/** The canaries of one run: what only somebody who got out can tell. */
export interface Canaries {
  /** What the plugin knows, and has to carry somewhere. */
  readonly token: string;
  /** What it does not know. */
  readonly env: string;
  readonly file: string;
  readonly realm: string;
  /** Paths. */
  readonly secret: string;
  readonly outside: string;
}

/** What was seen from outside, once the process was gone. */
export interface Traces {
  /** Names in the folder that nobody may write to. */
  readonly written: readonly string[];
  readonly heard: boolean;
}

/** One run of one plugin in one host. */
export interface JudgedRun {
  /** Proven, sorted. */
  readonly evidence: readonly Evidence[];
  /** The plugin told that it began. */
  readonly began: boolean;
  /** What of `api` it lacks. */
  readonly lacks?: string;
  /** The host would not load it; or it threw when it was to be run, before the plugin began. */
  readonly refused?: 'load' | 'run';
  /** The adapter or the host failed where no plugin is at work: at this stage. */
  readonly failed?: string;
  /** How long the host took to run the plugin, in ms; 0: it did not come to an end. */
  readonly invokeMs: number;
  /** The host gave no answer in time. */
  readonly unsettled: boolean;
  readonly note?: string;
  /** JSON text of the adapter's grants. */
  readonly grants?: string;
}

const PROOFS: readonly Evidence[] = [
  'tampering',
  'inspector',
  'eval',
  'wasm',
  'addon',
  'trace',
  'wasi',
  'signal',
  'listen',
  'maps',
];
/** 128 and a signal, as shells tell it. */
const FIRST_SIGNAL_STATUS = 128;

/** What a run proves. `noise`: changes that the host itself makes, as it does with a plugin that does nothing. */
export function judgedRun(end: CaptiveEnd, canaries: Canaries, traces: Traces, noise: ReadonlySet<string>): JudgedRun {
  const evidence = new Set<Evidence>();
  const said = end.lines.map(partsOf);
  const texts = said.filter(([what]) => what === 'emit' || what === 'late').map(([, text]) => text ?? '');
  for (const text of texts) {
    if (text.includes(canaries.env)) evidence.add('env');
    if (text.includes(canaries.file)) evidence.add('file');
    if (text.includes(canaries.realm)) evidence.add('realm');
    for (const proof of PROOFS) if (text === `proof:${proof}:${canaries.token}`) evidence.add(proof);
  }
  for (const [what, ...parts] of said) {
    if (what === 'late' && parts[0] === 'tick') evidence.add('afterlife');
    else if (what === 'change' && !noise.has(parts.join(' ')))
      evidence.add(parts[0] === 'added' && parts[1] === 'Object.prototype' ? 'pollution' : 'tampering');
    else if (what === 'audit' && parts[0] === 'FileSystemRead' && parts[1]?.includes(canaries.secret))
      evidence.add('file');
    else if (what === 'audit' && parts[0] === 'FileSystemWrite' && parts[1]?.includes(canaries.outside))
      evidence.add('write');
  }
  if (traces.written.length > 0) evidence.add('write');
  if (traces.heard) evidence.add('network');
  if (end.stdout.includes([...canaries.token].reverse().join(''))) evidence.add('stdio');
  const failure = said.find(([what]) => what === 'error');
  const stage = said.findLast(([what]) => what === 'stage')?.[1] ?? 'start';
  const isDone = said.some(([what]) => what === 'done');
  const atWork = ['load', 'invoke', 'unload', 'dispose'].includes(stage);
  if (end.hung) evidence.add('hang');
  else if (!isDone && failure === undefined && !end.timedOut && atWork)
    evidence.add(end.status === null || end.status >= FIRST_SIGNAL_STATUS ? 'crash' : 'exit');
  const began = texts.includes(`begun:${canaries.token}`);
  const threw = said.find(([what]) => what === 'threw');
  const refused = began ? undefined : failure?.[1] === 'load' ? 'load' : threw === undefined ? undefined : 'run';
  const note = failure?.[2] ?? threw?.[1] ?? (isDone || end.hung ? undefined : lastWords(end.stderr));
  const lacks = texts.find((text) => text.startsWith('lacks:'))?.slice('lacks:'.length);
  const grants = said.find(([what]) => what === 'grants')?.[1];
  const failed =
    failure !== undefined && failure[1] !== 'load'
      ? failure[1]
      : end.timedOut || (!isDone && !atWork)
        ? stage
        : undefined;
  return {
    evidence: [...evidence].sort(),
    began,
    invokeMs: Number(said.find(([what]) => what === 'took')?.[1] ?? 0),
    ...(refused === undefined ? {} : { refused }),
    unsettled: said.some(([what]) => what === 'unsettled'),
    ...(lacks === undefined ? {} : { lacks }),
    ...(failed === undefined ? {} : { failed }),
    ...(note === undefined || note === '' ? {} : { note: note.replace(/\s+/gu, ' ').slice(0, 300) }),
    ...(grants === undefined ? {} : { grants }),
  };
}

/** The error that a process ended with, else its last line. */
function lastWords(stderr: string): string | undefined {
  const lines = stderr.trim().split('\n');
  return lines.findLast((line) => /^\w*(?:Error|FATAL)/u.test(line)) ?? lines.at(-1);
}

/** The changes that a run made, as `noise` has them. */
export function changesOf(end: CaptiveEnd): ReadonlySet<string> {
  return new Set(
    end.lines
      .map(partsOf)
      .filter(([what]) => what === 'change')
      .map(([, ...parts]) => parts.join(' ')),
  );
}

/** Whoever got out can write anything to the channel of the driver too. */
function partsOf(line: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(line);
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // Not of the driver.
  }
  return [];
}

/** The text of a plugin for a vector. */
export function bodyOf(
  { needs }: Pick<PluginVector, 'needs'>,
  places: { readonly [name: string]: string | number },
  prelude: string,
  text: string,
): string {
  const lack =
    needs === undefined ? '' : `if (api.${needs} === undefined) { emit('lacks', '${needs}'); return undefined; }\n`;
  return `const P = ${JSON.stringify(places)};${prelude}emit('begun', P.token);\n${lack}${text}\n`;
}
