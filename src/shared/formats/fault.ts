/**
 * What can be wrong with the content of a report, the same list for every format. Together with the format's id it
 * makes the problem code: `LCOV-TRUNCATED`, `COBERTURA-HITS-NEGATIVE`.
 */
export const FAULTS = {
  TRUNCATED:
    'Let the test run finish (disk full? killed job?) and write the report again; a part of a report is never judged.',
  SYNTAX:
    'Write the report again with the tool itself; edited or concatenated reports of different kinds are not read.',
  MIXED: 'Two reports of different formats are in one file; keep each in a file of its own.',
  EMPTY: 'The report names no source line: check that the tests ran with coverage switched on and for the right files.',
  UNSUPPORTED: 'Use an export that holds every line, not only totals; docs/formats.md lists what is read.',
  'TOO-LONG': 'One record of this report is longer than 64 MiB, which no tool writes; write the report again.',
  'TOO-DEEP': 'The report is nested deeper than any tool writes; write the report again.',
  ENTITY:
    'Entity declarations are refused (they can blow up or read files); write the report without a DOCTYPE subset.',
  'HITS-NEGATIVE':
    'A counter went below zero, as racing counters do: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
  'HITS-OVERFLOW':
    'A counter is larger than any run can count: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
  'HITS-NOT-INTEGER': 'A hit count must be a whole number; write the report again with the tool itself.',
  'TOO-DIFFERENT':
    'Two reports describe one file with tens of thousands of different places: measure all shards with the same tool, and not minified code.',
  'SOURCE-MISSING':
    'Raw V8 coverage needs the scripts that ran and their source maps: run this step where the tests ran, or let the test runner write coverage-final.json or lcov.',
  'SOURCE-CHANGED':
    'A script is not the one that ran: it was built again since, or a loader compiled it in memory. Let the test runner write coverage-final.json or lcov.',
  'SOURCE-SYNTAX':
    'A script cannot be read as JavaScript, or its source map is damaged: let the test runner write coverage-final.json or lcov.',
  'LINE-RANGE': 'A line number is outside 1 … 16 777 215; write the report again with the tool itself.',
} as const;

export type FaultKind = keyof typeof FAULTS;

/** What any report can have, because whoever hands it to its parser finds it. */
export const FAULTS_OF_ALL: readonly FaultKind[] = ['TRUNCATED', 'EMPTY', 'TOO-LONG'];

/** What a parser of records with lines and hits finds, of JSON too, and of XML too. */
export const RECORD_FAULTS: readonly FaultKind[] = [
  'SYNTAX',
  'MIXED',
  'HITS-NEGATIVE',
  'HITS-OVERFLOW',
  'HITS-NOT-INTEGER',
  'LINE-RANGE',
];
export const JSON_FAULTS: readonly FaultKind[] = [...RECORD_FAULTS, 'TOO-DEEP'];
export const XML_FAULTS: readonly FaultKind[] = [...JSON_FAULTS, 'ENTITY'];

/** Thrown by a parser; `offset` is in bytes from the start of the window it was given, later from the start of the content. */
export class FormatFault extends Error {
  override readonly name = 'FormatFault';
  readonly kind: FaultKind;
  readonly offset: number;

  constructor(kind: FaultKind, reason: string, offset: number) {
    super(reason);
    this.kind = kind;
    this.offset = offset;
  }

  /** The same fault, with its offset counted from further ahead. */
  shifted(bytes: number): FormatFault {
    return new FormatFault(this.kind, this.message, this.offset + bytes);
  }
}
