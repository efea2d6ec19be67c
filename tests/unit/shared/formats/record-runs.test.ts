import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LAST_LINE } from '../../../../src/shared/formats/coverage/builder.ts';
import { numericId } from '../../../../src/shared/formats/coverage/lcov-branch-id.ts';
import { MOST_TEMPLATES, type RecordNumber, RecordRuns } from '../../../../src/shared/formats/record-runs.ts';

const runs = new RecordRuns(1 << 16);
const texts = (...all: readonly string[]): Buffer[] => all.map((text) => Buffer.from(text, 'latin1'));
const to = (table: number, cell: number, more: Partial<RecordNumber> = {}): RecordNumber => ({
  places: [{ table, cell }],
  ...more,
});

/** What was read of `text`, and the rows of a table of `cells` cells a row. */
function read(text: string, { space = false, end = text.length } = {}): number {
  // Whatever stands behind the end must not matter: here it goes on like a record.
  runs.window.write(`${text}9,9\n<`, 0, 'latin1');
  return runs.read(0, end, space);
}

function rows(table: number, cells: number): number[][] {
  const found: number[][] = [];
  for (let at = runs.first(table); at < runs.end(table); at += cells)
    found.push([...runs.cells.subarray(at, at + cells)]);
  return found;
}

beforeEach(() => runs.reset([2, 4]));

