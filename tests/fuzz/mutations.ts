/** One change of an input, as data, so that fast-check can make it smaller and a number can repeat it. */
export interface Mutation {
  readonly kind: MutationKind;
  /** Where, of 65 536 parts of the input. */
  readonly at: number;
  /** How much, and of what: each kind reads them its own way. */
  readonly size: number;
  readonly value: number;
}

/** Places in an input stand for so many parts of its length. */
export const PARTS = 1 << 16;
const LARGEST_BYTES = 1 << 20;

/** What is put in: signs of each format where they should not be, names that JavaScript knows, and numbers at the edges. */
export const TOKENS: readonly string[] = [
  ...['__proto__', '"__proto__":{"polluted":1},', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '""', ''],
  ...['null', 'true', '{}', '[]', '{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000', '\\ud800', '"a":', '{"0":'],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<a>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x?>',
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&x;',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    ' xmlns="x"',
    "='",
    '="',
    '\n',
    '\r\n',
    '\r',
    '\0',
    '\t',
    ' ',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '\u202e',
    '\u001b[31m',
    '::error::x',
    '##vso[task.complete]',
    '<img src=x onerror=1>',
    '|',
    '`',
    '@octocat',
    '%0A',
  ],
  ...[
    'SF:',
    'end_of_record',
    'DA:1,',
    'BRDA:1,e0,0,-',
    'mode: set',
    'not ok 1',
    '1..0',
    'Bail out!',
    '# SKIP',
    'ok',
    '---',
  ],
  ...[
    'diff --git a/x b/x',
    '@@ -0,0 +1,99999999 @@',
    '+++ b/x',
    '../../etc/passwd',
    '/',
    '\\\\?\\C:\\',
    'file:///',
    'a',
  ],
  ...[
    '*: &a [*a]',
    '&a',
    '*a',
    '<<: *a',
    '!!js/function',
    '? ',
    '- ',
    '%YAML 9.9',
    '---\n',
    '@me',
    '!',
    '#',
    '[Section]',
  ],
  ...['(', ')', '(?<', '[a-', '\\p{', '(a+)+$', '*', '?', '{1,', '%ZZ', '%', '-99', '\u{10ffff}', 'é'],
];

const NUMBERS: readonly string[] = [
  ...[
    '0',
    '-0',
    '-1',
    '1',
    '00',
    '1.5',
    '.',
    '1e3',
    '1e308',
    '1e309',
    '-1e309',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '٣',
  ],
  ...[
    '2147483647',
    '2147483648',
    '4294967295',
    '4294967296',
    '9007199254740991',
    '9007199254740993',
    '9223372036854775807',
  ],
  ...['9223372036854775808', '18446744073709551616', '16777215', '16777216', '65536', '99999999', '9'.repeat(400), '-'],
];

type Change = (bytes: Buffer, mutation: Mutation, other: Buffer) => Buffer;

const between = (bytes: Buffer, from: number, to: number, put: Uint8Array | string = ''): Buffer =>
  Buffer.concat([bytes.subarray(0, from), Buffer.from(put as string), bytes.subarray(Math.max(from, to))]);
const placeOf = (bytes: Buffer, at: number): number => Math.floor((bytes.length * at) / PARTS);
const pick = <Value>(list: readonly Value[], at: number): Value => list[at % list.length]!;

/** Where the line begins and where the next one does. */
function lineOf(bytes: Buffer, place: number): readonly [from: number, to: number] {
  const before = place === 0 ? -1 : bytes.lastIndexOf(10, place - 1);
  const after = bytes.indexOf(10, place);
  return [before + 1, after < 0 ? bytes.length : after + 1];
}

/** The first match of an expression behind a place, or from the start when there is none behind it. */
function found(bytes: Buffer, place: number, wanted: RegExp): readonly [from: number, to: number] {
  const text = bytes.toString('latin1');
  for (const from of [place, 0]) {
    const match = wanted.exec(text.slice(from, from + 4096));
    if (match !== null) return [from + match.index, from + match.index + match[0].length];
  }
  return [place, place];
}

