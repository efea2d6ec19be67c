import { METRICS } from '../shared/model/coverage.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import { GAP_KINDS } from '../shared/model/gap-facts.ts';
import { isDay } from '../shared/policy/calendar-day.ts';
import { checkCarried, checkCarryRules } from './carry/read-carried.ts';
import { SUITE_NAME_PATTERN } from './conventional-suites.ts';
import { checkSuite, count, counted, flag, invalid, type Known, list, object, text } from './facts-shape.ts';
import { isOfKind } from './gaps/gap-kinds.ts';
import { checkGaps } from './gaps/read-gap-facts.ts';
import { checkDelta } from './read-delta-facts.ts';
import { checkOwners, checkPatch } from './read-patch-facts.ts';
import { checkRatchet, checkRatchetOptions } from './read-ratchet-facts.ts';
import { type CoverageSettings, decides, needsChange } from './settings.ts';

const SUITE_NAME = new RegExp(SUITE_NAME_PATTERN, 'u');
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Of picomatch. */
const LONGEST_GLOB = 65_536;
const MOST_LISTED = 1000;

/**
 * Options and facts of a facts.json, checked: it comes from an artifact that anybody may have written, and what is
 * missing in it must not pass. Throws ProblemError FACTS-INVALID with the dotted path of what is wrong.
 */
export function readFacts(
  options: unknown,
  facts: unknown,
): { readonly options: CoverageSettings; readonly facts: CoverageFacts } {
  checkOptions(object(options, 'options'));
  checkFacts(object(facts, 'facts'));
  const read = { options: options as CoverageSettings, facts: facts as CoverageFacts };
  checkCarried(read.facts.carried ?? [], read.options);
  checkTogether(read.options, read.facts);
  return read;
}

/** Nothing that is judged may be missing on either side: a suite without its thresholds would pass whatever it covers. */
function checkTogether(
  { suites: settings, combined, paths, patch, owners, ratchet, regression, gaps }: CoverageSettings,
  { suites, ...facts }: CoverageFacts,
): void {
  // A threshold for a change that is not there would be met by nothing.
  if ((decides(patch) || needsChange(gaps)) && facts.patch === undefined) invalid('facts.patch');
  // So would floors that nobody read.
  if (ratchet !== undefined && facts.ratchet === undefined) invalid('facts.ratchet');
  if (regression !== undefined && facts.delta === undefined) invalid('facts.delta');
  if (needsChange(gaps) && facts.patch?.base !== undefined && facts.patch.added === undefined)
    invalid('facts.patch.added');
  if (gaps.failOn.length > 0 && facts.gaps === undefined) invalid('facts.gaps');
  for (const kind of GAP_KINDS) {
    const listed = facts.gaps?.ranked.filter((gap) => isOfKind(gap, kind, gaps.hub)).length ?? 0;
    if (listed > (facts.gaps?.kinds[kind] ?? 0)) invalid(`facts.gaps.kinds.${kind}`);
  }
  const known = new Set(settings.map(({ name }) => name));
  if (known.size < settings.length) invalid('options.suites');
  const measured = new Set(suites.map(({ name }) => name));
  if (measured.size < suites.length || ![...measured].every((name) => known.has(name))) invalid('facts.suites');
  for (const { name, mentioned, conventional, thresholds: own } of settings) {
    if ((mentioned || !conventional) && !measured.has(name)) invalid('facts.suites');
    const judged = [
      own,
      combined,
      patch,
      owners,
      ...paths.filter((rule) => rule.suites?.includes(name) ?? true).map(thresholdsOf),
    ];
    if (regression === undefined && judged.every((limits) => Object.keys(limits).length === 0))
      invalid('options.suites');
  }
}

function thresholdsOf({ thresholds }: CoverageSettings['paths'][number]): CoverageSettings['combined'] {
  return thresholds;
}

function checkOptions(options: Known): void {
  for (const [at, suite] of list(options['suites'], 'options.suites').entries()) {
    const own = object(suite, `options.suites.${at}`);
    if (!SUITE_NAME.test(text(own['name'], `options.suites.${at}.name`))) invalid(`options.suites.${at}.name`);
    for (const key of ['conventional', 'mentioned']) flag(own[key], `options.suites.${at}.${key}`);
    thresholds(own['thresholds'], `options.suites.${at}.thresholds`);
  }
  for (const name of ['combined', 'patch', 'owners']) thresholds(options[name], `options.${name}`);
  if (options['carryForward'] !== undefined) checkCarryRules(options['carryForward']);
  if (options['regression'] !== undefined)
    if (count(object(options['regression'], 'options.regression')['maxDrop'], 'options.regression.maxDrop') > 100_000)
      invalid('options.regression.maxDrop');
  for (const [at, rule] of list(options['paths'], 'options.paths').entries()) {
    const own = object(rule, `options.paths.${at}`);
    const { length } = text(own['match'], `options.paths.${at}.match`);
    if (length === 0 || length > LONGEST_GLOB) invalid(`options.paths.${at}.match`);
    if (own['suites'] !== undefined)
      for (const name of list(own['suites'], `options.paths.${at}.suites`)) text(name, `options.paths.${at}.suites`);
    thresholds(own['thresholds'], `options.paths.${at}.thresholds`);
  }
  checkRatchetOptions(options['ratchet']);
  const gaps = object(options['gaps'], 'options.gaps');
  for (const kind of list(gaps['failOn'], 'options.gaps.failOn'))
    if (!GAP_KINDS.some((known) => known === kind)) invalid('options.gaps.failOn');
  if (count(gaps['hub'], 'options.gaps.hub') === 0) invalid('options.gaps.hub');
  if (!['auto', 'always', 'never'].includes(text(gaps['analyse'], 'options.gaps.analyse')))
    invalid('options.gaps.analyse');
  text(options['key'], 'options.key');
  if (!['fail', 'warn', 'ignore'].includes(text(options['unmeasured'], 'options.unmeasured')))
    invalid('options.unmeasured');
  count(options['maxAnnotations'], 'options.maxAnnotations');
}

