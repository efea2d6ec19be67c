import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameTable } from '../../../../src/shared/formats/name-table.ts';

function numbers(names: readonly string[], asked: readonly string[]): number[] {
  const table = new NameTable(names);
  return asked.map((name) => {
    // Inside other text, as names stand in a report.
    const bytes = Buffer.from(`<${name}="`);
    return table.find(bytes, 1, bytes.length - 2);
  });
}

describe('NameTable', () => {
  it('numbers its names from 1 and gives 0 for all others', () => {
    expect(numbers(['line', 'hits', 'größe'], ['line', 'hits', 'größe', 'lines', 'lin', 'Line', 'x', ''])).toEqual([
      1, 2, 3, 0, 0, 0, 0, 0,
    ]);
  });

  it('tells names apart that are alike in length and in first, middle and last byte', () => {
    const alike = ['aXbYc', 'aYbXc', 'aZbZc', 'a-b-c'];
    expect(numbers(alike, [...alike, 'aXbXc'])).toEqual([1, 2, 3, 4, 0]);
  });

  it('finds every name of any list and nothing else', () => {
    const name = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '-', 'é') });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), fc.array(name), (names, others) => {
        expect(numbers(names, names)).toEqual(names.map((_, at) => at + 1));
        expect(numbers(names, others)).toEqual(others.map((other) => names.indexOf(other) + 1));
      }),
    );
  });

  it('holds up to 255 different names', () => {
    const names = Array.from({ length: 255 }, (_, i) => `name${i}`);
    expect(numbers(names, names)).toEqual(names.map((_, at) => at + 1));
    for (const wrong of [[...names, 'more'], ['a', 'a'], ['']]) expect(() => new NameTable(wrong)).toThrow(RangeError);
  });
});
