export const id = 3272;
export const ids = [3272];
export const modules = {

/***/ 13272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ECOSYSTEMS: () => (/* binding */ ECOSYSTEMS)
});

// EXTERNAL MODULE: ./build/js/init/model/part.js
var part = __webpack_require__(25886);
// EXTERNAL MODULE: ./build/js/init/model/shell.js
var shell = __webpack_require__(58693);
// EXTERNAL MODULE: ./build/js/init/model/view.js
var model_view = __webpack_require__(82);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/dotnet.js



const SOLUTION = /\.slnx?$/u;
const PROJECT = /\.(?:cs|fs|vb)proj$/u;
const dotnet = {
    id: 'dotnet',
    manifests: ['*.sln', '*.slnx', '*.csproj', '*.fsproj', '*.vbproj'],
    detect(view) {
        const solutions = view.paths.filter((path) => SOLUTION.test((0,model_view/* nameOf */.Vb)(path)) && (0,model_view/* isPlain */.$i)(path));
        const projects = view.paths.filter((path) => PROJECT.test((0,model_view/* nameOf */.Vb)(path)) && (0,model_view/* isPlain */.$i)(path));
        if (projects.length === 0)
            return [];
        const root = solutions.find((path) => !path.includes('/'));
        const tests = projects.filter((path) => /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|xunit/iu.test(view.text(path) ?? ''));
        const uncollected = tests.filter((path) => !/coverlet\.collector/iu.test(view.text(path) ?? ''));
        const targets = root === undefined ? tests : [root];
        const results = `${(0,part/* reportFolder */.t3)('unit')}/dotnet`;
        return [
            (0,part/* partOf */.BU)({
                ecosystem: 'dotnet',
                title: '.NET: dotnet test, coverlet',
                found: root === undefined ? projects : [root],
                toolchain: {
                    id: 'dotnet',
                    version: '10.0.x',
                    ...((0,model_view/* foldersWith */.m5)(view, 'global.json').includes('') ? { versionFile: (0,model_view/* inside */.nx)('', 'global.json') } : {}),
                },
                install: uncollected.map((path) => `dotnet add ${(0,shell/* word */.Vm)(path)} package coverlet.collector`),
                build: targets.map((path) => `dotnet build ${(0,shell/* word */.Vm)(path)} --configuration Release`),
                suites: tests.length > 0
                    ? [
                        {
                            name: 'unit',
                            commands: targets.map((path) => `dotnet test ${(0,shell/* word */.Vm)(path)} --collect 'XPlat Code Coverage' --logger trx --results-directory ${results}`),
                            reports: [`${results}/**/coverage.cobertura.xml`],
                            junit: [],
                        },
                    ]
                    : [],
                audit: targets.map((path) => `dotnet list ${(0,shell/* word */.Vm)(path)} package --vulnerable --include-transitive`),
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

// EXTERNAL MODULE: ./build/js/init/ecosystems/go.js
var go = __webpack_require__(98609);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/gradle.js



const SETTINGS = /^settings\.gradle(?:\.kts)?$/u;
const BUILD = /^build\.gradle(?:\.kts)?$/u;
const gradle = {
    id: 'gradle',
    manifests: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    detect(view) {
        const settled = (0,model_view/* foldersWith */.m5)(view, SETTINGS);
        const roots = (settled.length > 0 ? settled : (0,model_view/* foldersWith */.m5)(view, BUILD)).filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder));
        if (roots.length === 0)
            return [];
        const call = `${roots.every((folder) => (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, 'gradlew'))) ? 'sh ./gradlew' : 'gradle'} --no-daemon`;
        const kotlin = view.paths.some((path) => /(?:^|\/)src\/(?:main|test)\/kotlin\//u.test(path));
        const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
        return [
            (0,part/* partOf */.BU)({
                ecosystem: 'gradle',
                title: `${kotlin ? 'Kotlin' : 'Java'}: Gradle, JaCoCo`,
                found: view.paths.filter((path) => roots.some((root) => SETTINGS.test(path.slice(root === '' ? 0 : root.length + 1)) ||
                    path === (0,model_view/* inside */.nx)(root, 'build.gradle') ||
                    path === (0,model_view/* inside */.nx)(root, 'build.gradle.kts'))),
                toolchain: { id: 'java', version: '21' },
                build: [(0,shell/* inEach */.B1)(view, roots, `${call} assemble`)],
                builtByTests: tests,
                artifacts: ['**/build/libs/*.jar'],
                suites: tests
                    ? [
                        {
                            name: 'unit',
                            commands: [
                                `printf '%s\\n' ${SCRIPT.map((line) => `"${line}"`).join(' ')} > "\${TMPDIR:-/tmp}/coverage.gradle"`,
                                (0,shell/* inEach */.B1)(view, roots, `${call} --init-script "\${TMPDIR:-/tmp}/coverage.gradle" test jacocoTestReport`),
                            ],
                            reports: ['**/build/reports/jacoco/test/jacocoTestReport.xml'],
                            junit: ['**/build/test-results/test/TEST-*.xml'],
                        },
                    ]
                    : [],
                notes: tests
                    ? [
                        'JaCoCo is added by an init script: apply the plugin jacoco in your build, with reports.xml.required = true.',
                    ]
                    : ['There are no tests in src/test yet: nothing can be measured.'],
            }),
        ];
    },
};
const SCRIPT = [
    'allprojects {',
    "  plugins.withId('java') {",
    "    apply plugin: 'jacoco'",
    '    tasks.withType(JacocoReport).configureEach { reports.xml.required = true }',
    '  }',
    '}',
];

// EXTERNAL MODULE: ./build/js/init/ecosystems/scripts/manifest.js
var manifest = __webpack_require__(79955);
// EXTERNAL MODULE: ./build/js/init/ecosystems/scripts/package-manager.js
var package_manager = __webpack_require__(78450);
// EXTERNAL MODULE: ./build/js/init/ecosystems/scripts/runners.js
var runners = __webpack_require__(58319);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/javascript.js






const SCRIPTS = {
    unit: ['test:unit', 'unit', 'test', 'test:ci'],
    integration: ['test:integration', 'integration', 'test:int'],
    e2e: ['test:e2e', 'e2e', 'test:acceptance'],
};
const BROWSER_TESTS = /\b(?:playwright|cypress|wdio|testcafe|nightwatch)\b/u;
const javascript = {
    id: 'javascript',
    manifests: ['package.json'],
    detect(view) {
        const manifests = (0,model_view/* foldersWith */.m5)(view, 'package.json')
            .filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder))
            .map((folder) => (0,manifest/* readManifest */.W)(view, folder))
            .filter((manifest) => manifest !== undefined);
        const [root] = manifests.filter(({ folder }) => folder === '');
        if (root !== undefined && (!root.isWorkspace || testsItself(root)))
            return [project(view, [root], root)];
        if (root !== undefined)
            return workspace(view, root, manifests.filter((manifest) => manifest !== root));
        return kindsOf(view, manifests).map((kind) => project(view, kind, kind[0]));
    },
};
function testsItself(root) {
    const script = scriptFor(root, 'unit');
    if (script !== undefined &&
        /\b(?:turbo|nx|lerna)\b|--workspaces|\s-r\b|--recursive|workspaces foreach/u.test(script.text))
        return false;
    const runner = (0,runners/* runnerOf */.mv)(root, script?.text);
    return runner !== undefined && runner.id !== 'c8';
}
function workspace(view, root, members) {
    const kinds = kindsOf(view, members);
    if (kinds.length === 0)
        return [project(view, [root], root)];
    return kinds.map((kind, at) => {
        const part = project(view, kind, root);
        return at === 0 ? part : { ...part, install: missing(view, kind, root), lint: [], build: [], audit: [] };
    });
}
function kindsOf(view, manifests) {
    const kinds = new Map();
    for (const manifest of manifests) {
        const call = ['unit', 'integration', 'e2e'].map((suite) => lineOf(view, manifest, manifest, suite)?.command);
        if (call.every((command) => command === undefined))
            continue;
        const kind = JSON.stringify(call);
        kinds.set(kind, [...(kinds.get(kind) ?? []), manifest]);
    }
    return [...kinds.values()];
}
function project(view, manifests, root) {
    const [first = root] = manifests;
    const manager = managerOf(view, root);
    const folders = manifests.map(({ folder }) => folder);
    const apart = root.folder !== '' ? folders : [''];
    const script = (name) => {
        const owner = root.scripts.has(name) ? apart : [];
        return owner.length === 0 ? [] : [(0,shell/* inEach */.B1)(view, owner, manager.script(name, ''))];
    };
    const runner = (0,runners/* runnerOf */.mv)(first, scriptFor(first, 'unit')?.text);
    const suites = ['unit', 'integration', 'e2e'].flatMap((name) => suiteOf(view, manifests, root, name));
    return (0,part/* partOf */.BU)({
        ecosystem: 'javascript',
        title: `JavaScript: ${manager.id}${runner === undefined ? '' : `, ${runner.id}`}`,
        found: folders.map((folder) => (0,model_view/* inside */.nx)(folder, 'package.json')),
        toolchain: { id: 'node', version: '24', ...versionFile(view) },
        install: [
            ...manager.install.map((line) => /^(?:corepack|npm install --global)/u.test(line) ? line : (0,shell/* inEach */.B1)(view, apart, line)),
            ...missing(view, manifests, root),
        ],
        lint: [...script('lint'), ...script('typecheck')],
        build: script('build'),
        artifacts: ['dist/**'],
        suites,
        audit: manager.audit === undefined ? [] : [(0,shell/* inEach */.B1)(view, apart, manager.audit)],
        fuzz: script('fuzz'),
        notes: [
            ...(suites.some(({ reports }) => reports.length > 0)
                ? []
                : ['No script of package.json runs tests yet: nothing can be measured.']),
            ...(missing(view, manifests, root).length > 0
                ? ['@vitest/coverage-v8 is added by the pipeline: npm install --save-dev @vitest/coverage-v8 is better.']
                : []),
        ],
    });
}
function managerOf(view, root) {
    return (0,package_manager/* packageManagerOf */.n)(view, root.folder, root.packageManager);
}
function missing(view, manifests, root) {
    const [first] = manifests;
    if (first === undefined)
        return [];
    const packages = (0,runners/* runnerOf */.mv)(first, scriptFor(first, 'unit')?.text)?.missing?.(withDependencies(first, root));
    if (packages === undefined)
        return [];
    const apart = root.folder === '' ? [''] : manifests.map(({ folder }) => folder);
    return [(0,shell/* inEach */.B1)(view, apart, managerOf(view, root).add(packages))];
}
function withDependencies(manifest, root) {
    return { ...manifest, dependencies: new Set([...manifest.dependencies, ...root.dependencies]) };
}
function suiteOf(view, manifests, root, name) {
    const [first = root] = manifests;
    const folders = manifests.map(({ folder }) => folder);
    const line = lineOf(view, first, root, name);
    if (line === undefined)
        return browserSuite(view, manifests, root, name);
    return [
        {
            name,
            commands: [(0,shell/* inEach */.B1)(view, folders, line.command)],
            reports: (0,shell/* globsIn */.Lu)(view, folders, line.report),
            junit: line.junit === undefined ? [] : (0,shell/* globsIn */.Lu)(view, folders, line.junit),
            ...recordedIn(view, folders, line.recorded),
        },
    ];
}
function recordedIn(view, folders, line) {
    if (line === undefined)
        return {};
    return {
        recorded: { commands: [(0,shell/* inEach */.B1)(view, folders, line.command)], records: (0,shell/* globsIn */.Lu)(view, folders, line.record) },
    };
}
function browserSuite(view, manifests, root, name) {
    const [first = root] = manifests;
    const script = scriptFor(first, name);
    if (script === undefined || !BROWSER_TESTS.test(script.text))
        return [];
    const manager = managerOf(view, root);
    const folders = manifests.map(({ folder }) => folder);
    const browsers = /\bplaywright\b/u.test(script.text) ? [manager.exec('playwright install --with-deps')] : [];
    const commands = [...browsers, manager.script(script.name, '')];
    const line = (0,runners/* isPlaywright */.WZ)(script.text)
        ? (0,runners/* playwrightJunit */.Ic)(name, (flags) => manager.script(script.name, flags))
        : undefined;
    return [
        {
            name,
            commands: commands.map((command) => (0,shell/* inEach */.B1)(view, folders, command)),
            reports: [],
            junit: [],
            ...recordedIn(view, folders, line),
        },
    ];
}
function lineOf(view, manifest, root, suite) {
    const script = scriptFor(manifest, suite);
    if (script === undefined && suite !== 'unit')
        return undefined;
    if (script !== undefined && BROWSER_TESTS.test(script.text))
        return undefined;
    const runner = (0,runners/* runnerOf */.mv)(manifest, script?.text);
    return runner?.line({
        manifest,
        manager: managerOf(view, root),
        suite,
        hasSources: (0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(manifest.folder, 'src')),
        ...(script === undefined ? {} : { script }),
    });
}
function scriptFor(manifest, suite) {
    for (const name of SCRIPTS[suite]) {
        const text = manifest.scripts.get(name);
        if (text !== undefined)
            return { name, text };
    }
    return undefined;
}
function versionFile(view) {
    const path = ['.nvmrc', '.node-version'].find((name) => view.paths.includes(name));
    return path === undefined ? {} : { versionFile: path };
}

// EXTERNAL MODULE: ./build/js/init/ecosystems/maven.js
var maven = __webpack_require__(77676);
// EXTERNAL MODULE: ./build/js/shared/graph/resolvers/json-text.js
var json_text = __webpack_require__(70179);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/php.js




const php = {
    id: 'php',
    manifests: ['composer.json'],
    detect(view) {
        const folders = (0,model_view/* foldersWith */.m5)(view, 'composer.json').filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder));
        return folders.length === 0 ? [] : [php_part(view, folders)];
    },
};
function php_part(view, folders) {
    const tested = folders.filter((folder) => usesPhpunit(view, folder));
    const pest = tested.some((folder) => (view.text((0,model_view/* inside */.nx)(folder, 'composer.json')) ?? '').includes('"pestphp/pest"'));
    const runner = pest ? 'vendor/bin/pest' : 'vendor/bin/phpunit';
    const file = `${(0,part/* reportFolder */.t3)('unit')}/php.xml`;
    const junit = 'reports/junit/php.xml';
    const filter = tested.every((folder) => saysSources(view, folder) || !(0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(folder, 'src')))
        ? ''
        : ' --coverage-filter src';
    const scripts = scriptsOf(view.text((0,model_view/* inside */.nx)(folders[0] ?? '', 'composer.json')) ?? '');
    return (0,part/* partOf */.BU)({
        ecosystem: 'php',
        title: `PHP: Composer, ${pest ? 'Pest' : 'PHPUnit'}`,
        found: folders.map((folder) => (0,model_view/* inside */.nx)(folder, 'composer.json')),
        toolchain: { id: 'php', version: '8.4' },
        install: [(0,shell/* inEach */.B1)(view, folders, 'composer install --no-interaction --no-progress')],
        lint: scripts.has('lint') ? [(0,shell/* inEach */.B1)(view, folders.slice(0, 1), 'composer run lint')] : [],
        suites: tested.length > 0
            ? [
                {
                    name: 'unit',
                    commands: [
                        (0,shell/* inEach */.B1)(view, tested, `XDEBUG_MODE=coverage ${runner} --coverage-clover ${file} --log-junit ${junit}${filter}`),
                    ],
                    reports: (0,shell/* globsIn */.Lu)(view, tested, file),
                    junit: (0,shell/* globsIn */.Lu)(view, tested, junit),
                },
            ]
            : [],
        audit: [(0,shell/* inEach */.B1)(view, folders, 'composer audit --no-dev')],
        notes: tested.length > 0 ? [] : ['Neither phpunit/phpunit nor pestphp/pest is required: nothing can be measured yet.'],
    });
}
function usesPhpunit(view, folder) {
    if ((0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, 'phpunit.xml')) || (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, 'phpunit.xml.dist')))
        return true;
    return /"(?:phpunit\/phpunit|pestphp\/pest)"/u.test(view.text((0,model_view/* inside */.nx)(folder, 'composer.json')) ?? '');
}
function saysSources(view, folder) {
    return ['phpunit.xml', 'phpunit.xml.dist'].some((name) => /<(?:source|coverage|whitelist)\b/u.test(view.text((0,model_view/* inside */.nx)(folder, name)) ?? ''));
}
function scriptsOf(text) {
    try {
        return new Set(Object.keys((0,json_text/* objectOf */.Xy)((0,json_text/* objectOf */.Xy)((0,json_text/* parseJsonText */.lk)(text))['scripts'])));
    }
    catch {
        return new Set();
    }
}

