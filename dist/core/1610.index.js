export const id = 1610;
export const ids = [1610];
export const modules = {

/***/ 71610:
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
    securityFile: 'gl-sast-report.json',
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

// EXTERNAL MODULE: ./build/js/init/ecosystems/index.js + 6 modules
var ecosystems = __webpack_require__(13272);
// EXTERNAL MODULE: ./build/js/init/model/view.js
var model_view = __webpack_require__(82);
;// CONCATENATED MODULE: ./build/js/init/plan/delivery.js

const FOLDERS = ['ci', 'scripts', 'bin', 'deploy', '.'];
function deliveryOf(view) {
    const dockerfile = ['Dockerfile', 'docker/Dockerfile', 'Containerfile'].find((path) => (0,model_view/* has */.zy)(view, path));
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
    return FOLDERS.flatMap((folder) => names.map((name) => (folder === '.' ? `${name}.sh` : `${folder}/${name}.sh`))).find((path) => (0,model_view/* has */.zy)(view, path) && (0,model_view/* isPlain */.$i)(path));
}

// EXTERNAL MODULE: ./build/js/init/model/part.js
var part = __webpack_require__(25886);
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
                    .flatMap((suite) => bash(of((0,part/* suiteTitle */.h9)(suite.name)), suite.commands)),
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
        ...(globs.every((glob) => glob.startsWith(`${(0,part/* reportFolder */.t3)(name)}/`)) ? { folder: (0,part/* reportFolder */.t3)(name) } : {}),
    };
    return [
        {
            id: name,
            title: (0,part/* suiteTitle */.h9)(name),
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
    present: (view) => MAINS.filter((path) => (0,model_view/* has */.zy)(view, path)),
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
                    .flatMap((suite) => run(of((0,part/* suiteTitle */.h9)(suite.name)), suite.commands)),
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
    present: (view) => view.paths.filter((path) => path === `${FOLDER}/${(0,model_view/* nameOf */.Vb)(path)}` && /\.ya?ml$/u.test(path)),
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
            ...(gate.securityFile === undefined ? [] : [`    sast: ${folder}/${gate.securityFile}`]),
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
    present: (view) => ((0,model_view/* has */.zy)(view, MAIN) ? [MAIN] : []),
    hosts: (host) => /(?:^|\.)gitlab\b/u.test(host),
    write(plan, view, whole) {
        if (whole)
            return { files: [{ path: MAIN, text: wholePipeline(plan) }] };
        if (!(0,model_view/* has */.zy)(view, MAIN))
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
    const configs = request.configPlaces.filter((path) => (0,model_view/* has */.zy)(view, path));
    const [config = request.configPlaces[0] ?? '', second] = configs;
    if (second !== undefined)
        throw twoConfigs(config, second);
    const parts = ecosystems.ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view));
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
    const manifests = ecosystems.ECOSYSTEMS.flatMap((ecosystem) => ecosystem.manifests);
    const unusable = view.paths.some((path) => !(0,model_view/* isPlain */.$i)(path) && manifests.includes(path.slice(path.lastIndexOf('/') + 1)));
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


/***/ })

};
