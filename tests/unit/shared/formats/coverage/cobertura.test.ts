import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cobertura } from '../../../../../src/shared/formats/coverage/cobertura.ts';
import { FIXTURES } from './fixture-cases.ts';
import { faultIn, linesOf, pointsOf, read } from './xml-report.ts';

function report(classes: string, root = 'line-rate="1" timestamp="1700000000"'): string {
  return `<?xml version="1.0"?>\n<coverage ${root}><sources><source>/src</source></sources><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;
}

const aClass = (lines: string, rest = 'name="A" filename="a.py"', methods = ''): string =>
  `<class ${rest}><methods>${methods}</methods><lines>${lines}</lines></class>`;

describe('cobertura', () => {
  it('adds up the hits of a line over all classes of a file, next to each other or not', () => {
    const line = '<line number="3" hits="2"/><line number="4" hits="0"/>';
    const other = aClass('<line number="1" hits="1"/>', 'name="B" filename="b.py"');
    for (const classes of [
      aClass(line) + aClass('<line number="3" hits="1"/><line number="5" hits="0"/>', 'name="A$1" filename="a.py"'),
      aClass(line) + other + aClass('<line number="3" hits="1"/><line number="5" hits="0"/>'),
    ]) {
      const { files } = read(cobertura, report(classes));
      expect(linesOf(files.find(({ path }) => path === 'a.py'))).toBe('3:3 4:0 5:0');
    }
  });

  it('is quick with tens of thousands of classes that take turns between two files', () => {
    const started = process.cpuUsage();
    const classes = Array.from({ length: 30_000 }, (_, i) =>
      aClass(`<line number="${i + 1}" hits="${i % 3}"/>`, `filename="${i % 2}.cs"`),
    );
    const { files } = read(cobertura, report(classes.join('')));
    expect(
      files.map(({ path, lines }) => [path, lines.numbers.length, [...lines.hits].filter((hits) => hits > 0).length]),
    ).toEqual([
      ['0.cs', 15_000, 10_000],
      ['1.cs', 15_000, 10_000],
    ]);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  }, 60_000);

  it('never takes the lines of methods for lines', () => {
    const method =
      '<method name="m" signature="()"><lines><line number="8" hits="5" branch="true" condition-coverage="50% (1/2)"/></lines></method>';
    const [file] = read(cobertura, report(aClass('<line number="3" hits="1"/>', undefined, method))).files;
    expect(linesOf(file)).toBe('3:1');
    expect(file?.branches).toBeUndefined();
    expect(pointsOf(file?.functions)).toBe('8:5');
  });

  it('counts a method at its first line, entered when one of its lines was hit, and leaves out those without lines', () => {
    const lines = (...hits: number[]): string =>
      `<lines>${hits.map((count, i) => `<line number="${10 + i}" hits="${count}"/>`).join('')}</lines>`;
    const methods = [
      `<method name="a" signature="()">${lines(0, 3)}</method>`,
      `<method name="b" signature="()">${lines(0, 0)}</method>`,
      `<method name="b" signature="(I)">${lines(1)}</method>`,
      '<method name="c" signature="()" line-rate="1.0"><lines/></method>',
      '<method name="d" signature="()" line-rate="1.0"/>',
    ].join('');
    const [file] = read(cobertura, report(aClass('', undefined, methods))).files;
    expect(pointsOf(file?.functions).split(' ').sort()).toEqual(['10:0', '10:1', '10:3']);
  });

  it('tells two methods of one name and signature apart by their line, and adds up one that is given twice', () => {
    const method = (line: number): string =>
      `<method name="constructor" signature="()V"><lines><line number="${line}" hits="1"/></lines></method>`;
    const [file] = read(cobertura, report(aClass('', undefined, method(1) + method(9) + method(9)))).files;
    expect(pointsOf(file?.functions)).toBe('1:1 9:2');
  });

  it.each([
    ['branch="true" condition-coverage="50% (1/2)"', '1:1 1:0'],
    ['branch="True" condition-coverage="75% (3/4)"', '1:1 1:1 1:1 1:0'],
    ['branch="true" condition-coverage="100% (2/2)" missing-branches=""', '1:1 1:1'],
    ['branch="true" condition-coverage="0 % (0/2)"', '1:0 1:0'],
    ['branch="true" condition-coverage="(1/1)"', '1:1'],
    ['branch="false" condition-coverage="50% (1/2)"', 'not carried'],
    ['branch="False"', 'not carried'],
    ['branch="true"', 'not carried'],
    ['branch="true" condition-coverage="100%"', 'not carried'],
    ['branch="true" condition-coverage="100% (0/0)"', 'not carried'],
    ['condition-coverage="50% (1/2)"', 'not carried'],
  ])('reads the branches of %s', (attributes, branches) => {
    const [file] = read(cobertura, report(aClass(`<line number="1" hits="1" ${attributes}/>`))).files;
    expect(pointsOf(file?.branches)).toBe(branches);
  });

  it('falls back on the conditions where condition-coverage is missing, and only there', () => {
    const conditions =
      '<conditions><condition number="0" type="jump" coverage="50%"/><condition number="1" type="jump" coverage="100%"/><condition number="2" type="switch" coverage="66%"/></conditions>';
    const [file] = read(
      cobertura,
      report(
        aClass(
          `<line number="1" hits="1" branch="true">${conditions}</line><line number="2" hits="1" branch="true" condition-coverage="50% (1/2)">${conditions}</line>`,
        ),
      ),
    ).files;
    expect(pointsOf(file?.branches)).toBe('1:1 1:1 1:1 1:0 1:0 2:1 2:0');
  });

  it('takes the larger numbers where a line is given twice, as a lower bound', () => {
    const line = (share: string): string => `<line number="1" hits="1" branch="true" condition-coverage="${share}"/>`;
    const [file] = read(cobertura, report(aClass(line('25% (1/4)')) + aClass(line('50% (1/2)')))).files;
    expect(pointsOf(file?.branches)).toBe('1:2 1:0 1:0 1:0');
    expect(file?.branchesAreLowerBound).toBe(true);
    expect(
      read(cobertura, report(aClass(line('50% (1/2)')) + aClass('<line number="1" hits="1"/>'))).files[0]
        ?.branchesAreLowerBound,
    ).toBeUndefined();
  });

  it.each([
    ['1.0', '1:1'],
    ['1e3', '1:1000'],
    ['5000000000', '1:4294967295'],
  ])('reads %s hits', (hits, lines) => {
    expect(linesOf(read(cobertura, report(aClass(`<line number="1" hits="${hits}"/>`))).files[0])).toBe(lines);
  });

  it('leaves out line 0, which is no place', () => {
    expect(
      linesOf(read(cobertura, report(aClass('<line number="0" hits="1"/><line number="1" hits="0"/>'))).files[0]),
    ).toBe('1:0');
  });

  it('reads roots and the time in seconds or milliseconds', () => {
    const { builder } = read(
      cobertura,
      report('').replace('<sources>', '<sources><source>\n  C:\\a &amp; b\n</source><source/><source></source>'),
    );
    expect(builder.roots).toEqual(['C:\\a & b', '/src']);
    expect(builder.madeAtMs).toBe(1_700_000_000_000);
    expect(read(cobertura, report('', 'line-rate="1" timestamp="1700000000123"')).builder.madeAtMs).toBe(
      1_700_000_000_123,
    );
    for (const none of ['timestamp="0"', 'timestamp=""', 'timestamp="yesterday"', 'timestamp="-5"', '']) {
      expect(read(cobertura, report('', none)).builder.madeAtMs, none).toBeUndefined();
    }
  });

  it('keeps a file without lines, and takes nothing from rates and totals', () => {
    const { files } = read(
      cobertura,
      report(
        '<class name="A" filename="a.py" line-rate="1"><methods/><lines/></class>',
        'lines-valid="10" lines-covered="10" line-rate="0,82"',
      ),
    );
    expect(files.map(({ path }) => path)).toEqual(['a.py']);
    expect(linesOf(files[0])).toBe('');
  });

  it('keeps names that are properties of every object', () => {
    const { files } = read(
      cobertura,
      report(
        aClass('<line number="1" hits="1"/>', 'filename="__proto__"') +
          aClass('<line number="1" hits="0"/>', 'filename="constructor"'),
      ),
    );
    expect(files.map((file) => `${file.path} ${linesOf(file)}`)).toEqual(['__proto__ 1:1', 'constructor 1:0']);
  });

  it.each([
    ['a class without a file', aClass('', 'name="A"'), 'SYNTAX'],
    ['a class with an empty file name', aClass('', 'name="A" filename=""'), 'SYNTAX'],
    ['a line outside of any class', '<lines><line number="1" hits="1"/></lines>', 'SYNTAX'],
    ['a line without a number', aClass('<line hits="1"/>'), 'SYNTAX'],
    ['a line without hits', aClass('<line number="1"/>'), 'SYNTAX'],
    ['line "undefined"', aClass('<line number="undefined" hits="1"/>'), 'LINE-RANGE'],
    ['line 16777216', aClass('<line number="16777216" hits="1"/>'), 'LINE-RANGE'],
    ['hits below zero', aClass('<line number="1" hits="-3"/>'), 'HITS-NEGATIVE'],
    ['hits that wrapped around', aClass('<line number="1" hits="18446744073709551612"/>'), 'HITS-OVERFLOW'],
    ['hits in words', aClass('<line number="1" hits="many"/>'), 'HITS-NOT-INTEGER'],
    [
      'negative branches',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="-50% (-1/2)"/>'),
      'HITS-NEGATIVE',
    ],
    [
      'more branches covered than there are',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="150% (3/2)"/>'),
      'SYNTAX',
    ],
    [
      'branches without a total',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="50% (1)"/>'),
      'SYNTAX',
    ],
    [
      'branches without an end',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="50% (1/2"/>'),
      'SYNTAX',
    ],
    [
      'branches with more behind them',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="50% (1/2) (2/2)"/>'),
      'SYNTAX',
    ],
    [
      'a million branches on a line',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="0% (0/1000000)"/>'),
      'SYNTAX',
    ],
    [
      'branches to fill the memory',
      aClass('<line number="1" hits="1" branch="true" condition-coverage="0% (0/65536)"/>'.repeat(300)),
      'SYNTAX',
    ],
  ])('refuses %s', (_, classes, kind) => {
    expect(faultIn(cobertura, report(classes))).toBe(kind);
  });

  it('reads a file name whose "&" istanbul-reports did not escape, and refuses its quotes', () => {
    const fixture = (name: string): string => readFileSync(`${FIXTURES}cobertura/${name}/report.xml`, 'utf8');
    expect(read(cobertura, fixture('nyc-ampersand')).files.map(({ path }) => path)).toContain(
      "src/o'neil, sons & co.js",
    );
    expect(faultIn(cobertura, fixture('nyc-unescaped'))).toBe('SYNTAX');
  });

  it.each([
    ['<coverage line-rate="1"/>', true],
    ['<coverage branch-rate="1"><packages/></coverage>', true],
    ['<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage/>', true],
    ['<coverage version="1"><packages/></coverage>', true],
    ['<coverage><sources/></coverage>', true],
    ['<coverage generated="1"><project/></coverage>', false],
    ['<coverage version="1"><file path="a"/></coverage>', false],
    ['<!-- line-rate="1" --><coverage/>', false],
    ['<report line-rate="1"/>', false],
  ])('is asked whether %s is its own', (head, own) => {
    expect(cobertura.detect(head)).toBe(own);
  });
});
