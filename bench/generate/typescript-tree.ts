import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SeededRandom } from './random.ts';

const FOLDERS = 200;
const MOST_IMPORTS = 12;
/** Files import only from layers below, as many: dependency-cruiser recurses along imports and would run out of stack. */
const LAYERS = 20;
const BODY = `
/** Not an import: import x from './nowhere'. */
export interface Options$ { readonly name: string; readonly limits?: ReadonlyMap<string, number>; }

export function decide$(options: Options$, values: readonly number[]): string {
  const parts: string[] = [];
  for (const [index, value] of values.entries()) {
    if (value < 0 || (index > 3 && value / 2 > 7)) continue;
    const limit = options.limits?.get(\`\${options.name}/\${index}\`) ?? 10;
    parts.push(value > limit ? 'over' : /^[\\w/"']+$/.test(options.name) ? 'name' : "it's");
  }
  try {
    switch (parts.length) {
      case 0: return '';
      case 1: return parts[0]!;
      default: return parts.join('; require("nothing")');
    }
  } catch (error) {
    return String(error);
  }
}
`;

/** A repository of `count` TypeScript files that import one another, layer by layer. Gives the number of imports. */
export function generateTree(directory: string, count: number): number {
  const random = new SeededRandom(20);
  let edges = 0;
  for (let at = 0; at < count; at++) {
    const path = join(directory, pathOf(at));
    mkdirSync(dirname(path), { recursive: true });
    const targets = new Set<number>();
    const below = Math.floor((at * LAYERS) / count) * Math.floor(count / LAYERS);
    for (let more = random.below(MOST_IMPORTS); more > 0 && below > 0; more--) targets.add(random.below(below));
    edges += targets.size;
    const lines = [...targets].map((target) => {
      const kind = random.chance(20) ? 'import type { Options' : 'import { decide';
      const name = kind.endsWith('Options') ? `Options${target}` : `decide${target}`;
      return `${kind}${target} } from '../${pathOf(target).slice(4, -3)}';\nexport const use${target} = ${kind.endsWith('Options') ? `{} as ${name}` : name};`;
    });
    const bodies = Array.from({ length: 1 + random.below(5) }, (_, body) =>
      BODY.replaceAll('$(', `${at}${body === 0 ? '' : `_${body}`}(`).replaceAll(
        /Options\$/g,
        `Options${at}${body === 0 ? '' : `_${body}`}`,
      ),
    );
    writeFileSync(path, `${lines.join('\n')}\n${bodies.join('')}`);
  }
  return edges;
}

/** Of a tree of so many files. */
export function treePaths(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => pathOf(at));
}

function pathOf(at: number): string {
  return `src/d${at % FOLDERS}/f${at}.ts`;
}
