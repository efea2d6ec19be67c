import { sameBytes } from './bytes.ts';
import { type Dive, MOST_SPOTS, type Spot } from './port.ts';

/** One entry of an archive. */
export interface Member {
  readonly name: string;
  /** By aspect, what the archive says of it. */
  readonly fields: Readonly<Record<string, string>>;
  /** As packed. */
  readonly packed: Uint8Array;
  /** Unpacked; undefined: damaged or too large. */
  content(): Uint8Array | undefined;
}

/**
 * Compares entries by name. A field that differs in many entries is one spot, with the first entry as its example; `format`
 * is the first half of aspects: `tar.order`, `tar.added`, `tar.removed`, `tar.packing` (packed otherwise, unpacked equal).
 */
export function memberSpots(
  format: string,
  left: readonly Member[],
  right: readonly Member[],
  dive: Dive,
): readonly Spot[] {
  const before = numbered(left);
  const after = numbered(right);
  const spots: Spot[] = [];
  const fields = new Map<string, { spot: Spot; entries: number }>();
  const note = (aspect: string, name: string, one: string, other: string) => {
    const known = fields.get(aspect);
    if (known !== undefined) known.entries++;
    else fields.set(aspect, { spot: { within: [name], aspect, left: one, right: other }, entries: 1 });
  };
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other === undefined) {
      if (spots.length < MOST_SPOTS) spots.push({ within: [one.name], aspect: `${format}.removed`, left: one.name });
      continue;
    }
    for (const aspect of Object.keys({ ...one.fields, ...other.fields }).sort()) {
      const values = [one.fields[aspect] ?? '', other.fields[aspect] ?? ''] as const;
      if (values[0] !== values[1]) note(aspect, one.name, ...values);
    }
    if (spots.length >= MOST_SPOTS || sameBytes(one.packed, other.packed)) continue;
    const contents = [one.content(), other.content()] as const;
    if (contents[0] === undefined || contents[1] === undefined)
      spots.push({ within: [one.name], aspect: 'unread', left: 'cannot be unpacked', right: 'cannot be unpacked' });
    else if (sameBytes(contents[0], contents[1]))
      note(`${format}.packing`, one.name, `${one.packed.length} bytes`, `${other.packed.length} bytes`);
    else spots.push(...dive.inside(one.name, { name: one.name, left: contents[0], right: contents[1] }));
  }
  for (const [key, { name }] of after)
    if (!before.has(key) && spots.length < MOST_SPOTS)
      spots.push({ within: [name], aspect: `${format}.added`, right: name });
  const order = orderSpot(format, [...before.keys()], [...after.keys()]);
  const said = [...fields.values()].map(({ spot, entries }) =>
    entries === 1 ? spot : { ...spot, within: [`${spot.within[0] ?? ''} and ${entries - 1} more`] },
  );
  return [...order, ...said, ...spots];
}

/** The same name can be there more than once. */
function numbered(members: readonly Member[]): ReadonlyMap<string, Member> {
  const times = new Map<string, number>();
  return new Map(
    members.map((member) => {
      const time = times.get(member.name) ?? 0;
      times.set(member.name, time + 1);
      return [`${member.name}\0${time}`, member] as const;
    }),
  );
}

function orderSpot(format: string, left: readonly string[], right: readonly string[]): readonly Spot[] {
  const others = new Set(right);
  const own = new Set(left);
  const [before, after] = [left.filter((key) => others.has(key)), right.filter((key) => own.has(key))];
  const at = before.findIndex((key, place) => key !== after[place]);
  if (at < 0) return [];
  const name = (key: string | undefined) => `entry ${at + 1}: ${(key ?? '').split('\0')[0]}`;
  return [{ within: [], aspect: `${format}.order`, left: name(before[at]), right: name(after[at]) }];
}
