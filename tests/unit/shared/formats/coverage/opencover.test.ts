import { describe, expect, it } from 'vitest';
import { opencover } from '../../../../../src/shared/formats/coverage/opencover.ts';
import { faultIn, linesOf, pointsOf, read } from './xml-report.ts';

const FILES = '<Files><File uid="1" fullPath="C:\\w\\A.cs"/><File uid="2" fullPath="C:\\w\\B.cs"/></Files>';
const report = (...modules: string[]): string =>
  `<CoverageSession><Summary/><Modules>${modules.join('')}</Modules></CoverageSession>`;
const module = (classes: string, files = FILES, rest = ''): string =>
  `<Module ${rest}><ModuleName>M</ModuleName>${files}<Classes>${classes}</Classes></Module>`;
const aClass = (methods: string, name = 'N.A', rest = ''): string =>
  `<Class ${rest}><FullName>${name}</FullName><Methods>${methods}</Methods></Class>`;
const method = (points: string, { name = 'Run()', file = '<FileRef uid="1"/>', rest = '' } = {}): string =>
  `<Method ${rest}><Name>${name}</Name>${file}<SequencePoints>${points}</SequencePoints><MethodPoint vc="9" sl="99" fileid="1"/></Method>`;
const point = (line: number, visits: number, rest = 'sc="1" el="1" ec="2" fileid="1"'): string =>
  `<SequencePoint vc="${visits}" sl="${line}" ${rest}/>`;
const branch = (line: number, visits: number, offset: number, path: number): string =>
  `<BranchPoint vc="${visits}" sl="${line}" offset="${offset}" path="${path}" fileid="1"/>`;
const filesOf = (...modules: string[]) => read(opencover, report(...modules)).files;

describe('opencover', () => {
  it('reads sequence points as statements and the lines they begin on', () => {
    const [file] = filesOf(
      module(aClass(method(point(5, 2) + point(5, 0, 'sc="9" el="6" ec="1" fileid="1"') + point(7, 0)))),
    );
    expect(file?.path).toBe('C:\\w\\A.cs');
    expect(linesOf(file)).toBe('5:2 7:0');
    expect(pointsOf(file?.statements).split(' ').sort()).toEqual(['5:0', '5:2', '7:0']);
  });

  it('adds up one point that two classes or modules hold', () => {
    const once = aClass(method(point(5, 2) + branch(5, 1, 3, 0) + branch(5, 0, 3, 1)));
    const [file] = filesOf(
      module(once),
      module(once, '<Files><File uid="7" fullPath="C:\\w\\A.cs"/></Files>').replaceAll('id="1"', 'id="7"'),
    );
    expect(linesOf(file)).toBe('5:4');
    expect(pointsOf(file?.statements)).toBe('5:4');
    expect(pointsOf(file?.branches).split(' ').sort()).toEqual(['5:0', '5:2']);
    expect(pointsOf(file?.functions)).toBe('5:2');
    expect(file?.branchIdentity).toBe('exact');
  });

  it('tells branches of one offset in two methods of one line apart', () => {
    const methods =
      method(point(5, 1) + branch(5, 1, 3, 0)) + method(point(5, 1) + branch(5, 0, 3, 0), { name: 'Lambda()' });
    expect(
      pointsOf(filesOf(module(aClass(methods)))[0]?.branches)
        .split(' ')
        .sort(),
    ).toEqual(['5:0', '5:1']);
  });

  it('counts a method at its first line, in the file it refers to', () => {
    const methods = [
      method(point(16_707_566, 1) + point(8, 0) + point(9, 0), { name: 'A()' }),
      method(point(20, 0), { name: 'B()', rest: 'visited="true"' }),
      method(point(30, 0), { name: 'C()', rest: 'visited="false"' }),
      method(point(40, 1), { name: 'D()', file: '' }),
      method(point(16_707_566, 1), { name: 'E()' }),
      method(point(50, 1, 'fileid="2"'), { name: 'F()' }),
      method(point(60, 1, ''), { name: 'G()', file: '<FileRef uid="2"/>' }),
    ].join('');
    const files = filesOf(module(aClass(methods)));
    expect(files.map((file) => [file.path, linesOf(file), pointsOf(file.functions)])).toEqual([
      ['C:\\w\\A.cs', '8:0 9:0 20:0 30:0 40:1', '8:1 20:1 30:0'],
      ['C:\\w\\B.cs', '50:1 60:1', '60:1'],
    ]);
  });

  it('leaves out what was skipped, with everything in it', () => {
    const inside = method(point(1, 1));
    const modules = [
      module(aClass(inside), FILES, 'skippedDueTo="Filter"'),
      module(
        aClass(inside, 'N.B', 'skippedDueTo="Attribute"') +
          aClass(method(point(2, 1), { rest: 'skippedDueTo="AutoImplementedProperty"' }) + method(point(3, 0))),
      ),
    ];
    expect(filesOf(...modules).map((file) => `${file.path} ${linesOf(file)}`)).toEqual(['C:\\w\\A.cs 3:0']);
  });

  it('leaves out points without a file or a place', () => {
    const [file] = filesOf(
      module(
        aClass(
          method(
            point(0, 1) + point(4, 1, 'fileid="0"') + branch(0, 1, 1, 0) + branch(16_707_566, 1, 1, 0) + point(5, 1),
          ),
        ),
      ),
    );
    expect(linesOf(file)).toBe('4:1 5:1');
    expect(filesOf(module(aClass(method(point(4, 1, ''), { file: '' }))))).toEqual([]);
  });

  it('carries every metric, also where nothing has branches', () => {
    const [file] = filesOf(module(aClass(method(point(5, 1)))));
    expect(pointsOf(file?.branches)).toBe('');
  });

  it.each([
    ['a file that the module does not list', module(aClass(method(point(1, 1, 'fileid="3"')))), 'SYNTAX'],
    ["another module's file", module('') + module(aClass(method('', { file: '<FileRef uid="1"/>' })), ''), 'SYNTAX'],
    ['a file without a path', module('', '<Files><File uid="1"/></Files>'), 'SYNTAX'],
    ['a point without visits', module(aClass(method('<SequencePoint sl="1" fileid="1"/>'))), 'SYNTAX'],
    ['a point without a line', module(aClass(method('<SequencePoint vc="1" fileid="1"/>'))), 'SYNTAX'],
    ['negative visits', module(aClass(method(point(1, -1)))), 'HITS-NEGATIVE'],
    ['a line beyond all', module(aClass(method(point(16_777_216, 1)))), 'LINE-RANGE'],
  ])('refuses %s', (_, modules, kind) => {
    expect(faultIn(opencover, report(modules))).toBe(kind);
  });

  it('knows its own by the root', () => {
    expect(
      ['<CoverageSession/>', '<CoverageSession xmlns:xsi="x"><Summary/>', '<coverage/>', '<Session/>'].map((head) =>
        opencover.detect(head),
      ),
    ).toEqual([true, true, false, false]);
  });
});
