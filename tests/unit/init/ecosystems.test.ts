import { describe, expect, it } from 'vitest';
import { ECOSYSTEMS } from '../../../src/init/ecosystems/index.ts';
import type { Part } from '../../../src/init/model/part.ts';
import { fixture, viewOf } from '../../init/views.ts';

type Files = { readonly [path: string]: string };

const partsOf = (files: Files): readonly Part[] => ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(viewOf(files)));
const commandsOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ suites }) => suites.flatMap(({ commands }) => commands));
const json = (value: object): string => JSON.stringify(value);
const scripts = (own: object, more: object = {}): string => json({ name: 'a', scripts: own, ...more });

describe('what generators write', () => {
  it.each<readonly [name: string, title: string, install: readonly string[], command: string, report: string]>([
    [
      'node-test',
      'JavaScript: npm, node:test',
      ['npm install'],
      '--experimental-test-coverage',
      'coverage/unit/lcov.info',
    ],
    ['vitest', 'JavaScript: npm, vitest', ['npm install'], 'npm run test -- --run', 'coverage/unit/lcov.info'],
    [
      'pip',
      'Python: pip, pytest',
      ['python -m pip install -r requirements-dev.txt', 'python -m pip install pytest pytest-cov'],
      'python -m pytest --cov=src --cov-branch',
      'coverage/unit/python.xml',
    ],
    ['go', 'Go: go test', [], 'go test -covermode=atomic -coverpkg=./...', 'coverage/unit/go.out'],
    [
      'rust',
      'Rust: cargo-llvm-cov',
      ['rustup component add llvm-tools', 'cargo install cargo-llvm-cov --locked'],
      'cargo llvm-cov --workspace --lcov',
      'coverage/unit/rust.info',
    ],
    [
      'ruby',
      'Ruby: Bundler, RSpec, SimpleCov',
      ['bundle install --jobs 4'],
      'bundle exec rspec',
      'coverage/.resultset.json',
    ],
    [
      'php',
      'PHP: Composer, PHPUnit',
      ['composer install --no-interaction --no-progress'],
      ' --coverage-filter src',
      'coverage/unit/php.xml',
    ],
    ['maven', 'Java: Maven, JaCoCo', [], ':prepare-agent verify ', '**/target/site/jacoco/jacoco.xml'],
  ])('%s', (name, title, install, command, report) => {
    const [part, ...others] = partsOf(fixture(name));
    expect(others).toEqual([]);
    expect(part?.title).toBe(title);
    expect(part?.install).toEqual(install);
    expect(part?.suites.map(({ name: suite }) => suite)).toEqual(['unit']);
    expect(part?.suites[0]?.commands.join('\n')).toContain(command);
    expect(part?.suites[0]?.reports).toEqual([report]);
  });

  it.each([
    ['uv-init', 'Python: uv, unittest', 'There is no test yet'],
    ['poetry-new', 'Python: poetry, unittest', 'There is no test yet'],
    ['npm-init', 'JavaScript: npm', 'No script of package.json runs tests yet'],
  ])('%s has no test', (name, title, note) => {
    const [part] = partsOf(fixture(name));
    expect(part?.title).toBe(title);
    expect(part?.suites).toEqual([]);
    expect(part?.notes.join(' ')).toContain(note);
  });
});

