import { FACTS_SHAPE, type Known } from '../../shared/config/facts-shape.ts';
import { isDay } from '../../shared/policy/calendar-day.ts';
import type { TestsFacts } from './facts.ts';
import { MOST_LISTED } from './facts.ts';
import { comparesTests, type TestsOptions } from './settings.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.tests';
const OPTIONS = 'options.families.tests';

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkTests(options: unknown, facts: unknown): void {
  const settings = checkOptions(SHAPE.object(options, OPTIONS));
  const own = checkFacts(SHAPE.object(facts, FACTS));
  // What is compared must be there, or why it is not; a limit without it would be met by nothing.
  if (comparesTests(settings) && own.comparison === undefined && own.comparisonProblem === undefined)
    SHAPE.invalid(`${FACTS}.comparison`);
  if (settings.quarantine !== undefined && own.quarantine === undefined) SHAPE.invalid(`${FACTS}.quarantine`);
  const named = own.categories.map(({ name }) => name);
  if (!settings.categories.every(({ name }) => named.includes(name))) SHAPE.invalid(`${FACTS}.categories`);
  if (own.reports.length < settings.limits.minReports && own.problems.length === 0) SHAPE.invalid(`${FACTS}.reports`);
  if (own.total === 0 && own.problems.length === 0) SHAPE.invalid(`${FACTS}.total`);
}

function checkOptions(options: Known): TestsOptions {
  SHAPE.texts(options['reports'], `${OPTIONS}.reports`);
  SHAPE.word(options['duplicates'], ['retry', 'separate'], `${OPTIONS}.duplicates`);
  SHAPE.count(options['releaseAfter'], `${OPTIONS}.releaseAfter`);
  const limits = SHAPE.object(options['limits'], `${OPTIONS}.limits`);
  for (const [name, limit] of Object.entries(limits)) SHAPE.count(limit, `${OPTIONS}.limits.${name}`);
  for (const name of ['maxFailed', 'minTests', 'minReports', 'minSlowdownMs'])
    if (limits[name] === undefined) SHAPE.invalid(`${OPTIONS}.limits.${name}`);
  if (options['quarantine'] !== undefined) SHAPE.text(options['quarantine'], `${OPTIONS}.quarantine`);
  for (const one of SHAPE.list(options['categories'], `${OPTIONS}.categories`)) {
    const category = SHAPE.object(one, `${OPTIONS}.categories`);
    SHAPE.text(category['name'], `${OPTIONS}.categories`);
    SHAPE.texts(category['match'], `${OPTIONS}.categories`);
    for (const name of ['minShare', 'maxShare'])
      if (category[name] !== undefined && SHAPE.count(category[name], `${OPTIONS}.categories`) > 100_000)
        SHAPE.invalid(`${OPTIONS}.categories`);
  }
  return options as unknown as TestsOptions;
}

function checkFacts(facts: Known): TestsFacts {
  for (const name of ['total', 'passed', 'skipped', 'quarantined']) SHAPE.count(facts[name], `${FACTS}.${name}`);
  SHAPE.number(facts['durationMs'], `${FACTS}.durationMs`);
  for (const name of ['failed', 'flaky', 'overDuration']) checkList(facts[name], `${FACTS}.${name}`);
  for (const one of SHAPE.list(facts['problems'], `${FACTS}.problems`)) SHAPE.problem(one, `${FACTS}.problems`);
  for (const one of SHAPE.list(facts['slowest'], `${FACTS}.slowest`)) checkEntry(one, `${FACTS}.slowest`);
  const odd = SHAPE.object(facts['oddDurations'], `${FACTS}.oddDurations`);
  SHAPE.count(odd['count'], `${FACTS}.oddDurations.count`);
  if (odd['first'] !== undefined) checkEntry(odd['first'], `${FACTS}.oddDurations.first`);
  for (const one of SHAPE.list(facts['reports'], `${FACTS}.reports`)) {
    const report = SHAPE.object(one, `${FACTS}.reports`);
    for (const name of ['path', 'format']) SHAPE.text(report[name], `${FACTS}.reports.${name}`);
    for (const name of ['sizeBytes', 'tests']) SHAPE.count(report[name], `${FACTS}.reports.${name}`);
    SHAPE.flag(report['stale'], `${FACTS}.reports.stale`);
    if (report['repeats'] !== undefined) SHAPE.text(report['repeats'], `${FACTS}.reports.repeats`);
  }
  for (const one of SHAPE.list(facts['categories'], `${FACTS}.categories`)) {
    const category = SHAPE.object(one, `${FACTS}.categories`);
    SHAPE.text(category['name'], `${FACTS}.categories.name`);
    SHAPE.count(category['count'], `${FACTS}.categories.count`);
  }
  if (facts['comparison'] !== undefined) checkComparison(SHAPE.object(facts['comparison'], `${FACTS}.comparison`));
  if (facts['comparisonProblem'] !== undefined) SHAPE.problem(facts['comparisonProblem'], `${FACTS}.comparisonProblem`);
  if (facts['quarantine'] !== undefined) checkQuarantine(SHAPE.object(facts['quarantine'], `${FACTS}.quarantine`));
  const own = facts as unknown as TestsFacts;
  // Failed and quarantined tests are neither passed nor in the list; flaky ones passed.
  const failed = own.total - own.passed - own.skipped;
  if (failed < own.failed.count || own.flaky.count > own.passed) SHAPE.invalid(`${FACTS}.total`);
  if (failed - own.failed.count > own.quarantined) SHAPE.invalid(`${FACTS}.failed.count`);
  return own;
}

