// AssemblyScript, not TypeScript: `npm run generate` compiles it into record-runs.generated.ts. See record-runs.ts.
//
// Memory: tables from 0, 32 bytes each: u32 address of the next row, bytes of a row, last first cell, 1 while first cells
// ascend, bits of all second cells. Templates from 256, 512 bytes each: u32 numbers, bits of the tables that a row is added
// to, unused, address of the template that followed last time; from byte 32 the texts around the
// numbers, one more than numbers, 32 bytes each: u64 first eight bytes, u64 their mask, u32 length, u32 address of all of
// it, u32 largest number behind it (with the highest bit, a hyphen is 0), u16 and u16 places that the number goes to. A place
// is table * 64 + byte in the row; 65535: none.

const TABLE_BYTES: u32 = 32;
const TEMPLATES: u32 = 256;
const TEMPLATE_BYTES: u32 = 512;
const TEXT_BYTES: u32 = 32;
const ZERO: u32 = 48;
const MOST_DIGITS: u32 = 8;
const NOWHERE: u32 = 0xffff;
const HYPHEN: u8 = 45;
const HYPHEN_IS_ZERO: u32 = 0x80000000;

@inline
function put(place: u32, value: u32): void {
  store<u32>(load<u32>((place >> 6) * TABLE_BYTES) + (place & 63), value);
}

/** Behind the record at `p` if it is like `template`, else 0; its numbers are in the rows that come next. */
function match(template: u32, p: u32, end: u32): u32 {
  const numbers = load<u32>(template);
  let text = template + TEXT_BYTES;
  for (let i: u32 = 0; ; i++, text += TEXT_BYTES) {
    if ((load<u64>(p) & load<u64>(text, 8)) != load<u64>(text)) return 0;
    const length = load<u32>(text, 16);
    if (length > 8) {
      const all = load<u32>(text, 20);
      let at: u32 = 8;
      for (; at + 8 <= length; at += 8) if (load<u64>(p + at) != load<u64>(all + at)) return 0;
      if (at < length && load<u64>(p + length - 8) != load<u64>(all + length - 8)) return 0;
    }
    p += length;
    if (i == numbers) break;
    // Byte by byte: most numbers have one to three digits, and the processor guesses how many.
    let digit = <u32>load<u8>(p) - ZERO;
    let value = digit;
    if (digit <= 9) {
      const stop = p + MOST_DIGITS;
      for (digit = <u32>load<u8>(++p) - ZERO; digit <= 9; digit = <u32>load<u8>(++p) - ZERO) value = value * 10 + digit;
      if (p > stop) return 0;
    } else {
      if (load<u8>(p) != HYPHEN || load<u32>(text, 24) < HYPHEN_IS_ZERO) return 0;
      value = 0;
      p++;
    }
    const place = <u32>load<u16>(text, 28);
    if (place == NOWHERE) continue;
    if (value > (load<u32>(text, 24) & ~HYPHEN_IS_ZERO)) return 0;
    put(place, value);
    const copy = <u32>load<u16>(text, 30);
    if (copy != NOWHERE) put(copy, value);
  }
  return p <= end ? p : 0;
}

/**
 * Reads up to `most` records from `start` on as long as one of the first `templates` fits, and returns what follows them.
 * `space`: white space between records is passed over (at `end` there has to be something else).
 */
export function run(start: u32, end: u32, templates: u32, most: u32, space: bool): u32 {
  let p = start;
  let template = TEMPLATES;
  for (let count: u32 = 0; count < most && p < end; count++) {
    const before = template;
    template = load<u32>(before, 12);
    let after = match(template, p, end);
    if (after == 0) {
      for (let i: u32 = 0; i < templates && after == 0; i++) {
        template = TEMPLATES + i * TEMPLATE_BYTES;
        after = match(template, p, end);
      }
      if (after == 0) return p;
      store<u32>(before, template, 12);
    }
    const tables = load<u32>(template, 4);
    if (tables & 1) {
      const row = load<u32>(0);
      const first = load<u32>(row);
      if (first <= load<u32>(0, 8)) store<u32>(0, 0, 12);
      store<u32>(0, first, 8);
      store<u32>(0, load<u32>(0, 16) | load<u32>(row, 4), 16);
      store<u32>(0, row + load<u32>(0, 4));
    }
    if (tables & 2) store<u32>(TABLE_BYTES, load<u32>(TABLE_BYTES) + load<u32>(TABLE_BYTES, 4));
    if (tables & 4) store<u32>(2 * TABLE_BYTES, load<u32>(2 * TABLE_BYTES) + load<u32>(2 * TABLE_BYTES, 4));
    if (space) while (load<u8>(after) <= 32) after++;
    p = after;
  }
  return p;
}
