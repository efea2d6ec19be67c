import type { BuildHost } from '../shared/io/build/port.ts';
import type { Io } from '../shared/io/port.ts';
import type { TestCase } from '../shared/model/test-run.ts';
import { countsOf, printedCounts, type TestCounts } from './counts.ts';
import { judgeSuite, type SuiteOutcome } from './outcome.ts';
import type { PlannedSuite } from './plan.ts';
import { Before, placeCoverage, readRecords } from './traces.ts';

/** Of a suite, a few failures are told where they are; all are in its JUnit file. */
const MOST_FAILURES = 5;

export interface SuiteResult extends SuiteOutcome {
  readonly suite: PlannedSuite;
  readonly counts: TestCounts | undefined;
  readonly durationMs: number;
  /** The end of what its last command printed. */
  readonly tail: string;
  /** The first that failed. */
  readonly failures: readonly TestCase[];
}

export interface RunRequest {
  readonly io: Io;
  readonly host: BuildHost;
  /** How many suites run at once, at least 1. */
  readonly jobs: number;
  /** Of one suite. */
  readonly timeoutMs: number;
  readonly onStart?: (suite: PlannedSuite) => void;
  readonly onEnd?: (result: SuiteResult) => void;
}

/**
 * Runs suites beside each other, at most `jobs` at once, and one of each exclusive tool; results are in the order of the
 * suites.
 */
export async function runSuites(suites: readonly PlannedSuite[], request: RunRequest): Promise<readonly SuiteResult[]> {
  const results: SuiteResult[] = [];
  const waiting = new Set(suites.keys());
  const taken = new Set<string>();
  const work = async (): Promise<void> => {
    for (;;) {
      const at = [...waiting].find((one) => !taken.has(suites[one]!.exclusive ?? ''));
      // What still waits for a tool is run by whoever has it.
      if (at === undefined) return;
      const suite = suites[at]!;
      waiting.delete(at);
      if (suite.exclusive !== undefined) taken.add(suite.exclusive);
      request.onStart?.(suite);
      results[at] = await runSuite(suite, request);
      if (suite.exclusive !== undefined) taken.delete(suite.exclusive);
      request.onEnd?.(results[at]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(request.jobs, suites.length) }, work));
  return results;
}

async function runSuite(suite: PlannedSuite, { io, host, timeoutMs }: RunRequest): Promise<SuiteResult> {
  const before = new Before(io, [...suite.coverage, ...suite.looked, ...suite.records]);
  const started = io.now();
  const ended = await runCommands(suite, { io, host, timeoutMs });
  const durationMs = io.now() - started;
  const { cases, problem } = await readRecords(io, before.written(suite.records));
  const counts = cases === undefined ? printedCounts(ended.tail) : countsOf(cases);
  const judged = judgeSuite({
    ...ended,
    timeoutMs,
    counts,
    ...(problem === undefined ? {} : { unreadable: problem }),
    coverage: placeCoverage(io, before, suite.coverage, suite.looked),
  });
  const failures = (cases ?? []).filter(({ outcome }) => outcome === 'failed').slice(0, MOST_FAILURES);
  return { ...judged, suite, counts, durationMs, tail: ended.tail, failures };
}

interface Ended {
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly tail: string;
}

/** In order; what comes behind a command that failed would test something else than what is there. */
async function runCommands(
  { commands }: PlannedSuite,
  { io, host, timeoutMs }: Pick<RunRequest, 'io' | 'host' | 'timeoutMs'>,
): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(io.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const shell = host.machine.system === 'win32' ? 'bash' : 'sh';
  let [left, output] = [timeoutMs, ''];
  for (const command of commands) {
    const { status, timedOut, durationMs, tail } = await host.execute({
      command: [shell, '-c', command],
      folder: io.workingDirectory,
      env,
      timeoutMs: Math.max(1, left),
    });
    left -= durationMs;
    output += tail;
    if (status !== 0) return { status, timedOut, tail: output };
  }
  return { status: 0, timedOut: false, tail: output };
}
