import type { Header } from '../../shared/io/web/port.ts';

/** What a site answers beside its pages. Where a nonce stands that is new in every answer, `{nonce}` is written. */
export interface Policy {
  /** Given to every answer of the site. */
  readonly headers: readonly Header[];
  /** Contents of `<meta http-equiv="Content-Security-Policy">`, which only pages have. */
  readonly meta: readonly string[];
}

export const NO_POLICY: Policy = { headers: [], meta: [] };

const NONCE = '{nonce}';
const POLICY_HEADER = 'content-security-policy';
const TRUSTED_TYPES = "require-trusted-types-for 'script'";
/** Scheme, wildcard, host with its port, path (CSP3, host-source). */
const HOST_SOURCE = /^(?:(https?):\/\/)?(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)(\/[^?#]*)?$/iu;
/** The directives that decide on a script element, the nearest one first. */
const SCRIPT_DIRECTIVES: readonly string[] = ['script-src-elem', 'script-src', 'default-src'];

/**
 * The same policy with Trusted Types required beside it, as a second header: what it says of scripts stays as it is. One of
 * which a header requires them already is given back unchanged; one that only says so in pages is not, since uploads have none.
 */
export function withTrustedTypes(policy: Policy): Policy {
  const { headers, meta } = policy;
  const isThere = enforced({ headers, meta: [] }).some((text) =>
    directivesOf(text)
      .get('require-trusted-types-for')
      ?.some((value) => /^'script'$/iu.test(value)),
  );
  return isThere ? policy : { headers: [...headers, ['Content-Security-Policy', TRUSTED_TYPES]], meta };
}

/** All that is enforced, one text for each policy; a header may hold several, with commas between them. */
export function enforced({ headers, meta }: Policy): readonly string[] {
  const own = headers.filter(([name]) => name.toLowerCase() === POLICY_HEADER).flatMap(([, value]) => value.split(','));
  return [...own, ...meta].map((text) => text.trim()).filter((text) => text !== '');
}

/** Directives of one policy by name; of a name that is there twice, the first counts (CSP3, 2.2.1). */
export function directivesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/[\t\n\f\r ]+/u);
    if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), values);
  }
  return found;
}

/** The sources that one policy allows script elements from; undefined: it says nothing of them. */
function scriptSources(text: string): readonly string[] | undefined {
  const directives = directivesOf(text);
  const name = SCRIPT_DIRECTIVES.find((known) => directives.has(known));
  return name === undefined ? undefined : directives.get(name);
}

/**
 * An address outside below which scripts are allowed by some policy of a site: `https://cdn.example.com/lib/`. Of a
 * wildcard, some host that it holds. A source that names a single file is none: it allows that file only.
 */
export function listedAddress(policy: Policy): string | undefined {
  const sources = enforced(policy).flatMap((text) => scriptSources(text) ?? []);
  for (const source of sources) {
    const [, scheme = 'https', wildcard = '', host, path = ''] = HOST_SOURCE.exec(source) ?? [];
    if (host === undefined || !/(?:^$|\/$)/u.test(path)) continue;
    return `${scheme}://${wildcard === '' ? '' : 'any.'}${host}${path === '' ? '/' : path}`;
  }
  return undefined;
}

/** A nonce that stands in the policy itself: the same in every answer. */
export function fixedNonce(policy: Policy): string | undefined {
  const found = /'nonce-([^']+)'/u.exec(enforced(policy).join(' ').replaceAll(NONCE, ''))?.[1];
  return found === undefined || found === '' ? undefined : found;
}

/** How the arena's own script may run under a policy without changing what the policy says of anything else. */
export interface OwnScript {
  readonly policy: Policy;
  /** To be put into its tag. */
  readonly attributes: string;
}

/**
 * By its nonce where there is one. Else by its digest where the policy has digests or `strict-dynamic`: one more changes
 * nothing for others. Else by its address, unless `'self'` or a wildcard allows it: an address neither switches
 * `unsafe-inline` off, as a nonce or digest would, nor allows anything but this one file.
 */
export function ownScript(policy: Policy, address: string, digest: string): OwnScript {
  let attributes = '';
  const allow = (text: string): string => {
    const sources = scriptSources(text);
    if (sources === undefined) return text;
    const nonce = sources.map((source) => /^'nonce-(.+)'$/iu.exec(source)?.[1]).find((known) => known !== undefined);
    if (nonce !== undefined) {
      attributes = ` nonce="${nonce}"`;
      return text;
    }
    const byDigest = sources.some((source) => /^'(?:sha(?:256|384|512)-.+|strict-dynamic)'$/iu.test(source));
    if (!byDigest && sources.some((source) => /^(?:'self'|\*|http:)$/iu.test(source))) return text;
    if (byDigest) attributes = ` integrity="${digest}" crossorigin`;
    return withScriptSource(text, byDigest ? `'${digest}'` : address);
  };
  const headers = policy.headers.map(
    ([name, value]): Header =>
      name.toLowerCase() === POLICY_HEADER ? [name, value.split(',').map(allow).join(',')] : [name, value],
  );
  const meta = policy.meta.map(allow);
  return { policy: { headers, meta }, attributes };
}

function withScriptSource(text: string, source: string): string {
  const directives = directivesOf(text);
  const name = SCRIPT_DIRECTIVES.find((known) => directives.has(known)) ?? 'script-src';
  const values = (directives.get(name) ?? []).filter((value) => !/^'none'$/iu.test(value));
  // What default-src says of everything else stays: scripts get a directive of their own.
  const target = name === 'default-src' ? 'script-src-elem' : name;
  const others = [...directives].filter(([known]) => known !== target);
  return [...others, [target, [...values, source]] as const]
    .map(([known, list]) => [known, ...list].join(' '))
    .join('; ');
}

/** A policy as one answer has it. */
export function withNonce({ headers, meta }: Policy, nonce: string): Policy {
  const filled = (text: string): string => text.replaceAll(NONCE, nonce);
  return { headers: headers.map(([name, value]) => [name, filled(value)]), meta: meta.map(filled) };
}

const FRAME_OPTIONS = 'x-frame-options';

/** The same policy with leave to be put into frames, which says nothing of what pages do. */
export function withoutFraming({ headers, meta }: Policy): Policy {
  const without = (text: string): string => text.replace(/(?:^|;)\s*frame-ancestors(?=[\s;,]|$)[^;,]*/giu, ';');
  const kept = headers.filter(([name]) => name.toLowerCase() !== FRAME_OPTIONS);
  return {
    headers: kept.map(([name, value]) => [name, name.toLowerCase() === POLICY_HEADER ? without(value) : value]),
    meta,
  };
}