describe('RecordRuns', () => {
  it('reads records that are like a template, as many as follow each other', () => {
    runs.learn({ texts: texts('DA:', ',', '\n'), numbers: [to(0, 0), to(0, 1)] });
    expect(read('DA:1,0\nDA:22,12345678\nDA:3,x\n')).toBe(22);
    expect(rows(0, 2)).toEqual([
      [1, 0],
      [22, 12_345_678],
    ]);
    expect(runs.ascends).toBe(true);
    expect(runs.bits).toBe(12_345_678);
  });

  it.each([
    ['another text', 'DB:1,2\n'],
    ['no digit', 'DA:,2\n'],
    ['a sign', 'DA:-1,2\n'],
    ['nine digits', 'DA:123456789,2\n'],
    ['more than the largest', 'DA:1000,2\n'],
    ['another text behind', 'DA:1,2\r\n'],
    ['a hyphen', 'DA:-,2\n'],
    ['letters behind digits', 'DA:1a,2\n'],
    ['a text that only begins alike', 'DA;1,2\n'],
  ])('leaves a record with %s to others', (_, text) => {
    runs.learn({ texts: texts('DA:', ',', '\n'), numbers: [to(0, 0, { largest: 999 }), to(0, 1)] });
    expect(read(text)).toBe(0);
    expect(rows(0, 2)).toEqual([]);
  });

  it('does not read beyond the end', () => {
    runs.learn({ texts: texts('DA:', ',', '\n'), numbers: [to(0, 0), to(0, 1)] });
    expect(read('DA:1,2\nDA:3,4\n', { end: 10 })).toBe(7);
  });

  it('sends numbers to several places or none', () => {
    const line: RecordNumber = {
      places: [
        { table: 0, cell: 0 },
        { table: 1, cell: 0 },
      ],
    };
    const numbers = [line, { places: [] }, to(1, 3, { largest: 5 })];
    runs.learn({ texts: texts('a ', ' b ', ' ', '.'), numbers });
    expect(read('a 7 b 99999999 0.a 8 b 1 5.a 9 b 1 6.')).toBe(27);
    expect(rows(0, 2).map(([first]) => first)).toEqual([7, 8]);
    expect(rows(1, 4).map((row) => [row[0], row[3]])).toEqual([
      [7, 0],
      [8, 5],
    ]);
  });

  it('compares long texts to the last byte', () => {
    for (const length of [7, 8, 9, 15, 16, 17, 24, 33]) {
      runs.reset([2]);
      const text = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'.slice(0, length);
      runs.learn({ texts: texts(text, '\n'), numbers: [to(0, 0)] });
      expect(read(`${text}1\n`), text).toBe(length + 2);
      for (let at = 0; at < length; at++) {
        runs.clear();
        expect(read(`${text.slice(0, at)}_${text.slice(at + 1)}1\n`), `${text}, other at ${at}`).toBe(0);
      }
    }
  });

  it('passes over white space between records where it does not matter', () => {
    runs.learn({ texts: texts('<a n="', '"/>'), numbers: [to(0, 0)] });
    expect(read('<a n="1"/>\r\n\t <a n="2"/>  ', { space: true })).toBe(26);
    runs.clear();
    expect(read('<a n="1"/> <a n="2"/>')).toBe(10);
  });

  it('says when lines do not ascend', () => {
    runs.learn({ texts: texts('', '\n').slice(1).concat(texts('\n')), numbers: [to(0, 0)] });
    for (const [text, ascends] of [
      ['\n1\n\n2\n\n', true],
      ['\n2\n\n2\n\n', false],
      ['\n2\n\n1\n\n', false],
      ['\n0\n\n1\n\n', false],
    ] as const) {
      runs.clear();
      read(text);
      expect(runs.ascends, JSON.stringify(text)).toBe(ascends);
    }
  });

  it('learns as much as there is room for', () => {
    expect(runs.learn({ texts: texts('x'.repeat(2000), '\n'), numbers: [to(0, 0)] })).toBe(false);
    expect(
      runs.learn({ texts: texts(...'0123456789abcdef'), numbers: Array.from({ length: 15 }, () => to(0, 0)) }),
    ).toBe(false);
    expect(runs.learn({ texts: texts('a', ''), numbers: [to(0, 0)] })).toBe(false);
    for (let n = 0; n < MOST_TEMPLATES; n++)
      expect(runs.learn({ texts: texts(`${String.fromCharCode(97 + n)}:`, '\n'), numbers: [to(0, 0)] })).toBe(true);
    expect(runs.learn({ texts: texts('z:', '\n'), numbers: [to(0, 0)] })).toBe(false);
    expect(read('p:1\na:2\nz:3\n')).toBe(8);
    runs.unlearn();
    expect(read('a:2\n')).toBe(0);
  });

  it('stops when its tables are full, and goes on when they are cleared', () => {
    runs.learn({ texts: texts('a', '\n'), numbers: [to(0, 0)] });
    const text = 'a1\n'.repeat(5000);
    const first = read(text);
    expect(first).toBe(3 * 4096);
    runs.clear();
    expect(runs.read(first, text.length, false)).toBe(text.length);
    expect(rows(0, 2)).toHaveLength(5000 - 4096);
  });

  it('reads what a regular expression reads', () => {
    const number = fc.oneof(
      fc.nat({ max: 99_999_999 }).map(String),
      fc.constantFrom('', '-', '007', '1e3', '123456789'),
    );
    const record = fc.tuple(fc.constantFrom('DA:', 'BRDA:', 'X'), number, number, fc.constantFrom('\n', '\r\n', ' \n'));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (records) => {
        runs.reset([2, 4]);
        runs.learn({ texts: texts('DA:', ',', '\n'), numbers: [to(0, 0), to(0, 1)] });
        runs.learn({ texts: texts('BRDA:', ',', '\r\n'), numbers: [to(1, 0), to(1, 3)] });
        const text = records.map(([name, a, b, end]) => `${name}${a},${b}${end}`).join('');
        const plain = /^(?:DA:\d{1,8},\d{1,8}\n|BRDA:\d{1,8},\d{1,8}\r\n)*/.exec(text)![0];
        expect(read(text)).toBe(plain.length);
        const lines = [...plain.matchAll(/(?<!BR)DA:(\d+),(\d+)/g)].map(([, a, b]) => [Number(a), Number(b)]);
        expect(rows(0, 2)).toEqual(lines);
      }),
    );
  });
});

