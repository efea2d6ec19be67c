import type { Io } from '../io/port.ts';
import { ProblemError } from '../model/problem.ts';
import { percentEncoded } from './sigv4.ts';

/** A bucket of a server that speaks S3, and where in it the entries are. */
export interface S3Place {
  readonly bucket: string;
  /** '' or ends with `/`. */
  readonly prefix: string;
  readonly region?: string;
  readonly endpoint?: string;
  readonly style?: 'path' | 'virtual';
}

/** The same with what the environment says. */
export interface S3Address {
  readonly region: string;
  /** Of an entry. */
  url(key: string): URL;
}

const FORM = 's3://BUCKET/PREFIX';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u;
const PREFIX = /^[A-Za-z0-9!_.*'()/-]{0,400}$/u;
const REGION = /^[a-z0-9-]{1,40}$/u;
const PARAMETERS: readonly string[] = ['region', 'endpoint', 'style'];

/** Reads `//bucket/prefix?region=…&endpoint=…&style=path|virtual`. Throws ProblemError CONFIG-VALUE. */
export function readS3Place(place: string): S3Place {
  const [, bucket = '', path = '', query = ''] = /^\/\/([^/?]*)\/?([^?]*)(?:\?(.*))?$/su.exec(place) ?? [];
  if (!BUCKET.test(bucket)) throw wrong(`the bucket ${JSON.stringify(bucket)}, which cannot be one`);
  if (!PREFIX.test(path) || path.split('/').some((part) => part === '.' || part === '..'))
    throw wrong(`the prefix ${JSON.stringify(path)}, which cannot be one`);
  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys())
    if (!PARAMETERS.includes(name) || parameters.getAll(name).length > 1)
      throw wrong(`the parameter ${JSON.stringify(name)}, which is unknown or given twice`);
  const { region, endpoint, style } = Object.fromEntries(parameters) as { readonly [name: string]: string | undefined };
  if (region !== undefined && !REGION.test(region))
    throw wrong(`the region ${JSON.stringify(region)}, which cannot be one`);
  if (endpoint !== undefined && serverOf(endpoint) === undefined)
    throw wrong(`the endpoint ${JSON.stringify(endpoint)}, which is no address of a server`);
  if (style !== undefined && style !== 'path' && style !== 'virtual')
    throw wrong(`the style ${JSON.stringify(style)}, which is neither path nor virtual`);
  const folder = path.replace(/^\/+|\/+$/gu, '');
  return {
    bucket,
    prefix: folder === '' ? '' : `${folder}/`,
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(style === undefined ? {} : { style }),
  };
}

/**
 * What the place does not say is taken from AWS_REGION, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL, as
 * the AWS command line does. Throws Error when there is no region, or the endpoint of the environment is none.
 */
export function s3Address({ bucket, prefix, region, endpoint, style }: S3Place, env: Io['env']): S3Address {
  const named = (name: string) => (env[name] === '' ? undefined : env[name]);
  const server = endpoint ?? named('AWS_ENDPOINT_URL_S3') ?? named('AWS_ENDPOINT_URL');
  const where =
    region ?? named('AWS_REGION') ?? named('AWS_DEFAULT_REGION') ?? (server === undefined ? undefined : 'us-east-1');
  if (where === undefined || !REGION.test(where))
    throw new Error('there is no region: add ?region=… to the address, or set AWS_REGION');
  const host = where.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const base = serverOf(server ?? `https://s3.${where}.${host}`);
  if (base === undefined) throw new Error('AWS_ENDPOINT_URL is no address of a server');
  // The certificate of a server does not cover a bucket with dots in its name.
  const virtual = style === undefined ? server === undefined && !bucket.includes('.') : style === 'virtual';
  const origin = virtual ? `${base.protocol}//${bucket}.${base.host}` : base.origin;
  const root = `${base.pathname.replace(/\/+$/u, '')}/${virtual ? '' : `${bucket}/`}`;
  return {
    region: where,
    url: (key) => new URL(`${origin}${root}${`${prefix}${key}`.split('/').map(percentEncoded).join('/')}`),
  };
}

/** Without user, query and fragment: a password does not belong in reliability.yml. */
function serverOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url !== undefined && /^https?:$/u.test(url.protocol) && `${url.username}${url.search}${url.hash}` === '';
  return plain && url.password === '' ? url : undefined;
}

function wrong(what: string): ProblemError {
  return new ProblemError({
    code: 'CONFIG-VALUE',
    reason: `baseline names ${what}`,
    hint: `Expected ${FORM}, then ?region=…, &endpoint=https://… and &style=path or virtual as the server needs them.`,
  });
}
