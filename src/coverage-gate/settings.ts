import { configProblem } from '../shared/config/config-problem.ts';
import { entriesOf, flagOf, integerOf, itemsOf, listOf, textOf, textsOf, wordOf } from '../shared/config/narrow.ts';
import { nearest } from '../shared/config/nearest.ts';
import { PERCENT_FORM, readPercent } from '../shared/config/percent.ts';
import { quote, show } from '../shared/config/quote.ts';
import { METRICS, type Metric } from '../shared/model/coverage.ts';
import { GAP_KINDS, type GapKind } from '../shared/model/gap-facts.ts';
import type { OptionValues } from '../shared/model/option.ts';
import type { CarryRule } from '../shared/policy/carry-forward.ts';
import { CONVENTIONAL_SUITES, SUITE_NAME_FORM, SUITE_NAME_PATTERN } from './conventional-suites.ts';
import { SHARD_PLACE } from './shard-places.ts';

/** Least share covered, in milli-percent (95 % is 95000); a metric without a threshold is absent. */
export type Thresholds = { readonly [metric in Metric]?: number };

export interface SuiteSettings {
  readonly name: string;
  /** Globs; empty when `conventional`. */
  readonly reports: readonly string[];
  /** Names of the shards whose reports must be there, which `{shard}` in `reports` stands for. Absent: nobody counts. */
  readonly shards?: readonly string[];
  /** True: nobody named its reports, look for them in the suite's conventional places. */
  readonly conventional: boolean;
  /** True: the user speaks of this suite, so that it must be found. */
  readonly mentioned: boolean;
  /** Directory that relative paths in the reports start at, relative to the repository root. */
  readonly root?: string;
  readonly thresholds: Thresholds;
  /** Least share of report paths that must be files of the repository, in milli-percent. */
  readonly minMatched: number;
}

/** Thresholds of some files; per suite, the first rule that matches a file counts it. */
export interface PathRule {
  readonly match: string;
  /** Absent: all suites. */
  readonly suites?: readonly string[];
  readonly thresholds: Thresholds;
}

/** Where the floors are. */
export interface RatchetSettings {
  /** Relative to the working directory. */
  readonly file: string;
  /** True: floors that rose are written there, after a run that passes. */
  readonly update: boolean;
}

/** What is made of sources that no test runs. */
export interface GapSettings {
  /** Kinds that fail the gate, without repeats. */
  readonly failOn: readonly GapKind[];
  /** Files that import another one directly, from which on it is a hub. */
  readonly hub: number;
  /** When the analysis is made: when it is useful, whenever the gate runs, or only for `failOn`. */
  readonly analyse: 'auto' | 'always' | 'never';
}

/** coverage-gate's options, narrowed. Plain JSON: facts.json carries it. */
export interface CoverageSettings {
  /** unit, integration, e2e, then the others by name. */
  readonly suites: readonly SuiteSettings[];
  /** Of the union of all suites. */
  readonly combined: Thresholds;
  readonly paths: readonly PathRule[];
  /** Of the lines that the change under review adds or rewrites, and the branches on them; over all suites. */
  readonly patch: Thresholds;
  /** Of the files of each owner, over all suites. */
  readonly owners: Thresholds;
  /** Floors that only rise; absent: there are none. */
  readonly ratchet?: RatchetSettings;
  /** True: a report of what each owner covers is written, too. */
  readonly ownersReport?: true;
  /** By how much lines may fall below the baseline, in points × 1000, of each suite and of all together; absent: not decided. */
  readonly regression?: { readonly maxDrop: number };
  /** What may be taken from an earlier run when this one did not measure it; absent: nothing. */
  readonly carryForward?: readonly CarryRule[];
  readonly gaps: GapSettings;
  readonly ignore: readonly string[];
  /** What source files mean that hold code but are in no report: no verdict, a warning, nothing. */
  readonly unmeasured: 'fail' | 'warn' | 'ignore';
  readonly maxAnnotations: number;
  readonly comment: boolean;
  readonly key: string;
}

const SUITE_NAME = new RegExp(SUITE_NAME_PATTERN, 'u');

/**
 * Narrows the merged values. With no reports named for any suite, unit, integration and e2e are looked for in
 * conventional places; as soon as one suite has reports, only the suites that are mentioned exist. The three keep their
 * default for `lines` unless told otherwise (`lines: 0` turns it off). Throws ProblemError CONFIG-VALUE, CONFIG-TYPE.
 */
