import { ar } from './ar.ts';
import { binary } from './binary.ts';
import { elf } from './elf.ts';
import { pe, pyc } from './fixed-fields.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import type { Differ } from './port.ts';
import { sealed } from './sealed.ts';
import { sqlite } from './sqlite.ts';
import { tar } from './tar.ts';
import { text } from './text.ts';
import { wasm } from './wasm.ts';
import { zip } from './zip.ts';
import { zstd } from './zstd.ts';

/** Every differ, in order; the first that knows both sides looks, and the last knows everything. */
export const DIFFERS: readonly Differ[] = [
  ...[gzip, zstd, sealed, zip, tar, ar],
  ...[png, pdf, elf, wasm, sqlite, pe, pyc],
  ...[json, text, binary],
];
