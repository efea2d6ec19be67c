import type { CartLine } from './cart.ts';
import type { Category } from './catalog.ts';
import { type Cents, percentOf } from './money.ts';

/** What a coupon gives. */
export type Benefit =
  | { readonly kind: 'percent'; readonly percent: number; readonly category?: Category }
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'free-shipping' };

export interface Coupon {
  readonly code: string;
  readonly benefit: Benefit;
  readonly minimumSubtotal?: Cents;
  readonly expires?: Date;
}

export type CouponCheck =
  | { readonly usable: true }
  | { readonly usable: false; readonly reason: string };

/** Says whether a coupon may be used for this subtotal at this moment, and if not, why. */
export function checkCoupon(coupon: Coupon, subtotal: Cents, now: Date): CouponCheck {
  if (coupon.expires && coupon.expires.getTime() <= now.getTime()) {
    return { usable: false, reason: `The coupon ${coupon.code} has expired.` };
  }
  if (subtotal < (coupon.minimumSubtotal ?? 0)) {
    return { usable: false, reason: `The coupon ${coupon.code} needs a larger order.` };
  }
  return { usable: true };
}

/** The discount a coupon gives on the goods: never more than the goods cost. */
export function discountOf(coupon: Coupon, lines: readonly CartLine[]): Cents {
  const { benefit } = coupon;
  const subtotalOf = (matches: (line: CartLine) => boolean): Cents =>
    lines.filter(matches).reduce((sum, line) => sum + line.product.price * line.quantity, 0);

  switch (benefit.kind) {
    case 'percent': {
      const { category } = benefit;
      return percentOf(subtotalOf((line) => !category || line.product.category === category), benefit.percent);
    }
    case 'amount':
      return Math.min(benefit.amount, subtotalOf(() => true));
    case 'free-shipping':
      return 0;
    default:
      throw new TypeError(`Unknown benefit ${(benefit satisfies never as Benefit).kind}.`);
  }
}

/** The coupons that are in circulation. */
export const currentCoupons: ReadonlyMap<string, Coupon> = new Map(
  (
    [
      { code: 'WELCOME10', benefit: { kind: 'percent', percent: 10 } },
      { code: 'READMORE', benefit: { kind: 'percent', percent: 25, category: 'book' }, minimumSubtotal: 2000 },
      { code: 'FIVER', benefit: { kind: 'amount', amount: 500 }, expires: new Date('2030-01-01T00:00:00Z') },
      { code: 'POSTFREE', benefit: { kind: 'free-shipping' } },
    ] satisfies Coupon[]
  ).map((coupon) => [coupon.code, coupon]),
);
