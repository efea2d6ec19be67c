export const id = 3089;
export const ids = [3089];
export const modules = {

/***/ 83089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectAttacks: () => (/* binding */ collectAttacks)
});

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/lanes.js
var lanes = __webpack_require__(62053);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/outcome.js
function outcomeOf(vector, { proof, fault, violations, reached }) {
    if (proof !== undefined)
        return 'executed';
    if (fault !== undefined)
        return 'unmeasured';
    const ownRefused = violations.some(({ subject }) => subject.endsWith('/own.js'));
    if (ownRefused && !reached && !vector.place.startsWith('before-script'))
        return 'unmeasured';
    return violations.length > 0 ? 'blocked' : 'silent';
}
function livenessOf({ proof, fault }) {
    if (proof !== undefined)
        return 'executed';
    return fault === undefined ? 'not-live' : 'unmeasured';
}
function resultOf(vector, arm, outcome, look) {
    const { proof, fault, violations } = look;
    const refused = violations.map(({ directive, subject }) => `${directive}${subject === '' ? '' : ` (${subject})`}`);
    const otherwise = refused.length > 0 ? `refused by ${refused.join(', ')}` : 'nothing happened, twice';
    const milliseconds = Math.round(look.milliseconds);
    return { vector: vector.id, arm, outcome, evidence: proof ?? fault ?? otherwise, violations, milliseconds };
}
function notRun(vector, arm, liveness) {
    const outcome = liveness === 'not-live' ? 'not-live' : 'unmeasured';
    const why = outcome === 'not-live' ? 'not even without any defence' : 'it could not be tried without any defence';
    return { vector: vector.id, arm, outcome, evidence: why, violations: [], milliseconds: 0 };
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/policy.js
var arena_policy = __webpack_require__(27082);
// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/attack.js
var arena_attack = __webpack_require__(36932);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/own-code.js
const MARKUP_SINKS = {
    innerHTML: 'box.innerHTML=data',
    outerHTML: 'box.outerHTML=data',
    insertAdjacentHTML: "box.insertAdjacentHTML('beforeend',data)",
    write: 'document.write(data)',
    writeln: 'document.writeln(data)',
    srcdoc: "{let f=document.createElement('iframe');f.srcdoc=data;box.append(f)}",
    'srcdoc-attribute': "{let f=document.createElement('iframe');f.setAttribute('srcdoc',data);box.append(f)}",
    fragment: 'box.append(document.createRange().createContextualFragment(data))',
    DOMParser: "box.append(document.importNode(new DOMParser().parseFromString(data,'text/html').body.firstChild,true))",
    adopt: "{let d=document.implementation.createHTMLDocument('');d.body.innerHTML=data;box.append(document.adoptNode(d.body.firstChild))}",
    shadow: "box.attachShadow({mode:'open'}).innerHTML=data",
    setHTMLUnsafe: 'box.setHTMLUnsafe(data)',
    parseHTMLUnsafe: 'box.append(document.importNode(Document.parseHTMLUnsafe(data).body.firstChild,true))',
    'frame-write': "{let f=document.createElement('iframe');box.append(f);f.contentDocument.write(data);f.contentDocument.close()}",
    template: "{let t=document.createElement('template');t.innerHTML=data;box.append(t.content.cloneNode(true))}",
    execCommand: "box.contentEditable='true';box.focus();getSelection().selectAllChildren(box);document.execCommand('insertHTML',false,data)",
    html: "box.innerHTML=data;for(let s of box.querySelectorAll('script')){let n=document.createElement('script');n.text=s.text;s.replaceWith(n)}",
    attributes: "{let e=document.createElement('img');for(let [k,v] of Object.entries(JSON.parse(data)))e.setAttribute(k,v);box.append(e)}",
    setAttribute: "box.setAttribute('onclick',data);box.click()",
    sanitized: 'box.innerHTML=clean(data)',
    'sanitized-unsafe': 'box.setHTMLUnsafe(clean(data))',
};
const CODE_SINKS = {
    eval: '(0,eval)(data)',
    Function: 'new Function(data)()',
    setTimeout: 'setTimeout(data,1)',
    setInterval: 'setInterval(data,5)',
    AsyncFunction: '(async()=>{}).constructor(data)()',
    GeneratorFunction: '(function*(){}).constructor(data)().next()',
    'script-text': "{let s=document.createElement('script');s.text=data;box.append(s)}",
    'script-node': "{let s=document.createElement('script');s.append(document.createTextNode(data));box.append(s)}",
    'script-src': "{let s=document.createElement('script');s.src=data;box.append(s)}",
    'script-attribute': "{let s=document.createElement('script');s.setAttribute('src',data);box.append(s)}",
    import: 'import(data)',
    'import-blob': "import(URL.createObjectURL(new Blob([data],{type:'text/javascript'})))",
};
const ADDRESS_SINKS = {
    location: 'location.href=data',
    assign: 'location.assign(data)',
    replace: 'location.replace(data)',
    link: "{let a=document.createElement('a');a.id='hit';a.textContent='x';a.href=data;box.append(a)}",
    form: "{let f=document.createElement('form'),b=document.createElement('button');f.action=data;b.id='hit';b.textContent='x';f.append(b);box.append(f)}",
    frame: "{let f=document.createElement('iframe');f.src=data;box.append(f)}",
    open: 'open(data)',
};
const WORKER_SINKS = {
    worker: 'new Worker(data)',
    'worker-blob': "new Worker(URL.createObjectURL(new Blob([data],{type:'text/javascript'})))",
    'shared-worker': 'new SharedWorker(data)',
    'module-worker': "new Worker(data,{type:'module'})",
    'worker-import': "new Worker('own-worker.js').postMessage({load:data})",
    'worker-eval': "new Worker('own-worker.js').postMessage({code:data})",
    'service-worker': 'navigator.serviceWorker.register(data)',
};
const SINKS = {
    ...MARKUP_SINKS,
    ...CODE_SINKS,
    ...ADDRESS_SINKS,
    ...WORKER_SINKS,
};
const OWN_WORKER = 'onmessage=({data})=>{if(data.load)importScripts(data.load);if(data.code)(0,eval)(data.code)}';
const CLEAN = `function clean(html){let d=new DOMParser().parseFromString(html,'text/html');
for(let e of d.body.querySelectorAll('*')){if(e.nodeName==='SCRIPT'){e.remove();continue}
for(let i=e.attributes.length-1;i>=0;i--){let {name,value}=e.attributes[i];
if(/^on/i.test(name)||/^javascript:/i.test(value))e.removeAttribute(name)}}
return d.body.innerHTML}`;
const HASH = 'decodeURIComponent(location.hash.slice(1))';
const SHOWN = 'box.innerHTML=data';
const SOURCES = {
    name: ['let data=window.name;USE', SHOWN],
    referrer: ["let data=decodeURIComponent(document.referrer.split('?')[1]??'');USE", SHOWN],
    localStorage: [`localStorage.setItem('note',${HASH});let data=localStorage.getItem('note');USE`, SHOWN],
    sessionStorage: [`sessionStorage.setItem('note',${HASH});let data=sessionStorage.getItem('note');USE`, SHOWN],
    cookie: [
        "document.cookie='note='+location.hash.slice(1);let data=decodeURIComponent(document.cookie.split('note=')[1]);USE",
        SHOWN,
    ],
    query: ["let data=new URLSearchParams(location.search).get('q');USE", SHOWN],
    next: ["let data=new URLSearchParams(location.search).get('q');USE", 'location=data'],
    api: ["fetch('data.json').then((r)=>r.json()).then(({data})=>{USE})", SHOWN],
    markdown: [`let data=${HASH};USE`, ADDRESS_SINKS['link']],
    'json-block': ["let {data}=JSON.parse(document.getElementById('data').textContent);USE", SHOWN],
    dataset: ["let {data}=document.getElementById('data').dataset;USE", SHOWN],
    history: [`history.replaceState({note:${HASH}},'');let data=history.state.note;USE`, SHOWN],
    channel: [
        `{let a=new BroadcastChannel('c'),b=new BroadcastChannel('c');b.onmessage=({data})=>{USE};a.postMessage(${HASH})}`,
        SHOWN,
    ],
};
const GADGETS = {
    expression: "for(let e of document.querySelectorAll('[data-if]'))Function(e.dataset.if)()",
    html: "for(let e of document.querySelectorAll('[data-html]'))e.innerHTML=e.dataset.html",
    script: `for(let e of document.querySelectorAll('[data-script]')){let data=e.dataset.script;${SINKS['script-src']}}`,
    clobber: `{let data=String((window.settings??{address:'lib.js'}).address);${SINKS['script-src']}}`,
    'current-script': `{let data=new URL('part.js',document.currentScript.src).href;${SINKS['script-src']}}`,
    template: "for(let e of document.querySelectorAll('[data-template]'))e.append(document.getElementById(e.dataset.template).content.cloneNode(true))",
    handler: "for(let e of document.querySelectorAll('[data-on]')){e.addEventListener(e.dataset.on,new Function(e.dataset.do));e.dispatchEvent(new Event(e.dataset.on))}",
};
const POLLUTED = `let options={};if(options.html)box.innerHTML=options.html;
if(options.frame){let f=document.createElement('iframe');f.srcdoc=options.frame;box.append(f)}
if(options.when)new Function(options.when)();
if(options.address){let data=options.address;${SINKS['script-src']}}`;
const POLLUTIONS = {
    merge: `function merge(a,b){for(let k in b)if(typeof b[k]==='object'&&b[k]){a[k]??={};merge(a[k],b[k])}else a[k]=b[k];return a}
merge({},JSON.parse(${HASH}));${POLLUTED}`,
    query: `for(let pair of ${HASH}.split('&')){let at=pair.indexOf('='),keys=pair.slice(0,at).split(/[\\[\\]]+/).filter(Boolean),o={};
for(let k of keys.slice(0,-1))o=o[k]??={};o[keys.at(-1)]=pair.slice(at+1)}
${POLLUTED}`,
    path: `{let text=${HASH},at=text.indexOf('='),keys=text.slice(0,at).split('.'),o={};for(let k of keys.slice(0,-1))o=o[k]??={};o[keys.at(-1)]=text.slice(at+1)}
${POLLUTED}`,
};
function ownCode(place, payload) {
    const [kind, name = ''] = place.split(':');
    if (place === 'own-script')
        return payload;
    if (place === 'framed')
        return 'if(top!==self){run}';
    if (place === 'before-script' || place === 'before-scripts')
        return ';';
    const sink = SINKS[name] ?? '';
    const body = {
        sink: `let data=${HASH};${sink}`,
        message: `onmessage=({data})=>{${sink}}`,
        source: (SOURCES[name]?.[0] ?? '').replace('USE', () => SOURCES[name]?.[1] ?? ''),
        gadget: GADGETS[name],
        pollution: POLLUTIONS[name],
    }[kind];
    if (body === undefined)
        return undefined;
    return `let box=document.querySelector('main');${name.startsWith('sanitized') ? CLEAN : ''}{reached};${body}`;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/places.js
const HTML_ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const html = (data) => data.replace(/[&<>"']/gu, (character) => HTML_ESCAPES[character]);
const unquoted = (data) => data.replace(/[^a-z0-9]/giu, (character) => `&#x${character.codePointAt(0).toString(16)};`);
const script = (data) => data.replace(/[^a-z0-9]/giu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
const json = (data) => data.replaceAll('<', '\\u003c');
const address = (data) => (/^\/(?!\/)/u.test(data) ? html(data) : 'about:blank');
const dropped = () => '';
const places_name = (data) => /^[a-z]+/u.exec(data)?.[0] ?? '';
const unchanged = (data) => data;
const TEXT = { body: '<main>{payload}</main>', encode: html };
const EMPTY = { body: '<main></main>', encode: unchanged };
const PLACES = {
    text: TEXT,
    attribute: { body: '<main><input value="{payload}"></main>', encode: html },
    'single-quoted': { body: "<main><input value='{payload}'></main>", encode: html },
    unquoted: { body: '<main><input value={payload}></main>', encode: unquoted },
    'style-attribute': { body: '<main><b style="color:{payload}">x</b></main>', encode: html },
    'link-address': { body: '<main><a id=hit href="{payload}">x</a></main>', encode: address },
    'frame-address': { body: '<main><iframe src="{payload}"></iframe></main>', encode: address },
    'script-string': { body: "<main></main><script{nonced}>var q='{payload}';</script>", encode: script },
    'script-template': { body: '<main></main><script{nonced}>var q=`{payload}`;</script>', encode: script },
    'script-comment': { body: '<main></main><script{nonced}>// {payload}\n</script>', encode: script },
    'script-address': { body: '<main></main><script{nonced} src="{payload}"></script>', encode: address },
    comment: { body: '<main><!-- {payload} --></main>', encode: dropped },
    title: { head: '<title>{payload}</title>', body: '<main></main>', encode: html },
    textarea: { body: '<main><textarea>{payload}</textarea></main>', encode: html },
    xmp: { body: '<main><xmp>{payload}</xmp></main>', encode: dropped },
    option: { body: '<main><select><option>{payload}</option></select></main>', encode: html },
    noscript: { body: '<main><noscript>{payload}</noscript></main>', encode: html },
    json: { body: '<main></main><script type=application/json>{"q":"{payload}"}</script>', encode: json },
    handler: {
        body: `<main><button id=hit onclick="void('{payload}')">x</button></main>`,
        encode: (data) => html(script(data)),
    },
    style: { head: '<style>main{color:{payload}}</style>', body: '<main></main>', encode: dropped },
    'tag-name': { body: '<main><{payload}></main>', encode: places_name },
    dangling: {
        body: '<main><p>{payload}</p><input name=csrf value="{token}"><p>it\'s here</p></main>',
        encode: html,
    },
    'before-scripts': {
        head: '{payload}',
        body: '<main><img src=i.png></main><script src="lib.js"{own}></script><script type=module src="{app}own.js"{own}></script>',
        encode: html,
    },
    'before-script': { body: '<main>{payload} <script{own} src="{app}own.js"></script></main>', encode: html },
    'source:json-block': {
        body: '<main></main><script type=application/json id=data>{"data":"{payload}"}</script>',
        encode: unchanged,
    },
    'source:dataset': { body: '<main id=data data-data="{payload}"></main>', encode: unchanged },
};
function placeOf(id) {
    const known = PLACES[id];
    if (known !== undefined)
        return known;
    if (id.startsWith('gadget:'))
        return TEXT;
    if (/^(?:sink|source|message|pollution):|^(?:own-script|framed)$/u.test(id))
        return EMPTY;
    throw new RangeError(`no place is called ${id}`);
}
function isWrittenByPage(id) {
    return placeOf(id).encode !== unchanged;
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/answers.js




const HTML = ['content-type', 'text/html; charset=utf-8'];
const SCRIPT = ['content-type', 'text/javascript; charset=utf-8'];
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const NOT_KEPT = ['cache-control', 'no-store'];
function applicationAnswer(path, attack, chance) {
    const { vector, arm } = attack;
    const [file = '', query = ''] = splitOnce(path, '?');
    const answer = (status, type, body, more = []) => {
        const { headers } = (0,arena_policy/* withNonce */.ED)(arm.policy, chance.nonce());
        const own = type === '' ? [] : [['content-type', type]];
        return { status, headers: [...own, NOT_KEPT, ...headers, ...more], body };
    };
    if (file === '')
        return page(attack, chance);
    if (file === 'own.js')
        return answer(200, SCRIPT[1], ownText(attack) ?? '');
    if (file === 'own-worker.js')
        return answer(200, SCRIPT[1], OWN_WORKER);
    if (file === 'lib.js')
        return answer(200, SCRIPT[1], ';');
    if (file === 'data.js')
        return answer(200, SCRIPT[1], `data("${attack.token}")`);
    if (file === 'data.json')
        return answer(200, 'application/json', JSON.stringify({ data: (0,arena_attack/* expand */.fT)(vector.payload, attack) }));
    if (file === 'go')
        return answer(302, 'text/plain', '', [['location', query]]);
    const upload = vector.uploads?.find(({ name }) => file === `up/${name}`);
    if (upload !== undefined)
        return answer(200, upload.type, (0,arena_attack/* expand */.fT)(upload.text, attack));
    return answer(404, 'text/plain', 'there is nothing here');
}
function foreignAnswer({ path, method }, attack) {
    const [file = ''] = splitOnce(path.slice(attack.key.length + 2), '?');
    const kept = attack.vector.foreignFiles?.find(({ name }) => name === file) ?? own(attack, file);
    const type = kept?.type ?? TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
    const cors = [
        ['access-control-allow-origin', '*'],
        ['access-control-allow-headers', '*'],
    ];
    return {
        status: method === 'OPTIONS' ? 204 : 200,
        headers: [['content-type', type], NOT_KEPT, ...cors],
        body: kept === undefined ? '' : (0,arena_attack/* expand */.fT)(kept.text, attack),
    };
}
function own(attack, file) {
    if (file === 'name.html')
        return { type: HTML[1], text: "<!doctype html><script>name=atob('{payload-base64}');location='{page}'</script>" };
    if (file !== 'referrer.html')
        return undefined;
    const data = encodeURIComponent((0,arena_attack/* expand */.fT)(attack.vector.payload, attack)).replaceAll("'", '%27');
    return {
        type: HTML[1],
        text: `<!doctype html><meta name=referrer content=unsafe-url><script>history.replaceState(0,'','?${data}');location='{page}'</script>`,
    };
}
function page(attack, chance) {
    const { vector, arm } = attack;
    const place = placeOf(vector.place);
    const payload = (0,arena_attack/* expand */.fT)(vector.payload, attack);
    const data = arm.encoding && isWrittenByPage(vector.place) ? place.encode(payload) : payload;
    const text = ownText(attack);
    const { policy, attributes } = text === undefined
        ? { policy: arm.policy, attributes: (0,arena_policy/* ownScript */.k9)(arm.policy, '', '').attributes }
        : (0,arena_policy/* ownScript */.k9)(arm.policy, `${(0,arena_attack/* applicationFolder */.np)(attack)}own.js`, chance.digest(text));
    const nonce = chance.nonce();
    const { headers, meta } = (0,arena_policy/* withNonce */.ED)(policy, nonce);
    const nonced = / nonce="[^"]*"/u.exec(attributes)?.[0] ?? '';
    const script = text === undefined || place.body.includes('own.js') ? '' : `<script src="{app}own.js"{own}></script>`;
    const metas = meta.map((content) => `<meta http-equiv=Content-Security-Policy content="${content.replaceAll('"', '&quot;')}">`);
    const around = `<!doctype html><html><head><meta charset=utf-8>${metas.join('')}${place.head ?? ''}</head><body>${place.body}${script}</body></html>`;
    const filled = (0,arena_attack/* expand */.fT)(around.replaceAll('{nonced}', nonced).replaceAll('{own}', attributes), attack)
        .replaceAll('{nonce}', nonce)
        .replace('{payload}', () => data);
    return { status: 200, headers: [HTML, NOT_KEPT, ...headers], body: filled };
}
function ownText(attack) {
    const { place, payload } = attack.vector;
    const code = place === 'before-scripts' ? "import '{app}lib.js'" : ownCode(place, payload);
    return code === undefined ? undefined : (0,arena_attack/* expand */.fT)(code, attack);
}
function splitOnce(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/visitor.js + 1 modules
var visitor = __webpack_require__(81238);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/trials.js




const NOBODY = '127.0.0.1:9';
const BATCH_STYLE = '<style>body{margin:0}iframe{width:96px;height:56px;border:0}</style>';
const OF_WINDOWS = new Set(['opener-policy', 'frame-ancestors']);
function canBeTogether({ start = 'page', payload, uploads = [], blockedBy }) {
    if (start !== 'page' && !('upload' in start))
        return false;
    if (payload.includes('{datagrams}') || blockedBy.some((defence) => OF_WINDOWS.has(defence)))
        return false;
    return !/autofocus/u.test(payload) && !uploads.some(({ type }) => type === '');
}
class Trials {
    #host;
    #stage;
    #attacks = new Map();
    #batches = new Map();
    #arrivals = new Map();
    #listeners = [];
    #addresses = { application: '', foreign: '', secure: '', datagrams: NOBODY };
    #visitor;
    constructor(host, stage) {
        this.#host = host;
        this.#stage = stage;
    }
    async open(browser) {
        const origin = (scheme, listener) => {
            this.#listeners.push(listener);
            return `${scheme}://127.0.0.1:${listener.port}`;
        };
        const application = origin('http', await this.#host.listen((asked) => this.#answer(asked)));
        const foreign = origin('http', await this.#host.listen((asked) => this.#answerForeign(asked)));
        const secure = origin('https', await this.#host.listenSecure((asked) => this.#answerForeign(asked)));
        this.#addresses = { application, foreign, secure, datagrams: NOBODY };
        this.#visitor = await visitor/* Visitor */.l.start(browser, this.#host, this.#arrivals);
    }
    async close() {
        await Promise.all(this.#listeners.map((listener) => listener.close()));
    }
    async alone(vector, arm, patience) {
        const attack = this.#attack(vector, arm);
        const datagrams = vector.payload.includes('{datagrams}')
            ? await this.#host.listenDatagrams(() => this.#arrivals.get(attack.key)?.arrived('a datagram arrived'))
            : undefined;
        const addresses = { ...attack.addresses, datagrams: datagrams ? `127.0.0.1:${datagrams.port}` : NOBODY };
        const known = { ...attack, addresses };
        this.#attacks.set(attack.key, known);
        try {
            const [look] = await this.#visit((0,arena_attack/* startAddress */.$Z)(known), [known], vector.click === true, patience);
            return look;
        }
        finally {
            this.#attacks.delete(attack.key);
            await datagrams?.close();
        }
    }
    async together(vectors, arm, patience) {
        const framable = { ...arm, policy: (0,arena_policy/* withoutFraming */.Dc)(arm.policy) };
        const attacks = vectors.map((vector) => this.#attack(vector, framable));
        const key = this.#host.token();
        for (const attack of attacks)
            this.#attacks.set(attack.key, attack);
        this.#batches.set(key, attacks);
        try {
            return await this.#visit(`${this.#addresses.application}/${key}/`, attacks, true, patience);
        }
        finally {
            this.#batches.delete(key);
            for (const attack of attacks)
                this.#attacks.delete(attack.key);
        }
    }
    #attack(vector, arm) {
        return { vector, arm, key: this.#host.token(), token: this.#host.token(), addresses: this.#addresses };
    }
    #visit(address, attacks, click, patience) {
        const expected = attacks.map(({ vector, key, token, arm }) => ({
            key,
            token,
            proof: vector.proof,
            origin: this.#addresses.application,
            ...this.#elsewhere(arm),
            ...(attacks.length > 1 ? { together: true } : {}),
        }));
        return this.#visitor.look(address, expected, click ? { press: visitor/* CLICK */.R } : {}, patience);
    }
    #elsewhere({ policy }) {
        const below = (0,arena_policy/* listedAddress */.uo)(policy);
        if (below === undefined)
            return {};
        const answer = (url) => {
            const path = `/${url.slice(below.length)}`;
            const asked = { method: 'GET', path, headers: {}, body: '' };
            const { headers, body } = this.#answerForeign(asked);
            return { type: headers.find(([name]) => name === 'content-type')?.[1] ?? '', body: String(body) };
        };
        return { elsewhere: { below, answer } };
    }
    #answer(asked) {
        const key = keyOf(asked);
        const attack = this.#attacks.get(key);
        if (attack !== undefined)
            return (this.#stage?.respond(asked, attack) ?? applicationAnswer(asked.path.slice(key.length + 2), attack, this.#host));
        const frames = this.#batches.get(key)?.map((each) => `<iframe data-attack src="${(0,arena_attack/* startAddress */.$Z)(each)}"></iframe>`);
        if (frames === undefined)
            return { status: 404, headers: [], body: '' };
        const headers = [['content-type', 'text/html']];
        return { status: 200, headers, body: `<!doctype html>${BATCH_STYLE}${frames.join('')}` };
    }
    #answerForeign(asked) {
        const attack = this.#attacks.get(keyOf(asked));
        if (attack === undefined)
            return { status: 404, headers: [], body: '' };
        if (`${asked.path} ${asked.body}`.includes(attack.token)) {
            const what = `${asked.method} ${asked.path.slice(0, 100)} arrived at another origin`;
            this.#arrivals.get(attack.key)?.arrived(what);
        }
        return foreignAnswer(asked, attack);
    }
}
function keyOf({ path }) {
    return /^\/(\d+)\//u.exec(path)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/battery.js




const CONTROL = { id: 'none', policy: arena_policy/* NO_POLICY */.lm, encoding: false };
const LIMIT_MS = 8000;
const FIRST = { silentMs: 700, refusedMs: 700, limitMs: LIMIT_MS };
const TOGETHER = { silentMs: 400, refusedMs: 150, limitMs: LIMIT_MS };
const SECOND = { silentMs: 1200, refusedMs: 300, limitMs: LIMIT_MS };
const LEAST_MS = 60;
const USUAL_TOGETHER = 16;
const MOST_HELD_UP = 8;
class Battery {
    #request;
    #trials;
    #memory;
    #pace = new Map();
    #revised = new Map();
    #liveTogether = new Set();
    #all;
    #done = 0;
    #memoryBytes;
    constructor(request, trials, memory) {
        this.#request = request;
        this.#trials = trials;
        this.#memory = memory;
        this.#all = request.vectors.length * (request.arms.length + (request.control === undefined ? 1 : 0));
    }
    get memoryBytes() {
        return this.#memoryBytes;
    }
    async control() {
        const { vectors, concurrency } = this.#request;
        const first = await this.#lookTogether(vectors, CONTROL, TOGETHER);
        const results = await (0,lanes/* inLanes */.L)(vectors, concurrency, async (vector) => {
            const look = first.get(vector.id);
            if (look?.proof !== undefined) {
                this.#liveTogether.add(vector.id);
                return this.#tell(resultOf(vector, 'none', 'executed', look));
            }
            const result = await this.#liveness(vector, look !== undefined);
            return result.outcome === 'unmeasured' ? result : this.#tell(result);
        });
        const heldUp = results.filter(({ outcome }) => outcome === 'unmeasured').length;
        const last = [];
        for (const [at, result] of results.entries()) {
            if (result.outcome !== 'unmeasured')
                last.push(result);
            else
                last.push(this.#tell(heldUp > MOST_HELD_UP ? result : await this.#liveness(vectors[at], true)));
        }
        return last;
    }
    async under(arm, live) {
        const { vectors, concurrency } = this.#request;
        const tried = vectors.filter(({ id }) => live.get(id) === 'executed');
        const first = await this.#lookTogether(tried, arm, TOGETHER);
        const second = await this.#silentTwice(tried, arm, first);
        return (0,lanes/* inLanes */.L)(vectors, concurrency, async (vector) => {
            const liveness = live.get(vector.id) ?? 'unmeasured';
            if (liveness !== 'executed')
                return this.#tell(notRun(vector, arm.id, liveness));
            const again = second.get(vector.id);
            if (again !== undefined)
                return this.#tell(resultOf(vector, arm.id, outcomeOf(vector, again), again));
            return this.#tell(await this.#resultUnder(vector, arm, first.get(vector.id)));
        });
    }
    again(known, arm) {
        return known.map((result) => this.#tell({ ...result, arm: arm.id }));
    }
    async #silentTwice(vectors, arm, first) {
        if (arm.policy.headers.length > 0 || arm.policy.meta.length > 0)
            return new Map();
        const silent = vectors.filter((vector) => {
            const look = first.get(vector.id);
            return look !== undefined && this.#liveTogether.has(vector.id) && outcomeOf(vector, look) === 'silent';
        });
        const second = await this.#lookTogether(silent, arm, SECOND);
        return new Map([...second].filter(([, { fault }]) => fault === undefined));
    }
    revised(control) {
        return control.map((result) => this.#revised.get(result.vector) ?? result);
    }
    async #resultUnder(vector, arm, beside) {
        const first = beside ?? (await this.#firstAlone(vector, arm));
        const outcome = outcomeOf(vector, first);
        if (outcome === 'executed' || outcome === 'blocked')
            return resultOf(vector, arm.id, outcome, first);
        const second = await this.#visit(vector, arm, SECOND);
        const again = outcomeOf(vector, second);
        if (again === 'silent' && !this.#pace.has(vector.id)) {
            const control = this.#revised.get(vector.id) ?? (await this.#liveness(vector, false));
            this.#revised.set(vector.id, control);
            if (control.outcome !== 'executed')
                return notRun(vector, arm.id, control.outcome);
        }
        return resultOf(vector, arm.id, again, second);
    }
    async #firstAlone(vector, arm) {
        const silentMs = Math.max(LEAST_MS, 3 * (this.#pace.get(vector.id) ?? FIRST.silentMs / 3));
        return this.#visit(vector, arm, { ...FIRST, silentMs, refusedMs: Math.max(LEAST_MS, silentMs / 2) });
    }
    async #liveness(vector, seen) {
        const first = seen ? undefined : await this.#visit(vector, CONTROL, FIRST);
        const look = first?.proof === undefined ? await this.#visit(vector, CONTROL, SECOND) : first;
        if (look.proof !== undefined)
            this.#pace.set(vector.id, look.afterLoadMs);
        return resultOf(vector, 'none', livenessOf(look), look);
    }
    async #lookTogether(vectors, arm, patience) {
        const { together = USUAL_TOGETHER, concurrency, stage, limitMs } = this.#request;
        const looks = new Map();
        if (stage !== undefined || together < 2)
            return looks;
        const able = vectors.filter(canBeTogether);
        const kinds = [able.filter(({ dead }) => dead === undefined), able.filter(({ dead }) => dead !== undefined)];
        const batches = kinds.flatMap((of) => dealt(of, together));
        await (0,lanes/* inLanes */.L)(batches, concurrency, async (batch) => {
            const found = await this.#trials.together(batch, arm, { ...patience, limitMs: limitMs ?? LIMIT_MS });
            this.#weigh();
            batch.forEach(({ id }, at) => {
                looks.set(id, found[at]);
            });
        });
        return looks;
    }
    async #visit(vector, arm, patience) {
        return this.#trials.alone(vector, arm, { ...patience, limitMs: this.#request.limitMs ?? LIMIT_MS });
    }
    #tell(result) {
        this.#done++;
        if (this.#done % USUAL_TOGETHER === 0)
            this.#weigh();
        this.#request.progress?.(this.#done, this.#all, result);
        return result;
    }
    #weigh() {
        const now = this.#memory();
        if (now !== undefined)
            this.#memoryBytes = Math.max(now, this.#memoryBytes ?? 0);
    }
}
function dealt(vectors, size) {
    const count = Math.ceil(vectors.length / size);
    return Array.from({ length: count }, (_, at) => vectors.filter((__, place) => place % count === at));
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/arena/browser-problem.js
var browser_problem = __webpack_require__(16260);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/arena.js



const START_MS = 20_000;
const END_MS = 500;
async function runArena(request) {
    const { host, vectors, arms } = request;
    const browser = await host.openBrowser(request.browser, START_MS).catch((error) => {
        throw (0,browser_problem/* failedBrowser */.c)(request.browser, String(error));
    });
    const trials = new Trials(host, request.stage);
    let isClosing = false;
    const gone = browser.gone.then((said) => {
        if (!isClosing)
            throw (0,browser_problem/* failedBrowser */.c)(request.browser, said);
    });
    gone.catch(() => undefined);
    const whileOpen = async (work) => {
        try {
            return await Promise.race([work, gone.then(() => work)]);
        }
        catch (error) {
            await Promise.race([gone, new Promise((resolve) => host.after(END_MS, resolve))]);
            throw error;
        }
    };
    try {
        await whileOpen(trials.open(browser));
        const battery = new Battery(request, trials, () => browser.memoryBytes());
        const control = request.control ?? (await whileOpen(battery.control()));
        const live = new Map(control.map(({ vector, outcome }) => [vector, outcome]));
        const rest = [];
        for (const [at, arm] of arms.entries()) {
            const same = arms.slice(0, at).find((earlier) => isSame(earlier, arm));
            const known = rest.filter((result) => result.arm === same?.id);
            rest.push(...(same ? battery.again(known, arm) : await whileOpen(battery.under(arm, live))));
        }
        const places = new Map(vectors.map(({ id }, at) => [id, at]));
        const order = new Map([CONTROL, ...arms].map(({ id }, at) => [id, at]));
        const results = [...battery.revised(control), ...rest].sort((a, b) => order.get(a.arm) - order.get(b.arm) || places.get(a.vector) - places.get(b.vector));
        return { browser: { name: browser.name, version: browser.version }, results, memoryBytes: battery.memoryBytes };
    }
    finally {
        isClosing = true;
        await Promise.all([browser.close(), trials.close()]);
    }
}
function isSame(one, other) {
    return one.encoding === other.encoding && JSON.stringify(one.policy) === JSON.stringify(other.policy);
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/layers.js

function layersOf(policy) {
    return [
        { id: 'policy', policy, encoding: false },
        { id: 'trusted-types', policy: (0,arena_policy/* withTrustedTypes */.dG)(policy), encoding: false },
        { id: 'encoding', policy: arena_policy/* NO_POLICY */.lm, encoding: true },
    ];
}
function standings(results) {
    const rows = new Map();
    for (const result of results)
        rows.set(result.vector, [...(rows.get(result.vector) ?? []), result]);
    return Array.from(rows, ([vector, of]) => {
        const control = of.find(({ arm }) => arm === 'none');
        const arms = of.filter(({ arm }) => arm !== 'none');
        const ids = (...outcomes) => arms.filter(({ outcome }) => outcomes.includes(outcome)).map(({ arm }) => arm);
        return {
            vector,
            live: control?.outcome === 'executed',
            stoppedBy: ids('blocked', 'silent'),
            executedUnder: ids('executed'),
            unmeasured: ids('unmeasured'),
        };
    });
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/site/open-site.js + 13 modules
var open_site = __webpack_require__(5734);
// EXTERNAL MODULE: ./build/js/anomaly-scan/site/source-places.js
var source_places = __webpack_require__(63828);
// EXTERNAL MODULE: ./build/js/anomaly-scan/vectors/index.js + 11 modules
var anomaly_scan_vectors = __webpack_require__(12176);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/vector.js
const POLICY_DEFENCES = new Set(['encoding', 'application']);
function isBeyondPolicy({ blockedBy }) {
    return blockedBy.every((defence) => POLICY_DEFENCES.has(defence));
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/attack-board.js
var attack_board = __webpack_require__(85063);
// EXTERNAL MODULE: ./build/js/anomaly-scan/attacks/history.js
var attacks_history = __webpack_require__(24564);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/csp.js
var csp = __webpack_require__(68283);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/policy-changes.js

const CSP = 'content-security-policy';
const CHANGES = {
    'script-src': without('script-src', "'unsafe-inline'", "script-src 'self'"),
    'strict-nonce': without('script-src', "'unsafe-inline'", "script-src 'self'"),
    'no-unsafe-eval': without('script-src', "'unsafe-eval'", "script-src 'self'"),
    'trusted-types': directive("require-trusted-types-for 'script'"),
    'base-uri': directive("base-uri 'none'"),
    'object-src': directive("object-src 'none'"),
    'default-src': directive("default-src 'self'"),
    'img-src': directive("img-src 'self'"),
    'media-src': directive("media-src 'self'"),
    'font-src': directive("font-src 'self'"),
    'style-src': directive("style-src 'self'"),
    'connect-src': directive("connect-src 'self'"),
    'frame-src': directive("frame-src 'self'"),
    'worker-src': directive("worker-src 'self'"),
    'manifest-src': directive("manifest-src 'self'"),
    'form-action': directive("form-action 'self'"),
    'frame-ancestors': directive("frame-ancestors 'none'"),
    nosniff: header('x-content-type-options', 'nosniff'),
    'opener-policy': header('cross-origin-opener-policy', 'same-origin'),
    'resource-policy': header('cross-origin-resource-policy', 'same-origin'),
};
const MOST_CHANGES = 8;
function likelyChanges(executed, policy) {
    const possible = new Set(Object.keys(CHANGES).filter((defence) => identity(changed(policy, [defence])) !== identity(policy)));
    const left = new Set(executed.filter(({ beyondPolicy }) => !beyondPolicy));
    const chosen = [];
    while (left.size > 0 && chosen.length < MOST_CHANGES) {
        const counts = new Map();
        for (const { blockedBy } of left)
            for (const defence of blockedBy)
                if (possible.has(defence) && !chosen.includes(defence))
                    counts.set(defence, (counts.get(defence) ?? 0) + 1);
        const [best] = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
        if (best === undefined)
            break;
        chosen.push(best[0]);
        for (const row of left)
            if (row.blockedBy.includes(best[0]))
                left.delete(row);
    }
    return chosen;
}
function identity({ headers, meta }) {
    const said = headers.map(([name, value]) => [
        name,
        name === CSP ? (0,csp/* parsePolicies */.Mo)(value).map((own) => [...own]) : value,
    ]);
    return JSON.stringify([said, meta]);
}
function changed(policy, defences) {
    return defences.reduce((own, defence) => CHANGES[defence]?.apply(own) ?? own, policy);
}
function changeText(defence) {
    return CHANGES[defence]?.text ?? defence;
}
function directive(text) {
    const [name = '', ...sources] = text.split(' ');
    return { text, apply: (policy) => withDirective(policy, name, () => sources) };
}
function header(name, value) {
    return {
        text: `${name}: ${value}`,
        apply: ({ headers, meta }) => ({ headers: [...headers.filter(([known]) => known !== name), [name, value]], meta }),
    };
}
function without(name, source, otherwise) {
    const sources = otherwise.split(' ').slice(1);
    return {
        text: `${name} without ${source}`,
        apply: (policy) => withDirective(policy, name, (known) => known?.filter((own) => own.toLowerCase() !== source) ?? sources),
    };
}
function withDirective({ headers, meta }, name, sourcesOf) {
    const at = headers.findIndex(([known]) => known === CSP);
    const [first = new Map(), ...others] = (0,csp/* parsePolicies */.Mo)(headers[at]?.[1] ?? '');
    const known = first.get(name) ?? (name.endsWith('-src') ? first.get('default-src') : undefined);
    const policy = new Map([...first, [name, sourcesOf(known)]]);
    const value = [policy, ...others]
        .map((own) => [...own].map(([directiveName, sources]) => [directiveName, ...sources].join(' ')).join('; '))
        .join(', ');
    return { headers: at < 0 ? [...headers, [CSP, value]] : headers.with(at, [CSP, value]), meta };
}

// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/facts.js
var facts = __webpack_require__(64870);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/grade.js
var grade = __webpack_require__(87506);
// EXTERNAL MODULE: ./build/js/anomaly-scan/policy/html-scan.js
var html_scan = __webpack_require__(69476);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/site-policies.js





const MOST_POLICIES = 4;
const site_policies_CSP = 'content-security-policy';
async function sitePolicies(site, pages, places) {
    const found = new Map();
    for (const page of pages) {
        const answer = await site.get(page);
        const policy = changing(policyOf(answer), policyOf(site.kind === 'served' ? await site.get(page) : answer));
        const id = JSON.stringify(policy);
        if (found.has(id))
            continue;
        if (found.size === MOST_POLICIES)
            throw tooMany(page);
        const place = site_policies_placeOf(answer, site, places);
        found.set(id, {
            arm: found.size === 0 ? 'policy' : `policy of ${page}`,
            page,
            ...policy,
            ...(place === undefined ? {} : { place }),
            grades: (0,grade/* gradePolicies */.O)(textsOf(policy).flatMap(csp/* parsePolicies */.Mo)),
        });
    }
    return [...found.values()];
}
function tooMany(page) {
    return new problem/* ProblemError */.M({
        code: 'ANOMALY-TOO-MANY-POLICIES',
        reason: `the pages that are named have more than ${MOST_POLICIES} different policies: ${page} has one more`,
        hint: 'Name one page for each policy, and scan further ones in a run of their own (key).',
    });
}
function textsOf({ headers, meta }) {
    return [...headers.filter(([name]) => name === site_policies_CSP).map(([, value]) => value), ...meta];
}
function policyOf(answer) {
    return {
        headers: answer.headers.filter(({ name }) => facts/* PROTECTING */.O.has(name)).map(({ name, value }) => [name, value]),
        meta: (0,html_scan/* scanHtml */.L)(answer.html)
            .metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined)
            .map(({ content }) => content),
    };
}
function changing(first, second) {
    const known = new Set(textsOf(second).flatMap(noncesOf));
    const isSame = first === second || JSON.stringify(first) === JSON.stringify(second);
    const renewed = (text) => text.replace(/'nonce-[^']*'/giu, (source) => {
        const nonce = (0,csp/* nonceOf */.Tf)(source);
        if ((0,csp/* isNoncePlaceholder */.Dp)(source))
            return "'nonce-{nonce}'";
        return isSame || nonce === undefined || known.has(nonce) ? source : "'nonce-{nonce}'";
    });
    return {
        headers: first.headers.map(([name, value]) => [name, renewed(value)]),
        meta: first.meta.map(renewed),
    };
}
function noncesOf(text) {
    return (0,csp/* parsePolicies */.Mo)(text)
        .flatMap((policy) => [...policy.values()].flat())
        .flatMap((source) => (0,csp/* nonceOf */.Tf)(source) ?? []);
}
function site_policies_placeOf(answer, { configuration }, places) {
    const line = answer.headers.find(({ name }) => name === site_policies_CSP)?.line;
    if (configuration !== undefined && line !== undefined)
        return { path: places.path(configuration), line };
    const meta = (0,html_scan/* scanHtml */.L)(answer.html).metas.find(({ reportOnly }) => !reportOnly);
    const place = meta === undefined ? undefined : places.page(answer, meta.line, meta.content);
    return place ?? (configuration === undefined ? undefined : { path: places.path(configuration) });
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/collect-attacks.js












const CONCURRENCY = 3;
const OWN_ADDRESS = /http:\/\/127\.0\.0\.1:\d+(?:\/\d+\/)?/gu;
async function collectAttacks(context, options) {
    const site = await (0,open_site/* openSite */.c)(context, options.site);
    const policies = await sitePolicies(site, options.pages, (0,source_places/* sourcePlaces */.q)(context, options.site));
    const host = await context.io.webHost();
    const browser = await host.findBrowser(options.browser);
    if (browser === undefined)
        throw (0,browser_problem/* missingBrowser */.P)();
    const vectors = anomaly_scan_vectors/* VECTORS */.J.filter((vector) => options.vectors.length === 0 || options.vectors.some((word) => word === vector.id || word === vector.class));
    const arms = armsOf(policies);
    const attack = (own, under, what, tell = silent, control) => runArena({
        host,
        browser,
        vectors: own,
        arms: under,
        concurrency: CONCURRENCY,
        ...(control === undefined ? {} : { control }),
        progress: (done, all, result) => {
            context.progress(`${what}: ${done} of ${all}`);
            tell(result);
        },
    });
    const ids = ['none', ...arms.map(({ id }) => id)];
    const known = vectors.map(descriptionOf);
    context.watch({ kind: 'board', board: (0,attack_board/* emptyBoard */.mX)(browser.path.replace(/^.*[\\/]/u, ''), ids, policies, known) });
    const run = await attack(vectors, arms, 'Attacks', ({ vector, arm, outcome, evidence }) => {
        const [row, column] = [vectors.findIndex(({ id }) => id === vector), ids.indexOf(arm)];
        context.watch({ kind: 'cell', row, column, cell: (0,attack_board/* cellOf */.WC)(outcome, withoutAddress(evidence), column) });
    });
    const rows = rowsOf(vectors, ids, run.results);
    const [first] = policies;
    const changes = first === undefined
        ? []
        : await tryChanges(first, rows, vectors, (own, under) => attack(own, under, 'Changes of the policy', silent, run.results.filter(isControlOf(own))));
    const history = await historyOf(context, options);
    const facts = { browser: run.browser, arms: ids, policies, vectors: rows, changes, ...history };
    context.watch({ kind: 'board', board: (0,attack_board/* boardOf */.mT)(facts) });
    return { facts, detail: { commit: context.checkout.commit } };
}
async function historyOf(context, { vectors }) {
    const found = await context.earlier();
    if (!('kept' in found))
        return {};
    try {
        const history = (0,attacks_history/* readKept */.DL)(found.kept, vectors);
        return history === undefined ? {} : { history };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        return { historyProblem: error.problem };
    }
}
function isControlOf(vectors) {
    const ids = new Set(vectors.map(({ id }) => id));
    return ({ arm, vector }) => arm === 'none' && ids.has(vector);
}
function silent() {
}
function armsOf(policies) {
    const own = policies.map(({ arm, headers, meta }) => ({ id: arm, policy: { headers, meta }, encoding: false }));
    const [first] = own;
    return first === undefined ? [] : [...own, ...layersOf(first.policy).filter(({ id }) => id !== 'policy')];
}
function rowsOf(vectors, arms, results) {
    const found = new Map(results.map((result) => [`${result.vector} ${result.arm}`, result]));
    return vectors.map((vector) => {
        const own = arms.map((arm) => found.get(`${vector.id} ${arm}`));
        return {
            ...descriptionOf(vector),
            outcomes: own.map((result) => result?.outcome ?? 'unmeasured'),
            evidence: own.map((result) => withoutAddress(result?.evidence ?? '')),
        };
    });
}
function descriptionOf(vector) {
    const { id, class: kind, idea, blockedBy } = vector;
    return { id, class: kind, idea, blockedBy, beyondPolicy: isBeyondPolicy(vector) };
}
function withoutAddress(evidence) {
    return evidence.replace(OWN_ADDRESS, 'the application');
}
async function tryChanges({ headers, meta }, rows, vectors, attack) {
    const executed = rows.filter(({ outcomes, beyondPolicy }) => outcomes[1] === 'executed' && !beyondPolicy);
    const likely = likelyChanges(executed, { headers, meta });
    if (likely.length === 0)
        return [];
    const tried = likely.length === 1 ? [likely] : [likely.slice(0, 1), likely];
    const arms = tried.map((defences, at) => ({ id: `change ${at}`, policy: changed({ headers, meta }, defences), encoding: false }));
    const ids = new Set(executed.map(({ id }) => id));
    const { results } = await attack(vectors.filter(({ id }) => ids.has(id)), arms);
    return tried.map((defences, at) => {
        const own = results.filter(({ arm }) => arm === `change ${at}`);
        const stopped = own
            .filter(({ outcome }) => outcome === 'blocked' || outcome === 'silent')
            .map(({ vector }) => vector);
        return { changes: defences.map(changeText), stopped, remaining: executed.length - stopped.length };
    });
}


/***/ }),

/***/ 68283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isNoncePlaceholder),
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   Mo: () => (/* binding */ parsePolicies),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   Uy: () => (/* binding */ allowsInline),
/* harmony export */   ky: () => (/* binding */ NOT_ASCII),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
function parsePolicies(value) {
    return value
        .split(',')
        .map(parsePolicy)
        .filter((policy) => policy.size > 0);
}
const NOT_ASCII = /[^\t\n\f\r\x20-\x7e]/u;
function parsePolicy(text) {
    const policy = new Map();
    for (const part of text.split(';')) {
        if (NOT_ASCII.test(part))
            continue;
        const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/u);
        const known = name.toLowerCase();
        if (known !== '' && !policy.has(known))
            policy.set(known, sources);
    }
    return policy;
}
const DIRECTIVES = {
    script: ['script-src-elem', 'script-src', 'default-src'],
    handler: ['script-src-attr', 'script-src', 'default-src'],
    style: ['style-src-elem', 'style-src', 'default-src'],
};
function sourcesFor(policy, kind) {
    for (const directive of DIRECTIVES[kind]) {
        const sources = policy.get(directive);
        if (sources !== undefined)
            return { directive, sources };
    }
    return undefined;
}
function allowsInline(policy, { kind, nonce, hashes }) {
    const found = sourcesFor(policy, kind);
    if (found === undefined)
        return true;
    const { sources } = found;
    const words = sources.map((source) => source.toLowerCase());
    const isStrict = sources.some(isNonceOrHash) || (kind === 'script' && words.includes("'strict-dynamic'"));
    if (words.includes("'unsafe-inline'") && !isStrict)
        return true;
    if (kind !== 'handler' && nonce !== undefined)
        if (sources.some((source) => nonceOf(source) === nonce || isNoncePlaceholder(source)))
            return true;
    if (kind === 'handler' && !words.includes("'unsafe-hashes'"))
        return false;
    return sources.some((source) => hashes.includes(hashOf(source) ?? ''));
}
const NONCE = /^'nonce-([A-Za-z0-9+/_-]+={0,2})'$/iu;
const PLACEHOLDER = /^'nonce-[^']*[$%@#*{}[\]<>][^']*'$/u;
const HASH = /^'(sha(?:256|384|512))-([A-Za-z0-9+/_-]+={0,2})'$/iu;
function nonceOf(source) {
    return NONCE.exec(source)?.[1];
}
function hashOf(source) {
    const [, algorithm, digest] = HASH.exec(source) ?? [];
    if (algorithm === undefined || digest === undefined)
        return undefined;
    return `${algorithm.toLowerCase()}-${digest.replaceAll('-', '+').replaceAll('_', '/')}`;
}
function isNoncePlaceholder(source) {
    return PLACEHOLDER.test(source);
}
function isNonceOrHash(source) {
    return NONCE.test(source) || HASH.test(source) || PLACEHOLDER.test(source);
}


/***/ }),

/***/ 64870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PROTECTING),
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const PROTECTING = new Set([
    'content-security-policy',
    'content-security-policy-report-only',
    'cross-origin-embedder-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'strict-transport-security',
    'x-content-type-options',
    'x-frame-options',
]);


/***/ }),

/***/ 87506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gradePolicies)
/* harmony export */ });
/* harmony import */ var csp_evaluator_dist_evaluator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67520);
/* harmony import */ var csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40208);
/* harmony import */ var csp_evaluator_dist_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5006);
/* harmony import */ var _csp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68283);




