import { CoverageBuilder } from '../shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../shared/formats/coverage/index.ts';
import { FormatFault } from '../shared/formats/fault.ts';
import type { RecordRuns } from '../shared/formats/record-runs.ts';
import { readWithFormat } from '../shared/formats/report-reader.ts';
import type { Io } from '../shared/io/port.ts';
import type { CoverageReport } from '../shared/model/coverage.ts';

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
  let builder: CoverageBuilder | undefined;
  let files: CoverageReport['files'] = [];
  const { format, sizeBytes } = await readWithFormat(io, path, progress, {
    kind: 'coverage report',
    formats: COVERAGE_FORMATS,
    open: (chosen) => {
      builder = new CoverageBuilder(chosen.carries);
      return chosen.open(builder, runs);
    },
    finish: async (chosen) => {
      if (builder === undefined) return;
      await chosen.finish?.(builder, readSource, io.stripTypes);
      files = builder.finish();
      if (!files.some((file) => file.lines.numbers.length > 0))
        throw new FormatFault('EMPTY', 'it names no line of code', 0);
    },
    ...(runs === undefined ? {} : { window: runs.window }),
  });
  return {
    path,
    format: format.id,
    sizeBytes,
    files,
    roots: builder?.roots ?? [],
    ...(builder?.madeAtMs === undefined ? {} : { madeAtMs: builder.madeAtMs }),
    ...(builder?.endsAt === undefined ? {} : { endsAt: builder.endsAt }),
  };
}
