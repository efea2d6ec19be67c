import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { gocover } from '../../../../../src/shared/formats/coverage/gocover.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { parseInWindows } from '../windows.ts';
import { faultText, linePairs, plain, readText } from './read-text.ts';

const read = (text: string): FileCoverage[] => readText(gocover, text);
const one = (...lines: readonly string[]): FileCoverage => read(['mode: count', ...lines, ''].join('\n'))[0]!;
const fault = (text: string): string => faultText(() => read(text)).replace(/ at \d+/, '');
const statements = (file: FileCoverage): [number, number] => [file.statements!.covered!, file.statements!.total!];

it.each([
  ['mode: set\n', true],
  ['mode: count\r\nx', true],
  ['mode: atomic\n', true],
  ['mode: other\n', false],
  ['\nmode: set\n', false],
  ['SF:a.go\n', false],
])('detects %j: %s', (head, expected) => {
  expect(gocover.detect(head)).toBe(expected);
});

describe('lines', () => {
  it.each<[string, string[], number[][]]>([
    [
      'of one block',
      ['m/a.go:3.13,5.20 2 4'],
      [
        [3, 4],
        [4, 4],
        [5, 4],
      ],
    ],
    [
      'whose last one is only a brace',
      ['m/a.go:3.13,5.2 2 0'],
      [
        [3, 0],
        [4, 0],
      ],
    ],
    ['of a block in one line', ['m/a.go:3.13,3.2 1 0'], [[3, 0]]],
    [
      'have the largest count of their blocks',
      ['m/a.go:3.1,5.9 1 0', 'm/a.go:4.5,4.9 1 7', 'm/a.go:5.1,5.4 1 0'],
      [
        [3, 0],
        [4, 7],
        [5, 0],
      ],
    ],
    ['count without statements', ['m/a.go:3.1,3.9 0 1'], [[3, 1]]],
    [
      'large counts',
      ['m/a.go:1.1,1.9 1 18000000000', 'm/a.go:2.1,2.9 1 1.5e+10'],
      [
        [1, 0xffffffff],
        [2, 0xffffffff],
      ],
    ],
  ])('%s', (_name, lines, expected) => {
    const pairs = linePairs(one(...lines).lines);
    expect(pairs).toEqual(expected);
  });
});

describe('statements', () => {
  it('are weighted', () => {
    expect(statements(one('m/a.go:1.1,2.9 5 1', 'm/a.go:3.1,4.9 2 0', 'm/a.go:5.1,5.2 0 0'))).toEqual([5, 7]);
  });

  it('of one position are one block, in whatever order (-coverpkg writes each once per test binary)', () => {
    const lines = [
      'm/a.go:1.1,2.9 5 0',
      'm/a.go:3.1,4.9 2 1',
      'm/b.go:1.1,2.9 1 1',
      'm/a.go:1.1,2.9 5 3',
      'm/a.go:1.1,2.9 5 0',
    ];
    for (const order of [lines, [...lines].reverse()]) {
      const a = read(['mode: atomic', ...order, ''].join('\n')).find(({ path }) => path === 'm/a.go');
      expect(statements(a!)).toEqual([7, 7]);
      expect(linePairs(a!.lines)).toEqual([
        [1, 3],
        [2, 3],
        [3, 1],
        [4, 1],
      ]);
    }
  });

  it('of blocks that start at one place and end at others are apart', () => {
    expect(statements(one('m/a.go:1.1,2.9 1 1', 'm/a.go:1.1,3.9 1 0', 'm/a.go:1.2,2.9 1 0'))).toEqual([1, 3]);
  });

  it('that disagree about their number count as the larger', () => {
    for (const order of [
      ['m/a.go:1.1,2.9 1 1', 'm/a.go:1.1,2.9 4 0'],
      ['m/a.go:1.1,2.9 4 0', 'm/a.go:1.1,2.9 1 1'],
    ])
      expect(statements(one(...order))).toEqual([4, 4]);
  });
});

it('mode set is or, the others add', () => {
  const blocks = 'm/a.go:1.1,1.9 1 1\nm/a.go:1.1,1.9 1 1\n';
  for (const [mode, hits] of [
    ['set', 2],
    ['count', 2],
    ['atomic', 2],
  ] as const)
    expect(linePairs(read(`mode: ${mode}\n${blocks}`)[0]!.lines)).toEqual([[1, hits]]);
  expect(linePairs(read('mode: set\nm/a.go:1.1,1.9 1 9\n')[0]!.lines)).toEqual([[1, 1]]);
});

it('joined profiles say their mode again', () => {
  const files = read('mode: set\nm/a.go:1.1,1.9 1 7\nmode: count\r\nm/a.go:1.1,1.9 1 7\r\n\nm/b.go:1.1,1.9 1 0\n');
  expect(files.map((file) => [file.path, linePairs(file.lines)])).toEqual([
    ['m/a.go', [[1, 8]]],
    ['m/b.go', [[1, 0]]],
  ]);
});

