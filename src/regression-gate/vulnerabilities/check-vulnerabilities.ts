import { FACTS_SHAPE, type Known } from '../../shared/config/facts-shape.ts';
import { MOST_LISTED } from './facts.ts';
import { BUDGETS, LEVELS } from './settings.ts';
import { SEVERITIES } from './severities.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.vulnerabilities';
const OPTIONS = 'options.families.vulnerabilities';
const STANDINGS = ['known', 'new', 'published', 'unknown'] as const;

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkVulnerabilities(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['reports'], `${OPTIONS}.reports`);
  SHAPE.word(settings['level'], LEVELS, `${OPTIONS}.level`);
  SHAPE.texts(settings['unaudited'], `${OPTIONS}.unaudited`);
  const minReports = SHAPE.count(settings['minReports'], `${OPTIONS}.minReports`);
  if (settings['maxNew'] !== undefined) SHAPE.count(settings['maxNew'], `${OPTIONS}.maxNew`);
  const isStrict = SHAPE.flag(settings['failOnPublished'], `${OPTIONS}.failOnPublished`);
  for (const [name, limit] of Object.entries(SHAPE.object(settings['max'], `${OPTIONS}.max`))) {
    SHAPE.word(name, BUDGETS, `${OPTIONS}.max`);
    SHAPE.count(limit, `${OPTIONS}.max.${name}`);
  }
  const own = SHAPE.object(facts, FACTS);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  const reports = SHAPE.list(own['reports'], `${FACTS}.reports`).map((one) => SHAPE.object(one, `${FACTS}.reports`));
  for (const report of reports) {
    for (const name of ['path', 'format']) SHAPE.text(report[name], `${FACTS}.reports.${name}`);
    for (const name of ['sizeBytes', 'count']) SHAPE.count(report[name], `${FACTS}.reports.${name}`);
  }
  if (reports.length < minReports && problems.length === 0) SHAPE.invalid(`${FACTS}.reports`);
  const isKnown = own['comparison'] !== undefined;
  if (isKnown) checkComparison(SHAPE.object(own['comparison'], `${FACTS}.comparison`));
  if (own['comparisonProblem'] !== undefined) SHAPE.problem(own['comparisonProblem'], `${FACTS}.comparisonProblem`);
  // What is new must be known, or why it is not.
  else if ((settings['maxNew'] !== undefined || isStrict) && !isKnown) SHAPE.invalid(`${FACTS}.comparison`);
  checkCounts(own, isKnown);
}

function checkComparison(comparison: Known): void {
  const path = `${FACTS}.comparison`;
  SHAPE.commit(comparison['commit'], `${path}.commit`);
  for (const name of ['commitsBack', 'total', 'fixed']) SHAPE.count(comparison[name], `${path}.${name}`);
}

/** Those that are listed and those that are counted must be the same, so that none can be taken out of either. */
function checkCounts(own: Known, isKnown: boolean): void {
  const counts = SHAPE.list(own['counts'], `${FACTS}.counts`).map((one) => SHAPE.object(one, `${FACTS}.counts`));
  if (counts.length !== SEVERITIES.length) SHAPE.invalid(`${FACTS}.counts`);
  const listed = SHAPE.list(own['listed'], `${FACTS}.listed`).map((one) =>
    checkEntry(SHAPE.object(one, `${FACTS}.listed`)),
  );
  let total = 0;
  for (const [at, severity] of SEVERITIES.entries()) {
    const count = counts[at]!;
    if (count['severity'] !== severity) SHAPE.invalid(`${FACTS}.counts.severity`);
    const [all, fresh, published] = ['total', 'fresh', 'published'].map((name) =>
      SHAPE.count(count[name], `${FACTS}.counts.${name}`),
    ) as [number, number, number];
    if (fresh + published > all) SHAPE.invalid(`${FACTS}.counts.total`);
    const of = (standing: string): number =>
      listed.filter((entry) => entry.severity === severity && entry.standing === standing).length;
    if (of('new') > fresh || of('published') > published) SHAPE.invalid(`${FACTS}.counts`);
    if (listed.length < MOST_LISTED && (of('new') !== fresh || of('published') !== published))
      SHAPE.invalid(`${FACTS}.counts`);
    total += all;
  }
  if (listed.length !== Math.min(MOST_LISTED, total)) SHAPE.invalid(`${FACTS}.listed`);
  if (listed.some(({ standing }) => (standing === 'unknown') === isKnown)) SHAPE.invalid(`${FACTS}.listed.standing`);
}

function checkEntry(entry: Known): { readonly severity: string; readonly standing: string } {
  const path = `${FACTS}.listed`;
  for (const name of ['ids', 'fixed']) SHAPE.texts(entry[name], `${path}.${name}`);
  for (const name of ['module', 'version', 'title', 'path']) SHAPE.text(entry[name], `${path}.${name}`);
  SHAPE.flag(entry['isFile'], `${path}.isFile`);
  SHAPE.count(entry['line'], `${path}.line`);
  if (entry['owners'] !== undefined) SHAPE.texts(entry['owners'], `${path}.owners`);
  return {
    severity: SHAPE.word(entry['severity'], SEVERITIES, `${path}.severity`),
    standing: SHAPE.word(entry['standing'], STANDINGS, `${path}.standing`),
  };
}
