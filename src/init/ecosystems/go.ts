import { type Part, partOf, RECORDS, recordFile, reportFolder, type SuiteName, type TestSuite } from '../model/part.ts';
import { globsIn, inEach } from '../model/shell.ts';
import { folderOf, foldersWith, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

/** Test files that are opened to see their build tags and fuzz targets. */
const MOST_OPENED = 2000;
const MOST_NAMED = 60;

/** Modules of Go. `-coverpkg=./...` counts what tests of other packages run, and packages without tests. */
export const go: Ecosystem = {
  id: 'go',
  manifests: ['go.mod'],
  detect(view) {
    const modules = foldersWith(view, 'go.mod').filter((folder) => folder === '' || isPlain(folder));
    if (modules.length === 0) return [];
    const tests = view.paths.filter((path) => path.endsWith('_test.go')).slice(0, MOST_OPENED);
    const texts = tests.map((path) => [path, view.text(path) ?? ''] as const);
    const tagged = new Map(texts.filter(([, text]) => TAGGED.test(text)));
    const untagged = modules.filter((module) => tests.some((path) => isBelow(path, module) && !tagged.has(path)));
    const integration = modules.filter((module) => tests.some((path) => isBelow(path, module) && tagged.has(path)));
    const fuzzed = texts.filter(([, text]) => /^func Fuzz\w/mu.test(text)).map(([path]) => folderOf(path));
    return [
      part(view, modules, { untagged, integration, names: testNames(tagged.values()), fuzzed: [...new Set(fuzzed)] }),
    ];
  },
};

const TAGGED = /^\/\/go:build\s+integration\s*$/mu;

interface Tests {
  readonly untagged: readonly string[];
  readonly integration: readonly string[];
  /** Of the tests behind the tag; the tag alone would run all others once more. */
  readonly names: readonly string[];
  /** Folders of packages with fuzz targets. */
  readonly fuzzed: readonly string[];
}

function part(view: RepositoryView, modules: readonly string[], { untagged, integration, names, fuzzed }: Tests): Part {
  const suites = [
    ...(untagged.length > 0 ? [suite(view, 'unit', untagged, '')] : []),
    ...(integration.length > 0 ? [suite(view, 'integration', integration, ` -tags=integration${only(names)}`)] : []),
  ];
  const linted = view.paths.some((path) => /^\.golangci\.ya?ml$/u.test(path));
  return partOf({
    ecosystem: 'go',
    title: 'Go: go test',
    found: modules.map((folder) => inside(folder, 'go.mod')),
    toolchain: { id: 'go', version: 'stable', versionFile: inside(modules[0] ?? '', 'go.mod') },
    lint: [inEach(view, modules, 'go vet ./...')],
    build: [inEach(view, modules, 'go build ./...')],
    suites,
    audit: [inEach(view, modules, 'go run golang.org/x/vuln/cmd/govulncheck@latest ./...')],
    fuzz: fuzzed.filter(isPlain).map((folder) => `go test ./${folder} -fuzz=. -fuzztime=10m`),
    notes: [
      ...(suites.length === 0 ? ['There is no _test.go file yet: nothing can be measured.'] : []),
      ...(linted ? ['.golangci.yml is there: add golangci-lint where go vet runs.'] : []),
    ],
  });
}

/** A filter for some tests by their names; none where there are more than a line can hold. */
function only(names: readonly string[]): string {
  return names.length === 0 || names.length > MOST_NAMED ? '' : ` -run='^(${names.join('|')})$'`;
}

function testNames(texts: Iterable<string>): readonly string[] {
  const names = [...texts].flatMap((text) => [...text.matchAll(/^func (Test\w*)\(/gmu)].map(([, name]) => name ?? ''));
  return [...new Set(names)].sort();
}

function suite(view: RepositoryView, name: SuiteName, modules: readonly string[], flags: string): TestSuite {
  const folder = reportFolder(name);
  const file = `${folder}/go.out`;
  const test = `go test ${goFlags(name)}${flags} ./...`;
  const record = recordFile('go', name);
  return {
    name,
    commands: [inEach(view, modules, `mkdir -p ${folder} && ${test}`)],
    reports: globsIn(view, modules, file),
    junit: [],
    recorded: {
      commands: [
        inEach(
          view,
          modules,
          `mkdir -p ${folder} ${RECORDS} && ${test.replace('go test', 'go test -json')} > ${record}`,
        ),
      ],
      records: globsIn(view, modules, record),
    },
  };
}

/** What tells `go test` to measure. */
export function goFlags(suite: string): string {
  return `-covermode=atomic -coverpkg=./... -coverprofile=${reportFolder(suite)}/go.out`;
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
