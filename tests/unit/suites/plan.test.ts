import { describe, expect, it } from 'vitest';
import { ECOSYSTEMS } from '../../../src/init/ecosystems/index.ts';
import { measuredCommand } from '../../../src/init/ecosystems/measured-command.ts';
import { type ConfiguredSuite, type PlannedSuite, planSuites } from '../../../src/suites/plan.ts';
import { suitesOf } from '../../../src/suites/sources.ts';
import { fixture, viewOf } from '../../init/views.ts';

type Files = { readonly [path: string]: string };

function plan(
  files: Files,
  configured: readonly ConfiguredSuite[] = [],
  wanted: readonly string[] = [],
): readonly PlannedSuite[] {
  const view = viewOf(files);
  return planSuites({
    parts: ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view)),
    configured,
    wanted,
    measured: (suite, command) => measuredCommand(view, suite, command),
  });
}
const titles = (suites: readonly PlannedSuite[]): readonly string[] => suites.map(({ title }) => title);
const MIXED: Files = {
  ...fixture('go'),
  ...Object.fromEntries(Object.entries(fixture('vitest')).map(([path, text]) => [`web/${path}`, text])),
};
const PLAYWRIGHT: Files = {
  'package.json': JSON.stringify({
    scripts: { 'test:e2e': 'playwright test', test: 'jest' },
    devDependencies: { jest: '30' },
  }),
};

