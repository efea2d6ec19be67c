import type { CollectContext } from '../shared/gate.ts';
import type { OwnersReportFacts } from '../shared/model/coverage-facts.ts';
import { dayText } from '../shared/policy/calendar-day.ts';

const LEAST_DAYS = 6;
const DAY_MS = 86_400_000;

/** A run of the same job a week ago may have been a little later than this one. */
export async function collectOwnersReport(
  { io, loadEarlier }: CollectContext,
  key: string,
): Promise<OwnersReportFacts> {
  const now = io.now();
  const before = await loadEarlier?.(key, now - LEAST_DAYS * DAY_MS);
  return { today: dayText(now), ...(before === undefined ? {} : { before }) };
}
