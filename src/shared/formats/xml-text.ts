import { FormatFault } from './fault.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&(#[xX]?[0-9a-fA-F]*|[\p{L}_:][\p{L}\p{N}_:.-]*);/gu;

/**
 * Character data with its references resolved: the five predefined entities and numeric ones (XML 1.0, 4.1, 4.6).
 * Lenient where tools are known to err and nothing is ambiguous: an ampersand that begins no reference stands for itself
 * (istanbul-reports writes file names unescaped), control characters and surrogate pairs may be given by number.
 * Throws FormatFault ENTITY for any other entity, since only a DTD could declare it, and SYNTAX for no character at all.
 */
export function decodeXml(text: string, offset: number): string {
  if (!text.includes('&')) return text;
  const decoded = text.replace(REFERENCE, (whole, name: string) => {
    if (name.startsWith('#')) return character(name, whole, offset);
    const named = NAMED.get(name);
    if (named === undefined)
      throw new FormatFault('ENTITY', `the entity "${whole.slice(0, 40)}" is not declared`, offset);
    return named;
  });
  return decoded.toWellFormed();
}

function character(name: string, whole: string, offset: number): string {
  const digits = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/.exec(name);
  const code = digits === null ? 0 : digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (code === 0 || code > 0x10ffff) throw new FormatFault('SYNTAX', `"${whole.slice(0, 40)}" is no character`, offset);
  return String.fromCodePoint(code);
}