const CHANGES = {
  flip: (bytes, { at, value }) => {
    const copy = Buffer.from(bytes);
    const place = placeOf(bytes, at);
    if (place < copy.length) copy[place] = copy[place]! ^ (1 << (value & 7));
    return copy;
  },
  byte: (bytes, { at, value }) =>
    between(bytes, placeOf(bytes, at), placeOf(bytes, at) + 1, Buffer.from([value & 255])),
  cut: (bytes, { at }) => bytes.subarray(0, placeOf(bytes, at)),
  head: (bytes, { at }) => bytes.subarray(placeOf(bytes, at)),
  remove: (bytes, { at, size }) => between(bytes, placeOf(bytes, at), placeOf(bytes, at) + 1 + (size & 255)),
  repeat: (bytes, { at, size, value }) => {
    const place = placeOf(bytes, at);
    const piece = bytes.subarray(place, place + 1 + (size & 63));
    return between(bytes, place, place, Buffer.concat(Array.from({ length: 1 + (value & 63) }, () => piece)));
  },
  splice: (bytes, { at, size, value }, other) => {
    const from = placeOf(other, value);
    return between(bytes, placeOf(bytes, at), placeOf(bytes, at), other.subarray(from, from + 1 + (size & 1023)));
  },
  join: (bytes, { at }, other) => Buffer.concat([bytes, other.subarray(placeOf(other, at))]),
  token: (bytes, { at, size, value }) =>
    between(bytes, placeOf(bytes, at), placeOf(bytes, at) + (size & 7), pick(TOKENS, value)),
  number: (bytes, { at, value }) => {
    const [from, to] = found(bytes, placeOf(bytes, at), /\d+/u);
    return between(bytes, from, to, pick(NUMBERS, value));
  },
  word: (bytes, { at, value }) => {
    const [from, to] = found(bytes, placeOf(bytes, at), /[\w.-]{2,}/u);
    return between(bytes, from, to, pick(TOKENS, value));
  },
  text: (bytes, { at, value }) => {
    const [from, to] = found(bytes, placeOf(bytes, at), /"[^"\n]*"/u);
    return between(bytes, from, to, `"${pick(TOKENS, value)}"`);
  },
  blank: (bytes, { at }) => {
    const [from, to] = found(bytes, placeOf(bytes, at), /"[^"\n]*"|\d+|\w+/u);
    return between(bytes, from, to);
  },
  deep: (bytes, { at, size, value }) => {
    const place = placeOf(bytes, at);
    return between(
      bytes,
      place,
      place,
      pick(['[', '{"a":', '<a>', '(', '{', '- ', '<a b="'], value).repeat(size & 4095),
    );
  },
  'drop line': (bytes, { at }) => between(bytes, ...lineOf(bytes, placeOf(bytes, at))),
  'repeat line': (bytes, { at, size }) => {
    const [from, to] = lineOf(bytes, placeOf(bytes, at));
    const line = bytes.subarray(from, to);
    return between(bytes, from, from, Buffer.concat(Array.from({ length: 1 + (size & 7) }, () => line)));
  },
  'move line': (bytes, { at, value }) => {
    const [from, to] = lineOf(bytes, placeOf(bytes, at));
    const rest = between(bytes, from, to);
    const place = lineOf(rest, placeOf(rest, value & (PARTS - 1)))[0];
    return between(rest, place, place, bytes.subarray(from, to));
  },
  'line ends': (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  'wide letters': (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
} as const satisfies { readonly [kind: string]: Change };

export type MutationKind = keyof typeof CHANGES;

export const MUTATION_KINDS = Object.keys(CHANGES) as readonly MutationKind[];

/** The input after all changes, one after the other; never more than 1 MiB. `other`: what pieces are taken from. */
export function mutated(bytes: Buffer, mutations: readonly Mutation[], other: Buffer): Buffer {
  let changed = bytes;
  for (const mutation of mutations) {
    const change: Change = CHANGES[mutation.kind];
    changed = change(changed, mutation, other).subarray(0, LARGEST_BYTES);
  }
  return changed;
}