// EXTERNAL MODULE: ./build/js/init/ecosystems/python.js + 1 modules
var python = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/ruby.js



const ruby = {
    id: 'ruby',
    manifests: ['Gemfile'],
    detect(view) {
        const folders = (0,model_view/* foldersWith */.m5)(view, 'Gemfile').filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder));
        if (folders.length === 0)
            return [];
        const tested = folders.filter((folder) => (0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(folder, 'spec')) || (0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(folder, 'test')));
        const rspec = tested.some((folder) => (0,model_view/* hasFolder */.bU)(view, (0,model_view/* inside */.nx)(folder, 'spec')));
        const measured = tested.filter((folder) => startsSimplecov(view, folder));
        const runner = rspec ? 'bundle exec rspec' : 'bundle exec rake test';
        const linted = folders.some((folder) => /\brubocop\b/u.test(view.text((0,model_view/* inside */.nx)(folder, 'Gemfile')) ?? ''));
        return [
            (0,part/* partOf */.BU)({
                ecosystem: 'ruby',
                title: `Ruby: Bundler, ${rspec ? 'RSpec' : 'Minitest'}, SimpleCov`,
                found: folders.map((folder) => (0,model_view/* inside */.nx)(folder, 'Gemfile')),
                toolchain: { id: 'ruby', version: '3.4' },
                install: [(0,shell/* inEach */.B1)(view, folders, 'bundle install --jobs 4')],
                lint: linted ? [(0,shell/* inEach */.B1)(view, folders, 'bundle exec rubocop')] : [],
                suites: measured.length > 0
                    ? [
                        {
                            name: 'unit',
                            commands: [(0,shell/* inEach */.B1)(view, measured, runner)],
                            reports: (0,shell/* globsIn */.Lu)(view, measured, 'coverage/.resultset.json'),
                            junit: [],
                        },
                    ]
                    : [],
                notes: [
                    ...(tested.length === 0 ? ['There is neither spec/ nor test/ yet: nothing can be measured.'] : []),
                    ...(tested.length > measured.length
                        ? [
                            'SimpleCov is not started: add the gem simplecov, and SimpleCov.start at the top of spec_helper.rb or test_helper.rb.',
                        ]
                        : []),
                ],
            }),
        ];
    },
};
function startsSimplecov(view, folder) {
    return view.paths
        .filter((path) => path.startsWith((0,model_view/* inside */.nx)(folder, '')) && /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/u.test(path))
        .some((path) => (view.text(path) ?? '').includes('SimpleCov.start'));
}

