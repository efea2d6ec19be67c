import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What every fake of a platform's API has: it records, and it fails on demand. The platform itself is an `ApiBehaviour`. */
export interface ApiServer {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly string[];
  /** The next `times` requests (default 1) that match get this fault instead of an answer. */
  inject(fault: Fault): void;
  close(): Promise<void>;
}

export interface RecordedRequest {
  /** `METHOD /template`, or `METHOD /path` where no route fits. */
  readonly route: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** 0: the connection was cut or never answered. */
  readonly status: number;
}

/**
 * `hang` never answers; `reset` cuts the connection; `lost` carries the request out, then cuts it; `truncated` carries it
 * out and sends half of the answer; `slow` carries it out and never finishes its answer; `page` is a proxy's.
 */
export type FaultKind = 'hang' | 'reset' | 'lost' | 'truncated' | 'slow' | 'page' | 'answer';

export interface Fault {
  /** Part of `METHOD /template`; absent: every request. */
  readonly route?: string;
  readonly times?: number;
  /** So many requests, of those that the server gets in all, are spared. */
  readonly after?: number;
  readonly kind: FaultKind;
  readonly status?: number;
  /** `{self}` is the address that was asked for. */
  readonly headers?: { readonly [name: string]: string };
  readonly message?: string;
}

export interface ApiRequest {
  readonly method: string;
  readonly target: URL;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  /** A text is sent as a page, anything else as JSON. */
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export interface ApiBehaviour {
  /** `METHOD /template`, or `METHOD /path` where no route fits. */
  routeOf(method: string, path: string): string;
  /** Carries a request out. */
  answer(request: ApiRequest, route: string): Answer;
  /** An answer that says what is wrong, in the platform's form. */
  failure(status: number, message: string): Answer;
  /** What does not fit the platform's description of its errors. */
  checkError?(answer: Answer): readonly string[];
}

export async function startApiServer(behaviour: ApiBehaviour, violations: string[]): Promise<ApiServer> {
  const requests: RecordedRequest[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];

  function carryOut(request: ApiRequest, route: string): Answer {
    const result = behaviour.answer(request, route);
    if (result.status < 400) return result;
    for (const violation of behaviour.checkError?.(result) ?? []) violations.push(`error ${route}: ${violation}`);
    return result;
  }

  function handle(incoming: IncomingMessage, response: ServerResponse, text: string): void {
    const target = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const method = incoming.method ?? '';
    const route = behaviour.routeOf(method, target.pathname);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const { headers } = incoming;
    const request = { method, target, headers, body };
    const record = (status: number) =>
      requests.push({ route, path: target.pathname, query: target.searchParams, headers, body, status });
    const pending = faults.find(
      ({ fault, left }) => left > 0 && route.includes(fault.route ?? '') && requests.length >= (fault.after ?? 0),
    );
    if (pending !== undefined) pending.left -= 1;
    switch (pending?.fault.kind) {
      case undefined:
        send(response, carryOut(request, route));
        break;
      case 'answer': {
        const { status = 500, message = 'Server Error', headers: added = {} } = pending.fault;
        const result = behaviour.failure(status, message);
        for (const violation of status >= 400 ? (behaviour.checkError?.(result) ?? []) : [])
          violations.push(`error ${route}: ${violation}`);
        const headers = Object.entries(added).map(([name, value]) => [
          name,
          value.replace('{self}', incoming.url ?? ''),
        ]);
        send(response, { ...result, headers: { ...result.headers, ...Object.fromEntries(headers) } });
        break;
      }
      case 'page':
        send(response, { status: 200, body: '<html>Please sign in</html>' });
        break;
      case 'truncated':
      case 'slow': {
        const { status, body: answer } = carryOut(request, route);
        const whole = Buffer.from(JSON.stringify(answer));
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': whole.length });
        response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => {
          if (pending.fault.kind === 'truncated') response.destroy();
        });
        record(0);
        return;
      }
      case 'lost':
        carryOut(request, route);
        response.destroy();
        record(0);
        return;
      case 'reset':
        response.destroy();
        record(0);
        return;
      case 'hang':
        record(0);
        return;
    }
    record(response.statusCode);
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => handle(request, response, Buffer.concat(chunks).toString('utf8')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    violations,
    inject: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const isPage = typeof body === 'string';
  const type = isPage ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(isPage ? body : JSON.stringify(body));
}
