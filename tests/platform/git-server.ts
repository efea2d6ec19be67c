import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Git over HTTP as a forge offers it: git's own `http-backend`, behind basic authentication. */
export interface GitServer {
  readonly url: string;
  /** `GET /r.git/info/refs?service=git-upload-pack`, with the status that was answered; 0: by git. */
  readonly requests: readonly { readonly line: string; readonly status: number }[];
  /** `hang`: takes connections and never answers. */
  mode: 'normal' | 'hang' | 'broken';
  close(): Promise<void>;
}

/** Who may do what: the token of a read-only job clones, but may not push. */
export interface GitAccess {
  readonly root: string;
  readonly readers: readonly string[];
  readonly writers: readonly string[];
}

/** What actions/checkout writes to the configuration of the clone. */
export function extraHeader(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

export async function startGitServer({ root, readers, writers }: GitAccess): Promise<GitServer> {
  const requests: { line: string; status: number }[] = [];
  const state: Pick<GitServer, 'mode'> = { mode: 'normal' };
  const server = createServer((request, response) => {
    const status = statusOf(request);
    requests.push({ line: `${request.method} ${request.url}`, status });
    if (state.mode === 'hang') return;
    if (status === 0) backend(root, request, response);
    else {
      response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {});
      response.end(status === 403 ? 'Write access to repository not granted.' : '');
    }
  });

  function statusOf({ url = '', headers }: IncomingMessage): number {
    if (state.mode === 'broken') return 503;
    const [, encoded = ''] = /^basic (.+)$/iu.exec(headers.authorization ?? '') ?? [];
    const token = Buffer.from(encoded, 'base64')
      .toString('utf8')
      .replace(/^x-access-token:/u, '');
    if (![...readers, ...writers].includes(token)) return 401;
    return url.includes('git-receive-pack') && !writers.includes(token) ? 403 : 0;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get mode() {
      return state.mode;
    },
    set mode(mode) {
      state.mode = mode;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** CGI (RFC 3875), as far as git needs it. */
function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const git = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      REMOTE_USER: 'someone',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
      ...(request.headers['content-encoding'] === undefined
        ? {}
        : { HTTP_CONTENT_ENCODING: String(request.headers['content-encoding']) }),
      ...(request.headers['git-protocol'] === undefined
        ? {}
        : { GIT_PROTOCOL: String(request.headers['git-protocol']) }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(git.stdin);
  // A request that was refused early is not read to its end.
  git.stdin.on('error', () => undefined);
  const chunks: Buffer[] = [];
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  git.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output
      .subarray(0, end)
      .toString('utf8')
      .split('\r\n')
      .map((line) => line.split(': '));
    const status = headers.find(([name]) => name === 'Status')?.[1];
    response.statusCode = Number(status?.slice(0, 3) ?? 200);
    for (const [name = '', value = ''] of headers)
      if (name !== 'Status' && name !== '') response.setHeader(name, value);
    response.end(output.subarray(end + 4));
  });
}
