import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../../src/shared/formats/xml-text.ts';
import { faultOf } from './windows.ts';

describe('decodeXml', () => {
  it.each([
    ['plain', 'plain'],
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&amp;lt;', '&lt;'],
    ['&#65;&#x41;&#x1F600;', 'AA😀'],
    ['&#0000000065;', 'A'],
    ['&#9;&#10;&#27;', '\t\n\u001b'],
    ['salt & pepper', 'salt & pepper'],
    ['a&b=1&c', 'a&b=1&c'],
    ['a && b;', 'a && b;'],
    ['&', '&'],
    ['& amp;', '& amp;'],
    // Xalan writes characters beyond U+FFFF as two surrogates; one alone is no character.
    ['&#55357;&#56832;', '😀'],
    ['&#55357;', '\ufffd'],
  ])('reads %s', (text, meant) => {
    expect(decodeXml(text, 0)).toBe(meant);
  });

  it.each([
    ['&nbsp;', 'ENTITY'],
    ['&lol9;', 'ENTITY'],
    ['&größe;', 'ENTITY'],
    ['&LT;', 'ENTITY'],
    ['&#0;', 'SYNTAX'],
    ['&#x110000;', 'SYNTAX'],
    ['&#99999999999999999999;', 'SYNTAX'],
    ['&#;', 'SYNTAX'],
    ['&#X41;', 'SYNTAX'],
    ['&#x;', 'SYNTAX'],
    ['&#1a;', 'SYNTAX'],
  ])('refuses %s', (text, kind) => {
    expect(faultOf(() => decodeXml(text, 0))).toBe(kind);
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (value, hexadecimal) => {
        const text = value.toWellFormed().replaceAll('\0', '');
        const number = (c: string): string =>
          hexadecimal ? `&#x${c.codePointAt(0)!.toString(16)};` : `&#${c.codePointAt(0)};`;
        expect(decodeXml(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), 0)).toBe(text);
        expect(decodeXml([...text].map(number).join(''), 0)).toBe(text);
      }),
    );
  });

  it('is quick with megabytes of ampersands', () => {
    const text = '&'.repeat(1 << 20);
    expect(decodeXml(text, 0)).toBe(text);
    const half = '&a'.repeat(1 << 19);
    expect(decodeXml(half, 0)).toBe(half);
  });
});
