import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatFault } from '../../../../src/shared/formats/fault.ts';
import { EncodingError, ReportFeed } from '../../../../src/shared/formats/feed.ts';
import type { WindowParser } from '../../../../src/shared/formats/parser.ts';

/** Keeps whole lines, as a parser of line records does. */
class LineParser implements WindowParser {
  text = '';
  calls = 0;

  consume(bytes: Buffer, end: number, last: boolean): number {
    this.calls++;
    expect(bytes.length).toBeGreaterThan(end);
    bytes[end] = 7;
    const used = last ? end : end === 0 ? 0 : bytes.lastIndexOf(10, end - 1) + 1;
    this.text += bytes.toString('utf8', 0, used);
    return used;
  }
}

function feedAll(feed: ReportFeed, content: Uint8Array, sizes: readonly number[]): void {
  for (let taken = 0, piece = 0; taken < content.length; piece++) {
    const room = feed.reserve();
    expect(room.length).toBeGreaterThan(0);
    const length = Math.min(sizes[piece % sizes.length]!, content.length - taken, room.length);
    room.set(content.subarray(taken, taken + length));
    feed.commit(length);
    taken += length;
  }
  feed.finish();
}

function textThrough(content: Uint8Array, sizes: readonly number[] = [1 << 20]): string {
  const parser = new LineParser();
  feedAll(new ReportFeed(() => parser), content, sizes);
  return parser.text;
}

function encodingFault(content: Uint8Array, sizes: readonly number[] = [1 << 20]): string {
  try {
    textThrough(content, sizes);
  } catch (error) {
    if (error instanceof EncodingError) return `${error.fault} at ${error.offset}`;
    throw error;
  }
  return 'none';
}

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('what arrives is what was sent', () => {
  it('in whatever pieces', () => {
    const text = fc.array(
      fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\0\ufeff]/g, '_')),
      { minLength: 1 },
    );
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(text, sizes, (lines, pieces) => {
        const whole = lines.map((line) => `${line.toWellFormed()}\n`).join('');
        expect(textThrough(Buffer.from(whole), pieces)).toBe(whole);
        expect(textThrough(Buffer.from(`\ufeff${whole}`), pieces)).toBe(whole);
        expect(textThrough(utf16(whole, 'le'), pieces)).toBe(whole);
        expect(textThrough(utf16(whole, 'be'), pieces)).toBe(whole);
      }),
    );
  });

  it('over many windows, with characters of every length on their edges', () => {
    const line = 'aä€😀';
    const whole = Array.from({ length: 300_000 }, (_, i) => `${i}${line}\n`).join('');
    expect(textThrough(Buffer.from(whole), [65_537, 99_991]) === whole).toBe(true);
    expect(textThrough(utf16(whole, 'le'), [70_001]) === whole).toBe(true);
  });

  it('also a record that is longer than the window', () => {
    const whole = `${'x'.repeat(3 << 20)}\nshort\n`;
    expect(textThrough(Buffer.from(whole)) === whole).toBe(true);
  });
});

describe('choosing a parser', () => {
  it('shows the first 64 KiB, each byte one character, without the byte order mark', () => {
    const heads: string[] = [];
    const choose = (head: string): WindowParser => {
      heads.push(head);
      return new LineParser();
    };
    feedAll(new ReportFeed(choose), Buffer.from('\ufeffä\n'), [1]);
    feedAll(new ReportFeed(choose), Buffer.from('y'.repeat(200_000)), [1 << 20]);
    expect(heads).toEqual(['\u00c3\u00a4\n', 'y'.repeat(65_536)]);
  });

  it('passes on what the chooser throws', () => {
    const feed = new ReportFeed(() => {
      throw new RangeError('none');
    });
    expect(() => feedAll(feed, Buffer.from('abc'), [1])).toThrow(RangeError);
  });
});

describe('what is no text', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty at 0'],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'empty at 0'],
    ['a NUL', Buffer.from('ab\0c\n'), 'nul at 2'],
    ['UTF-16 without a byte order mark', Buffer.from('SF:', 'utf16le'), 'nul at 1'],
    ['Latin-1', Buffer.from('TN:\nSF:ma\u00dfe.c\nDA:1,1\n', 'latin1'), 'not-utf8 at 4'],
    ['Latin-1 after a byte order mark', Buffer.from('\u00ef\u00bb\u00bfTN:\nSF:\u00fc\n', 'latin1'), 'not-utf8 at 4'],
    ['a character cut off by the end', Buffer.from([97, 10, 0xe2, 0x82]), 'not-utf8 at 2'],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'not-utf8 at 0'],
    ['an overlong form', Buffer.from([0xc0, 0xaf]), 'not-utf8 at 0'],
    ['four continuation bytes', Buffer.from([0x80, 0x80, 0x80, 0x80]), 'not-utf8 at 0'],
  ])('%s is refused', (_name, content, fault) => {
    expect(encodingFault(content)).toBe(fault);
    expect(encodingFault(content, [1])).toBe(fault);
  });

  it('is found far behind the head, on its line', () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `DA:${i},1\n`).join('');
    const content = Buffer.concat([
      Buffer.from(lines),
      Buffer.from('SF:gr\u00f6\u00dfe\n', 'latin1'),
      Buffer.from(lines),
    ]);
    expect(encodingFault(content)).toBe(`not-utf8 at ${lines.length}`);
    expect(encodingFault(Buffer.concat([Buffer.from(lines), Buffer.alloc(1)]))).toBe(`nul at ${lines.length}`);
  });

  it('is taken when only lines are counted', () => {
    const parser = new LineParser();
    feedAll(new ReportFeed(() => parser, 'anything'), Buffer.from('a\0\n\u00fc\n', 'latin1'), [2]);
    expect(parser.text).toBe('a\0\n\ufffd\n');
  });
});

describe('faults of the parser', () => {
  const failing = (kind: 'SYNTAX', at: number): WindowParser => ({
    consume: (_bytes, end, last) => {
      if (last) throw new FormatFault(kind, 'odd', at);
      return end;
    },
  });

  it('are placed in the content, not in the window', () => {
    const feed = new ReportFeed(() => failing('SYNTAX', 3));
    const content = Buffer.from('x'.repeat(1_000_000));
    expect(() => feedAll(feed, content, [1 << 20])).toThrow(
      expect.objectContaining({ kind: 'SYNTAX', offset: expect.toSatisfy((at: number) => at > 3 && at <= 1_000_003) }),
    );
  });

  it('and other errors pass as they are', () => {
    const parser: WindowParser = {
      consume: () => {
        throw new TypeError('ours');
      },
    };
    expect(() => feedAll(new ReportFeed(() => parser), Buffer.from('a'), [1])).toThrow(TypeError);
  });

  it('come from the feed where the parser leaves bytes at the end', () => {
    const parser: WindowParser = { consume: (_bytes, end) => Math.max(0, end - 2) };
    expect(() => feedAll(new ReportFeed(() => parser), Buffer.from('abcd'), [4])).toThrow(
      expect.objectContaining({ kind: 'TRUNCATED', offset: 2 }),
    );
  });

  it('come from the feed where a record never ends', () => {
    const parser: WindowParser = { consume: (_bytes, end, last) => (last ? end : 0) };
    const feed = new ReportFeed(() => parser);
    expect(() => {
      for (let taken = 0; taken < 70 << 20; ) {
        const room = feed.reserve();
        feed.commit(room.fill(120).length);
        taken += room.length;
      }
    }).toThrow(expect.objectContaining({ kind: 'TOO-LONG', offset: 0 }));
  });
});
