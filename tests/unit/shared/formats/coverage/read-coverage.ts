import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { faultOf, type Pieces, parseInWindows } from '../windows.ts';

/** A report, given as text or as what JSON makes of it, in a builder that is not finished. */
export function fill(format: CoverageFormat, report: unknown, pieces: Pieces = 1 << 20): CoverageBuilder {
  const builder = new CoverageBuilder(format.carries);
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  parseInWindows(format.open(builder), Buffer.from(text), pieces);
  return builder;
}

export function readCoverage(format: CoverageFormat, report: unknown, pieces?: Pieces): FileCoverage[] {
  return fill(format, report, pieces).finish();
}

/** The kind of the fault that reading ends with; undefined when there is none. */
export function faultOfReport(format: CoverageFormat, report: unknown): string | undefined {
  return faultOf(() => readCoverage(format, report));
}

/** "3:1 4:0": line and hits of each line. */
export function linesOf(file: FileCoverage | undefined): string {
  return [...(file?.lines.numbers ?? [])].map((line, i) => `${line}:${file!.lines.hits[i]}`).join(' ');
}
