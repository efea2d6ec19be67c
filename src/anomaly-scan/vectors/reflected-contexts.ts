import type { Defence, Vector } from './vector.ts';

const REFERENCES = [
  'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html#output-encoding',
  'https://html.spec.whatwg.org/multipage/parsing.html',
];
const BY_SCRIPTS: readonly Defence[] = ['encoding', 'script-src'];
/** Trusted Types let no page go to a javascript: URL. */
const BY_ADDRESS: readonly Defence[] = ['encoding', 'script-src', 'trusted-types'];
const BY_ENCODING: readonly Defence[] = ['encoding'];

type Row = readonly [
  id: string,
  idea: string,
  place: string,
  payload: string,
  blockedBy?: readonly Defence[],
  click?: true,
];

/** The same data in other places of a page, each of which has a way out of its own. */
const ROWS: readonly Row[] = [
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

export const REFLECTED_CONTEXTS: readonly Vector[] = ROWS.map(
  ([id, idea, place, payload, blockedBy = BY_SCRIPTS, click]) => ({
    id,
    class: 'reflected',
    idea,
    place,
    payload,
    proof: 'page',
    blockedBy,
    references: REFERENCES,
    ...(click === undefined ? {} : { click }),
    ...(place === 'script-address'
      ? { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] }
      : {}),
  }),
);
