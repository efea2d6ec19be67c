import { describe, expect, it } from 'vitest';
import { Cart } from '../../src/cart.ts';
import { sampleCatalog } from '../../src/catalog.ts';
import { type Coupon, checkCoupon, currentCoupons, discountOf } from '../../src/coupons.ts';

const now = new Date('2026-05-01T12:00:00Z');
const lines = [...new Cart(sampleCatalog).add('B-001').add('F-001').lines()];

describe('checkCoupon', () => {
  it('accepts a coupon without conditions', () => {
    expect(checkCoupon(currentCoupons.get('WELCOME10')!, 1, now)).toEqual({ usable: true });
  });

  it('refuses a coupon from the moment it expires', () => {
    const coupon: Coupon = { code: 'OLD', benefit: { kind: 'amount', amount: 1 }, expires: now };
    expect(checkCoupon(coupon, 1000, now)).toEqual({ usable: false, reason: 'The coupon OLD has expired.' });
    expect(checkCoupon(coupon, 1000, new Date(now.getTime() - 1))).toEqual({ usable: true });
  });

  it('refuses a coupon for a small order', () => {
    expect(checkCoupon(currentCoupons.get('READMORE')!, 1999, now)).toMatchObject({ usable: false });
    expect(checkCoupon(currentCoupons.get('READMORE')!, 2000, now)).toMatchObject({ usable: true });
  });
});

describe('discountOf', () => {
  it.each([
    ['WELCOME10', 220],
    ['READMORE', 325],
    ['FIVER', 500],
    ['POSTFREE', 0],
  ])('%s takes %i cents off', (code, discount) => {
    expect(discountOf(currentCoupons.get(code)!, lines)).toBe(discount);
  });

  it('never takes off more than the goods cost', () => {
    expect(discountOf({ code: 'HUGE', benefit: { kind: 'amount', amount: 1e6 } }, lines)).toBe(2198);
  });
});
