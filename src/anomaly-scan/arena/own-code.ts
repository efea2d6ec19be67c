/**
 * The application of the arena: what its own script does with data of others, each way a mistake that real applications
 * make. `data` is the data; what these texts say runs in pages, never in this process.
 */
const MARKUP_SINKS: { readonly [name: string]: string } = {
  innerHTML: 'box.innerHTML=data',
  outerHTML: 'box.outerHTML=data',
  insertAdjacentHTML: "box.insertAdjacentHTML('beforeend',data)",
  write: 'document.write(data)',
  writeln: 'document.writeln(data)',
  srcdoc: "{let f=document.createElement('iframe');f.srcdoc=data;box.append(f)}",
  'srcdoc-attribute': "{let f=document.createElement('iframe');f.setAttribute('srcdoc',data);box.append(f)}",
  fragment: 'box.append(document.createRange().createContextualFragment(data))',
  DOMParser: "box.append(document.importNode(new DOMParser().parseFromString(data,'text/html').body.firstChild,true))",
  adopt:
    "{let d=document.implementation.createHTMLDocument('');d.body.innerHTML=data;box.append(document.adoptNode(d.body.firstChild))}",
  shadow: "box.attachShadow({mode:'open'}).innerHTML=data",
  setHTMLUnsafe: 'box.setHTMLUnsafe(data)',
  parseHTMLUnsafe: 'box.append(document.importNode(Document.parseHTMLUnsafe(data).body.firstChild,true))',
  'frame-write':
    "{let f=document.createElement('iframe');box.append(f);f.contentDocument.write(data);f.contentDocument.close()}",
  template: "{let t=document.createElement('template');t.innerHTML=data;box.append(t.content.cloneNode(true))}",
  execCommand:
    "box.contentEditable='true';box.focus();getSelection().selectAllChildren(box);document.execCommand('insertHTML',false,data)",
  html: "box.innerHTML=data;for(let s of box.querySelectorAll('script')){let n=document.createElement('script');n.text=s.text;s.replaceWith(n)}",
  attributes:
    "{let e=document.createElement('img');for(let [k,v] of Object.entries(JSON.parse(data)))e.setAttribute(k,v);box.append(e)}",
  setAttribute: "box.setAttribute('onclick',data);box.click()",
  sanitized: 'box.innerHTML=clean(data)',
  'sanitized-unsafe': 'box.setHTMLUnsafe(clean(data))',
};

