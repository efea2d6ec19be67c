import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cart } from '../../src/cart.ts';
import { sampleCatalog } from '../../src/catalog.ts';
import { Checkout, GatewayUnavailable, PaymentDeclined } from '../../src/checkout.ts';
import { currentCoupons } from '../../src/coupons.ts';
import { createShopApi } from '../../src/shop-api.ts';

/** A gateway that remembers what it was asked to charge. */
const charges: number[] = [];
const gateway = {
  async charge(amount: number, token: string) {
    if (token === 'declined') {
      throw new PaymentDeclined('The card was declined.');
    }
    charges.push(amount);
    return `pay-${charges.length}`;
  },
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(createShopApi(sampleCatalog, new Checkout(gateway)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(base + path, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the shop, from catalog to payment', () => {
  it('is healthy', async () => {
    const response = await fetch(`${base}/health`);
    expect(await response.json()).toEqual({ status: 'ok', products: 4 });
  });

  it('lists what it sells', async () => {
    const response = await fetch(`${base}/products?category=book`);
    expect(await response.json()).toEqual([
      { sku: 'B-001', name: 'The Night Train', price: '12.99 EUR' },
      { sku: 'B-002', name: 'Bread at Home', price: '24.50 EUR' },
    ]);
  });

  it('prices books with the readers’ coupon', async () => {
    const { body } = await post('/quotes', { items: [{ sku: 'B-002' }, { sku: 'T-001' }], coupon: 'READMORE' });
    expect(body).toMatchObject({ subtotal: 5949, discount: 613, shipping: 590, total: 5926 });
  });

  it('ships heavy orders by weight, larger orders free', async () => {
    expect((await post('/quotes', { items: [{ sku: 'F-001', quantity: 6 }] })).body['shipping']).toBe(790);
    expect((await post('/quotes', { items: [{ sku: 'F-001', quantity: 7 }] })).body['shipping']).toBe(0);
  });

  it('tells why a coupon was not used', async () => {
    const { body } = await post('/quotes', { items: [{ sku: 'B-001' }], coupon: 'READMORE', country: 'CH' });
    expect(body).toMatchObject({ tax: 0, couponProblem: 'The coupon READMORE needs a larger order.' });
  });

  it('charges once for one key', async () => {
    const order = { items: [{ sku: 'B-001' }], country: 'AT', coupon: 'FIVER', paymentToken: 'good' };
    const first = await post('/orders', order, { 'idempotency-key': 'k1' });
    const second = await post('/orders', order, { 'idempotency-key': 'k1' });
    expect(first).toMatchObject({ status: 201, body: { number: 'S-00001', paymentReference: 'pay-1' } });
    expect(second.body).toEqual(first.body);
    expect(charges).toEqual([1189]);
  });

  it('passes on that the card was declined', async () => {
    expect(await post('/orders', { items: [{ sku: 'T-001' }], paymentToken: 'declined' })).toMatchObject({ status: 402 });
  });

  it.each([
    ['/orders', { items: [] }, 422],
    ['/orders', { items: [{ sku: 'T-001', quantity: 100 }] }, 422],
    ['/orders', { items: [{ sku: 'T-001', quantity: 0 }] }, 422],
    ['/quotes', { items: [{ sku: 'X-999' }] }, 422],
    ['/quotes', { items: [], coupon: 'NONSENSE' }, 422],
    ['/quotes', {}, 422],
    ['/nowhere', {}, 404],
  ])('answers POST %s %j with %i', async (path, body, status) => {
    expect((await post(path, body)).status).toBe(status);
  });
});

describe('the modules together', () => {
  it('sells what is left in the cart, though the gateway is busy at first', async () => {
    const cart = new Cart(sampleCatalog).add('B-001', 3).add('F-001');
    cart.remove('B-001', 2);
    cart.remove('F-001');

    const answers = [() => Promise.reject(new GatewayUnavailable('Busy.')), async () => 'pay-9'];
    const checkout = new Checkout({ charge: () => answers.shift()!() }, async () => {});
    const order = await checkout.place(cart, { country: 'DE', paymentToken: 'good', coupon: currentCoupons.get('POSTFREE') });
    expect(order).toMatchObject({ paymentReference: 'pay-9', quote: { subtotal: 1299, shipping: 0, total: 1299 } });
  });
});
