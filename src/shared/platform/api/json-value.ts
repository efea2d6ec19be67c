/** Of git's rules for names (git-check-ref-format) those that keep a name from meaning something else. */
const BRANCH = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\0-\x20\x7f~^:?*[\\]{1,250}(?<![/.])$/;

/** The value at a path of own keys, or undefined as soon as one is missing: for JSON of anybody's making. */
export function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as { readonly [key: string | number]: unknown })[key];
  }
  return current;
}

/** The text at a path; undefined where there is none, or something else. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

/** The items of an array, or none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A whole number above zero, also as decimal text; undefined for anything else. */
export function positive(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** A git commit: 40 or 64 hexadecimal digits. */
export function commitOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

/** The name of a branch, without `refs/heads/`, that may stand on a command line. */
export function branchOf(value: unknown): string | undefined {
  return typeof value === 'string' && BRANCH.test(value) ? value : undefined;
}

/** An address of the web that nothing has to be escaped in; undefined for anything else. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/[\w.~:/?#@!&=+,;%[\]-]+$/.test(value)) return undefined;
  return URL.canParse(value) ? value.replaceAll('[', '%5B').replaceAll(']', '%5D') : undefined;
}
