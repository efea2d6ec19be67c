import type { PluginVerdict, VectorFact } from './facts.ts';
import { type Grants, isGranted } from './grants.ts';
import type { JudgedRun } from './judged-run.ts';
import type { Evidence, PluginVector } from './vectors/vector.ts';

/** What a busy machine may look like, too. */
export const STOPS: readonly Evidence[] = ['hang', 'crash', 'exit'];
const DENIALS: readonly Evidence[] = [...STOPS, 'afterlife'];
const CAPABILITIES: readonly Evidence[] = [
  'eval',
  'wasm',
  'addon',
  'trace',
  'wasi',
  'signal',
  'listen',
  'stdio',
  'maps',
];

/** What a set of proofs amounts to; undefined: to nothing. */
export function gravestOf(
  evidence: readonly Evidence[],
): Extract<PluginVerdict, 'escape' | 'denial-of-service' | 'capability'> | undefined {
  if (evidence.length === 0) return undefined;
  if (evidence.some((one) => !DENIALS.includes(one) && !CAPABILITIES.includes(one))) return 'escape';
  return evidence.some((one) => DENIALS.includes(one)) ? 'denial-of-service' : 'capability';
}

/** Whether a vector that stops nobody by design showed nothing but that: a busy machine does so, and what it is there for was not seen. */
export function isOnlyStopped({ isDenial }: PluginVector, evidence: readonly Evidence[]): boolean {
  return isDenial !== true && evidence.length > 0 && evidence.every((one) => STOPS.includes(one));
}

/** What became of a vector, from what it did without any defence and what it did in the user's host. */
export function vectorFact(
  vector: PluginVector,
  control: readonly Evidence[],
  host: (JudgedRun & { readonly milliseconds: number }) | undefined,
  grants: Grants,
  places: { readonly secret: string; readonly outside: string },
): VectorFact {
  const { id, kind, idea, grant } = vector;
  const isOpen = (one: Evidence): boolean =>
    isGranted(grants, one, { ...places, ...(grant === undefined ? {} : { grant }) });
  const isRefused = host?.refused === 'load' || (host?.refused === 'run' && vector.refusable === true);
  const proven = host?.evidence ?? [];
  const evidence = proven.filter((one) => !isOpen(one));
  return {
    id,
    kind,
    idea,
    verdict: verdictOf(host, isRefused, evidence),
    evidence,
    granted: proven.filter(isOpen),
    control,
    ...(isRefused ? { refused: true as const } : {}),
    ...(host?.note === undefined ? {} : { note: host.note }),
    milliseconds: Math.round(host?.milliseconds ?? 0),
  };
}

/** A host that never ran the body, or failed beside it, has not shown that it contains anything. One that was slow to start may look so. */
function verdictOf(host: JudgedRun | undefined, isRefused: boolean, evidence: readonly Evidence[]): PluginVerdict {
  if (host === undefined) return 'not-live';
  const gravest = gravestOf(evidence);
  if (gravest !== undefined) return gravest;
  if (host.failed !== undefined) return 'error';
  if (host.lacks !== undefined) return 'unreachable';
  return host.began || isRefused ? 'contained' : 'error';
}
