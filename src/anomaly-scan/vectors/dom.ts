import type { Defence, Vector, VectorFile } from './vector.ts';

const REFERENCES = [
  'https://www.w3.org/TR/trusted-types/#injection-sinks',
  'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
];
const IMG = '<img src=x: onerror={run}>';
const SCRIPT_FILE: VectorFile = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const BY_MARKUP: readonly Defence[] = ['trusted-types', 'script-src'];
const BY_CODE: readonly Defence[] = ['trusted-types', 'no-unsafe-eval'];
/** A javascript: URL is inline, and Trusted Types let no page go to one. */
const BY_INLINE: readonly Defence[] = ['script-src', 'trusted-types'];
/** A script with a nonce may load more where `strict-dynamic` stands, so that only Trusted Types are left. */
const BY_LOADING: readonly Defence[] = ['trusted-types', 'no-strict-dynamic'];
const BY_NOTHING: readonly Defence[] = ['application'];

type Row = readonly [
  id: string,
  idea: string,
  sink: string,
  payload: string,
  blockedBy: readonly Defence[],
  more?: Partial<Vector>,
];

/** What the page's own script does with the part of the address behind `#`. */
const SINKS: readonly Row[] = [
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

/** Where the page's own script reads it. */
const SOURCES: readonly Row[] = [
  [
    'D22',
    'window.name, which survives navigation, into innerHTML',
    'name',
    IMG,
    // The name stays behind where the page gets a group of its own (HTML, 7.2.4).
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
    // Where the page may connect to nothing, there is no answer.
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

export const DOM: readonly Vector[] = [
  ...SINKS.map((row) => vector(row, `what is behind # goes ${row[1]}`, `sink:${row[2]}`)),
  ...SOURCES.map((row) => vector(row, row[1], `source:${row[2]}`)),
];

function vector([id, , , payload, blockedBy, more = {}]: Row, idea: string, place: string): Vector {
  return { id, class: 'dom', idea, place, payload, proof: 'page', blockedBy, references: REFERENCES, ...more };
}
