import type { CartLine } from './cart.ts';
import { type Coupon, checkCoupon, discountOf } from './coupons.ts';
import { allocate, type Cents, percentOf } from './money.ts';

/** Value added tax in percent. Books and food have a reduced rate in most countries. */
const TAX: Record<string, { readonly standard: number; readonly reduced: number }> = {
  AT: { standard: 20, reduced: 10 },
  DE: { standard: 19, reduced: 7 },
  FR: { standard: 20, reduced: 5.5 },
};

const FREE_SHIPPING_FROM: Cents = 6000;

export interface Quote {
  readonly subtotal: Cents;
  readonly discount: Cents;
  readonly shipping: Cents;
  readonly tax: Cents;
  readonly total: Cents;
  /** Why the coupon was not used, if it was not. */
  readonly couponProblem?: string;
}

/** The price of a parcel by its weight. */
export function shippingFor(weightGrams: number): Cents {
  if (weightGrams <= 0) return 0;
  if (weightGrams <= 1000) return 390;
  if (weightGrams <= 5000) return 590;
  return 590 + Math.ceil((weightGrams - 5000) / 1000) * 100;
}

function taxRate(country: string, line: CartLine): number {
  const rates = TAX[country];
  if (!rates) {
    return 0; // Exports carry no tax.
  }
  return line.product.category === 'toy' ? rates.standard : rates.reduced;
}

/** Prices the lines of a cart. Taxes are inside the prices; `tax` says how much of the total they are. */
export function quote(lines: readonly CartLine[], country: string, coupon?: Coupon, now = new Date()): Quote {
  const prices = lines.map((line) => line.product.price * line.quantity);
  const subtotal = prices.reduce((sum, price) => sum + price, 0);
  const check = coupon && checkCoupon(coupon, subtotal, now);
  const usable = check?.usable ? coupon : undefined;
  const discount = usable ? discountOf(usable, lines) : 0;

  const weight = lines.reduce((sum, line) => sum + line.product.weightGrams * line.quantity, 0);
  const free = usable?.benefit.kind === 'free-shipping' || subtotal - discount >= FREE_SHIPPING_FROM;
  const shipping = free ? 0 : shippingFor(weight);

  const discounts = discount > 0 ? allocate(discount, prices) : [];
  let tax = 0;
  for (const [index, line] of lines.entries()) {
    const rate = taxRate(country, line);
    const paid = prices[index]! - (discounts[index] ?? 0);
    tax += percentOf(paid, (100 * rate) / (100 + rate));
  }

  const total = subtotal - discount + shipping;
  return {
    subtotal,
    discount,
    shipping,
    tax,
    total,
    ...(check && !check.usable ? { couponProblem: check.reason } : {}),
  };
}
