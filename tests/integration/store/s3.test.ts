import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { openStore } from '../../../src/shared/store/index.ts';
import type { Store } from '../../../src/shared/store/port.ts';
import { reliability } from '../../bundle/command.ts';
import { commitCovered, measuredShop } from '../../bundle/measured-shop.ts';
import { loadS3Server, type S3Server } from '../../platform/s3-server.ts';

/** Installed by .ci/run; see there and TESTING.md. Without it this file says so and tests the rest. */
const S3rver = loadS3Server();
/** What s3rver knows; it computes every signature again and refuses others. */
const KNOWN = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
const bytes = (text: string) => Buffer.from(text);

function open(
  endpoint: string,
  { path = 'bucket/some/prefix', env = KNOWN as { readonly [name: string]: string } } = {},
): Store {
  const uri = `s3://${path}?region=eu-central-1&endpoint=${endpoint}`;
  return openStore(
    uri,
    nodeIo('/', { PATH: process.env['PATH'] ?? '', ...env }, () => Date.now()),
  );
}

async function saidBy(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it worked');
}

describe.skipIf(S3rver === undefined)('a server that checks signatures', () => {
  let folder: string;
  let server: S3Server;
  let endpoint: string;
  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-s3-')));
    const configureBuckets = [{ name: 'bucket' }];
    server = new S3rver!({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets });
    endpoint = `http://127.0.0.1:${(await server.run()).port}`;
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps entries under the prefix', async () => {
    const store = open(endpoint);
    expect(await store.read('g-1.json')).toBeUndefined();
    await store.write('g-1.json', bytes('first'));
    await store.write('g-2.json', Uint8Array.of(0, 255, 10, 13));
    expect(await open(endpoint).read('g-1.json')).toEqual(bytes('first'));
    expect(await open(endpoint, { path: 'bucket' }).read('some/prefix/g-2.json')).toEqual(
      Buffer.from([0, 255, 10, 13]),
    );
    expect(await open(endpoint, { path: 'bucket/other' }).read('g-1.json')).toBeUndefined();
  });

  it.each(['g-a%2Fb%20c-1.json', "g-(it's)*!~-1.json"])('signs the name %s as it is sent', async (key) => {
    await open(endpoint).write(key, bytes(key));
    expect(await open(endpoint).read(key)).toEqual(bytes(key));
  });

  it('gives the first of many, in the order in which they are asked for', async () => {
    const store = open(endpoint);
    const keys = Array.from({ length: 35 }, (_, at) => `g-${at}.json`);
    expect(await store.first?.(keys)).toBeUndefined();
    await store.write('g-29.json', bytes('far'));
    expect(await store.first?.(keys)).toMatchObject({ key: 'g-29.json' });
    await store.write('g-27.json', bytes('near'));
    expect(await store.first?.(keys)).toEqual({ key: 'g-27.json', bytes: bytes('near') });
  });

  it.each([
    ['a wrong secret', { ...KNOWN, AWS_SECRET_ACCESS_KEY: 'other' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { ...KNOWN, AWS_ACCESS_KEY_ID: 'other' }, 'InvalidAccessKeyId'],
  ])('refuses %s', async (_, env, code) => {
    expect(await saidBy(open(endpoint, { env }).read('x'))).toBe(`BASELINE-DENIED: GET was answered with 403 ${code}`);
    expect(await saidBy(open(endpoint, { env }).write('x', bytes('x')))).toContain(`PUT was answered with 403 ${code}`);
  });

  it('tells a bucket that is missing from an entry that is', async () => {
    const store = open(endpoint, { path: 'missing/x' });
    expect(await saidBy(store.read('x'))).toBe('GET was answered with 404 NoSuchBucket');
    expect(await saidBy(store.write('x', bytes('x')))).toBe('PUT was answered with 404 NoSuchBucket');
  });

  it('refuses an entry that is too large', async () => {
    await open(endpoint).write('x', new Uint8Array((8 << 20) + 1));
    expect(await saidBy(open(endpoint).read('x'))).toMatch(/^BASELINE-DAMAGED: the entry is larger than/u);
  });

  it('serves the built program', async () => {
    const shop = measuredShop(`s3://bucket/shop?region=eu-central-1&endpoint=${endpoint}`);
    try {
      const run = () => reliability(['coverage-gate', '--save-baseline', 'always'], { in: shop.root, env: KNOWN });
      const base = commitCovered(shop, 80);
      await run();
      commitCovered(shop, 82);
      const { stdout, exitCode } = await run();
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`Since ${base.slice(0, 7)}`);
      expect(stdout).toContain('+2.00');
    } finally {
      shop.remove();
    }
  });
});

