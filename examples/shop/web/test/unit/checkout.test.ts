import { describe, expect, it, vi } from 'vitest';
import { Cart } from '../../src/cart.ts';
import { Catalog, sampleCatalog } from '../../src/catalog.ts';
import { Checkout, GatewayUnavailable, PaymentDeclined } from '../../src/checkout.ts';
import { currentCoupons } from '../../src/coupons.ts';

const cart = () => new Cart(sampleCatalog).add('B-001');
const options = { country: 'DE', paymentToken: 'good' };
const noWait = async () => {};

describe('Checkout', () => {
  it('charges what the quote says and numbers the orders', async () => {
    const charge = vi.fn(async () => 'pay-1');
    const checkout = new Checkout({ charge }, noWait);
    const order = await checkout.place(cart(), { ...options, coupon: currentCoupons.get('WELCOME10') });
    expect(order).toMatchObject({ number: 'S-00001', paymentReference: 'pay-1', quote: { total: 1559 } });
    expect(charge).toHaveBeenCalledExactlyOnceWith(1559, 'good');
    expect((await checkout.place(cart(), options)).number).toBe('S-00002');
  });

  it('never charges twice for one key', async () => {
    const charge = vi.fn(async () => 'pay-1');
    const checkout = new Checkout({ charge }, noWait);
    const first = await checkout.place(cart(), { ...options, idempotencyKey: 'k' });
    expect(await checkout.place(cart(), { ...options, idempotencyKey: 'k' })).toBe(first);
    expect(charge).toHaveBeenCalledOnce();
  });

  it('does not order an empty cart', async () => {
    const checkout = new Checkout({ charge: async () => 'pay-1' });
    await expect(checkout.place(new Cart(sampleCatalog), options)).rejects.toThrow(RangeError);
  });

  it('does not ask for money when there is nothing to pay', async () => {
    const gifts = new Catalog([{ sku: 'G', name: 'Bookmark', price: 0, category: 'book', weightGrams: 0 }]);
    const checkout = new Checkout({ charge: () => Promise.reject(new Error('must not be called')) }, noWait);
    expect(await checkout.place(new Cart(gifts).add('G'), options)).toMatchObject({ paymentReference: null });
  });

  it('tries again while the gateway is unavailable, waiting longer each time', async () => {
    const charge = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new GatewayUnavailable()).mockRejectedValueOnce(new GatewayUnavailable()).mockResolvedValue('pay-3');
    const wait = vi.fn(noWait);
    expect(await new Checkout({ charge }, wait).place(cart(), options)).toMatchObject({ paymentReference: 'pay-3' });
    expect(wait.mock.calls).toEqual([[200], [400]]);
  });

  it('gives up after three attempts, and at once when the card is declined', async () => {
    const unavailable = vi.fn(() => Promise.reject(new GatewayUnavailable()));
    await expect(new Checkout({ charge: unavailable }, noWait).place(cart(), options)).rejects.toThrow(GatewayUnavailable);
    expect(unavailable).toHaveBeenCalledTimes(3);

    const declined = vi.fn(() => Promise.reject(new PaymentDeclined()));
    await expect(new Checkout({ charge: declined }, noWait).place(cart(), options)).rejects.toThrow(PaymentDeclined);
    expect(declined).toHaveBeenCalledOnce();
  });
});
