import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';

let server: ChildProcess;
let base: string;

before(async () => {
  server = spawn(process.execPath, ['src/server.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [firstLine] = await once(server.stdout!, 'data');
  base = `http://127.0.0.1:${/listening on (\d+)/.exec(String(firstLine))![1]}`;
});

after(async () => {
  server.kill('SIGTERM');
  const [exitCode] = await once(server, 'exit');
  assert.equal(exitCode, 0);
});

async function post(path: string, body: unknown) {
  const response = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a customer looks around', async () => {
  const products = (await (await fetch(`${base}/products`)).json()) as unknown[];
  assert.equal(products.length, 4);
});

test('a customer orders with a coupon', async () => {
  const order = { items: [{ sku: 'B-001', quantity: 2 }, { sku: 'T-001' }], coupon: 'WELCOME10', paymentToken: 'good' };
  const { status, body } = await post('/orders', order);
  assert.equal(status, 201);
  assert.equal(body['number'], 'S-00001');
  assert.equal(body['paymentReference'], 'demo-6077');
});

test('a customer mistypes a coupon', async () => {
  assert.equal((await post('/quotes', { items: [{ sku: 'F-001' }], coupon: 'WELCOM' })).status, 422);
});
