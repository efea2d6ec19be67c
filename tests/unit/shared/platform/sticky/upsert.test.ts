import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../../../src/shared/platform/api/failure.ts';
import { commentMarker } from '../../../../../src/shared/platform/sticky/marker.ts';
import {
  isBy,
  leftAlone,
  type PostedText,
  type StickyPlace,
  upsertSticky,
} from '../../../../../src/shared/platform/sticky/upsert.ts';

const TEXT = { gate: 'gate', key: '', run: { number: 3, attempt: 1 }, body: 'new' };
const mark = (number: number, gate = 'gate') => `${commentMarker(gate, '', { number, attempt: 1 })}\nold`;

interface Item extends PostedText {
  body: string;
}

/** Pages of two; `failures` are thrown by the first creations, after the text was posted where they are `lost`. */
function placeOf(items: Item[], failures: ('lost' | ApiFailure)[] = []) {
  const calls: string[] = [];
  const place: StickyPlace<Item> = {
    async *pages() {
      for (let at = 0; at === 0 || at < items.length; at += 2) {
        calls.push('page');
        yield items.slice(at, at + 2);
      }
    },
    author: async () => {
      calls.push('author');
      return 'Me';
    },
    create: async (body) => {
      calls.push('create');
      const failure = failures.shift();
      if (failure === undefined || failure === 'lost') items.push({ author: 'me', body });
      if (failure !== undefined) throw failure === 'lost' ? new ApiFailure(502, 'lost') : failure;
    },
    update: async (item, body) => {
      calls.push('update');
      item.body = body;
    },
  };
  return { place, calls };
}

describe('upsertSticky', () => {
  it('makes a text where there is none, and does not ask who it is', async () => {
    const items: Item[] = [{ author: 'me', body: 'a remark' }];
    const { place, calls } = placeOf(items);
    expect(await upsertSticky(place, TEXT)).toEqual({ done: 'created' });
    expect(calls).toEqual(['page', 'create']);
    expect(items[1]?.body).toBe(`${commentMarker('gate', '', TEXT.run)}\nnew`);
  });

  it('updates the oldest of its own, on whatever page', async () => {
    const own = { author: 'ME', body: mark(2) };
    const items = [{ author: 'you', body: mark(2) }, { author: undefined, body: mark(2) }, own, { ...own }];
    const { place, calls } = placeOf(items);
    expect(await upsertSticky(place, TEXT)).toEqual({ done: 'updated' });
    expect(calls).toEqual(['page', 'author', 'page', 'update']);
    expect(items.map(({ body }) => body.endsWith('new'))).toEqual([false, false, true, false]);
  });

  it('leaves what a later run wrote, and what is of another gate', async () => {
    const { place, calls } = placeOf([
      { author: 'me', body: mark(9, 'other') },
      { author: 'me', body: mark(4) },
    ]);
    expect(await upsertSticky(place, TEXT)).toEqual({ done: 'left', newer: { number: 4, attempt: 1 } });
    expect(calls).not.toContain('update');
  });

  it('looks before it tries again', async () => {
    const items: Item[] = [];
    const { place, calls } = placeOf(items, [new ApiFailure(0, 'cut'), 'lost']);
    expect(await upsertSticky(place, TEXT)).toEqual({ done: 'updated' });
    expect(calls).toEqual(['page', 'create', 'page', 'create', 'page', 'author', 'update']);
    expect(items).toHaveLength(1);
  });

  it.each([
    ['refusal, at once', [new ApiFailure(403, 'no')], 1],
    ['fault, after three tries', [1, 2, 3, 4].map(() => new ApiFailure(502, 'no')), 3],
  ])('gives up after a %s', async (_, failures, tries) => {
    const { place, calls } = placeOf([], failures);
    await expect(upsertSticky(place, TEXT)).rejects.toThrow('no');
    expect(calls.filter((call) => call === 'create')).toHaveLength(tries);
  });
});

it('isBy does not mind capitals, and nobody is nobody', () => {
  expect(isBy({ author: 'Bot', body: '' }, 'bot')).toBe(true);
  expect(isBy({ author: undefined, body: '' }, 'bot')).toBe(false);
});

it('leftAlone names both runs', () => {
  expect(leftAlone('note', { number: 9, attempt: 1 }, TEXT.run)).toMatch(/^The note .* run 9 .* run 3\. .*`key`/);
});
