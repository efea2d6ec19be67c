import { execFile } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { jsonClient } from '../../../src/shared/platform/api/json-client.ts';
import { FakeClock } from '../../platform/fake-clock.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

async function listen(answer: RequestListener): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function client(answer: RequestListener, limits = { attempts: 1, budgetMs: 90_000 }) {
  const { url } = await listen(answer);
  const clock = new FakeClock();
  return { clock, send: jsonClient({ url, headers: { 'private-token': 'secret' }, clock, timeoutMs: 10_000, limits }) };
}

const GET = { method: 'GET', path: '/x?a=1', repeatable: true } as const;

describe('jsonClient', () => {
  it('sends JSON with its headers and reads JSON', async () => {
    const seen: unknown[] = [];
    const { send } = await client((request, response) => {
      const { method, url, headers } = request;
      request.on('data', (chunk) => seen.push(String(chunk)));
      request.on('end', () => {
        seen.push(method, url, headers['private-token'], headers['content-type'], headers['user-agent']);
        response.setHeader('X-Next-Page', '2').end('{"id":1}');
      });
    });
    const { body, headers } = await send({ method: 'POST', path: '/x', body: { b: 'ü' }, repeatable: false });
    expect(seen).toEqual(['{"b":"ü"}', 'POST', '/x', 'secret', 'application/json', 'reliability']);
    expect(body).toEqual({ id: 1 });
    expect(headers.get('x-next-page')).toBe('2');
  });

  it.each([
    [404, '{"message":"404 Not found"}', 404, '404 Not found'],
    [400, '{"message":{"note":["is too long"]}}', 400, '{"note":["is too long"]}'],
    [403, '{"error":"insufficient_scope","error_description":"needs api"}', 403, 'needs api'],
    [403, '{"error":"insufficient_scope"}', 403, 'insufficient_scope'],
    [502, '<html>Bad\ngateway</html>', 502, 'Bad Gateway'],
    [418, '', 418, "I'm a Teapot"],
    [200, '<html>', 0, 'the answer is not whole JSON'],
    [200, 'null', 0, 'the answer is not whole JSON'],
    [200, '"text"', 0, 'the answer is not whole JSON'],
    [204, '', 0, 'the answer is not whole JSON'],
    [203, '<html>Sign In</html>', 401, 'the token was not accepted: a sign-in page came back (203)'],
  ])('%i %s', async (status, text, expected, message) => {
    const { send } = await client((_, response) => void response.writeHead(status).end(text));
    await expect(send(GET)).rejects.toMatchObject({ status: expected, message });
  });

  it.each([
    ['https://new.example/x?token=secret', 301, 'the address has moved to https://new.example/x'],
    ['/relative', 307, 'the address has moved'],
    ['https://spsprodweu1.vssps.visualstudio.com/_signin?realm=x', 401, 'the token was not accepted'],
    ['/users/sign_in', 401, 'the token was not accepted'],
  ])('is not sent on to %s', async (location, expected, message) => {
    let requests = 0;
    const { send } = await client((_, response) => {
      requests += 1;
      response.writeHead(expected === 401 ? 302 : expected, { location }).end();
    });
    const failure = await send(GET).catch((error: unknown) => error);
    expect(failure).toMatchObject({ status: expected, message: expect.stringContaining(message) });
    expect((failure as Error).message).not.toContain('secret');
    expect(requests).toBe(1);
  });

  it('waits as GitLab says, and within its budget', async () => {
    let requests = 0;
    const reset = String(1_700_000_000 + 20);
    const { send, clock } = await client(
      (_, response) => {
        requests += 1;
        if (requests === 1) response.writeHead(429, { 'ratelimit-remaining': '0', 'ratelimit-reset': reset }).end();
        else if (requests === 2) response.writeHead(503).end();
        else response.end('[]');
      },
      { attempts: 4, budgetMs: 90_000 },
    );
    await expect(send(GET)).resolves.toMatchObject({ body: [] });
    expect(clock.waits).toEqual([20_000, 2000]);
  });

  it('does not read an answer without end', async () => {
    const block = Buffer.alloc(1024 * 1024, 32);
    const { send } = await client((_, response) => {
      const more = (): void => void response.write(block, (error) => (error ? undefined : more()));
      more();
    });
    await expect(send(GET)).rejects.toMatchObject({ status: 0, message: 'the answer is larger than 64 MiB' });
  });

  it('says that nobody is there', async () => {
    const { url, server } = await listen(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    const send = jsonClient({ url, headers: {}, clock: new FakeClock(), timeoutMs: 1000 });
    await expect(send(GET)).rejects.toMatchObject({ status: 0, message: 'no answer (ECONNREFUSED)' });
  });
});

describe('a proxy', () => {
  it('is used where the environment names one, but not for what it excepts', async () => {
    const asked: string[] = [];
    const target = await listen((_, response) => void response.end('{}'));
    const proxy = await listen((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end('{}');
    });
    proxy.server.on('connect', (request, socket, head) => {
      asked.push(`${request.method} ${request.url}`);
      const { port } = new URL(target.url);
      const upstream = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.write(head);
        socket.pipe(upstream).pipe(socket);
      });
    });
    const module = new URL('../../../src/shared/platform/api/proxies.ts', import.meta.url).href;
    // In a process of its own: it changes `fetch` for good.
    const code = `import { useProxies } from ${JSON.stringify(module)};
      useProxies({ http_proxy: ${JSON.stringify(proxy.url)}, no_proxy: '127.0.0.1' });
      console.log((await fetch('http://gitlab.example/api')).status, (await fetch(${JSON.stringify(target.url)})).status);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    expect(stdout.trim()).toBe('200 200');
    expect(asked).toEqual([expect.stringContaining('gitlab.example')]);
  });
});
