import type { Floor } from '../model/floor.ts';
import { mergedFloors } from './ratchet.ts';

/** The first item of the list, so that every floor can begin with its comma. */
const FLOOR_NOTE = 'Floors only rise. When two changes meet, keep the lines of both: the higher one counts.';

/**
 * The floors as JSON that git merges by lines: each floor is one line with its own comma, and lines that do not matter keep
 * neighbours apart. Any selection of such lines is a whole file again. The same floors give the same bytes.
 */
export function floorText(floors: readonly Floor[]): string {
  const lines = mergedFloors(floors).map((floor) => `\n,${floorLine(floor)}\n`);
  return `{"version":1,"floors":[\n${JSON.stringify(FLOOR_NOTE)}\n${lines.join('')}\n]}\n`;
}

function floorLine({ suite, metric, path, owner, milliPercent, lowered }: Floor): string {
  const why =
    lowered === undefined
      ? {}
      : { lowered: { fromMilliPercent: lowered.fromMilliPercent, reason: lowered.reason, by: lowered.by } };
  return JSON.stringify({
    suite,
    ...(path === undefined ? {} : { path }),
    ...(owner === undefined ? {} : { owner }),
    metric,
    milliPercent,
    ...why,
  });
}