/** Those that are named are as many as there are, up to the most that are. */
function checkList(value: unknown, path: string): void {
  const list = SHAPE.object(value, path);
  const count = SHAPE.count(list['count'], `${path}.count`);
  const listed = SHAPE.list(list['listed'], `${path}.listed`);
  if (listed.length !== Math.min(count, MOST_LISTED)) SHAPE.invalid(`${path}.listed`);
  for (const one of listed) checkEntry(one, `${path}.listed`);
}

function checkEntry(value: unknown, path: string): void {
  const entry = SHAPE.object(value, path);
  SHAPE.text(entry['id'], `${path}.id`);
  for (const name of ['report', 'path', 'message', 'now'])
    if (entry[name] !== undefined) SHAPE.text(entry[name], `${path}.${name}`);
  for (const name of ['line', 'tries']) if (entry[name] !== undefined) SHAPE.count(entry[name], `${path}.${name}`);
  for (const name of ['durationMs', 'beforeMs'])
    if (entry[name] !== undefined) SHAPE.number(entry[name], `${path}.${name}`);
  if (entry['owners'] !== undefined) SHAPE.texts(entry['owners'], `${path}.owners`);
  if (entry['flakes'] === undefined) return;
  const flakes = SHAPE.object(entry['flakes'], `${path}.flakes`);
  if (SHAPE.count(flakes['flaky'], `${path}.flakes`) > SHAPE.count(flakes['runs'], `${path}.flakes`))
    SHAPE.invalid(`${path}.flakes`);
}

function checkComparison(comparison: Known): void {
  const path = `${FACTS}.comparison`;
  SHAPE.commit(comparison['commit'], `${path}.commit`);
  for (const name of ['commitsBack', 'tests', 'runs', 'added', 'beforeMs'])
    SHAPE.count(comparison[name], `${path}.${name}`);
  for (const name of ['removed', 'renamed', 'newlySkipped', 'newlyFlaky', 'slower'])
    checkList(comparison[name], `${path}.${name}`);
  for (const one of SHAPE.list(comparison['emptied'], `${path}.emptied`)) {
    const suite = SHAPE.object(one, `${path}.emptied`);
    SHAPE.text(suite['suite'], `${path}.emptied.suite`);
    SHAPE.count(suite['tests'], `${path}.emptied.tests`);
  }
}

function checkQuarantine(quarantine: Known): void {
  const path = `${FACTS}.quarantine`;
  SHAPE.text(quarantine['path'], `${path}.path`);
  if (!isDay(SHAPE.text(quarantine['today'], `${path}.today`))) SHAPE.invalid(`${path}.today`);
  for (const one of SHAPE.list(quarantine['entries'], `${path}.entries`)) {
    const entry = SHAPE.object(one, `${path}.entries`);
    for (const name of ['id', 'reason', 'owner']) SHAPE.text(entry[name], `${path}.entries.${name}`);
    if (!isDay(SHAPE.text(entry['expires'], `${path}.entries.expires`))) SHAPE.invalid(`${path}.entries.expires`);
    for (const name of ['line', 'passes']) SHAPE.count(entry[name], `${path}.entries.${name}`);
    if (entry['outcome'] !== undefined)
      SHAPE.word(entry['outcome'], ['passed', 'failed', 'flaky', 'skipped'], `${path}.entries.outcome`);
  }
}