// EXTERNAL MODULE: ./build/js/init/ecosystems/rust-tests.js
var rust_tests = __webpack_require__(18729);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/rust.js




const rust = {
    id: 'rust',
    manifests: ['Cargo.toml'],
    detect(view) {
        const all = (0,model_view/* foldersWith */.m5)(view, 'Cargo.toml').filter((folder) => folder === '' || (0,model_view/* isPlain */.$i)(folder));
        const roots = outermost(view, all);
        if (roots.length === 0)
            return [];
        const isNextest = (0,model_view/* has */.zy)(view, '.config/nextest.toml');
        const file = `${(0,part/* reportFolder */.t3)('unit')}/rust.info`;
        const flags = `--workspace --lcov --output-path ${file}`;
        const run = isNextest ? (0,rust_tests/* nextest */.G8)('unit', flags) : `mkdir -p ${(0,part/* reportFolder */.t3)('unit')} && cargo llvm-cov ${flags}`;
        const documented = roots.filter((folder) => (0,rust_tests/* docTested */.qE)(view, folder));
        const fuzz = all.filter((folder) => /(?:^|\/)fuzz$/u.test(folder));
        return [
            (0,part/* partOf */.BU)({
                ecosystem: 'rust',
                title: `Rust: cargo-llvm-cov${isNextest ? ', nextest' : ''}`,
                found: roots.map((folder) => (0,model_view/* inside */.nx)(folder, 'Cargo.toml')),
                toolchain: { id: 'rust', version: 'stable' },
                install: [
                    'rustup component add llvm-tools',
                    `cargo install cargo-llvm-cov --locked${isNextest ? ' && cargo install cargo-nextest --locked' : ''}`,
                ],
                lint: [
                    (0,shell/* inEach */.B1)(view, roots, 'cargo fmt --all --check'),
                    (0,shell/* inEach */.B1)(view, roots, 'cargo clippy --workspace --all-targets -- --deny warnings'),
                ],
                build: [(0,shell/* inEach */.B1)(view, roots, `cargo build --workspace --release${locked(view, roots)}`)],
                suites: [
                    {
                        name: 'unit',
                        commands: [
                            (0,shell/* inEach */.B1)(view, roots, run),
                            ...(documented.length === 0 ? [] : [(0,shell/* inEach */.B1)(view, documented, `${rust_tests/* DOC_TESTS */.tx} --workspace`)]),
                        ],
                        reports: (0,shell/* globsIn */.Lu)(view, roots, file),
                        junit: isNextest ? (0,rust_tests/* nextestRecords */.UG)('unit').flatMap((path) => (0,shell/* globsIn */.Lu)(view, roots, path)) : [],
                    },
                ],
                audit: ['cargo install cargo-audit --locked', (0,shell/* inEach */.B1)(view, roots, 'cargo audit')],
                notes: [
                    'cargo-llvm-cov is compiled in the pipeline: an action or image that brings it saves minutes.',
                    ...(fuzz.length > 0
                        ? ['There are fuzz targets: they need a nightly compiler, so no job runs them yet.']
                        : []),
                ],
            }),
        ];
    },
};
function outermost(view, folders) {
    const workspaces = folders.filter((folder) => /^\s*\[workspace\]/mu.test(view.text((0,model_view/* inside */.nx)(folder, 'Cargo.toml')) ?? ''));
    return folders.filter((folder) => {
        if (/(?:^|\/)fuzz$/u.test(folder))
            return false;
        return !workspaces.some((root) => root !== folder && (root === '' || folder.startsWith(`${root}/`)));
    });
}
function locked(view, folders) {
    return folders.every((folder) => (0,model_view/* has */.zy)(view, (0,model_view/* inside */.nx)(folder, 'Cargo.lock'))) ? ' --locked' : '';
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/index.js









const ECOSYSTEMS = [javascript, python/* python */.H, go.go, rust, maven/* maven */.Q, gradle, dotnet, php, ruby];


/***/ })

};
