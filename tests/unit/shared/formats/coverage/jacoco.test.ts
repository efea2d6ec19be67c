import { describe, expect, it } from 'vitest';
import { jacoco } from '../../../../../src/shared/formats/coverage/jacoco.ts';
import { faultIn, linesOf, pointsOf, read } from './xml-report.ts';

const report = (content: string): string =>
  `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r">${content}</report>`;
const method = (name: string, covered: number, rest = 'line="5"'): string =>
  `<method name="${name}" desc="()V" ${rest}><counter type="INSTRUCTION" missed="1" covered="9"/><counter type="METHOD" missed="${1 - covered}" covered="${covered}"/></method>`;
const aClass = (methods: string, file = 'sourcefilename="A.java"'): string =>
  `<class name="p/A" ${file}>${methods}<counter type="METHOD" missed="0" covered="7"/></class>`;
const source = (lines: string, name = 'A.java'): string =>
  `<sourcefile name="${name}">${lines}<counter type="LINE" missed="0" covered="99"/></sourcefile>`;
const LINES =
  '<line nr="5" mi="0" ci="3" mb="1" cb="1"/><line nr="6" mi="2" ci="0" mb="0" cb="0"/><line nr="7" mi="1" ci="1" mb="2" cb="0"/>';

describe('jacoco', () => {
  it('takes a line for covered when an instruction of it ran', () => {
    const [file] = read(jacoco, report(`<package name="p">${source(LINES)}</package>`)).files;
    expect(file?.path).toBe('p/A.java');
    expect(linesOf(file)).toBe('5:1 6:0 7:1');
    expect(pointsOf(file?.branches)).toBe('5:1 5:0 7:0 7:0');
    expect(file?.branchIdentity).toBe('ordinal');
  });

  it.each([
    ['<package name="">', 'A.java'],
    ['<package>', 'A.java'],
    ['<package name="a/b">', 'a/b/A.java'],
  ])('names a file in %s', (start, path) => {
    expect(read(jacoco, report(`${start}${source(LINES)}</package>`)).files.map((file) => file.path)).toEqual([path]);
  });

  it('counts the methods of all classes of a file, wherever they stand', () => {
    const inner = `<class name="p/A$1" sourcefilename="A.java">${method('run', 0, 'line="7"')}</class>`;
    for (const content of [
      aClass(method('a', 1)) + inner + source(LINES),
      aClass(method('a', 1)) + source(LINES) + inner,
    ]) {
      const { files } = read(jacoco, report(`<package name="p">${content}</package>`));
      expect(files).toHaveLength(1);
      expect(pointsOf(files[0]?.functions)).toBe('5:1 7:0');
    }
  });

  it('counts a method without a line number, but none whose class names no file', () => {
    const content =
      aClass(method('a', 1, '')) +
      aClass(method('b', 1), '') +
      aClass(method('c', 1), 'sourcefilename=""') +
      source(LINES);
    const { files } = read(jacoco, report(`<package name="p">${content}</package>`));
    expect(files.map((file) => `${file.path} ${pointsOf(file.functions)}`)).toEqual(['p/A.java 0:1']);
  });

  it('keeps a file of which only methods are known, and forgets them at the end of the package', () => {
    const content = `<package name="p">${aClass(method('a', 0))}</package><package name="q">${source(LINES)}</package>`;
    expect(
      read(jacoco, report(content)).files.map((file) => `${file.path} ${linesOf(file)} ${pointsOf(file.functions)}`),
    ).toEqual(['p/A.java  5:0', 'q/A.java 5:1 6:0 7:1 ']);
  });

  it('tells files of one path apart by their groups', () => {
    const inside = `<package name="p">${source(LINES)}</package>`;
    const { files } = read(
      jacoco,
      report(
        `<group name="a"><group name="b/c">${inside}</group>${inside}</group><group name="d">${inside}</group>${inside}`,
      ),
    );
    expect(files.map(({ path, scope }) => [scope, path])).toEqual([
      ['a/b/c', 'p/A.java'],
      ['a', 'p/A.java'],
      ['d', 'p/A.java'],
      ['', 'p/A.java'],
    ]);
  });

  it('does not mix up two modules of one name', () => {
    const group = (ci: number): string =>
      `<group name="util"><package name="p">${source(`<line nr="1" mi="1" ci="${ci}" mb="0" cb="0"/>`)}</package></group>`;
    const { files } = read(jacoco, report(`<group name="x">${group(1)}${group(0)}</group>${group(0)}`));
    expect(files.map((file) => `${file.scope} ${linesOf(file)}`)).toEqual(['x/util 1:1', 'x/util#2 1:0', 'util 1:0']);
  });

  it('is as old as its youngest session', () => {
    const session = (dump: string): string => `<sessioninfo id="s" start="1" dump="${dump}"/>`;
    expect(
      read(jacoco, report(session('1700000000000') + session('1800000000000') + session('1750000000000'))).builder
        .madeAtMs,
    ).toBe(1_800_000_000_000);
    expect(read(jacoco, report(session('never'))).builder.madeAtMs).toBeUndefined();
    expect(read(jacoco, report('')).builder.madeAtMs).toBeUndefined();
  });

  it('leaves out line 0, which is no place, and keeps the last line that class files know', () => {
    const lines = '<line nr="0" mi="0" ci="1" mb="0" cb="0"/><line nr="65535" mi="1" ci="0" mb="0" cb="0"/>';
    expect(linesOf(read(jacoco, report(`<package name="p">${source(lines)}</package>`)).files[0])).toBe('65535:0');
  });

  it.each([
    [
      'a line without instructions (gcovr)',
      `<package name="p">${source('<line nr="1" mb="0" cb="0"/>')}</package>`,
      'UNSUPPORTED',
    ],
    ['a line without a number', `<package name="p">${source('<line ci="1"/>')}</package>`, 'SYNTAX'],
    ['a line in words', `<package name="p">${source('<line nr="x" ci="1"/>')}</package>`, 'LINE-RANGE'],
    ['negative instructions', `<package name="p">${source('<line nr="1" ci="-1"/>')}</package>`, 'HITS-NEGATIVE'],
    [
      'too many branches',
      `<package name="p">${source('<line nr="1" ci="1" mb="1000000" cb="0"/>')}</package>`,
      'SYNTAX',
    ],
    ['a line outside of a file', '<package name="p"><line nr="1" ci="1"/></package>', 'SYNTAX'],
    ['a line behind a file', `<package name="p">${source(LINES)}<line nr="1" ci="1"/></package>`, 'SYNTAX'],
    ['a file without a name', '<package name="p"><sourcefile/></package>', 'SYNTAX'],
  ])('refuses %s', (_, content, kind) => {
    expect(faultIn(jacoco, report(content))).toBe(kind);
  });

  it.each([
    [report(''), true],
    ['<report name="Kover"><package name="p"/></report>', true],
    ['<report><group name="a"/></report>', true],
    ['<report><summary/></report>', false],
    ['<report/>', false],
    ['<coverage><package/></coverage>', false],
  ])('is asked whether %s is its own', (head, own) => {
    expect(jacoco.detect(head)).toBe(own);
  });
});
