import type { Timeline } from '../shared/model/presentation.ts';
import type { DeterminismFacts } from './facts.ts';
import { distinctDigests } from './outcome.ts';
import { durationText } from './runs/progress.ts';

const MOST_SHOWN = 200;
const SHOWN_DIGITS = 12;

/** Every build: when it ran, how long, with what varied, and which of the results it gave. */
export function runTimeline(facts: DeterminismFacts): Timeline {
  const { runs, shard, merged } = facts;
  const results = distinctDigests(facts);
  const start = Math.min(...runs.map(({ startedMs }) => startedMs));
  const spans = runs.slice(0, MOST_SHOWN).map((run) => {
    const { index, digest, startedMs, durationMs, varied } = run;
    const part = run.shard === undefined ? '' : `part ${run.shard}, `;
    return {
      name: `Build ${index + 1}`,
      startMs: startedMs - start,
      durationMs,
      result: `result ${resultName(results.indexOf(digest))} ${digest.slice(0, SHOWN_DIGITS)}`,
      tone: digest === results[0] ? ('good' as const) : ('bad' as const),
      detail: `${part}after ${durationText(startedMs - start)}, took ${durationText(durationMs)}; varied: ${varied.join(', ') || 'nothing'}`,
    };
  });
  const machines = merged !== undefined || shard !== undefined ? ' Parts have clocks of their own.' : '';
  return {
    title: 'Timeline of builds',
    legend: `A bar is a build, from its start to its end; builds with the same letter gave the same artifacts.${machines}`,
    spans,
    ...(runs.length > MOST_SHOWN ? { omitted: runs.length - MOST_SHOWN } : {}),
  };
}

/** A, B … Z, then numbers. */
function resultName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}
