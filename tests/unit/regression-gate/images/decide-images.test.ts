import { describe, expect, it } from 'vitest';
import { checkImages } from '../../../../src/regression-gate/images/check-images.ts';
import { decideImages } from '../../../../src/regression-gate/images/decide-images.ts';
import type { ImageFacts, ImagesFacts, LayerFacts } from '../../../../src/regression-gate/images/facts.ts';
import { readKept, writeKept } from '../../../../src/regression-gate/images/kept-images.ts';
import { presentImages } from '../../../../src/regression-gate/images/present-images.ts';
import { configure } from '../../../../src/regression-gate/images/settings.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { COMMIT, linesOf, outcomesOf, PROBLEM, saidBy } from '../../shared/families/shown.ts';

type Entries = { readonly [name: string]: unknown };

const optionsOf = (entries: Entries = {}) => configure(new Map(Object.entries({ files: 'image.tar', ...entries })));

const layer = (command: string, bytes: number, beforeBytes?: number): LayerFacts => ({
  command,
  bytes,
  ...(beforeBytes === undefined ? {} : { beforeBytes }),
});

function image(layers: readonly LayerFacts[], beforeBytes?: number, removed: ImageFacts['removed'] = []): ImageFacts {
  const before = beforeBytes === undefined ? {} : { beforeBytes };
  return { name: 'app', path: 'image.tar', layers, removed, ...before };
}

const BASELINE = { baseline: { commit: COMMIT, commitsBack: 1 } };

function factsOf(images: readonly ImageFacts[], more: Partial<ImagesFacts> = {}): ImagesFacts {
  return { images, problems: [], ...more };
}

function verdict(entries: Entries, facts: ImagesFacts) {
  const options = optionsOf(entries);
  checkImages(options, facts);
  return decideImages(options, facts);
}

describe('decideImages', () => {
  const grown = image([layer('FROM', 70, 70), layer('RUN a', 30, 10), layer('RUN b', 20)], 100);
  it.each<[what: string, entries: Entries, facts: ImagesFacts, said: readonly string[]]>([
    ['nothing is asked', {}, factsOf([grown], BASELINE), []],
    ['just the budget', { 'max-size': '120B' }, factsOf([grown]), []],
    [
      'one byte more',
      { 'max-size': '119B' },
      factsOf([grown]),
      ['error over-budget: app weighs 120 B, 1 B more than 119 B'],
    ],
    ['just as much more as may be', { 'max-growth': '20%' }, factsOf([grown], BASELINE), []],
    ['by few bytes', { 'max-growth': '19%', 'min-growth': '20B' }, factsOf([grown], BASELINE), []],
    [
      'more than may be',
      { 'max-growth': '19%' },
      factsOf([grown], BASELINE),
      [
        'error larger-than-before: app grew from 100 B to 120 B: +20 B (+20.00 %) since abcdef0, and at most 19 % are allowed',
      ],
    ],
    ['an image that is new', { 'max-growth': '0%' }, factsOf([image([layer('FROM', 9)])], BASELINE), []],
    [
      'no baseline, and why',
      { 'max-growth': '0%' },
      factsOf([image([])], { baselineProblem: PROBLEM }),
      ['BASELINE-NONE'],
    ],
    ['no baseline, where nobody asks', {}, factsOf([grown], { baselineProblem: PROBLEM }), []],
    ['an image that could not be read', {}, factsOf([], { problems: [PROBLEM] }), ['BASELINE-NONE']],
  ])('%s', (_, entries, facts, said) => {
    expect(saidBy(verdict(entries, facts))).toEqual(said);
  });

  it('names the layers that are to blame, three of them', () => {
    const layers = [layer('a', 1, 0), layer('b', 4), layer('c', 3, 1), layer('d', 5, 5), layer('e', 9, 2)];
    const [growth] = verdict({ 'max-growth': '0%' }, factsOf([image(layers, 10)], BASELINE)).findings;
    expect(growth!.hint).toBe(
      'What grew: e by 7 B; b is new, 4 B; c by 2 B; 1 more. If it is worth it, waive it; the next baseline has the new size.',
    );
    const [budget] = verdict({ 'max-size': '1B' }, factsOf([image(layers)])).findings;
    expect(budget!.hint).toBe('Its largest layers: 9 B by e; 5 B by d; 4 B by b.');
  });

  it('counts', () => {
    const smaller = { ...image([layer('FROM', 1)], 2), name: 'other' };
    expect(verdict({}, factsOf([grown, smaller]))).toMatchObject({
      metrics: { images: { total: 2, new: 1, fixed: 1, bytes: 121, layers: 4 } },
      holds: '2 images of 121 B',
    });
    expect(verdict({}, factsOf([grown])).holds).toBe('1 image of 120 B');
  });
});

describe('facts of images in a facts.json that anybody may have written', () => {
  const history = { commits: [COMMIT], series: [{ name: 'app', places: [0], bytes: [5] }] };
  const WHOLE = {
    options: optionsOf({ 'max-size': '9B', 'max-growth': '1%' }),
    facts: factsOf([image([layer('FROM', 5, 5)], 5, [{ command: 'RUN', bytes: 1 }])], { ...BASELINE, history }),
  };

  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage(WHOLE, (damaged) => {
      const { options, facts } = damaged as unknown as typeof WHOLE;
      checkImages(options, facts);
    });
    expect(retyped).toEqual([]);
    expect(removed).toEqual([
      ...['options.files.0', 'options.maxSize', 'options.maxGrowth', 'facts.images.0.layers.0'],
      ...['facts.images.0.layers.0.beforeBytes', 'facts.images.0.removed.0', 'facts.images.0.beforeBytes'],
      ...['facts.history', 'facts.history.series.0'],
    ]);
  });

  it.each<[what: string, entries: Entries, facts: ImagesFacts]>([
    ['no image, and nothing that says why', {}, factsOf([])],
    ['no baseline where growth is decided on', { 'max-growth': '1%' }, factsOf([image([])])],
  ])('are refused: %s', (_, entries, facts) => {
    expect(() => checkImages(optionsOf(entries), facts)).toThrow('the facts are damaged');
  });
});

