import { CAUSES } from './causes/index.ts';
import type { Builds, Cause, Ecosystem } from './causes/port.ts';
import type { BuildTraits, Confidence } from './difference.ts';
import type { Spot } from './differs/port.ts';

export interface Attribution {
  readonly cause: Cause;
  readonly confidence: Confidence;
}

/** Aspects whose texts causes look into when nothing speaks for the aspect itself. */
const TEXTS: readonly string[] = ['text', 'sourcemap.source'];

/**
 * Why two builds differ in a spot: the cause of its aspect, or the fewest causes whose marks make its two texts the same;
 * empty: not known. Several only where each of them is needed.
 */
export function attributions(spot: Spot, builds: Builds): readonly Attribution[] {
  for (const cause of CAUSES) {
    if (cause.aspects?.includes(spot.aspect) !== true) continue;
    const confidence = cause.sure === undefined ? 'certain' : cause.sure(spot, builds);
    if (confidence !== undefined) return [{ cause, confidence }];
  }
  const { left, right } = spot;
  if (!TEXTS.includes(spot.aspect) || left === undefined || right === undefined) return [];
  const masks = CAUSES.filter(({ mask }) => mask !== undefined);
  const alike = (causes: readonly Cause[]) =>
    masked(left, causes, builds.left, builds) === masked(right, causes, builds.right, builds);
  const alone = masks.find((cause) => alike([cause]));
  let needed: readonly Cause[] = alone === undefined ? masks : [alone];
  if (alone === undefined) {
    if (!alike(masks)) return [];
    for (const cause of [...masks].reverse()) {
      const rest = needed.filter((one) => one !== cause);
      if (alike(rest)) needed = rest;
    }
  }
  return needed.map((cause) => ({ cause, confidence: cause.maskConfidence ?? 'likely' }));
}

function masked(text: string, causes: readonly Cause[], own: BuildTraits, builds: Builds): string {
  return causes.reduce((rest, cause) => cause.mask?.(rest, own, builds) ?? rest, text);
}

/** The fix, and the one for what the artifact is made with, by its name or that of what it lies in. `names`: outermost first. */
export function adviceText({ fix, fixes }: Cause, names: readonly string[]): string {
  const known = names.toReversed().map((name) => ecosystemOf(name.replace(/:\d+$/u, '')));
  const ecosystem = known.find((one) => one !== undefined && fixes?.[one] !== undefined);
  const exact = ecosystem === undefined ? undefined : fixes?.[ecosystem];
  return exact === undefined ? fix : `${fix} ${exact}`;
}

function ecosystemOf(name: string): Ecosystem | undefined {
  return ECOSYSTEMS.find(([names]) => names.test(name))?.[1];
}

const ECOSYSTEMS: readonly (readonly [names: RegExp, ecosystem: Ecosystem])[] = [
  [/^\.(?:gopclntab|go\.\w+|note\.go\.\w+)$/u, 'Go'],
  [/\.(?:[cm]?jsx?|map|css|html|tsbuildinfo)$/u, 'JavaScript'],
  [/\.(?:whl|pyc|py|egg|pyd)$|__pycache__/u, 'Python'],
  [/\.(?:jar|war|ear|class)$/u, 'Java'],
  [/\.(?:zip|tar|tgz|gz|xz|deb|nupkg|apk|vsix)$/u, 'archives'],
  [/\.(?:a|o|so|rlib|exe|dll)$|(?:^|\/)[^.]+$/u, 'C and Rust'],
];
