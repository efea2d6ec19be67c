import { describe, expect, it } from 'vitest';
import { Cart, CartError, MAX_QUANTITY } from '../../src/cart.ts';
import { Catalog, sampleCatalog } from '../../src/catalog.ts';

describe('Cart', () => {
  it('is empty at first', () => {
    expect(new Cart(sampleCatalog).isEmpty).toBe(true);
  });

  it('adds up the pieces of a product', () => {
    const cart = new Cart(sampleCatalog).add('B-001').add('F-001', 2).add('B-001', 3);
    expect([...cart.lines()].map(({ product, quantity }) => [product.sku, quantity])).toEqual([
      ['B-001', 4],
      ['F-001', 2],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses the quantity %d', (quantity) => {
    expect(() => new Cart(sampleCatalog).add('B-001', quantity)).toThrow(CartError);
  });

  it('refuses a product it does not know', () => {
    expect(() => new Cart(sampleCatalog).add('X-999')).toThrow('There is no product X-999.');
  });

  it('refuses more than it can hold', () => {
    const cart = new Cart(sampleCatalog).add('T-001', MAX_QUANTITY);
    expect(() => cart.add('T-001')).toThrow(CartError);
  });

  it('takes pieces out', () => {
    const cart = new Cart(sampleCatalog).add('B-001', 3);
    expect(cart.remove('B-001', 1)).toBe(true);
    expect([...cart.lines()][0]?.quantity).toBe(2);
    expect(cart.remove('B-001')).toBe(true);
    expect(cart.remove('B-001')).toBe(false);
    expect(cart.isEmpty).toBe(true);
  });
});

describe('Catalog', () => {
  it('lists the cheapest first', () => {
    expect(sampleCatalog.list().map(({ sku }) => sku)).toEqual(['F-001', 'B-001', 'B-002', 'T-001']);
  });

  it('lists one category', () => {
    expect(sampleCatalog.list('book').map(({ sku }) => sku)).toEqual(['B-001', 'B-002']);
    expect(sampleCatalog.size).toBe(4);
  });

  it('refuses two products with one SKU', () => {
    const product = { sku: 'A', name: 'A', price: 1, category: 'toy', weightGrams: 1 } as const;
    expect(() => new Catalog([product, product])).toThrow('Two products have the SKU A.');
  });
});
