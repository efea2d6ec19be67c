import type { VariationFacts } from '../facts.ts';
import { VARIATIONS } from '../variations/index.ts';
import { effectOf, runtimesOf, type Seen } from './effect.ts';
import type { Built, Lab, OpenVariation } from './lab.ts';
import type { Runtime } from './probe-script.ts';

/** Which of the variations that were asked for can be had on this machine, and how. */
export interface Openings {
  readonly open: readonly OpenVariation[];
  readonly closed: readonly VariationFacts[];
}

/** Tries every way once, in this machine's own terms. */
export async function tryVariations(lab: Lab, names: readonly string[]): Promise<Openings> {
  const open: OpenVariation[] = [];
  const closed: VariationFacts[] = [];
  const plain = lab.setup([]);
  for (const variation of VARIATIONS.filter(({ name }) => names.includes(name))) {
    const tried: string[] = [];
    let found: OpenVariation | undefined;
    for (const way of variation.ways) {
      tried.push(way.name);
      if (way.apply(plain, lab.bench) === undefined) continue;
      if (way.trial === undefined || (await lab.works(way.trial(lab.bench)))) {
        found = { variation, way };
        break;
      }
    }
    if (found !== undefined) open.push(found);
    else
      closed.push({ name: variation.name, status: 'unavailable', detail: `not on this machine: ${tried.join(', ')}` });
  }
  return { open, closed };
}

/** Looks at the world as the build's programs see it, without and with everything varied, and says what took effect. */
export async function probeEffects(
  lab: Lab,
  open: readonly OpenVariation[],
  { result, usesNode }: Built,
): Promise<readonly VariationFacts[]> {
  const programs = result.executables.map(({ path }) => path);
  const inUse = runtimesOf(programs, usesNode);
  const asked: readonly Runtime[] = [...new Set<Runtime>(['programs', ...inUse])];
  const plain = await lab.observe(lab.setup([]), asked);
  const varied = await lab.observe(lab.setup(open), asked);
  const seen: readonly Seen[] = asked.map((runtime) => ({
    runtime,
    inUse: inUse.includes(runtime),
    plain: plain.get(runtime) ?? {},
    varied: varied.get(runtime) ?? {},
  }));
  const unreached = result.executables
    .filter(({ isStatic }) => isStatic)
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return open.map(({ variation, way }) => effectOf(variation, way.name, seen, unreached));
}
