import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lcov } from '../../../../../src/shared/formats/coverage/lcov.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { cpuMs } from '../../../../cpu-time.ts';
import { faultText, linePairs, plain, pointPairs, readText } from './read-text.ts';

const record = (...lines: readonly string[]): string => ['TN:', 'SF:a.c', ...lines, 'end_of_record', ''].join('\n');
const read = (...lines: readonly string[]): FileCoverage => readText(lcov, record(...lines))[0]!;
const branches = (...lines: readonly string[]): number[][] | undefined => pointPairs(read('DA:1,1', ...lines).branches);
const functions = (...lines: readonly string[]): number[][] | undefined =>
  pointPairs(read('DA:1,1', ...lines).functions);
const fault = (text: string): string => faultText(() => readText(lcov, text)).replace(/ at \d+/, '');

describe('detect', () => {
  it.each([
    'SF:a.c\n',
    'TN:\nSF:a.c\n',
    'TN:unit\r\nSF:C:\\a.c\r\n',
    '# comment\nTN:\nVER:2.0\n\nSF:a.c',
    '  \n\t\nsf:a.c\n',
    `${'\n'.repeat(5000)}SF:a.c\n`,
  ])('takes %j', (head) => {
    expect(lcov.detect(head)).toBe(true);
  });

  it.each([
    '',
    '\n',
    'TN:\n',
    'mode: set\n',
    '{"SF:":1}',
    '<SF:',
    'DA:1,1\nSF:a.c\n',
    'TN:SF:a.c',
    'xSF:a.c',
  ])('leaves %j to others', (head) => {
    expect(lcov.detect(head)).toBe(false);
  });

  it('does not take long over a file of nothing but line ends and blanks', () => {
    for (const filler of ['\n', '\r\n', ' \n', 'TN:\n', '#\n', ' ', '\t\n ']) {
      const start = cpuMs();
      expect(lcov.detect(`${filler.repeat(65_536 / filler.length)}x`)).toBe(false);
      expect(cpuMs() - start).toBeLessThan(500);
    }
  });
});

