import type { Io } from '../io/port.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { FAULTS, FormatFault } from './fault.ts';
import { EncodingError, type EncodingFault, ReportFeed } from './feed.ts';
import type { WindowParser } from './parser.ts';

/** What a registry of formats says of each. */
export interface DetectedFormat {
  /** In capitals, the area of its problem codes. */
  readonly id: string;
  readonly title: string;
  /** `head`: up to 64 KiB of the content, each byte one character, BOM removed. */
  detect(head: string): boolean;
}

/** How reports of one kind are read. */
export interface ReportReading<Format extends DetectedFormat> {
  /** `coverage report`, for messages. */
  readonly kind: string;
  /** In the order in which they are asked. */
  readonly formats: readonly Format[];
  open(format: Format): WindowParser;
  /** Awaited once all was read; may throw FormatFault too. */
  finish(format: Format): Promise<void> | void;
  /** Lends its memory, to one report at a time. */
  readonly window?: Buffer;
}

const ENCODING_PROBLEMS: { readonly [fault in EncodingFault]: Omit<Problem, 'location'> } = {
  empty: {
    code: 'REPORT-EMPTY',
    reason: 'is empty (0 bytes)',
    hint: 'The step that should have written it died or wrote nothing; look at its log.',
  },
  'not-utf8': {
    code: 'REPORT-NOT-UTF8',
    reason: 'is not UTF-8 text',
    hint: 'Write the report again in UTF-8; UTF-16 is read when it begins with a byte order mark.',
  },
  nul: {
    code: 'REPORT-NUL',
    reason: 'holds a NUL byte, as binary files and damaged disks do',
    hint: 'Name the text report, not the binary data of the tool (.exec, .gcda, .profraw, .coverage), and write it again.',
  },
};

/**
 * Reads one report of whatever format its content shows; returns that format. Throws ProblemError REPORT-… or <FORMAT>-…
 * with the line in the report.
 */
export async function readWithFormat<Format extends DetectedFormat>(
  io: Io,
  path: string,
  progress: (message: string) => void,
  reading: ReportReading<Format>,
): Promise<{ readonly format: Format; readonly sizeBytes: number }> {
  const { kind, sizeBytes } = io.status(path);
  if (kind === 'other') throw notAFile(path);
  let format: Format | undefined;
  const choose = (head: string): WindowParser => {
    format = reading.formats.find((candidate) => candidate.detect(head));
    if (format === undefined) throw unknownFormat(path, reading);
    return reading.open(format);
  };
  const feed = new ReportFeed(choose, 'text', reading.window);
  try {
    await io.read(path, feed, progressOf(path, sizeBytes, progress));
    feed.finish();
    if (format === undefined) throw unknownFormat(path, reading);
    await reading.finish(format);
    return { format, sizeBytes };
  } catch (error) {
    if (error instanceof EncodingError) throw await encodingProblem(io, path, error);
    if (error instanceof FormatFault) throw await formatProblem(io, path, format?.id ?? 'report', error);
    throw error;
  }
}

const PROGRESS_FROM_BYTES = 16 << 20;

function progressOf(
  path: string,
  sizeBytes: number,
  progress: (message: string) => void,
): ((bytes: number) => void) | undefined {
  if (sizeBytes < PROGRESS_FROM_BYTES) return undefined;
  let shown = -1;
  return (bytes) => {
    const percent = Math.floor((100 * bytes) / sizeBytes);
    if (percent === shown) return;
    shown = percent;
    progress(`reading ${path}: ${percent} %`);
  };
}

function notAFile(path: string): ProblemError {
  return new ProblemError({
    code: 'REPORT-NOT-A-FILE',
    reason: `${path} is a device, pipe or socket`,
    hint: 'Write the report to a plain file first.',
    location: { path },
  });
}

function unknownFormat<Format extends DetectedFormat>(
  path: string,
  { kind, formats }: ReportReading<Format>,
): ProblemError {
  return new ProblemError({
    code: 'REPORT-FORMAT-UNKNOWN',
    reason: `${path} is no ${kind} of a known format`,
    hint: `Read are: ${formats.map((format) => format.title).join(', ')}. Name the report itself, not a summary or an HTML page.`,
    location: { path },
  });
}

async function encodingProblem(io: Io, path: string, { fault, offset }: EncodingError): Promise<ProblemError> {
  const { code, reason, hint } = ENCODING_PROBLEMS[fault];
  const location = fault === 'empty' ? { path } : { path, line: await lineAt(io, path, offset) };
  return new ProblemError({ code, reason: `${path} ${reason}`, hint, location });
}

async function formatProblem(io: Io, path: string, format: string, fault: FormatFault): Promise<ProblemError> {
  return new ProblemError({
    code: `${format.toUpperCase()}-${fault.kind}`,
    reason: `${path}: ${fault.message}`,
    hint: FAULTS[fault.kind],
    location: { path, line: await lineAt(io, path, fault.offset) },
  });
}

/**
 * The line that an offset is on, by reading once more: only faulty reports need it. Through the feed again, because offsets
 * count the content after unpacking and conversion to UTF-8; what comes behind the fault may be anything.
 */
async function lineAt(io: Io, path: string, offset: number): Promise<number> {
  const counter = new LineCounter(offset);
  const feed = new ReportFeed(() => counter, 'anything');
  await io.read(path, feed);
  feed.finish();
  return counter.line;
}

class LineCounter implements WindowParser {
  line = 1;
  #left: number;

  constructor(offset: number) {
    this.#left = offset;
  }

  consume(bytes: Buffer, end: number): number {
    const counted = Math.min(end, this.#left);
    for (let i = 0; i < counted; i++) if (bytes[i] === 10) this.line++;
    this.#left -= counted;
    return end;
  }
}
