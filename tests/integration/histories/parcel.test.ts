import { afterAll, expect, it } from 'vitest';
import { History, levelsOf, matches } from './history.ts';
import {
  BUSY,
  CALM,
  DEFAULT_COUNTRY,
  EXPRESS,
  FIRST,
  FLAKY,
  FLOORS,
  GEO,
  LABEL,
  LOWERED,
  NO_LEGACY,
  RATCHET,
  REACHED,
  RETRY,
} from './parcel.ts';

const parcel = new History('parcel', {
  'unit.info': 'coverage/unit/lcov.info',
  'integration.info': 'coverage/integration/lcov.info',
});
afterAll(() => parcel.remove());

it('parcel, from its first commit', { timeout: 600_000 }, async () => {
  parcel.commit('1-first');
  matches(await parcel.runOfMain('1-first'), FIRST, 'the first commit');

  const express = parcel.propose('2-express');
  matches(await parcel.runOf(express, '2-express'), EXPRESS, 'a pull request that adds code');
  parcel.merge(express);
  matches(await parcel.runOfMain('2-express'), EXPRESS, 'its merge');

  parcel.branch();
  parcel.commit('3-floors');
  const floors = await parcel.raiseFloors('2-express', FLOORS);
  expect(levelsOf(floors)).toEqual(REACHED);
  parcel.commit(undefined, { [FLOORS]: floors });
  const ratchet = parcel.open();
  matches(await parcel.runOf(ratchet, '2-express'), RATCHET, 'a pull request with floors');
  parcel.merge(ratchet);
  matches(await parcel.runOfMain('2-express'), RATCHET, 'its merge');

  for (const [step, expected] of [
    ['4-no-legacy', NO_LEGACY],
    ['5-geo', GEO],
  ] as const) {
    const proposal = parcel.propose(step);
    matches(await parcel.runOf(proposal, step), expected, `pull request ${step}`);
    parcel.merge(proposal);
    matches(await parcel.runOfMain(step), expected, `merge of ${step}`);
  }

  const broken = parcel.propose('6-default-country');
  matches(
    await parcel.runOf(broken, '6-default-country'),
    DEFAULT_COUNTRY,
    'a pull request that breaks a test elsewhere',
  );

  const line = '"suite":"unit","metric":"lines","milliPercent"';
  const lowered = (more: string) => ({ [FLOORS]: floors.replace(`${line}:86486`, `${line}:80000${more}`) });
  matches(
    await parcel.runOf(parcel.propose(undefined, lowered('')), '5-geo'),
    LOWERED,
    'a floor that is lowered in silence',
  );
  const why =
    ',"lowered":{"fromMilliPercent":86486,"reason":"the import comes back without tests","by":"@parcel/core"}';
  matches(
    await parcel.runOf(parcel.propose(undefined, lowered(why)), '5-geo'),
    { ...LOWERED, outcome: 'passed', findings: [`notice lowered-floor@${FLOORS}`] },
    'a floor that is lowered with a reason',
  );

  for (const [step, reports, expected] of [
    ['7-retry', '7-retry', RETRY],
    ['8-calm', '8-calm', CALM],
    ['9-busy', '7-retry', BUSY],
  ] as const) {
    parcel.commit(step);
    matches(await parcel.runOfMain(reports), expected, `push of ${step}`);
  }
  const calm = parcel.propose('10-calm');
  matches(await parcel.runOf(calm, '8-calm', 0), FLAKY, 'a flaky line');
  // Without the history there is one baseline only, and nothing is known to flap.
  matches(await parcel.runOf(calm, '8-calm'), CALM, 'a flaky line in a shallow clone');

  const label = parcel.propose('11-label');
  matches(await parcel.runOf(label, '11-label'), LABEL, 'findings that are waived');
});
