import type { Cents } from './money.ts';

export type Category = 'book' | 'food' | 'toy';

export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly price: Cents;
  readonly category: Category;
  readonly weightGrams: number;
}

/** The products on sale, found by their stock keeping unit. */
export class Catalog {
  readonly #products = new Map<string, Product>();

  constructor(products: Iterable<Product> = []) {
    for (const product of products) {
      if (this.#products.has(product.sku)) {
        throw new Error(`Two products have the SKU ${product.sku}.`);
      }
      this.#products.set(product.sku, product);
    }
  }

  get size(): number {
    return this.#products.size;
  }

  find(sku: string): Product | undefined {
    return this.#products.get(sku);
  }

  /** The products of a category (or all of them), cheapest first. */
  list(category?: Category): Product[] {
    return [...this.#products.values()]
      .filter((product) => category === undefined || product.category === category)
      .sort((a, b) => a.price - b.price || a.sku.localeCompare(b.sku));
  }
}

/** What the demonstration shop sells. */
export const sampleCatalog = new Catalog([
  { sku: 'B-001', name: 'The Night Train', price: 1299, category: 'book', weightGrams: 320 },
  { sku: 'B-002', name: 'Bread at Home', price: 2450, category: 'book', weightGrams: 780 },
  { sku: 'F-001', name: 'Olive oil', price: 899, category: 'food', weightGrams: 1100 },
  { sku: 'T-001', name: 'Wooden crane', price: 3499, category: 'toy', weightGrams: 1500 },
]);
