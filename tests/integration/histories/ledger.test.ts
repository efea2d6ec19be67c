import { afterAll, expect, it } from 'vitest';
import type { Finding } from '../../../src/shared/model/finding.ts';
import { History, levelsOf, matches } from './history.ts';
import {
  COMMENTS,
  COMMENTS_WAIVED,
  FIRST,
  FLAKY,
  FLOORS,
  LOWERED,
  NO_CLOSE,
  NO_CLOSE_TOLD,
  NO_SHEET,
  PATIENCE,
  QUICK,
  RATCHET,
  REACHED,
  SLOW,
  SUMS,
  TOTALS,
} from './ledger.ts';

const ledger = new History('ledger', {
  'unit.xml': 'reports/unit/coverage.xml',
  'integration.json': 'reports/integration/coverage.json',
});
afterAll(() => ledger.remove());

const WAIVERS = '.reliability/waivers.yml';

it('ledger, from its first commit', { timeout: 600_000 }, async () => {
  ledger.commit('1-first');
  matches(await ledger.runOfMain('1-first'), FIRST, 'the first commit');

  for (const [step, expected] of [
    ['2-totals', TOTALS],
    ['3-no-sheet', NO_SHEET],
  ] as const) {
    const proposal = ledger.propose(step);
    matches(await ledger.runOf(proposal, step), expected, `pull request ${step}`);
    ledger.merge(proposal);
    matches(await ledger.runOfMain(step), expected, `merge of ${step}`);
  }

  ledger.branch();
  ledger.commit('4-floors');
  const floors = await ledger.raiseFloors('3-no-sheet', FLOORS);
  expect(levelsOf(floors)).toEqual(REACHED);
  ledger.commit(undefined, { [FLOORS]: floors });
  const ratchet = ledger.open();
  matches(await ledger.runOf(ratchet, '3-no-sheet'), RATCHET, 'a pull request with floors');
  ledger.merge(ratchet);
  matches(await ledger.runOfMain('3-no-sheet'), RATCHET, 'its merge');

  const sums = ledger.propose('5-sums');
  matches(await ledger.runOf(sums, '5-sums'), SUMS, 'a pull request that moves a file to another owner');
  ledger.merge(sums);
  matches(await ledger.runOfMain('5-sums'), SUMS, 'its merge');

  const broken = await ledger.runOf(ledger.propose('6-comments'), '6-comments');
  matches(broken, COMMENTS, 'a pull request that breaks a test elsewhere');
  const config = `waivers: ${WAIVERS}\n${ledger.author.read('reliability.yml')}`;
  const waived = ledger.propose('6-comments', {
    'reliability.yml': config,
    [WAIVERS]: waiversOf(broken.verdict.findings.filter(({ severity }) => severity === 'error')),
  });
  matches(await ledger.runOf(waived, '6-comments'), COMMENTS_WAIVED, 'the same with waivers');

  const silent = lowered(floors, false);
  matches(
    await ledger.runOf(ledger.propose('7-no-close', { [FLOORS]: silent }), '7-no-close'),
    NO_CLOSE,
    'floors that are lowered in silence',
  );
  const told = ledger.propose('7-no-close', { [FLOORS]: lowered(floors, true) });
  matches(await ledger.runOf(told, '7-no-close'), NO_CLOSE_TOLD, 'floors that are lowered with a reason');
  ledger.merge(told);
  matches(await ledger.runOfMain('7-no-close'), NO_CLOSE_TOLD, 'its merge');

  for (const [step, reports, expected] of [
    ['8-patience', '8-patience', PATIENCE],
    ['9-quick', '9-quick', QUICK],
    ['10-slow', '8-patience', SLOW],
  ] as const) {
    ledger.commit(step);
    matches(await ledger.runOfMain(reports), expected, `push of ${step}`);
  }
  matches(await ledger.runOf(ledger.propose('11-quick'), '9-quick', 4), FLAKY, 'flaky lines');
});

/** As somebody edits the file, with a reason in each line or none. */
function lowered(floors: string, isTold: boolean): string {
  let text = floors;
  for (const [scope, milliPercent] of Object.entries(LOWERED)) {
    const [suite, metric] = scope.split(' ');
    const reached = REACHED[scope]!;
    const why = `,"lowered":{"fromMilliPercent":${reached},"reason":"accounts are closed by hand now","by":"@ledger/core"}`;
    const line = `{"suite":"${suite}","metric":"${metric}","milliPercent":`;
    text = text.replace(`${line}${reached}}`, `${line}${milliPercent}${isTold ? why : ''}}`);
  }
  return text;
}

function waiversOf(findings: readonly Finding[]): string {
  const waivers = findings.map(
    ({ rule, fingerprint }) =>
      `  - { rule: ${rule}, fingerprint: "${fingerprint}", reason: accounts are never closed yet, owner: "@ledger/core", expires: 2999-12-31 }\n`,
  );
  return `version: 1\nwaivers:\n${waivers.join('')}`;
}
