import type { Vector, VectorFile } from './vector.ts';

const REFERENCES = [
  'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
  'https://mimesniff.spec.whatwg.org/',
];
const HTML = '<!doctype html><title>x</title><script>{run}</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>{run}</script></svg>';
const XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><script>{run}</script></html>';

type Row = readonly [id: string, idea: string, file: VectorFile, payload?: string | undefined, more?: Partial<Vector>];

/** Files that somebody uploaded before, with the headers that the site gives to every answer. */
const ROWS: readonly Row[] = [
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

export const UPLOADS: readonly Vector[] = ROWS.map(([id, idea, file, payload, more = {}]) => ({
  id,
  class: 'upload',
  idea,
  place: 'text',
  payload: payload ?? '',
  proof: 'page',
  blockedBy: payload === undefined ? ['upload-policy'] : ['encoding', 'upload-policy'],
  references: REFERENCES,
  uploads: [file],
  ...(payload === undefined ? { start: { upload: file.name } } : {}),
  ...more,
}));
