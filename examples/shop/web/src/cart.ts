import type { Catalog, Product } from './catalog.ts';

/** The most pieces of one product that a cart takes. */
export const MAX_QUANTITY = 99;

export interface CartLine {
  readonly product: Product;
  readonly quantity: number;
}

/** A request that the cart refuses; the message may be shown to the customer. */
export class CartError extends Error {
  override readonly name = 'CartError';
}

/** What a customer is about to buy. */
export class Cart {
  readonly #catalog: Catalog;
  readonly #quantities = new Map<string, number>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  get isEmpty(): boolean {
    return this.#quantities.size === 0;
  }

  add(sku: string, quantity = 1): this {
    if (!Number.isInteger(quantity) || quantity < 1) {
      throw new CartError('The quantity must be a whole number above zero.');
    }
    if (!this.#catalog.find(sku)) {
      throw new CartError(`There is no product ${sku}.`);
    }
    const wanted = (this.#quantities.get(sku) ?? 0) + quantity;
    if (wanted > MAX_QUANTITY) {
      throw new CartError(`At most ${MAX_QUANTITY} pieces of ${sku} can be ordered.`);
    }
    this.#quantities.set(sku, wanted);
    return this;
  }

  /** Takes pieces out; without a quantity, all of them. Returns whether the cart changed. */
  remove(sku: string, quantity = Number.POSITIVE_INFINITY): boolean {
    const present = this.#quantities.get(sku);
    if (present === undefined) {
      return false;
    }
    if (quantity < present) {
      this.#quantities.set(sku, present - quantity);
    } else {
      this.#quantities.delete(sku);
    }
    return true;
  }

  *lines(): Generator<CartLine> {
    for (const [sku, quantity] of this.#quantities) {
      const product = this.#catalog.find(sku);
      if (product) {
        yield { product, quantity };
      }
    }
  }
}
