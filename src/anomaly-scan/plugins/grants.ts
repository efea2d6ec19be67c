import type { Evidence, GrantName } from './vectors/vector.ts';

/** What the adapter says that plugins may do: only what is outside of it counts. Plain JSON. */
export interface Grants {
  /** Folders and files; `*` is everything. */
  readonly fsRead: readonly string[];
  readonly fsWrite: readonly string[];
  /** Hosts; `*` is everything. */
  readonly net: readonly string[];
  /** Names; `*` is everything. */
  readonly env: readonly string[];
  /** Of the others, those that are true: `eval`, `wasm`, `worker`, `spawn` … sorted. */
  readonly allowed: readonly string[];
}

const LISTS = ['fsRead', 'fsWrite', 'net', 'env'] as const;

/** Nothing is granted. */
export const NO_GRANTS: Grants = { fsRead: [], fsWrite: [], net: [], env: [], allowed: [] };

/** The grants of an adapter; undefined when they are not of that shape. */
export function grantsOf(value: unknown): Grants | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const grants: { [name: string]: readonly string[] } = {};
  const allowed: string[] = [];
  for (const [name, one] of Object.entries(value)) {
    if (LISTS.some((list) => list === name)) {
      if (!Array.isArray(one) || !one.every((item) => typeof item === 'string')) return undefined;
      grants[name] = one;
    } else if (one === true) allowed.push(name);
    else if (one !== false) return undefined;
  }
  return { ...NO_GRANTS, ...grants, allowed: allowed.sort() };
}

/** Whether a proof is of something that is granted. `places`: where the canaries of this vector lay. */
export function isGranted(
  grants: Grants,
  evidence: Evidence,
  places: { readonly secret: string; readonly outside: string; readonly grant?: GrantName },
): boolean {
  const { fsRead, fsWrite, net, env, allowed } = grants;
  if (allowed.includes(evidence) || (places.grant !== undefined && allowed.includes(places.grant))) return true;
  switch (evidence) {
    case 'file':
      return covers(fsRead, places.secret);
    case 'write':
      return covers(fsWrite, places.outside);
    case 'network':
    case 'listen':
      return net.some((host) => /^(?:\*|localhost|127\.0\.0\.1)(?::\*)?$/u.test(host));
    case 'env':
      return env.includes('*');
    default:
      return false;
  }
}

function covers(granted: readonly string[], path: string): boolean {
  return granted.some((one) => one === '*' || one === path || path.startsWith(one.endsWith('/') ? one : `${one}/`));
}