describe('what people see of images', () => {
  const shown = (entries: Entries, facts: ImagesFacts) =>
    presentImages(optionsOf(entries), facts, verdict(entries, facts));
  const app = image([layer('FROM', 70, 70), layer('RUN', 30)], 80, [{ command: 'COPY', bytes: 10 }]);

  it('is each, its layers, and those that are gone', () => {
    const presented = shown({}, factsOf([app, { ...image([layer('FROM', 1)]), name: 'new' }], BASELINE));
    expect(linesOf(presented)).toEqual([
      'Images: Image, layers | Size | Since the baseline',
      'app | 100 B | +20 B (+25.00 %)',
      '↳ FROM | 70 B | same',
      '↳ RUN | 30 B | new',
      '↳ gone: COPY | 0 B | −10 B (−100.00 %)',
      'new | 1 B | new',
      '↳ FROM | 1 B | same',
    ]);
    expect(presented.notes).toEqual(['Images are compared with those of abcdef0, layers by what made them.']);
  });

  it('is sizes alone without a baseline, and a hundred rows', () => {
    const layers = Array.from({ length: 120 }, (_, at) => layer(`RUN ${at}`, 1));
    const presented = shown({}, factsOf([image(layers)]));
    expect(linesOf(presented).slice(0, 2)).toEqual(['Images: Image, layers | Size', 'app | 120 B']);
    expect([linesOf(presented).at(-1), presented.notes]).toEqual(['21 more', []]);
  });

  it.each<[what: string, facts: ImagesFacts, budgets: string, growth: string]>([
    ['all holds', factsOf([image([layer('a', 5, 5)], 5)], BASELINE), 'passed', 'passed'],
    ['too large', factsOf([image([layer('a', 50, 50)], 50)], BASELINE), 'failed', 'passed'],
    ['grown', factsOf([image([layer('a', 9, 5)], 5)], BASELINE), 'passed', 'failed'],
    ['no baseline', factsOf([image([])], { baselineProblem: PROBLEM }), 'passed', 'inconclusive'],
    ['not read', factsOf([], { problems: [PROBLEM], ...BASELINE }), 'inconclusive', 'inconclusive'],
  ])('tells the limits one by one: %s', (_, facts, budgets, growth) => {
    const entries = { 'max-size': '10B', 'max-growth': '10%' };
    expect(outcomesOf(shown(entries, facts))).toEqual({ 'images: budgets': budgets, 'images: growth': growth });
    expect(outcomesOf(shown({}, factsOf([image([])])))).toEqual({});
  });

  it('is drawn over time, where there is a history', () => {
    const history = { commits: [COMMIT], series: [{ name: 'app', places: [0], bytes: [80] }] };
    const { charts } = shown({ 'max-growth': '10%', 'max-size': '1kB' }, factsOf([app], { ...BASELINE, history }));
    expect(charts?.charts.map(({ name, matters }) => [name, matters])).toEqual([['app', true]]);
  });
});

describe('what is kept of images', () => {
  it('comes back as it was, layers in their order', () => {
    const kept = JSON.parse(JSON.stringify(writeKept([image([layer('b', 2), layer('a', 1)])], undefined))) as Json;
    expect([...readKept(kept)].map(([name, layers]) => [name, [...layers]])).toEqual([
      [
        'app',
        [
          ['b', 2],
          ['a', 1],
        ],
      ],
    ]);
    expect(writeKept([], [1])).toEqual({ version: 1, images: [], history: [1] });
  });

  it.each<[what: string, kept: Json]>([
    ['nothing', null],
    ['another version', { version: 2, images: [] }],
    ['no list', { version: 1, images: {} }],
    ['no pair', { version: 1, images: [['app']] }],
    ['no name', { version: 1, images: [[1, []]] }],
    [
      'an image twice',
      {
        version: 1,
        images: [
          ['a', []],
          ['a', []],
        ],
      },
    ],
    ['a weight below zero', { version: 1, images: [['a', [['b', -1]]]] }],
    ['a weight that is none', { version: 1, images: [['a', [['b', '1']]]] }],
  ])('is refused: %s', (_, kept) => {
    expect(() => readKept(kept)).toThrow('BASELINE-DAMAGED');
  });
});

describe('options of images', () => {
  it('are all that can be said', () => {
    const entries = { files: ['a', 'b'], 'max-size': '1MB', 'max-growth': 2.5, 'min-growth': '3kB' };
    expect(optionsOf(entries)).toEqual({ files: ['a', 'b'], maxSize: 1_000_000, maxGrowth: 2500, minGrowth: 3000 });
    expect(optionsOf()).toEqual({ files: ['image.tar'], minGrowth: 0 });
  });

  it.each<[entries: Entries, said: RegExp]>([
    [{ files: '' }, /images\.files is empty/u],
    [{ 'max-size': 5 }, /images\.max-size is 5/u],
    [{ 'max-growth': 'x' }, /images\.max-growth is "x"/u],
    [{ 'min-growth': '1' }, /images\.min-growth is "1"/u],
  ])('are refused: %j', (entries, said) => {
    expect(() => optionsOf(entries)).toThrow(said);
  });
});
