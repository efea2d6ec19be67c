import { FACTS_SHAPE, type Known } from '../../shared/config/facts-shape.ts';
import { MOST_LISTED } from './facts.ts';

const SHAPE = FACTS_SHAPE;
const FACTS = 'facts.families.warnings';
const OPTIONS = 'options.families.warnings';
const LEVELS = ['error', 'warning', 'note'] as const;

/** Facts and options of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkWarnings(options: unknown, facts: unknown): void {
  const settings = SHAPE.object(options, OPTIONS);
  SHAPE.texts(settings['reports'], `${OPTIONS}.reports`);
  SHAPE.word(settings['level'], LEVELS, `${OPTIONS}.level`);
  const minReports = SHAPE.count(settings['minReports'], `${OPTIONS}.minReports`);
  for (const name of ['maxNew', 'maxTotal'])
    if (settings[name] !== undefined) SHAPE.count(settings[name], `${OPTIONS}.${name}`);
  const own = SHAPE.object(facts, FACTS);
  const total = SHAPE.count(own['total'], `${FACTS}.total`);
  const problems = SHAPE.list(own['problems'], `${FACTS}.problems`);
  for (const one of problems) SHAPE.problem(one, `${FACTS}.problems`);
  const reports = SHAPE.list(own['reports'], `${FACTS}.reports`).map((one) => SHAPE.object(one, `${FACTS}.reports`));
  let counted = 0;
  for (const report of reports) {
    for (const name of ['path', 'format']) SHAPE.text(report[name], `${FACTS}.reports.${name}`);
    SHAPE.count(report['sizeBytes'], `${FACTS}.reports.sizeBytes`);
    counted += SHAPE.count(report['count'], `${FACTS}.reports.count`);
  }
  if (counted !== total) SHAPE.invalid(`${FACTS}.total`);
  if (reports.length < minReports && problems.length === 0) SHAPE.invalid(`${FACTS}.reports`);
  for (const one of SHAPE.list(own['rules'], `${FACTS}.rules`)) {
    const rule = SHAPE.object(one, `${FACTS}.rules`);
    SHAPE.text(rule['rule'], `${FACTS}.rules`);
    SHAPE.count(rule['count'], `${FACTS}.rules`);
  }
  if (own['comparisonProblem'] !== undefined) SHAPE.problem(own['comparisonProblem'], `${FACTS}.comparisonProblem`);
  if (own['comparison'] !== undefined) checkComparison(SHAPE.object(own['comparison'], `${FACTS}.comparison`), total);
  // What is new must be known, or why it is not.
  else if (settings['maxNew'] !== undefined && own['comparisonProblem'] === undefined)
    SHAPE.invalid(`${FACTS}.comparison`);
}

function checkComparison(comparison: Known, total: number): void {
  const path = `${FACTS}.comparison`;
  SHAPE.commit(comparison['commit'], `${path}.commit`);
  for (const name of ['commitsBack', 'total', 'fixed']) SHAPE.count(comparison[name], `${path}.${name}`);
  const fresh = SHAPE.object(comparison['fresh'], `${path}.fresh`);
  const count = SHAPE.count(fresh['count'], `${path}.fresh.count`);
  const listed = SHAPE.list(fresh['listed'], `${path}.fresh.listed`);
  // What is there now was there before and is not fixed, or is new.
  const before = (comparison['total'] as number) - (comparison['fixed'] as number);
  if (before + count !== total) SHAPE.invalid(`${path}.fresh.count`);
  if (listed.length !== Math.min(MOST_LISTED, count)) SHAPE.invalid(`${path}.fresh.listed`);
  for (const one of listed) checkEntry(SHAPE.object(one, `${path}.fresh.listed`), `${path}.fresh.listed`);
}

function checkEntry(entry: Known, path: string): void {
  for (const name of ['rule', 'message', 'path', 'key']) SHAPE.text(entry[name], `${path}.${name}`);
  SHAPE.word(entry['level'], LEVELS, `${path}.level`);
  SHAPE.flag(entry['isFile'], `${path}.isFile`);
  SHAPE.count(entry['line'], `${path}.line`);
  if (entry['owners'] !== undefined) SHAPE.texts(entry['owners'], `${path}.owners`);
}
