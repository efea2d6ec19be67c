import type { Defence, Vector } from '../vectors/vector.ts';
import type { Arm } from './attack.ts';
import type { VectorResult } from './outcome.ts';
import { referencePolicy, SITE_DEFENCES } from './reference-policy.ts';

/** An arm of the self-test: everything on, but for some defences. */
export interface SelfTestArm extends Arm {
  readonly off: readonly Defence[];
}

/** Attacks that two defences stop, each of them alone, show it only when both are off. */
const PAIRS: readonly (readonly Defence[])[] = [
  ['trusted-types', 'no-strict-dynamic'],
  ['trusted-types', 'no-unsafe-eval'],
  ['trusted-types', 'script-src'],
  ['trusted-types', 'worker-src'],
  ['object-src', 'frame-src'],
  ['upload-policy', 'nosniff'],
];
/** What goes with a defence: where scripts come from anywhere, there is no nonce, and nothing that it could pass on. */
const IMPLIED: ReadonlyMap<Defence, readonly Defence[]> = new Map([
  // An upload that comes with the same policy may run its own scripts then, too.
  ['script-src', ['strict-nonce', 'no-strict-dynamic', 'upload-policy']],
  // A policy in a meta element says nothing of framing (CSP3, 3.3).
  ['upload-policy', ['nosniff', 'frame-ancestors']],
]);
/** What is fetched beforehand is allowed where any of these allows it (CSP3, 6.8.4). */
const FETCH_DIRECTIVES: readonly Defence[] = [
  'default-src',
  'script-src',
  'img-src',
  'media-src',
  'font-src',
  'style-src',
  'connect-src',
  'frame-src',
  'object-src',
  'worker-src',
];

/** Everything on, then each defence off while all others stay on, then some pairs. */
export function selfTestArms(): readonly SelfTestArm[] {
  const sets: readonly (readonly Defence[])[] = [[], ...SITE_DEFENCES.map((defence) => [defence]), ...PAIRS];
  return sets.map((off) => ({ id: armId(off), policy: referencePolicy(off), encoding: false, off }));
}

/** The vectors that some defences, and no others of a site, stop: switching them off must turn exactly these to executed. */
export function stoppedOnlyBy(vectors: readonly Vector[], off: readonly Defence[]): readonly Vector[] {
  return vectors.filter((vector) => isStopped(vector, []) && !isStopped(vector, off));
}

/**
 * What the catalogue says and the browser does not do, one line each: a scan whose self-test gives any is not to be
 * believed. Vectors that are not live here say nothing.
 */
export function disagreements(vectors: readonly Vector[], results: readonly VectorResult[]): readonly string[] {
  const outcomes = new Map(results.map(({ vector, arm, outcome }) => [`${vector} ${arm}`, outcome]));
  const live = vectors.filter(({ id }) => outcomes.get(`${id} none`) === 'executed');
  return selfTestArms().flatMap(({ id: arm, off }) =>
    live.flatMap((vector) => {
      const outcome = outcomes.get(`${vector.id} ${arm}`);
      if (outcome === undefined || (outcome === 'executed') !== isStopped(vector, off)) return [];
      return [`${vector.id} is ${outcome} with ${off.length === 0 ? 'everything on' : `${off.join(' and ')} off`}`];
    }),
  );
}

function isStopped({ blockedBy, class: of, proof }: Vector, off: readonly Defence[]): boolean {
  const gone = new Set(off.flatMap((defence) => [defence, ...(IMPLIED.get(defence) ?? [])]));
  if (of !== 'gadget' && proof === 'request' && blockedBy.includes('default-src'))
    return !FETCH_DIRECTIVES.some((directive) => gone.has(directive));
  return blockedBy.some((defence) => SITE_DEFENCES.includes(defence) && !gone.has(defence));
}

function armId(off: readonly Defence[]): string {
  return off.length === 0 ? 'all-on' : `without ${off.join(', ')}`;
}
