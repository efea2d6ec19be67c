/**
 * A parser that is handed a sliding window of a report. UTF-8, BOM removed, no NUL. It works on bytes because a
 * 200 MB report turned into strings costs ten times the time and memory.
 */
export interface WindowParser {
  /**
   * Reads whole records from `bytes[0, end)` and returns how many bytes it is done with; the rest comes again at the
   * front of the next window, with more behind it. With `last`, nothing follows: the parser must use everything or
   * throw FormatFault TRUNCATED. `bytes[end]` exists and may be written.
   */
  consume(bytes: Buffer, end: number, last: boolean): number;
}