export function configure(values: OptionValues): CoverageSettings {
  const combined = thresholdsOf(entriesOf(values.get('combined'), 'combined'), 'combined');
  const patch = thresholdsOf(entriesOf(values.get('patch'), 'patch'), 'patch');
  const owners = thresholdsOf(entriesOf(values.get('owners'), 'owners'), 'owners');
  const regression = regressionOf(values);
  const known = suitesOf(values);
  const paths = pathRulesOf(values, known);
  // A rule that names a suite speaks of it: without its reports the rule would never be checked.
  const carryForward = carryRulesOf(values, known);
  const isNamed = ({ name }: SuiteSettings): boolean =>
    paths.some((rule) => rule.suites?.includes(name) === true) || carryForward.some(({ suite }) => suite === name);
  const suites = known.map((suite) => (isNamed(suite) ? { ...suite, mentioned: true } : suite));
  if (regression === undefined) refuseIdleSuites(suites, [combined, patch, owners], paths);
  return {
    suites,
    combined,
    paths,
    patch,
    owners,
    ...ratchetOf(values),
    ...(flagOf(values, 'owners-report') ? { ownersReport: true as const } : {}),
    ...(regression === undefined ? {} : { regression }),
    ...(carryForward.length === 0 ? {} : { carryForward }),
    gaps: gapsOf(entriesOf(values.get('gaps'), 'gaps')),
    ignore: listOf(values, 'ignore'),
    unmeasured: wordOf(values, 'unmeasured', ['fail', 'warn', 'ignore']),
    maxAnnotations: integerOf(values, 'max-annotations'),
    comment: flagOf(values, 'comment'),
    key: textOf(values, 'key'),
  };
}

function ratchetOf(values: OptionValues): { readonly ratchet?: RatchetSettings } {
  const update = flagOf(values, 'update-floors');
  if (values.has('ratchet'))
    return { ratchet: { file: textOf(entriesOf(values.get('ratchet'), 'ratchet'), 'file'), update } };
  if (update)
    throw configProblem(
      'CONFIG-VALUE',
      'update-floors is true, but there is no ratchet',
      'Name the file: ratchet: { file: .reliability/coverage-floor.json }.',
    );
  return {};
}

function regressionOf(values: OptionValues): CoverageSettings['regression'] {
  const value = entriesOf(values.get('regression'), 'regression').get('max-drop');
  return value === undefined ? undefined : { maxDrop: percentOf(value, 'regression.max-drop') };
}

function suitesOf(values: OptionValues): readonly SuiteSettings[] {
  const mentioned = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, suite] of entriesOf(values.get('suites'), 'suites')) {
    if (!SUITE_NAME.test(name)) {
      throw configProblem(
        'CONFIG-VALUE',
        `${quote(name)} cannot be the name of a suite`,
        `Expected ${SUITE_NAME_FORM}.`,
      );
    }
    mentioned.set(name, entriesOf(suite, `suites.${name}`));
  }
  const known = CONVENTIONAL_SUITES.map((suite) => suite.name);
  const anyReports = [...mentioned.values()].some((suite) => suite.has('reports'));
  const others = [...mentioned.keys()].filter((name) => !known.includes(name)).sort();
  const names = [...known.filter((name) => !anyReports || mentioned.has(name)), ...others];
  const minMatched = integerOf(values, 'min-matched');
  return names.map((name) => suiteOf(name, mentioned.get(name), minMatched));
}

function suiteOf(name: string, own: ReadonlyMap<string, unknown> | undefined, minMatched: number): SuiteSettings {
  const suite = own ?? new Map<string, unknown>();
  const label = `suites.${name}`;
  const conventional = CONVENTIONAL_SUITES.find((candidate) => candidate.name === name);
  const reports = suite.has('reports') ? namesOf(suite.get('reports'), `${label}.reports`) : [];
  if (reports.length === 0 && (suite.has('reports') || conventional === undefined)) {
    const hint = `Add ${label}.reports: the globs of its coverage reports.`;
    throw configProblem('CONFIG-VALUE', `the suite ${quote(name)} names no reports`, hint);
  }
  const shards = shardsOf(suite.get('shards'), reports, label);
  const ownMinimum = suite.get('min-matched');
  const defaults = conventional === undefined ? {} : { lines: conventional.lines * 1000 };
  return {
    name,
    reports,
    conventional: reports.length === 0,
    mentioned: own !== undefined,
    ...(shards === undefined ? {} : { shards }),
    ...(suite.has('root') ? { root: textOf(suite, 'root') } : {}),
    thresholds: { ...defaults, ...thresholdsOf(suite, label) },
    minMatched: ownMinimum === undefined ? minMatched : percentOf(ownMinimum, `${label}.min-matched`),
  };
}

