export const id = 460;
export const ids = [460];
export const modules = {

/***/ 98609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ go),
/* harmony export */   u: () => (/* binding */ goFlags)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25886);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58693);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);



const MOST_OPENED = 2000;
const MOST_NAMED = 60;
const go = {
    id: 'go',
    manifests: ['go.mod'],
    detect(view) {
        const modules = (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersWith */ .m5)(view, 'go.mod').filter((folder) => folder === '' || (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(folder));
        if (modules.length === 0)
            return [];
        const tests = view.paths.filter((path) => path.endsWith('_test.go')).slice(0, MOST_OPENED);
        const texts = tests.map((path) => [path, view.text(path) ?? '']);
        const tagged = new Map(texts.filter(([, text]) => TAGGED.test(text)));
        const untagged = modules.filter((module) => tests.some((path) => isBelow(path, module) && !tagged.has(path)));
        const integration = modules.filter((module) => tests.some((path) => isBelow(path, module) && tagged.has(path)));
        const fuzzed = texts.filter(([, text]) => /^func Fuzz\w/mu.test(text)).map(([path]) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        return [
            part(view, modules, { untagged, integration, names: testNames(tagged.values()), fuzzed: [...new Set(fuzzed)] }),
        ];
    },
};
const TAGGED = /^\/\/go:build\s+integration\s*$/mu;
function part(view, modules, { untagged, integration, names, fuzzed }) {
    const suites = [
        ...(untagged.length > 0 ? [suite(view, 'unit', untagged, '')] : []),
        ...(integration.length > 0 ? [suite(view, 'integration', integration, ` -tags=integration${only(names)}`)] : []),
    ];
    const linted = view.paths.some((path) => /^\.golangci\.ya?ml$/u.test(path));
    return (0,_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)({
        ecosystem: 'go',
        title: 'Go: go test',
        found: modules.map((folder) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(folder, 'go.mod')),
        toolchain: { id: 'go', version: 'stable', versionFile: (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(modules[0] ?? '', 'go.mod') },
        lint: [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, modules, 'go vet ./...')],
        build: [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, modules, 'go build ./...')],
        suites,
        audit: [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, modules, 'go run golang.org/x/vuln/cmd/govulncheck@latest ./...')],
        fuzz: fuzzed.filter(_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i).map((folder) => `go test ./${folder} -fuzz=. -fuzztime=10m`),
        notes: [
            ...(suites.length === 0 ? ['There is no _test.go file yet: nothing can be measured.'] : []),
            ...(linted ? ['.golangci.yml is there: add golangci-lint where go vet runs.'] : []),
        ],
    });
}
function only(names) {
    return names.length === 0 || names.length > MOST_NAMED ? '' : ` -run='^(${names.join('|')})$'`;
}
function testNames(texts) {
    const names = [...texts].flatMap((text) => [...text.matchAll(/^func (Test\w*)\(/gmu)].map(([, name]) => name ?? ''));
    return [...new Set(names)].sort();
}
function suite(view, name, modules, flags) {
    const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFolder */ .t3)(name);
    const file = `${folder}/go.out`;
    const test = `go test ${goFlags(name)}${flags} ./...`;
    const record = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFile */ .mR)('go', name);
    return {
        name,
        commands: [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, modules, `mkdir -p ${folder} && ${test}`)],
        reports: (0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .globsIn */ .Lu)(view, modules, file),
        junit: [],
        recorded: {
            commands: [
                (0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, modules, `mkdir -p ${folder} ${_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDS */ .ft} && ${test.replace('go test', 'go test -json')} > ${record}`),
            ],
            records: (0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .globsIn */ .Lu)(view, modules, record),
        },
    };
}
function goFlags(suite) {
    return `-covermode=atomic -coverpkg=./... -coverprofile=${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFolder */ .t3)(suite)}/go.out`;
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 77676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maven),
/* harmony export */   s: () => (/* binding */ measuredMaven)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25886);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58693);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);