describe('which suites are run, and how', () => {
  it('are those that are found, each part of a mixed repository by itself', () => {
    const suites = plan(MIXED);
    expect(titles(suites)).toEqual(['unit (javascript)', 'unit (go)']);
    expect(suites[1]).toMatchObject({
      coverage: ['coverage/unit/go.out'],
      records: ['reports/records/go-unit.json'],
      folders: [''],
    });
    expect(suites[1]?.commands.join('')).toContain('go test -json -covermode=atomic');
  });

  it('leave browsers to be installed by the pipeline, and have Jest and Playwright say which tests ran', () => {
    const [unit, e2e] = plan(PLAYWRIGHT);
    expect(unit?.commands.join('')).toContain('--json --outputFile=reports/records/jest-unit.json');
    expect(e2e?.commands).toEqual([
      'PLAYWRIGHT_JUNIT_OUTPUT_FILE=reports/junit/e2e.xml npm run test:e2e -- --reporter=line,junit',
    ]);
    expect(e2e).toMatchObject({ coverage: [], records: ['reports/junit/e2e.xml'] });
  });

  it('one run of Maven makes the reports of two suites, whichever is asked for', () => {
    const pom = { 'pom.xml': '<artifactId>maven-failsafe-plugin</artifactId>', 'src/test/java/ATest.java': '' };
    for (const wanted of [['integration'], ['unit', 'integration'], []]) {
      const suites = plan(pom, [], wanted);
      expect(titles(suites)).toEqual(['unit + integration']);
      expect(suites[0]?.commands).toHaveLength(1);
      expect(suites[0]?.coverage).toEqual(['**/target/site/jacoco/jacoco.xml', '**/target/site/jacoco-it/jacoco.xml']);
    }
  });

  it.each<readonly [command: string, becomes: string]>([
    [
      'npx vitest run tests/slow',
      "npx vitest run tests/slow --run --coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=coverage/slow '--coverage.include=src/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}' --reporter=default --reporter=junit --outputFile.junit=reports/junit/slow.xml",
    ],
    [
      'node --test tests/slow/',
      'mkdir -p coverage/slow reports/junit && node --test --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=coverage/slow/lcov.info --test-reporter=junit --test-reporter-destination=reports/junit/slow.xml tests/slow/',
    ],
    [
      'uv run pytest tests/slow',
      'uv run pytest tests/slow --cov=src --cov-branch --cov-report=xml:coverage/slow/python.xml --junitxml=reports/junit/python-slow.xml',
    ],
    [
      'go test -tags=slow ./...',
      'mkdir -p coverage/slow reports/records && go test -json -covermode=atomic -coverpkg=./... -coverprofile=coverage/slow/go.out -tags=slow ./... > reports/records/go-slow.json',
    ],
    [
      'cargo test --workspace',
      'mkdir -p coverage/slow && cargo llvm-cov --lcov --output-path coverage/slow/rust.info --workspace',
    ],
    [
      'cargo nextest run',
      'mkdir -p coverage/slow reports/records && echo "profile.default.junit.path = \'$PWD/reports/junit/rust-slow.xml\'" > reports/records/nextest-slow.toml && cargo llvm-cov nextest --tool-config-file "reliability:$PWD/reports/records/nextest-slow.toml" --lcov --output-path coverage/slow/rust.info',
    ],
    [
      'mvn -q verify',
      "find . -path '*/target/*' -name 'jacoco*.exec' -delete && mvn org.jacoco:jacoco-maven-plugin:0.8.13:prepare-agent -q verify org.jacoco:jacoco-maven-plugin:0.8.13:report",
    ],
    [
      'npx playwright test',
      'PLAYWRIGHT_JUNIT_OUTPUT_FILE=reports/junit/slow.xml npx playwright test --reporter=line,junit',
    ],
    ['make check', 'make check'],
  ])('%s is told to measure', (command, becomes) => {
    const files = { 'package.json': '{}', 'src/a.ts': '' };
    const [suite] = plan(files, [{ name: 'slow', command, reports: ['coverage/slow/*'] }]);
    expect(suite?.commands).toEqual([becomes]);
    expect(suite?.looked).toEqual(['coverage/slow/*']);
  });

  it.each<readonly [command: string, also: string]>([
    ['cargo test', 'cargo test --doc'],
    ['RUST_LOG=1 cargo test --workspace --locked', 'cargo test --doc --workspace --locked'],
    ['cargo test -p documented', 'cargo test --doc -p documented'],
    ['cargo test -p plain', ''],
    ['cargo test --lib', ''],
    ['cargo nextest run', ''],
    ['cargo llvm-cov', ''],
  ])('examples in comments are tests: %s', (command, also) => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': '[package]\nname = "documented"\n',
      'a/src/lib.rs': '/// ```\n/// assert!(true);\n/// ```\npub fn a() {}\n',
      'b/Cargo.toml': '[package]\nname = "plain"\n',
      'b/src/lib.rs': '/// Adds.\npub fn b() {}\n',
    };
    const [suite] = plan(files, [{ name: 'slow', command, reports: ['coverage/slow/*'] }]);
    expect(
      suite?.commands
        .join('\n')
        .split(' && ')
        .slice(1)
        .filter((one) => one.includes('--doc')),
    ).toEqual(also === '' ? [] : [also]);
    const [found] = plan(files);
    expect(found?.commands.at(-1)).toBe('cargo test --doc --workspace');
  });

  it.each<readonly [code: string, run: () => unknown]>([
    ['SUITE-NONE', () => plan({ 'README.md': '' })],
    ['SUITE-UNKNOWN', () => plan(MIXED, [], ['nightly'])],
    ['SUITE-NO-COMMAND', () => plan(MIXED, [{ name: 'e2e', reports: ['e2e.info'] }])],
  ])('%s', (code, run) => {
    expect(run).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }));
  });

  it('thresholds for tests that are not there ask for nothing', () => {
    expect(
      titles(
        plan(fixture('go'), [
          { name: 'unit', reports: [] },
          { name: 'e2e', reports: [] },
        ]),
      ),
    ).toEqual(['unit']);
  });
});

describe('which suites are run again', () => {
  const suites = plan(MIXED);
  const two = ['unit', 'integration'].map((name) => ({ ...suites[1]!, title: name, names: [name] }));

  it.each<readonly [path: string, titles: readonly string[]]>([
    ['calc.go', ['unit (go)']],
    ['web/src/add.ts', ['unit (javascript)']],
    ['web/coverage/unit/lcov.info', []],
    ['reports/junit/go-unit.xml', []],
    ['web/test-results/.last-run.json', []],
    ['web/playwright-report/index.html', []],
  ])('%s', (path, again) => {
    expect(titles(suitesOf(suites, [path]))).toEqual(again);
  });

  it('a test of one suite runs that suite, a source runs all', () => {
    expect(titles(suitesOf(two, ['tests/integration/a.go']))).toEqual(['integration']);
    expect(titles(suitesOf(two, ['a.go']))).toEqual(['unit', 'integration']);
  });
});
