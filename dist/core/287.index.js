export const id = 287;
export const ids = [287];
export const modules = {

/***/ 90287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propose: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/init/gates/anomaly-section.js
const anomalySection = {
    id: 'anomaly-scan',
    title: 'Anomaly scan',
    reads: 'sources',
    builder,
    needsBuild: true,
    debianPackages: ['chromium'],
    config({ parts }) {
        const part = builder(parts);
        if (part === undefined)
            return [];
        const folder = part.artifacts[0].replace(/\/\*\*$/u, '');
        return [
            '# Attacks that run without defences must be stopped by the policy that the built application is served with.',
            'anomaly-scan:',
            '  site:',
            `    directory: ${JSON.stringify(folder)} # what the build writes`,
            '    # The file that the host reads for headers, when it is not in its usual place.',
            '    # headers: "public/_headers"',
        ];
    },
};
function builder(parts) {
    return parts.find(({ toolchain, build, artifacts }) => toolchain.id === 'node' && build.length > 0 && artifacts[0]?.endsWith('/**') === true);
}

;// CONCATENATED MODULE: ./build/js/init/gates/coverage-section.js
const NAMES = ['unit', 'integration', 'e2e'];
const coverageSection = {
    id: 'coverage-gate',
    title: 'Coverage gate',
    reads: 'reports',
    coverageFile: 'cobertura.xml',
    config(sources) {
        const suites = NAMES.flatMap((name) => suite(name, sources));
        if (suites.length === 0)
            return [];
        return [
            '# Least share of lines that tests must run. Below it today? Write what you have: `ratchet` below only lets it rise.',
            'coverage-gate:',
            '  suites:',
            ...suites,
            `  # What a change adds or rewrites must be covered, whatever the rest is.`,
            `  # patch: { lines: ${sources.lines('unit')} }`,
            '  # Floors that rise by themselves and never fall.',
            '  # ratchet: { file: .reliability/coverage-floor.json }',
            '  # Sources that no test can run, for example generated ones. Whatever else is in no report gives no verdict.',
            '  # ignore: ["**/generated/**"]',
        ];
    },
};
function suite(name, { parts, lines }) {
    const reports = parts.flatMap((part) => part.suites
        .filter((candidate) => candidate.name === name)
        .flatMap((candidate) => candidate.reports.map((glob) => `        - ${JSON.stringify(glob)} # ${part.title}`)));
    return reports.length === 0 ? [] : [`    ${name}:`, '      reports:', ...reports, `      lines: ${lines(name)}`];
}

;// CONCATENATED MODULE: ./build/js/init/gates/determinism-section.js
const determinismSection = {
    id: 'determinism',
    title: 'Determinism',
    reads: 'sources',
    builder: determinism_section_builder,
    config({ parts }) {
        const part = determinism_section_builder(parts);
        if (part === undefined)
            return [];
        return [
            '# The same sources, built many times with what must not matter varied, must give the same files.',
            'determinism:',
            `  build: ${JSON.stringify(part.build.join(' && '))}`,
            `  artifacts: [${part.artifacts.map((glob) => JSON.stringify(glob)).join(', ')}] # what the build writes`,
            '  runs: 2',
        ];
    },
};
function determinism_section_builder(parts) {
    return parts.find(({ build, artifacts }) => build.length > 0 && artifacts.length > 0);
}

;// CONCATENATED MODULE: ./build/js/init/gates/regression-section.js
const regressionSection = {
    id: 'regression-gate',
    title: 'Regression gate',
    reads: 'reports',
    readsResults: true,
    config({ parts }) {
        const reports = parts.flatMap((part) => [...new Set(part.suites.flatMap(({ junit }) => junit))].map((glob) => `      - ${JSON.stringify(glob)} # ${part.title}`));
        if (reports.length === 0)
            return [];
        return [
            '# Tests that fail, vanish, flake or are skipped from one change to the next.',
            'regression-gate:',
            '  tests:',
            '    reports:',
            ...reports,
            '    # A file that lists tests which may fail for a while, with owner and end.',
            '    # quarantine: ".reliability/quarantine.yml"',
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/init/gates/index.js




const GATE_SECTIONS = [
    coverageSection,
    determinismSection,
    regressionSection,
    anomalySection,
];

;// CONCATENATED MODULE: ./build/js/init/plan/yaml.js
function scalar(text) {
    const special = /^[\s\-?:,[\]{}#&*!|>'"%@`~=<]|:\s|:$|\s#|\s$|^$/u.test(text);
    const other = /^(?:true|false|null|yes|no|on|off|y|n|[-+.\d][\w.:+-]*)$/iu.test(text);
    return special || other ? `'${text.replaceAll("'", "''")}'` : text;
}
function indented(lines, by) {
    return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}
function commentedBlock(lines) {
    const column = /^\s*/u.exec(lines[0] ?? '')?.[0] ?? '';
    return lines.map((line) => `${column}# ${line.slice(column.length)}`.trimEnd());
}
function commands(key, lines) {
    const [only, ...others] = lines;
    if (only === undefined)
        return [];
    if (others.length === 0 && !only.includes('\n'))
        return [`${key}: ${scalar(only)}`];
    return [
        `${key}: |`,
        ...indented(lines.flatMap((line) => line.split('\n')), 2),
    ];
}
function item(lines) {
    return lines.map((line, at) => (at === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

;// CONCATENATED MODULE: ./build/js/init/platforms/words.js
function heading(plan, what, more = []) {
    return [`# ${what} Written by \`reliability init\` for ${titles(plan.parts)}.`, ...more.map((line) => `# ${line}`)];
}
function titles(parts) {
    return parts.map(({ title }) => title).join('; ');
}
function jobNames(id, work) {
    return work.length === 1 ? [id] : work.map(({ toolchain }) => `${id}-${toolchain.id}`);
}
function collecting(globs, folder) {
    const paths = globs.map((glob) => `-path '${glob.startsWith('**/') ? `*/${glob.slice(3)}` : `./${glob}`}'`);
    return [
        `mkdir -p ${folder}`,
        `find . -path ./${folder.split('/')[0]} -prune -o -type f \\( ${paths.join(' -o ')} \\) -exec cp --parents {} ${folder} \\;`,
    ];
}
const MISSING_DELIVERY = [
    'Nothing here says how a version is deployed. Write ci/deploy.sh, ci/smoke.sh (does it work?) and ci/rollback.sh, each',
    'with "staging" or "production" as its argument, then take away the signs in front of the lines below.',
];
const MISSING_IMAGE = 'There is no Dockerfile: with one, take away the signs in front of the lines below.';

;// CONCATENATED MODULE: ./build/js/init/config-file.js



function configFile(plan) {
    const sections = GATE_SECTIONS.flatMap((gate) => {
        const lines = gate.config(plan);
        if (lines.length === 0)
            return [];
        return [
            ['', ...(plan.gates.includes(gate) ? lines : commentedBlock(lines).map((line) => line.replace(/^# # /u, '# ')))],
        ];
    });
    return `${[
        ...heading(plan, 'What has to hold here.', ['Every key: reliability schema, and docs/gates of the project.']),
        'version: 1',
        ...sections.flat(),
    ].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/js/init/model/part.js
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
function suiteTitle(suite) {
    const titles = { unit: 'Unit tests', integration: 'Integration tests', e2e: 'End-to-end tests' };
    return titles[suite];
}

;// CONCATENATED MODULE: ./build/js/init/model/view.js
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

;// CONCATENATED MODULE: ./build/js/init/model/shell.js

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
        return childrenOf(view, parent).every((child) => own.some((folder) => nameOf(folder) === child))
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

;// CONCATENATED MODULE: ./build/js/init/ecosystems/dotnet.js



const SOLUTION = /\.slnx?$/u;
const PROJECT = /\.(?:cs|fs|vb)proj$/u;
const dotnet = {
    id: 'dotnet',
    manifests: ['*.sln', '*.slnx', '*.csproj', '*.fsproj', '*.vbproj'],
    detect(view) {
        const solutions = view.paths.filter((path) => SOLUTION.test(nameOf(path)) && isPlain(path));
        const projects = view.paths.filter((path) => PROJECT.test(nameOf(path)) && isPlain(path));
        if (projects.length === 0)
            return [];
        const root = solutions.find((path) => !path.includes('/'));
        const tests = projects.filter((path) => /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|xunit/iu.test(view.text(path) ?? ''));
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
                suites: tests.length > 0
                    ? [
                        {
                            name: 'unit',
                            commands: targets.map((path) => `dotnet test ${word(path)} --collect 'XPlat Code Coverage' --logger trx --results-directory ${results}`),
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

;// CONCATENATED MODULE: ./build/js/init/ecosystems/go.js



const MOST_OPENED = 2000;
const MOST_NAMED = 60;
const go = {
    id: 'go',
    manifests: ['go.mod'],
    detect(view) {
        const modules = foldersWith(view, 'go.mod').filter((folder) => folder === '' || isPlain(folder));
        if (modules.length === 0)
            return [];
        const tests = view.paths.filter((path) => path.endsWith('_test.go')).slice(0, MOST_OPENED);
        const texts = tests.map((path) => [path, view.text(path) ?? '']);
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
function part(view, modules, { untagged, integration, names, fuzzed }) {
    const suites = [
        ...(untagged.length > 0 ? [go_suite(view, 'unit', untagged, '')] : []),
        ...(integration.length > 0 ? [go_suite(view, 'integration', integration, ` -tags=integration${only(names)}`)] : []),
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
function only(names) {
    return names.length === 0 || names.length > MOST_NAMED ? '' : ` -run='^(${names.join('|')})$'`;
}
function testNames(texts) {
    const names = [...texts].flatMap((text) => [...text.matchAll(/^func (Test\w*)\(/gmu)].map(([, name]) => name ?? ''));
    return [...new Set(names)].sort();
}
function go_suite(view, name, modules, flags) {
    const folder = reportFolder(name);
    const file = `${folder}/go.out`;
    const test = `go test -covermode=atomic -coverpkg=./... -coverprofile=${file}${flags} ./...`;
    return {
        name,
        commands: [inEach(view, modules, `mkdir -p ${folder} && ${test}`)],
        reports: globsIn(view, modules, file),
        junit: [],
    };
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/gradle.js



const SETTINGS = /^settings\.gradle(?:\.kts)?$/u;
const BUILD = /^build\.gradle(?:\.kts)?$/u;
const gradle = {
    id: 'gradle',
    manifests: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    detect(view) {
        const settled = foldersWith(view, SETTINGS);
        const roots = (settled.length > 0 ? settled : foldersWith(view, BUILD)).filter((folder) => folder === '' || isPlain(folder));
        if (roots.length === 0)
            return [];
        const call = `${roots.every((folder) => has(view, inside(folder, 'gradlew'))) ? 'sh ./gradlew' : 'gradle'} --no-daemon`;
        const kotlin = view.paths.some((path) => /(?:^|\/)src\/(?:main|test)\/kotlin\//u.test(path));
        const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
        return [
            partOf({
                ecosystem: 'gradle',
                title: `${kotlin ? 'Kotlin' : 'Java'}: Gradle, JaCoCo`,
                found: view.paths.filter((path) => roots.some((root) => SETTINGS.test(path.slice(root === '' ? 0 : root.length + 1)) ||
                    path === inside(root, 'build.gradle') ||
                    path === inside(root, 'build.gradle.kts'))),
                toolchain: { id: 'java', version: '21' },
                build: [inEach(view, roots, `${call} assemble`)],
                builtByTests: tests,
                artifacts: ['**/build/libs/*.jar'],
                suites: tests
                    ? [
                        {
                            name: 'unit',
                            commands: [
                                `printf '%s\\n' ${SCRIPT.map((line) => `"${line}"`).join(' ')} > "\${TMPDIR:-/tmp}/coverage.gradle"`,
                                inEach(view, roots, `${call} --init-script "\${TMPDIR:-/tmp}/coverage.gradle" test jacocoTestReport`),
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

// EXTERNAL MODULE: ./build/js/shared/graph/resolvers/json-text.js
var json_text = __webpack_require__(70179);
;// CONCATENATED MODULE: ./build/js/init/ecosystems/scripts/manifest.js


const CONFIGS = ['vitest.config', 'vite.config', 'jest.config'].flatMap((name) => ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts', 'json'].map((extension) => `${name}.${extension}`));
function readManifest(view, folder) {
    const value = parsed(view.text(inside(folder, 'package.json')) ?? '');
    if (value === undefined)
        return undefined;
    const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    const scripts = Object.entries((0,json_text/* objectOf */.Xy)(value['scripts'])).filter(([, script]) => typeof script === 'string');
    const configs = CONFIGS.map((name) => inside(folder, name)).filter((path) => has(view, path));
    const declared = value['packageManager'];
    return {
        folder,
        scripts: new Map(scripts),
        dependencies: new Set(sections.flatMap((section) => Object.keys((0,json_text/* objectOf */.Xy)(value[section])))),
        isWorkspace: (0,json_text/* stringsOf */.iw)(value['workspaces']).length > 0 ||
            (0,json_text/* stringsOf */.iw)((0,json_text/* objectOf */.Xy)(value['workspaces'])['packages']).length > 0 ||
            has(view, inside(folder, 'pnpm-workspace.yaml')),
        packageManager: typeof declared === 'string' ? declared : '',
        runnerConfig: [...configs.map((path) => view.text(path) ?? ''), JSON.stringify(value['jest'] ?? '')].join('\n'),
    };
}
function parsed(text) {
    try {
        const value = (0,json_text/* parseJsonText */.lk)(text.replace(/^\ufeff/u, ''));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? (0,json_text/* objectOf */.Xy)(value) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/scripts/package-manager.js


function packageManagerOf(view, folder, declared) {
    const there = (name) => has(view, inside(folder, name));
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
        script: (name, flags) => `npm run ${word(name)}${flags === '' ? '' : ` -- ${flags}`}`,
        exec: (command) => `npx ${command}`,
        add: (packages) => `npm install --no-save ${packages}`,
        audit: locked ? 'npm audit --omit dev --audit-level high' : undefined,
    };
}
function pnpm(locked, workspace) {
    return {
        id: 'pnpm',
        install: ['corepack enable', `pnpm install${locked ? ' --frozen-lockfile' : ''}`],
        script: (name, flags) => `pnpm run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `pnpm exec ${command}`,
        add: (packages) => `pnpm add --save-dev${workspace ? ' --workspace-root' : ''} ${packages}`,
        audit: locked ? 'pnpm audit --prod --audit-level high' : undefined,
    };
}
function yarn(locked, berry) {
    return {
        id: 'yarn',
        install: ['corepack enable', `yarn install${locked ? (berry ? ' --immutable' : ' --frozen-lockfile') : ''}`],
        script: (name, flags) => `yarn run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `yarn run ${command}`,
        add: (packages) => `yarn add --dev ${packages}`,
        audit: locked && berry ? 'yarn npm audit --environment production --severity high' : undefined,
    };
}
function bun(locked) {
    return {
        id: 'bun',
        install: ['npm install --global bun', `bun install${locked ? ' --frozen-lockfile' : ''}`],
        script: (name, flags) => `bun run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
        exec: (command) => `bunx ${command}`,
        add: (packages) => `bun add --dev ${packages}`,
        audit: undefined,
    };
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/scripts/runners.js


const SOURCES = 'src/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
const vitest = {
    id: 'vitest',
    program: /^vitest\b/u,
    dependency: 'vitest',
    line(call) {
        const folder = reportFolder(call.suite);
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
        const folder = reportFolder(call.suite);
        const include = call.hasSources && !/\bcollectCoverageFrom\b/u.test(call.manifest.runnerConfig);
        const flags = `--ci --coverage --coverageReporters=lcovonly --coverageDirectory=${folder}${include ? ` '--collectCoverageFrom=${SOURCES}'` : ''}`;
        return { command: started(call, 'jest', flags), report: `${folder}/lcov.info` };
    },
};
const node = {
    id: 'node:test',
    program: /^node\b.*\s--test\b/u,
    dependency: undefined,
    line({ suite, script }) {
        const folder = reportFolder(suite);
        const report = `${folder}/lcov.info`;
        const junit = `reports/junit/${suite}.xml`;
        const flags = `--test --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=${report} --test-reporter=junit --test-reporter-destination=${junit}`;
        const text = lastOf(script?.text ?? 'node --test').replace(/\s--test\b(?!-)/u, ` ${flags}`);
        return { command: `mkdir -p ${folder} reports/junit && ${text}`, report, junit };
    },
};
const runners_bun = {
    id: 'bun test',
    program: /^bun test\b/u,
    dependency: undefined,
    line({ suite }) {
        const folder = reportFolder(suite);
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
        const folder = reportFolder(suite);
        const all = hasSources ? ' --all --src src' : '';
        const inner = manager.script(script?.name ?? 'test', '');
        return {
            command: `npx --yes c8@10${all} --reporter=lcovonly --reports-dir=${folder} ${inner}`,
            report: `${folder}/lcov.info`,
        };
    },
};
const RUNNERS = [vitest, jest, node, runners_bun];
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
    return manager.exec(`${word(program)} ${flags}`);
}
function lastOf(script) {
    return script.split(/&&|;/u).at(-1)?.trim() ?? '';
}
function bare(command) {
    return command.trim().replace(/^(?:(?:cross-env|npx|pnpm|yarn|bunx|exec|dotenv|--|\w+=\S+)\s+)+/u, '');
}

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
        const manifests = foldersWith(view, 'package.json')
            .filter((folder) => folder === '' || isPlain(folder))
            .map((folder) => readManifest(view, folder))
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
    const runner = runnerOf(root, script?.text);
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
        return owner.length === 0 ? [] : [inEach(view, owner, manager.script(name, ''))];
    };
    const runner = runnerOf(first, scriptFor(first, 'unit')?.text);
    const suites = ['unit', 'integration', 'e2e'].flatMap((name) => suiteOf(view, manifests, root, name));
    return partOf({
        ecosystem: 'javascript',
        title: `JavaScript: ${manager.id}${runner === undefined ? '' : `, ${runner.id}`}`,
        found: folders.map((folder) => inside(folder, 'package.json')),
        toolchain: { id: 'node', version: '24', ...versionFile(view) },
        install: [
            ...manager.install.map((line) => /^(?:corepack|npm install --global)/u.test(line) ? line : inEach(view, apart, line)),
            ...missing(view, manifests, root),
        ],
        lint: [...script('lint'), ...script('typecheck')],
        build: script('build'),
        artifacts: ['dist/**'],
        suites,
        audit: manager.audit === undefined ? [] : [inEach(view, apart, manager.audit)],
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
    return packageManagerOf(view, root.folder, root.packageManager);
}
function missing(view, manifests, root) {
    const [first] = manifests;
    if (first === undefined)
        return [];
    const packages = runnerOf(first, scriptFor(first, 'unit')?.text)?.missing?.(withDependencies(first, root));
    if (packages === undefined)
        return [];
    const apart = root.folder === '' ? [''] : manifests.map(({ folder }) => folder);
    return [inEach(view, apart, managerOf(view, root).add(packages))];
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
            commands: [inEach(view, folders, line.command)],
            reports: globsIn(view, folders, line.report),
            junit: line.junit === undefined ? [] : globsIn(view, folders, line.junit),
        },
    ];
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
    return [{ name, commands: commands.map((command) => inEach(view, folders, command)), reports: [], junit: [] }];
}
function lineOf(view, manifest, root, suite) {
    const script = scriptFor(manifest, suite);
    if (script === undefined && suite !== 'unit')
        return undefined;
    if (script !== undefined && BROWSER_TESTS.test(script.text))
        return undefined;
    const runner = runnerOf(manifest, script?.text);
    return runner?.line({
        manifest,
        manager: managerOf(view, root),
        suite,
        hasSources: hasFolder(view, inside(manifest.folder, 'src')),
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

;// CONCATENATED MODULE: ./build/js/init/ecosystems/maven.js



const JACOCO = 'org.jacoco:jacoco-maven-plugin:0.8.13';
const maven = {
    id: 'maven',
    manifests: ['pom.xml'],
    detect(view) {
        const folders = foldersWith(view, 'pom.xml').filter((folder) => folder === '' || isPlain(folder));
        const roots = folders.filter((folder) => !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`))));
        if (roots.length === 0)
            return [];
        const poms = folders.map((folder) => view.text(inside(folder, 'pom.xml')) ?? '');
        const configured = poms.some((pom) => pom.includes('jacoco-maven-plugin'));
        const failsafe = poms.some((pom) => pom.includes('maven-failsafe-plugin'));
        const mvn = has(view, 'mvnw') ? 'sh ./mvnw' : 'mvn';
        const call = `${mvn} --batch-mode --no-transfer-progress`;
        const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
        return [
            partOf({
                ecosystem: 'maven',
                title: `Java: ${mvn === 'mvn' ? 'Maven' : 'Maven wrapper'}, JaCoCo`,
                found: roots.map((folder) => inside(folder, 'pom.xml')),
                toolchain: { id: 'java', version: javaVersion(poms) },
                build: [inEach(view, roots, `${call} -DskipTests package`)],
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
            : `${JACOCO}:prepare-agent verify ${JACOCO}:report`;
    const unit = {
        name: 'unit',
        commands: [inEach(view, roots, `${call} ${goals}`)],
        reports: ['**/target/site/jacoco/jacoco.xml'],
        junit: ['**/target/surefire-reports/TEST-*.xml'],
    };
    if (!failsafe || configured)
        return [unit];
    const junit = ['**/target/failsafe-reports/TEST-*.xml'];
    return [unit, { name: 'integration', commands: [], reports: ['**/target/site/jacoco-it/jacoco.xml'], junit }];
}
function javaVersion(poms) {
    const versions = poms.flatMap((pom) => [...pom.matchAll(/<(?:maven\.compiler\.(?:release|source|target)|java\.version|release|jvmTarget)>(\d+)</gu)].map(([, version]) => Number(version)));
    const needed = Math.max(0, ...versions);
    return String([17, 21, 25].find((lts) => lts >= needed) ?? needed);
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/php.js




const php = {
    id: 'php',
    manifests: ['composer.json'],
    detect(view) {
        const folders = foldersWith(view, 'composer.json').filter((folder) => folder === '' || isPlain(folder));
        return folders.length === 0 ? [] : [php_part(view, folders)];
    },
};
function php_part(view, folders) {
    const tested = folders.filter((folder) => usesPhpunit(view, folder));
    const pest = tested.some((folder) => (view.text(inside(folder, 'composer.json')) ?? '').includes('"pestphp/pest"'));
    const runner = pest ? 'vendor/bin/pest' : 'vendor/bin/phpunit';
    const file = `${reportFolder('unit')}/php.xml`;
    const junit = 'reports/junit/php.xml';
    const filter = tested.every((folder) => saysSources(view, folder) || !hasFolder(view, inside(folder, 'src')))
        ? ''
        : ' --coverage-filter src';
    const scripts = scriptsOf(view.text(inside(folders[0] ?? '', 'composer.json')) ?? '');
    return partOf({
        ecosystem: 'php',
        title: `PHP: Composer, ${pest ? 'Pest' : 'PHPUnit'}`,
        found: folders.map((folder) => inside(folder, 'composer.json')),
        toolchain: { id: 'php', version: '8.4' },
        install: [inEach(view, folders, 'composer install --no-interaction --no-progress')],
        lint: scripts.has('lint') ? [inEach(view, folders.slice(0, 1), 'composer run lint')] : [],
        suites: tested.length > 0
            ? [
                {
                    name: 'unit',
                    commands: [
                        inEach(view, tested, `XDEBUG_MODE=coverage ${runner} --coverage-clover ${file} --log-junit ${junit}${filter}`),
                    ],
                    reports: globsIn(view, tested, file),
                    junit: globsIn(view, tested, junit),
                },
            ]
            : [],
        audit: [inEach(view, folders, 'composer audit --no-dev')],
        notes: tested.length > 0 ? [] : ['Neither phpunit/phpunit nor pestphp/pest is required: nothing can be measured yet.'],
    });
}
function usesPhpunit(view, folder) {
    if (has(view, inside(folder, 'phpunit.xml')) || has(view, inside(folder, 'phpunit.xml.dist')))
        return true;
    return /"(?:phpunit\/phpunit|pestphp\/pest)"/u.test(view.text(inside(folder, 'composer.json')) ?? '');
}
function saysSources(view, folder) {
    return ['phpunit.xml', 'phpunit.xml.dist'].some((name) => /<(?:source|coverage|whitelist)\b/u.test(view.text(inside(folder, name)) ?? ''));
}
function scriptsOf(text) {
    try {
        return new Set(Object.keys((0,json_text/* objectOf */.Xy)((0,json_text/* objectOf */.Xy)((0,json_text/* parseJsonText */.lk)(text))['scripts'])));
    }
    catch {
        return new Set();
    }
}

// EXTERNAL MODULE: ./build/js/shared/graph/test-files.js
var test_files = __webpack_require__(47631);
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

;// CONCATENATED MODULE: ./build/js/init/ecosystems/python.js





const MANIFEST = /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements[\w.-]*\.txt|Pipfile)$/u;
const python_MOST_OPENED = 200;
const python = {
    id: 'python',
    manifests: ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile'],
    detect(view) {
        const folders = foldersWith(view, MANIFEST).filter((folder) => folder === '' || isPlain(folder));
        const groups = new Map();
        for (const folder of folders) {
            const { id } = python_managerOf(view, folder);
            groups.set(id, [...(groups.get(id) ?? []), folder]);
        }
        return [...groups.values()].map((group) => python_part(view, group));
    },
};
function python_managerOf(view, folder) {
    const project = view.text(inside(folder, 'pyproject.toml')) ?? '';
    const there = (name) => has(view, inside(folder, name));
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
        .filter((path) => path === inside(folder, nameOf(path)) && /^requirements[\w.-]*\.txt$/u.test(nameOf(path)))
        .map((path) => `-r ${word(nameOf(path))}`);
    const extras = Object.keys(namesIn(tomlTable(project, 'project.optional-dependencies') ?? ''));
    const wanted = ['test', 'tests', 'testing', 'dev'].filter((name) => extras.includes(name));
    const groups = Object.keys(namesIn(tomlTable(project, 'dependency-groups') ?? ''));
    const group = ['test', 'tests', 'dev'].find((name) => groups.includes(name));
    const installable = has(view, inside(folder, 'setup.py')) || hasTomlTable(project, 'build-system') || hasTomlTable(project, 'project');
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
    const manager = python_managerOf(view, first);
    const tested = folders.filter((folder) => hasTests(view, folder));
    const pytest = tested.some((folder) => usesPytest(view, folder));
    const tools = pytest ? 'pytest pytest-cov' : 'coverage';
    const lint = ['ruff', 'flake8', 'mypy', 'black'].filter((tool) => folders.some((folder) => names(view, folder, tool)));
    return partOf({
        ecosystem: 'python',
        title: `Python: ${manager.id}, ${pytest ? 'pytest' : 'unittest'}`,
        found: view.paths.filter((path) => folders.some((folder) => path === inside(folder, nameOf(path))) && MANIFEST.test(nameOf(path))),
        toolchain: { id: 'python', version: '3.13', ...python_versionFile(view, first) },
        install: [
            ...manager.install.slice(0, -1).filter((line) => /pip install (?:uv|poetry|pipenv)$/u.test(line)),
            ...manager.install
                .filter((line) => !/pip install (?:uv|poetry|pipenv)$/u.test(line))
                .map((line) => inEach(view, folders, line)),
            ...(tested.length > 0 ? [inEach(view, tested, manager.add(tools))] : []),
        ],
        lint: lint.map((tool) => inEach(view, folders, `${manager.run}${LINTERS[tool] ?? tool}`)),
        suites: python_suites(view, tested, manager, pytest),
        audit: [manager.add('pip-audit'), inEach(view, folders, `${manager.run}pip-audit`)],
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
function python_suites(view, tested, manager, pytest) {
    if (tested.length === 0)
        return [];
    const root = tested.length === 1 ? (tested[0] ?? '') : undefined;
    const split = (name) => pytest && root !== undefined && hasFolder(view, inside(root, `tests/${name}`));
    const named = ['unit', 'integration', 'e2e'].filter(split);
    const whole = named.length === 0 || !named.includes('unit');
    const sources = sourcesOf(view, tested);
    const flags = {
        pytest: sources.length === 0 ? '--cov' : sources.map((source) => `--cov=${source}`).join(' '),
        coverage: sources.length === 0 ? '' : ` --source=${sources.join(',')}`,
    };
    return [...(whole ? ['unit'] : []), ...named].map((name) => {
        const file = `${reportFolder(name)}/python.xml`;
        const junit = `reports/junit/python-${name}.xml`;
        const others = named.filter((other) => other !== name).map((other) => ` --ignore=tests/${other}`);
        const where = named.includes(name) ? ` tests/${name}` : others.join('');
        const command = pytest
            ? `${manager.run}python -m pytest${where} ${flags.pytest} --cov-branch --cov-report=xml:${file} --junitxml=${junit}`
            : `${manager.run}python -m coverage run --branch${flags.coverage} -m unittest discover && mkdir -p ${reportFolder(name)} && ${manager.run}python -m coverage xml -o ${file}`;
        return {
            name,
            commands: [inEach(view, tested, command)],
            reports: globsIn(view, tested, file),
            junit: pytest ? globsIn(view, tested, junit) : [],
        };
    });
}
function sourcesOf(view, folders) {
    const [only = '', ...others] = folders;
    if (others.length > 0)
        return [];
    const project = view.text(inside(only, 'pyproject.toml')) ?? '';
    const configured = hasTomlTable(project, 'tool.coverage') ||
        has(view, inside(only, '.coveragerc')) ||
        has(view, inside(only, 'tox.ini'));
    if (configured)
        return [];
    if (hasFolder(view, inside(only, 'src')))
        return ['src'];
    const packages = view.paths
        .filter((path) => path.endsWith('/__init__.py') && path.startsWith(inside(only, '')))
        .map((path) => path.slice(inside(only, '').length).split('/')[0] ?? '')
        .filter((name) => /^\w+$/u.test(name) && !/^(?:tests?|docs|examples)$/u.test(name));
    const distinct = [...new Set(packages)];
    return distinct.length === 0 ? ['.'] : distinct;
}
function hasTests(view, folder) {
    return view.paths.some((path) => path.startsWith(inside(folder, '')) && path.endsWith('.py') && (0,test_files/* isTestFile */.hl)(path));
}
function usesPytest(view, folder) {
    const there = (name) => has(view, inside(folder, name));
    if (there('pytest.ini') || names(view, folder, 'pytest'))
        return true;
    if (view.paths.some((path) => path.startsWith(inside(folder, '')) && nameOf(path) === 'conftest.py'))
        return true;
    const tests = view.paths.filter((path) => path.startsWith(inside(folder, '')) && path.endsWith('.py') && (0,test_files/* isTestFile */.hl)(path));
    return tests.slice(0, python_MOST_OPENED).some((path) => !/\bunittest\b/u.test(view.text(path) ?? 'unittest'));
}
function names(view, folder, tool) {
    const pattern = new RegExp(`(?<![\\w-])${tool}(?![\\w-])`, 'u');
    return view.paths
        .filter((path) => path === inside(folder, nameOf(path)) && (MANIFEST.test(nameOf(path)) || nameOf(path) === 'tox.ini'))
        .some((path) => pattern.test(view.text(path) ?? ''));
}
function python_versionFile(view, folder) {
    const path = inside(folder, '.python-version');
    return has(view, path) ? { versionFile: path } : {};
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/ruby.js



const ruby = {
    id: 'ruby',
    manifests: ['Gemfile'],
    detect(view) {
        const folders = foldersWith(view, 'Gemfile').filter((folder) => folder === '' || isPlain(folder));
        if (folders.length === 0)
            return [];
        const tested = folders.filter((folder) => hasFolder(view, inside(folder, 'spec')) || hasFolder(view, inside(folder, 'test')));
        const rspec = tested.some((folder) => hasFolder(view, inside(folder, 'spec')));
        const measured = tested.filter((folder) => startsSimplecov(view, folder));
        const runner = rspec ? 'bundle exec rspec' : 'bundle exec rake test';
        const linted = folders.some((folder) => /\brubocop\b/u.test(view.text(inside(folder, 'Gemfile')) ?? ''));
        return [
            partOf({
                ecosystem: 'ruby',
                title: `Ruby: Bundler, ${rspec ? 'RSpec' : 'Minitest'}, SimpleCov`,
                found: folders.map((folder) => inside(folder, 'Gemfile')),
                toolchain: { id: 'ruby', version: '3.4' },
                install: [inEach(view, folders, 'bundle install --jobs 4')],
                lint: linted ? [inEach(view, folders, 'bundle exec rubocop')] : [],
                suites: measured.length > 0
                    ? [
                        {
                            name: 'unit',
                            commands: [inEach(view, measured, runner)],
                            reports: globsIn(view, measured, 'coverage/.resultset.json'),
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
        .filter((path) => path.startsWith(inside(folder, '')) && /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/u.test(path))
        .some((path) => (view.text(path) ?? '').includes('SimpleCov.start'));
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/rust.js



const rust = {
    id: 'rust',
    manifests: ['Cargo.toml'],
    detect(view) {
        const all = foldersWith(view, 'Cargo.toml').filter((folder) => folder === '' || isPlain(folder));
        const roots = outermost(view, all);
        if (roots.length === 0)
            return [];
        const nextest = has(view, '.config/nextest.toml');
        const file = `${reportFolder('unit')}/rust.info`;
        const run = `cargo llvm-cov${nextest ? ' nextest' : ''} --workspace --lcov --output-path ${file}`;
        const fuzz = all.filter((folder) => /(?:^|\/)fuzz$/u.test(folder));
        return [
            partOf({
                ecosystem: 'rust',
                title: `Rust: cargo-llvm-cov${nextest ? ', nextest' : ''}`,
                found: roots.map((folder) => inside(folder, 'Cargo.toml')),
                toolchain: { id: 'rust', version: 'stable' },
                install: [
                    'rustup component add llvm-tools',
                    `cargo install cargo-llvm-cov --locked${nextest ? ' && cargo install cargo-nextest --locked' : ''}`,
                ],
                lint: [
                    inEach(view, roots, 'cargo fmt --all --check'),
                    inEach(view, roots, 'cargo clippy --workspace --all-targets -- --deny warnings'),
                ],
                build: [inEach(view, roots, `cargo build --workspace --release${locked(view, roots)}`)],
                suites: [
                    {
                        name: 'unit',
                        commands: [inEach(view, roots, `mkdir -p ${reportFolder('unit')} && ${run}`)],
                        reports: globsIn(view, roots, file),
                        junit: nextest ? globsIn(view, roots, 'target/nextest/*/junit.xml') : [],
                    },
                ],
                audit: ['cargo install cargo-audit --locked', inEach(view, roots, 'cargo audit')],
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
    const workspaces = folders.filter((folder) => /^\s*\[workspace\]/mu.test(view.text(inside(folder, 'Cargo.toml')) ?? ''));
    return folders.filter((folder) => {
        if (/(?:^|\/)fuzz$/u.test(folder))
            return false;
        return !workspaces.some((root) => root !== folder && (root === '' || folder.startsWith(`${root}/`)));
    });
}
function locked(view, folders) {
    return folders.every((folder) => has(view, inside(folder, 'Cargo.lock'))) ? ' --locked' : '';
}

;// CONCATENATED MODULE: ./build/js/init/ecosystems/index.js









const ECOSYSTEMS = [javascript, python, go, rust, maven, gradle, dotnet, php, ruby];

;// CONCATENATED MODULE: ./build/js/init/plan/delivery.js

const FOLDERS = ['ci', 'scripts', 'bin', 'deploy', '.'];
function deliveryOf(view) {
    const dockerfile = ['Dockerfile', 'docker/Dockerfile', 'Containerfile'].find((path) => has(view, path));
    const [deploy, smoke, rollback] = [['deploy'], ['smoke', 'smoke-test'], ['rollback']].map((names) => script(view, names));
    const text = dockerfile === undefined ? '' : (view.text(dockerfile) ?? '');
    return {
        imageNeedsBuild: /^\s*(?:COPY|ADD)\s+(?!--from)\S*\b(?:dist|build|out|target)\b/imu.test(text),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(deploy === undefined ? {} : { deploy }),
        ...(smoke === undefined ? {} : { smoke }),
        ...(rollback === undefined ? {} : { rollback }),
    };
}
function script(view, names) {
    return FOLDERS.flatMap((folder) => names.map((name) => (folder === '.' ? `${name}.sh` : `${folder}/${name}.sh`))).find((path) => has(view, path) && isPlain(path));
}

// EXTERNAL MODULE: ./build/js/shared/config/camel-case.js
var camel_case = __webpack_require__(26984);
;// CONCATENATED MODULE: ./build/js/init/gates/call.js
function gateCommand(gate, version) {
    return `npx --yes reliability@${version} ${gate.id}`;
}
function gateFolder(gate) {
    return `reliability-report/${gate.id}`;
}

;// CONCATENATED MODULE: ./build/js/init/platforms/azure/steps.js



const POOL = ['pool:', '  vmImage: ubuntu-24.04'];
function setup({ id, version, versionFile }) {
    switch (id) {
        case 'node':
            return task('UseNode@1', [`version: ${version}.x`]);
        case 'python':
            return task('UsePythonVersion@0', [`versionSpec: '${version}'`]);
        case 'dotnet':
            return task('UseDotNet@2', versionFile === undefined ? [`version: ${version}`] : ['useGlobalJson: true']);
        case 'java':
            return bash('Java', [
                `if [ -n "\${JAVA_HOME_${version}_X64:-}" ]; then echo "##vso[task.setvariable variable=JAVA_HOME]$JAVA_HOME_${version}_X64"; fi`,
            ]);
        default:
            return [];
    }
}
function bash(title, lines, more = []) {
    const all = lines.length > 1 ? ['set -e', ...lines] : lines;
    return lines.length === 0 ? [] : item([...commands('bash', all), `displayName: ${scalar(title)}`, ...more]);
}
function task(name, inputs, more = []) {
    return item([`task: ${name}`, ...more, 'inputs:', ...indented(inputs, 2)]);
}
function testResults(globs) {
    if (globs.length === 0)
        return [];
    return task('PublishTestResults@2', ['testResultsFormat: JUnit', ...commands('testResultsFiles', globs), 'failTaskOnFailedTests: false'], ['displayName: Test results', 'condition: succeededOrFailed()']);
}
function gateSteps(gate, version) {
    const folder = gateFolder(gate);
    const late = (what) => [`displayName: '${gate.title}: ${what}'`, 'condition: succeededOrFailed()'];
    return [
        ...bash(gate.title, [gateCommand(gate, version)], [`name: ${(0,camel_case/* camelCase */.x)(gate.id)}`, 'env:', '  SYSTEM_ACCESSTOKEN: $(System.AccessToken)']),
        ...task('PublishTestResults@2', [
            'testResultsFormat: JUnit',
            `testResultsFiles: ${folder}/junit.xml`,
            `testRunTitle: ${gate.title}`,
            'failTaskOnFailedTests: false',
        ], late('results')),
        ...(gate.coverageFile === undefined
            ? []
            : task('PublishCodeCoverageResults@2', [`summaryFileLocation: ${folder}/${gate.coverageFile}`, 'failIfCoverageEmpty: false'], late('covered lines'))),
        ...task('PublishPipelineArtifact@1', [`targetPath: ${folder}`, `artifact: reliability-${gate.id}-$(System.JobAttempt)`], late('report')),
    ];
}
function triggers(branch) {
    return [
        'trigger:',
        '  batch: true',
        '  branches:',
        `    include: [${scalar(branch)}]`,
        'pr:',
        '  autoCancel: true',
        '  branches:',
        "    include: ['*']",
    ];
}

;// CONCATENATED MODULE: ./build/js/init/platforms/azure/small.js




function smallPipeline(plan, level) {
    const body = level === undefined ? [...triggers(plan.branch), '', ...POOL, '', ...steps(plan)] : included(plan, level);
    return `${[...heading(plan, 'Build, tests with coverage, and the gates of reliability.yml.'), ...body].join('\n')}\n`;
}
function included(plan, level) {
    if (level === 'steps')
        return steps(plan);
    const job = ['- job: reliability', '  timeoutInMinutes: 30', ...indented([...POOL, ...steps(plan)], 2)];
    if (level === 'jobs')
        return ['jobs:', ...indented(job, 2)];
    return ['stages:', '  - stage: reliability', '    dependsOn: []', '    jobs:', ...indented(job, 6)];
}
function steps({ parts, gates, version }) {
    const distinct = new Map(parts.map(({ toolchain }) => [toolchain.id, toolchain]));
    const lines = [
        ...[...distinct.values()].flatMap(setup),
        ...parts.flatMap(({ title, install, build, builtByTests, suites }) => {
            const [language = ''] = title.split(':');
            const of = (what) => (parts.length === 1 ? what : `${what} (${language})`);
            return [
                ...bash(of('Install'), install),
                ...bash(of('Build'), builtByTests ? [] : build),
                ...suites
                    .filter(({ reports }) => reports.length > 0)
                    .flatMap((suite) => bash(of(suiteTitle(suite.name)), suite.commands)),
            ];
        }),
        ...testResults([...new Set(parts.flatMap(({ suites }) => suites.flatMap(({ junit }) => junit)))]),
        ...gates.flatMap((gate) => gateSteps(gate, version)),
    ];
    return ['steps:', ...indented(lines, 2)];
}

;// CONCATENATED MODULE: ./build/js/init/plan/checks.js

function checksOf({ parts, gates }) {
    const suites = ['unit', 'integration', 'e2e'].flatMap((name) => suiteCheck(parts, name, readsResults(gates)));
    return [
        ...check('lint', 'Lint', 15, parts, ({ lint }) => lint),
        ...suites,
        ...check('security-scan', 'Known vulnerabilities', 15, parts, ({ audit }) => audit),
        ...check('build', 'Build', 30, parts, ({ build }) => build),
    ];
}
function nightlyOf({ parts }) {
    return check('fuzz', 'Fuzzing', 300, parts, ({ fuzz }) => fuzz);
}
function check(id, title, minutes, parts, commandsOf) {
    const work = workOf(parts, commandsOf);
    return work.length === 0 ? [] : [{ id, title, minutes, work, junit: [] }];
}
function readsResults(gates) {
    return gates.some((gate) => gate.readsResults === true);
}
function suiteCheck(parts, name, results) {
    const work = workOf(parts, (part) => testsOf(part, name).flatMap(({ commands }) => commands));
    if (work.length === 0)
        return [];
    const all = parts.flatMap((part) => testsOf(part, name));
    const globs = all.flatMap(({ reports, junit }) => (results ? [...reports, ...junit] : reports));
    const kept = {
        name: `coverage-${name}`,
        globs,
        ...(globs.every((glob) => glob.startsWith(`${reportFolder(name)}/`)) ? { folder: reportFolder(name) } : {}),
    };
    return [
        {
            id: name,
            title: suiteTitle(name),
            minutes: name === 'e2e' ? 45 : 30,
            work,
            junit: all.flatMap(({ junit }) => junit),
            ...(globs.length > 0 ? { kept } : {}),
        },
    ];
}
function testsOf(part, name) {
    const at = part.suites.findIndex((suite) => suite.name === name);
    const own = part.suites[at];
    if (own === undefined || own.commands.length === 0)
        return [];
    const after = part.suites.slice(at + 1);
    const end = after.findIndex(({ commands }) => commands.length > 0);
    return [own, ...after.slice(0, end < 0 ? after.length : end)];
}
function workOf(parts, commandsOf) {
    const byTool = new Map();
    for (const part of parts) {
        const commands = commandsOf(part);
        if (commands.length === 0)
            continue;
        const known = byTool.get(part.toolchain.id) ?? { toolchain: part.toolchain, commands: [] };
        byTool.set(part.toolchain.id, known);
        const installs = parts
            .filter(({ toolchain }) => toolchain.id === part.toolchain.id)
            .flatMap(({ install }) => install);
        known.commands.push(...installs.filter((line) => !known.commands.includes(line)), ...commands);
    }
    return [...byTool.values()];
}

;// CONCATENATED MODULE: ./build/js/init/plan/deployment.js
const EXPECTED = { deploy: 'ci/deploy.sh', smoke: 'ci/smoke.sh', rollback: 'ci/rollback.sh' };
function deploymentOf({ delivery }) {
    const known = delivery.deploy !== undefined;
    const script = (name) => ({
        path: delivery[name] ?? EXPECTED[name],
        there: !known || delivery[name] !== undefined,
    });
    return { deploy: script('deploy'), smoke: script('smoke'), rollback: script('rollback') };
}
const ENVIRONMENTS = ['staging', 'production'];
function imageCommands({ delivery }) {
    const dockerfile = delivery.dockerfile ?? 'Dockerfile';
    const file = dockerfile === 'Dockerfile' ? '' : `--file ${dockerfile} `;
    return [
        `printf '%s' "$REGISTRY_TOKEN" | docker login --username "$REGISTRY_USER" --password-stdin "\${IMAGE%%/*}"`,
        `docker build ${file}--tag "$IMAGE:$VERSION" .`,
        'docker push "$IMAGE:$VERSION"',
    ];
}

;// CONCATENATED MODULE: ./build/js/init/platforms/azure/whole.js






const onMain = (branch) => `condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'), eq(variables['Build.SourceBranch'], 'refs/heads/${branch}'))`;
function wholePipelines(plan) {
    const checks = checksOf(plan);
    const nightly = nightlyOf(plan);
    const hasImage = plan.delivery.dockerfile !== undefined;
    const image = imageStage(plan);
    const deployments = ENVIRONMENTS.map((environment) => deployStage(plan, environment, environment === 'production' ? 'staging' : hasImage ? 'image' : 'gate', !hasImage));
    const stages = [
        stage('check', [], checks.map(checkJob)),
        stage('gate', ['# Reports are put where the jobs wrote them, below the sources.', 'dependsOn: check'], plan.gates.map((gate) => gateJob(plan, gate, checks))),
        ...(hasImage ? [image] : [commentedBlock([MISSING_IMAGE, ...image])]),
        ...(plan.delivery.deploy === undefined
            ? [commentedBlock([...MISSING_DELIVERY, ...deployments.flat()])]
            : deployments),
    ];
    return {
        pipeline: whole_text([
            ...heading(plan, 'From lint to production.', [
                'Keep "make secrets available to builds of forks" off. Who may approve a deployment is set at the environment.',
            ]),
            ...triggers(plan.branch),
            '',
            ...POOL,
            '',
            'stages:',
            ...stages.flatMap((lines) => [...indented(lines, 2), '']),
        ]),
        nightly: nightly.length === 0
            ? undefined
            : whole_text([
                ...heading(plan, 'Fuzzing, every night: make a pipeline of this file.'),
                'trigger: none',
                'pr: none',
                'schedules:',
                "  - cron: '17 2 * * *'",
                '    displayName: Every night',
                '    branches:',
                `      include: [${scalar(plan.branch)}]`,
                '    always: true',
                '',
                ...POOL,
                '',
                'jobs:',
                ...nightly.flatMap((check) => indented(fuzzJob(check), 2)),
            ]),
    };
}
function whole_text(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
function stage(name, head, jobs) {
    return item([`stage: ${name}`, ...head, 'jobs:', ...jobs.flatMap((job) => indented(job, 2))]);
}
function job(id, minutes, steps) {
    return item([`job: ${(0,camel_case/* camelCase */.x)(id)}`, `timeoutInMinutes: ${minutes}`, 'steps:', ...indented(steps, 2)]);
}
function work(title, all) {
    return [
        ...all.flatMap(({ toolchain }) => setup(toolchain)),
        ...all.flatMap(({ toolchain, commands }) => bash(all.length === 1 ? title : `${title} (${toolchain.id})`, commands)),
    ];
}
function checkJob({ id, title, minutes, work: own, kept, junit }) {
    return job(id, minutes, [...work(title, own), ...testResults(junit), ...keep(kept)]);
}
function keep(kept) {
    if (kept === undefined)
        return [];
    const folder = kept.folder ?? `build-reports/${kept.name}`;
    return [
        ...(kept.folder === undefined ? bash('Collect reports', collecting(kept.globs, folder)) : []),
        ...item([`publish: ${folder}`, `artifact: ${kept.name}`]),
    ];
}
function gateJob(plan, gate, checks) {
    const kept = gate.reads === 'reports' ? checks.flatMap((check) => (check.kept === undefined ? [] : [check.kept])) : [];
    const builder = gate.builder?.(plan.parts);
    return job(gate.id, gate.reads === 'reports' ? 10 : 60, [
        ...kept.flatMap(({ name, folder }) => task('DownloadPipelineArtifact@2', [
            `artifact: ${name}`,
            `targetPath: $(System.DefaultWorkingDirectory)${folder === undefined ? '' : `/${folder}`}`,
        ])),
        ...(builder === undefined ? [] : [...setup(builder.toolchain), ...bash('Install', builder.install)]),
        ...(builder === undefined || gate.needsBuild !== true ? [] : bash('Build', builder.build)),
        ...gateSteps(gate, plan.version),
    ]);
}
function imageStage(plan) {
    const { parts, delivery, branch } = plan;
    const builds = delivery.imageNeedsBuild
        ? parts
            .filter(({ build }) => build.length > 0)
            .map(({ toolchain, install, build }) => ({ toolchain, commands: [...install, ...build] }))
        : [];
    const env = [
        'env:',
        '  IMAGE: $(registry.image)',
        '  VERSION: $(Build.SourceVersion)',
        '  REGISTRY_USER: $(registry.user)',
        '  REGISTRY_TOKEN: $(registry.token)',
    ];
    const [login = '', build = '', push = ''] = imageCommands(plan);
    const steps = [
        ...work('Build', builds),
        ...bash('Container image', [build.replace('"$IMAGE:$VERSION"', '"image:$VERSION"')], ['env:', '  VERSION: $(Build.SourceVersion)']),
        ...commentedBlock([
            'To push it, set registry.image, registry.user and registry.token (secret) as variables of the pipeline or of a group:',
            ...bash('Push the image', [login, build, push], env),
        ]),
    ];
    return stage('image', ['dependsOn: gate', onMain(branch)], [job('image', 30, steps)]);
}
function deployStage(plan, environment, before, guarded) {
    const { deploy, smoke, rollback } = deploymentOf(plan);
    const token = ['env:', '  DEPLOY_TOKEN: $(deploy.token)'];
    const call = ({ path }) => `bash ${path} ${environment}`;
    const hook = (name, { there, path }, steps) => {
        const lines = [`${name}:`, '  steps:', '    - checkout: self', ...indented(steps, 4)];
        return there ? lines : commentedBlock([`Once there is ${path}:`, ...lines]);
    };
    const hooks = [
        ...hook('deploy', deploy, bash('Deploy', [call(deploy)], ['env:', '  VERSION: $(Build.SourceVersion)', ...token.slice(1)])),
        ...hook('routeTraffic', smoke, bash('Does it work?', [call(smoke)])),
        ...(rollback.there
            ? ['on:', ...indented(hook('failure', rollback, bash('Roll back', [call(rollback)], token)), 2)]
            : []),
    ];
    const deployment = item([
        `deployment: ${environment}`,
        `environment: ${environment}`,
        'timeoutInMinutes: 30',
        'strategy:',
        '  runOnce:',
        ...indented(hooks, 4),
    ]);
    const head = [
        `dependsOn: ${before}`,
        ...(guarded && environment === 'staging' ? [onMain(plan.branch)] : []),
        'lockBehavior: sequential',
        '# Variables of a group are only known in its stage. Make one with deploy.token (secret), then name it here:',
        '# variables:',
        `#   - group: ${environment}`,
    ];
    return stage(environment, head, [deployment]);
}
function fuzzJob({ id, title, minutes, work: own }) {
    return job(id, minutes, [
        ...work(title, own),
        ...item(['publish: fuzz-findings', 'artifact: fuzz-findings', 'condition: failed()']),
    ]);
}

;// CONCATENATED MODULE: ./build/js/init/platforms/azure.js



const MAINS = ['azure-pipelines.yml', 'azure-pipelines.yaml', '.azure-pipelines.yml'];
const INCLUDED = '.azure-pipelines/reliability.yml';
const LEVELS = ['stages', 'jobs', 'steps'];
const azure = {
    id: 'azure',
    title: 'Azure Pipelines',
    present: (view) => MAINS.filter((path) => has(view, path)),
    hosts: (host) => /(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/u.test(host),
    write(plan, view, whole) {
        const [main] = azure.present(view);
        if (whole) {
            const { pipeline, nightly } = wholePipelines(plan);
            const path = main ?? 'azure-pipelines.yml';
            return {
                files: [
                    { path, text: pipeline },
                    ...(nightly === undefined ? [] : [{ path: 'azure-pipelines-nightly.yml', text: nightly }]),
                ],
            };
        }
        if (main === undefined)
            return { files: [{ path: 'azure-pipelines.yml', text: smallPipeline(plan) }] };
        const text = view.text(main) ?? '';
        const level = LEVELS.find((candidate) => new RegExp(`^${candidate}\\s*:`, 'mu').test(text)) ?? 'steps';
        return {
            files: [{ path: INCLUDED, text: smallPipeline(plan, level) }],
            addition: { path: main, lines: [`${level}:`, `  - template: ${INCLUDED}`] },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/init/platforms/github/steps.js

const ACTIONS = {
    checkout: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
    upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
    download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
    node: 'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f # v6.3.0',
    python: 'actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0',
    go: 'actions/setup-go@4b73464bb391d4059bd26b0524d20df3927bd417 # v6.3.0',
    java: 'actions/setup-java@be666c2fcd27ec809703dec50e508c2fdc7f6654 # v5.2.0',
    dotnet: 'actions/setup-dotnet@baa11fbfe1d6520db94683bd5c7a3818018e4309 # v5.1.0',
};
const OWN = 'org/reliability/actions';
const RELEASE = 'v1';
const RUNNER = 'runs-on: ubuntu-24.04';
const GATE_PERMISSIONS = [
    'permissions:',
    '  contents: read',
    '  checks: write',
    '  pull-requests: write',
];
const CHECKOUT = item([`uses: ${ACTIONS.checkout}`, 'with:', '  persist-credentials: false']);
function steps_setup(toolchain) {
    const { id, version, versionFile } = toolchain;
    if (id === 'rust' || id === 'php' || id === 'ruby')
        return [];
    const inputs = {
        node: [versionFile === undefined ? `node-version: ${version}` : `node-version-file: ${scalar(versionFile)}`],
        python: [
            versionFile === undefined ? `python-version: '${version}'` : `python-version-file: ${scalar(versionFile)}`,
        ],
        go: [versionFile === undefined ? `go-version: ${version}` : `go-version-file: ${scalar(versionFile)}`],
        java: ['distribution: temurin', `java-version: ${version}`],
        dotnet: [versionFile === undefined ? `dotnet-version: ${version}` : `global-json-file: ${scalar(versionFile)}`],
    };
    return item([`uses: ${ACTIONS[id]}`, 'with:', ...inputs[id].map((line) => `  ${line}`)]);
}
function run(title, lines) {
    return lines.length === 0 ? [] : item([`name: ${scalar(title)}`, ...commands('run', lines)]);
}
function gateStep(gate) {
    return item([`name: ${gate.title}`, `uses: ${OWN}/${gate.id}@${RELEASE}`]);
}
function steps_frame(name, triggers, cancel) {
    return [
        `name: ${name}`,
        '',
        'on:',
        ...triggers.map((line) => `  ${line}`),
        '',
        'permissions:',
        '  contents: read',
        '',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.ref }}',
        `  cancel-in-progress: ${cancel}`,
        '',
    ];
}
const CANCEL_PROPOSALS = "${{ github.event_name == 'pull_request' }}";

;// CONCATENATED MODULE: ./build/js/init/platforms/github/small.js




function smallWorkflow(plan, name) {
    const { parts, gates, branch } = plan;
    const distinct = new Map(parts.map(({ toolchain }) => [toolchain.id, toolchain]));
    const steps = [
        ...CHECKOUT,
        ...[...distinct.values()].flatMap(steps_setup),
        ...parts.flatMap(({ title, install, build, builtByTests, suites }) => {
            const [language = ''] = title.split(':');
            const of = (what) => (parts.length === 1 ? what : `${what} (${language})`);
            return [
                ...run(of('Install'), install),
                ...run(of('Build'), builtByTests ? [] : build),
                ...suites
                    .filter(({ reports }) => reports.length > 0)
                    .flatMap((suite) => run(of(suiteTitle(suite.name)), suite.commands)),
            ];
        }),
        ...gates.flatMap(gateStep),
    ];
    return `${[
        ...heading(plan, 'Build, tests with coverage, and the gates of reliability.yml.'),
        ...steps_frame(name === 'ci' ? 'CI' : 'Reliability', ['push:', `  branches: [${scalar(branch)}]`, 'pull_request:'], CANCEL_PROPOSALS),
        'jobs:',
        '  coverage:',
        `    ${RUNNER}`,
        '    timeout-minutes: 30',
        ...indented(GATE_PERMISSIONS, 4),
        '    steps:',
        ...indented(steps, 6),
    ].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/js/init/platforms/github/whole.js





const ON_MAIN = (branch) => `if: \${{ github.event_name == 'push' && github.ref == 'refs/heads/${branch}' }}`;
function wholeWorkflows(plan, name) {
    const title = name === 'ci' ? 'CI' : 'Reliability';
    const checks = checksOf(plan);
    const gates = gateJobs(plan, checks);
    const before = [...checks, ...plan.gates].map(({ id }) => id);
    const nightly = nightlyOf(plan);
    return {
        pipeline: github_whole_text([
            ...heading(plan, 'From lint to production.', [
                'What a pull request runs has no secret, and may write nothing but its own check and comment.',
            ]),
            ...steps_frame(title, ['push:', `  branches: [${scalar(plan.branch)}]`, 'pull_request:'], CANCEL_PROPOSALS),
            'jobs:',
            ...[...checks.map(whole_checkJob), ...gates, imageJob(plan, before), ...deployJobs(plan, before)].flatMap((job) => [
                ...indented(job, 2),
                '',
            ]),
        ]),
        nightly: nightly.length === 0
            ? undefined
            : github_whole_text([
                ...heading(plan, 'Fuzzing, every night.'),
                ...steps_frame(`${title} nightly`, ['schedule:', "  - cron: '17 2 * * *'", 'workflow_dispatch:'], 'false').map((line) => line.replace('-${{ github.ref }}', '')),
                'jobs:',
                ...nightly.flatMap((check) => indented(nightlyJob(check), 2)),
            ]),
    };
}
function github_whole_text(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
function whole_checkJob(check) {
    const { id, title, minutes, work, kept } = check;
    return [
        `${id}:`,
        ...indented([RUNNER, `timeout-minutes: ${minutes}`, 'steps:', ...indented([...whole_steps(title, work), ...whole_keep(kept)], 2)], 2),
    ];
}
function whole_steps(title, work) {
    return [
        ...CHECKOUT,
        ...work.flatMap(({ toolchain }) => steps_setup(toolchain)),
        ...work.flatMap(({ toolchain, commands }) => run(work.length === 1 ? title : `${title} (${toolchain.id})`, commands)),
    ];
}
function whole_keep(kept) {
    if (kept === undefined)
        return [];
    const folder = kept.folder ?? `build-reports/${kept.name}`;
    return [
        ...(kept.folder === undefined ? run('Collect reports', collecting(kept.globs, folder)) : []),
        ...item([
            `uses: ${ACTIONS.upload}`,
            'with:',
            `  name: ${kept.name}`,
            `  path: ${folder}/`,
            '  include-hidden-files: true',
            '  if-no-files-found: error',
        ]),
    ];
}
function gateJobs({ gates, parts }, checks) {
    const kept = checks.flatMap((check) => (check.kept === undefined ? [] : [{ id: check.id, ...check.kept }]));
    return gates.map((gate) => {
        const reads = gate.reads === 'reports';
        const builder = gate.builder?.(parts);
        return [
            ...(reads
                ? ['# Runs also when a test job failed: a job that is skipped counts as passed where it is a required check.']
                : []),
            `${gate.id}:`,
            ...indented([
                ...(reads ? [`needs: [${kept.map(({ id }) => id).join(', ')}]`, 'if: ${{ !cancelled() }}'] : []),
                RUNNER,
                `timeout-minutes: ${reads ? 10 : 60}`,
                ...GATE_PERMISSIONS,
                'steps:',
                ...indented([
                    ...CHECKOUT,
                    ...(reads
                        ? kept.flatMap(({ name, folder }) => item([
                            `uses: ${ACTIONS.download}`,
                            'continue-on-error: true',
                            'with:',
                            `  name: ${name}`,
                            `  path: ${folder ?? '.'}`,
                        ]))
                        : []),
                    ...(builder === undefined ? [] : [...steps_setup(builder.toolchain), ...run('Install', builder.install)]),
                    ...(builder === undefined || gate.needsBuild !== true ? [] : run('Build', builder.build)),
                    ...gateStep(gate),
                ], 2),
            ], 2),
        ];
    });
}
function imageJob(plan, needs) {
    const { delivery, parts, branch } = plan;
    const builds = delivery.imageNeedsBuild
        ? parts
            .filter(({ build }) => build.length > 0)
            .map(({ toolchain, install, build }) => ({ toolchain, commands: [...install, ...build] }))
        : [];
    const job = [
        'image:',
        ...indented([
            `needs: [${needs.join(', ')}]`,
            ON_MAIN(branch),
            RUNNER,
            'timeout-minutes: 30',
            'permissions:',
            '  contents: read',
            '  packages: write',
            'steps:',
            ...indented([
                ...whole_steps('Build', builds),
                ...run('Container image', [
                    'IMAGE="${IMAGE,,}" # names of images are in lower case',
                    ...imageCommands(plan),
                ]),
                '  env:',
                '    IMAGE: ghcr.io/${{ github.repository }}',
                '    VERSION: ${{ github.sha }}',
                '    REGISTRY_USER: ${{ github.actor }}',
                '    REGISTRY_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
            ], 2),
        ], 2),
    ];
    return delivery.dockerfile === undefined ? commentedBlock([MISSING_IMAGE, ...job]) : job;
}
function deployJobs(plan, checks) {
    const deployment = deploymentOf(plan);
    const hasImage = plan.delivery.dockerfile !== undefined;
    const jobs = ENVIRONMENTS.map((environment) => {
        const first = environment === 'staging';
        const needs = first ? (hasImage ? ['image'] : checks) : ['staging'];
        return deployJob(plan, deployment, environment, needs, first && !hasImage);
    });
    if (plan.delivery.deploy !== undefined)
        return jobs;
    return [commentedBlock([...MISSING_DELIVERY, ...jobs.flat()])];
}
function deployJob(plan, { deploy, smoke, rollback }, environment, needs, guarded) {
    const token = ['env:', '  DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}'];
    const call = (script) => `bash ${script.path} ${environment}`;
    return [
        `${environment}:`,
        ...indented([
            `needs: [${needs.join(', ')}]`,
            ...(guarded ? [ON_MAIN(plan.branch)] : []),
            RUNNER,
            'timeout-minutes: 30',
            ...(environment === 'production' ? ['# Who may approve is set at the environment.'] : []),
            `environment: ${environment}`,
            '# One deployment at a time, each to its end: one that is cancelled halfway leaves nobody knows what.',
            'concurrency:',
            `  group: deploy-${environment}`,
            '  cancel-in-progress: false',
            'steps:',
            ...indented([
                ...CHECKOUT,
                ...item(['id: deploy', `run: ${call(deploy)}`, 'env:', '  VERSION: ${{ github.sha }}', ...token.slice(1)]),
                ...unless(smoke, item([`run: ${call(smoke)}`])),
                ...unless(rollback, item(["if: ${{ !success() && steps.deploy.outcome != 'skipped' }}", `run: ${call(rollback)}`, ...token])),
            ], 2),
        ], 2),
    ];
}
function unless({ there, path }, lines) {
    return there ? lines : commentedBlock([`Once there is ${path}:`, ...lines]);
}
function nightlyJob(check) {
    return [
        `${check.id}:`,
        ...indented([
            RUNNER,
            `timeout-minutes: ${check.minutes}`,
            'steps:',
            ...indented([
                ...whole_steps(check.title, check.work),
                ...item([
                    'if: ${{ failure() }}',
                    `uses: ${ACTIONS.upload}`,
                    'with:',
                    '  name: fuzz-findings',
                    '  path: |',
                    '    fuzz-findings/',
                    '    **/testdata/fuzz/',
                ]),
            ], 2),
        ], 2),
    ];
}

;// CONCATENATED MODULE: ./build/js/init/platforms/github.js



const FOLDER = '.github/workflows';
const github = {
    id: 'github',
    title: 'GitHub Actions',
    present: (view) => view.paths.filter((path) => path === `${FOLDER}/${nameOf(path)}` && /\.ya?ml$/u.test(path)),
    hosts: (host) => /(?:^|\.)github\b/u.test(host),
    write(plan, view, whole) {
        const name = freeName(view);
        if (!whole)
            return { files: [{ path: `${FOLDER}/${name}.yml`, text: smallWorkflow(plan, name) }] };
        const { pipeline, nightly } = wholeWorkflows(plan, name);
        return {
            files: [
                { path: `${FOLDER}/${name}.yml`, text: pipeline },
                ...(nightly === undefined
                    ? []
                    : [{ path: `${FOLDER}/${name === 'ci' ? 'nightly' : `${name}-nightly`}.yml`, text: nightly }]),
            ],
        };
    },
};
function freeName(view) {
    return github.present(view).length === 0 ? 'ci' : 'reliability';
}

;// CONCATENATED MODULE: ./build/js/init/platforms/gitlab/jobs.js


const IMAGES = {
    node: 'node:24',
    python: 'python:3.13',
    go: 'golang:1',
    rust: 'rust:1',
    java: 'maven:3-eclipse-temurin-21',
    dotnet: 'mcr.microsoft.com/dotnet/sdk:10.0',
    php: 'php:8.4',
    ruby: 'ruby:3.4',
};
const BEFORE = {
    php: [
        'apt-get update && apt-get install -y --no-install-recommends git unzip',
        'pecl install pcov && docker-php-ext-enable pcov',
        'curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/local/bin --filename=composer',
    ],
};
function imageOf({ id, version }, commands) {
    if (id === 'java') {
        if (!commands.some((line) => /(?:^|[\s(])gradle\s/u.test(line)))
            return `maven:3-eclipse-temurin-${version}`;
        return `gradle:jdk${version}`;
    }
    return IMAGES[id];
}
function jobs_script(toolchain, lines) {
    const all = [...(toolchain === undefined ? [] : (BEFORE[toolchain.id] ?? [])), ...lines];
    return ['script:', ...all.flatMap(scriptLine)];
}
function scriptLine(line) {
    if (!line.includes('\n'))
        return [`  - ${scalar(line)}`];
    return ['  - |', ...indented(line.split('\n'), 4)];
}
function artifacts(paths, junit) {
    if (paths.length === 0 && junit.length === 0)
        return [];
    return [
        'artifacts:',
        '  when: always',
        ...(paths.length === 0 ? [] : ['  paths:', ...paths.map((path) => `    - ${scalar(path)}`)]),
        ...(junit.length === 0 ? [] : ['  reports:', '    junit:', ...junit.map((path) => `      - ${scalar(path)}`)]),
    ];
}
function jobs_gateJob(gate, { version, parts }, head) {
    const folder = gateFolder(gate);
    const builder = gate.builder?.(parts);
    const { debianPackages = [], needsBuild = false } = gate;
    const packages = debianPackages.length === 0
        ? []
        : ['apt-get update -qq', `apt-get install -y -qq --no-install-recommends ${debianPackages.join(' ')}`];
    const built = needsBuild ? (builder?.build ?? []) : [];
    const lines = [
        `${gate.id}:`,
        ...indented([
            ...head,
            'image: node:24',
            ...jobs_script(undefined, [...packages, ...(builder?.install ?? []), ...built, gateCommand(gate, version)]),
            'artifacts:',
            '  when: always',
            '  paths:',
            `    - ${folder}/`,
            '  reports:',
            `    codequality: ${folder}/codequality.json`,
            `    junit: ${folder}/junit.xml`,
            ...(gate.coverageFile === undefined
                ? []
                : ['    coverage_report:', '      coverage_format: cobertura', `      path: ${folder}/${gate.coverageFile}`]),
            `    dotenv: ${folder}/reliability.env`,
        ], 2),
    ];
    if (builder === undefined || builder.toolchain.id === 'node')
        return lines;
    return commentedBlock([`This needs an image with git, Node.js and ${builder.toolchain.id}:`, ...lines]);
}
const RULES = [
    '- if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '- if: $CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
];

;// CONCATENATED MODULE: ./build/js/init/platforms/gitlab/small.js




function small_smallPipeline(plan, stage) {
    const work = testWork(plan);
    const names = jobNames('coverage', work.map(({ work: one }) => one));
    const own = stage === undefined;
    const jobs = work.map(({ work: { toolchain, commands }, reports, junit }, at) => [
        `${names[at]}:`,
        ...indented([
            `stage: ${scalar(stage ?? 'test')}`,
            `image: ${imageOf(toolchain, commands)}`,
            ...(own ? [] : ['rules:', ...indented(RULES, 2)]),
            ...jobs_script(toolchain, commands),
            ...artifacts(reports, junit),
        ], 2),
        '',
    ]);
    const gates = plan.gates.map((gate) => [
        ...jobs_gateJob(gate, plan, [
            `stage: ${scalar(stage ?? 'gate')}`,
            ...(gate.reads === 'reports' ? [`needs: [${names.join(', ')}]`] : ['needs: []']),
            ...(own ? [] : ['rules:', ...indented(RULES, 2)]),
        ]),
        '',
    ]);
    return `${[
        ...heading(plan, 'Tests with coverage, and the gates of reliability.yml.'),
        ...(own ? ['stages: [test, gate]', '', 'workflow:', '  rules:', ...indented(RULES, 4)] : []),
        '',
        ...jobs.flat(),
        ...gates.flat(),
    ]
        .join('\n')
        .trimEnd()}\n`;
}
function testWork({ parts, gates }) {
    const ids = [...new Set(parts.map(({ toolchain }) => toolchain.id))];
    return ids.flatMap((id) => {
        const own = parts.filter(({ toolchain }) => toolchain.id === id);
        const suites = own.flatMap((part) => part.suites).filter(({ reports }) => reports.length > 0);
        const [first] = own;
        if (first === undefined || suites.length === 0)
            return [];
        const lines = [
            ...own.flatMap(({ install }) => install),
            ...own.flatMap(({ build, builtByTests }) => (builtByTests ? [] : build)),
            ...suites.flatMap(({ commands }) => commands),
        ];
        return [
            {
                work: { toolchain: first.toolchain, commands: [...new Set(lines)] },
                reports: suites.flatMap(({ reports, junit }) => (readsResults(gates) ? [...reports, ...junit] : reports)),
                junit: suites.flatMap(({ junit }) => junit),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/init/platforms/gitlab/whole.js





const whole_ON_MAIN = '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
const NIGHTLY = '$CI_PIPELINE_SOURCE == "schedule"';
function wholePipeline(plan) {
    const checks = checksOf(plan);
    const nightly = nightlyOf(plan);
    const hasImage = plan.delivery.dockerfile !== undefined;
    const deploys = plan.delivery.deploy !== undefined;
    const stages = ['check', 'gate', ...(hasImage ? ['image'] : []), ...(deploys ? [...ENVIRONMENTS, 'rollback'] : [])];
    const deployments = whole_deployJobs(plan);
    return `${[
        ...heading(plan, 'From lint to production.', [
            'Make DEPLOY_TOKEN a masked variable that is protected and belongs to its environment: pipelines of forks and of',
            'branches that are not protected never see it.',
        ]),
        `stages: [${stages.join(', ')}]`,
        '',
        'workflow:',
        '  rules:',
        '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
        ...(nightly.length > 0 ? [`    - if: ${NIGHTLY}`] : []),
        '    - if: $CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
        '',
        '.check:',
        '  stage: check',
        '  interruptible: true',
        '  timeout: 45 minutes',
        '  rules:',
        '    - if: $CI_PIPELINE_SOURCE != "schedule"',
        '',
        '.main-only:',
        '  rules:',
        `    - if: ${whole_ON_MAIN}`,
        '  variables:',
        '    VERSION: $CI_COMMIT_SHA',
        '',
        ...checks.flatMap(checkJobs),
        ...gates(plan, checks),
        ...whole_imageJob(plan),
        '',
        ...(deploys
            ? deployments
            : commentedBlock([...MISSING_DELIVERY, 'Add to the stages: staging, production, rollback.', ...deployments])),
        '',
        ...nightly.flatMap(fuzzJobs),
    ]
        .join('\n')
        .trimEnd()}\n`;
}
function checkJobs({ id, work, kept, junit }) {
    const names = jobNames(id, work);
    const artifactsOf = kept === undefined ? (id === 'build' ? ['dist/', 'build/', 'target/'] : []) : kept.globs;
    return work.flatMap(({ toolchain, commands }, at) => [
        `${names[at]}:`,
        ...indented([
            'extends: .check',
            `image: ${imageOf(toolchain, commands)}`,
            ...jobs_script(toolchain, commands),
            ...artifacts(artifactsOf, junit),
        ], 2),
        '',
    ]);
}
function gates(plan, checks) {
    const kept = checks.filter((check) => check.kept !== undefined).flatMap(({ id, work }) => jobNames(id, work));
    return plan.gates.flatMap((gate) => [
        ...jobs_gateJob(gate, plan, [
            'stage: gate',
            `needs: [${gate.reads === 'reports' ? kept.join(', ') : ''}]`,
            'rules:',
            '  # On schedules there is nothing to judge.',
            '  - if: $CI_PIPELINE_SOURCE != "schedule"',
        ]),
        '',
    ]);
}
function whole_imageJob(plan) {
    const job = [
        'container-image:',
        ...indented([
            'extends: .main-only',
            'stage: image',
            'image: docker:28',
            'services: [docker:28-dind]',
            'variables:',
            '  IMAGE: $CI_REGISTRY_IMAGE',
            '  REGISTRY_USER: $CI_REGISTRY_USER',
            '  REGISTRY_TOKEN: $CI_REGISTRY_PASSWORD',
            ...jobs_script(undefined, imageCommands(plan)),
        ], 2),
    ];
    return plan.delivery.dockerfile === undefined
        ? commentedBlock([MISSING_IMAGE, 'Add to the stages: image.', ...job])
        : job;
}
function whole_deployJobs(plan) {
    const { deploy, smoke, rollback } = deploymentOf(plan);
    const call = ({ path }, environment) => `bash ${path} ${environment}`;
    const common = (environment) => [
        'extends: .main-only',
        'image: node:24 # or any with bash and what the scripts need',
        `environment: ${environment}`,
        `resource_group: ${environment}`,
    ];
    const jobs = ENVIRONMENTS.flatMap((environment) => [
        '# One deployment at a time, each to its end. Deploying and trying are one job: a deployment that fails is rolled back too.',
        `${environment}:`,
        ...indented([
            ...common(environment),
            `stage: ${environment}`,
            'interruptible: false',
            'script:',
            `  - ${call(deploy, environment)}`,
            smoke.there ? `  - ${call(smoke, environment)}` : `  # - ${call(smoke, environment)} # once it is there`,
        ], 2),
        '',
    ]);
    const back = ENVIRONMENTS.flatMap((environment) => [
        `rollback-${environment}:`,
        ...indented([
            ...common(environment),
            'stage: rollback',
            `needs: [${environment}]`,
            'rules:',
            `  - if: ${whole_ON_MAIN}`,
            '    when: on_failure',
            `script: [${scalar(call(rollback, environment))}]`,
        ], 2),
        '',
    ]);
    return [
        ...jobs,
        ...(rollback.there
            ? back
            : commentedBlock([`Once there is ${rollback.path}, and rollback in the stages:`, ...back])),
    ];
}
function fuzzJobs({ id, work, minutes }) {
    const names = jobNames(id, work);
    return work.flatMap(({ toolchain, commands }, at) => [
        `${names[at]}:`,
        ...indented([
            'stage: check',
            `image: ${imageOf(toolchain, commands)}`,
            `timeout: ${minutes / 60} hours`,
            'rules:',
            `  - if: ${NIGHTLY}`,
            ...jobs_script(toolchain, commands),
            'artifacts:',
            '  when: on_failure',
            '  paths:',
            '    - fuzz-findings/',
            '    - "**/testdata/fuzz/"',
        ], 2),
        '',
    ]);
}

;// CONCATENATED MODULE: ./build/js/init/platforms/gitlab.js



const MAIN = '.gitlab-ci.yml';
const gitlab_INCLUDED = '.gitlab/reliability.gitlab-ci.yml';
const gitlab = {
    id: 'gitlab',
    title: 'GitLab CI',
    present: (view) => (has(view, MAIN) ? [MAIN] : []),
    hosts: (host) => /(?:^|\.)gitlab\b/u.test(host),
    write(plan, view, whole) {
        if (whole)
            return { files: [{ path: MAIN, text: wholePipeline(plan) }] };
        if (!has(view, MAIN))
            return { files: [{ path: MAIN, text: small_smallPipeline(plan) }] };
        const stage = testStage(view.text(MAIN) ?? '');
        return {
            files: [{ path: gitlab_INCLUDED, text: small_smallPipeline(plan, stage) }],
            addition: { path: MAIN, lines: [`include: [{ local: ${gitlab_INCLUDED} }]`] },
        };
    },
};
function testStage(text) {
    const [, inline] = /^stages:\s*\[([^\]]*)\]/mu.exec(text) ?? [];
    const [, block] = /^stages:[^\S\n]*(?:#.*)?\n((?:[^\S\n]*-[^\n]*\n?|\s*#[^\n]*\n)+)/mu.exec(text) ?? [];
    const names = (inline === undefined ? (block ?? '').replace(/^\s*-/gmu, ',') : inline)
        .split(',')
        .map((name) => name
        .replace(/\s#.*$/gmu, '')
        .trim()
        .replace(/^(['"])(.*)\1$/u, '$2'))
        .filter((name) => /^[\w .:/-]+$/u.test(name));
    return (names.find((name) => name === 'test') ??
        names.find((name) => /test|check|verify|quality/iu.test(name)) ??
        names.at(-1) ??
        'test');
}

;// CONCATENATED MODULE: ./build/js/init/platforms/index.js



const CI_PLATFORMS = [github, gitlab, azure];

;// CONCATENATED MODULE: ./build/js/init/platform-choice.js


function choosePlatform(view, asked, host) {
    const named = CI_PLATFORMS.find(({ id }) => id === asked);
    if (named !== undefined)
        return { platform: named, because: 'asked for' };
    const present = CI_PLATFORMS.filter((platform) => platform.present(view).length > 0);
    const hosting = CI_PLATFORMS.find((platform) => platform.hosts(host));
    const [only, ...others] = present;
    if (only !== undefined && others.length === 0)
        return { platform: only, because: `${only.present(view)[0]} is there` };
    const because = `the remote is on ${host}`;
    if (hosting !== undefined && (only === undefined || present.includes(hosting)))
        return { platform: hosting, because };
    if (only === undefined) {
        const first = CI_PLATFORMS[0];
        return { platform: first, because: 'the default; --platform chooses another' };
    }
    throw new problem/* ProblemError */.M({
        code: 'INIT-PLATFORM',
        reason: `there are files of ${present.map(({ title }) => title).join(', ')}`,
        hint: `Say which one is meant: --platform ${present.map(({ id }) => id).join(', or --platform ')}.`,
    });
}

;// CONCATENATED MODULE: ./build/js/init/proposal.js







function propose(view, request) {
    const configs = request.configPlaces.filter((path) => has(view, path));
    const [config = request.configPlaces[0] ?? '', second] = configs;
    if (second !== undefined)
        throw twoConfigs(config, second);
    const parts = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view));
    if (parts.length === 0)
        throw nothingFound(view);
    const choice = choosePlatform(view, request.platform, request.host);
    const plan = {
        parts,
        gates: GATE_SECTIONS.filter(({ id }) => request.gates.includes(id)),
        lines: request.lines,
        branch: /^[\w./-]+$/u.test(request.branch) ? request.branch : 'main',
        version: request.version,
        delivery: deliveryOf(view),
    };
    const measured = parts.some(({ suites }) => suites.some(({ reports }) => reports.length > 0));
    if (!measured && plan.gates.some(({ reads }) => reads === 'reports'))
        throw noTests(parts);
    const idle = plan.gates.find((gate) => gate.config(plan).length === 0);
    if (idle !== undefined)
        throw nothingFor(idle);
    const { files, addition } = choice.platform.write(plan, view, request.whole);
    return {
        parts,
        choice,
        files: [{ path: config, text: configFile(plan) }, ...files],
        ...(addition === undefined ? {} : { addition }),
        plan,
    };
}
function twoConfigs(first, second) {
    return new problem/* ProblemError */.M({
        code: 'INIT-TWO-CONFIGS',
        reason: `both ${first} and ${second} are there; gates read ${first} only`,
        hint: 'Remove one of the two, then run init again.',
    });
}
function nothingFound(view) {
    const manifests = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.manifests);
    const unusable = view.paths.some((path) => !isPlain(path) && manifests.includes(path.slice(path.lastIndexOf('/') + 1)));
    return new problem/* ProblemError */.M({
        code: 'INIT-NOTHING-FOUND',
        reason: `${view.paths.length === 0 ? 'there are no files here' : 'no file here says what the repository is made of'}`,
        hint: unusable
            ? 'Projects are only in folders with signs in their names that mean something to a shell or a CI system: rename them.'
            : `Looked for: ${manifests.join(', ')}.`,
    });
}
function nothingFor({ id, builder }) {
    const missing = builder === undefined ? 'no tests that are measured' : 'no build of which it is known what it writes';
    return new problem/* ProblemError */.M({
        code: 'INIT-IDLE-GATE',
        reason: `${id} was asked for, and there is ${missing}`,
        hint: 'Leave it out of --gates; its page says how to write its section by hand.',
    });
}
function noTests(parts) {
    return new problem/* ProblemError */.M({
        code: 'INIT-NO-TESTS',
        reason: `there is ${parts.map(({ title }) => title).join('; ')}, but nothing whose coverage can be measured`,
        hint: parts.flatMap(({ notes }) => notes).join(' '),
    });
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
