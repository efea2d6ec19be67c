import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../../../../../src/shared/model/presentation.ts';
import { dataBlocks, embedJson, encodeHits, suiteNames } from '../../../../../src/shared/report/html/data.ts';
import { DECODE } from '../../../../../src/shared/report/html/script/decode.ts';
import { lineHits } from '../line-hits.ts';

type Hits = readonly (readonly [line: number, hits: number])[];

// The decoder is the text that the page runs, not a copy of it.
const browser = new Function(
  `${DECODE}; return { decodeHits, lineState, missedBlocks, percent, shortHits, thousands };`,
)() as {
  decodeHits(runs: readonly number[]): Hits;
  lineState(hits: readonly (number | undefined)[]): string;
  missedBlocks(states: ReadonlyMap<number, string>): readonly { first: number; last: number; lines: number }[];
  percent(covered: number, total: number): string;
  shortHits(hits: number): string;
  thousands(count: number): string;
};

const hits = fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 4_294_967_295 }));
const lines = fc.uniqueArray(fc.integer({ min: 1, max: 400 })).chain((numbers) =>
  fc.array(hits, { minLength: numbers.length, maxLength: numbers.length }).map((counts): Hits => {
    const ascending = [...numbers].sort((a, b) => a - b);
    return ascending.map((line, i) => [line, counts[i] ?? 0]);
  }),
);

describe('encodeHits', () => {
  it('is read back by the decoder of the page', () => {
    fc.assert(
      fc.property(lines, (pairs) => {
        expect(browser.decodeHits(encodeHits(lineHits(pairs)))).toEqual(pairs);
      }),
    );
  });

  it('writes consecutive lines of equal hits as one run', () => {
    const pairs: Hits = [
      [3, 7],
      [4, 7],
      [5, 7],
      [6, 0],
      [9, 0],
    ];
    expect(encodeHits(lineHits(pairs))).toEqual([2, 3, 7, 0, 1, 0, 2, 1, 0]);
  });
});

describe('embedJson', () => {
  it('says the same as JSON and can neither end nor comment out its element', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028\u2029', '\0'),
    );
    fc.assert(
      fc.property(fc.array(texts), (values) => {
        const json = embedJson(values);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(values);
      }),
    );
  });
});

describe('dataBlocks', () => {
  const pages: readonly SourcePage[] = [
    {
      path: 'a.ts',
      text: 'x\ny\nz\n',
      suites: {
        unit: lineHits([
          [1, 1],
          [2, 0],
          [3, 0],
        ]),
        e2e: lineHits([
          [2, 4],
          [3, 0],
        ]),
      },
    },
    { path: 'b.ts', suites: { e2e: lineHits([[1, 0]]) } },
  ];
  const blocks = new Map(
    [...dataBlocks(pages).matchAll(/<script type="application\/json" id="(\w+)">(.*)<\/script>/g)].map(
      ([, id, json]) => [id, JSON.parse(json ?? '')],
    ),
  );

  it('counts the union of the suites, then each suite, with total -1 where a suite lacks the file', () => {
    expect(blocks.get('index')).toEqual({
      suites: ['unit', 'e2e'],
      files: [
        ['a.ts', 2, 3, 1, 3, 1, 2],
        ['b.ts', 0, 1, 0, -1, 0, 1],
      ],
    });
  });

  it('puts each source and its hits in a block of its own', () => {
    expect([...blocks.keys()]).toEqual(['index', 'f0', 'f1']);
    expect(blocks.get('f0').text).toBe('x\ny\nz\n');
    expect(blocks.get('f1')).toEqual({ hits: [null, [0, 1, 0]] });
  });

  it('is empty without pages', () => {
    expect(dataBlocks([])).toBe('');
  });

  it('takes any word for the name of a suite', () => {
    const odd: SourcePage[] = [
      { path: 'a', suites: JSON.parse('{"__proto__":{"numbers":[1],"hits":[1]}}') },
      { path: 'b', suites: { constructor: lineHits([[1, 0]]) } },
    ];
    expect(suiteNames(odd)).toEqual(['__proto__', 'constructor']);
    expect(dataBlocks(odd)).toContain('["a",1,1,1,1,0,-1],["b",0,1,0,-1,0,1]');
  });
});

describe('what the page says of lines', () => {
  it.each([
    [[undefined, undefined], 'none'],
    [[0, undefined], 'missed'],
    [[0, 0], 'missed'],
    [[3, 0], 'partly'],
    [[3, undefined], 'covered'],
    [[1, 2], 'covered'],
  ])('%j is %s', (counts, state) => {
    expect(browser.lineState(counts)).toBe(state);
  });

  it('joins uncovered lines over lines without code, not over covered ones', () => {
    const states = new Map([
      [2, 'missed'],
      [3, 'missed'],
      [7, 'missed'],
      [8, 'covered'],
      [9, 'missed'],
      [10, 'partly'],
    ]);
    expect(browser.missedBlocks(states)).toEqual([
      { first: 2, last: 7, lines: 3 },
      { first: 9, last: 9, lines: 1 },
    ]);
  });

  it.each([
    [0, 0, '–'],
    [0, 7, '0 %'],
    [7, 7, '100 %'],
    [94_999, 100_000, '94.99 %'],
    [999_999, 1_000_000, '99.99 %'],
    [1, 1_000_000, '0.00 %'],
  ])('%i of %i is shown as %s, never rounded up', (covered, total, text) => {
    expect(browser.percent(covered, total)).toBe(text);
  });

  it.each([
    [9999, '9999'],
    [10_000, '10k'],
    [1_999_999, '1M'],
    [4_294_967_295, '4G'],
  ])('%i hits are shortened to %s', (count, text) => {
    expect(browser.shortHits(count)).toBe(text);
  });

  it('sets thin gaps in long numbers only', () => {
    expect(browser.thousands(1234)).toBe('1234');
    expect(browser.thousands(1_234_567)).toBe('1\u202f234\u202f567');
  });
});
