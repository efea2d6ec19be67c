// Which licences the bundle may carry, and how their texts are known.

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** SPDX id → words that its text must hold, and the whole text where the licence needs no more than a copyright line. */
const ALLOWED: { readonly [id: string]: { readonly marker: RegExp; readonly text?: string } } = {
  MIT: { marker: /Permission is hereby granted, free of charge/u, text: MIT },
  ISC: { marker: /Permission to use, copy, modify, and(?:\/or)? distribute this software/u, text: ISC },
  '0BSD': { marker: /Permission to use, copy, modify, and\/or distribute this software/u },
  'BSD-2-Clause': { marker: /Redistribution and use in source and binary forms/u },
  'BSD-3-Clause': { marker: /Redistribution and use in source and binary forms/u },
  'Apache-2.0': { marker: /Apache License/u },
  'BlueOak-1.0.0': { marker: /Blue Oak Model License/u },
};

/** The ids of an SPDX expression that have to be met. Throws for one that is not allowed, or not understood. */
export function requireAllowed(who: string, expression: string): readonly string[] {
  const bare = expression.replace(/^\((.*)\)$/u, '$1').trim();
  const alternatives = bare.split(' OR ');
  if (alternatives.length > 1) {
    const chosen = alternatives.find((id) => Object.hasOwn(ALLOWED, id));
    if (chosen !== undefined) return [chosen];
  }
  const ids = bare.split(' AND ');
  const foreign = ids.find((id) => !Object.hasOwn(ALLOWED, id));
  if (foreign === undefined) return ids;
  throw new Error(`${who} is under ${JSON.stringify(expression)}, which is not on the list in scripts/licences.ts`);
}

export function markerOf(id: string): RegExp {
  const licence = Object.hasOwn(ALLOWED, id) ? ALLOWED[id] : undefined;
  if (licence === undefined) throw new Error(`${id} is not on the list in scripts/licences.ts`);
  return licence.marker;
}

/**
 * For a package that ships no licence text: the standard one, with the author that its package.json names as holder of
 * the copyright. Throws where that would be a guess: another licence than MIT or ISC, or no author.
 */
export function licenceText(
  { name, version, author }: { readonly name: string; readonly version: string; readonly author?: unknown },
  ids: readonly string[],
): string {
  const [id = ''] = ids;
  const text = ids.length === 1 ? ALLOWED[id]?.text : undefined;
  const holder = typeof author === 'string' ? author : (author as { readonly name?: unknown } | undefined)?.name;
  if (text === undefined || typeof holder !== 'string' || holder === '')
    throw new Error(`${name} ${version} ships no licence text, and its package.json does not say enough to give it`);
  return `(The package ships no licence file; this is what its package.json states.)\n\nCopyright (c) ${holder}\n\n${text}`;
}