describe('JavaScript', () => {
  it.each<readonly [what: string, files: Files, install: string, command: string]>([
    ['npm with a lock', { 'package-lock.json': '' }, 'npm ci', 'npm run test -- --run'],
    ['pnpm', { 'pnpm-lock.yaml': '' }, 'pnpm install --frozen-lockfile', 'pnpm run test --run'],
    ['Yarn 1', { 'yarn.lock': '' }, 'yarn install --frozen-lockfile', 'yarn run test --run'],
    ['Yarn', { 'yarn.lock': '', '.yarnrc.yml': '' }, 'yarn install --immutable', 'yarn run test --run'],
    ['Bun', { 'bun.lock': '' }, 'bun install --frozen-lockfile', 'bun run test --run'],
  ])('%s', (_, files, install, command) => {
    const own = {
      'package.json': scripts({ test: 'vitest' }, { devDependencies: { vitest: '5', '@vitest/coverage-v8': '5' } }),
    };
    const parts = partsOf({ ...own, ...files });
    expect(parts[0]?.install).toContain(install);
    expect(commandsOf(parts).join('\n')).toContain(command);
  });

  it('goes by the field packageManager where the lock is not there', () => {
    expect(partsOf({ 'package.json': scripts({ test: 'jest' }, { packageManager: 'pnpm@10.1.0' }) })[0]?.title).toBe(
      'JavaScript: pnpm, jest',
    );
  });

  it.each<readonly [script: string, starts: string]>([
    ['vitest', 'npm run test -- --run --coverage.enabled'],
    ['tsc && vitest run', 'npm run test -- --run'],
    ['cross-env CI=1 npx vitest run', 'npm run test -- --run'],
    ['vitest run && echo done', 'npx vitest --run'],
    ['jest --passWithNoTests', 'npm run test -- --ci --coverage'],
    ['node --test test/*.test.js', 'mkdir -p coverage/unit reports/junit && node --test --experimental-test-coverage'],
    ['mocha', 'npx --yes c8@10 --reporter=lcovonly --reports-dir=coverage/unit npm run test'],
    ['bun test', 'bun test --coverage'],
    // Not copied into a pipeline: c8 starts it through npm.
    ['node --test $(find . -name x)', 'npx --yes c8@10'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub.
    ['node --test ${{ secrets.X }}', 'npx --yes c8@10'],
  ])('the script %s', (script, starts) => {
    const parts = partsOf({ 'package.json': scripts({ test: script }, { devDependencies: { vitest: '5' } }) });
    expect(commandsOf(parts)[0]?.slice(0, starts.length)).toBe(starts);
  });

  it('puts the flags of the runner of Node.js in front of the files', () => {
    const [command] = commandsOf(
      partsOf({ 'package.json': scripts({ test: 'node --test --test-timeout 5 "a/*.js"' }) }),
    );
    expect(command).toMatch(/reports\/junit\/unit\.xml --test-timeout 5 "a\/\*\.js"$/u);
  });

  it('measures sources that no test loads, where nobody has said which', () => {
    const own = { 'package.json': scripts({ test: 'vitest' }, { devDependencies: { vitest: '5' } }), 'src/a.ts': '' };
    expect(commandsOf(partsOf(own))[0]).toContain('--coverage.include=src/**');
    const configured = { ...own, 'vitest.config.ts': 'export default { test: { coverage: {} } }' };
    expect(commandsOf(partsOf(configured))[0]).not.toContain('--coverage.include');
  });

  it('brings the provider of vitest where it is missing', () => {
    const { install = [], notes } =
      partsOf({ 'package.json': scripts({ test: 'vitest' }, { devDependencies: { vitest: '5' } }) })[0] ?? {};
    expect(install.join('\n')).toContain('npm install --no-save "@vitest/coverage-v8@');
    expect(notes?.join()).toContain('@vitest/coverage-v8');
  });

  it('has a suite for each script, and runs tests in a browser without measuring', () => {
    const all = {
      'test:unit': 'vitest run',
      'test:integration': 'jest',
      'test:e2e': 'playwright test',
      lint: 'x',
      build: 'x',
      fuzz: 'x',
    };
    const [part] = partsOf({
      'package.json': scripts(all, { devDependencies: { vitest: '5', '@vitest/coverage-v8': '5' } }),
    });
    expect(part?.suites.map(({ name, reports }) => [name, reports])).toEqual([
      ['unit', ['coverage/unit/lcov.info']],
      ['integration', ['coverage/integration/lcov.info']],
      ['e2e', []],
    ]);
    expect([part?.lint, part?.build, part?.fuzz]).toEqual([['npm run lint'], ['npm run build'], ['npm run fuzz']]);
  });

  it('makes one loop of a hundred packages, over a pattern that means just them', () => {
    const own = scripts({ test: 'vitest run' }, { devDependencies: { vitest: '5', '@vitest/coverage-v8': '5' } });
    const packages = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`packages/p${at}/package.json`, own]));
    const root = { 'package.json': json({ workspaces: ['packages/*'] }), 'package-lock.json': '' };
    const parts = partsOf({ ...root, ...packages });
    expect(parts).toHaveLength(1);
    expect(commandsOf(parts)).toHaveLength(1);
    expect(commandsOf(parts)[0]).toMatch(
      /^for folder in packages\/\*\/; do \(cd "\$folder" && npm run test -- .*\) \|\| exit 1; done$/u,
    );
    expect(parts[0]?.suites[0]?.reports).toEqual(['packages/*/coverage/unit/lcov.info']);
    expect(parts[0]?.install).toEqual(['npm ci']);
  });

  it('names packages where the pattern would mean others too, and keeps kinds apart', () => {
    const vitest = scripts({ test: 'vitest run' }, { devDependencies: { vitest: '5', '@vitest/coverage-v8': '5' } });
    const parts = partsOf({
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/a/package.json': vitest,
      'packages/b/package.json': vitest,
      'packages/c/package.json': scripts({ test: 'jest' }),
      'packages/d/package.json': scripts({ build: 'tsc' }),
    });
    expect(parts.map(({ title }) => title)).toEqual(['JavaScript: npm, vitest', 'JavaScript: npm, jest']);
    expect(commandsOf(parts)[0]).toContain('for folder in packages/a packages/b;');
    expect(parts[1]?.suites[0]?.reports).toEqual(['packages/c/coverage/unit/lcov.info']);
    expect(parts[1]?.install).toEqual([]);
  });

  it.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['strange types', '{"scripts":[1],"workspaces":7,"dependencies":"x"}'],
  ])('takes %s for a project without scripts', (_, text) => {
    expect(commandsOf(partsOf({ 'package.json': text }))).toEqual([]);
  });
});

