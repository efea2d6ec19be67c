import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate.ts';
import type { Listener, WebAnswer, WebRequest } from './port.ts';

const HOST = '127.0.0.1';
const MOST_BODY_BYTES = 64 << 10;
const MOST_UNREAD_BYTES = 16 << 20;

/** An HTTP server on the loopback interface; `secure`: with TLS, and a certificate that nobody trusts. */
export async function listenHttp(
  answer: (request: WebRequest) => WebAnswer | Promise<WebAnswer>,
  secure: boolean,
): Promise<Listener> {
  const sockets = new Set<Socket>();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { status, headers, body, stream } = await answer(await requestOf(request));
      if (stream !== undefined && request.method !== 'HEAD') {
        response.writeHead(status, [...headers, ['connection', 'close']].flat());
        response.write(body);
        goOn(response, stream);
        return;
      }
      // An answer to HEAD says how long the body would be, and has none.
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      response.writeHead(status, [...headers, ['content-length', String(bytes.length)]].flat());
      response.end(request.method === 'HEAD' ? undefined : bytes);
    } catch {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
  const server = secure ? createSecureServer(selfSigned(HOST), respond) : createServer(respond);
  server.on('tlsClientError', () => undefined);
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    Promise.resolve(answer({ ...headOf(request), method: 'UPGRADE', body: '' })).catch(() => undefined);
    socket.destroy();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  // Nobody asks as often as a scan does: connections are kept for the whole of it.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, HOST, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs = 0) =>
      new Promise((resolve) => {
        const destroy = (): void => {
          for (const socket of sockets) socket.destroy();
        };
        const limit = setTimeout(destroy, graceMs);
        server.close(() => {
          clearTimeout(limit);
          resolve();
        });
        if (graceMs === 0) destroy();
        else server.closeIdleConnections();
      }),
  };
}

/** Whoever does not read what is sent is let go, so that it does not pile up here. */
function goOn(response: ServerResponse, stream: NonNullable<WebAnswer['stream']>): void {
  const stop = stream(
    (text) => {
      response.write(text);
      if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    },
    () => response.end(),
  );
  response.on('close', stop);
}

/** Datagrams, such as a STUN request: nothing is answered. */
export async function listenDatagrams(onBytes: (bytes: string) => void): Promise<Listener> {
  const socket = createSocket('udp4');
  socket.on('message', (bytes) => onBytes(bytes.toString('latin1')));
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.bind(0, HOST, resolve);
  });
  return { port: socket.address().port, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}

async function requestOf(request: IncomingMessage): Promise<WebRequest> {
  let body = '';
  for await (const bytes of request as AsyncIterable<Buffer>)
    if (body.length < MOST_BODY_BYTES) body += bytes.toString('latin1', 0, MOST_BODY_BYTES - body.length);
  return { ...headOf(request), body };
}

function headOf({ method = 'GET', url = '/', headers }: IncomingMessage): Omit<WebRequest, 'body'> {
  const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  return { method, path: url, headers: Object.fromEntries(plain) };
}
