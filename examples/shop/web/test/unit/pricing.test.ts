import { describe, expect, it } from 'vitest';
import { Cart } from '../../src/cart.ts';
import { sampleCatalog } from '../../src/catalog.ts';
import { currentCoupons } from '../../src/coupons.ts';
import { quote, shippingFor } from '../../src/pricing.ts';

const linesOf = (...skus: string[]) => [...skus.reduce((cart, sku) => cart.add(sku), new Cart(sampleCatalog)).lines()];

describe('shippingFor', () => {
  it.each([
    [0, 0],
    [1, 390],
    [1000, 390],
    [1001, 590],
    [5000, 590],
    [5001, 690],
    [7500, 890],
  ])('%i grams', (weight, price) => {
    expect(shippingFor(weight)).toBe(price);
  });
});

describe('quote', () => {
  it('adds shipping and says what the tax is', () => {
    expect(quote(linesOf('B-001', 'T-001'), 'DE')).toEqual({ subtotal: 4798, discount: 0, shipping: 590, tax: 644, total: 5388 });
  });

  it('ships larger orders free', () => {
    expect(quote(linesOf('T-001', 'T-001'), 'AT')).toMatchObject({ shipping: 0, total: 6998 });
  });

  it('ships free with the coupon', () => {
    expect(quote(linesOf('F-001'), 'DE', currentCoupons.get('POSTFREE'))).toMatchObject({ discount: 0, shipping: 0, total: 899 });
  });

  it('takes the discount off before the tax', () => {
    expect(quote(linesOf('B-002'), 'FR', currentCoupons.get('READMORE'))).toMatchObject({ discount: 613, tax: 96, total: 2227 });
  });

  it('charges no tax on exports', () => {
    expect(quote(linesOf('B-001'), 'CH').tax).toBe(0);
  });

  it('says why a coupon was not used', () => {
    const late = new Date('2031-01-01T00:00:00Z');
    expect(quote(linesOf('B-001'), 'DE', currentCoupons.get('FIVER'), late)).toMatchObject({
      discount: 0,
      couponProblem: 'The coupon FIVER has expired.',
    });
  });
});
