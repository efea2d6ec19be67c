import { ownersReader } from '../../shared/families/owners.ts';
import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { readWithFormat } from '../../shared/formats/report-reader.ts';
import { VULNERABILITY_FORMATS } from '../../shared/formats/vulnerabilities/index.ts';
import type { Collected } from '../../shared/gate.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { ModuleVersion, Vulnerability } from '../../shared/model/vulnerability.ts';
import { globMatcher } from '../../shared/policy/globs.ts';
import { compareVulnerabilities } from './compare-vulnerabilities.ts';
import {
  MOST_LISTED,
  type SeverityCount,
  type Standing,
  type VulnerabilitiesFacts,
  type VulnerabilityEntry,
  type VulnerabilityReport,
} from './facts.ts';
import { joinVulnerabilities } from './join-vulnerabilities.ts';
import { type KeptVulnerabilities, unpackVulnerabilities } from './kept-vulnerabilities.ts';
import { LockFiles } from './lock-files.ts';
import type { VulnerabilitiesOptions } from './settings.ts';
import { isAtLeast, SEVERITIES } from './severities.ts';

/** What may fail comes first. */
const STANDINGS: readonly Standing[] = ['new', 'published', 'unknown', 'known'];
const MOST_NAMED = 5;

interface Read {
  readonly reports: VulnerabilityReport[];
  readonly problems: Problem[];
  readonly found: Vulnerability[];
  readonly modules: ModuleVersion[];
}

/** Reads every report, joins what is the same, and looks which of it is new. */
export async function collectVulnerabilities(
  context: FamilyContext,
  options: VulnerabilitiesOptions,
): Promise<Collected<VulnerabilitiesFacts, () => KeptVulnerabilities>> {
  const { reports, problems, found, modules } = await readReports(context, options);
  const locks = new LockFiles(context);
  const joined = joinVulnerabilities(found.flatMap((one) => locks.placed(one)));
  const counted = joined.filter(({ severity }) => isAtLeast(severity, options.level));
  const { standings, comparison, problem } = await compared(context, options, counted);
  const entries = entriesOf(context, counted, standings);
  return {
    facts: {
      reports,
      problems,
      counts: countsOf(entries),
      listed: entries.slice(0, MOST_LISTED),
      ...(comparison === undefined ? {} : { comparison }),
      ...(problem === undefined ? {} : { comparisonProblem: problem }),
    },
    detail: () => ({ vulnerabilities: joined, modules: distinct([...modules, ...locks.modules()]) }),
  };
}

async function readReports(context: FamilyContext, options: VulnerabilitiesOptions): Promise<Read> {
  const { io, progress } = context;
  const kind = 'report of a scanner for vulnerabilities';
  const { paths, missing } = reportPaths(context, options.reports, kind);
  const problems: Problem[] = paths.length < options.minReports ? [tooFew(paths.length, options)] : [...missing];
  const read: Read = { reports: [], problems, found: [], modules: [] };
  const isExpected = options.unaudited.length === 0 ? () => false : globMatcher(options.unaudited);
  for (const path of paths) {
    const own: Vulnerability[] = [];
    const unaudited: string[] = [];
    try {
      const { format, sizeBytes } = await readWithFormat(io, path, progress, {
        kind,
        formats: VULNERABILITY_FORMATS,
        open: (chosen) =>
          chosen.open({
            vulnerability: (one) => own.push(one),
            module: (one) => read.modules.push(one),
            unaudited: (name) => isExpected(name) || unaudited.push(name),
          }),
        finish: () => undefined,
      });
      if (unaudited.length > 0) problems.push(notLookedAt(path, unaudited));
      read.found.push(...own);
      read.reports.push({ path, format: format.id, sizeBytes, count: own.length });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return read;
}

async function compared(
  { earlier }: FamilyContext,
  { maxNew, failOnPublished }: VulnerabilitiesOptions,
  now: readonly Vulnerability[],
): Promise<{
  readonly standings: readonly Standing[];
  readonly comparison?: NonNullable<VulnerabilitiesFacts['comparison']>;
  readonly problem?: Problem;
}> {
  const found = await earlier();
  const standings = now.map((): Standing => 'unknown');
  if (!('kept' in found))
    return maxNew === undefined && !failOnPublished ? { standings } : { standings, problem: found };
  try {
    const before = unpackVulnerabilities(found.kept);
    const { standings: known, fixed } = compareVulnerabilities(now, before);
    const { commit, commitsBack } = found;
    return { standings: known, comparison: { commit, commitsBack, total: before.vulnerabilities.length, fixed } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { standings, problem: error.problem };
  }
}

function entriesOf(
  { io, checkout, environment }: FamilyContext,
  joined: readonly Vulnerability[],
  standings: readonly Standing[],
): readonly VulnerabilityEntry[] {
  const ownersOf = ownersReader(io, checkout, environment.platform);
  return joined
    .map(({ nodes: _, ...one }, at): VulnerabilityEntry => {
      const isFile = one.path !== '' && io.status(`${checkout.directory}/${one.path}`).kind === 'file';
      const owners = isFile ? ownersOf(one.path) : [];
      return { ...one, isFile, standing: standings[at]!, ...(owners.length === 0 ? {} : { owners }) };
    })
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareTexts(a.module, b.module) ||
        compareTexts(a.version, b.version) ||
        compareTexts(a.ids[0] ?? '', b.ids[0] ?? ''),
    );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function countsOf(entries: readonly VulnerabilityEntry[]): readonly SeverityCount[] {
  return SEVERITIES.map((severity) => {
    const own = entries.filter((entry) => entry.severity === severity);
    const of = (standing: Standing): number => own.filter((entry) => entry.standing === standing).length;
    return { severity, total: own.length, fresh: of('new'), published: of('published') };
  });
}

function distinct(modules: readonly ModuleVersion[]): readonly ModuleVersion[] {
  const known = new Map(modules.map(({ module, version }) => [`${module}\u001f${version}`, { module, version }]));
  return [...known].sort(([a], [b]) => compareTexts(a, b)).map(([, one]) => one);
}

function notLookedAt(path: string, names: readonly string[]): Problem {
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : '';
  return {
    code: 'VULNERABILITIES-UNAUDITED',
    reason: `the scanner could not look at ${names.slice(0, MOST_NAMED).join(', ')}${more}`,
    hint: 'Let it reach its database; packages that are in none, such as those of the project itself, can be named in unaudited.',
    location: { path },
  };
}

function tooFew(found: number, { reports, minReports }: VulnerabilitiesOptions): Problem {
  return {
    code: 'VULNERABILITIES-NO-REPORT',
    reason:
      found === 0
        ? `no report of a scanner for vulnerabilities was found: ${reports.join(', ')}`
        : `${found} of at least ${minReports} reports of scanners are there (min-reports)`,
    hint: 'Check that the scanner ran before this step, and the globs; they are relative to the working directory.',
  };
}
