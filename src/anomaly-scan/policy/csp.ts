/** One Content Security Policy: sources by directive, the first of a name. */
export type Csp = ReadonlyMap<string, readonly string[]>;

/** Policies of a header's value: a comma ends one, and all of them hold (CSP 3, "parse a serialized CSP list"). */
export function parsePolicies(value: string): readonly Csp[] {
  return value
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

export const NOT_ASCII = /[^\t\n\f\r\x20-\x7e]/u;

function parsePolicy(text: string): Csp {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    // As the norm says, and browsers do: one curly quote, and the whole directive is gone.
    if (NOT_ASCII.test(part)) continue;
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/u);
    const known = name.toLowerCase();
    if (known !== '' && !policy.has(known)) policy.set(known, sources);
  }
  return policy;
}

export type CodeKind = 'script' | 'handler' | 'style';

/** Where a browser looks, in this order; the first that is there holds. */
const DIRECTIVES: { readonly [kind in CodeKind]: readonly string[] } = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  handler: ['script-src-attr', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
};

/** The sources that are asked for code of a kind, with the directive that has them; undefined: everything is allowed. */
export function sourcesFor(
  policy: Csp,
  kind: CodeKind,
): { readonly directive: string; readonly sources: readonly string[] } | undefined {
  for (const directive of DIRECTIVES[kind]) {
    const sources = policy.get(directive);
    if (sources !== undefined) return { directive, sources };
  }
  return undefined;
}

export interface CodeIdentity {
  readonly kind: CodeKind;
  readonly nonce?: string;
  /** `sha256-…`, `sha384-…`, `sha512-…` of the code. */
  readonly hashes: readonly string[];
}

/** `does inline code match a source list` of CSP 3, section 6.7.3.3. */
export function allowsInline(policy: Csp, { kind, nonce, hashes }: CodeIdentity): boolean {
  const found = sourcesFor(policy, kind);
  if (found === undefined) return true;
  const { sources } = found;
  const words = sources.map((source) => source.toLowerCase());
  const isStrict = sources.some(isNonceOrHash) || (kind === 'script' && words.includes("'strict-dynamic'"));
  if (words.includes("'unsafe-inline'") && !isStrict) return true;
  if (kind !== 'handler' && nonce !== undefined)
    if (sources.some((source) => nonceOf(source) === nonce || isNoncePlaceholder(source))) return true;
  if (kind === 'handler' && !words.includes("'unsafe-hashes'")) return false;
  return sources.some((source) => hashes.includes(hashOf(source) ?? ''));
}

const NONCE = /^'nonce-([A-Za-z0-9+/_-]+={0,2})'$/iu;
const PLACEHOLDER = /^'nonce-[^']*[$%@#*{}[\]<>][^']*'$/u;
const HASH = /^'(sha(?:256|384|512))-([A-Za-z0-9+/_-]+={0,2})'$/iu;

export function nonceOf(source: string): string | undefined {
  return NONCE.exec(source)?.[1];
}

/** `sha256-…` with the standard letters of base64, as `hashes` has it. */
export function hashOf(source: string): string | undefined {
  const [, algorithm, digest] = HASH.exec(source) ?? [];
  if (algorithm === undefined || digest === undefined) return undefined;
  return `${algorithm.toLowerCase()}-${digest.replaceAll('-', '+').replaceAll('_', '/')}`;
}

/** `'nonce-$request_id'`: whatever serves the page puts another value there for every answer. */
export function isNoncePlaceholder(source: string): boolean {
  return PLACEHOLDER.test(source);
}

function isNonceOrHash(source: string): boolean {
  return NONCE.test(source) || HASH.test(source) || PLACEHOLDER.test(source);
}
