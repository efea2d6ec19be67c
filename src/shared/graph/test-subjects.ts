import { languageOf } from './languages.ts';

/** What names of tests say beside what is tested, in the order in which it is taken off. */
const AFFIXES: readonly RegExp[] = [
  /[._-](?:tests?|spec|cy|it)$/,
  /^test_/,
  /(?:Tests?|TestCase|IT|Spec)$/,
  /^Test(?=[A-Z])/,
  /[._-](?:unit|int|integration|functional|e2e)$/,
];
/** Folders that say how a project is laid out, not what a file is about. */
const LAYOUT: ReadonlySet<string> = new Set(
  'src lib main java kotlin python test tests __tests__ spec specs testing unit integration e2e cypress'.split(' '),
);
/** Names that many files have: alone they say nothing. */
const GENERIC: ReadonlySet<string> = new Set(['index', 'main', 'mod', 'lib', '__init__', 'types', 'utils', '']);

/** The name that a test is called after: `cart` of `cart.test.ts`, `test_cart.py`, `cart_test.go`, `tests/cart.rs`. */
export function subjectOf(path: string): string {
  return AFFIXES.reduce((name, affix) => name.replace(affix, ''), stemOf(path));
}

/**
 * Which sources the tests are called after. Of several sources of one name, those whose folders have most in common with
 * the test's, from both ends, apart from what names the layout; a name that fits nothing better than chance is left out.
 * By source: its tests, those first whose folders are most like its own, then by path.
 */
export function testsByName(
  sources: readonly string[],
  tests: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const source of sources) push(named, keyOf(source, stemOf(source)), source);
  const found = new Map<string, { readonly test: string; readonly likeness: number }[]>();
  for (const test of [...tests].sort()) {
    const subject = subjectOf(test);
    const candidates = named.get(keyOf(test, subject)) ?? [];
    const own = folders(test);
    const likeness = candidates.map((source) => common(own, folders(source)));
    const most = Math.max(-1, ...likeness);
    const isTelling = most > 0 || (candidates.length === 1 && !GENERIC.has(subject));
    for (const [at, source] of candidates.entries())
      if (source !== test && isTelling && likeness[at] === most) push(found, source, { test, likeness: most });
  }
  return new Map(
    Array.from(found, ([source, own]) => [
      source,
      own.sort((a, b) => b.likeness - a.likeness || (a.test < b.test ? -1 : 1)).map(({ test }) => test),
    ]),
  );
}

/** The file's name without its last extension. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function keyOf(path: string, name: string): string {
  return `${languageOf(path)?.ecosystem ?? ''}\0${name}`;
}

function folders(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .filter((name) => !LAYOUT.has(name));
}

/** Segments that two paths share at their beginning and at their end; two files at the top share one. */
function common(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
