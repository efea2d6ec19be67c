export const id = 5734;
export const ids = [5734];
export const modules = {

/***/ 44004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HostFault),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
class HostFault extends Error {
    name = 'HostFault';
    line;
    constructor(what, line) {
        super(what);
        this.line = line;
    }
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 5734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openSite)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/folder-file.js
function folderFile(path, has, cleanUrls) {
    const name = path.slice(1);
    const tried = name.endsWith('/') || name === '' ? [`${name}index.html`] : [name, `${name}/index.html`];
    if (cleanUrls && name !== '')
        tried.push(`${name.replace(/\/$/u, '')}.html`);
    return tried.find((file) => has(file));
}
function errorFile(path, has) {
    for (let folder = path.slice(1);;) {
        const slash = folder.lastIndexOf('/');
        folder = slash < 0 ? '' : folder.slice(0, slash);
        const file = folder === '' ? '404.html' : `${folder}/404.html`;
        if (has(file))
            return file;
        if (folder === '')
            return undefined;
    }
}
function pagePath(file, cleanUrls) {
    if (file === 'index.html')
        return '/';
    if (file.endsWith('/index.html'))
        return `/${file.slice(0, -'index.html'.length)}`;
    return `/${cleanUrls ? file.replace(/\.html?$/u, '') : file}`;
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/site/host.js
var host = __webpack_require__(44004);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/apache.js


function apache(text) {
    const directives = [];
    const sections = [];
    let fallback;
    let missing;
    for (const [at, whole] of text.split(/\r?\n/u).entries()) {
        const [word = '', ...rest] = wordsOf(whole.trim());
        const line = at + 1;
        const directive = word.toLowerCase();
        if (directive.startsWith('</'))
            sections.pop();
        else if (directive.startsWith('<'))
            sections.push(sectionOf(directive, rest, line));
        else if (directive === 'header')
            directives.push(headerOf(rest, line, sections.findLast((own) => own !== undefined)));
        else if (directive === 'fallbackresource')
            fallback = fileOf(rest[0]);
        else if (directive === 'errordocument' && rest[0] === '404')
            missing = fileOf(rest[1]);
        else if (directive === 'rewriterule' &&
            /^(?:\^|\.|\^?\.\*\$?|\^\(\.\*\)\$)$/u.test(rest[0] ?? '') &&
            /\.html$/u.test(rest[1] ?? ''))
            fallback = (rest[1] ?? '').replace(/^\//u, '');
    }
    return {
        name: '.htaccess',
        cleanUrls: false,
        answer: (path, has) => {
            const file = folderFile(path, has, false) ?? (fallback !== undefined && has(fallback) ? fallback : undefined);
            if (file !== undefined)
                return { file, status: 200, headers: headersOf(directives, file, 200) };
            const error = missing !== undefined && has(missing) ? missing : undefined;
            return {
                ...(error === undefined ? {} : { file: error }),
                status: 404,
                headers: headersOf(directives, error ?? '', 404),
            };
        },
    };
}
function headersOf(directives, file, status) {
    let headers = [];
    const base = file.slice(file.lastIndexOf('/') + 1);
    for (const { action, name, value, line, always, file: wanted } of directives) {
        if ((!always && status >= 400) || (wanted !== undefined && !wanted.test(base)))
            continue;
        const others = headers.filter((header) => header.name !== name);
        const known = headers.length > others.length;
        if (action === 'unset')
            headers = others;
        else if (action === 'set' || (action === 'setifempty' && !known))
            headers = [...others, { name, value, line }];
        else if (action === 'add' || action === 'append' || action === 'merge')
            headers = [...headers, { name, value, line }];
    }
    return headers;
}
function headerOf(words, line, file) {
    const always = words[0]?.toLowerCase() === 'always';
    const rest = ['always', 'onsuccess'].includes(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
    const [action = '', name = '', value = '', condition] = rest;
    if (condition !== undefined && /^(?:env|expr)=/u.test(condition))
        throw new host/* HostFault */.J('a header that depends on the request (env=, expr=) is not understood', line);
    return {
        action: action.toLowerCase(),
        name: name.toLowerCase().replace(/:$/u, ''),
        value,
        line,
        always,
        ...(file === undefined ? {} : { file }),
    };
}
function sectionOf(word, rest, line) {
    const [first = ''] = rest;
    const told = (rest.length > 1 && first === '~' ? (rest[1] ?? '') : first).replace(/>$/u, '');
    if (word === '<ifmodule')
        return undefined;
    if (word === '<filesmatch' || (word === '<files' && first === '~'))
        return pattern(told, line);
    if (word === '<files')
        return new RegExp(`^${told.replace(/[.+^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u');
    throw new host/* HostFault */.J(`${word}> is not understood`, line);
}
function pattern(told, line) {
    try {
        return new RegExp(told, 'u');
    }
    catch {
        throw new host/* HostFault */.J('the regular expression of a section is not understood', line);
    }
}
function fileOf(word) {
    return word?.startsWith('/') === true ? word.slice(1) : undefined;
}
function wordsOf(line) {
    if (line.startsWith('#'))
        return [];
    return [...line.matchAll(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S+)/gu)].map(([, double, single, bare]) => (double ?? single)?.replace(/\\(["'\\])/gu, '$1') ?? bare ?? '');
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/nginx-blocks.js

function readNginx(text) {
    const root = [];
    const open = [root];
    let words = [];
    let line = 1;
    for (const [token] of text.matchAll(/\n|#[^\n]*|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[{};]|\$\{[^}]*\}|(?:\\[^\n]|[^\s{};"'#\\])[^\s{};]*|\S/gu)) {
        const at = line;
        line += token.split('\n').length - 1;
        if (token === '\n' || token.startsWith('#'))
            continue;
        const own = open.at(-1) ?? root;
        if (token === '}') {
            if (open.length === 1 || words.length > 0)
                throw new host/* HostFault */.J('a } too many', at);
            open.pop();
        }
        else if (token === ';' || token === '{') {
            const [name, ...rest] = words;
            if (name === undefined)
                throw new host/* HostFault */.J(`a ${token} without a directive`, at);
            const inner = [];
            const directive = { name: name.text, words: rest.map((word) => word.text), line: name.line };
            own.push(token === '{' ? { ...directive, inner } : directive);
            if (token === '{')
                open.push(inner);
            words = [];
        }
        else
            words.push({ text: unquoted(token), line: at });
    }
    if (open.length > 1 || words.length > 0)
        throw new host/* HostFault */.J('the file ends within a directive', line);
    return root;
}
function unquoted(token) {
    return /^["']/u.test(token) && token.length > 1 ? token.slice(1, -1).replace(/\\(["'\\])/gu, '$1') : token;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/nginx.js


const SUCCESS = new Set([200, 201, 204, 206, 301, 302, 303, 304, 307, 308]);
const HARMLESS = /(?:^|\/)(?:mime\.types|fastcgi(?:_params|\.conf)|modules-enabled\/\*\.conf)$/u;
function nginx(text, include) {
    const root = withIncluded(readNginx(text), include, 0);
    const http = root.find(({ name }) => name === 'http')?.inner;
    const servers = (http ?? root).filter(({ name, inner }) => name === 'server' && inner !== undefined);
    const server = servers.find(({ inner }) => !isRedirect(inner ?? [])) ?? servers[0];
    const level = { directives: server?.inner ?? root, outer: server === undefined ? [] : [http ?? root] };
    return { name: 'nginx', cleanUrls: false, answer: (path, has) => answer(level, path, has, 200, 0) };
}
function isRedirect(directives) {
    return directives.some(({ name }) => name === 'return') && !directives.some(({ name }) => name === 'root');
}
function withIncluded(directives, include, depth) {
    return directives.flatMap((directive) => {
        const { name, words, line, inner } = directive;
        if (name === 'if' && inner?.some((own) => own.name === 'add_header') === true)
            throw new host/* HostFault */.J('a header that depends on the request (if) is not understood', line);
        if (inner !== undefined)
            return [{ ...directive, inner: withIncluded(inner, include, depth) }];
        const [file = ''] = words;
        if (name !== 'include' || HARMLESS.test(file))
            return [directive];
        const text = depth > 8 ? undefined : include(file);
        if (text === undefined)
            throw new host/* HostFault */.J(`the included file ${file} is not there`, line);
        return withIncluded(at(readNginx(text), line), include, depth + 1);
    });
}
function at(directives, line) {
    return directives.map(({ inner, ...own }) => ({
        ...own,
        line,
        ...(inner === undefined ? {} : { inner: at(inner, line) }),
    }));
}
function answer(server, path, has, status, redirects) {
    const level = locationOf(server, path);
    const found = (file, code = status) => ({
        file,
        status: code,
        headers: nginx_headersOf(level, code),
    });
    const missing = () => {
        const page = inherited(level, 'error_page')
            .find(({ words }) => words.includes('404'))
            ?.words.at(-1);
        if (page?.startsWith('/') === true && status !== 404 && redirects < 10)
            return answer(server, page, has, 404, redirects + 1);
        return { status: 404, headers: nginx_headersOf(level, 404) };
    };
    const tries = inherited(level, 'try_files').at(-1)?.words ?? [];
    for (const tried of tries.slice(0, -1)) {
        const name = tried.replaceAll('$uri', path).replace(/\/{2,}/gu, '/');
        if (!name.endsWith('/') && has(name.slice(1)))
            return found(name.slice(1));
        if (name.endsWith('/') && indexOf(level, name, has) !== undefined)
            return indexed(server, level, name, has, status, redirects) ?? missing();
    }
    const last = tries.at(-1);
    if (last !== undefined) {
        const code = /^=(\d{3})$/u.exec(last)?.[1];
        if (code !== undefined)
            return code === '404' ? missing() : { status: Number(code), headers: nginx_headersOf(level, Number(code)) };
        if (last.startsWith('/') && redirects < 10)
            return answer(server, last.replaceAll('$uri', path), has, status, redirects + 1);
        if (last.startsWith('/') || !last.startsWith('@'))
            return missing();
        throw new host/* HostFault */.J(`try_files ${last} hands over to something that is not understood`, 1);
    }
    if (path.endsWith('/'))
        return indexed(server, level, path, has, status, redirects) ?? missing();
    return has(path.slice(1)) ? found(path.slice(1)) : missing();
}
function indexOf(level, folder, has) {
    const names = inherited(level, 'index').at(-1)?.words ?? ['index.html'];
    return names.map((name) => `${folder}${name}`).find((path) => has(path.slice(1)));
}
function indexed(server, level, folder, has, status, redirects) {
    const path = indexOf(level, folder, has);
    if (path === undefined)
        return undefined;
    const own = locationOf(server, path);
    return redirects > 10 || own.directives === level.directives
        ? { file: path.slice(1), status, headers: nginx_headersOf(own, status) }
        : answer(server, path, has, status, redirects + 1);
}
function inherited({ directives, outer }, name) {
    return ([directives, ...[...outer].reverse()]
        .map((level) => level.filter((directive) => directive.name === name))
        .find((own) => own.length > 0) ?? []);
}
function nginx_headersOf(level, status) {
    return inherited(level, 'add_header')
        .filter(({ words }) => words[2] === 'always' || SUCCESS.has(status))
        .map(({ words: [name = '', value = ''], line }) => ({ name: name.toLowerCase(), value, line }));
}
function locationOf(server, path) {
    const locations = server.directives.filter(({ name }) => name === 'location');
    const outer = [...server.outer, server.directives];
    const as = (inner) => ({ directives: inner ?? [], outer });
    let prefix;
    for (const location of locations) {
        const [modifier = '', name = modifier] = location.words;
        if (modifier === '=' && name === path)
            return as(location.inner);
        const isPrefix = location.words.length === 1 || modifier === '^~';
        if (isPrefix && path.startsWith(name) && name.length > (prefix?.words.at(-1)?.length ?? -1))
            prefix = location;
    }
    if (prefix?.words[0] === '^~')
        return as(prefix.inner);
    for (const { words, inner, line } of locations) {
        const [modifier, pattern = ''] = words;
        if (modifier !== '~' && modifier !== '~*')
            continue;
        let matches;
        try {
            matches = new RegExp(pattern, modifier === '~*' ? 'iu' : 'u');
        }
        catch {
            throw new host/* HostFault */.J('the regular expression of a location is not understood', line);
        }
        if (matches.test(path))
            return as(inner);
    }
    return prefix === undefined ? server : as(prefix.inner);
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/plain.js

function plainHost() {
    return {
        name: 'no configuration',
        cleanUrls: true,
        answer: (path, has) => {
            const file = folderFile(path, has, true);
            if (file !== undefined)
                return { file, status: 200, headers: [] };
            const error = errorFile(path, has);
            return { ...(error === undefined ? {} : { file: error }), status: 404, headers: [] };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/json-lines.js

class JsonLines {
    root;
    #text;
    #from = 0;
    constructor(text) {
        this.#text = text;
        let root;
        try {
            root = JSON.parse(text);
        }
        catch (error) {
            const offset = /position (\d+)/u.exec(String(error))?.[1];
            throw new host/* HostFault */.J('this is not JSON', offset === undefined ? 1 : (0,host/* lineAt */.m)(text, Number(offset)));
        }
        this.root = objectOf(root) ?? this.wrong('the root is not an object');
    }
    lineOf(value) {
        const quoted = JSON.stringify(value);
        const at = this.#text.indexOf(quoted, this.#from);
        if (at < 0)
            return 1;
        this.#from = at + quoted.length;
        return (0,host/* lineAt */.m)(this.#text, at);
    }
    wrong(what) {
        throw new host/* HostFault */.J(what, (0,host/* lineAt */.m)(this.#text, this.#from));
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/static-web-app.js


function staticWebApp(text) {
    const json = new JsonLines(text);
    const routes = json.root['routes'] ?? [];
    if (!Array.isArray(routes))
        return json.wrong('routes is not a list');
    const isGlobalFirst = text.indexOf('"globalHeaders"') < text.indexOf('"routes"');
    const early = isGlobalFirst ? static_web_app_headersOf(json, json.root['globalHeaders']) : undefined;
    const rules = routes.map((route) => {
        const { route: pattern, headers } = objectOf(route) ?? {};
        if (typeof pattern !== 'string')
            return json.wrong('a route has no path');
        return { matches: routePattern(pattern), headers: static_web_app_headersOf(json, headers) };
    });
    const everywhere = early ?? static_web_app_headersOf(json, json.root['globalHeaders']);
    const fallback = static_web_app_fileOf(objectOf(json.root['navigationFallback'])?.['rewrite']);
    const missing = static_web_app_fileOf(objectOf(objectOf(json.root['responseOverrides'])?.['404'])?.['rewrite']);
    return {
        name: 'staticwebapp.config.json',
        cleanUrls: true,
        answer: (path, has) => {
            const own = rules.find(({ matches }) => matches.test(path))?.headers ?? [];
            const headers = [...everywhere.filter(({ name }) => !own.some((header) => header.name === name)), ...own];
            const file = folderFile(path, has, true);
            if (file !== undefined)
                return { file, status: 200, headers };
            if (fallback !== undefined && has(fallback))
                return { file: fallback, status: 200, headers };
            return { ...(missing !== undefined && has(missing) ? { file: missing } : {}), status: 404, headers };
        },
    };
}
function static_web_app_headersOf(json, value) {
    return Object.entries(objectOf(value) ?? {}).map(([name, text]) => {
        if (typeof text !== 'string')
            return json.wrong(`the header ${name} is not a text`);
        json.lineOf(name);
        return { name: name.toLowerCase(), value: text, line: json.lineOf(text) };
    });
}
function static_web_app_fileOf(path) {
    return typeof path === 'string' && path.startsWith('/') ? path.slice(1) : undefined;
}
function routePattern(route) {
    const parts = route.split(/(\*|\{[^{}]*\})/u).map((part) => {
        if (part === '*')
            return '.*';
        if (!/^\{[^{}]*\}$/u.test(part))
            return escaped(part);
        return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`;
    });
    return new RegExp(`^${parts.join('')}$`, 'u');
}
function escaped(text) {
    return text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/underscore-headers.js


function underscoreHeaders(text, redirects) {
    const rules = readRules(text);
    const fallback = readFallback(redirects);
    return {
        name: '_headers',
        cleanUrls: true,
        answer: (path, has) => {
            const headers = underscore_headers_headersOf(rules, path);
            const own = folderFile(path, has, true);
            if (own !== undefined)
                return { file: own, status: 200, headers };
            if (fallback !== undefined && has(fallback.file))
                return { ...fallback, headers };
            const error = errorFile(path, has);
            return { ...(error === undefined ? {} : { file: error }), status: 404, headers };
        },
    };
}
function underscore_headers_headersOf(rules, path) {
    const headers = [];
    for (const { matches, set, taken } of rules) {
        if (!matches.test(path))
            continue;
        for (let at = headers.length - 1; at >= 0; at--)
            if (taken.includes(headers[at]?.name ?? ''))
                headers.splice(at, 1);
        headers.push(...set);
    }
    return headers;
}
function readRules(text) {
    const rules = [];
    for (const [at, whole] of text.split(/\r?\n/u).entries()) {
        const line = at + 1;
        const told = whole.trim();
        if (told === '' || told.startsWith('#'))
            continue;
        const own = rules.at(-1);
        if (!/^\s/u.test(whole)) {
            rules.push({ matches: patternOf(told), set: [], taken: [] });
        }
        else if (own === undefined) {
            throw new host/* HostFault */.J('a header stands before the first path', line);
        }
        else if (told.startsWith('!')) {
            own.taken.push(told.slice(1).trim().toLowerCase());
        }
        else {
            const colon = told.indexOf(':');
            if (colon < 1)
                throw new host/* HostFault */.J('this is neither a path nor `Name: value`', line);
            own.set.push({ name: told.slice(0, colon).trim().toLowerCase(), value: told.slice(colon + 1).trim(), line });
        }
    }
    return rules;
}
function patternOf(path) {
    if (!path.startsWith('/'))
        return /^(?!)/u;
    const parts = path.split(/(\*|:[A-Za-z]\w*)/u).map((part) => {
        if (part === '*')
            return '.*';
        return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 'u');
}
function readFallback(redirects) {
    for (const line of redirects.split(/\r?\n/u)) {
        const found = /^\s*\/\*\s+\/(\S*)\s+(200|404)!?\s*$/u.exec(line);
        if (found !== null)
            return { file: found[1] === '' ? 'index.html' : (found[1] ?? ''), status: Number(found[2]) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/hosts/vercel.js


function vercel(text) {
    const json = new JsonLines(text);
    const rules = listOf(json, 'headers').map((rule) => readRule(json, rule));
    const rewrites = listOf(json, 'rewrites').flatMap((rewrite) => {
        const { source, destination } = rewrite;
        if (typeof source !== 'string' || typeof destination !== 'string' || !destination.startsWith('/'))
            return [];
        return [{ matches: vercel_patternOf(json, source), file: destination === '/' ? 'index.html' : destination.slice(1) }];
    });
    const cleanUrls = json.root['cleanUrls'] === true;
    return {
        name: 'vercel.json',
        cleanUrls,
        answer: (path, has) => {
            const headers = vercel_headersOf(rules, path);
            const own = folderFile(path, has, cleanUrls);
            if (own !== undefined)
                return { file: own, status: 200, headers };
            const rewritten = rewrites.find(({ matches }) => matches.test(path))?.file;
            const file = rewritten === undefined ? undefined : folderFile(`/${rewritten}`, has, true);
            if (file !== undefined)
                return { file, status: 200, headers };
            const error = errorFile('/', has);
            return { ...(error === undefined ? {} : { file: error }), status: 404, headers };
        },
    };
}
function vercel_headersOf(rules, path) {
    const headers = new Map();
    for (const rule of rules)
        if (rule.matches.test(path))
            for (const header of rule.headers)
                headers.set(header.name, header);
    return [...headers.values()];
}
function listOf(json, name) {
    const value = json.root[name] ?? [];
    if (!Array.isArray(value))
        return json.wrong(`${name} is not a list`);
    return value.map((item) => objectOf(item) ?? json.wrong(`${name} holds something that is not an object`));
}
function readRule(json, rule) {
    const { source, headers } = rule;
    if (typeof source !== 'string' || !Array.isArray(headers))
        return json.wrong('a rule of headers needs source and headers');
    if (rule['has'] !== undefined || rule['missing'] !== undefined)
        return json.wrong('a rule of headers that depends on the request (has, missing) is not understood');
    return {
        matches: vercel_patternOf(json, source),
        headers: headers.map((header) => {
            const { key, value } = objectOf(header) ?? {};
            if (typeof key !== 'string' || typeof value !== 'string')
                return json.wrong('a header needs key and value');
            json.lineOf(key);
            return { name: key.toLowerCase(), value, line: json.lineOf(value) };
        }),
    };
}
function vercel_patternOf(json, source) {
    try {
        return sourcePattern(source);
    }
    catch {
        return json.wrong('the regular expression of a source is not understood');
    }
}
function sourcePattern(source) {
    const part = /\/?:[A-Za-z_]\w*(?:\((?:\\.|[^()\\])*\))?[*+?]?|\((?:\\.|[^()\\]|\([^()]*\))*\)|[^:(/]+|[:(/]/gu;
    const parts = (source.match(part) ?? []).map((piece) => {
        const named = /^(\/?):\w+(\(.*\))?([*+?]?)$/u.exec(piece);
        if (named !== null) {
            const [, slash = '', own = '([^/]+?)', many = ''] = named;
            if (many === '*' || many === '+')
                return `(?:${slash}${own}(?:/${own})*)${many === '*' ? '?' : ''}`;
            return `(?:${slash}${own})${many}`;
        }
        return piece.startsWith('(') && piece.length > 1 ? piece : piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    });
    return new RegExp(`^${parts.join('')}/?$`, 'u');
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/read-host.js








const LARGEST_BYTES = 1 << 20;
const PLACES = [
    () => 'public/_headers',
    () => 'static/_headers',
    (directory) => `${directory}/_headers`,
    () => '_headers',
    () => 'vercel.json',
    () => 'public/staticwebapp.config.json',
    () => 'staticwebapp.config.json',
    (directory) => `${directory}/staticwebapp.config.json`,
    () => 'public/.htaccess',
    (directory) => `${directory}/.htaccess`,
];
function readHost(io, directory, named) {
    const path = named ?? PLACES.map((place) => place(directory)).find((place) => io.status(place).kind === 'file');
    if (path === undefined)
        return { host: plainHost() };
    const text = io.readText(path, LARGEST_BYTES);
    if (text === undefined)
        throw new problem/* ProblemError */.M({
            code: 'SITE-HEADERS-MISSING',
            reason: `the headers of the site, ${path}, cannot be read`,
            hint: 'Name the file that your host reads: _headers, vercel.json, staticwebapp.config.json, .htaccess or a configuration of nginx; relative to the working directory.',
            location: { path },
        });
    try {
        return { host: hostOf(io, directory, path, text), path };
    }
    catch (error) {
        if (!(error instanceof host/* HostFault */.J))
            throw error;
        throw new problem/* ProblemError */.M({
            code: 'SITE-HEADERS',
            reason: `${path}, line ${error.line}: ${error.message}`,
            hint: 'Nothing is guessed of headers. Correct it, or let your own server be scanned: site: { serve: …, url: … }.',
            location: { path, line: error.line },
        });
    }
}
function hostOf(io, directory, path, text) {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash + 1);
    const name = path.slice(slash + 1);
    if (name.endsWith('_headers')) {
        const redirects = ['_redirects', `${directory}/_redirects`].flatMap((place, at) => {
            const own = io.readText(at === 0 ? `${folder}${place}` : place, LARGEST_BYTES);
            return own === undefined ? [] : [own];
        });
        return underscoreHeaders(text, redirects[0] ?? '');
    }
    if (/vercel[^/]*\.json$/u.test(name))
        return vercel(text);
    if (/staticwebapp[^/]*\.json$/u.test(name))
        return staticWebApp(text);
    if (name.endsWith('htaccess'))
        return apache(text);
    if (/\.conf(?:\.template)?$|nginx/u.test(name))
        return nginx(text, (file) => io.readText(/^\//u.test(file) ? `${folder}${file.slice(file.lastIndexOf('/') + 1)}` : `${folder}${file}`, LARGEST_BYTES));
    throw new host/* HostFault */.J('no host is known whose headers are in a file of this name', 1);
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/directory-site.js




const LARGEST_PAGE_BYTES = 16 << 20;
function directorySite(io, { directory, headers }) {
    const { kind } = io.status(directory);
    if (kind !== 'directory')
        throw new problem/* ProblemError */.M({
            code: 'SITE-MISSING',
            reason: `the folder of the site, ${directory}, ${kind === 'missing' ? 'does not exist' : 'is no folder that can be read'}`,
            hint: 'Build the site before this runs, and check site.directory; it is relative to the working directory.',
        });
    const { host, path: configuration } = readHost(io, directory, headers);
    const files = io.find([`${directory}/**/*.{html,htm}`]).map((path) => path.slice(directory.length + 1));
    if (files.length === 0)
        throw new problem/* ProblemError */.M({
            code: 'SITE-NO-PAGE',
            reason: `there is no HTML page in ${directory}`,
            hint: 'Name the folder that the build writes pages to; an application whose pages a server makes is named by site.serve and site.url.',
        });
    const known = new Map();
    const has = (file) => {
        const found = known.get(file) ?? (file !== '' && io.status(`${directory}/${file}`).kind === 'file');
        known.set(file, found);
        return found;
    };
    for (const file of files)
        known.set(file, true);
    return {
        kind: 'directory',
        name: configuration === undefined ? directory : `${directory} with ${configuration}`,
        ...(configuration === undefined ? {} : { configuration }),
        pages: async (most) => ({
            paths: files.slice(0, most).map((file) => pagePath(file, host.cleanUrls)),
            total: files.length,
        }),
        get: async (path) => {
            const { file, status, headers: own } = answerOf(() => host.answer(path, has), configuration);
            const answer = { status, headers: own, html: '' };
            if (file === undefined)
                return answer;
            if (!/\.html?$/u.test(file))
                return { ...answer, asset: `${directory}/${file}` };
            const html = io.readText(`${directory}/${file}`, LARGEST_PAGE_BYTES);
            if (html === undefined)
                throw unreadable(`${directory}/${file}`);
            return { ...answer, html, file: `${directory}/${file}` };
        },
        close: async () => undefined,
    };
}
function answerOf(answer, path) {
    try {
        return answer();
    }
    catch (error) {
        if (!(error instanceof host/* HostFault */.J))
            throw error;
        throw new problem/* ProblemError */.M({
            code: 'SITE-HEADERS',
            reason: `${path ?? 'the configuration of the host'}: ${error.message}`,
            hint: 'Nothing is guessed of headers. Correct it, or let your own server be scanned: site: { serve: …, url: … }.',
            ...(path === undefined ? {} : { location: { path, line: error.line } }),
        });
    }
}
function unreadable(path) {
    return new problem/* ProblemError */.M({
        code: 'SITE-UNREADABLE',
        reason: `the page ${path} cannot be read, or is larger than 16 MiB`,
        hint: 'Check its permissions.',
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/links.js
const HREF = /<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;
function linksOf(html, from) {
    const base = new URL(from, 'http://site.invalid');
    const links = new Set();
    for (const [, double, single, bare] of html.matchAll(HREF)) {
        const target = double ?? single ?? bare ?? '';
        if (!URL.canParse(target, base.href))
            continue;
        const { host, pathname } = new URL(target, base);
        if (host === base.host && !/\.(?!html?$)[a-z0-9]{1,5}$/iu.test(pathname))
            links.add(pathname);
    }
    return [...links];
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/site/settings.js
var settings = __webpack_require__(14407);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/served-site.js



const PAGE_MS = 15_000;
const TRY_MS = 2000;
const PAUSE_MS = 100;
const MOST_REDIRECTS = 5;
const NONCES = /'nonce-[^']*'/giu;
async function servedSite(host, { serve, url, readyTimeoutMs }) {
    const isTaken = await host.get(url, TRY_MS).then(() => true, () => false);
    if (isTaken)
        throw taken(url);
    const service = host.start(serve);
    try {
        await ready(host, service, url, readyTimeoutMs);
        const get = (path) => page(host, service, url, path);
        const [first, second] = [await get('/'), await get('/')];
        if (defences(first) !== defences(second))
            throw changing(url);
        return {
            kind: 'served',
            name: url,
            pages: async (most) => {
                const paths = await crawl(get, most);
                return { paths, total: paths.length };
            },
            get,
            close: () => service.stop(),
        };
    }
    catch (error) {
        await service.stop();
        throw error;
    }
}
async function ready(host, service, url, limitMs) {
    const start = host.clock();
    while (!service.hasEnded()) {
        const left = limitMs - (host.clock() - start);
        if (left <= 0)
            throw notReady(url, limitMs, service);
        const answers = await host.get(url, Math.min(TRY_MS, left)).then(() => true, () => false);
        if (answers)
            return;
        await new Promise((resolve) => host.after(PAUSE_MS, resolve));
    }
    throw ended(service);
}
async function page(host, service, url, path) {
    let address = new URL(path, url);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        let answer;
        try {
            answer = await host.get(address.href, PAGE_MS);
        }
        catch (error) {
            throw service.hasEnded() ? ended(service) : broken(path, String(error instanceof Error ? error.message : error));
        }
        const { status, headers, body } = answer;
        const header = (name) => headers.find(([known]) => known.toLowerCase() === name)?.[1];
        const location = header('location');
        if (status >= 300 && status < 400 && location !== undefined) {
            const next = URL.canParse(location, address.href) ? new URL(location, address) : undefined;
            if (next === undefined || next.protocol !== 'http:' || !(0,settings/* isLoopback */.B)(next.hostname) || next.port !== address.port)
                throw leadsAway(path, location);
            address = next;
            continue;
        }
        if (status >= 500)
            throw broken(path, `status ${status}`);
        return {
            status,
            headers: headers.map(([name, value]) => ({ name: name.toLowerCase(), value })),
            html: /html/iu.test(header('content-type') ?? '') ? String(body) : '',
        };
    }
    throw leadsAway(path, address.href);
}
async function crawl(get, most) {
    const found = new Set(['/']);
    const queue = ['/'];
    for (let path = queue.shift(); path !== undefined && found.size < most; path = queue.shift()) {
        const { html, status } = await get(path);
        if (status !== 200)
            continue;
        for (const link of linksOf(html, path)) {
            if (found.has(link) || found.size >= most)
                continue;
            found.add(link);
            queue.push(link);
        }
    }
    return [...found];
}
function defences({ headers, status }) {
    const own = headers.filter(({ name }) => /^(?:content-security|x-frame|x-content-type|cross-origin|permissions|referrer)/u.test(name));
    return JSON.stringify([status, own.map(({ name, value }) => [name, value.replace(NONCES, '')])]);
}
function taken(url) {
    return new problem/* ProblemError */.M({
        code: 'SITE-TAKEN',
        reason: `something answers at ${url} before the site was started`,
        hint: 'End it, or serve on another port; else the wrong thing would be scanned.',
    });
}
function ended(service) {
    return new problem/* ProblemError */.M({
        code: 'SITE-ENDED',
        reason: `the command that serves the site ended${lastWords(service)}`,
        hint: 'Run site.serve by hand; it must stay in the foreground.',
    });
}
function notReady(url, limitMs, service) {
    return new problem/* ProblemError */.M({
        code: 'SITE-NOT-READY',
        reason: `${url} did not answer within ${limitMs / 1000} s${lastWords(service)}`,
        hint: 'Check the port of site.url, or raise site.ready-timeout.',
    });
}
function lastWords(service) {
    const last = service.said().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
    return last === '' ? '' : `; it said: ${last}`;
}
function broken(path, what) {
    return new problem/* ProblemError */.M({
        code: 'SITE-BROKEN',
        reason: `the page ${path} did not work: ${what}`,
        hint: 'Look at what the server says, and name pages that work.',
    });
}
function leadsAway(path, to) {
    return new problem/* ProblemError */.M({
        code: 'SITE-REDIRECTS',
        reason: `the page ${path} redirects to ${to.slice(0, 200)}`,
        hint: 'Only what is on this machine is scanned: serve the build without that redirect.',
    });
}
function changing(url) {
    return new problem/* ProblemError */.M({
        code: 'SITE-CHANGES',
        reason: `the first page of ${url} had other defences when it was asked for again`,
        hint: 'Serve the build in one way; a policy that changes cannot be judged.',
    });
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/open-site.js


function openSite(context, options) {
    return context.shared('site', async () => {
        if ('directory' in options)
            return directorySite(context.io, options);
        return servedSite(await context.io.webHost(), options);
    });
}


/***/ })

};
