import type { WebAnswer, WebRequest } from '../../shared/io/web/port.ts';
import type { Vector } from '../vectors/vector.ts';
import { base64 } from './base64.ts';
import { fixedNonce, listedAddress, type Policy } from './policy.ts';

/** One combination of defences that every attack is run under. */
export interface Arm {
  readonly id: string;
  readonly policy: Policy;
  /** The application writes data of others the right way for the place. */
  readonly encoding: boolean;
}

/** Where the servers of a run listen. */
export interface Addresses {
  /** Origins, such as `http://127.0.0.1:4711`. */
  readonly application: string;
  /** Where visits may begin. */
  readonly foreign: string;
  /** The same with TLS, which policies that allow all of `https:` allow. */
  readonly secure: string;
  /** Host and port that receive datagrams. */
  readonly datagrams: string;
}

/** One vector under one arm, once: what the servers know it by, and what proves it. */
export interface Attack {
  readonly vector: Vector;
  readonly arm: Arm;
  /** In every address of it; nothing is proved by it. */
  readonly key: string;
  /** Fifteen digits that are nowhere but in the payload. */
  readonly token: string;
  readonly addresses: Addresses;
}

/** Something else to show than the arena's own page, such as the user's page with the payload in it. */
export interface Stage {
  readonly id: string;
  /** Undefined: the arena answers as it always does. */
  respond(request: WebRequest, attack: Attack): WebAnswer | Promise<WebAnswer> | undefined;
}

/** The name of the function that every page of the browser has, and by which a payload hands over its token. */
export const BINDING = 'reliabilityProof';
/** How the application's own code says that the data has come as far as the mistake. */
export const REACHED = '@';

/** The folder of an attack at the application, by which the server knows it. */
export function applicationFolder({ addresses, key }: Attack): string {
  return `${addresses.application}/${key}/`;
}

/** A text of a vector, with the addresses and the token of an attack. */
export function expand(text: string, attack: Attack): string {
  const { vector, arm, token, key, addresses } = attack;
  const foreign = `${addresses.secure}/${key}/`;
  const listed = listedAddress(arm.policy);
  const values: { readonly [name: string]: () => string } = {
    run: () => `${BINDING}(String(${token}))`,
    reached: () => `${BINDING}(String('${REACHED}${key}'))`,
    token: () => token,
    app: () => applicationFolder(attack),
    foreign: () => foreign,
    leak: () => `${foreign}${token}`,
    listed: () => (listed === undefined ? foreign : `${listed}${key}/`),
    datagrams: () => addresses.datagrams,
    'known-nonce': () => fixedNonce(arm.policy) ?? 'an-earlier-nonce',
    page: () => pageAddress(attack),
    'payload-base64': () => base64(expand(vector.payload, attack)),
  };
  return text.replace(/\{([a-z][a-z0-9-]*)\}/gu, (written, name: string) => values[name]?.() ?? written);
}

/** Of the application's page, with the payload where the application reads it: in the query or behind `#`. */
export function pageAddress(attack: Attack): string {
  const { vector } = attack;
  const folder = applicationFolder(attack);
  const data = encodeURIComponent(vector.payload.includes('{page}') ? vector.payload : expand(vector.payload, attack));
  if (vector.place === 'source:query' || vector.place === 'source:next') return `${folder}?q=${data}`;
  return /^(?:sink|source|pollution):/u.test(vector.place) ? `${folder}#${data}` : folder;
}

/** Where the browser begins. */
export function startAddress(attack: Attack): string {
  const { start = 'page' } = attack.vector;
  if (start === 'page') return pageAddress(attack);
  if ('upload' in start) return `${applicationFolder(attack)}up/${start.upload}`;
  return `${attack.addresses.foreign}/${attack.key}/${start.foreign}`;
}