describe('DA', () => {
  it.each<[string, string[], number[][]]>([
    [
      'plain',
      ['DA:1,0', 'DA:3,12'],
      [
        [1, 0],
        [3, 12],
      ],
    ],
    [
      'with a checksum',
      ['DA:1,4,4PBPTwpdHe3vEdQRTBdvIA', 'DA:2,0,a,b'],
      [
        [1, 4],
        [2, 0],
      ],
    ],
    [
      'with carriage returns',
      ['DA:1,1\r', 'DA:2,0,x\r'],
      [
        [1, 1],
        [2, 0],
      ],
    ],
    [
      'named twice',
      ['DA:5,1', 'DA:5,2', 'DA:4,0'],
      [
        [4, 0],
        [5, 3],
      ],
    ],
    [
      'as floating point',
      ['DA:1,1.2e+10', 'DA:2,3.0', 'DA:3,1e3'],
      [
        [1, 0xffffffff],
        [2, 3],
        [3, 1000],
      ],
    ],
    [
      'large',
      ['DA:16777215,999999999', 'DA:9999999,4294967296'],
      [
        [9_999_999, 0xffffffff],
        [16_777_215, 999_999_999],
      ],
    ],
    ['on line 0, which is no line', ['DA:0,5', 'DA:0,0,sum', 'DA:2,1'], [[2, 1]]],
    [
      'out of order',
      ['DA:9,1', 'DA:2,0'],
      [
        [2, 0],
        [9, 1],
      ],
    ],
    [
      'among others',
      ['DA:1,1', 'BRDA:1,0,0,-', 'DA:2,0', 'FN:1,f', 'DA:3,1'],
      [
        [1, 1],
        [2, 0],
        [3, 1],
      ],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(linePairs(read(...lines).lines)).toEqual(expected);
  });

  it.each([
    ['DA:1', 'SYNTAX: a DA record has no hit count'],
    ['DA:1,', 'HITS-NOT-INTEGER: "" is no hit count'],
    ['DA:1,-1', 'HITS-NEGATIVE: the hit count -1 is negative'],
    ['DA:1,18446744073709551615', 'HITS-OVERFLOW: the hit count 18446744073709551615 has overflowed'],
    ['DA:1,=====', 'HITS-NOT-INTEGER: "=====" is no hit count'],
    ['DA:1,0.5', 'HITS-NOT-INTEGER: the hit count 0.5 is not a whole number'],
    ['DA:1,1TN:', 'HITS-NOT-INTEGER: "1TN:" is no hit count'],
    ['DA:-1,1', 'LINE-RANGE: "-1" is no line number'],
    ['DA:x,1', 'LINE-RANGE: "x" is no line number'],
    ['DA:,1', 'LINE-RANGE: "" is no line number'],
    ['DA:16777216,1', 'LINE-RANGE: "16777216" is no line number'],
    ['DA:undefined,1', 'LINE-RANGE: "undefined" is no line number'],
  ])('%s is refused', (line, expected) => {
    expect(fault(record('DA:7,1', line))).toBe(expected);
  });
});

describe('BRDA', () => {
  it.each<[string, string[], number[][]]>([
    [
      'taken, not taken, never reached',
      ['BRDA:1,0,0,4', 'BRDA:1,0,1,0', 'BRDA:1,0,2,-'],
      [
        [1, 4],
        [1, 0],
        [1, 0],
      ],
    ],
    ['numbers are a union: instances of a template', ['BRDA:1,0,0,4', 'BRDA:1,0,0,0', 'BRDA:1,0,0,1'], [[1, 5]]],
    [
      'blocks tell branches apart',
      ['BRDA:1,0,0,1', 'BRDA:1,1,0,0'],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      'large numbers too',
      ['BRDA:1,600000,0,1', 'BRDA:1,600000,0,0', 'BRDA:1,0,5000,1', 'BRDA:1,0,5000,1'],
      [
        [1, 2],
        [1, 1],
      ],
    ],
    [
      'exceptions are branches of their own',
      ['BRDA:1,0,0,1', 'BRDA:1,e0,0,0', 'BRDA:1,e0,0,0'],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    ['those that cannot be reached do not count', ['BRDA:1,0,0,1', 'BRDA:1,U0,1,0', 'BRDA:1,eU0,2,0'], [[1, 1]]],
    [
      'an id with commas',
      ['BRDA:1,0,f(a,b),1', 'BRDA:1,0,f(a,b,c),0'],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      'an id that begins with a number',
      ['BRDA:1,0,1,x,1', 'BRDA:1,0,1,0'],
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'on line 0 it counts',
      ['BRDA:0,0,0,1', 'BRDA:0,0,1,-'],
      [
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'floating point',
      ['BRDA:1,0,0,1.0', 'BRDA:1,0,1,1e2'],
      [
        [1, 1],
        [1, 100],
      ],
    ],
    [
      'carriage returns',
      ['BRDA:1,0,0,1\r', 'BRDA:1,0,1,-\r'],
      [
        [1, 1],
        [1, 0],
      ],
    ],
  ])('%s', (_name, lines, expected) => {
    const sorted = (pairs: number[][] | undefined): string[] => (pairs ?? []).map(String).sort();
    expect(sorted(branches(...lines))).toEqual(sorted(expected));
  });

  it('an expression that a record has twice is two branches', () => {
    const twice = [
      'BRDA:7,0,(a) == True,3',
      'BRDA:7,0,(a) == False,2',
      'BRDA:7,0,(a) == True,0',
      'BRDA:7,0,(a) == False,0',
    ];
    expect(
      branches(...twice)
        ?.map(([, hits]) => hits! > 0)
        .sort(),
    ).toEqual([false, false, true, true]);
    expect(branches('BRDA:1,0,(a),0', 'BRDA:2,0,(a),1', 'BRDA:1,0,(a),1')).toHaveLength(3);
  });

  it('and in several records of one file the first goes with the first, the second with the second', () => {
    const text = record('DA:7,1', 'BRDA:7,0,x,1', 'BRDA:7,0,x,0') + record('DA:7,1', 'BRDA:7,0,x,1', 'BRDA:7,0,x,0');
    expect(
      pointPairs(readText(lcov, text)[0]?.branches)
        ?.map(([, hits]) => hits)
        .sort(),
    ).toEqual([0, 2]);
    const other = record('DA:7,1', 'BRDA:7,0,x,1', 'BRDA:7,0,x,0') + record('DA:7,1', 'BRDA:7,0,x,0', 'BRDA:7,0,x,1');
    expect(pointPairs(readText(lcov, other)[0]?.branches)?.map(([, hits]) => hits)).toEqual([1, 1]);
  });

  it('are not carried by a report without any', () => {
    expect(read('DA:1,1').branches).toBeUndefined();
    const files = readText(lcov, `${record('DA:1,1')}SF:b.c\nDA:1,1\nBRDA:1,0,0,1\nend_of_record\n`);
    expect(files.map((file) => pointPairs(file.branches))).toEqual([[], [[1, 1]]]);
  });

  it.each([
    ['BRDA:1,0,0', 'SYNTAX: a BRDA record has fewer than four fields'],
    ['BRDA:1,0', 'SYNTAX: a BRDA record has fewer than four fields'],
    ['BRDA:1', 'SYNTAX: a record has too few fields'],
    ['BRDA:x,0,0,1', 'LINE-RANGE: "x" is no line number'],
    ['BRDA:,0,0,1', 'LINE-RANGE: "" is no line number'],
    ['BRDA:16777216,0,0,1', 'LINE-RANGE: "16777216" is no line number'],
    ['BRDA:1,0,0,', 'HITS-NOT-INTEGER: "" is no hit count'],
    ['BRDA:1,0,0,-1', 'HITS-NEGATIVE: the hit count -1 is negative'],
    ['BRDA:1,0,0,x', 'HITS-NOT-INTEGER: "x" is no hit count'],
  ])('%s is refused', (line, expected) => {
    expect(fault(record('DA:7,1', line))).toBe(expected);
  });
});

describe('functions', () => {
  it.each<[string, string[], number[][]]>([
    [
      '1.x',
      ['FN:3,f', 'FN:9,g', 'FNDA:2,f', 'FNDA:0,g'],
      [
        [3, 2],
        [9, 0],
      ],
    ],
    ['2.0 has end lines', ['FN:3,5,f', 'FNDA:1,f'], [[3, 1]]],
    ['a name with commas', ['FN:3,std::map<int, A>::f', 'FNDA:1,std::map<int, A>::f'], [[3, 1]]],
    ['a name that is a number', ['FN:3,5', 'FNDA:1,5'], [[3, 1]]],
    [
      '2.2 has numbers',
      ['FNL:0,3,5', 'FNA:0,2,f', 'FNL:1,9', 'FNA:1,0,g'],
      [
        [3, 2],
        [9, 0],
      ],
    ],
    [
      '2.2, aliases are functions',
      ['FNL:0,3,5', 'FNA:0,2,f<int>', 'FNA:0,0,f<long>'],
      [
        [3, 0],
        [3, 2],
      ],
    ],
    ['never called', ['FN:3,f'], [[3, 0]]],
    ['counted before declared', ['FNDA:4,f', 'FN:3,f'], [[3, 4]]],
    ['counted, never declared', ['FNDA:4,f'], [[0, 4]]],
    ['declared and counted twice', ['FN:3,f', 'FN:3,f', 'FNDA:1,f', 'FNDA:2,f'], [[3, 3]]],
    [
      'two of one name',
      ['FN:3,get', 'FN:9,get', 'FNDA:1,get', 'FNDA:0,get'],
      [
        [3, 1],
        [9, 0],
      ],
    ],
    [
      'two of one name, others between',
      ['FN:3,get', 'FN:5,x', 'FN:9,get', 'FNDA:0,get', 'FNDA:7,get', 'FNDA:2,x'],
      [
        [3, 0],
        [5, 2],
        [9, 7],
      ],
    ],
    ['floating point', ['FN:3,f', 'FNDA:1.0,f'], [[3, 1]]],
    ['carriage returns', ['FN:3,f\r', 'FNDA:1,f\r'], [[3, 1]]],
  ])('%s', (_name, lines, expected) => {
    expect(
      functions(...lines)
        ?.map(String)
        .sort(),
    ).toEqual(expected.map(String).sort());
  });

  it('of one name may be thousands, in any order', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => i + 1);
    const all = (entries: readonly string[]): number[][] =>
      pointPairs(readText(lcov, `SF:a.c\nDA:1,1\n${entries.join('\n')}\nend_of_record\n`)[0]?.functions) ?? [];
    const hits = (line: number): number => line % 3;
    const declared = (order: readonly number[]): string[] => order.map((line) => `FN:${line},anonymous`);
    const counted = lines.map((line) => `FNDA:${hits(line)},anonymous`);
    const expected = lines.map((line) => [line, hits(line)]);
    const start = cpuMs();
    expect(all([...declared(lines), ...counted])).toEqual(expected);
    expect(all([...declared(lines.toReversed()), ...counted.toReversed()])).toEqual(expected);
    expect(all([...declared(lines), ...declared(lines), ...counted])).toEqual(expected);
    const mixed = lines.flatMap((line) => [`FN:${line},anonymous`, `FN:${line},f${line}`]);
    const sum = all([...mixed, ...counted, ...lines.map((line) => `FNDA:5,f${line}`)]).reduce(
      (most, [, count]) => most + count!,
      0,
    );
    expect(sum).toBe(20_000 * 5 + lines.reduce((most, line) => most + hits(line), 0));
    expect(cpuMs() - start).toBeLessThan(6000);
  });

  it('of one record leave nothing behind in the next', () => {
    const many = Array.from({ length: 200 }, (_, i) => [`FN:${i + 1},f`, `FNDA:1,f`]).flat();
    const text = `${record(...many)}SF:b.c\n${many.slice(0, 140).join('\n')}\nFNL:0,7\nend_of_record\nSF:c.c\nFNDA:3,f\nend_of_record\n`;
    const [first, second, third] = readText(lcov, text);
    expect(pointPairs(first?.functions)?.length).toBe(200);
    expect(pointPairs(second?.functions)).toEqual(Array.from({ length: 70 }, (_, i) => [i + 1, 1]));
    expect(pointPairs(third?.functions)).toEqual([[0, 3]]);
    expect(fault(`${record('FNL:0,3')}SF:b.c\nFNA:0,1,f\n`)).toBe('SYNTAX: an FNA record has no FNL before it');
  });

  it.each([
    ['FN:3', 'SYNTAX: a function record has too few fields'],
    ['FNDA:3', 'SYNTAX: a function record has too few fields'],
    ['FNA:0,1', 'SYNTAX: a function record has too few fields'],
    ['FNL:0', 'LINE-RANGE: "" is no line number'],
    ['FN:1x,f', 'LINE-RANGE: "1x" is no line number'],
    ['FN:-3,f', 'LINE-RANGE: "-3" is no line number'],
    ['FN:,f', 'LINE-RANGE: "" is no line number'],
    ['FN:16777216,f', 'LINE-RANGE: "16777216" is no line number'],
    ['FNDA:x,f', 'HITS-NOT-INTEGER: "x" is no hit count'],
    ['FNDA:,f', 'HITS-NOT-INTEGER: "" is no hit count'],
    ['FNDA:-1,f', 'HITS-NEGATIVE: the hit count -1 is negative'],
  ])('%s is refused', (line, expected) => {
    expect(fault(record('DA:1,1', line))).toBe(expected);
  });
});

describe('totals are never trusted', () => {
  it.each<[string, string[]]>([
    ['they lie', ['LF:10', 'LH:10', 'BRF:5', 'BRH:5', 'FNF:2', 'FNH:2', 'MCF:1', 'MCH:1']],
    ['they are rubbish', ['LF:many', 'LH:', 'LF:999999999999', 'BRF:-1']],
    ['they are absent', []],
  ])('%s', (_name, totals) => {
    const file = read('DA:1,1', 'DA:2,0', ...totals);
    expect([file.lines.covered, file.lines.total]).toEqual([1, 2]);
  });
});

it('a record may be long', () => {
  const lines = Array.from({ length: 50_000 }, (_, i) => `DA:${i + 1},${i % 3}`);
  const [file] = readText(lcov, `SF:a.c\n${lines.join('\n')}\nend_of_record\n`, 65_537);
  expect(linePairs(file!.lines)).toEqual(lines.map((_, i) => [i + 1, i % 3]));
});

describe('records', () => {
  it('of one file are one, whatever test they are of', () => {
    const text = 'TN:unit\nSF:a.c\nDA:1,1\nDA:2,0\nend_of_record\nTN:e2e\nSF:a.c\nDA:2,3\nDA:3,0\nend_of_record\n';
    expect(readText(lcov, text).map((file) => linePairs(file.lines))).toEqual([
      [
        [1, 1],
        [2, 3],
        [3, 0],
      ],
    ]);
  });

  it('may come with comments, versions, blank lines, MC/DC and names of any kind', () => {
    const text = '# made by hand\nTN:\n\nSF:a, "b"\\ä😀.c?x\nVER:1\nMCDC:1,2,t,0,0,x\n   \nDA:1,1\nend_of_record\r\n\n';
    expect(readText(lcov, text).map((file) => file.path)).toEqual(['a, "b"\\ä😀.c?x']);
  });

  it('begin with sf: too', () => {
    expect(readText(lcov, 'sf:a.c\nDA:1,1\nend_of_record').map((file) => file.path)).toEqual(['a.c']);
  });

  it.each([
    ['DA:1,1\n', 'SYNTAX: a DA record stands before any SF'],
    ['BRDA:1,0,0,1\n', 'SYNTAX: a BRDA record stands before any SF'],
    ['FN:1,f\n', 'SYNTAX: a FN record stands before any SF'],
    ['FNDA:1,f\n', 'SYNTAX: a FNDA record stands before any SF'],
    ['SF:\nend_of_record\n', 'SYNTAX: an SF record names no file'],
    ['end_of_record\n', 'SYNTAX: end_of_record without a record'],
    [`${record()}DA:1,1\n`, 'SYNTAX: a DA record stands before any SF'],
    ['SF:a.c\nXY:1\nend_of_record\n', 'SYNTAX: "XY:1" is no LCOV record'],
    ['SF:a.c\nBRDX:1\nend_of_record\n', 'SYNTAX: "BRDX:1" is no LCOV record'],
    [`${record()}mode: set\n`, 'MIXED: another format begins at "mode: set"'],
    [`${record()}<?xml version="1.0"?>\n`, 'MIXED: another format begins at "<?xml version="1.0"?>"'],
    [`${record()}{"a":1}\n`, 'MIXED: another format begins at "{"a":1}"'],
  ])('%j is refused', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('a fault is placed where it is', () => {
    expect(faultText(() => readText(lcov, 'SF:a.c\nDA:1,1\nDA:2,x\n'))).toMatch(/^HITS-NOT-INTEGER at 19:/);
  });
});

describe('what is cut off', () => {
  const whole = record(
    'FN:1,f',
    'FNDA:1,f',
    'DA:1,12',
    'DA:2,0',
    'LF:2',
    'LH:1',
    'BRDA:1,0,f(a, b),12',
    'BRF:1',
    'BRH:1',
  );

  it('is refused, wherever the cut is', () => {
    const two = whole + whole.replace('a.c', 'b.c');
    for (let end = whole.length + 1; end < two.length - 1; end++) {
      const result = faultText(() => readText(lcov, two.slice(0, end)));
      const part = two.slice(whole.length, end);
      // Between records, only a name of a test: nothing is lost that could be known.
      if (/^(?:TN:?\n?)$/.test(part)) expect(result).toBe('none');
      else expect(result, JSON.stringify(part)).toMatch(/^(?:TRUNCATED|SYNTAX|HITS-NOT-INTEGER|LINE-RANGE) /);
    }
  });

  it('and joined with another is refused too', () => {
    const last = whole.replace('a.c', 'c.c');
    for (const part of ['SF:b.c\nDA:1,1\n', 'SF:b.c\nDA:1,1\nLF:1\nLH:1\n', 'TN:\nSF:b.c\n']) {
      expect(fault(whole + part + last)).toMatch(/^TRUNCATED: the record before this one has no end_of_record/);
      expect(fault(part + last)).toMatch(/^TRUNCATED: the record before this one has no end_of_record/);
    }
  });

  it('a report without any end_of_record is whole when its last LF agrees and it ends as the others do', () => {
    const bare = (path: string, ...more: readonly string[]): string =>
      [`SF:${path}`, 'DA:1,1', 'DA:2,0', ...more, ''].join('\n');
    const totals = ['LF:2', 'LH:1', 'BRF:0', 'BRH:0'];
    expect(
      readText(lcov, bare('a.c', ...totals) + bare('b.c', ...totals)).map((file) => linePairs(file.lines)),
    ).toEqual([
      [
        [1, 1],
        [2, 0],
      ],
      [
        [1, 1],
        [2, 0],
      ],
    ]);
    expect(fault(bare('a.c', 'LF:2', 'LH:1'))).toBe('none');
    const refused = 'TRUNCATED: the last record has no end_of_record';
    expect(fault(bare('a.c'))).toBe(refused);
    expect(fault(bare('a.c', 'LF:3', 'LH:1'))).toBe(refused);
    expect(fault(bare('a.c', 'LF:2'))).toBe(refused);
    expect(fault(bare('a.c', 'LF:20', 'LH:1'))).toBe(refused);
    expect(fault(bare('a.c', ...totals) + bare('b.c', 'LF:2', 'LH:1'))).toBe(refused);
    expect(fault(bare('a.c', 'LF:2', 'LH:1', 'BRDA:1,0,0,1'))).toBe(refused);
  });
});

describe('windows', () => {
  const line = fc.integer({ min: 0, max: 12 });
  const hits = fc.oneof(
    fc.integer({ min: 0, max: 12 }).map(String),
    fc.constantFrom('4294967295', '1.0', '99999999999'),
  );
  const name = fc.constantFrom('f', 'g<int, long>', '(anonymous_1)', 'größe');
  const entry = fc.oneof(
    fc.tuple(line, hits).map(([l, h]) => `DA:${l},${h}`),
    fc.tuple(line, hits).map(([l, h]) => `DA:${l},${h},sum==`),
    fc
      .tuple(line, fc.constantFrom('0', 'e0', 'U1', '4096'), fc.constantFrom('0', '1', '4097', 'x,y', '!a'), hits)
      .map((all) => `BRDA:${all.join()}`),
    fc.tuple(line, name).map(([l, n]) => `FN:${l},${n}`),
    fc.tuple(hits, name).map(([h, n]) => `FNDA:${h},${n}`),
    fc.constantFrom('LF:1', 'LH:1', '# x', '', 'VER:1', 'TN:x'),
  );
  const report = fc
    .array(fc.tuple(fc.constantFrom('a.c', 'b/ü.c', 'C:\\c.c'), fc.array(entry, { maxLength: 20 })), {
      minLength: 1,
      maxLength: 6,
    })
    .chain((records) =>
      fc
        .constantFrom('\n', '\r\n')
        .map((end) =>
          records.map(([path, entries]) => [`SF:${path}`, ...entries, 'end_of_record', ''].join(end)).join(''),
        ),
    );

  it('make no difference, however small', () => {
    fc.assert(
      fc.property(report, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), (text, pieces) => {
        expect(readText(lcov, text, pieces).map(plain)).toEqual(readText(lcov, text).map(plain));
      }),
    );
  });

  it('and neither does the order of records', () => {
    fc.assert(
      fc.property(report, (text) => {
        const parts = text.split(/(?<=end_of_record\r?\n)/);
        const sorted = (files: readonly FileCoverage[]): unknown[] =>
          files.map(plain).sort((a, b) => ((a as FileCoverage).path < (b as FileCoverage).path ? -1 : 1));
        expect(sorted(readText(lcov, parts.reverse().join('')))).toEqual(sorted(readText(lcov, text)));
      }),
    );
  });

  it('whatever comes, a fault or files', () => {
    const rubbish = fc.array(
      fc.oneof(entry, fc.constantFrom('SF:a', 'end_of_record', 'DA:', 'BRDA:1,2', 'FNA:0,1,x', '\0', 'DA:1,1,')),
    );
    fc.assert(
      fc.property(rubbish, fc.integer({ min: 1, max: 9 }), (lines, piece) => {
        const text = lines.join('\n');
        const outcome = faultText(() => readText(lcov, text, piece));
        expect(outcome).toMatch(/^(?:none|[A-Z-]+ at \d+: )/);
      }),
      { numRuns: 500 },
    );
  });
});