describe('readTracefile', () => {
  const trace = (text: string): number => {
    runs.window.write(`${text}9,9\n`, 0, 'latin1');
    return runs.readTracefile(0, text.length);
  };

  beforeEach(() => runs.reset([2, 3]));

  it.each([
    'DA:0,1\n',
    'DA:16777216,1\n',
    'DA:123456789,1\n',
    'DA:1,123456789\n',
    'DA:1,-1\n',
    'DA:1,-\n',
    'DA:1\n',
    'DA:1,1,abc\n',
    'DA:1,1.5\n',
    'DA:1,1 \n',
    'DA:1,1\r',
    'DA;1,1\n',
    'BRDA:0,0,0,1\n',
    'BRDA:1,e0,0,1\n',
    'BRDA:1,524272,0,1\n',
    'BRDA:1,0,4096,1\n',
    'BRDA:1,0,jump to line 3,1\n',
    'BRDA:1,0,0\n',
    'BRDA:1,0,0,--\n',
    'BRDA:1,0,0,-1\n',
    'BRDB:1,0,0,1\n',
    'BRDA;1,0,0,1\n',
    'FN:1,f\n',
  ])('leaves %j to the parser', (text) => {
    expect(trace(text)).toBe(0);
    expect(trace(`DA:1,1\n${text}`)).toBe(7);
  });

  it('reads what a regular expression reads, and knows its rows', () => {
    const number = (max: number) => fc.nat({ max }).map(String);
    const line = fc.oneof(number(30), number(20_000_000), fc.constantFrom('', '-', '007'));
    const taken = fc.oneof(number(3), number(200_000_000), fc.constantFrom('-', '', 'x'));
    const record = fc.oneof(
      fc.tuple(line, taken).map((fields) => `DA:${fields.join(',')}`),
      fc.tuple(line, number(5000), number(20), taken).map((fields) => `BRDA:${fields.join(',')}`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(record, fc.constantFrom('\n', '\r\n')), { maxLength: 30 }), (records) => {
        runs.reset([2, 3]);
        const expected: { readonly lines: number[][]; readonly points: number[][]; end: number } = {
          lines: [],
          points: [],
          end: 0,
        };
        for (const [text, end] of records) {
          const found = /^(?:DA:(\d{1,8}),(\d{1,8})|BRDA:(\d{1,8}),(\d{1,8}),(\d{1,8}),(\d{1,8}|-))$/.exec(text);
          const number = Number(found?.[1] ?? found?.[3] ?? 0);
          if (found === null || number < 1 || number > LAST_LINE) break;
          if (found[1] !== undefined) expected.lines.push([number, Number(found[2])]);
          else expected.points.push([number, numericId(Number(found[4]), Number(found[5])), Number(found[6]) || 0]);
          expected.end += text.length + end.length;
        }
        expect(trace(records.flat().join(''))).toBe(expected.end);
        expect(rows(0, 2)).toEqual(expected.lines);
        expect(rows(1, 3)).toEqual(expected.points);
        const ascend = (all: number[][], least: (before: number[], after: number[]) => boolean): boolean =>
          all.every((row, at) => at === 0 || least(all[at - 1]!, row));
        expect(runs.ascends).toBe(ascend(expected.lines, ([a = 0], [b = 0]) => a < b));
        if (expected.points.length === 0) return;
        expect(runs.points).toEqual({
          lastLine: expected.points.at(-1)![0],
          lastId: expected.points.at(-1)![1],
          sorted: ascend(expected.points, ([a = 0, id = 0], [b = 0, next = 0]) => a < b || (a === b && id < next)),
          linesSorted: ascend(expected.points, ([a = 0], [b = 0]) => a <= b),
          idBits: expected.points.reduce((bits, row) => (bits | row[1]!) >>> 0, 0),
          hitBits: expected.points.reduce((bits, row) => (bits | row[2]!) >>> 0, 0),
        });
      }),
      { numRuns: 500 },
    );
  });
});
