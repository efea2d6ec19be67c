import { partOf, reportFolder } from '../model/part.ts';
import { word } from '../model/shell.ts';
import { foldersWith, inside, isPlain, nameOf } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

const SOLUTION = /\.slnx?$/u;
const PROJECT = /\.(?:cs|fs|vb)proj$/u;

/** .NET with the collector of coverlet, which the templates of test projects bring. */
export const dotnet: Ecosystem = {
  id: 'dotnet',
  manifests: ['*.sln', '*.slnx', '*.csproj', '*.fsproj', '*.vbproj'],
  detect(view) {
    const solutions = view.paths.filter((path) => SOLUTION.test(nameOf(path)) && isPlain(path));
    const projects = view.paths.filter((path) => PROJECT.test(nameOf(path)) && isPlain(path));
    if (projects.length === 0) return [];
    // At the root one solution speaks for all; without one, each test project is named.
    const root = solutions.find((path) => !path.includes('/'));
    const tests = projects.filter((path) =>
      /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|xunit/iu.test(view.text(path) ?? ''),
    );
    const uncollected = tests.filter((path) => !/coverlet\.collector/iu.test(view.text(path) ?? ''));
    const targets = root === undefined ? tests : [root];
    const results = `${reportFolder('unit')}/dotnet`;
    return [
      partOf({
        ecosystem: 'dotnet',
        title: '.NET: dotnet test, coverlet',
        found: root === undefined ? projects : [root],
        toolchain: {
          id: 'dotnet',
          version: '10.0.x',
          ...(foldersWith(view, 'global.json').includes('') ? { versionFile: inside('', 'global.json') } : {}),
        },
        install: uncollected.map((path) => `dotnet add ${word(path)} package coverlet.collector`),
        build: targets.map((path) => `dotnet build ${word(path)} --configuration Release`),
        suites:
          tests.length > 0
            ? [
                {
                  name: 'unit',
                  commands: targets.map(
                    (path) =>
                      `dotnet test ${word(path)} --collect 'XPlat Code Coverage' --logger trx --results-directory ${results}`,
                  ),
                  reports: [`${results}/**/coverage.cobertura.xml`],
                  junit: [],
                },
              ]
            : [],
        audit: targets.map((path) => `dotnet list ${word(path)} package --vulnerable --include-transitive`),
        notes: [
          ...(tests.length === 0 ? ['There is no test project yet: nothing can be measured.'] : []),
          ...(uncollected.length > 0
            ? ['coverlet.collector is added in the pipeline: add it to the test projects.']
            : []),
        ],
      }),
    ];
  },
};
