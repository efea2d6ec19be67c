import { readWithFormat } from '../shared/formats/report-reader.ts';
import { TestBuilder } from '../shared/formats/tests/builder.ts';
import { TEST_FORMATS } from '../shared/formats/tests/index.ts';
import type { Io } from '../shared/io/port.ts';
import { type Problem, ProblemError } from '../shared/model/problem.ts';
import type { TestCase } from '../shared/model/test-run.ts';
import { junitFile } from './junit-file.ts';

/** Reports that are copied to where a gate looks for them are read whole. */
const LARGEST_COPIED_BYTES = 256 << 20;

/** Files as they were before a run: what is the same afterwards was not written by it. */
export class Before {
  readonly #io: Io;
  readonly #known: ReadonlyMap<string, string>;

  constructor(io: Io, globs: readonly string[]) {
    this.#io = io;
    this.#known = new Map(io.find(globs).map((path) => [path, stateOf(io, path)]));
  }

  /** Files of some globs that were written since. */
  written(globs: readonly string[]): readonly string[] {
    return this.#io.find(globs).filter((path) => this.#known.get(path) !== stateOf(this.#io, path));
  }
}

function stateOf(io: Io, path: string): string {
  const { modifiedMs, sizeBytes } = io.status(path);
  return `${modifiedMs} ${sizeBytes}`;
}

export interface ReadRecords {
  /** undefined: there is no record, or none that can be read. */
  readonly cases: readonly TestCase[] | undefined;
  readonly problem?: Problem;
}

/** What records of tests say; JSON is also written as JUnit beside them, where gates and platforms look. */
export async function readRecords(io: Io, paths: readonly string[]): Promise<ReadRecords> {
  if (paths.length === 0) return { cases: undefined };
  const cases: TestCase[] = [];
  try {
    for (const path of paths) {
      const builder = new TestBuilder();
      await readWithFormat(io, path, () => undefined, {
        kind: 'test report',
        formats: TEST_FORMATS,
        open: (format) => format.open(builder),
        finish: () => undefined,
      });
      cases.push(...builder.cases);
      const junit = junitPlace(path);
      if (junit !== undefined) io.write(junit, junitFile(path, builder.cases));
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { cases: undefined, problem: error.problem };
  }
  return { cases };
}

/** `reports/records/go-unit.json` → `reports/junit/go-unit.xml`; undefined for what is JUnit already. */
function junitPlace(path: string): string | undefined {
  const [, folder, name] = /^(.*?)reports\/records\/([^/]+)\.json$/u.exec(path) ?? [];
  return name === undefined ? undefined : `${folder}reports/junit/${name}.xml`;
}

/**
 * Whether coverage lies where coverage-gate looks. Where reliability.yml names one plain file and the runner wrote one of the
 * same kind elsewhere, it is copied there.
 */
export function placeCoverage(
  io: Io,
  before: Before,
  coverage: readonly string[],
  looked: readonly string[],
): 'none' | 'written' | 'missing' | { readonly elsewhere: readonly string[] } {
  if (coverage.length === 0 && looked.length === 0) return 'none';
  const written = before.written(coverage);
  if (looked.length === 0) return written.length > 0 ? 'written' : 'missing';
  if (before.written(looked).length > 0) return 'written';
  if (written.length === 0) return 'missing';
  const [place = '', ...others] = looked;
  const [report = '', ...more] = written;
  const plain = others.length === 0 && more.length === 0 && !/[*?[\]{}()!]/u.test(place);
  const text = plain && kindOf(place) === kindOf(report) ? io.readText(report, LARGEST_COPIED_BYTES) : undefined;
  if (text === undefined) return { elsewhere: written };
  io.write(place, text);
  return 'written';
}

function kindOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