describe('a server that does not do what it should', () => {
  let server: Server;
  let endpoint: string;
  let answers: ((response: ServerResponse) => void)[];
  let asked: string[];
  beforeEach(async () => {
    [answers, asked] = [[], []];
    server = createServer((request: IncomingMessage, response) => {
      asked.push(`${request.method} ${request.headers['if-none-match'] ?? ''}`.trim());
      request.resume().on('end', () => answers.shift()?.(response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  });

  const answer =
    (status: number, body = '', headers: { readonly [name: string]: string } = {}) =>
    (response: ServerResponse) => {
      response.writeHead(status, headers);
      response.end(body);
    };
  const reset = (response: ServerResponse) => void response.destroy();
  const hang = () => undefined;
  const code = (name: string) => `<?xml version="1.0"?><Error><Code>${name}</Code></Error>`;

  it('is asked again when it is busy or cut off, and then believed', async () => {
    answers.push(answer(503, code('SlowDown')), reset, answer(200, 'kept'));
    expect(await open(endpoint).read('x')).toEqual(bytes('kept'));
    expect(asked).toEqual(['GET', 'GET', 'GET']);
  });

  it('is given up on after three times', async () => {
    answers.push(answer(500), answer(500, code('InternalError')), answer(503, code('SlowDown')));
    expect(await saidBy(open(endpoint).read('x'))).toBe('BASELINE-UNREACHABLE: GET was answered with 503 SlowDown');
    expect(asked).toHaveLength(3);
  });

  it('never overwrites: what is there already is what was wanted', async () => {
    answers.push(answer(412, code('PreconditionFailed')));
    await open(endpoint).write('x', bytes('x'));
    expect(asked).toEqual(['PUT *']);
  });

  it('is asked without a condition when it knows none', async () => {
    answers.push(answer(501, code('NotImplemented')), answer(200));
    await open(endpoint).write('x', bytes('x'));
    expect(asked).toEqual(['PUT *', 'PUT']);
  });

  it('that writes at the same time is waited for', async () => {
    answers.push(answer(409, code('ConditionalRequestConflict')), answer(412));
    await open(endpoint).write('x', bytes('x'));
    expect(asked).toEqual(['PUT *', 'PUT *']);
  });

  it('is not followed elsewhere', async () => {
    answers.push(
      answer(301, code('PermanentRedirect'), { location: 'http://127.0.0.1:1/', 'x-amz-bucket-region': 'us-west-2' }),
    );
    expect(await saidBy(open(endpoint).read('x'))).toBe(
      'GET was answered with 301 PermanentRedirect: the bucket is elsewhere, its region is us-west-2',
    );
  });

  it('may not say what is missing', async () => {
    answers.push(answer(404));
    expect(await open(endpoint).read('x')).toBeUndefined();
  });

  it('answers an error without end: is read no further', async () => {
    answers.push(answer(403, `${'x'.repeat(1 << 20)}${code('AccessDenied')}`));
    expect(await saidBy(open(endpoint).read('x'))).toBe('BASELINE-DENIED: GET was answered with 403');
  });

  it('never answers: is given up on', async () => {
    answers.push(hang, hang, hang);
    expect(await saidBy(open(endpoint).read('x'))).toMatch(
      /^BASELINE-UNREACHABLE: 127\.0\.0\.1:\d+ did not answer within 5 s$/u,
    );
  });

  it('is down: says so', async () => {
    server.close();
    expect(await saidBy(open(endpoint).read('x'))).toMatch(/^BASELINE-UNREACHABLE: .*ECONNREFUSED/u);
  });
});

describe('without what it needs', () => {
  it.each([
    ['credentials', { AWS_REGION: 'eu-central-1' }, 's3://bucket', /BASELINE-DENIED: AWS_ACCESS_KEY_ID/u],
    ['a region', KNOWN, 's3://bucket', /there is no region/u],
    ['an address', { ...KNOWN, AWS_ENDPOINT_URL: 'x' }, 's3://bucket', /AWS_ENDPOINT_URL is no address/u],
  ])('%s: says so', async (_, env, uri, said) => {
    expect(
      await saidBy(
        openStore(
          uri,
          nodeIo('/', env, () => 0),
        ).read('x'),
      ),
    ).toMatch(said);
  });
});
