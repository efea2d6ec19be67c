import { isTestFile } from '../../shared/graph/test-files.ts';
import { type Part, partOf, reportFolder, type SuiteName, type TestSuite } from '../model/part.ts';
import { globsIn, inEach, word } from '../model/shell.ts';
import { hasTomlTable, tomlTable } from '../model/toml.ts';
import { foldersWith, has, hasFolder, inside, isPlain, nameOf, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

const MANIFEST = /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements[\w.-]*\.txt|Pipfile)$/u;
/** Test files that are opened to tell pytest from unittest. */
const MOST_OPENED = 200;

/** Python projects: uv, Poetry, Pipenv or pip; pytest or unittest with coverage.py. */
export const python: Ecosystem = {
  id: 'python',
  manifests: ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile'],
  detect(view) {
    const folders = foldersWith(view, MANIFEST).filter((folder) => folder === '' || isPlain(folder));
    const groups = new Map<string, string[]>();
    for (const folder of folders) {
      const { id } = managerOf(view, folder);
      groups.set(id, [...(groups.get(id) ?? []), folder]);
    }
    return [...groups.values()].map((group) => part(view, group));
  },
};

/** How packages are installed and commands are started in their environment. */
interface Manager {
  readonly id: string;
  readonly install: readonly string[];
  /** In front of a command. */
  readonly run: string;
  /** Brings a package for the pipeline alone. */
  readonly add: (packages: string) => string;
}

function managerOf(view: RepositoryView, folder: string): Manager {
  const project = view.text(inside(folder, 'pyproject.toml')) ?? '';
  const there = (name: string): boolean => has(view, inside(folder, name));
  if (there('uv.lock') || hasTomlTable(project, 'tool.uv') || /\buv_build\b/u.test(project))
    return {
      id: 'uv',
      install: ['python -m pip install uv', 'uv sync --all-extras --all-groups'],
      run: 'uv run --no-sync ',
      add: (packages) => `uv pip install ${packages}`,
    };
  if (there('poetry.lock') || hasTomlTable(project, 'tool.poetry'))
    return {
      id: 'poetry',
      install: ['python -m pip install poetry', 'poetry install --no-interaction --all-extras'],
      run: 'poetry run ',
      add: (packages) => `poetry run python -m pip install ${packages}`,
    };
  if (there('Pipfile'))
    return {
      id: 'pipenv',
      install: ['python -m pip install pipenv', 'pipenv install --dev'],
      run: 'pipenv run ',
      add: (packages) => `pipenv run python -m pip install ${packages}`,
    };
  return {
    id: 'pip',
    install: pipInstalls(view, folder, project),
    run: '',
    add: (packages) => `python -m pip install ${packages}`,
  };
}

/** Requirements files, then the project itself with what its tests need. */
function pipInstalls(view: RepositoryView, folder: string, project: string): readonly string[] {
  const files = view.paths
    .filter((path) => path === inside(folder, nameOf(path)) && /^requirements[\w.-]*\.txt$/u.test(nameOf(path)))
    .map((path) => `-r ${word(nameOf(path))}`);
  const extras = Object.keys(namesIn(tomlTable(project, 'project.optional-dependencies') ?? ''));
  const wanted = ['test', 'tests', 'testing', 'dev'].filter((name) => extras.includes(name));
  const groups = Object.keys(namesIn(tomlTable(project, 'dependency-groups') ?? ''));
  const group = ['test', 'tests', 'dev'].find((name) => groups.includes(name));
  const installable =
    has(view, inside(folder, 'setup.py')) || hasTomlTable(project, 'build-system') || hasTomlTable(project, 'project');
  return [
    ...(files.length > 0 ? [`python -m pip install ${files.join(' ')}`] : []),
    ...(installable ? [`python -m pip install -e '.${wanted.length > 0 ? `[${wanted.join(',')}]` : ''}'`] : []),
    ...(group === undefined ? [] : [`python -m pip install --group ${group}`]),
  ];
}

