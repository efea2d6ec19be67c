import { mergeIstanbul } from '../shared/formats/coverage/istanbul-merge.ts';
import { IstanbulRaw } from '../shared/formats/coverage/istanbul-raw.ts';
import { FAULTS, FormatFault } from '../shared/formats/fault.ts';
import { ReportFeed } from '../shared/formats/feed.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { Origin, Suite } from './suite.ts';

/**
 * Istanbul records of one source file that name different places (V8-made data of several runs do) are merged by
 * istanbul-lib-coverage itself: its rule needs the places, which the model does not keep, so the reports are read again for
 * those files alone. Order of reports: by path. Throws ProblemError ISTANBUL-TOO-DIFFERENT.
 */
export async function settleClashes(io: Io, suite: Suite): Promise<void> {
  if (suite.clashes.size === 0) return;
  const origins = [...suite.clashes].flatMap((path) => suite.originsOf(path));
  const reports = new Map<string, IstanbulRaw['found']>();
  for (const report of new Set(origins.map((origin) => origin.report))) {
    const raw = new IstanbulRaw(
      new Set(origins.filter((origin) => origin.report === report).map((origin) => origin.path)),
    );
    const feed = new ReportFeed(() => raw);
    await io.read(report, feed);
    feed.finish();
    reports.set(report, raw.found);
  }
  for (const path of [...suite.clashes].sort()) {
    const ordered = [...suite.originsOf(path)].sort(byReport);
    try {
      const merged = await mergeIstanbul(
        ordered.flatMap((origin) => reports.get(origin.report)?.get(origin.path) ?? []),
      );
      suite.files.set(path, { coverage: { ...merged, path }, format: 'istanbul' });
    } catch (error) {
      if (!(error instanceof FormatFault)) throw error;
      throw new ProblemError({
        code: `ISTANBUL-${error.kind}`,
        reason: `suite ${suite.name}: ${error.message}`,
        hint: FAULTS[error.kind],
        location: { path },
      });
    }
  }
}

function byReport(a: Origin, b: Origin): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : 0;
}
