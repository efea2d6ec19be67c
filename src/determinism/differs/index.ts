import { ar } from './ar.ts';
import { binary } from './binary.ts';
import { elf } from './elf.ts';
import { pe, pyc, sqlite } from './fixed-fields.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { png } from './png.ts';
import type { Differ } from './port.ts';
import { tar } from './tar.ts';
import { text } from './text.ts';
import { wasm } from './wasm.ts';
import { zip } from './zip.ts';

/** Every differ, one line each; the first that knows both sides looks, and the last knows everything. */
export const DIFFERS: readonly Differ[] = [gzip, zip, tar, ar, png, elf, wasm, sqlite, pe, pyc, json, text, binary];
