import { createHash, createHmac } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What is signed: a request as it is sent. Header names in lower case; `host` and the headers of the signature are added. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as sent: every byte apart from A-Z a-z 0-9 - . _ ~ (and / in the path) percent-encoded. */
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Where and when a signature holds. */
export interface SignatureScope {
  readonly region: string;
  readonly service: string;
  readonly nowMs: number;
  /** S3 wants the digest of the body as a header; most services do not. */
  readonly bodyHeader: boolean;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * The headers to send, `authorization` among them: AWS Signature Version 4, in the header, body included (AWS IAM User Guide,
 * "Create a signed AWS API request"). The path is taken as it is, without normalising it, as S3 wants it.
 */
export function signedHeaders(
  { method, url, headers, body }: SignedRequest,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { region, service, nowMs, bodyHeader }: SignatureScope,
): ReadonlyMap<string, string> {
  const time = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/gu, '');
  const digest = sha256(body);
  const all = new Map([...headers, ['host', url.host], ['x-amz-date', time]]);
  if (bodyHeader) all.set('x-amz-content-sha256', digest);
  if (sessionToken !== undefined) all.set('x-amz-security-token', sessionToken);
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  const names = sorted.map(([name]) => name).join(';');
  const canonical = [
    method,
    url.pathname,
    canonicalQuery(url.searchParams),
    ...sorted.map(([name, value]) => `${name}:${value.trim().replace(/ +/gu, ' ')}`),
    '',
    names,
    digest,
  ].join('\n');
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [ALGORITHM, time, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Uint8Array>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretAccessKey}`,
  );
  const signature = Buffer.from(hmac(key, toSign)).toString('hex');
  all.set(
    'authorization',
    `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  );
  return all;
}

/** RFC 3986: what `encodeURIComponent` leaves and AWS does not is encoded too. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`);
  return pairs.sort().join('&');
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Uint8Array, data: string): Uint8Array {
  return createHmac('sha256', key).update(data).digest();
}