describe('Python', () => {
  const test = { 'tests/test_a.py': 'def test_a(): pass\n' };
  it.each<readonly [what: string, files: Files, install: string, command: string]>([
    [
      'uv',
      { 'uv.lock': '', 'pyproject.toml': '[project]\nname="a"' },
      'uv sync --all-extras --all-groups',
      'uv run --no-sync python -m pytest',
    ],
    [
      'Poetry',
      { 'pyproject.toml': '[tool.poetry]' },
      'poetry install --no-interaction --all-extras',
      'poetry run python -m pytest',
    ],
    ['Pipenv', { Pipfile: '' }, 'pipenv install --dev', 'pipenv run python -m pytest'],
    ['setup.py', { 'setup.py': '' }, "python -m pip install -e '.'", 'python -m pytest'],
    [
      'extras and groups',
      {
        'pyproject.toml':
          '[project]\nname="a"\n[project.optional-dependencies]\ndev = []\ntest = ["pytest"]\ndocs = []\n[dependency-groups]\ntest = []',
      },
      "python -m pip install -e '.[test,dev]'",
      'python -m pytest',
    ],
  ])('%s', (_, files, install, command) => {
    const parts = partsOf({ ...files, ...test });
    expect(parts[0]?.install).toContain(install);
    expect(commandsOf(parts)[0]).toContain(command);
  });

  it('splits suites by folders of tests/', () => {
    const files = {
      'pyproject.toml': '',
      'tests/unit/test_a.py': 'def test_a(): pass',
      'tests/integration/test_b.py': 'def test_b(): pass',
    };
    const [part] = partsOf(files);
    expect(part?.suites.map(({ name }) => name)).toEqual(['unit', 'integration']);
    expect(part?.suites[0]?.commands[0]).toContain('pytest tests/unit ');
    expect(part?.suites[1]?.reports).toEqual(['coverage/integration/python.xml']);
  });

  it('runs unittest with coverage.py', () => {
    const files = {
      'setup.cfg': '',
      'calc/__init__.py': '',
      'tests/test_a.py': 'import unittest\nclass A(unittest.TestCase): pass',
    };
    expect(commandsOf(partsOf(files))[0]).toBe(
      'python -m coverage run --branch --source=calc -m unittest discover && mkdir -p coverage/unit && python -m coverage xml -o coverage/unit/python.xml',
    );
  });
});

