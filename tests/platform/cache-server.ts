import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A small cache service of GitHub Actions, version 2: the three calls of
 * `github.actions.results.api.v1.CacheService` (Twirp, JSON), and a blob store behind the addresses that it signs. Entries
 * cannot be changed; a branch sees its own before those of the branches that its token may read.
 */
export interface CacheServer {
  /** What `ACTIONS_RESULTS_URL` would be. */
  readonly url: string;
  readonly entries: readonly CacheEntry[];
  /** `CreateCacheEntry`, `PUT blob` and so on, with what was asked for. */
  readonly calls: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly violations: readonly string[];
  /** What every call of this name gets instead of an answer. */
  fault:
    | { readonly name: string; readonly status: number; readonly message?: string }
    | { readonly hang: string }
    | undefined;
  close(): Promise<void>;
}

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  bytes: Uint8Array;
  finished: boolean;
}

interface Access {
  readonly Scope: string;
  readonly Permission: number;
}

type Body = { readonly [name: string]: unknown };

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const SIGNATURE = 'c2VjcmV0LXNpZ25hdHVyZQ==';
const WRITE = 2;

/** A token as the runner hands it out: what it may read and write is in its claim `ac`, the first scope is its own. */
export function runtimeToken(...scopes: readonly Access[]): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: 'Actions.Results:11111111-1111-1111-1111-111111111111', ac: JSON.stringify(scopes) };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${part('signed')}`;
}

export async function startCacheServer(): Promise<CacheServer> {
  const entries: CacheEntry[] = [];
  const calls: { name: string; keys: readonly string[] }[] = [];
  const violations: string[] = [];
  const state: Pick<CacheServer, 'fault'> = { fault: undefined };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const blob = (entry: CacheEntry) =>
    `${url}account/container/${entries.indexOf(entry)}?sig=${encodeURIComponent(SIGNATURE)}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const bytes = await bytesOf(request);
    const twirp = pathname.startsWith(SERVICE) && request.method === 'POST';
    const name = twirp ? pathname.slice(SERVICE.length) : `${request.method} blob`;
    const body = twirp ? (JSON.parse(Buffer.from(bytes).toString('utf8')) as Body) : {};
    calls.push({ name, keys: twirp ? [String(body['key']), ...((body['restore_keys'] ?? []) as string[])] : [] });
    if (state.fault !== undefined && 'hang' in state.fault && state.fault.hang === name) return;
    if (state.fault !== undefined && 'name' in state.fault && state.fault.name === name) {
      const { status, message } = state.fault;
      return answer(response, status, { code: 'fault', msg: message ?? 'no' });
    }
    if (!twirp) return blobCall(request, response, Number(pathname.split('/').at(-1)), searchParams, bytes);
    const scopes = access(request);
    if (scopes === undefined) return answer(response, 401, { code: 'unauthenticated', msg: 'no token' });
    answer(response, ...service(name, body, scopes));
  }

  function service(name: string, body: Body, scopes: readonly Access[]): readonly [status: number, body: Body] {
    const [key, version] = [String(body['key']), String(body['version'])];
    if (key.length > 512 || key.includes(',') || !/^[0-9a-f]{64}$/u.test(version)) violations.push(`${name}: ${key}`);
    const own = scopes[0];
    const same = entries.find((entry) => entry.key === key && entry.version === version && entry.scope === own?.Scope);
    switch (name) {
      case 'CreateCacheEntry': {
        if (own === undefined || (own.Permission & WRITE) === 0)
          return [403, { code: 'permission_denied', msg: 'cache write denied: the token is read-only' }];
        if (same !== undefined) return [409, { code: 'already_exists', msg: 'cache entry already exists' }];
        const entry = { key, version, scope: own.Scope, bytes: new Uint8Array(), finished: false };
        entries.push(entry);
        return [200, { ok: true, signed_upload_url: blob(entry) }];
      }
      case 'FinalizeCacheEntryUpload':
        if (same === undefined || same.bytes.length !== Number(body['size_bytes'])) return [200, { ok: false }];
        same.finished = true;
        return [200, { ok: true, entry_id: String(entries.indexOf(same) + 1) }];
      case 'GetCacheEntryDownloadURL': {
        const keys = [key, ...((body['restore_keys'] ?? []) as string[])];
        if (keys.length > 10) violations.push(`${keys.length} keys in one request`);
        const found = look(keys, version, scopes);
        if (found === undefined) return [200, { ok: false }];
        return [200, { ok: true, matched_key: found.key, signed_download_url: blob(found) }];
      }
      default:
        violations.push(`there is no call ${name}`);
        return [404, { code: 'bad_route', msg: name }];
    }
  }

  function look(keys: readonly string[], version: string, scopes: readonly Access[]): CacheEntry | undefined {
    for (const { Scope } of scopes) {
      const mine = entries.filter((entry) => entry.finished && entry.scope === Scope && entry.version === version);
      for (const key of keys) {
        const found = mine.find((entry) => entry.key === key) ?? mine.findLast((entry) => entry.key.startsWith(key));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  function blobCall(
    request: IncomingMessage,
    response: ServerResponse,
    id: number,
    query: URLSearchParams,
    bytes: Uint8Array,
  ): void {
    const entry = entries[id];
    if (entry === undefined || query.get('sig') !== SIGNATURE) {
      answer(response, 403, {});
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-length': entry.bytes.length });
      response.end(entry.bytes);
      return;
    }
    if (request.method !== 'PUT' || request.headers['x-ms-blob-type'] !== 'BlockBlob')
      violations.push(`${request.method} of a blob of type ${request.headers['x-ms-blob-type']}`);
    entry.bytes = bytes;
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' });
    response.end();
  }

  return {
    url,
    entries,
    calls,
    violations,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function access(request: IncomingMessage): readonly Access[] | undefined {
  const [, claims] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/u.exec(request.headers.authorization ?? '') ?? [];
  if (claims === undefined) return undefined;
  const { ac } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly ac: string };
  return JSON.parse(ac) as readonly Access[];
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body: Body): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
