import type { ExplainRace } from './explain.ts';
import type { HashEntry, HashRace } from './hashing.ts';
import type { Target } from './targets.ts';

const LEAST_DIFFOSCOPE_RATIO = 20;
const MOST_EXPLAIN_BYTES = 300e6;
const MOST_B3SUM_RATIO = 1.6;
const LEAST_GLOB_RATIO = 25;
const LEAST_SHA256SUM_RATIO = 4;

/** Promises about what builds need: a peer that could not be got is a promise that was not kept. */
export function explainTargets({ entries }: ExplainRace): Target[] {
  const of = (name: string, what: string) => entries.find((entry) => entry.name === name && entry.of === what);
  const [folders, archives] = [of('determinism', 'folders')!, of('determinism', 'archives')!];
  const memory = (name: string, bytes: number): Target => ({
    name: `${name}: resident memory`,
    limit: `at most ${MOST_EXPLAIN_BYTES / 1e6} MB`,
    measured: `${(bytes / 1e6).toFixed(0)} MB`,
    met: bytes <= MOST_EXPLAIN_BYTES,
  });
  return [
    times(
      'why two builds of 600 MB differ: time against diffoscope',
      LEAST_DIFFOSCOPE_RATIO,
      of('diffoscope', 'folders'),
      folders,
    ),
    memory('why two builds of 600 MB differ', folders.maxRssBytes),
    memory('the same in two .tar.gz', archives.maxRssBytes),
  ];
}

export function hashTargets({ small, large }: HashRace): Target[] {
  const [ours, huge] = [small[0]!, large[0]!];
  const b3sum = small.find(({ name }) => name.startsWith('b3sum'));
  const ratio = b3sum === undefined ? Number.POSITIVE_INFINITY : ours.wallMs / b3sum.wallMs;
  return [
    {
      name: 'fingerprint of 100 000 files: time against b3sum, two processes',
      limit: `at most ${MOST_B3SUM_RATIO} times`,
      measured: b3sum === undefined ? 'not measured' : `${ratio.toFixed(2)} times`,
      met: ratio <= MOST_B3SUM_RATIO,
    },
    times('fingerprint of 100 000 files: time against @actions/glob', LEAST_GLOB_RATIO, small.at(-1), ours),
    times('fingerprint of 2 GiB: time against sha256sum', LEAST_SHA256SUM_RATIO, large[1], huge),
  ];
}

function times(
  name: string,
  least: number,
  peer: Pick<HashEntry, 'wallMs'> | undefined,
  ours: Pick<HashEntry, 'wallMs'>,
): Target {
  const ratio = (peer?.wallMs ?? 0) / ours.wallMs;
  return {
    name,
    limit: `at least ${least} times faster`,
    measured: peer === undefined ? 'not measured' : `${(Math.floor(ratio * 10) / 10).toFixed(1)} times faster`,
    met: ratio >= least,
  };
}
