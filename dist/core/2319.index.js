export const id = 2319;
export const ids = [2319];
export const modules = {

/***/ 42319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectVulnerabilities: () => (/* binding */ collectVulnerabilities)
});

// EXTERNAL MODULE: ./build/js/shared/families/owners.js
var owners = __webpack_require__(84503);
// EXTERNAL MODULE: ./build/js/shared/families/report-paths.js
var report_paths = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/shared/formats/report-reader.js
var report_reader = __webpack_require__(55883);
// EXTERNAL MODULE: ./build/js/shared/formats/vulnerabilities/index.js + 15 modules
var vulnerabilities = __webpack_require__(33067);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/severities.js
var severities = __webpack_require__(41192);
;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/join-vulnerabilities.js

const ORDER = ['CVE-', 'GHSA-', 'RUSTSEC-', 'GO-', 'PYSEC-'];
function rank(id) {
    const at = ORDER.findIndex((prefix) => id.startsWith(prefix));
    return at < 0 ? ORDER.length : at;
}
function sortedIds(ids) {
    return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function plainVersion(version) {
    return version.replace(/^v(?=\d)/u, '');
}
function joinVulnerabilities(found) {
    const names = new Names();
    for (const { module, ids } of found)
        names.same(ids.map((id) => `${module}\u001f${id}`));
    const joined = new Map();
    for (const one of found) {
        const name = names.of(`${one.module}\u001f${one.ids[0] ?? ''}`);
        const key = JSON.stringify([name, plainVersion(one.version)]);
        const before = joined.get(key);
        joined.set(key, before === undefined ? one : join(before, one));
    }
    const known = new Map();
    for (const { module, ids } of found)
        for (const id of ids) {
            const name = names.of(`${module}\u001f${id}`);
            known.set(name, (known.get(name) ?? new Set()).add(id));
        }
    return [...joined.values()].map((one) => ({
        ...one,
        ids: sortedIds(known.get(names.of(`${one.module}\u001f${one.ids[0] ?? ''}`)) ?? one.ids),
    }));
}
function join(a, b) {
    const place = a.line === 0 && b.line > 0 ? b : a.path === '' ? b : a;
    return {
        ...a,
        severity: (0,severities/* graver */.Gi)(a.severity, b.severity),
        title: a.title || b.title,
        fixed: [...new Set([...a.fixed, ...b.fixed])],
        path: place.path,
        line: place.line,
    };
}
class Names {
    #parents = new Map();
    same(names) {
        const [first, ...others] = names;
        if (first === undefined)
            return;
        for (const other of others) {
            const [into, from] = [this.of(first), this.of(other)];
            if (into !== from)
                this.#parents.set(from, into);
        }
    }
    of(name) {
        let root = name;
        for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root))
            root = next;
        for (let at = name; at !== root;) {
            const next = this.#parents.get(at);
            this.#parents.set(at, root);
            at = next;
        }
        return root;
    }
}

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/compare-vulnerabilities.js

function compareVulnerabilities(now, before) {
    const known = new Set(before.vulnerabilities.flatMap(({ module, ids }) => ids.map((id) => idKey(module, id))));
    const modules = new Set([...before.modules, ...before.vulnerabilities].map(moduleKey));
    const present = new Set(now.flatMap(({ module, ids }) => ids.map((id) => idKey(module, id))));
    return {
        standings: now.map((one) => {
            if (one.ids.some((id) => known.has(idKey(one.module, id))))
                return 'known';
            return one.module !== '' && one.version !== '' && modules.has(moduleKey(one)) ? 'published' : 'new';
        }),
        fixed: before.vulnerabilities.filter(({ module, ids }) => !ids.some((id) => present.has(idKey(module, id)))).length,
    };
}
function idKey(module, id) {
    return JSON.stringify([module, id]);
}
function moduleKey({ module, version }) {
    return JSON.stringify([module, plainVersion(version)]);
}

// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/facts.js
var facts = __webpack_require__(22080);
// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/kept-vulnerabilities.js
var kept_vulnerabilities = __webpack_require__(67560);
// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var git = __webpack_require__(93736);
// EXTERNAL MODULE: ./build/js/shared/families/repository-path.js
var repository_path = __webpack_require__(17847);
;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/composer-lock.js
const NAME = /^ {12}"name": "([^"/]+\/[^"]+)",$/u;
const VERSION = /^ {12}"version": "v?([^"]+)",$/u;
const composerLock = {
    id: 'composer-lock',
    names: ['composer.lock'],
    read: (lines) => lines.flatMap((text, at) => {
        const module = NAME.exec(text)?.[1];
        const version = VERSION.exec(lines[at + 1] ?? '')?.[1];
        return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/gemfile-lock.js
const GEM = /^ {4}([^\s()]+) \(([^\s()]+)\)$/u;
const gemfileLock = {
    id: 'gemfile-lock',
    names: ['Gemfile.lock', 'gems.locked'],
    read: (lines) => lines.flatMap((text, at) => {
        const [, module, version] = GEM.exec(text) ?? [];
        return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/go-mod.js
const REQUIRED = /^(?:require\s+|\t)"?([^\s"=()]+)"?\s+(v\d[^\s]*)(?:\s*\/\/.*)?$/u;
const BLOCK = /^(\w+)\s*\($/u;
const goMod = {
    id: 'go-mod',
    names: ['go.mod'],
    read: (lines) => {
        const found = [];
        let block = '';
        for (const [at, text] of lines.entries()) {
            block = BLOCK.exec(text)?.[1] ?? (text.startsWith(')') ? '' : block);
            const [, module, version] = block === '' || block === 'require' ? (REQUIRED.exec(text) ?? []) : [];
            if (module !== undefined && version !== undefined)
                found.push({ module, version, line: at + 1 });
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/java-lock.js
const LOCKED = /^([^\s:#=]+:[^\s:=]+):([^\s:=]+)=/u;
const TAG = /^\s*<(groupId|artifactId|version)>([^<>${}]+)<\/\1>\s*$/u;
const gradleLock = {
    id: 'gradle-lock',
    names: ['gradle.lockfile', 'buildscript-gradle.lockfile'],
    read: (lines) => lines.flatMap((text, at) => {
        const [, module, version] = LOCKED.exec(text) ?? [];
        return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};
const pom = {
    id: 'pom',
    names: ['pom.xml'],
    read: (lines) => {
        const found = [];
        let known = new Map();
        let start = 0;
        for (const [at, text] of lines.entries()) {
            if (/<(?:dependency|plugin|parent)>/u.test(text)) {
                known = new Map();
                start = 0;
            }
            const [, tag = '', value = ''] = TAG.exec(text) ?? [];
            if (tag === '')
                continue;
            known.set(tag, value);
            if (tag === 'artifactId')
                start = at + 1;
            if (known.size < 3)
                continue;
            found.push({
                module: `${known.get('groupId')}:${known.get('artifactId')}`,
                version: known.get('version'),
                line: start,
            });
            known = new Map();
        }
        return found;
    },
};

// EXTERNAL MODULE: ./build/js/shared/formats/lock-files/npm-lock.js
var npm_lock = __webpack_require__(79652);
// EXTERNAL MODULE: ./build/js/shared/formats/python-name.js
var python_name = __webpack_require__(45835);
;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/pipfile-lock.js

const KEY = /^ {8}"([^"]+)": \{$/u;
const pipfile_lock_VERSION = /^ {12}"version": "==([^"]+)"/u;
const pipfileLock = {
    id: 'pipfile-lock',
    names: ['Pipfile.lock'],
    read: (lines) => {
        const found = [];
        let open = { module: '', line: 0 };
        for (const [at, text] of lines.entries()) {
            const key = KEY.exec(text)?.[1];
            if (key !== undefined)
                open = { module: (0,python_name/* pythonName */.o)(key), line: at + 1 };
            const version = pipfile_lock_VERSION.exec(text)?.[1];
            if (version !== undefined && open.line > 0)
                found.push({ ...open, version });
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/pnpm-lock.js
const pnpm_lock_KEY = /^ {2}'?\/?((?:@[^/\s]+\/)?[^@/\s']+)[@/](\d[^:('/\s_]*)[^\s]*:/u;
const pnpmLock = {
    id: 'pnpm-lock',
    names: ['pnpm-lock.yaml'],
    read: (lines) => lines.flatMap((text, at) => {
        const [, module, version] = pnpm_lock_KEY.exec(text) ?? [];
        return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/requirements.js

const PINNED = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#,]+)/u;
const requirements = {
    id: 'requirements',
    names: ['*requirements*.txt'],
    read: (lines) => lines.flatMap((text, at) => {
        const [, name, version] = PINNED.exec(text) ?? [];
        return name === undefined || version === undefined ? [] : [{ module: (0,python_name/* pythonName */.o)(name), version, line: at + 1 }];
    }),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/toml-lock.js

const TABLE = /^\[\[packages?\]\]$/u;
const toml_lock_NAME = /^name = "([^"]+)"$/u;
const toml_lock_VERSION = /^version = "([^"]+)"$/u;
function read(lines, spell) {
    return lines.flatMap((text, at) => {
        if (!TABLE.test(text))
            return [];
        const name = toml_lock_NAME.exec(lines[at + 1] ?? '')?.[1];
        const version = toml_lock_VERSION.exec(lines[at + 2] ?? '')?.[1];
        return name === undefined || version === undefined ? [] : [{ module: spell(name), version, line: at + 2 }];
    });
}
const cargoLock = {
    id: 'cargo-lock',
    names: ['Cargo.lock'],
    read: (lines) => read(lines, (name) => name),
};
const pythonLock = {
    id: 'python-lock',
    names: ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'],
    read: (lines) => read(lines, python_name/* pythonName */.o),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/yarn-lock.js
const yarn_lock_KEY = /^"?((?:@[^@/\s"]+\/)?[^@\s"]+)@[^\s].*:$/u;
const yarn_lock_VERSION = /^ {2}version:? "?([^"\s]+)"?$/u;
const yarnLock = {
    id: 'yarn-lock',
    names: ['yarn.lock'],
    read: (lines) => lines.flatMap((text, at) => {
        const module = yarn_lock_KEY.exec(text)?.[1];
        const version = yarn_lock_VERSION.exec(lines[at + 1] ?? '')?.[1];
        return module === undefined || version === undefined ? [] : [{ module, version, line: at + 1 }];
    }),
};

;// CONCATENATED MODULE: ./build/js/shared/formats/lock-files/index.js










const LOCK_FILE_FORMATS = [
    npm_lock/* npmLock */.X,
    yarnLock,
    pnpmLock,
    cargoLock,
    pythonLock,
    requirements,
    pipfileLock,
    goMod,
    gemfileLock,
    composerLock,
    gradleLock,
    pom,
];

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/lock-files.js





const LARGEST_BYTES = 32 << 20;
const MOST_FILES = 500;
class LockFiles {
    #context;
    #files = new Map();
    constructor(context) {
        this.#context = context;
        const { io, checkout } = context;
        if (checkout.commit === null)
            return;
        const names = LOCK_FILE_FORMATS.flatMap((format) => format.names.map((name) => `:(glob)**/${name}`));
        const { status, stdout } = new git/* Git */.T(io, checkout.directory).run('ls-files', '-z', '--', ...names);
        const paths = status === 0
            ? Buffer.from(stdout)
                .toString('utf8')
                .split('\0')
                .filter((path) => path !== '')
            : [];
        const near = (path) => (path.startsWith(`${checkout.prefix}/`) ? 0 : 1);
        const sorted = paths.sort((a, b) => near(a) - near(b) || a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
        for (const path of sorted.slice(0, MOST_FILES))
            this.#read(path);
    }
    modules() {
        return [...this.#files.values()].flat();
    }
    placed(found) {
        const { io, checkout } = this.#context;
        const own = found.path === '' ? undefined : (0,repository_path/* repositoryPath */.S)(io, checkout, found.path);
        if (own !== undefined && !this.#files.has(own))
            this.#read(own);
        const order = own === undefined ? [...this.#files.keys()] : [own, ...this.#files.keys()];
        const { nodes } = found;
        if (nodes !== undefined) {
            const places = order.map((path) => ({
                path,
                rows: this.#rows(path).filter(({ node = '' }) => nodes.includes(node)),
            }));
            const place = places.find(({ rows }) => rows.length > 0);
            const versions = new Map((place?.rows ?? []).map((row) => [row.version, row]));
            if (place !== undefined)
                return [...versions.values()].map(({ version, line }) => ({ ...found, version, line, path: place.path }));
        }
        for (const path of order) {
            const rows = this.#rows(path).filter(({ module }) => module === found.module);
            const row = found.version === ''
                ? rows[0]
                : rows.find(({ version }) => plainVersion(version) === plainVersion(found.version));
            if (row !== undefined)
                return [{ ...found, version: found.version || row.version, path, line: row.line }];
        }
        return [{ ...found, path: own ?? found.path }];
    }
    #rows(path) {
        return this.#files.get(path) ?? [];
    }
    #read(path) {
        const { io, checkout } = this.#context;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const format = LOCK_FILE_FORMATS.find(({ names }) => (0,globs/* globMatcher */.f)(names)(name));
        const text = format === undefined ? undefined : io.readText(`${checkout.directory}/${path}`, LARGEST_BYTES);
        this.#files.set(path, format === undefined || text === undefined ? [] : format.read(text.split(/\r?\n/u)));
    }
}

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/collect-vulnerabilities.js












const STANDINGS = ['new', 'published', 'unknown', 'known'];
const MOST_NAMED = 5;
async function collectVulnerabilities(context, options) {
    const { reports, problems, found, modules } = await readReports(context, options);
    const locks = new LockFiles(context);
    const joined = joinVulnerabilities(found.flatMap((one) => locks.placed(one)));
    const counted = joined.filter(({ severity }) => (0,severities/* isAtLeast */.du)(severity, options.level));
    const { standings, comparison, problem } = await compared(context, options, counted);
    const entries = entriesOf(context, counted, standings);
    return {
        facts: {
            reports,
            problems,
            counts: countsOf(entries),
            listed: entries.slice(0, facts/* MOST_LISTED */.c),
            ...(comparison === undefined ? {} : { comparison }),
            ...(problem === undefined ? {} : { comparisonProblem: problem }),
        },
        detail: () => ({ vulnerabilities: joined, modules: distinct([...modules, ...locks.modules()]) }),
    };
}
async function readReports(context, options) {
    const { io, progress } = context;
    const kind = 'report of a scanner for vulnerabilities';
    const { paths, missing } = (0,report_paths/* reportPaths */.R)(context, options.reports, kind);
    const problems = paths.length < options.minReports ? [tooFew(paths.length, options)] : [...missing];
    const read = { reports: [], problems, found: [], modules: [] };
    const isExpected = options.unaudited.length === 0 ? () => false : (0,globs/* globMatcher */.f)(options.unaudited);
    for (const path of paths) {
        const own = [];
        const unaudited = [];
        try {
            const { format, sizeBytes } = await (0,report_reader/* readWithFormat */.u)(io, path, progress, {
                kind,
                formats: vulnerabilities/* VULNERABILITY_FORMATS */.k,
                open: (chosen) => chosen.open({
                    vulnerability: (one) => own.push(one),
                    module: (one) => read.modules.push(one),
                    unaudited: (name) => isExpected(name) || unaudited.push(name),
                }),
                finish: () => undefined,
            });
            if (unaudited.length > 0)
                problems.push(notLookedAt(path, unaudited));
            read.found.push(...own);
            read.reports.push({ path, format: format.id, sizeBytes, count: own.length });
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            problems.push(error.problem);
        }
    }
    return read;
}
async function compared({ earlier }, { maxNew, failOnPublished }, now) {
    const found = await earlier();
    const standings = now.map(() => 'unknown');
    if (!('kept' in found))
        return maxNew === undefined && !failOnPublished ? { standings } : { standings, problem: found };
    try {
        const before = (0,kept_vulnerabilities/* unpackVulnerabilities */.r)(found.kept);
        const { standings: known, fixed } = compareVulnerabilities(now, before);
        const { commit, commitsBack } = found;
        return { standings: known, comparison: { commit, commitsBack, total: before.vulnerabilities.length, fixed } };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { standings, problem: error.problem };
    }
}
function entriesOf({ io, checkout, environment }, joined, standings) {
    const ownersOf = (0,owners/* ownersReader */.C)(io, checkout, environment.platform);
    return joined
        .map(({ nodes: _, ...one }, at) => {
        const isFile = one.path !== '' && io.status(`${checkout.directory}/${one.path}`).kind === 'file';
        const owners = isFile ? ownersOf(one.path) : [];
        return { ...one, isFile, standing: standings[at], ...(owners.length === 0 ? {} : { owners }) };
    })
        .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        severities/* SEVERITIES */.oC.indexOf(a.severity) - severities/* SEVERITIES */.oC.indexOf(b.severity) ||
        compareTexts(a.module, b.module) ||
        compareTexts(a.version, b.version) ||
        compareTexts(a.ids[0] ?? '', b.ids[0] ?? ''));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function countsOf(entries) {
    return severities/* SEVERITIES */.oC.map((severity) => {
        const own = entries.filter((entry) => entry.severity === severity);
        const of = (standing) => own.filter((entry) => entry.standing === standing).length;
        return { severity, total: own.length, fresh: of('new'), published: of('published') };
    });
}
function distinct(modules) {
    const known = new Map(modules.map(({ module, version }) => [`${module}\u001f${version}`, { module, version }]));
    return [...known].sort(([a], [b]) => compareTexts(a, b)).map(([, one]) => one);
}
function notLookedAt(path, names) {
    const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : '';
    return {
        code: 'VULNERABILITIES-UNAUDITED',
        reason: `the scanner could not look at ${names.slice(0, MOST_NAMED).join(', ')}${more}`,
        hint: 'Let it reach its database; packages that are in none, such as those of the project itself, can be named in unaudited.',
        location: { path },
    };
}
function tooFew(found, { reports, minReports }) {
    return {
        code: 'VULNERABILITIES-NO-REPORT',
        reason: found === 0
            ? `no report of a scanner for vulnerabilities was found: ${reports.join(', ')}`
            : `${found} of at least ${minReports} reports of scanners are there (min-reports)`,
        hint: 'Check that the scanner ran before this step, and the globs; they are relative to the working directory.',
    };
}


/***/ }),

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
    }
}


/***/ }),

/***/ 84503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownersReader)
/* harmony export */ });
/* harmony import */ var _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);
/* harmony import */ var _policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93514);


const LARGEST_BYTES = 3 << 20;
function ownersReader(io, { directory }, platform) {
    let owners;
    return (path) => {
        owners ??= readOwners(io, directory, platform);
        return owners.ownersOf(path);
    };
}
function readOwners(io, directory, platform) {
    const path = (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersPlaces */ .F)(platform).find((place) => io.status(`${directory}/${place}`).kind === 'file') ?? '';
    const text = path === '' ? '' : (io.readText(`${directory}/${path}`, LARGEST_BYTES) ?? '');
    return new _policy_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeOwners */ .i(text, (0,_policy_owners_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersDialect */ .D)(platform, path, text));
}


/***/ }),

