import { spawnSync } from 'node:child_process';
import { changePoints } from '../../src/shared/policy/change-points/change-points.ts';
import { SeededRandom } from '../generate/random.ts';

const POINTS = 10_000;
/** A change of 10 % every so many commits, on noise of about 3 %. */
const COMMITS_A_CHANGE = 2000;
const OTAVA = `
import json, sys, time
from importlib.metadata import version
from otava.analysis import compute_change_points
series = json.load(sys.stdin)
start = time.process_time()
found = sum(len(compute_change_points(one, window_len=50, max_pvalue=0.001, min_magnitude=0.0)[0]) for one in series)
print(json.dumps({'cpuMs': (time.process_time() - start) * 1000, 'found': found, 'version': version('apache-otava')}))
`;

export interface Speed {
  readonly points: number;
  readonly series: number;
  readonly cpuMs: number;
  readonly found: number;
  /** apache-otava with its default settings on the same series; absent: this Python has none. */
  readonly otava?: { readonly cpuMs: number; readonly found: number; readonly version: string };
}

/** CPU time of the analysis alone, without start and reading. */
export function raceOtava(count: number): Speed {
  const series = Array.from({ length: count }, (_, seed) => generated(seed));
  const before = process.cpuUsage();
  const found = series.reduce((sum, values) => sum + changePoints(values).length, 0);
  const { user, system } = process.cpuUsage(before);
  const asked = spawnSync(process.env['RELIABILITY_PYTHON'] ?? 'python3', ['-c', OTAVA], {
    input: JSON.stringify(series),
    encoding: 'utf8',
  });
  const otava = asked.status === 0 ? (JSON.parse(asked.stdout) as NonNullable<Speed['otava']>) : undefined;
  return {
    points: POINTS,
    series: count,
    cpuMs: (user + system) / 1000,
    found,
    ...(otava === undefined ? {} : { otava }),
  };
}

function generated(seed: number): readonly number[] {
  const random = new SeededRandom(seed + 1);
  let level = 100;
  return Array.from({ length: POINTS }, () => {
    if (random.below(COMMITS_A_CHANGE) === 0) level *= random.chance(50) ? 1.1 : 1 / 1.1;
    // The sum of four uniform variables is near enough to normal.
    const noise = [0, 0, 0, 0].reduce((sum) => sum + random.below(1e6) / 1e6, -2);
    return level * (1 + 0.05 * noise);
  });
}