describe('the others', () => {
  it.each<readonly [what: string, files: Files, title: string, command: string, reports: readonly string[]]>([
    [
      'Go with integration tests in two modules',
      {
        'a/go.mod': '',
        'a/a_test.go': 'package a',
        'b/go.mod': '',
        'b/b_test.go': '//go:build integration\n\npackage b\nfunc TestStore(t *testing.T) {}\nfunc helper() {}\n',
      },
      'Go: go test',
      "-coverprofile=coverage/integration/go.out -tags=integration -run='^(TestStore)$' ./...)",
      ['a/coverage/unit/go.out', 'b/coverage/integration/go.out'],
    ],
    [
      'a Cargo workspace with nextest',
      { 'Cargo.toml': '[workspace]', 'x/Cargo.toml': '[package]', '.config/nextest.toml': '' },
      'Rust: cargo-llvm-cov, nextest',
      'nextest-unit.toml" --workspace --lcov --output-path coverage/unit/rust.info',
      ['coverage/unit/rust.info'],
    ],
    [
      'Maven with JaCoCo and a wrapper',
      { 'pom.xml': '<artifactId>jacoco-maven-plugin</artifactId>', mvnw: '', 'src/test/java/A.java': '' },
      'Java: Maven wrapper, JaCoCo',
      'sh ./mvnw --batch-mode --no-transfer-progress verify',
      ['**/target/site/jacoco/jacoco.xml'],
    ],
    [
      'Gradle with Kotlin',
      { 'settings.gradle.kts': '', 'build.gradle.kts': '', gradlew: '', 'src/test/kotlin/A.kt': '' },
      'Kotlin: Gradle, JaCoCo',
      'sh ./gradlew --no-daemon --init-script',
      ['**/build/reports/jacoco/test/jacocoTestReport.xml'],
    ],
    [
      '.NET',
      {
        'Shop.sln': '',
        'src/Shop/Shop.csproj': '<Project/>',
        'test/T/T.csproj': 'Microsoft.NET.Test.Sdk coverlet.collector',
      },
      '.NET: dotnet test, coverlet',
      "dotnet test Shop.sln --collect 'XPlat Code Coverage'",
      ['coverage/unit/dotnet/**/coverage.cobertura.xml'],
    ],
    [
      'PHP',
      { 'composer.json': '{"require-dev":{"phpunit/phpunit":"^12"}}', 'src/A.php': '' },
      'PHP: Composer, PHPUnit',
      'XDEBUG_MODE=coverage vendor/bin/phpunit --coverage-clover coverage/unit/php.xml --log-junit reports/junit/php.xml --coverage-filter src',
      ['coverage/unit/php.xml'],
    ],
    [
      'Ruby',
      { Gemfile: "gem 'simplecov'", 'spec/spec_helper.rb': 'SimpleCov.start' },
      'Ruby: Bundler, RSpec, SimpleCov',
      'bundle exec rspec',
      ['coverage/.resultset.json'],
    ],
  ])('%s', (_, files, title, command, reports) => {
    const parts = partsOf(files);
    expect(parts.map((part) => part.title)).toEqual([title]);
    expect(commandsOf(parts).join('\n')).toContain(command);
    expect(parts.flatMap(({ suites }) => suites.flatMap((suite) => suite.reports))).toEqual(reports);
  });

  it('says what is missing where nothing can be measured', () => {
    expect(partsOf({ Gemfile: '', 'spec/a_spec.rb': '' })[0]?.notes.join()).toContain('SimpleCov.start');
    expect(partsOf({ 'composer.json': '{' })[0]?.notes.join()).toContain('phpunit/phpunit');
    expect(partsOf({ 'go.mod': '' })[0]?.notes.join()).toContain('_test.go');
  });

  it('leaves out samples, data of tests and copies of others', () => {
    expect(
      partsOf({ 'examples/a/go.mod': '', 'tests/fixtures/package.json': '{}', 'vendor/x/composer.json': '{}' }),
    ).toEqual([]);
  });

  it.each(['a b', 'ä', 'x+y'])('writes the folder %s', (folder) => {
    const [command] = commandsOf(partsOf({ [`${folder}/go.mod`]: '', [`${folder}/a_test.go`]: '' }));
    expect(command).toMatch(/^\(cd (?:'[^']+'|[\w+]+) && /u);
  });

  it.each([
    '$(id)',
    "a'b",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the name of a folder that would be an expression.
    '${{ x }}',
    'a;b',
    '$[[ inputs.x ]]',
    'a\nb',
    '-rf',
    '*',
    '`id`',
    '##vso[x]',
  ])('never writes %j', (name) => {
    for (const manifest of [
      'go.mod',
      'package.json',
      'pyproject.toml',
      'Cargo.toml',
      'pom.xml',
      'Gemfile',
      'composer.json',
    ]) {
      const files = {
        [`${name}/${manifest}`]: manifest === 'package.json' ? scripts({ test: 'jest' }) : '',
        [`${name}/a_test.go`]: '',
        [`${name}/tests/test_a.py`]: '',
      };
      expect(
        JSON.stringify(partsOf(files).map(({ install, suites, build }) => [install, suites, build])),
      ).not.toContain(name);
    }
  });
});