const JACOCO = 'org.jacoco:jacoco-maven-plugin:0.8.13';
const FORGET = "find . -path '*/target/*' -name 'jacoco*.exec' -delete";
const maven = {
    id: 'maven',
    manifests: ['pom.xml'],
    detect(view) {
        const folders = (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersWith */ .m5)(view, 'pom.xml').filter((folder) => folder === '' || (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(folder));
        const roots = folders.filter((folder) => !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`))));
        if (roots.length === 0)
            return [];
        const poms = folders.map((folder) => view.text((0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(folder, 'pom.xml')) ?? '');
        const configured = poms.some((pom) => pom.includes('jacoco-maven-plugin'));
        const failsafe = poms.some((pom) => pom.includes('maven-failsafe-plugin'));
        const mvn = (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(view, 'mvnw') ? 'sh ./mvnw' : 'mvn';
        const call = `${mvn} --batch-mode --no-transfer-progress`;
        const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
        return [
            (0,_model_part_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)({
                ecosystem: 'maven',
                title: `Java: ${mvn === 'mvn' ? 'Maven' : 'Maven wrapper'}, JaCoCo`,
                found: roots.map((folder) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(folder, 'pom.xml')),
                toolchain: { id: 'java', version: javaVersion(poms) },
                build: [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, roots, `${call} -DskipTests package`)],
                builtByTests: tests,
                artifacts: ['**/target/*.jar'],
                suites: tests ? suites(view, roots, call, { configured, failsafe }) : [],
                notes: [
                    ...(tests ? [] : ['There are no tests in src/test yet: nothing can be measured.']),
                    ...(configured
                        ? []
                        : ['JaCoCo runs from the command line: put jacoco-maven-plugin into pom.xml to choose its version.']),
                ],
            }),
        ];
    },
};
function suites(view, roots, call, { configured, failsafe }) {
    const goals = configured
        ? 'verify'
        : failsafe
            ? `${JACOCO}:prepare-agent ${JACOCO}:prepare-agent-integration verify ${JACOCO}:report ${JACOCO}:report-integration`
            : measuredGoals('verify');
    const commands = [(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B1)(view, roots, `${call} ${goals}`)];
    const records = ['**/target/surefire-reports/TEST-*.xml'];
    const unit = {
        name: 'unit',
        commands,
        reports: ['**/target/site/jacoco/jacoco.xml'],
        junit: records,
        recorded: { commands: [`${FORGET} && ${commands[0]}`], records },
        exclusive: 'maven',
    };
    if (!failsafe || configured)
        return [unit];
    const junit = ['**/target/failsafe-reports/TEST-*.xml'];
    return [unit, { name: 'integration', commands: [], reports: ['**/target/site/jacoco-it/jacoco.xml'], junit }];
}
function measuredMaven(view, line) {
    const configured = view.text('pom.xml')?.includes('jacoco-maven-plugin') === true;
    const [, before = '', goals = ''] = /^(.*mvnw?)\s(.*)$/su.exec(line) ?? [];
    return {
        commands: [`${FORGET} && ${before} ${configured ? goals : measuredGoals(goals)}`],
        reports: ['**/target/site/jacoco/jacoco.xml'],
        junit: ['**/target/surefire-reports/TEST-*.xml', '**/target/failsafe-reports/TEST-*.xml'],
        exclusive: 'maven',
    };
}
function measuredGoals(goals) {
    return `${JACOCO}:prepare-agent ${goals} ${JACOCO}:report`;
}
function javaVersion(poms) {
    const versions = poms.flatMap((pom) => [...pom.matchAll(/<(?:maven\.compiler\.(?:release|source|target)|java\.version|release|jvmTarget)>(\d+)</gu)].map(([, version]) => Number(version)));
    const needed = Math.max(0, ...versions);
    return String([17, 21, 25].find((lts) => lts >= needed) ?? needed);
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ measuredPytest),
  H: () => (/* binding */ python)
});

// EXTERNAL MODULE: ./build/js/shared/graph/test-files.js
var test_files = __webpack_require__(47631);
// EXTERNAL MODULE: ./build/js/init/model/part.js
var part = __webpack_require__(25886);
// EXTERNAL MODULE: ./build/js/init/model/shell.js
var shell = __webpack_require__(58693);
;// CONCATENATED MODULE: ./build/js/init/model/toml.js
function tomlTable(text, name) {
    const lines = text.split(/\r?\n/u);
    const start = lines.findIndex((line) => headerOf(line) === name);
    if (start < 0)
        return undefined;
    const end = lines.findIndex((line, at) => at > start && headerOf(line) !== undefined);
    return lines.slice(start + 1, end < 0 ? lines.length : end).join('\n');
}
function hasTomlTable(text, name) {
    return text.split(/\r?\n/u).some((line) => {
        const header = headerOf(line);
        return header === name || header?.startsWith(`${name}.`) === true;
    });
}
function headerOf(line) {
    return /^\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$/u.exec(line)?.[1]?.replaceAll('"', '');
}

// EXTERNAL MODULE: ./build/js/init/model/view.js
var model_view = __webpack_require__(82);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/python.js





const MANIFEST = /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements[\w.-]*\.txt|Pipfile)$/u;
const MOST_OPENED = 200;
const python = {
    id: 'python',
    manifests: ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile'],
    detect(view) {
        const folders = (0,model_view/* foldersWith */.m5)(view, MANIFEST).filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder));
        const groups = new Map();
        for (const folder of folders) {
            const { id } = managerOf(view, folder);
            groups.set(id, [...(groups.get(id) ?? []), folder]);
        }
        return [...groups.values()].map((group) => python_part(view, group));
    },
};
function managerOf(view, folder) {
    const project = view.text((0,model_view/* inside */.nx)(folder, 'pyproject.toml')) ?? '';
    const there = (name) => (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, name));
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
function pipInstalls(view, folder, project) {
    const files = view.paths
        .filter((path) => path === (0,model_view/* inside */.nx)(folder, (0,model_view/* nameOf */.Vb)(path)) && /^requirements[\w.-]*\.txt$/u.test((0,model_view/* nameOf */.Vb)(path)))
        .map((path) => `-r ${(0,shell/* word */.Vm)((0,model_view/* nameOf */.Vb)(path))}`);
    const extras = Object.keys(namesIn(tomlTable(project, 'project.optional-dependencies') ?? ''));
    const wanted = ['test', 'tests', 'testing', 'dev'].filter((name) => extras.includes(name));
    const groups = Object.keys(namesIn(tomlTable(project, 'dependency-groups') ?? ''));
    const group = ['test', 'tests', 'dev'].find((name) => groups.includes(name));
    const installable = (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, 'setup.py')) || hasTomlTable(project, 'build-system') || hasTomlTable(project, 'project');
    return [
        ...(files.length > 0 ? [`python -m pip install ${files.join(' ')}`] : []),
        ...(installable ? [`python -m pip install -e '.${wanted.length > 0 ? `[${wanted.join(',')}]` : ''}'`] : []),
        ...(group === undefined ? [] : [`python -m pip install --group ${group}`]),
    ];
}
function namesIn(table) {
    return Object.fromEntries([...table.matchAll(/^\s*"?([\w-]+)"?\s*=/gmu)].map(([, name]) => [name ?? '', true]));
}
function python_part(view, folders) {
    const first = folders[0] ?? '';
    const manager = managerOf(view, first);
    const tested = folders.filter((folder) => hasTests(view, folder));
    const pytest = tested.some((folder) => usesPytest(view, folder));
    const tools = pytest ? 'pytest pytest-cov' : 'coverage';
    const lint = ['ruff', 'flake8', 'mypy', 'black'].filter((tool) => folders.some((folder) => names(view, folder, tool)));
    return (0,part/* partOf */.BU)({
        ecosystem: 'python',
        title: `Python: ${manager.id}, ${pytest ? 'pytest' : 'unittest'}`,
        found: view.paths.filter((path) => folders.some((folder) => path === (0,model_view/* inside */.nx)(folder, (0,model_view/* nameOf */.Vb)(path))) && MANIFEST.test((0,model_view/* nameOf */.Vb)(path))),
        toolchain: { id: 'python', version: '3.13', ...versionFile(view, first) },
        install: [
            ...manager.install.slice(0, -1).filter((line) => /pip install (?:uv|poetry|pipenv)$/u.test(line)),
            ...manager.install
                .filter((line) => !/pip install (?:uv|poetry|pipenv)$/u.test(line))
                .map((line) => (0,shell/* inEach */.B1)(view, folders, line)),
            ...(tested.length > 0 ? [(0,shell/* inEach */.B1)(view, tested, manager.add(tools))] : []),
        ],
        lint: lint.map((tool) => (0,shell/* inEach */.B1)(view, folders, `${manager.run}${LINTERS[tool] ?? tool}`)),
        suites: suites(view, tested, manager, pytest),
        audit: [manager.add('pip-audit'), (0,shell/* inEach */.B1)(view, folders, `${manager.run}pip-audit`)],
        notes: [
            ...(tested.length === 0 ? ['There is no test yet: nothing can be measured.'] : []),
            ...(pytest && !folders.some((folder) => names(view, folder, 'pytest-cov'))
                ? ['pytest-cov is installed by the pipeline: add it to what your tests need.']
                : []),
        ],
    });
}
const LINTERS = {
    ruff: 'ruff check .',
    flake8: 'flake8 .',
    mypy: 'mypy .',
    black: 'black --check .',
};
function suites(view, tested, manager, pytest) {
    if (tested.length === 0)
        return [];
    const root = tested.length === 1 ? (tested[0] ?? '') : undefined;
    const split = (name) => pytest && root !== undefined && (0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(root, `tests/${name}`));
    const named = ['unit', 'integration', 'e2e'].filter(split);
    const whole = named.length === 0 || !named.includes('unit');
    const sources = sourcesOf(view, tested);
    const flags = {
        pytest: sources.length === 0 ? '--cov' : sources.map((source) => `--cov=${source}`).join(' '),
        coverage: sources.length === 0 ? '' : ` --source=${sources.join(',')}`,
    };
    return [...(whole ? ['unit'] : []), ...named].map((name) => {
        const file = `${(0,part/* reportFolder */.t3)(name)}/python.xml`;
        const junit = pytestJunit(name);
        const others = named.filter((other) => other !== name).map((other) => ` --ignore=tests/${other}`);
        const where = named.includes(name) ? ` tests/${name}` : others.join('');
        const command = pytest
            ? `${manager.run}python -m pytest${where} ${pytestFlags(name, flags.pytest)}`
            : `${manager.run}python -m coverage run --branch${flags.coverage} -m unittest discover && mkdir -p ${(0,part/* reportFolder */.t3)(name)} && ${manager.run}python -m coverage xml -o ${file}`;
        return {
            name,
            commands: [(0,shell/* inEach */.B1)(view, tested, command)],
            reports: (0,shell/* globsIn */.Lu)(view, tested, file),
            junit: pytest ? (0,shell/* globsIn */.Lu)(view, tested, junit) : [],
        };
    });
}
function pytestJunit(suite) {
    return `reports/junit/python-${suite}.xml`;
}
function pytestFlags(suite, sources) {
    return `${sources} --cov-branch --cov-report=xml:${(0,part/* reportFolder */.t3)(suite)}/python.xml --junitxml=${pytestJunit(suite)}`;
}
function measuredPytest(view, suite, line) {
    const sources = sourcesOf(view, ['']).map((source) => `--cov=${source}`);
    return {
        commands: [`${line} ${pytestFlags(suite, sources.length === 0 ? '--cov' : sources.join(' '))}`],
        reports: [`${(0,part/* reportFolder */.t3)(suite)}/python.xml`],
        junit: [pytestJunit(suite)],
    };
}
function sourcesOf(view, folders) {
    const [only = '', ...others] = folders;
    if (others.length > 0)
        return [];
    const project = view.text((0,model_view/* inside */.nx)(only, 'pyproject.toml')) ?? '';
    const configured = hasTomlTable(project, 'tool.coverage') ||
        (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(only, '.coveragerc')) ||
        (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(only, 'tox.ini'));
    if (configured)
        return [];
    if ((0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(only, 'src')))
        return ['src'];
    const packages = view.paths
        .filter((path) => path.endsWith('/__init__.py') && path.startsWith((0,model_view/* inside */.nx)(only, '')))
        .map((path) => path.slice((0,model_view/* inside */.nx)(only, '').length).split('/')[0] ?? '')
        .filter((name) => /^\w+$/u.test(name) && !/^(?:tests?|docs|examples)$/u.test(name));
    const distinct = [...new Set(packages)];
    return distinct.length === 0 ? ['.'] : distinct;
}
function hasTests(view, folder) {
    return view.paths.some((path) => path.startsWith((0,model_view/* inside */.nx)(folder, '')) && path.endsWith('.py') && (0,test_files/* isTestFile */.hl)(path));
}
function usesPytest(view, folder) {
    const there = (name) => (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, name));
    if (there('pytest.ini') || names(view, folder, 'pytest'))
        return true;
    if (view.paths.some((path) => path.startsWith((0,model_view/* inside */.nx)(folder, '')) && (0,model_view/* nameOf */.Vb)(path) === 'conftest.py'))
        return true;
    const tests = view.paths.filter((path) => path.startsWith((0,model_view/* inside */.nx)(folder, '')) && path.endsWith('.py') && (0,test_files/* isTestFile */.hl)(path));
    return tests.slice(0, MOST_OPENED).some((path) => !/\bunittest\b/u.test(view.text(path) ?? 'unittest'));
}
function names(view, folder, tool) {
    const pattern = new RegExp(`(?<![\\w-])${tool}(?![\\w-])`, 'u');
    return view.paths
        .filter((path) => path === (0,model_view/* inside */.nx)(folder, (0,model_view/* nameOf */.Vb)(path)) && (MANIFEST.test((0,model_view/* nameOf */.Vb)(path)) || (0,model_view/* nameOf */.Vb)(path) === 'tox.ini'))
        .some((path) => pattern.test(view.text(path) ?? ''));
}
function versionFile(view, folder) {
    const path = (0,model_view/* inside */.nx)(folder, '.python-version');
    return (0,model_view/* has */.zy)(view, path) ? { versionFile: path } : {};
}


/***/ }),

/***/ 18729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nextest),
/* harmony export */   UG: () => (/* binding */ nextestRecords),
/* harmony export */   jS: () => (/* binding */ measuredCargo),
/* harmony export */   qE: () => (/* binding */ docTested),
/* harmony export */   tx: () => (/* binding */ DOC_TESTS)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25886);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);


const DOC_TESTS = 'cargo test --doc';
const FENCE = /^\s*\/\/[/!]\s*```/mu;
const TARGETS = /\s--(?:lib|bins?|tests?|examples?|bench(?:es)?|all-targets|no-run)\b/u;
function nextest(suite, flags) {
    const config = `${_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDS */ .ft}/nextest-${suite}.toml`;
    return [
        `mkdir -p ${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite)} ${_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDS */ .ft}`,
        `echo "profile.default.junit.path = '$PWD/${nextestJunit(suite)}'" > ${config}`,
        `cargo llvm-cov nextest --tool-config-file "reliability:$PWD/${config}" ${flags}`,
    ].join(' && ');
}
function nextestJunit(suite) {
    return `reports/junit/rust-${suite}.xml`;
}
function nextestRecords(suite) {
    return [nextestJunit(suite), 'target/nextest/*/*.xml'];
}
function measuredCargo(view, suite, line) {
    const call = line.slice(line.lastIndexOf('cargo '));
    const before = line.slice(0, line.length - call.length);
    if (/\s--doc\b/u.test(call))
        return { commands: [line], reports: [], junit: [] };
    const [, isNextest, given = ''] = /^cargo (?:llvm-cov )?(?:(nextest)(?: run)?\b|llvm-cov\b|test\b)(.*)$/su.exec(call) ?? [];
    const file = `${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite)}/rust.info`;
    const flags = `--lcov --output-path ${file}${given}`;
    const common = { reports: [file], exclusive: 'cargo' };
    if (isNextest !== undefined)
        return { ...common, commands: [`${before}${nextest(suite, flags)}`], junit: nextestRecords(suite) };
    const documented = call.startsWith('cargo test') && !TARGETS.test(given) && testsExamples(view, given);
    const examples = documented ? ` && ${DOC_TESTS}${given}` : '';
    const commands = [`mkdir -p ${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite)} && ${before}cargo llvm-cov ${flags}${examples}`];
    return { ...common, commands, junit: [] };
}
function docTested(view, root) {
    return (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersWith */ .m5)(view, 'Cargo.toml').some((folder) => (root === '' || folder === root || folder.startsWith(`${root}/`)) && hasExamples(view, folder));
}
function hasExamples(view, folder) {
    if (!(0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(view, (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, 'src/lib.rs')))
        return false;
    const sources = (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, 'src/');
    return view.paths.some((path) => path.startsWith(sources) && path.endsWith('.rs') && FENCE.test(view.text(path) ?? ''));
}
function testsExamples(view, given) {
    const named = [...given.matchAll(/\s(?:-p|--package)[ =]?(\S+)/gu)].map(([, name]) => name);
    const root = view.text('Cargo.toml') ?? '';
    if (named.length === 0 && (/\s--(?:workspace|all)\b/u.test(given) || !/^\s*\[package\]/mu.test(root)))
        return docTested(view, '');
    return (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersWith */ .m5)(view, 'Cargo.toml').some((folder) => {
        const [, name] = /^\s*name\s*=\s*"([^"]+)"/mu.exec(view.text((0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, 'Cargo.toml')) ?? '') ?? [];
        return (named.length === 0 ? folder === '' : named.includes(name)) && hasExamples(view, folder);
    });
}


/***/ }),

/***/ 79955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70179);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);