/** The keys of a table, each at the beginning of a line. */
function namesIn(table: string): { readonly [name: string]: true } {
  return Object.fromEntries(
    [...table.matchAll(/^\s*"?([\w-]+)"?\s*=/gmu)].map(([, name]) => [name ?? '', true] as const),
  );
}

function part(view: RepositoryView, folders: readonly string[]): Part {
  const first = folders[0] ?? '';
  const manager = managerOf(view, first);
  const tested = folders.filter((folder) => hasTests(view, folder));
  const pytest = tested.some((folder) => usesPytest(view, folder));
  const tools = pytest ? 'pytest pytest-cov' : 'coverage';
  const lint = ['ruff', 'flake8', 'mypy', 'black'].filter((tool) =>
    folders.some((folder) => names(view, folder, tool)),
  );
  return partOf({
    ecosystem: 'python',
    title: `Python: ${manager.id}, ${pytest ? 'pytest' : 'unittest'}`,
    found: view.paths.filter(
      (path) => folders.some((folder) => path === inside(folder, nameOf(path))) && MANIFEST.test(nameOf(path)),
    ),
    toolchain: { id: 'python', version: '3.13', ...versionFile(view, first) },
    install: [
      // The manager itself comes once, what it installs for each project.
      ...manager.install.slice(0, -1).filter((line) => /pip install (?:uv|poetry|pipenv)$/u.test(line)),
      ...manager.install
        .filter((line) => !/pip install (?:uv|poetry|pipenv)$/u.test(line))
        .map((line) => inEach(view, folders, line)),
      ...(tested.length > 0 ? [inEach(view, tested, manager.add(tools))] : []),
    ],
    lint: lint.map((tool) => inEach(view, folders, `${manager.run}${LINTERS[tool] ?? tool}`)),
    suites: suites(view, tested, manager, pytest),
    audit: [manager.add('pip-audit'), inEach(view, folders, `${manager.run}pip-audit`)],
    notes: [
      ...(tested.length === 0 ? ['There is no test yet: nothing can be measured.'] : []),
      ...(pytest && !folders.some((folder) => names(view, folder, 'pytest-cov'))
        ? ['pytest-cov is installed by the pipeline: add it to what your tests need.']
        : []),
    ],
  });
}

const LINTERS: { readonly [tool: string]: string } = {
  ruff: 'ruff check .',
  flake8: 'flake8 .',
  mypy: 'mypy .',
  black: 'black --check .',
};

/** `tests/unit`, `tests/integration` and `tests/e2e` are suites of their own where they are folders; else all is one. */
function suites(
  view: RepositoryView,
  tested: readonly string[],
  manager: Manager,
  pytest: boolean,
): readonly TestSuite[] {
  if (tested.length === 0) return [];
  const root = tested.length === 1 ? (tested[0] ?? '') : undefined;
  const split = (name: SuiteName): boolean =>
    pytest && root !== undefined && hasFolder(view, inside(root, `tests/${name}`));
  const named = (['unit', 'integration', 'e2e'] as const).filter(split);
  const whole = named.length === 0 || !named.includes('unit');
  const sources = sourcesOf(view, tested);
  const flags = {
    pytest: sources.length === 0 ? '--cov' : sources.map((source) => `--cov=${source}`).join(' '),
    coverage: sources.length === 0 ? '' : ` --source=${sources.join(',')}`,
  };
  return [...(whole ? (['unit'] as const) : []), ...named].map((name) => {
    const file = `${reportFolder(name)}/python.xml`;
    const junit = pytestJunit(name);
    const others = named.filter((other) => other !== name).map((other) => ` --ignore=tests/${other}`);
    const where = named.includes(name) ? ` tests/${name}` : others.join('');
    const command = pytest
      ? `${manager.run}python -m pytest${where} ${pytestFlags(name, flags.pytest)}`
      : `${manager.run}python -m coverage run --branch${flags.coverage} -m unittest discover && mkdir -p ${reportFolder(name)} && ${manager.run}python -m coverage xml -o ${file}`;
    return {
      name,
      commands: [inEach(view, tested, command)],
      reports: globsIn(view, tested, file),
      junit: pytest ? globsIn(view, tested, junit) : [],
    };
  });
}

