import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonCursor } from '../../../../src/shared/formats/json-cursor.ts';
import { JsonParser } from '../../../../src/shared/formats/json-parser.ts';
import { faultOf, parseInWindows } from './windows.ts';

const NAMES = ['path', 'größe', 's'];

/** Reads a whole document with `read` as one unit. */
class OneValue extends JsonParser {
  readonly #read: (json: JsonCursor) => void;
  undone = 0;

  constructor(read: (json: JsonCursor) => void) {
    super(NAMES);
    this.#read = read;
  }

  protected override unit(): boolean {
    this.#read(this.json);
    return false;
  }

  protected override undo(): void {
    this.undone++;
  }
}

const skip = (json: JsonCursor): void => json.skip();
const fault = (text: string | Buffer, read = skip): string | undefined =>
  faultOf(() => parseInWindows(new OneValue(read), Buffer.from(text as string), 1 << 20));

/** What `read` gives for the first element of `[text]`. */
function value<T>(text: string, read: (json: JsonCursor) => T, pieces = 1 << 20): T {
  let found: { readonly value: T } | undefined;
  const parser = new OneValue((json) => {
    json.enterArray();
    found = { value: read(json) };
    while (json.againArray()) json.skip();
  });
  parseInWindows(parser, Buffer.from(`[${text}]`), pieces);
  return found!.value;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

describe('skip', () => {
  const broken = [
    '{"a" 1}',
    '{"a",1}',
    '{"a":}',
    '{"a":1,}',
    '{,}',
    '{1:2}',
    '{a:1}',
    '[1 2]',
    '[1,]',
    '[,1]',
    '[1:2]',
    '[1}',
    '{"a":1]',
    '[]]',
    '["a\nb"]',
    '["\\x"]',
    '["\\u12g4"]',
    '["\\u123"]',
    '[01]',
    '[-]',
    '[1.]',
    '[.5]',
    '[1e]',
    '[1e+]',
    '[+1]',
    '[0x1]',
    '[1.2.3]',
    '[1-2]',
    '[NaN]',
    '[Infinity]',
    '[-Infinity]',
    '[nul]',
    '[nulll]',
    '[truefalse]',
    '[True]',
    "['a']",
    '[\u000b1]',
    '[\u00a01]',
    '["\u0001"]',
    '[/**/1]',
    '{"a":1 "b":2}',
    '{"a":1,"b"}',
  ];
  test.each(broken)('refuses %j, as JSON.parse does', (text) => {
    expect(isJson(Buffer.from(text))).toBe(false);
    expect(['SYNTAX', 'MIXED']).toContain(fault(text));
  });

  const sound = [
    '{}',
    '[]',
    ' { } ',
    '\t[\r\n]',
    '{"a":{"b":[{},[],{"c":null}]}}',
    '[0,-0,-1.5e-7,1E+2,10]',
    '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4"]',
    '["ä€😀"]',
    '[true,false,null]',
    '{"":{"":""}}',
    '{"a":1,"a":2}',
    '"text"',
    '[1e9999]',
  ];
  test.each(sound)('accepts %j in windows of any size', (text) => {
    for (const pieces of [1, 2, 3, 7]) parseInWindows(new OneValue(skip), Buffer.from(text), pieces);
  });

  test('agrees with JSON.parse on damaged documents', () => {
    const rubbish = fc.constantFrom(...'{}[]",:\\tfnu01eE+-. \n\t\u0001ä'.split(''), 'null', '""', '\\u00e4');
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.nat(2),
        rubbish,
        fc.integer({ min: 1, max: 9 }),
        (json, at, removed, added, pieces) => {
          const place = at % (json.length + 1);
          const bytes = Buffer.from(`[${json.slice(0, place)}${added}${json.slice(place + removed)}]`);
          expect(faultOf(() => parseInWindows(new OneValue(skip), bytes, pieces)) === undefined).toBe(isJson(bytes));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('never takes a part for the whole', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (json) => {
        const bytes = Buffer.from(`{"a":${json}}`);
        for (let end = 0; end < bytes.length; end++) expect(fault(bytes.subarray(0, end))).toBe('TRUNCATED');
      }),
      { numRuns: 100 },
    );
  });

  test('goes 256 deep and no deeper', () => {
    expect(fault('['.repeat(256) + ']'.repeat(256))).toBeUndefined();
    expect(fault('['.repeat(257) + ']'.repeat(257))).toBe('TOO-DEEP');
    expect(fault('{"a":'.repeat(300_000))).toBe('TOO-DEEP');
  });
});

describe('members', () => {
  const keys = (text: string, pieces = 1 << 20): { key: number; number: number; text: string }[] => {
    let found: { key: number; number: number; text: string }[] = [];
    const parser = new OneValue((json) => {
      found = [];
      if (!json.enter()) return;
      do {
        found.push({ key: json.key, number: json.keyNumber(), text: json.keyText() });
        json.skip();
      } while (json.again());
    });
    parseInWindows(parser, Buffer.from(text), pieces);
    return found;
  };

  test('are known by name, also when their names are written with escapes', () => {
    const text = '{"path":1,"p\\u0061th":2,"gr\\u00f6\\u00dfe":3,"größe":4,"s":5,"S":6,"paths":7,"":8,"__proto__":9}';
    expect(keys(text, 1).map(({ key }) => key)).toEqual([1, 1, 2, 2, 3, 0, 0, 0, 0]);
    expect(keys(text).map((one) => one.text)).toEqual([
      'path',
      'path',
      'größe',
      'größe',
      's',
      'S',
      'paths',
      '',
      '__proto__',
    ]);
  });

  test('have numbers only where JavaScript would write them so', () => {
    const names = ['0', '7', '123456789', '1234567890', '01', '', '-1', '1.0', '1e3', ' 1', '\\u0031', '\\u00301'];
    const numbers = keys(`{${names.map((name) => `"${name}":0`).join()}}`).map(({ number }) => number);
    expect(numbers).toEqual([0, 7, 123456789, -1, -1, -1, -1, -1, -1, -1, 1, -1]);
  });

  test('againNumber steps only onto the number asked for', () => {
    const steps = (text: string, expected: number): boolean => {
      let stepped = false;
      const parser = new OneValue((json) => {
        json.enter();
        json.skip();
        stepped = json.againNumber(expected);
        if (stepped) json.skip();
        while (json.again()) json.skip();
      });
      parseInWindows(parser, Buffer.from(`${text}${' '.repeat(20)}`), 1 << 20);
      return stepped;
    };
    expect(steps('{"0":0,"1":1,"2":2}', 1)).toBe(true);
    expect(steps('{"0":0,"12345678":1}', 12345678)).toBe(true);
    for (const next of ['"2":1', ' "1":1', '"1" :1', '"01":1', '"":1', '"1a":1', '"a1":1'])
      expect(steps(`{"0":0,${next}}`, 1)).toBe(false);
    expect(steps('{"0":0}', 1)).toBe(false);
  });
});

describe('values', () => {
  test.each([1, 2, 5])('are read in windows of %i bytes', (pieces) => {
    expect(value('"a\\n\\ud83d\\ude00ä"', (json) => json.string(), pieces)).toBe('a\n😀ä');
    expect(value(' 12 ', (json) => json.hits(), pieces)).toBe(12);
    expect(value('1.0e1', (json) => json.hits(), pieces)).toBe(10);
    expect(value('9007199254740993', (json) => json.hits(), pieces)).toBe(9007199254740992);
    expect(value('16777215', (json) => json.line(), pieces)).toBe(16777215);
    expect(value('-12', (json) => json.integer(), pieces)).toBe(-12);
    expect(value('true', (json) => json.boolean(), pieces)).toBe(true);
    expect(value('false', (json) => json.boolean(), pieces)).toBe(false);
    expect(value('null', (json) => json.null(), pieces)).toBe(true);
    expect(value('{}', (json) => [json.null(), json.enter()], pieces)).toEqual([false, false]);
  });

  test.each([
    ['null', -1],
    ['"7"', -1],
    ['{"a":[1]}', -1],
    ['-3', -1],
    ['1.5', -1],
    ['1e3', -1],
    ['0', 0],
    ['42', 42],
  ])('integerOrSkip of %s', (text, expected) => {
    expect(value(text, (json) => json.integerOrSkip(), 1)).toBe(expected);
  });

  test.each([
    ['-1', 'HITS-NEGATIVE'],
    ['18446744073709551615', 'HITS-OVERFLOW'],
    ['1.5', 'HITS-NOT-INTEGER'],
    ['null', 'HITS-NOT-INTEGER'],
    ['1e999', 'HITS-OVERFLOW'],
    ['007', 'SYNTAX'],
    ['"7"', 'SYNTAX'],
    ['{}', 'SYNTAX'],
  ])('hits refuses %s as %s', (text, kind) => {
    expect(faultOf(() => value(text, (json) => json.hits()))).toBe(kind);
  });

  test.each(['16777216', '-1', '1.0', 'null', '1e3', '99999999999999999999'])('line refuses %s', (text) => {
    expect(faultOf(() => value(text, (json) => json.line()))).toBe('LINE-RANGE');
  });

  test('integer refuses what is none', () => {
    for (const text of ['1.5', 'null', '1e400', '9007199254740993'])
      expect(faultOf(() => value(text, (json) => json.integer()))).toBe('SYNTAX');
  });

  test('stringHash is equal exactly for equal strings', () => {
    const hash = (text: string): number => value(text, (json) => json.stringHash());
    expect(hash('"cond-expr"')).toBe(hash('"cond-expr"'));
    expect(hash('"cond-expr"')).not.toBe(hash('"binary-expr"'));
  });
});

describe('JsonParser', () => {
  class Documents extends JsonParser {
    read = 0;

    constructor(documents: 'one' | 'many') {
      super([], documents);
    }

    protected override unit(): boolean {
      this.json.skip();
      this.read++;
      return false;
    }

    protected override undo(): void {
      // Nothing is kept of a document that was cut off.
    }
  }

  test.each([1, 4, 1000])('reads several documents only when told so, windows of %i', (pieces) => {
    const many = new Documents('many');
    parseInWindows(many, Buffer.from('{"a":1}\n{"b":2}{"c":[3]}\n\n'), pieces);
    expect(many.read).toBe(3);
    expect(faultOf(() => parseInWindows(new Documents('one'), Buffer.from('{"a":1}\n{"b":2}'), pieces))).toBe('MIXED');
    expect(faultOf(() => parseInWindows(new Documents('many'), Buffer.from('{"a":1}\nTN:\n'), pieces))).toBe('SYNTAX');
    expect(faultOf(() => parseInWindows(new Documents('many'), Buffer.from('{"a":1}\n{"b":'), pieces))).toBe(
      'TRUNCATED',
    );
  });

  test('an empty document is a cut one', () => {
    expect(faultOf(() => parseInWindows(new Documents('one'), Buffer.from(' \n '), 1))).toBe('TRUNCATED');
    expect(faultOf(() => parseInWindows(new Documents('many'), Buffer.from(''), 1))).toBe('TRUNCATED');
  });

  test('reads a unit again after undoing it', () => {
    const parser = new OneValue((json) => json.skip());
    parseInWindows(parser, Buffer.from('[1,2,3]'), 1);
    expect(parser.undone).toBe(6);
  });
});
