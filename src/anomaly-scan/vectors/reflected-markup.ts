import type { Defence, Vector } from './vector.ts';

const REFERENCES = [
  'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  'https://www.w3.org/TR/CSP3/#directive-script-src',
];
const BY_SCRIPTS: readonly Defence[] = ['encoding', 'script-src'];
/** Trusted Types let no page go to a javascript: URL. */
const ADDRESS: readonly Defence[] = ['trusted-types'];
const STYLE: readonly Defence[] = ['style-src'];
const FORM: readonly Defence[] = ['trusted-types', 'form-action'];

/** `more`: what stops it beside encoding and script-src. */
type Row = readonly [id: string, idea: string, payload: string, more?: readonly Defence[]];

/** Put into the text of a page; nobody has to do anything. */
const UNATTENDED: readonly Row[] = [
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

/** The same, and a person clicks. */
const CLICKED: readonly Row[] = [
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

/** What the browsers of today no longer run. */
const DEAD: readonly (readonly [id: string, idea: string, payload: string, dead: string])[] = [
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

export const REFLECTED_MARKUP: readonly Vector[] = [
  ...UNATTENDED.map(vector),
  ...CLICKED.map((row) => ({ ...vector(row), click: true as const })),
  ...DEAD.map(([id, idea, payload, dead]) => ({ ...vector([id, idea, payload]), dead })),
];

function vector([id, idea, payload, more = []]: Row): Vector {
  return {
    id,
    class: 'reflected',
    idea,
    place: 'text',
    payload,
    proof: 'page',
    blockedBy: [...BY_SCRIPTS, ...more],
    references: REFERENCES,
  };
}
