import type { FormatFault } from '../../../../src/shared/formats/fault.ts';
import { ReportFeed } from '../../../../src/shared/formats/feed.ts';
import type { WindowParser } from '../../../../src/shared/formats/parser.ts';

/** Sizes of the pieces in which content arrives: the same one again and again, or those of a list, over and over. */
export type Pieces = number | readonly number[];

/**
 * Hands a parser a window that grows by the given pieces and is emptied by what it used, as the feed does, but with
 * windows far smaller than the feed's. Behind the window stands rubbish that a parser must not look at. Returns the most
 * bytes that the parser ever wanted to see again.
 */
export function parseInWindows(parser: WindowParser, content: Uint8Array, pieces: Pieces): number {
  const sizes = typeof pieces === 'number' ? [pieces] : pieces;
  const window = Buffer.alloc(content.length + 64, '>"/<x');
  let [end, taken, most] = [0, 0, 0];
  for (let piece = 0; taken < content.length; piece++) {
    const length = Math.min(sizes[piece % sizes.length]!, content.length - taken);
    window.set(content.subarray(taken, taken + length), end);
    taken += length;
    end += length;
    const used = parser.consume(window, end, false);
    if (used < 0 || used > end) throw new RangeError(`the parser used ${used} of ${end} bytes`);
    window.copyWithin(0, used, end);
    end -= used;
    most = Math.max(most, end);
    window.fill('>"/<x', end, Math.min(end + 64, window.length));
  }
  const used = parser.consume(window, end, true);
  if (used !== end) throw new RangeError(`the parser left ${end - used} bytes`);
  return most;
}

/** Through the real feed, `pieces` bytes a read. */
export function parseThroughFeed(choose: (head: string) => WindowParser, content: Uint8Array, pieces: Pieces): void {
  const sizes = typeof pieces === 'number' ? [pieces] : pieces;
  const feed = new ReportFeed(choose);
  let taken = 0;
  for (let piece = 0; taken < content.length; piece++) {
    const room = feed.reserve();
    const length = Math.min(sizes[piece % sizes.length]!, content.length - taken, room.length);
    room.set(content.subarray(taken, taken + length));
    feed.commit(length);
    taken += length;
  }
  feed.finish();
}

/** The kind of the FormatFault that `run` throws; undefined when it throws none. Other errors pass. */
export function faultOf(run: () => void): FormatFault['kind'] | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatFault') return (error as FormatFault).kind;
    throw error;
  }
  return undefined;
}
