import { hashText } from '../shared/formats/hash.ts';
import type { ByteSink, Io } from '../shared/io/port.ts';
import type { ReportFacts } from '../shared/model/coverage-facts.ts';
import type { PathAnswer } from './path-question.ts';

const BUFFER_BYTES = 1 << 16;

/** What is compared of a report, apart from its content. */
export interface ReadReport {
  /** Where it can be read again. */
  readonly readFrom: string;
  readonly facts: ReportFacts;
  /** The same for reports that count the same files of the repository. */
  readonly files: number;
}

/** Of the files that a report counts, in its order. */
export function filesIdentity(answers: readonly PathAnswer[]): number {
  return hashText(answers.map((answer) => (answer.kind === 'file' ? answer.path : '')).join('\n'));
}

/**
 * Reports that say again what an earlier one (by path) says: the same bytes about the same files, or of one shard and
 * about the same files. Path → what it repeats. Only those of equal size are read again. Raw V8 coverage is left out: it is
 * one report for each process, and many a process does the same.
 */
export async function findRepeats(
  io: Pick<Io, 'read'>,
  reports: readonly ReadReport[],
): Promise<ReadonlyMap<string, NonNullable<ReportFacts['repeats']>>> {
  const found = new Map<string, NonNullable<ReportFacts['repeats']>>();
  const digests = new Map<ReadReport, string>();
  const digest = async (report: ReadReport): Promise<string> => {
    const known = digests.get(report) ?? (await digestOf(io, report.readFrom));
    digests.set(report, known);
    return known;
  };
  const first = new Map<string, ReadReport[]>();
  for (const report of reports
    .filter(({ facts }) => facts.format !== 'v8')
    .sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1))) {
    const earlier = first.get(String(report.files)) ?? [];
    first.set(String(report.files), [...earlier, report]);
    for (const other of earlier) {
      const { path, shard, sizeBytes } = other.facts;
      if (sizeBytes === report.facts.sizeBytes && (await digest(other)) === (await digest(report)))
        found.set(report.facts.path, { path, what: 'content' });
      else if (shard !== undefined && shard === report.facts.shard)
        found.set(report.facts.path, { path, what: 'shard' });
      if (found.has(report.facts.path)) break;
    }
  }
  return found;
}

/** Two different sums: enough to tell reports apart that nobody made to be mistaken for each other; it only warns. */
async function digestOf(io: Pick<Io, 'read'>, path: string): Promise<string> {
  const buffer = new Uint8Array(BUFFER_BYTES);
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  const sink: ByteSink = {
    reserve: () => buffer,
    commit(length) {
      for (let at = 0; at < length; at++) {
        one = Math.imul(one ^ buffer[at]!, 0x01000193);
        other = Math.imul(other + buffer[at]!, 0x85ebca6b) ^ (other >>> 15);
      }
    },
  };
  await io.read(path, sink);
  return `${one} ${other}`;
}
