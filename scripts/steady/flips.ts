/** What one scan saw: the outcomes of each attack, by its id, one for each arm. */
export type Seen = ReadonlyMap<string, readonly string[]>;

/** An attack whose outcomes were not the same in all scans. */
export interface Flip {
  readonly id: string;
  /** Each list of outcomes that was seen, and in how many scans. */
  readonly seen: readonly (readonly [outcomes: string, scans: number])[];
}

/** What flipped, by id; an attack that is missing from a scan was seen as "absent" there. */
export function flips(scans: readonly Seen[]): readonly Flip[] {
  const ids = [...new Set(scans.flatMap((scan) => [...scan.keys()]))].toSorted();
  return ids.flatMap((id) => {
    const counts = new Map<string, number>();
    for (const scan of scans) {
      const outcomes = scan.get(id)?.join(' ') ?? 'absent';
      counts.set(outcomes, (counts.get(outcomes) ?? 0) + 1);
    }
    return counts.size > 1 ? [{ id, seen: [...counts].toSorted(([, one], [, other]) => other - one) }] : [];
  });
}