/***/ 80048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function reportPaths({ io, isOwn }, globs, kind) {
    const named = globs.filter((glob) => !glob.startsWith('!') && !picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).isGlob);
    return {
        paths: io.find(globs).filter((path) => !isOwn(path)),
        missing: named.filter((path) => io.status(path).kind === 'missing').map((path) => missing(path, kind)),
    };
}
function missing(path, kind) {
    return {
        code: 'REPORT-MISSING',
        reason: `the ${kind} ${path} does not exist`,
        hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
        location: { path },
    };
}


/***/ }),

/***/ 17847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
function repositoryPath(io, { directory, prefix }, told) {
    const path = told.replaceAll('\\', '/').replace(/^file:\/\//u, '');
    if (path.startsWith(`${directory}/`))
        return existing(io, directory, path.slice(directory.length + 1));
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || parts.length > 64)
        return undefined;
    for (let at = 0; at < parts.length; at++) {
        const end = parts.slice(at).join('/');
        const found = (prefix === '' ? undefined : existing(io, directory, `${prefix}/${end}`)) ?? existing(io, directory, end);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function existing(io, directory, path) {
    if (path.split('/').includes('..'))
        return undefined;
    return io.status(`${directory}/${path}`).kind === 'file' ? path : undefined;
}


/***/ }),

/***/ 79652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ npmLock)
/* harmony export */ });
const KEY = /^\s*"([^"]+)": \{$/u;
const NAME = /^\s*"name": "([^"]+)",?$/u;
const VERSION = /^\s*"version": "([^"]+)",?$/u;
const npmLock = {
    id: 'npm-lock',
    names: ['package-lock.json', 'npm-shrinkwrap.json'],
    read: (lines) => {
        const found = [];
        for (const [at, text] of lines.entries()) {
            const key = KEY.exec(text)?.[1];
            if (key === undefined)
                continue;
            const name = NAME.exec(lines[at + 1] ?? '')?.[1];
            const version = VERSION.exec(lines[at + (name === undefined ? 1 : 2)] ?? '')?.[1];
            if (version === undefined)
                continue;
            const module = name ?? key.slice(key.lastIndexOf('node_modules/') + (key.includes('node_modules/') ? 13 : 1));
            found.push({ module, version, line: at + 1, ...(key.includes('node_modules/') ? { node: key } : {}) });
        }
        return found;
    },
};


/***/ })

};
