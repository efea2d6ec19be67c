/** What is measured, and how many of its smallest unit one is. */
interface Unit {
  readonly kind: string;
  readonly size: number;
}

const [TIME, BYTES, RATE] = ['time', 'bytes', 'rate'];
/** By their names in small letters, as benchmark tools write them. */
const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      [TIME, 1, 'ps'],
      [TIME, 1e3, 'ns ns/iter ns/op nsec nanoseconds'],
      [TIME, 1e6, 'us µs μs us/op usec microseconds'],
      [TIME, 1e9, 'ms ms/op msec milliseconds'],
      [TIME, 1e12, 's s/op sec second seconds'],
      [TIME, 60e12, 'm min minute minutes'],
      [TIME, 3600e12, 'h hour hours'],
      [BYTES, 1, 'b byte bytes b/op'],
      [BYTES, 1e3, 'kb kilobytes'],
      [BYTES, 1024, 'kib'],
      [BYTES, 1e6, 'mb megabytes'],
      [BYTES, 1024 ** 2, 'mib'],
      [BYTES, 1e9, 'gb gigabytes'],
      [BYTES, 1024 ** 3, 'gib'],
      [RATE, 1, 'ops/s ops/sec iter/s hz /s op/s reqs/s req/s requests/s'],
      [RATE, 1e3, 'ops/ms'],
      [RATE, 1e6, 'ops/us'],
      [RATE, 1e9, 'ops/ns'],
    ] as const
  ).flatMap(([kind, size, names]) => names.split(' ').map((name) => [name, { kind: kind!, size }] as const)),
);

/**
 * What a value in unit `from` has to be multiplied with to be one in unit `to`: 1e-6 from ns to ms. 1 for equal units, known
 * or not; undefined where they do not measure the same, or nobody knows.
 */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [one, other] = [UNITS.get(from.toLowerCase()), UNITS.get(to.toLowerCase())];
  return one === undefined || other === undefined || one.kind !== other.kind ? undefined : one.size / other.size;
}

/** Whether more of a unit is better; undefined for a unit that nobody knows here. */
export function betterOfUnit(unit: string): 'less' | 'more' | undefined {
  const known = UNITS.get(unit.toLowerCase());
  return known === undefined ? undefined : known.kind === RATE ? 'more' : 'less';
}
