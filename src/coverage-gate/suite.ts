import { sameMaps } from '../shared/formats/coverage/istanbul-merge.ts';
import { mergeFiles } from '../shared/formats/coverage/merge.ts';
import type { CoverageReport, FileCoverage } from '../shared/model/coverage.ts';
import type { ReportFacts } from '../shared/model/coverage-facts.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { PathAnswer } from './path-question.ts';
import { readSourcePath } from './source-path.ts';

const MOST_LISTED = 1000;
const MOST_AMBIGUITIES = 20;
/** No real path is longer; a hostile one may have megabytes. */
const LONGEST_SHOWN = 1000;

/** A source file in a suite: what its records say together, and the format they came in (undefined once several suites are joined). */
export interface MeasuredFile {
  readonly coverage: FileCoverage;
  readonly format: string;
}

/** A record of a source file: the report it is in, and the path it has there. */
export interface Origin {
  readonly report: string;
  readonly path: string;
}

/** One suite while its reports come in. Order of reports does not change the result. */
export class Suite {
  readonly name: string;
  readonly files = new Map<string, MeasuredFile>();
  reports: ReportFacts[] = [];
  readonly problems: Problem[] = [];
  readonly #unmatched = new Set<string>();
  /** Files whose Istanbul records name different places: see settleClashes. */
  readonly clashes = new Set<string>();
  readonly #origins = new Map<string, readonly Origin[]>();
  matchedCount = 0;
  unmatchedCount = 0;
  #ambiguities = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Unmatched report paths, sorted, the first thousand. */
  get unmatched(): string[] {
    return [...this.#unmatched].sort().slice(0, MOST_LISTED);
  }

  /**
   * `ignored` says which paths, as in the report or of the repository, are not measured; `readFrom` is where the report
   * can be read again.
   */
  add(
    report: CoverageReport,
    answers: readonly PathAnswer[],
    stale: boolean,
    ignored: (path: string) => boolean,
    readFrom = report.path,
  ): { readonly matched: number; readonly unmatched: number } {
    const before = [this.matchedCount, this.unmatchedCount] as const;
    this.reports.push({
      path: report.path,
      format: report.format,
      sizeBytes: report.sizeBytes,
      files: report.files.length,
      stale,
    });
    for (let at = 0; at < report.files.length; at++) {
      const [file, answer] = [report.files[at]!, answers[at]!];
      if (isIgnored(file.path, answer, ignored)) continue;
      if (answer.kind === 'file') {
        this.matchedCount++;
        this.#join(answer.path, { coverage: file, format: report.format }, readFrom);
      } else if (answer.kind === 'unmatched') {
        this.unmatchedCount++;
        this.#unmatched.add(shown(file.path));
      } else this.#refuse(report.path, shown(file.path), answer);
    }
    return { matched: this.matchedCount - before[0], unmatched: this.unmatchedCount - before[1] };
  }

  /** Where the records of a file came from; kept for Istanbul, whose records may have to be merged in their full form. */
  originsOf(path: string): readonly Origin[] {
    return this.#origins.get(path) ?? [];
  }

  #join(path: string, file: MeasuredFile, readFrom: string): void {
    const known = this.files.get(path);
    if (file.format === 'istanbul') {
      this.#origins.set(path, [...this.originsOf(path), { report: readFrom, path: file.coverage.path }]);
      if (known?.format === 'istanbul' && !sameMaps(known.coverage, file.coverage)) this.clashes.add(path);
    }
    if (known === undefined) this.files.set(path, file);
    else if (known.format === file.format)
      this.files.set(path, { coverage: mergeFiles(known.coverage, file.coverage, true), format: file.format });
    else if (!this.problems.some((problem) => problem.code === 'SUITE-MIXED-FORMATS')) {
      this.problems.push({
        code: 'SUITE-MIXED-FORMATS',
        reason: `suite ${this.name} has ${path} both in a ${known.format} and in a ${file.format} report`,
        hint: 'The two tell branches and functions apart in different ways and would be counted twice: name the reports of one format only.',
        location: { path },
      });
    }
  }

  #refuse(report: string, path: string, answer: Exclude<PathAnswer, { kind: 'file' | 'unmatched' }>): void {
    if (++this.#ambiguities > MOST_AMBIGUITIES) return;
    this.problems.push(
      answer.kind === 'outside'
        ? {
            code: 'PATH-OUTSIDE-WORKSPACE',
            reason: `${report} names ${path}, which leads out of the repository`,
            hint: `Set suites.${this.name}.root to the directory that the report's paths start at, or ignore the path.`,
            location: { path: report },
          }
        : {
            code: 'PATH-AMBIGUOUS',
            reason: `${report} names ${path}, which ${mayBe(answer.candidates)}`,
            hint: `Set suites.${this.name}.root to the directory that the report's paths start at, or let the tool write absolute paths.`,
            location: { path: report },
          },
    );
  }
}

function mayBe(candidates: readonly string[]): string {
  if (candidates.length === 1) return `may be ${candidates[0]}, but other paths of the report contradict that`;
  const more = candidates.length > 5 ? ` or ${candidates.length - 5} more` : '';
  return `may be ${candidates.slice(0, 5).join(' or ')}${more}`;
}

/** A path without a file is asked for as it stands in the report, and without what is not path. */
function isIgnored(path: string, answer: PathAnswer, ignored: (path: string) => boolean): boolean {
  if (answer.kind === 'file') return ignored(answer.path);
  if (ignored(path) || ignored(readSourcePath(path).path)) return true;
  return answer.kind === 'ambiguous' && answer.candidates.length < MOST_LISTED && answer.candidates.every(ignored);
}

function shown(path: string): string {
  return path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}…` : path;
}

/**
 * The union of several suites: a line counts as covered when any suite runs it. Suites of one format are joined first, by
 * the ids that they share; so the order of suites does not matter.
 */
export function combine(suites: readonly Suite[]): Map<string, MeasuredFile> {
  const byFormat = new Map<string, Map<string, FileCoverage>>();
  for (const { files } of suites) {
    for (const [path, { coverage, format }] of files) {
      const union = byFormat.get(format) ?? new Map<string, FileCoverage>();
      byFormat.set(format, union);
      const known = union.get(path);
      union.set(path, known === undefined ? coverage : mergeFiles(known, coverage, true));
    }
  }
  const all = new Map<string, MeasuredFile>();
  for (const [format, union] of byFormat) {
    for (const [path, coverage] of union) {
      const known = all.get(path);
      if (known === undefined) all.set(path, { coverage, format });
      else all.set(path, { coverage: mergeFiles(known.coverage, coverage, false), format: '' });
    }
  }
  return all;
}