const CODE_SINKS: { readonly [name: string]: string } = {
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

const ADDRESS_SINKS: { readonly [name: string]: string } = {
  location: 'location.href=data',
  assign: 'location.assign(data)',
  replace: 'location.replace(data)',
  link: "{let a=document.createElement('a');a.id='hit';a.textContent='x';a.href=data;box.append(a)}",
  form: "{let f=document.createElement('form'),b=document.createElement('button');f.action=data;b.id='hit';b.textContent='x';f.append(b);box.append(f)}",
  frame: "{let f=document.createElement('iframe');f.src=data;box.append(f)}",
  open: 'open(data)',
};

const WORKER_SINKS: { readonly [name: string]: string } = {
  worker: 'new Worker(data)',
  'worker-blob': "new Worker(URL.createObjectURL(new Blob([data],{type:'text/javascript'})))",
  'shared-worker': 'new SharedWorker(data)',
  'module-worker': "new Worker(data,{type:'module'})",
  'worker-import': "new Worker('own-worker.js').postMessage({load:data})",
  'worker-eval': "new Worker('own-worker.js').postMessage({code:data})",
  'service-worker': 'navigator.serviceWorker.register(data)',
};

const SINKS: { readonly [name: string]: string } = {
  ...MARKUP_SINKS,
  ...CODE_SINKS,
  ...ADDRESS_SINKS,
  ...WORKER_SINKS,
};

/** A worker of the application, which trusts what it is told. */
export const OWN_WORKER =
  'onmessage=({data})=>{if(data.load)importScripts(data.load);if(data.code)(0,eval)(data.code)}';

/** A sanitizer as people write them: no scripts, no handlers, no javascript: addresses. */
const CLEAN = `function clean(html){let d=new DOMParser().parseFromString(html,'text/html');
for(let e of d.body.querySelectorAll('*')){if(e.nodeName==='SCRIPT'){e.remove();continue}
for(let i=e.attributes.length-1;i>=0;i--){let {name,value}=e.attributes[i];
if(/^on/i.test(name)||/^javascript:/i.test(value))e.removeAttribute(name)}}
return d.body.innerHTML}`;

const HASH = 'decodeURIComponent(location.hash.slice(1))';
const SHOWN = 'box.innerHTML=data';

/** How each source hands its data to the code behind it; `USE` is that code. */
const SOURCES: { readonly [name: string]: readonly [read: string, use: string] } = {
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
  markdown: [`let data=${HASH};USE`, ADDRESS_SINKS['link']!],
  'json-block': ["let {data}=JSON.parse(document.getElementById('data').textContent);USE", SHOWN],
  dataset: ["let {data}=document.getElementById('data').dataset;USE", SHOWN],
  history: [`history.replaceState({note:${HASH}},'');let data=history.state.note;USE`, SHOWN],
  channel: [
    `{let a=new BroadcastChannel('c'),b=new BroadcastChannel('c');b.onmessage=({data})=>{USE};a.postMessage(${HASH})}`,
    SHOWN,
  ],
};

const GADGETS: { readonly [name: string]: string } = {
  expression: "for(let e of document.querySelectorAll('[data-if]'))Function(e.dataset.if)()",
  html: "for(let e of document.querySelectorAll('[data-html]'))e.innerHTML=e.dataset.html",
  script: `for(let e of document.querySelectorAll('[data-script]')){let data=e.dataset.script;${SINKS['script-src']}}`,
  clobber: `{let data=String((window.settings??{address:'lib.js'}).address);${SINKS['script-src']}}`,
  'current-script': `{let data=new URL('part.js',document.currentScript.src).href;${SINKS['script-src']}}`,
  template:
    "for(let e of document.querySelectorAll('[data-template]'))e.append(document.getElementById(e.dataset.template).content.cloneNode(true))",
  handler:
    "for(let e of document.querySelectorAll('[data-on]')){e.addEventListener(e.dataset.on,new Function(e.dataset.do));e.dispatchEvent(new Event(e.dataset.on))}",
};

const POLLUTED = `let options={};if(options.html)box.innerHTML=options.html;
if(options.frame){let f=document.createElement('iframe');f.srcdoc=options.frame;box.append(f)}
if(options.when)new Function(options.when)();
if(options.address){let data=options.address;${SINKS['script-src']}}`;

const POLLUTIONS: { readonly [name: string]: string } = {
  merge: `function merge(a,b){for(let k in b)if(typeof b[k]==='object'&&b[k]){a[k]??={};merge(a[k],b[k])}else a[k]=b[k];return a}
merge({},JSON.parse(${HASH}));${POLLUTED}`,
  query: `for(let pair of ${HASH}.split('&')){let at=pair.indexOf('='),keys=pair.slice(0,at).split(/[\\[\\]]+/).filter(Boolean),o={};
for(let k of keys.slice(0,-1))o=o[k]??={};o[keys.at(-1)]=pair.slice(at+1)}
${POLLUTED}`,
  path: `{let text=${HASH},at=text.indexOf('='),keys=text.slice(0,at).split('.'),o={};for(let k of keys.slice(0,-1))o=o[k]??={};o[keys.at(-1)]=text.slice(at+1)}
${POLLUTED}`,
};

/** The page's own script for a place (`sink:innerHTML`, `own-script` …); undefined: the place needs none. `payload` is for `own-script`. */
export function ownCode(place: string, payload: string): string | undefined {
  const [kind, name = ''] = place.split(':') as [string, string?];
  if (place === 'own-script') return payload;
  if (place === 'framed') return 'if(top!==self){run}';
  if (place === 'before-script' || place === 'before-scripts') return ';';
  const sink = SINKS[name] ?? '';
  const body = {
    sink: `let data=${HASH};${sink}`,
    message: `onmessage=({data})=>{${sink}}`,
    source: (SOURCES[name]?.[0] ?? '').replace('USE', () => SOURCES[name]?.[1] ?? ''),
    gadget: GADGETS[name],
    pollution: POLLUTIONS[name],
  }[kind];
  if (body === undefined) return undefined;
  return `let box=document.querySelector('main');${name.startsWith('sanitized') ? CLEAN : ''}{reached};${body}`;
}
