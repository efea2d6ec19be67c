import { readFacts } from './module-facts.ts';
import type { Source } from './sources.ts';
import { nodesAt, parse, type SyntaxNode, walk } from './syntax.ts';

export interface CodeTables {
  /** Kinds of faults in the content of a report; with a format's id they make a code. */
  readonly faultKinds: readonly string[];
  /** Ids of the registered formats; each has its file `src/shared/formats/coverage/<id>.ts`. */
  readonly formats: readonly string[];
  /** The same of test reports, in `src/shared/formats/tests/`. */
  readonly testFormats?: readonly string[];
  /** The same of linters and compilers, in `src/shared/formats/issues/`. */
  readonly issueFormats?: readonly string[];
  /** The same of scanners for vulnerabilities, in `src/shared/formats/vulnerabilities/`. */
  readonly vulnerabilityFormats?: readonly string[];
  /** The same of benchmarks and load, in `src/shared/formats/benchmarks/`. */
  readonly benchmarkFormats?: readonly string[];
  readonly historyFormats?: readonly string[];
  readonly bundleFormats?: readonly string[];
}

const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/u;
/** The second part has a hyphen, which tells it from a path; the patch alone needs none. */
const RULE = /^(?:[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)+|coverage\/patch)$/u;
const PREFIX = /^([A-Z][A-Z0-9-]*)-$/u;
/** Where codes are explained, not used. */
const TABLES =
  /(?:\/codes\.ts|\/(?:test|issue|vulnerability|bundle)-faults\.ts|src\/catalogue\.ts|\/config-problem\.ts|\/fault\.ts|\.generated\.ts)$/u;
/** Texts of the same look that are something else. */
const OTHERS: ReadonlySet<string> = new Set(['UTF-8', 'UTF-16', 'SHA-1', 'SHA-256', 'AWS4-HMAC-SHA256']);
/** `text/event-stream` has the look of a rule (IANA, media types). */
const MEDIA_TYPE = /^(?:application|audio|font|image|text|video)\//u;
/** Reads every report, of whatever format; throws faults of its own. */
const FEED = 'src/shared/formats/feed.ts';
const READER = 'src/coverage-gate/read-report.ts';
/** What readers of XML and JSON can say of hits and lines, which test reports do not ask them for. */
const OF_COVERAGE = /^(?:HITS-|LINE-RANGE$)/u;

/** Every code and rule that the sources can give, sorted: written out, or made of a format and a kind of fault. */
export function codesIn(
  sources: readonly Source[],
  {
    faultKinds,
    formats,
    testFormats = [],
    issueFormats = [],
    vulnerabilityFormats = [],
    benchmarkFormats = [],
    historyFormats = [],
    bundleFormats = [],
  }: CodeTables,
): readonly string[] {
  const files = new Map(sources.filter(({ path }) => !TABLES.test(path)).map((source) => [source.path, look(source)]));
  const kindsOf = (paths: Iterable<string>) =>
    [...paths].flatMap((path) => (files.get(path)?.texts ?? []).filter((text) => faultKinds.includes(text)));
  const reachable = (path: string): readonly string[] => kindsOf(closure(path, files));
  const codes = new Set<string>();
  for (const [path, { texts, prefixes }] of files) {
    for (const text of texts)
      if (
        (CODE.test(text) || (RULE.test(text) && !MEDIA_TYPE.test(text))) &&
        !OTHERS.has(text) &&
        !faultKinds.includes(text)
      )
        codes.add(text);
    // `ISTANBUL-${error.kind}`
    for (const prefix of prefixes)
      if (formats.includes(prefix.toLowerCase())) for (const kind of reachable(path)) codes.add(`${prefix}-${kind}`);
  }
  for (const id of formats) {
    const own = reachable(`src/shared/formats/coverage/${id}.ts`);
    for (const kind of [...own, ...reachable(FEED), ...kindsOf([READER])]) codes.add(`${id.toUpperCase()}-${kind}`);
  }
  const others = [
    ...testFormats.map((id) => ['tests', id] as const),
    ...issueFormats.map((id) => ['issues', id] as const),
    ...vulnerabilityFormats.map((id) => ['vulnerabilities', id] as const),
    ...benchmarkFormats.map((id) => ['benchmarks', id] as const),
    ...historyFormats.map((id) => ['histories', id] as const),
    ...bundleFormats.map((id) => ['bundles', id] as const),
  ];
  for (const [folder, id] of others)
    for (const kind of [...reachable(`src/shared/formats/${folder}/${id}.ts`), ...reachable(FEED)])
      if (!OF_COVERAGE.test(kind)) codes.add(`${id.toUpperCase()}-${kind}`);
  return [...codes].sort();
}

interface File {
  readonly texts: readonly string[];
  /** What template literals begin with, before a hyphen. */
  readonly prefixes: readonly string[];
  /** Files that are loaded with it. */
  readonly loads: readonly string[];
}

function look({ path, text }: Source): File {
  const texts: string[] = [];
  const prefixes: string[] = [];
  for (const node of walk(parse(path, text), (inner) => inner.type !== 'ImportDeclaration' && !explains(inner))) {
    if (node.type === 'Literal' && typeof node['value'] === 'string') texts.push(node['value']);
    if (node.type !== 'TemplateLiteral') continue;
    const [first, ...more] = nodesAt(node, 'quasis').map(({ value }) => (value as { readonly cooked: string }).cooked);
    const [, prefix] = PREFIX.exec(first ?? '') ?? [];
    if (prefix !== undefined && more.length > 0) prefixes.push(prefix);
  }
  const loads = readFacts(path, text)
    .imports.filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
    .map(({ specifier }) => new URL(specifier, `file:///${path}`).pathname.slice(1));
  return { texts, prefixes, loads };
}

/** `faults: […]` of a format: what the catalogue says of it, and no use. */
function explains(node: SyntaxNode): boolean {
  return node.type === 'Property' && (node['key'] as { readonly name?: unknown } | undefined)?.name === 'faults';
}

function closure(path: string, files: ReadonlyMap<string, File>, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const loaded of files.get(path)?.loads ?? []) closure(loaded, files, seen);
  return seen;
}
