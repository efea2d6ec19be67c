import type { Header } from '../../shared/io/web/port.ts';
import type { Defence } from '../vectors/vector.ts';
import type { Policy } from './policy.ts';

/** What one defence is, and what stands there when it is switched off. */
interface Directive {
  readonly defence: Defence;
  readonly name: string;
  readonly on: string;
  /** undefined: the directive is not there at all. */
  readonly off: string | undefined;
}

const ALL = '* data: blob:';
const DIRECTIVES: readonly Directive[] = [
  { defence: 'default-src', name: 'default-src', on: "'none'", off: '*' },
  { defence: 'img-src', name: 'img-src', on: "'none'", off: ALL },
  { defence: 'media-src', name: 'media-src', on: "'none'", off: ALL },
  { defence: 'font-src', name: 'font-src', on: "'none'", off: ALL },
  { defence: 'style-src', name: 'style-src', on: "'none'", off: `${ALL} 'unsafe-inline'` },
  { defence: 'connect-src', name: 'connect-src', on: "'none'", off: ALL },
  { defence: 'frame-src', name: 'frame-src', on: "'none'", off: ALL },
  { defence: 'object-src', name: 'object-src', on: "'none'", off: ALL },
  { defence: 'worker-src', name: 'worker-src', on: "'none'", off: ALL },
  { defence: 'base-uri', name: 'base-uri', on: "'none'", off: undefined },
  { defence: 'form-action', name: 'form-action', on: "'none'", off: undefined },
  { defence: 'frame-ancestors', name: 'frame-ancestors', on: "'none'", off: undefined },
  { defence: 'trusted-types', name: 'require-trusted-types-for', on: "'script'", off: undefined },
];
const HEADERS: readonly (readonly [Defence, Header])[] = [
  ['nosniff', ['X-Content-Type-Options', 'nosniff']],
  ['opener-policy', ['Cross-Origin-Opener-Policy', 'same-origin']],
  ['resource-policy', ['Cross-Origin-Resource-Policy', 'same-origin']],
];

/** Every defence that a site can switch on by its headers. */
export const SITE_DEFENCES: readonly Defence[] = [
  ...DIRECTIVES.map(({ defence }) => defence),
  ...HEADERS.map(([defence]) => defence),
  'script-src',
  'no-unsafe-eval',
  'strict-nonce',
  'no-strict-dynamic',
  'upload-policy',
];

/**
 * The strictest policy that a site could have, with some of its defences switched off: what shows that this very defence,
 * and no other one, is what stops an attack.
 */
export function referencePolicy(off: readonly Defence[]): Policy {
  const parts = DIRECTIVES.flatMap(({ defence, name, on, off: without }) => {
    const value = off.includes(defence) ? without : on;
    return value === undefined ? [] : [`${name} ${value}`];
  });
  const csp = [`script-src ${scriptSources(off)}`, ...parts].join('; ');
  const headers = HEADERS.filter(([defence]) => !off.includes(defence)).map(([, header]) => header);
  if (!off.includes('upload-policy')) return { headers: [['Content-Security-Policy', csp], ...headers], meta: [] };
  // A policy in pages only, as static hosts have it: what others uploaded comes without one.
  return { headers: headers.filter(([name]) => name !== 'X-Content-Type-Options'), meta: [csp] };
}

function scriptSources(off: readonly Defence[]): string {
  const nonce = off.includes('strict-nonce') ? "'nonce-as-ever'" : "'nonce-{nonce}'";
  const trusting = off.includes('no-strict-dynamic') ? `${nonce} 'strict-dynamic'` : nonce;
  const sources = off.includes('script-src') ? `${ALL} 'unsafe-inline'` : trusting;
  return off.includes('no-unsafe-eval') ? `${sources} 'unsafe-eval'` : sources;
}
