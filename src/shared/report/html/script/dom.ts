import { HIDDEN } from '../../escape.ts';

/** Browser script: making elements. Text only ever goes in as text nodes and attributes, never as markup. */
export const DOM = String.raw`
const byId = (id) => document.getElementById(id);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

// Control, bidirectional and invisible characters are shown by their number: they can make code read as other code.
const HIDDEN = /(${HIDDEN.source}|[\n\r])/u;

function plain(text) {
  if (!HIDDEN.test(text)) return [text];
  return text.split(HIDDEN).map((part, at) => {
    if (at % 2 === 0) return part;
    const number = 'U+' + part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return make('span', { class: 'hidden-character', title: 'Invisible or control character' }, number);
  });
}

function plural(number, word) {
  return thousands(number) + ' ' + word + (number === 1 ? '' : 's');
}
`;

/** The same for files and their lines. */
export const FILES_DOM = String.raw`
function pathNodes(path) {
  const cut = path.lastIndexOf('/') + 1;
  // Long paths break after a slash.
  const folders = path.slice(0, cut).split(/(?<=\/)/).flatMap((name) => [...plain(name), make('wbr', {})]);
  return [make('bdi', {}, make('span', { class: 'folder' }, ...folders), ...plain(path.slice(cut)))];
}

function bar(covered, total) {
  const fill = make('span', {});
  fill.style.setProperty('width', (total > 0 ? (covered * 100) / total : 0) + '%');
  return make('span', { class: total > 0 ? 'bar' : 'bar empty', 'aria-hidden': 'true' }, fill);
}

function address(path, line, slot) {
  let hash = '#file=' + encodeURIComponent(path);
  if (line !== undefined) hash += '&line=' + line;
  if (slot > 0) hash += '&suite=' + encodeURIComponent(slots[slot]);
  return hash;
}
`;
