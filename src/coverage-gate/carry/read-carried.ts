import { count, invalid, list, object, text } from '../facts-shape.ts';
import type { CoverageSettings } from '../settings.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Every entry is of a rule, and no older than the rule allows. */
export function checkCarried(
  value: unknown,
  { carryForward: rules = [] }: Pick<CoverageSettings, 'carryForward'>,
): void {
  for (const [at, one] of list(value, 'facts.carried').entries()) {
    const path = `facts.carried.${at}`;
    const own = object(one, path);
    const suite = text(own['suite'], `${path}.suite`);
    const maxCommits = count(own['maxCommits'], `${path}.maxCommits`);
    const known = rules.some(
      (rule) =>
        rule.suite === suite &&
        rule.maxCommits === maxCommits &&
        JSON.stringify(rule.paths) === JSON.stringify(own['paths']),
    );
    if (!known) invalid(path);
    const taken = count(own['files'], `${path}.files`) + count(own['changedCount'], `${path}.changedCount`);
    for (const file of list(own['changed'], `${path}.changed`)) text(file, `${path}.changed`);
    if (own['from'] === undefined) {
      if (taken > 0) invalid(`${path}.from`);
      continue;
    }
    const from = object(own['from'], `${path}.from`);
    if (!COMMIT.test(text(from['commit'], `${path}.from.commit`))) invalid(`${path}.from.commit`);
    const back = count(from['commitsBack'], `${path}.from.commitsBack`);
    if (back === 0 || back > maxCommits) invalid(`${path}.from.commitsBack`);
  }
}

/** The rules themselves. */
export function checkCarryRules(value: unknown): void {
  for (const [at, rule] of list(value, 'options.carryForward').entries()) {
    const own = object(rule, `options.carryForward.${at}`);
    text(own['suite'], `options.carryForward.${at}.suite`);
    count(own['maxCommits'], `options.carryForward.${at}.maxCommits`);
    if (own['paths'] !== undefined)
      for (const glob of list(own['paths'], `options.carryForward.${at}.paths`))
        text(glob, `options.carryForward.${at}.paths`);
  }
}