const GRADES = {
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.HIGH]: 'high',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.SYNTAX]: 'high',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.HIGH_MAYBE]: 'medium',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.MEDIUM]: 'medium',
    [csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Severity.MEDIUM_MAYBE]: 'low',
};
function gradePolicies(policies) {
    const [first = [], ...others] = policies.map(gradePolicy);
    return first.filter((grade) => others.every((own) => own.some(({ type, directive }) => type === grade.type && directive === grade.directive)));
}
function gradePolicy(policy) {
    const sandbox = policy.get('sandbox');
    if (sandbox !== undefined && !sandbox.some((word) => word.toLowerCase() === 'allow-scripts'))
        return [];
    const text = [...policy].map(([name, sources]) => [name, ...sources.map(known)].join(' ')).join('; ');
    const found = new Map();
    for (const { type, severity, directive, description } of new csp_evaluator_dist_evaluator_js__WEBPACK_IMPORTED_MODULE_0__.CspEvaluator(new csp_evaluator_dist_parser_js__WEBPACK_IMPORTED_MODULE_2__.CspParser(text).csp).evaluate()) {
        const own = GRADES[severity];
        const name = csp_evaluator_dist_finding_js__WEBPACK_IMPORTED_MODULE_1__.Type[type];
        if (own === undefined || name === undefined || name === 'STATIC_NONCE')
            continue;
        found.set(`${name} ${directive}`, { type: name, severity: own, directive, description });
    }
    return [...found.values()];
}
function known(source) {
    return (0,_csp_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoncePlaceholder */ .Dp)(source) ? "'nonce-bm9uY2Ugb2YgYW4gYW5zd2Vy'" : source;
}


/***/ })

};
