import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { sampleCatalog } from '../../src/catalog.ts';
import { Checkout, GatewayUnavailable, PaymentDeclined } from '../../src/checkout.ts';
import { createShopApi } from '../../src/shop-api.ts';

type Reply = { status: number; body: unknown };

/** Calls the interface without a network. */
function call(method: string, url: string, body: unknown = '', gateway = async () => 'pay-1'): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = Object.assign(Readable.from([Buffer.from(text)]), { method, url, headers: {} }) as unknown as IncomingMessage;
  return new Promise((resolve) => {
    let status = 0;
    const response = {
      writeHead(code: number) {
        status = code;
        return this;
      },
      end(text: string) {
        resolve({ status, body: JSON.parse(text) });
      },
    } as unknown as ServerResponse;
    createShopApi(sampleCatalog, new Checkout({ charge: gateway }, async () => {}))(request, response);
  });
}

describe('GET', () => {
  it('says that it is well', async () => {
    expect(await call('GET', '/health')).toEqual({ status: 200, body: { status: 'ok', products: 4 } });
  });

  it('lists products', async () => {
    const { status, body } = await call('GET', '/products?category=toy&currency=USD');
    expect(status).toBe(200);
    expect(body).toEqual([{ sku: 'T-001', name: 'Wooden crane', price: '34.99 USD' }]);
  });

  it('refuses a currency it does not take', async () => {
    expect(await call('GET', '/products?currency=XXX')).toMatchObject({ status: 400 });
  });

  it('answers 404 to the unknown', async () => {
    expect(await call('GET', '/nothing')).toEqual({ status: 404, body: { error: 'There is nothing here.' } });
  });
});

describe('POST /quotes', () => {
  it('prices the items', async () => {
    const reply = await call('POST', '/quotes', { items: [{ sku: 'B-001', quantity: 2 }], country: 'AT', coupon: 'welcome10' });
    expect(reply).toMatchObject({ status: 201, body: { subtotal: 2598, discount: 260 } });
  });

  it.each([
    [400, 'not json'],
    [422, { items: 'none' }],
    [422, { items: [{ sku: 'X-999' }] }],
    [422, { items: [], coupon: 'NONSENSE' }],
  ])('answers %i to %j', async (status, body) => {
    expect(await call('POST', '/quotes', body)).toMatchObject({ status });
  });
});

describe('POST /orders', () => {
  const order = { items: [{ sku: 'B-001' }], country: 'FR', paymentToken: 't' };

  it('places the order', async () => {
    expect(await call('POST', '/orders', order)).toMatchObject({ status: 201, body: { number: 'S-00001' } });
  });

  it('says when the card was declined', async () => {
    const reply = await call('POST', '/orders', order, () => Promise.reject(new PaymentDeclined('No.')));
    expect(reply).toEqual({ status: 402, body: { error: 'No.' } });
  });

  it('says when the gateway cannot be reached', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const reply = await call('POST', '/orders', order, () => Promise.reject(new GatewayUnavailable('Later.')));
    expect(reply).toEqual({ status: 503, body: { error: 'Later.' } });
    expect(log).toHaveBeenCalledOnce();
  });
});
