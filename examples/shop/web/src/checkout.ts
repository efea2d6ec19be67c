import type { Cart } from './cart.ts';
import type { Coupon } from './coupons.ts';
import type { Cents } from './money.ts';
import { type Quote, quote } from './pricing.ts';

/** Takes the customer's money. `charge` resolves to the payment's reference. */
export interface PaymentGateway {
  charge(amount: Cents, token: string): Promise<string>;
}

/** The gateway could not be reached: trying again may help. */
export class GatewayUnavailable extends Error {
  override readonly name = 'GatewayUnavailable';
}

/** The customer's bank refused: trying again will not help. */
export class PaymentDeclined extends Error {
  override readonly name = 'PaymentDeclined';
}

export interface Order {
  readonly number: string;
  readonly paymentReference: string | null;
  readonly quote: Quote;
}

export interface CheckoutOptions {
  readonly country: string;
  readonly paymentToken: string;
  readonly coupon?: Coupon | undefined;
  /** The same key never leads to a second charge. */
  readonly idempotencyKey?: string | undefined;
}

const MAX_ATTEMPTS = 3;

/** Turns carts into paid orders. */
export class Checkout {
  readonly #gateway: PaymentGateway;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #orders = new Map<string, Order>();
  #nextNumber = 1;

  constructor(gateway: PaymentGateway, wait = (milliseconds: number) => new Promise<void>((r) => setTimeout(r, milliseconds))) {
    this.#gateway = gateway;
    this.#wait = wait;
  }

  async place(cart: Cart, options: CheckoutOptions): Promise<Order> {
    const { idempotencyKey } = options;
    const earlier = idempotencyKey && this.#orders.get(idempotencyKey);
    if (earlier) {
      return earlier;
    }
    if (cart.isEmpty) {
      throw new RangeError('An empty cart cannot be ordered.');
    }
    const priced = quote([...cart.lines()], options.country, options.coupon);
    const paymentReference = priced.total === 0 ? null : await this.#charge(priced.total, options.paymentToken);
    const order: Order = { number: `S-${String(this.#nextNumber++).padStart(5, '0')}`, paymentReference, quote: priced };
    if (idempotencyKey) {
      this.#orders.set(idempotencyKey, order);
    }
    return order;
  }

  async #charge(amount: Cents, token: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#gateway.charge(amount, token);
      } catch (error) {
        if (!(error instanceof GatewayUnavailable) || attempt === MAX_ATTEMPTS) {
          throw error;
        }
        await this.#wait(100 * 2 ** attempt);
      }
    }
  }
}
