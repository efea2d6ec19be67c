const [KILO, MEGA] = [1000, 1_000_000];

/** The decimal unit in which so many bytes are a short number, and how many bytes it has. */
export function byteUnit(bytes: number): readonly [unit: string, factor: number] {
  if (bytes >= 10 * MEGA) return ['MB', MEGA];
  return bytes >= 10 * KILO ? ['kB', KILO] : ['B', 1];
}
