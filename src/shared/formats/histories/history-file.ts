import type { Io } from '../../io/port.ts';
import { readWithFormat } from '../report-reader.ts';
import { WholeReport } from '../whole-report.ts';
import type { HistoryCollector } from './collector.ts';
import { HISTORY_FORMATS } from './index.ts';

/** Reads what one file of any known format keeps of earlier commits, at most 64 MiB. Throws ProblemError REPORT-… or <FORMAT>-…. */
export async function readHistoryFile(io: Io, path: string, collector: HistoryCollector): Promise<void> {
  await readWithFormat(io, path, () => undefined, {
    kind: 'history of benchmarks',
    formats: HISTORY_FORMATS,
    open: (format) => new WholeReport(format, collector),
    finish: () => undefined,
  });
}