const CONFIGS = ['vitest.config', 'vite.config', 'jest.config'].flatMap((name) => ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts', 'json'].map((extension) => `${name}.${extension}`));
function readManifest(view, folder) {
    const value = parsed(view.text((0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, 'package.json')) ?? '');
    if (value === undefined)
        return undefined;
    const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    const scripts = Object.entries((0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value['scripts'])).filter(([, script]) => typeof script === 'string');
    const configs = CONFIGS.map((name) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, name)).filter((path) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(view, path));
    const declared = value['packageManager'];
    return {
        folder,
        scripts: new Map(scripts),
        dependencies: new Set(sections.flatMap((section) => Object.keys((0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value[section])))),
        isWorkspace: (0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(value['workspaces']).length > 0 ||
            (0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value['workspaces'])['packages']).length > 0 ||
            (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(view, (0,_model_view_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, 'pnpm-workspace.yaml')),
        packageManager: typeof declared === 'string' ? declared : '',
        runnerConfig: [...configs.map((path) => view.text(path) ?? ''), JSON.stringify(value['jest'] ?? '')].join('\n'),
    };
}
function parsed(text) {
    try {
        const value = (0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .lk)(text.replace(/^\ufeff/u, ''));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? (0,_shared_graph_resolvers_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 78450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58693);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);


function packageManagerOf(view, folder, declared) {
    const there = (name) => (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(view, (0,_model_view_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(folder, name));
    const [named = '', version = ''] = declared.split('@');
    if (named === 'pnpm' || (named === '' && there('pnpm-lock.yaml')))
        return pnpm(there('pnpm-lock.yaml'), folder === '' && there('pnpm-workspace.yaml'));
    if (named === 'yarn' || (named === '' && there('yarn.lock')))
        return yarn(there('yarn.lock'), version === '' ? there('.yarnrc.yml') : !version.startsWith('1.'));
    if (named === 'bun' || there('bun.lock') || there('bun.lockb'))
        return bun(there('bun.lock') || there('bun.lockb'));
    return npm(there('package-lock.json') || there('npm-shrinkwrap.json'));
}
function npm(locked) {
    return {
        id: 'npm',
        install: [locked ? 'npm ci' : 'npm install'],
        script: (name, flags) => `npm run ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(name)}${flags === '' ? '' : ` -- ${flags}`}`,
        exec: (command) => `npx ${command}`,
        add: (packages) => `npm install --no-save ${packages}`,
        audit: locked ? 'npm audit --omit dev --audit-level high' : undefined,
    };
}
function pnpm(locked, workspace) {
    return {
        id: 'pnpm',
        install: ['corepack enable', `pnpm install${locked ? ' --frozen-lockfile' : ''}`],
        script: (name, flags) => `pnpm run ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `pnpm exec ${command}`,
        add: (packages) => `pnpm add --save-dev${workspace ? ' --workspace-root' : ''} ${packages}`,
        audit: locked ? 'pnpm audit --prod --audit-level high' : undefined,
    };
}
function yarn(locked, berry) {
    return {
        id: 'yarn',
        install: ['corepack enable', `yarn install${locked ? (berry ? ' --immutable' : ' --frozen-lockfile') : ''}`],
        script: (name, flags) => `yarn run ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `yarn run ${command}`,
        add: (packages) => `yarn add --dev ${packages}`,
        audit: locked && berry ? 'yarn npm audit --environment production --severity high' : undefined,
    };
}
function bun(locked) {
    return {
        id: 'bun',
        install: ['npm install --global bun', `bun install${locked ? ' --frozen-lockfile' : ''}`],
        script: (name, flags) => `bun run ${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `bunx ${command}`,
        add: (packages) => `bun add --dev ${packages}`,
        audit: undefined,
    };
}


/***/ }),

/***/ 58319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ playwrightJunit),
/* harmony export */   WZ: () => (/* binding */ isPlaywright),
/* harmony export */   mv: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25886);
/* harmony import */ var _model_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58693);


const SOURCES = 'src/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
const vitest = {
    id: 'vitest',
    program: /^vitest\b/u,
    dependency: 'vitest',
    line(call) {
        const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(call.suite);
        const junit = `reports/junit/${call.suite}.xml`;
        const include = call.hasSources && !/\bcoverage\b/u.test(call.manifest.runnerConfig);
        const provider = usesIstanbul(call.manifest) ? ' --coverage.provider=istanbul' : '';
        const flags = `--run --coverage.enabled${provider} --coverage.reporter=lcovonly --coverage.reportsDirectory=${folder}${include ? ` '--coverage.include=${SOURCES}'` : ''} --reporter=default --reporter=junit --outputFile.junit=${junit}`;
        return { command: started(call, 'vitest', flags), report: `${folder}/lcov.info`, junit };
    },
    missing(manifest) {
        if (manifest.dependencies.has('@vitest/coverage-v8') || usesIstanbul(manifest))
            return undefined;
        return '"@vitest/coverage-v8@$(node -p "require(\'vitest/package.json\').version")"';
    },
};
function usesIstanbul({ dependencies }) {
    return dependencies.has('@vitest/coverage-istanbul') && !dependencies.has('@vitest/coverage-v8');
}
const jest = {
    id: 'jest',
    program: /^(?:jest|react-scripts test)\b/u,
    dependency: 'jest',
    line(call) {
        const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(call.suite);
        const include = call.hasSources && !/\bcollectCoverageFrom\b/u.test(call.manifest.runnerConfig);
        const flags = `--ci --coverage --coverageReporters=lcovonly --coverageDirectory=${folder}${include ? ` '--collectCoverageFrom=${SOURCES}'` : ''}`;
        const record = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .recordFile */ .mR)('jest', call.suite);
        return {
            command: started(call, 'jest', flags),
            report: `${folder}/lcov.info`,
            recorded: {
                command: `mkdir -p ${_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDS */ .ft} && ${started(call, 'jest', `${flags} --json --outputFile=${record}`)}`,
                record,
            },
        };
    },
};
const node = {
    id: 'node:test',
    program: /^node\b.*\s--test\b/u,
    dependency: undefined,
    line({ suite, script }) {
        const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite);
        const report = `${folder}/lcov.info`;
        const junit = `reports/junit/${suite}.xml`;
        const flags = `--test --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=${report} --test-reporter=junit --test-reporter-destination=${junit}`;
        const text = lastOf(script?.text ?? 'node --test').replace(/\s--test\b(?!-)/u, ` ${flags}`);
        return { command: `mkdir -p ${folder} reports/junit && ${text}`, report, junit };
    },
};
const bun = {
    id: 'bun test',
    program: /^bun test\b/u,
    dependency: undefined,
    line({ suite }) {
        const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite);
        const junit = `reports/junit/${suite}.xml`;
        const command = `bun test --coverage --coverage-reporter=lcov --coverage-dir=${folder} --reporter=junit --reporter-outfile=${junit}`;
        return { command, report: `${folder}/lcov.info`, junit };
    },
};
const anything = {
    id: 'c8',
    program: /./u,
    dependency: undefined,
    line({ manager, suite, script, hasSources }) {
        const folder = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFolder */ .t3)(suite);
        const all = hasSources ? ' --all --src src' : '';
        const inner = manager.script(script?.name ?? 'test', '');
        return {
            command: `npx --yes c8@10${all} --reporter=lcovonly --reports-dir=${folder} ${inner}`,
            report: `${folder}/lcov.info`,
        };
    },
};
const RUNNERS = [vitest, jest, node, bun];
function playwrightJunit(suite, start) {
    const record = `reports/junit/${suite}.xml`;
    return { command: `PLAYWRIGHT_JUNIT_OUTPUT_FILE=${record} ${start('--reporter=line,junit')}`, record };
}
function isPlaywright(script) {
    return /^playwright test\b/u.test(bare(lastOf(script)));
}
function runnerOf(manifest, script) {
    if (script !== undefined) {
        const segments = script.split(/&&|;/u).map(bare);
        const found = RUNNERS.find(({ id, program }) => segments.some((segment) => program.test(segment)) && (id !== 'node:test' || isCopyable(script)));
        return found ?? (isPlaceholder(script) ? undefined : anything);
    }
    return RUNNERS.find(({ dependency }) => dependency !== undefined && manifest.dependencies.has(dependency));
}
function isCopyable(script) {
    const last = lastOf(script);
    return (node.program.test(last) &&
        /^[\w@%+=:,./*'" -]+$/u.test(last) &&
        (last.split("'").length + last.split('"').length) % 2 === 0);
}
function isPlaceholder(script) {
    return script.trim() === '' || /no test specified/u.test(script);
}
function started({ manager, script }, program, flags) {
    const own = RUNNERS.find(({ dependency }) => dependency === program);
    if (script !== undefined && own?.program.test(bare(lastOf(script.text))) === true)
        return manager.script(script.name, flags);
    return manager.exec(`${(0,_model_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(program)} ${flags}`);
}
function lastOf(script) {
    return script.split(/&&|;/u).at(-1)?.trim() ?? '';
}
function bare(command) {
    return command.trim().replace(/^(?:(?:cross-env|npx|pnpm|yarn|bunx|exec|dotenv|--|\w+=\S+)\s+)+/u, '');
}


/***/ }),

/***/ 25886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   h9: () => (/* binding */ suiteTitle),
/* harmony export */   mR: () => (/* binding */ recordFile),
/* harmony export */   t3: () => (/* binding */ reportFolder)
/* harmony export */ });
function partOf(part) {
    return {
        install: [],
        lint: [],
        build: [],
        builtByTests: false,
        artifacts: [],
        suites: [],
        audit: [],
        fuzz: [],
        notes: [],
        ...part,
    };
}
function reportFolder(suite) {
    return `coverage/${suite}`;
}
function recordFile(ecosystem, suite) {
    return `${RECORDS}/${ecosystem}-${suite}.json`;
}
const RECORDS = 'reports/records';
function suiteTitle(suite) {
    const titles = { unit: 'Unit tests', integration: 'Integration tests', e2e: 'End-to-end tests' };
    return titles[suite];
}


/***/ }),

/***/ 58693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ inEach),
/* harmony export */   Lu: () => (/* binding */ globsIn),
/* harmony export */   Vm: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);

const MOST_IN_LINE = 4;
function word(text) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/u.test(text) ? text : `'${text}'`;
}
function inEach(view, folders, command) {
    if (folders.length === 1)
        return folders[0] === '' ? command : `(cd ${word(folders[0])} && ${command})`;
    const patterns = patternsOf(view, folders);
    const words = patterns.map((pattern) => pattern.includes('*') ? `${pattern}/` : word(pattern === '' ? '.' : pattern));
    const separator = words.length > MOST_IN_LINE ? ' \\\n  ' : ' ';
    return `for folder in${separator}${words.join(separator)}; do (cd "$folder" && ${command}) || exit 1; done`;
}
function globsIn(view, folders, file) {
    return patternsOf(view, folders).map((pattern) => (pattern === '' ? file : `${pattern}/${file}`));
}
function patternsOf(view, folders) {
    const byParent = new Map();
    for (const folder of folders) {
        const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        byParent.set(parent, [...(byParent.get(parent) ?? []), folder]);
    }
    return [...byParent].flatMap(([parent, own]) => {
        if (parent === '' || own.length < 2 || !/^[\w./-]+$/u.test(parent))
            return own;
        return childrenOf(view, parent).every((child) => own.some((folder) => (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(folder) === child))
            ? [`${parent}/*`]
            : own;
    });
}
function childrenOf(view, parent) {
    const names = view.paths
        .filter((path) => path.startsWith(`${parent}/`) && path.indexOf('/', parent.length + 1) > 0)
        .map((path) => path.slice(parent.length + 1).split('/')[0] ?? '')
        .filter((name) => !name.startsWith('.'));
    return [...new Set(names)];
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bU: () => (/* binding */ hasFolder),
/* harmony export */   m5: () => (/* binding */ foldersWith),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|examples?|samples?|docs?|templates?|fixtures?|__fixtures__|testdata|tests?|spec|bench(?:marks?)?|dist|build|target|out|\.[^/]+)\//u;
const PLAIN = /^(?!-)[\p{L}\p{N}_@+:. /-]+$/u;
function isPlain(name) {
    return PLAIN.test(name) && !name.includes('//') && !/(?:^|\/)\.{1,2}(?:\/|$)/u.test(name) && name.trim() === name;
}
function foldersWith(view, name) {
    const fits = (file) => (typeof name === 'string' ? file === name : name.test(file));
    const folders = view.paths.filter((path) => fits(nameOf(path)) && !FOREIGN.test(path)).map((path) => folderOf(path));
    return [...new Set(folders)].sort();
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function inside(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
function has(view, path) {
    let [low, high] = [0, view.paths.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (view.paths[middle] < path)
            low = middle + 1;
        else
            high = middle;
    }
    return view.paths[low] === path;
}
function hasFolder(view, folder) {
    return view.paths.some((path) => path.startsWith(`${folder}/`));
}


/***/ }),

/***/ 54273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   C: () => (/* binding */ behindString),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   Iy: () => (/* binding */ EXCLAMATION),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   LF: () => (/* binding */ QUESTION),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   Ov: () => (/* binding */ wordEnd),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   Sl: () => (/* binding */ BAR),
/* harmony export */   UO: () => (/* binding */ behindTrivia),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   UW: () => (/* binding */ OPEN_PAREN),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   b9: () => (/* binding */ PLUS),
/* harmony export */   e0: () => (/* binding */ AMPERSAND),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   hr: () => (/* binding */ DOLLAR),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   rw: () => (/* binding */ BACKTICK),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   ur: () => (/* binding */ SINGLE_QUOTE),
/* harmony export */   v9: () => (/* binding */ HASH),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   y0: () => (/* binding */ DOT),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   yu: () => (/* binding */ CLOSE_PAREN)
/* harmony export */ });
const NEWLINE = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const BAR = 124;
const CLOSE_BRACE = 125;
const [NO_BREAK_SPACE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR, BYTE_ORDER_MARK] = [0xa0, 0x2028, 0x2029, 0xfeff];
const WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));
function isWord(code) {
    return code < 128 ? WORD[code] === 1 : code > 127 && !isWideSpace(code);
}
function isSpace(code) {
    return code <= SPACE || (code > 127 && isWideSpace(code));
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWideSpace(code) {
    return code === NO_BREAK_SPACE || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR || code === BYTE_ORDER_MARK;
}
function isText(text, start, end, word) {
    return end - start === word.length && text.startsWith(word, start);
}
function wordEnd(text, start) {
    let p = start;
    while (p < text.length && isWord(text.charCodeAt(p)))
        p++;
    return p;
}
function behind(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
}
function behindTrivia(text, from) {
    let p = from;
    for (;;) {
        while (p < text.length && isSpace(text.charCodeAt(p)))
            p++;
        if (text.charCodeAt(p) !== SLASH)
            return p;
        const next = text.charCodeAt(p + 1);
        if (next === SLASH)
            p = lineEnd(text, p);
        else if (next === STAR)
            p = behind(text, '*/', p + 2);
        else
            return p;
    }
}
function behindString(text, start, quote) {
    let p = start + 1;
    for (; p < text.length; p++) {
        const c = text.charCodeAt(p);
        if (c === quote)
            return p + 1;
        if (c === BACKSLASH)
            p++;
        else if (c === NEWLINE)
            return p;
    }
    return text.length;
}


/***/ }),

