/** An amount of money in the smallest unit of its currency (cents, pence, yen). */
export type Cents = number;

/** The currencies the shop can charge, with the number of decimal places each one is written with. */
const DECIMALS = { EUR: 2, GBP: 2, USD: 2, JPY: 0 } as const;

export type Currency = keyof typeof DECIMALS;

/** Narrows a string from outside to a currency the shop can charge. */
export function isCurrency(value: string): value is Currency {
  return Object.hasOwn(DECIMALS, value);
}

/** The share `percent` of an amount, rounded half away from zero. */
export function percentOf(amount: Cents, percent: number): Cents {
  const exact = (amount * percent) / 100;
  return exact < 0 ? -Math.round(-exact) : Math.round(exact);
}

/** Writes an amount the way an invoice shows it, such as `12.30 EUR`. */
export function formatMoney(amount: Cents, currency: Currency = 'EUR'): string {
  const decimals = DECIMALS[currency];
  const sign = amount < 0 ? '-' : '';
  return `${sign}${(Math.abs(amount) / 10 ** decimals).toFixed(decimals)} ${currency}`;
}

/**
 * Splits an amount in proportion to the weights without losing a cent: what rounding leaves over goes to the
 * first shares.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) {
    throw new RangeError('The weights must add up to more than zero.');
  }
  const shares = weights.map((weight) => Math.floor((amount * weight) / total));
  let rest = amount - shares.reduce((sum, share) => sum + share, 0);
  for (let i = 0; rest > 0; i++, rest--) {
    shares[i]! += 1;
  }
  return shares;
}
