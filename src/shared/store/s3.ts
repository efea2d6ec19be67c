import { setTimeout as wait } from 'node:timers/promises';
import type { Io } from '../io/port.ts';
import type { ProblemError } from '../model/problem.ts';
import { LARGEST_ENTRY_BYTES } from './entry-bytes.ts';
import type { Store, StoredEntry, StoreKind } from './port.ts';
import { readS3Place, type S3Place, s3Address } from './s3-place.ts';
import { type Credentials, signedHeaders } from './sigv4.ts';
import { storeFault } from './store-fault.ts';

const ANSWER_MS = 5000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
/** So many entries are asked for at once; the nearest commit most often has one. */
const AT_ONCE = 10;
const LONGEST_ERROR_BYTES = 64 << 10;
/** Of S3 and of those that speak like it: too busy, or broken for the moment. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/** A bucket of any server that speaks S3 with Signature Version 4: one object per entry, never changed once it is there. */
export const s3: StoreKind = {
  scheme: 's3',
  form: 's3://BUCKET/PREFIX',
  open: (place, io) => new S3Store(readS3Place(place), io),
};

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

class S3Store implements Store {
  readonly #place: S3Place;
  readonly #io: Io;

  constructor(place: S3Place, io: Io) {
    this.#place = place;
    this.#io = io;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const answer = await this.#ask('GET', key, new Uint8Array(), new Map(), LARGEST_ENTRY_BYTES);
    if (answer.status === 200) return answer.bytes;
    const code = errorCode(answer);
    // A server that does not say which of the two is missing means the object.
    if (answer.status === 404 && code !== 'NoSuchBucket') return undefined;
    throw refusal(answer, 'GET');
  }

  async first(keys: readonly string[]): Promise<StoredEntry | undefined> {
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const some = keys.slice(at, at + AT_ONCE);
      const found = await Promise.all(some.map((key) => this.read(key)));
      for (const [index, bytes] of found.entries()) if (bytes !== undefined) return { key: some[index] ?? '', bytes };
    }
    return undefined;
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    let answer = await this.#ask('PUT', key, bytes, new Map([['if-none-match', '*']]));
    // Some servers know no conditions: then the same entry is written once more.
    if (answer.status === 501 || errorCode(answer) === 'NotImplemented')
      answer = await this.#ask('PUT', key, bytes, new Map());
    // It was there: of a run that is repeated, the same commit was measured before.
    if ((answer.status >= 200 && answer.status < 300) || answer.status === 412) return;
    throw refusal(answer, 'PUT');
  }

  async #ask(
    method: string,
    key: string,
    body: Uint8Array,
    headers: ReadonlyMap<string, string>,
    mostBytes = LONGEST_ERROR_BYTES,
  ): Promise<Answer> {
    const { region, url } = s3Address(this.#place, this.#io.env);
    const target = url(key);
    const credentials = credentialsOf(this.#io.env);
    for (let attempt = 1; ; attempt++) {
      const scope = { region, service: 's3', nowMs: this.#io.now(), bodyHeader: true };
      const signed = new Map(signedHeaders({ method, url: target, headers, body }, credentials, scope));
      // Made from the address by fetch itself, which does not let anybody set it.
      signed.delete('host');
      const result = await send(method, target, signed, body, mostBytes);
      if (!('status' in result)) {
        if (result.problem.code !== 'BASELINE-UNREACHABLE' || attempt === ATTEMPTS) throw result;
      } else if (!PASSING.has(result.status) || attempt === ATTEMPTS) return result;
      await wait(PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}

/** The answer, or why there is none. Redirections are not followed: the signature would hold for another server. */
async function send(
  method: string,
  url: URL,
  headers: ReadonlyMap<string, string>,
  body: Uint8Array,
  mostBytes: number,
): Promise<Answer | ProblemError> {
  try {
    const response = await fetch(url, {
      method,
      headers: Object.fromEntries(headers),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(method === 'GET' ? {} : { body: Uint8Array.from(body) }),
    });
    const bytes = await bounded(response, response.ok ? mostBytes : LONGEST_ERROR_BYTES);
    if (bytes === undefined && response.ok)
      return storeFault('BASELINE-DAMAGED', `the entry is larger than ${mostBytes} bytes`);
    return { status: response.status, headers: response.headers, bytes: bytes ?? new Uint8Array() };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const late = name === 'TimeoutError';
    const why = late
      ? `did not answer within ${ANSWER_MS / 1000} s`
      : `cannot be reached: ${causeOf(cause) ?? message}`;
    return storeFault('BASELINE-UNREACHABLE', `${url.host} ${why}`);
  }
}

/** undefined: there are more. */
async function bounded(response: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function credentialsOf(env: Io['env']): Credentials {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env;
  if (accessKeyId === undefined || secretAccessKey === undefined || accessKeyId === '' || secretAccessKey === '')
    throw storeFault('BASELINE-DENIED', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
  };
}

/** `<Code>` of S3's error document; '' when there is none, as with 412 and 404 of some servers. */
function errorCode({ status, bytes }: Answer): string {
  if (status < 300) return '';
  return /<Code>([A-Za-z0-9.]{1,60})<\/Code>/u.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? '';
}

function refusal(answer: Answer, method: string): Error {
  const { status, headers } = answer;
  const code = errorCode(answer);
  const said = `${method} was answered with ${status}${code === '' ? '' : ` ${code}`}`;
  const region = headers.get('x-amz-bucket-region');
  if (status >= 300 && status < 400)
    return new Error(`${said}: the bucket is elsewhere${region === null ? '' : `, its region is ${region}`}`);
  if (status === 401 || status === 403) return storeFault('BASELINE-DENIED', said);
  if (PASSING.has(status)) return storeFault('BASELINE-UNREACHABLE', said);
  return new Error(said);
}

function causeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message === '' ? code : cause.message;
}
