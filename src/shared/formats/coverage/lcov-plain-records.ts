import type { RecordNumber, RecordTemplate } from '../record-runs.ts';
import { LAST_LINE } from './builder.ts';
import { LAST_BLOCK, LAST_BRANCH } from './lcov-branch-id.ts';

/** Tables of rows: line and hits; line, block, branch and taken. */
export const LINES = 0;
export const BRANCHES = 1;
export const LINE_CELLS = 2;
export const BRANCH_CELLS = 4;

const DATA: readonly RecordNumber[] = [
  { places: [{ table: LINES, cell: 0 }], largest: LAST_LINE },
  { places: [{ table: LINES, cell: 1 }] },
];
const BRANCH: readonly RecordNumber[] = [
  { places: [{ table: BRANCHES, cell: 0 }], largest: LAST_LINE },
  { places: [{ table: BRANCHES, cell: 1 }], largest: LAST_BLOCK },
  { places: [{ table: BRANCHES, cell: 2 }], largest: LAST_BRANCH },
  // A hyphen: the block was never reached.
  { places: [{ table: BRANCHES, cell: 3 }], hyphen: true },
];

/** Records of nothing but numbers, with both kinds of line end. */
export const PLAIN_RECORDS: readonly RecordTemplate[] = ['\n', '\r\n'].flatMap((end) => [
  { texts: texts('DA:', ',', end), numbers: DATA },
  { texts: texts('BRDA:', ',', ',', ',', end), numbers: BRANCH },
]);

function texts(...all: readonly string[]): readonly Uint8Array[] {
  return all.map((text) => Buffer.from(text, 'latin1'));
}