/***/ 70179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   rL: () => (/* binding */ JsonFault)
/* harmony export */ });
/* harmony import */ var _lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54273);

class JsonFault extends Error {
    name = 'JsonFault';
    line;
    constructor(reason, text, offset) {
        super(reason);
        this.line = text.slice(0, offset).split('\n').length;
    }
}
const DEEPEST = 100;
function parseJsonText(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.end();
    return value;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function stringsOf(value) {
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.filter((item) => typeof item === 'string');
}
class Reader {
    #text;
    #p;
    constructor(text) {
        this.#text = text;
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, 0);
    }
    value(depth) {
        const text = this.#text;
        const c = text[this.#p];
        if (depth > DEEPEST)
            throw this.#fault('nested too deeply');
        if (c === '{')
            return this.#object(depth);
        if (c === '[')
            return this.#array(depth);
        if (c === '"')
            return this.#string();
        const start = this.#p;
        let end = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(text, start);
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ])
            if ((0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(text, start, end, word)) {
                this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, end);
                return value;
            }
        while (end < text.length && '+-.'.includes(text[end]))
            end = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(text, end + 1);
        const number = Number(text.slice(start, end));
        if (end === start || Number.isNaN(number))
            throw this.#fault('a value is missing');
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, end);
        return number;
    }
    end() {
        if (this.#p < this.#text.length)
            throw this.#fault('something follows the value');
    }
    #object(depth) {
        const members = [];
        this.#step();
        while (this.#text[this.#p] !== '}') {
            if (this.#text[this.#p] !== '"')
                throw this.#fault('a name in quotes is missing');
            const key = this.#string();
            if (this.#text[this.#p] !== ':')
                throw this.#fault('":" is missing');
            this.#step();
            members.push([key, this.value(depth + 1)]);
            if (this.#text[this.#p] === ',')
                this.#step();
            else if (this.#text[this.#p] !== '}')
                throw this.#fault('"," or "}" is missing');
        }
        this.#step();
        return Object.fromEntries(members);
    }
    #array(depth) {
        const items = [];
        this.#step();
        while (this.#text[this.#p] !== ']') {
            items.push(this.value(depth + 1));
            if (this.#text[this.#p] === ',')
                this.#step();
            else if (this.#text[this.#p] !== ']')
                throw this.#fault('"," or "]" is missing');
        }
        this.#step();
        return items;
    }
    #string() {
        const text = this.#text;
        const start = this.#p;
        for (let p = start + 1; p < text.length && text[p] !== '\n'; p++) {
            if (text[p] === '\\')
                p++;
            else if (text[p] === '"') {
                this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(text, p + 1);
                try {
                    return JSON.parse(text.slice(start, p + 1));
                }
                catch {
                    break;
                }
            }
        }
        this.#p = start;
        throw this.#fault('this string is not one');
    }
    #step() {
        this.#p = (0,_lexers_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .behindTrivia */ .UO)(this.#text, this.#p + 1);
    }
    #fault(reason) {
        return new JsonFault(reason, this.#text, this.#p);
    }
}


/***/ }),

