import { latin1 } from './bytes.ts';
import { MOST_SPOTS, type Spot, type WholeDiffer } from './port.ts';
import { sameItems } from './text.ts';

/** Lists are written out at every level, so that depth multiplies. */
const DEEPEST = 40;
const LARGEST_BYTES = 16 << 20;

/** RFC 8259, members named by RFC 6901 pointers; source maps and other JSON by content, not by name. */
export const json: WholeDiffer = {
  id: 'json',
  reads: 'whole',
  recognises: (head) => /^[\s\uFEFF]*[[{]/u.test(latin1(head, 0, 64).replace('\xef\xbb\xbf', '')),
  differ({ left, right }) {
    if (Math.max(left.length, right.length) > LARGEST_BYTES) return undefined;
    const [one, other] = [parsed(left), parsed(right)];
    if (one === undefined || other === undefined) return undefined;
    const spots: Spot[] = [];
    compare(one.value, other.value, [], spots);
    // Equal values, other bytes: white space, escapes. Lines say that better.
    return spots.length === 0 ? undefined : spots;
  },
};

function parsed(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

function compare(left: unknown, right: unknown, path: readonly string[], spots: Spot[]): void {
  if (left === right || spots.length >= MOST_SPOTS || path.length > DEEPEST) return;
  const within = [`/${path.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`];
  if (Array.isArray(left) && Array.isArray(right)) {
    const [ones, others] = [left, right].map((list) => list.map((item) => JSON.stringify(item))) as [
      string[],
      string[],
    ];
    if (ones.join() === others.join()) return;
    if (sameItems(ones, others))
      spots.push({ within, aspect: 'json.array-order', left: brief(left), right: brief(right) });
    else if (left.length !== right.length)
      spots.push({ within, aspect: 'text', left: brief(left), right: brief(right) });
    else for (const [at, item] of left.entries()) compare(item, right[at], [...path, String(at)], spots);
    return;
  }
  if (isObject(left) && isObject(right)) {
    const [ones, others] = [Object.keys(left), Object.keys(right)];
    if (sameItems(ones, others) && ones.join('\0') !== others.join('\0'))
      spots.push({
        within,
        aspect: 'json.key-order',
        left: ones.slice(0, 8).join(', '),
        right: others.slice(0, 8).join(', '),
      });
    for (const key of new Set([...ones, ...others])) {
      if (!Object.hasOwn(left, key)) spots.push({ within, aspect: 'text', left: '', right: key });
      else if (!Object.hasOwn(right, key)) spots.push({ within, aspect: 'text', left: key, right: '' });
      else compare(left[key], right[key], [...path, key], spots);
    }
    return;
  }
  const aspect = SOURCE_MAP_ASPECTS.get(path[0] ?? '') ?? 'text';
  spots.push({ within, aspect, left: brief(left), right: brief(right) });
}

/** Of members of a source map (ECMA-426). */
const SOURCE_MAP_ASPECTS: ReadonlyMap<string, string> = new Map([
  ['sources', 'sourcemap.source'],
  ['sourceRoot', 'sourcemap.source'],
  ['mappings', 'sourcemap.mappings'],
]);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 4000);
}