function pytestJunit(suite: string): string {
  return `reports/junit/python-${suite}.xml`;
}

/** What tells pytest to measure; `sources`: flags of pytest-cov that say what. */
function pytestFlags(suite: string, sources: string): string {
  return `${sources} --cov-branch --cov-report=xml:${reportFolder(suite)}/python.xml --junitxml=${pytestJunit(suite)}`;
}

/** A line that ends in pytest, told to measure what the project in the root has. */
export function measuredPytest(view: RepositoryView, suite: string, line: string): Omit<TestSuite, 'name'> {
  const sources = sourcesOf(view, ['']).map((source) => `--cov=${source}`);
  return {
    commands: [`${line} ${pytestFlags(suite, sources.length === 0 ? '--cov' : sources.join(' '))}`],
    reports: [`${reportFolder(suite)}/python.xml`],
    junit: [pytestJunit(suite)],
  };
}

/** What is measured, also where no test imports it; nothing where coverage.py is configured: then that holds. */
function sourcesOf(view: RepositoryView, folders: readonly string[]): readonly string[] {
  const [only = '', ...others] = folders;
  if (others.length > 0) return [];
  const project = view.text(inside(only, 'pyproject.toml')) ?? '';
  const configured =
    hasTomlTable(project, 'tool.coverage') ||
    has(view, inside(only, '.coveragerc')) ||
    has(view, inside(only, 'tox.ini'));
  if (configured) return [];
  if (hasFolder(view, inside(only, 'src'))) return ['src'];
  const packages = view.paths
    .filter((path) => path.endsWith('/__init__.py') && path.startsWith(inside(only, '')))
    .map((path) => path.slice(inside(only, '').length).split('/')[0] ?? '')
    .filter((name) => /^\w+$/u.test(name) && !/^(?:tests?|docs|examples)$/u.test(name));
  const distinct = [...new Set(packages)];
  return distinct.length === 0 ? ['.'] : distinct;
}

function hasTests(view: RepositoryView, folder: string): boolean {
  return view.paths.some((path) => path.startsWith(inside(folder, '')) && path.endsWith('.py') && isTestFile(path));
}

function usesPytest(view: RepositoryView, folder: string): boolean {
  const there = (name: string): boolean => has(view, inside(folder, name));
  if (there('pytest.ini') || names(view, folder, 'pytest')) return true;
  if (view.paths.some((path) => path.startsWith(inside(folder, '')) && nameOf(path) === 'conftest.py')) return true;
  const tests = view.paths.filter(
    (path) => path.startsWith(inside(folder, '')) && path.endsWith('.py') && isTestFile(path),
  );
  // A test that is no class of unittest is one of pytest.
  return tests.slice(0, MOST_OPENED).some((path) => !/\bunittest\b/u.test(view.text(path) ?? 'unittest'));
}

/** Whether a manifest speaks of a tool. */
function names(view: RepositoryView, folder: string, tool: string): boolean {
  const pattern = new RegExp(`(?<![\\w-])${tool}(?![\\w-])`, 'u');
  return view.paths
    .filter(
      (path) => path === inside(folder, nameOf(path)) && (MANIFEST.test(nameOf(path)) || nameOf(path) === 'tox.ini'),
    )
    .some((path) => pattern.test(view.text(path) ?? ''));
}

function versionFile(view: RepositoryView, folder: string): { readonly versionFile?: string } {
  const path = inside(folder, '.python-version');
  return has(view, path) ? { versionFile: path } : {};
}