/***/ 47631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isTestCode),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   iM: () => (/* binding */ isCalledTest)
/* harmony export */ });
const TEST_CONVENTIONS = [
    {
        ecosystem: 'JavaScript, TypeScript',
        extension: /\.(?:[mc]?[jt]sx?|vue|svelte)$/,
        name: /(?:[._-](?:test|tests|spec|e2e|cy|it)|^(?:test|tests|spec))$/,
        folder: /\/(?:__tests__|tests?|specs?|e2e|cypress)\//,
    },
    { ecosystem: 'Python', extension: /\.pyi?$/, name: /^(?:test_.*|.*_tests?|tests?|conftest)$/, folder: undefined },
    { ecosystem: 'Go', extension: /\.go$/, name: /_test$/, folder: undefined },
    { ecosystem: 'Rust', extension: /\.rs$/, name: /^(?:tests?|.*_tests?)$/, folder: /\/tests\// },
    {
        ecosystem: 'Java, Kotlin',
        extension: /\.(?:java|kts?)$/,
        name: /(?:^Test[A-Z_].*|.*(?:Test|Tests|TestCase|IT|Spec))$/,
        folder: /\/src\/(?:test|[a-z]\w*Test)\//,
    },
];
const NO_TESTS = /\/(?:fixtures?|__fixtures__|testdata|__mocks__|mocks?|__snapshots__)\//;
const TEST_FOLDER = /\/(?:__tests__|tests?|specs?|e2e|cypress|testing)\//;
function isTestFile(path) {
    const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
    if (convention === undefined)
        return false;
    const whole = `/${path}`;
    if (NO_TESTS.test(whole))
        return false;
    return convention.name?.test(stemOf(path)) === true || convention.folder?.test(whole) === true;
}
function isCalledTest(path) {
    const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
    return convention?.name?.test(stemOf(path)) === true;
}
function isTestCode(path) {
    const whole = `/${path}`;
    if (TEST_FOLDER.test(whole) || NO_TESTS.test(whole))
        return true;
    const stem = stemOf(path);
    return TEST_CONVENTIONS.some(({ name }) => name?.test(stem) === true) || isTestFile(path);
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}


/***/ })

};