/** A number is the names 1 to that number. Both the names and their place must be there, or neither. */
function shardsOf(value: unknown, reports: readonly string[], label: string): readonly string[] | undefined {
  const hasPlace = reports.some((glob) => glob.includes(SHARD_PLACE));
  if (value === undefined && !hasPlace) return undefined;
  if (value === undefined || !hasPlace) {
    const what = hasPlace
      ? `${label}.reports has ${SHARD_PLACE}, but there is no ${label}.shards`
      : `${label}.shards is given, but no ${SHARD_PLACE} stands in ${label}.reports`;
    const hint = `Write for example shards: 4 and reports: ["coverage/unit/shard-${SHARD_PLACE}.info"].`;
    throw configProblem('CONFIG-VALUE', what, hint);
  }
  const names =
    typeof value === 'number'
      ? Array.from({ length: value }, (_, at) => String(at + 1))
      : textsOf(value, `${label}.shards`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return names;
  throw configProblem('CONFIG-VALUE', `${label}.shards names ${quote(twice)} twice`, 'Each shard is expected once.');
}

function pathRulesOf(values: OptionValues, suites: readonly SuiteSettings[]): readonly PathRule[] {
  const raw = values.get('paths') ?? [];
  if (!Array.isArray(raw)) throw configProblem('CONFIG-TYPE', `paths is ${show(raw)}`, 'Expected a list of rules.');
  return raw.map((item: unknown, index) => {
    const label = `paths[${index}]`;
    const rule = entriesOf(item, label);
    const named = rule.has('suites') ? namesOf(rule.get('suites'), `${label}.suites`) : undefined;
    for (const name of named ?? []) refuseUnknownSuite(name, `${label}.suites`, suites);
    return {
      match: textOf(rule, 'match'),
      ...(named === undefined ? {} : { suites: named }),
      thresholds: thresholdsOf(rule, label),
    };
  });
}

function carryRulesOf(values: OptionValues, suites: readonly SuiteSettings[]): readonly CarryRule[] {
  const raw = values.get('carry-forward') ?? [];
  if (!Array.isArray(raw))
    throw configProblem('CONFIG-TYPE', `carry-forward is ${show(raw)}`, 'Expected a list of rules.');
  return raw.map((item: unknown, index) => {
    const label = `carry-forward[${index}]`;
    const rule = entriesOf(item, label);
    const suite = textOf(rule, 'suite');
    refuseUnknownSuite(suite, `${label}.suite`, suites);
    return {
      suite,
      ...(rule.has('paths') ? { paths: namesOf(rule.get('paths'), `${label}.paths`) } : {}),
      maxCommits: integerOf(rule, 'max-commits'),
    };
  });
}

/** A rule for a suite that is not there would never be checked. */
function refuseUnknownSuite(name: string, label: string, suites: readonly SuiteSettings[]): void {
  const names = suites.map((suite) => suite.name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  const hint = near === undefined ? `The suites are: ${names.join(', ')}.` : `Did you mean ${quote(near)}?`;
  throw configProblem('CONFIG-VALUE', `${label} names ${quote(name)}, which is no suite`, hint);
}

/** A suite that nothing measures against would pass whatever it covers. */
function refuseIdleSuites(
  suites: readonly SuiteSettings[],
  ofAll: readonly Thresholds[],
  paths: readonly PathRule[],
): void {
  if (ofAll.some((thresholds) => Object.keys(thresholds).length > 0)) return;
  for (const suite of suites) {
    const ruled = paths.some(
      (rule) => (rule.suites?.includes(suite.name) ?? true) && Object.keys(rule.thresholds).length > 0,
    );
    if (ruled || Object.keys(suite.thresholds).length > 0) continue;
    const hint = `Add suites.${suite.name}.lines, or write "lines: 0" there to measure it only.`;
    throw configProblem('CONFIG-VALUE', `the suite ${quote(suite.name)} has no threshold`, hint);
  }
}

/** Whether anything is decided on: a threshold of 0 is none. */
export function decides(thresholds: Thresholds): boolean {
  return METRICS.some((metric) => (thresholds[metric] ?? 0) > 0);
}

/** Whether something is decided on what the change under review adds. */
export function needsChange({ failOn }: GapSettings): boolean {
  return failOn.some((kind) => kind.startsWith('new-'));
}

const DEFAULT_HUB = 5;

function gapsOf(entries: ReadonlyMap<string, unknown>): GapSettings {
  const named = new Set(entries.has('fail-on') ? namesOf(entries.get('fail-on'), 'gaps.fail-on') : []);
  for (const kind of named) refuseUnknownKind(kind);
  return {
    failOn: GAP_KINDS.filter((kind) => named.has(kind)),
    hub: entries.has('hub') ? integerOf(entries, 'hub') : DEFAULT_HUB,
    analyse: entries.has('analyse') ? wordOf(entries, 'analyse', ['auto', 'always', 'never']) : 'auto',
  };
}

/** Of a list that is written as one text, which the schema does not look into. */
function refuseUnknownKind(kind: string): void {
  if (GAP_KINDS.some((known) => known === kind)) return;
  const near = nearest(kind, GAP_KINDS);
  const hint = near === undefined ? `Allowed: ${GAP_KINDS.join(', ')}.` : `Did you mean ${quote(near)}?`;
  throw configProblem('CONFIG-VALUE', `gaps.fail-on names ${quote(kind)}, which is no kind of gap`, hint);
}

function thresholdsOf(entries: ReadonlyMap<string, unknown>, label: string): Thresholds {
  const thresholds: { [metric in Metric]?: number } = {};
  for (const metric of METRICS) {
    const value = entries.get(metric);
    if (value !== undefined) thresholds[metric] = percentOf(value, `${label}.${metric}`);
  }
  return thresholds;
}

function percentOf(value: unknown, label: string): number {
  const milliPercent = readPercent(value);
  if (milliPercent !== undefined) return milliPercent;
  throw configProblem(
    'CONFIG-VALUE',
    `${label} is ${show(value)}, which is not allowed here`,
    `Expected ${PERCENT_FORM}.`,
  );
}

function namesOf(value: unknown, label: string): readonly string[] {
  return itemsOf(value, label);
}
