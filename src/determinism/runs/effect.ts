import type { VariationFacts } from '../facts.ts';
import type { Observation, Variation } from '../variations/port.ts';
import type { Observations, Runtime } from './probe-script.ts';

/** What a kind of program saw without and with everything varied. */
export interface Seen {
  readonly runtime: Runtime;
  /** False: looked at because it sees what is the same for all (addresses, networks). */
  readonly inUse: boolean;
  readonly plain: Observations;
  readonly varied: Observations;
}

const RUNTIME_NAMES: { readonly [runtime in Runtime]: string } = {
  programs: 'programs of the system',
  node: 'Node.js',
  python: 'Python',
};

/** Clocks go on between two looks. */
const SAME_TIME_SECONDS = 3600;

/**
 * Whether a variation that was applied took effect for every kind of program that the build runs. `way`: how it was
 * varied. `unreached`: names of programs into which nothing can be loaded.
 */
export function effectOf(
  { name, observation, isPreloaded }: Variation,
  way: string,
  seen: readonly Seen[],
  unreached: readonly string[],
): VariationFacts {
  const able = seen.filter(
    ({ plain, varied }) => plain[observation] !== undefined || varied[observation] !== undefined,
  );
  const telling = able.some(({ inUse }) => inUse) ? able.filter(({ inUse }) => inUse) : able;
  const blind = telling.filter(({ plain, varied }) => !differs(observation, plain[observation], varied[observation]));
  const without = [...blind.map(({ runtime }) => RUNTIME_NAMES[runtime]), ...(isPreloaded === true ? unreached : [])];
  if (telling.length === 0) return { name, status: 'no-effect', detail: `${way}: nothing that the build runs sees it` };
  if (without.length === 0) return { name, status: 'varied', detail: way };
  return { name, status: 'no-effect', detail: `${way}: not seen by ${without.join(', ')}` };
}

function differs(observation: Observation, plain: string | undefined, varied: string | undefined): boolean {
  if (observation !== 'epoch') return plain !== varied;
  return Math.abs(Number(varied) - Number(plain)) > SAME_TIME_SECONDS;
}

/** Which kinds of programs a build runs, by what was seen of it. */
export function runtimesOf(programs: readonly string[], usesNode: boolean): readonly Runtime[] {
  const names = programs.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const python = names.some((name) => /^python[\d.]*$/u.test(name));
  const others = names.filter((name) => !LAUNCHERS.has(name) && !/^(?:python[\d.]*|node(?:js)?)$/u.test(name));
  const runtimes: Runtime[] = [...(usesNode ? ['node' as const] : []), ...(python ? ['python' as const] : [])];
  return others.length > 0 || runtimes.length === 0 ? ['programs', ...runtimes] : runtimes;
}

/** They start others, and write nothing themselves. */
const LAUNCHERS: ReadonlySet<string> = new Set([
  'sh',
  'dash',
  'bash',
  'env',
  'busybox',
  'unshare',
  'setarch',
  'taskset',
  'faketime',
]);
