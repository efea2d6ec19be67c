import { type JsonValue, objectOf } from './json-text.ts';

const DEEPEST = 20;

/**
 * What `exports` or `imports` of a package.json say about a key (`.`, `./a`, `#a`): every place that some condition leads
 * to, in the order they are written. Empty: the key is not there. Node.js, "Package entry points".
 */
export function entriesOf(map: JsonValue | undefined, key: string): readonly string[] {
  if (map === undefined) return [];
  const table = objectOf(map);
  const isTable = Object.keys(table).some((name) => name.startsWith('.') || name.startsWith('#'));
  if (!isTable) return key === '.' ? places(map, '', 0) : [];
  const exact = table[key];
  if (exact !== undefined) return places(exact, '', 0);
  let best: readonly [prefix: string, star: string] | undefined;
  for (const pattern of Object.keys(table)) {
    const at = pattern.indexOf('*');
    if (at < 0) {
      // `"./": "./"`, which Node.js gave up and others still read.
      if (pattern.endsWith('/') && key.startsWith(pattern) && pattern.length > (best?.[0].length ?? -1))
        best = [pattern, key.slice(pattern.length)];
      continue;
    }
    const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
    const fits = key.length >= pattern.length && key.startsWith(prefix) && key.endsWith(suffix);
    if (fits && prefix.length > (best?.[0].length ?? -1))
      best = [prefix, key.slice(prefix.length, key.length - suffix.length)];
  }
  if (best === undefined) return [];
  const [prefix, star] = best;
  const pattern = Object.keys(table).find(
    (name) => name === prefix || (name.startsWith(`${prefix}*`) && key.endsWith(name.slice(prefix.length + 1))),
  );
  const value = pattern === undefined ? undefined : table[pattern];
  return value === undefined ? [] : places(value, star, 0).map((place) => (place.endsWith('/') ? place + star : place));
}

/** The strings of a value, through its conditions and alternatives. */
function places(value: JsonValue, star: string, depth: number): readonly string[] {
  if (typeof value === 'string') return [value.replaceAll('*', star)];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap((item: JsonValue) => places(item, star, depth + 1));
}
