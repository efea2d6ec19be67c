import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clover } from '../../../../../src/shared/formats/coverage/clover.ts';
import { FIXTURES } from './fixture-cases.ts';
import { faultIn, linesOf, pointsOf, read } from './xml-report.ts';

const report = (content: string): string =>
  `<?xml version="1.0"?><coverage generated="1700000000" clover="4.5.2"><project timestamp="1"><package name="p">${content}</package></project></coverage>`;
const file = (lines: string, rest = 'name="A.java" path="/w/A.java"'): string =>
  `<file ${rest}><metrics statements="9" coveredstatements="9"/><class name="A"/>${lines}</file>`;
const first = (lines: string) => read(clover, report(file(lines))).files[0];

describe('clover', () => {
  it('reads statements and conditions as lines and methods as functions', () => {
    const read1 = first(
      '<line num="1" type="method" name="a" count="2"/><line num="2" type="stmt" count="3"/><line num="3" type="stmt" count="0"/><line num="4" type="cond" count="2" truecount="1" falsecount="2"/>',
    );
    expect(linesOf(read1)).toBe('2:3 3:0 4:2');
    expect(pointsOf(read1?.functions)).toBe('1:2');
    expect(pointsOf(read1?.branches)).toBe('4:1 4:0 4:0');
  });

  it('takes true and false counts without a count for how often a condition held (OpenClover)', () => {
    const read1 = first(
      '<line num="4" type="cond" truecount="7" falsecount="0"/><line num="4" type="cond" truecount="1" falsecount="2"/><line num="4" type="stmt" count="3"/><line num="5" type="cond" truecount="0" falsecount="0"/>',
    );
    expect(linesOf(read1)).toBe('4:7 5:0');
    expect(pointsOf(read1?.branches)).toBe('4:1 4:1 4:1 4:0 5:0 5:0');
  });

  it('gives a line of several records the most of their hits, in whatever order they stand', () => {
    expect(
      linesOf(
        first(
          '<line num="9" type="stmt" count="1"/><line num="2" type="stmt" count="4"/><line num="9" type="stmt" count="6"/><line num="2" type="stmt" count="0"/>',
        ),
      ),
    ).toBe('2:4 9:6');
  });

  it.each([
    ['name="A.java" path="/w/A.java"', '/w/A.java'],
    ['name="/w/A.php"', '/w/A.php'],
    ['name="/w/A.go" path=""', '/w/A.go'],
    ['path="/w/A.java"', '/w/A.java'],
  ])('names the file with %s', (attributes, path) => {
    expect(read(clover, report(file('', attributes))).files.map((one) => one.path)).toEqual([path]);
  });

  it('merges a file that is given twice, and tells methods apart by line, name and signature', () => {
    const method = (line: number, name: string): string =>
      `<line num="${line}" type="method" name="${name}" signature="${name}()" count="1"/>`;
    const { files } = read(
      clover,
      report(
        file(`${method(1, 'a')}${method(1, 'b')}<line num="2" type="stmt" count="1"/>`) +
          file(`${method(1, 'a')}<line num="2" type="stmt" count="1"/><line num="3" type="stmt" count="0"/>`),
      ),
    );
    expect(files).toHaveLength(1);
    expect(linesOf(files[0])).toBe('2:2 3:0');
    expect(pointsOf(files[0]?.functions).split(' ').sort()).toEqual(['1:1', '1:2']);
  });

  it('leaves out the test project', () => {
    const tests = `<testproject>${file('<line num="1" type="stmt" count="1"/>', 'name="ATest.java" path="/w/ATest.java"')}</testproject>`;
    for (const content of [
      `${report(file('<line num="1" type="stmt" count="0"/>')).replace('</coverage>', '')}${tests}</coverage>`,
    ]) {
      expect(read(clover, content).files.map((one) => `${one.path} ${linesOf(one)}`)).toEqual(['/w/A.java 1:0']);
    }
  });

  it('reads when it was made, in seconds or milliseconds', () => {
    expect(read(clover, report('')).builder.madeAtMs).toBe(1_700_000_000_000);
    expect(read(clover, report('').replace('1700000000', '1700000000123')).builder.madeAtMs).toBe(1_700_000_000_123);
    expect(read(clover, report('').replace('1700000000', '14-11-2023')).builder.madeAtMs).toBeUndefined();
  });

  it('carries no branches or functions when no record of that kind is there', () => {
    const read1 = first('<line num="1" type="stmt" count="1"/>');
    expect([read1?.branches, read1?.functions, read1?.statements]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['a file without a name', file('', ''), 'SYNTAX'],
    ['a line outside of a file', '<line num="1" type="stmt" count="1"/>', 'SYNTAX'],
    ['a line behind a file', `${file('')}<line num="1" type="stmt" count="1"/>`, 'SYNTAX'],
    ['a statement without a count', file('<line num="1" type="stmt"/>'), 'SYNTAX'],
    ['a line without a number', file('<line type="stmt" count="1"/>'), 'SYNTAX'],
    ['a line in words', file('<line num="NaN" type="stmt" count="1"/>'), 'LINE-RANGE'],
    ['a negative count', file('<line num="1" type="stmt" count="-1"/>'), 'HITS-NEGATIVE'],
    [
      'a negative number of branches',
      file('<line num="1" type="cond" count="1" truecount="-1" falsecount="1"/>'),
      'HITS-NEGATIVE',
    ],
    ['a million branches', file('<line num="1" type="cond" count="1" truecount="0" falsecount="1000000"/>'), 'SYNTAX'],
  ])('refuses %s', (_, content, kind) => {
    expect(faultIn(clover, report(content))).toBe(kind);
  });

  it('reads a file name whose "&" istanbul-reports did not escape, and refuses its quotes', () => {
    const fixture = (name: string): string => readFileSync(`${FIXTURES}clover/${name}/report.xml`, 'utf8');
    expect(read(clover, fixture('nyc-ampersand')).files.map(({ path }) => path)).toContain(
      "/home/runner/work/shop/shop/plans-js/src/o'neil, sons & co.js",
    );
    expect(faultIn(clover, fixture('nyc-unescaped'))).toBe('SYNTAX');
  });

  it.each([
    ['<coverage generated="1"/>', true],
    ['<coverage><project/></coverage>', true],
    ['<coverage clover="3.2.0"><project/></coverage>', true],
    ['<coverage line-rate="1"><packages/></coverage>', false],
    ['<coverage/>', false],
    ['<project generated="1"/>', false],
  ])('is asked whether %s is its own', (head, own) => {
    expect(clover.detect(head)).toBe(own);
  });
});
