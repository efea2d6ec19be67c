// AssemblyScript, not TypeScript: `npm run generate` compiles it into record-runs.generated.ts. See record-runs.ts.
//
// Memory: tables from 0, 32 bytes each: u32 address of the next row, bytes of a row, last first cell, 1 while first cells
// ascend, bits of all second cells. Templates from 256, 512 bytes each: u32 numbers, bits of the tables that a row is added
// to, unused, address of the template that followed last time; from byte 32 the texts around the
// numbers, one more than numbers, 32 bytes each: u64 first eight bytes, u64 their mask, u32 length, u32 address of all of
// it, u32 largest number behind it, u16 and u16 places that the number goes to. A place is table * 64 + byte in the row;
// 65535: none.

const TABLE_BYTES: u32 = 32;
const TEMPLATES: u32 = 256;
const TEMPLATE_BYTES: u32 = 512;
const TEXT_BYTES: u32 = 32;
const ZERO: u32 = 48;
const MOST_DIGITS: u32 = 8;
const NOWHERE: u32 = 0xffff;
const HYPHEN: u8 = 45;

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
    if (digit > 9) return 0;
    const stop = p + MOST_DIGITS;
    for (digit = <u32>load<u8>(++p) - ZERO; digit <= 9; digit = <u32>load<u8>(++p) - ZERO) value = value * 10 + digit;
    if (p > stop) return 0;
    const place = <u32>load<u16>(text, 28);
    if (place == NOWHERE) continue;
    if (value > load<u32>(text, 24)) return 0;
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

const DA: u32 = 0x3a4144;
const BRDA: u32 = 0x41445242;
const COLON: u32 = 58;
const COMMA: u32 = 44;
const NEWLINE: u32 = 10;
const RETURN: u32 = 13;
const NO_NUMBER: u32 = 0xffffffff;
const LAST_LINE: u32 = 0xffffff;
const LAST_BLOCK: u32 = 0x7ffef;
const LAST_BRANCH: u32 = 0xfff;

/** Behind the number that was read last. */
let behind: u32 = 0;

/** One to eight digits. */
@inline
function numberAt(p: u32): u32 {
  let digit = <u32>load<u8>(p) - ZERO;
  if (digit > 9) return NO_NUMBER;
  let value = digit;
  const stop = p + MOST_DIGITS;
  for (digit = <u32>load<u8>(++p) - ZERO; digit <= 9; digit = <u32>load<u8>(++p) - ZERO) value = value * 10 + digit;
  behind = p;
  return p > stop ? NO_NUMBER : value;
}

/** Behind the line end at `p`, or 0. */
@inline
function lineEnd(p: u32): u32 {
  const at = <u32>load<u8>(p) == RETURN ? p + 1 : p;
  return <u32>load<u8>(at) == NEWLINE ? at + 1 : 0;
}

/**
 * LCOV's DA and BRDA records: templates made for the commonest format of all, because looking up what to do with each
 * number takes longer than reading it. Table 0: line and hits. Table 1: line, identity (lcov-branch-id.ts) and times
 * taken; of it are kept: u32 at 8 last line, 12: 1 while (line, identity) ascend, 16 and 20 bits of the second and third
 * cells, 24 last identity, 28: 1 while lines do not descend.
 */
export function tracefile(start: u32, end: u32, most: u32): u32 {
  let p = start;
  for (let count: u32 = 0; count < most && p < end; count++) {
    const head = load<u32>(p);
    if ((head & 0xffffff) == DA) {
      const line = numberAt(p + 3);
      if (line - 1 >= LAST_LINE || <u32>load<u8>(behind) != COMMA) return p;
      const hits = numberAt(behind + 1);
      const after = lineEnd(behind);
      if (hits == NO_NUMBER || after == 0 || after > end) return p;
      const row = load<u32>(0);
      store<u32>(row, line);
      store<u32>(row, hits, 4);
      store<u32>(0, row + 8);
      if (line <= load<u32>(0, 8)) store<u32>(0, 0, 12);
      store<u32>(0, line, 8);
      store<u32>(0, load<u32>(0, 16) | hits, 16);
      p = after;
    } else if (head == BRDA && <u32>load<u8>(p, 4) == COLON) {
      const line = numberAt(p + 5);
      if (line - 1 >= LAST_LINE || <u32>load<u8>(behind) != COMMA) return p;
      const block = numberAt(behind + 1);
      if (block > LAST_BLOCK || <u32>load<u8>(behind) != COMMA) return p;
      const branch = numberAt(behind + 1);
      if (branch > LAST_BRANCH || <u32>load<u8>(behind) != COMMA) return p;
      let taken: u32 = 0;
      // A hyphen: the block was never reached.
      if (load<u8>(behind + 1) == HYPHEN) behind += 2;
      else {
        taken = numberAt(behind + 1);
        if (taken == NO_NUMBER) return p;
      }
      const after = lineEnd(behind);
      if (after == 0 || after > end) return p;
      const id = block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x10000 + block * 0x1000 + branch;
      const row = load<u32>(TABLE_BYTES);
      store<u32>(row, line);
      store<u32>(row, id, 4);
      store<u32>(row, taken, 8);
      store<u32>(TABLE_BYTES, row + 12);
      const last = load<u32>(TABLE_BYTES, 8);
      if (line < last || (line == last && id <= load<u32>(TABLE_BYTES, 24))) store<u32>(TABLE_BYTES, 0, 12);
      if (line < last) store<u32>(TABLE_BYTES, 0, 28);
      store<u32>(TABLE_BYTES, line, 8);
      store<u32>(TABLE_BYTES, load<u32>(TABLE_BYTES, 16) | id, 16);
      store<u32>(TABLE_BYTES, load<u32>(TABLE_BYTES, 20) | taken, 20);
      store<u32>(TABLE_BYTES, id, 24);
      p = after;
    } else return p;
  }
  return p;
}
