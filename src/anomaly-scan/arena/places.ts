/** One place of a page where data of others gets in, and what a careful application does to it there. */
export interface Place {
  /** The page around it, with `{payload}`, and `{nonced}` in the tags of the page's own inline scripts. */
  readonly body: string;
  /** The same for the head of the page. */
  readonly head?: string;
  /** The right way to write the data there, whatever it is. */
  readonly encode: (data: string) => string;
}

const HTML_ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const html = (data: string): string => data.replace(/[&<>"']/gu, (character) => HTML_ESCAPES[character]!);
/** Every character but letters and digits, as a number: also what ends an attribute without quotes. */
const unquoted = (data: string): string =>
  data.replace(/[^a-z0-9]/giu, (character) => `&#x${character.codePointAt(0)!.toString(16)};`);
const script = (data: string): string =>
  data.replace(/[^a-z0-9]/giu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
const json = (data: string): string => data.replaceAll('<', '\\u003c');
const address = (data: string): string => (/^\/(?!\/)/u.test(data) ? html(data) : 'about:blank');
const dropped = (): string => '';
const name = (data: string): string => /^[a-z]+/u.exec(data)?.[0] ?? '';
const unchanged = (data: string): string => data;

const TEXT: Place = { body: '<main>{payload}</main>', encode: html };
/** Its markup is written by the application's own script, which gets the data elsewhere. */
const EMPTY: Place = { body: '<main></main>', encode: unchanged };

const PLACES: { readonly [id: string]: Place } = {
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
  'tag-name': { body: '<main><{payload}></main>', encode: name },
  // On one line, as minified pages are: a line end in an address is what browsers look for.
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

/** What there is for an id of a vector's place. Throws a RangeError for one that nobody knows. */
export function placeOf(id: string): Place {
  const known = PLACES[id];
  if (known !== undefined) return known;
  if (id.startsWith('gadget:')) return TEXT;
  if (/^(?:sink|source|message|pollution):|^(?:own-script|framed)$/u.test(id)) return EMPTY;
  throw new RangeError(`no place is called ${id}`);
}

/** Whether an encoding of the page could reach the data at all. */
export function isWrittenByPage(id: string): boolean {
  return placeOf(id).encode !== unchanged;
}
