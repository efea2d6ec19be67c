import { CoverageBuilder } from '../shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../shared/formats/coverage/index.ts';
import type { CoverageFormat } from '../shared/formats/coverage/port.ts';
import { FAULTS, FormatFault } from '../shared/formats/fault.ts';
import { EncodingError, type EncodingFault, ReportFeed } from '../shared/formats/feed.ts';
import type { WindowParser } from '../shared/formats/parser.ts';
import type { RecordRuns } from '../shared/formats/record-runs.ts';
import type { Io } from '../shared/io/port.ts';
import type { CoverageReport } from '../shared/model/coverage.ts';
import { type Problem, ProblemError } from '../shared/model/problem.ts';

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
 * Reads one coverage report of whatever format. `readSource` gives the text of a file by the path that the report has for
 * it, or undefined: a report is hostile, so it must not reach files outside the repository. `runs` serves one report after
 * the other. Throws ProblemError
 * REPORT-… or <FORMAT>-… with the line in the report.
 */
export async function readReport(
  io: Io,
  path: string,
  progress: (message: string) => void,
  readSource: (path: string) => string | undefined,
  runs?: RecordRuns,
): Promise<CoverageReport> {
  const { kind, sizeBytes } = io.status(path);
  if (kind === 'other') throw notAFile(path);
  let format: CoverageFormat | undefined;
  let builder: CoverageBuilder | undefined;
  const choose = (head: string): WindowParser => {
    format = COVERAGE_FORMATS.find((candidate) => candidate.detect(head));
    if (format === undefined) throw unknownFormat(path);
    builder = new CoverageBuilder(format.carries);
    return format.open(builder, runs);
  };
  const feed = new ReportFeed(choose, 'text', runs?.window);
  try {
    await io.read(path, feed, progressOf(path, sizeBytes, progress));
    feed.finish();
    if (format === undefined || builder === undefined) throw unknownFormat(path);
    await format.finish?.(builder, readSource, io.stripTypes);
    const files = builder.finish();
    if (!files.some((file) => file.lines.numbers.length > 0))
      throw new FormatFault('EMPTY', 'it names no line of code', 0);
    return {
      path,
      format: format.id,
      sizeBytes,
      files,
      roots: builder.roots,
      ...(builder.madeAtMs === undefined ? {} : { madeAtMs: builder.madeAtMs }),
      ...(builder.endsAt === undefined ? {} : { endsAt: builder.endsAt }),
    };
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

function unknownFormat(path: string): ProblemError {
  return new ProblemError({
    code: 'REPORT-FORMAT-UNKNOWN',
    reason: `${path} is no coverage report of a known format`,
    hint: `Read are: ${COVERAGE_FORMATS.map((format) => format.title).join(', ')}. Name the report itself, not a summary or an HTML page.`,
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
