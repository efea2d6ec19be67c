import { ProblemError } from '../shared/model/problem.ts';

/** Tests that run together: one command after the other. */
export interface PlannedSuite {
  /** `unit`; with what the repository runs them with where several parts have one of this name: `unit (go)`. */
  readonly title: string;
  /** The suites that this run makes the reports of. */
  readonly names: readonly string[];
  /** Lines for a shell, from the root of the repository. */
  readonly commands: readonly string[];
  /** Where its runner writes coverage, as globs; none: it measures nothing. */
  readonly coverage: readonly string[];
  /** Where its runner says which tests ran, as globs; none: only what it prints says that. */
  readonly records: readonly string[];
  /** Where coverage-gate looks for coverage of these suites, as globs; none: in the conventional places. */
  readonly looked: readonly string[];
  /** Folders of its sources, '' for the root. */
  readonly folders: readonly string[];
  /** A tool that writes all its suites to one folder: those of one tool do not run at once. */
  readonly exclusive?: string;
}

/** What one part of the repository has; `src/init` finds it. */
export interface FoundPart {
  readonly ecosystem: string;
  /** Its manifests. */
  readonly found: readonly string[];
  readonly suites: readonly FoundSuite[];
}

export interface FoundSuite {
  readonly name: string;
  readonly commands: readonly string[];
  readonly reports: readonly string[];
  readonly junit: readonly string[];
  readonly recorded?: { readonly commands: readonly string[]; readonly records: readonly string[] };
  readonly exclusive?: string;
}

/** What reliability.yml says of a suite. */
export interface ConfiguredSuite {
  readonly name: string;
  readonly command?: string;
  readonly reports: readonly string[];
}

export interface PlanRequest {
  readonly parts: readonly FoundPart[];
  /** Empty: every suite that is found. */
  readonly configured: readonly ConfiguredSuite[];
  /** Names of suites; empty: all. */
  readonly wanted: readonly string[];
  /** A suite's own command with coverage switched on. */
  readonly measured: (suite: string, command: string) => Omit<FoundSuite, 'name'>;
}

/** The suites to run, in the order of reliability.yml, else as found. Throws ProblemError SUITE-NONE, -UNKNOWN, -NO-COMMAND. */
export function planSuites(request: PlanRequest): readonly PlannedSuite[] {
  const { parts, configured, wanted } = request;
  const found = [...new Set(parts.flatMap(({ suites }) => suites.map(({ name }) => name)))];
  // Thresholds alone, written for tests that are not there yet, ask for nothing to be run.
  const meant = configured.filter(
    ({ name, command, reports }) => command !== undefined || reports.length > 0 || found.includes(name),
  );
  const known = meant.length > 0 ? meant.map(({ name }) => name) : found;
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownSuite(unknown, known);
  if (known.length === 0) throw noSuites();
  const planned: PlannedSuite[] = [];
  for (const name of wanted.length > 0 ? wanted : known) {
    if (planned.some(({ names }) => names.includes(name))) continue;
    const own = configured.find((suite) => suite.name === name) ?? { name, reports: [] };
    planned.push(...(own.command === undefined ? ofParts(request, own) : [ofCommand(request, own, own.command)]));
  }
  return planned;
}

function ofCommand({ measured }: PlanRequest, { name, reports }: ConfiguredSuite, command: string): PlannedSuite {
  const suite = measured(name, command);
  return {
    title: name,
    names: [name],
    ...runOf([{ name, ...suite }]),
    // Of an unknown runner, the gate's places are all that is known.
    coverage: suite.reports.length > 0 ? suite.reports : reports,
    ...(suite.junit.length > 0 || suite.recorded !== undefined ? {} : { records: [`reports/junit/**/*${name}*.xml`] }),
    looked: reports,
    folders: [''],
  };
}

function ofParts({ parts, configured }: PlanRequest, { name, reports }: ConfiguredSuite): readonly PlannedSuite[] {
  const runs = parts.flatMap((part) => {
    const suites = runWith(part.suites, name);
    return suites.length === 0 ? [] : [{ part, suites }];
  });
  if (runs.length === 0) throw noCommand(name);
  return runs.map(({ part, suites }) => {
    const names = suites.map((suite) => suite.name);
    const own = names.join(' + ');
    return {
      title: runs.length === 1 ? own : `${own} (${part.ecosystem})`,
      names,
      ...runOf(suites),
      looked: [
        ...reports,
        ...configured.filter((one) => one.name !== name && names.includes(one.name)).flatMap((one) => one.reports),
      ],
      folders: part.found.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))),
    };
  });
}

/** A suite with those whose reports the same command writes: they have none of their own and stand behind it. */
function runWith(suites: readonly FoundSuite[], name: string): readonly FoundSuite[] {
  const named = suites.findIndex((suite) => suite.name === name);
  if (named < 0) return [];
  let from = named;
  while (from > 0 && suites[from]!.commands.length === 0) from--;
  const after = suites.slice(from + 1).findIndex(({ commands }) => commands.length > 0);
  return suites.slice(from, after < 0 ? suites.length : from + 1 + after);
}

type Run = Pick<PlannedSuite, 'commands' | 'coverage' | 'records' | 'exclusive'>;

function runOf(suites: readonly FoundSuite[]): Run {
  const [exclusive] = suites.flatMap((suite) => suite.exclusive ?? []);
  return {
    ...(exclusive === undefined ? {} : { exclusive }),
    commands: suites.flatMap(({ commands, recorded }) => recorded?.commands ?? commands),
    coverage: suites.flatMap(({ reports }) => reports),
    records: suites.flatMap(({ junit, recorded }) => recorded?.records ?? junit),
  };
}

function unknownSuite(name: string, known: readonly string[]): ProblemError {
  return new ProblemError({
    code: 'SUITE-UNKNOWN',
    reason: `there is no suite ${JSON.stringify(name)}`,
    hint: known.length === 0 ? 'None was found or configured.' : `There is: ${known.join(', ')}.`,
  });
}

function noSuites(): ProblemError {
  return new ProblemError({
    code: 'SUITE-NONE',
    reason: 'no tests were found, and reliability.yml names no suite',
    hint: 'Write a command for a suite below coverage-gate.suites in reliability.yml.',
  });
}

function noCommand(name: string): ProblemError {
  return new ProblemError({
    code: 'SUITE-NO-COMMAND',
    reason: `nothing says how the suite ${JSON.stringify(name)} is run`,
    hint: `Give it a command in reliability.yml: coverage-gate.suites.${name}.command`,
  });
}