function thresholds(value: unknown, path: string): void {
  const own = object(value, path);
  if (Object.keys(own).some((key) => !METRICS.some((metric) => metric === key))) invalid(path);
  for (const metric of METRICS)
    if (own[metric] !== undefined && count(own[metric], `${path}.${metric}`) > 100_000) invalid(`${path}.${metric}`);
}

function checkFacts(facts: Known): void {
  const suites = list(facts['suites'], 'facts.suites');
  if (suites.length === 0) invalid('facts.suites');
  for (const [at, suite] of suites.entries()) checkSuite(object(suite, `facts.suites.${at}`), `facts.suites.${at}`);
  checkCombined(facts['combined'], suites as CoverageFacts['suites']);
  if (facts['commit'] !== null && !COMMIT.test(text(facts['commit'], 'facts.commit'))) invalid('facts.commit');
  count(facts['rangesOmittedFiles'], 'facts.rangesOmittedFiles');
  const unmeasured = list(facts['unmeasured'], 'facts.unmeasured');
  for (const path of unmeasured) text(path, 'facts.unmeasured');
  if (unmeasured.length !== Math.min(MOST_LISTED, count(facts['unmeasuredCount'], 'facts.unmeasuredCount')))
    invalid('facts.unmeasuredCount');
  if (facts['baseline'] !== undefined) checkBaseline(object(facts['baseline'], 'facts.baseline'));
  const unit = suites as CoverageFacts['suites'];
  if (facts['delta'] !== undefined)
    checkDelta(facts['delta'], { suites: unit, ...(facts as Pick<CoverageFacts, 'baseline'>) });
  if (facts['patch'] !== undefined) checkPatch(facts['patch'], unit);
  const union = (facts['combined'] as CoverageFacts['combined']) ?? unit[0]!;
  const { unmeasured: changed = [] } = (facts['patch'] as CoverageFacts['patch']) ?? {};
  if (facts['ownersReport'] !== undefined) checkOwnersReport(object(facts['ownersReport'], 'facts.ownersReport'));
  if (facts['ratchet'] !== undefined) checkRatchet(facts['ratchet']);
  if (facts['gaps'] !== undefined) checkGaps(facts['gaps']);
  if (facts['gapsFault'] !== undefined) text(facts['gapsFault'], 'facts.gapsFault');
  if (facts['owners'] !== undefined) checkOwners(facts['owners'], union.files.length, changed.length);
}

/** The union is there exactly when there is more than one suite, and has the files and the doubts of all of them. */
function checkCombined(value: unknown, suites: CoverageFacts['suites']): void {
  if ((value === undefined) !== (suites.length === 1)) invalid('facts.combined');
  if (value === undefined) return;
  checkSuite(object(value, 'facts.combined'), 'facts.combined');
  const { files, problems } = value as CoverageFacts['suites'][number];
  if (problems.length > 0 !== suites.some((suite) => suite.problems.length > 0)) invalid('facts.combined.problems');
  const paths = new Set(suites.flatMap((suite) => suite.files.map((file) => file.path)));
  if (paths.size !== files.length || !files.every((file) => paths.has(file.path))) invalid('facts.combined.files');
}

function checkBaseline(baseline: Known): void {
  if (!COMMIT.test(text(baseline['commit'], 'facts.baseline.commit'))) invalid('facts.baseline.commit');
  if (count(baseline['commitsBack'], 'facts.baseline.commitsBack') === 0) invalid('facts.baseline.commitsBack');
  const suites = Object.entries(object(baseline['suites'], 'facts.baseline.suites'));
  for (const [name, totals] of suites) {
    if (!SUITE_NAME.test(name)) invalid('facts.baseline.suites');
    checkTotals(totals, `facts.baseline.suites.${name}`);
  }
  if (baseline['combined'] !== undefined) checkTotals(baseline['combined'], 'facts.baseline.combined');
}

function checkOwnersReport(report: Known): void {
  if (!isDay(text(report['today'], 'facts.ownersReport.today'))) invalid('facts.ownersReport.today');
  if (report['before'] === undefined) return;
  const path = 'facts.ownersReport.before';
  const before = object(report['before'], path);
  if (!COMMIT.test(text(before['commit'], `${path}.commit`))) invalid(`${path}.commit`);
  if (!isDay(text(before['day'], `${path}.day`))) invalid(`${path}.day`);
  for (const totals of Object.values(object(before['owners'] ?? {}, `${path}.owners`)))
    checkTotals(totals, `${path}.owners`);
}

function checkTotals(totals: unknown, path: string): void {
  const own = object(totals, path);
  for (const metric of METRICS) if (own[metric] !== null) counted(own[metric], `${path}.${metric}`);
}
