import type { Policy } from '../arena/policy.ts';
import { parsePolicies } from '../policy/csp.ts';
import type { AttackRow } from './facts.ts';

/** A change of one directive or header that a defence is made of. */
interface Change {
  readonly text: string;
  readonly apply: (policy: Policy) => Policy;
}

const CSP = 'content-security-policy';

/** By the word that vectors use for it. Values are those that break least: the own origin, not nothing. */
const CHANGES: { readonly [defence: string]: Change } = {
  'script-src': without('script-src', "'unsafe-inline'", "script-src 'self'"),
  'strict-nonce': without('script-src', "'unsafe-inline'", "script-src 'self'"),
  'no-unsafe-eval': without('script-src', "'unsafe-eval'", "script-src 'self'"),
  'trusted-types': directive("require-trusted-types-for 'script'"),
  'base-uri': directive("base-uri 'none'"),
  'object-src': directive("object-src 'none'"),
  'default-src': directive("default-src 'self'"),
  'img-src': directive("img-src 'self'"),
  'media-src': directive("media-src 'self'"),
  'font-src': directive("font-src 'self'"),
  'style-src': directive("style-src 'self'"),
  'connect-src': directive("connect-src 'self'"),
  'frame-src': directive("frame-src 'self'"),
  'worker-src': directive("worker-src 'self'"),
  'manifest-src': directive("manifest-src 'self'"),
  'form-action': directive("form-action 'self'"),
  'frame-ancestors': directive("frame-ancestors 'none'"),
  nosniff: header('x-content-type-options', 'nosniff'),
  'opener-policy': header('cross-origin-opener-policy', 'same-origin'),
  'resource-policy': header('cross-origin-resource-policy', 'same-origin'),
};

const MOST_CHANGES = 8;

/** Changes in the order in which each should stop most of what is left, as the vectors say; running them is another matter. */
export function likelyChanges(executed: readonly AttackRow[], policy: Policy): readonly string[] {
  const possible = new Set(
    Object.keys(CHANGES).filter((defence) => identity(changed(policy, [defence])) !== identity(policy)),
  );
  const left = new Set(executed.filter(({ beyondPolicy }) => !beyondPolicy));
  const chosen: string[] = [];
  while (left.size > 0 && chosen.length < MOST_CHANGES) {
    const counts = new Map<string, number>();
    for (const { blockedBy } of left)
      for (const defence of blockedBy)
        if (possible.has(defence) && !chosen.includes(defence)) counts.set(defence, (counts.get(defence) ?? 0) + 1);
    const [best] = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
    if (best === undefined) break;
    chosen.push(best[0]);
    for (const row of left) if (row.blockedBy.includes(best[0])) left.delete(row);
  }
  return chosen;
}

/** The same for policies that say the same. */
function identity({ headers, meta }: Policy): string {
  const said = headers.map(([name, value]) => [
    name,
    name === CSP ? parsePolicies(value).map((own) => [...own]) : value,
  ]);
  return JSON.stringify([said, meta]);
}

/** A policy with the changes of these defences. */
export function changed(policy: Policy, defences: readonly string[]): Policy {
  return defences.reduce((own, defence) => CHANGES[defence]?.apply(own) ?? own, policy);
}

export function changeText(defence: string): string {
  return CHANGES[defence]?.text ?? defence;
}

function directive(text: string): Change {
  const [name = '', ...sources] = text.split(' ');
  return { text, apply: (policy) => withDirective(policy, name, () => sources) };
}

function header(name: string, value: string): Change {
  return {
    text: `${name}: ${value}`,
    apply: ({ headers, meta }) => ({ headers: [...headers.filter(([known]) => known !== name), [name, value]], meta }),
  };
}

function without(name: string, source: string, otherwise: string): Change {
  const sources = otherwise.split(' ').slice(1);
  return {
    text: `${name} without ${source}`,
    apply: (policy) =>
      withDirective(policy, name, (known) => known?.filter((own) => own.toLowerCase() !== source) ?? sources),
  };
}

/** In the first policy of a header; the policies of pages cannot say all of it, so that there a header is added. */
function withDirective(
  { headers, meta }: Policy,
  name: string,
  sourcesOf: (known: readonly string[] | undefined) => readonly string[],
): Policy {
  const at = headers.findIndex(([known]) => known === CSP);
  const [first = new Map<string, readonly string[]>(), ...others] = parsePolicies(headers[at]?.[1] ?? '');
  const known = first.get(name) ?? (name.endsWith('-src') ? first.get('default-src') : undefined);
  const policy = new Map([...first, [name, sourcesOf(known)] as const]);
  const value = [policy, ...others]
    .map((own) => [...own].map(([directiveName, sources]) => [directiveName, ...sources].join(' ')).join('; '))
    .join(', ');
  return { headers: at < 0 ? [...headers, [CSP, value]] : headers.with(at, [CSP, value]), meta };
}
