import { ownersReader } from '../../shared/families/owners.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { repositoryPath } from '../../shared/families/repository-path.ts';
import { ISSUE_FORMATS } from '../../shared/formats/issues/index.ts';
import { readWithFormat } from '../../shared/formats/report-reader.ts';
import type { Collected } from '../../shared/gate.ts';
import type { Issue, IssueLevel } from '../../shared/model/issue.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { compareWarnings, keptOf } from './compare-warnings.ts';
import { MOST_LISTED, type WarningEntry, type WarningReport, type WarningsFacts } from './facts.ts';
import { type KeptWarnings, unpackWarnings } from './kept-warnings.ts';
import type { WarningsOptions } from './settings.ts';

const LARGEST_SOURCE_BYTES = 16 << 20;
const MOST_RULES = 50;
const GRAVITY: Readonly<Record<IssueLevel, number>> = { error: 2, warning: 1, note: 0 };

interface Known extends WarningEntry {
  readonly anywhere: string;
}

/** Reads every report, and looks which of what they say is new. */
export async function collectWarnings(
  context: FamilyContext,
  options: WarningsOptions,
): Promise<Collected<WarningsFacts, () => KeptWarnings>> {
  const { reports, issues, problems } = await readReports(context, options);
  const known = knownWarnings(context, issues);
  const { comparison, problem } = await compared(context, options, known);
  return {
    facts: {
      reports,
      problems,
      total: known.length,
      rules: rulesOf(known),
      ...(comparison === undefined ? {} : { comparison }),
      ...(problem === undefined ? {} : { comparisonProblem: problem }),
    },
    detail: () => keptOf(known),
  };
}

async function readReports(
  context: FamilyContext,
  options: WarningsOptions,
): Promise<{
  readonly reports: readonly WarningReport[];
  readonly issues: readonly Issue[];
  readonly problems: readonly Problem[];
}> {
  const { io, progress } = context;
  const { paths, missing } = reportPaths(context, options.reports, 'report of a linter or compiler');
  const problems: Problem[] = paths.length < options.minReports ? [tooFew(paths.length, options)] : [...missing];
  const reports: WarningReport[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const own: Issue[] = [];
    try {
      const { format, sizeBytes } = await readWithFormat(io, path, progress, {
        kind: 'report of a linter or compiler',
        formats: ISSUE_FORMATS,
        open: (chosen) => chosen.open((issue) => own.push(issue)),
        finish: () => undefined,
      });
      const counted = own.filter(({ level }) => GRAVITY[level] >= GRAVITY[options.level]);
      issues.push(...counted);
      reports.push({ path, format: format.id, sizeBytes, count: counted.length });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return { reports, issues, problems };
}

/** With the text of their lines as identity: a line that moved is the same one, and one that was changed is not. */
function knownWarnings({ io, checkout, environment }: FamilyContext, issues: readonly Issue[]): readonly Known[] {
  const owners = ownersReader(io, checkout, environment.platform);
  const files = new Map<string, { readonly path: string | undefined; readonly lines: readonly string[] }>();
  const fileOf = (told: string) => {
    const before = files.get(told);
    if (before !== undefined) return before;
    const path = told === '' ? undefined : repositoryPath(io, checkout, told);
    const text = path === undefined ? undefined : io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES);
    const file = { path, lines: text?.split('\n') ?? [] };
    files.set(told, file);
    return file;
  };
  return issues.map((issue) => {
    const { rule, level, message, line } = issue;
    const file = fileOf(issue.path);
    const path = file.path ?? issue.path;
    // Where there is no line, what is said is what it is known by, but for numbers in it.
    const text = file.lines[line - 1]?.trim() ?? message.replace(/\d+/gu, '#');
    const own = file.path === undefined ? [] : owners(file.path);
    return {
      rule,
      level,
      message,
      path,
      isFile: file.path !== undefined,
      line,
      key: fingerprint(rule, path, text),
      anywhere: fingerprint(rule, '', text),
      ...(own.length === 0 ? {} : { owners: own }),
    };
  });
}

async function compared(
  { earlier }: FamilyContext,
  { maxNew }: WarningsOptions,
  known: readonly Known[],
): Promise<{ readonly comparison?: NonNullable<WarningsFacts['comparison']>; readonly problem?: Problem }> {
  const found = await earlier();
  if (!('kept' in found)) return maxNew === undefined ? {} : { problem: found };
  try {
    const before = unpackWarnings(found.kept);
    const { fresh, fixed } = compareWarnings(known, before);
    const listed = fresh.slice(0, MOST_LISTED).map(({ anywhere: _, ...entry }): WarningEntry => entry);
    return {
      comparison: {
        commit: found.commit,
        commitsBack: found.commitsBack,
        total: before.reduce((sum, { count }) => sum + count, 0),
        fresh: { count: fresh.length, listed },
        fixed,
      },
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problem: error.problem };
  }
}

function rulesOf(known: readonly Known[]): WarningsFacts['rules'] {
  const counts = new Map<string, number>();
  for (const { rule } of known) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_RULES);
}

function tooFew(found: number, { reports, minReports }: WarningsOptions): Problem {
  return {
    code: 'WARNINGS-NO-REPORT',
    reason:
      found === 0
        ? `no report of a linter or compiler was found: ${reports.join(', ')}`
        : `${found} of at least ${minReports} reports of linters are there (min-reports)`,
    hint: 'Check that the linter ran before this step, and the globs; they are relative to the working directory.',
  };
}