it('a file name may hold anything', () => {
  const names = ['C:/go/a b.go', 'example.com/größe, 😀.go', 'a:1.2,3.4 5 6.go', '__proto__', '_/home/me/a.go'];
  const files = read(`mode: set\n${names.map((name) => `${name}:1.1,1.9 1 1\n`).join('')}`);
  expect(files.map((file) => file.path)).toEqual(names);
});

it('names the first place behind all that the last file of it says', () => {
  const builder = new CoverageBuilder(gocover.carries);
  const text = 'mode: set\nm/b.go:9.1,9.9 1 1\nm/a.go:1.1,12.2 1 1\nm/a.go:2.1,3.9 1 1\nm/a.go:12.1,12.30 0 0\n';
  parseInWindows(gocover.open(builder), Buffer.from(text), 1000);
  expect(builder.endsAt).toEqual({ path: 'm/a.go', line: 12, column: 30 });
});

it('holds nothing when it has only a mode', () => {
  expect(read('mode: set\n')).toEqual([]);
});

describe('is refused', () => {
  it.each([
    ['mode: set\nm/a.go:1.1,1.9 1 1', 'TRUNCATED: the last line has no end'],
    ['mode: set\nm/a.go:1.1,1.9 1\n', 'SYNTAX: "m/a.go:1.1,1.9 1" is no line of a cover profile'],
    ['mode: set\n:1.1,1.9 1 1\n', 'SYNTAX: ":1.1,1.9 1 1" is no line of a cover profile'],
    ['mode: set\nm/a.go:1.1,1.9 x 1\n', 'SYNTAX: "m/a.go:1.1,1.9 x 1" is no line of a cover profile'],
    ['mode: set\nm/a.go:1.1,1.9 1 -1\n', 'HITS-NEGATIVE: the hit count -1 is negative'],
    ['mode: set\nm/a.go:1.1,1.9 1 x\n', 'HITS-NOT-INTEGER: "x" is no hit count'],
    [
      'mode: set\nm/a.go:1.1,1.9 1 18446744073709551615\n',
      'HITS-OVERFLOW: the hit count 18446744073709551615 has overflowed',
    ],
    ['mode: set\nm/a.go:1.1,1.9 1 0.5\n', 'HITS-NOT-INTEGER: the hit count 0.5 is not a whole number'],
    ['mode: set\nm/a.go:0.1,1.9 1 1\n', 'LINE-RANGE: "0-1" is no line number'],
    ['mode: set\nm/a.go:5.1,4.9 1 1\n', 'LINE-RANGE: "5-4" is no line number'],
    ['mode: set\nm/a.go:1.1,99999999.9 1 1\n', 'LINE-RANGE: "1-99999999" is no line number'],
    ['mode: set\nm/a.go:1.1,1.9 4294967296 1\n', 'SYNTAX: "m/a.go:1.1,1.9 4294967296 1" is no line of a cover profile'],
    [
      `mode: set\nm/a.go:1.1,1.9 ${'1'.repeat(30)} 1\n`,
      `SYNTAX: "m/a.go:1.1,1.9 ${'1'.repeat(30)} 1" is no line of a cover profile`,
    ],
    ['mode: set\nmode: fast\n', 'SYNTAX: "fast" is no mode'],
    ['mode: set\nTN:\n', 'MIXED: another format begins at "TN:"'],
    ['mode: set\n<?xml version="1.0"?>\n', 'MIXED: another format begins at "<?xml version="1.0"?>"'],
  ])('%j', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('a profile whose blocks span more lines than there is code in the world', () => {
    const blocks = Array.from({ length: 5 }, (_, i) => `m/a.go:1.${i},16777215.9 1 1\n`).join('');
    expect(fault(`mode: set\n${blocks}`)).toBe('LINE-RANGE: its blocks span more lines than any program has');
  });
});

it('windows and the order of lines make no difference', () => {
  const position = fc.integer({ min: 1, max: 6 });
  const block = fc
    .tuple(
      fc.constantFrom('m/a.go', 'm/b c.go', 'm/ü.go'),
      position,
      position,
      position,
      position,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(
      ([path, start, column, more, end, count, hits]) =>
        `${path}:${start}.${column},${start + more}.${end} ${count} ${hits}\n`,
    );
  fc.assert(
    fc.property(
      fc.array(block),
      fc.constantFrom('set', 'count'),
      fc.integer({ min: 1, max: 40 }),
      (blocks, mode, piece) => {
        const sorted = (files: readonly FileCoverage[]): unknown[] =>
          files.map(plain).sort((a, b) => ((a as FileCoverage).path < (b as FileCoverage).path ? -1 : 1));
        const expected = sorted(read(`mode: ${mode}\n${blocks.join('')}`));
        expect(sorted(readText(gocover, `mode: ${mode}\n${blocks.join('')}`, piece))).toEqual(expected);
        expect(sorted(read(`mode: ${mode}\n${[...blocks].reverse().join('')}`))).toEqual(expected);
      },
    ),
  );
});
