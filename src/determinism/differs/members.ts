import { sameContent } from '../contents/comparison.ts';
import { type Content, Unreadable } from '../contents/content.ts';
import { type Dive, MOST_SPOTS, type Spot } from './port.ts';

/** A part of an archive, and where it begins. */
export type Packed = Content & { readonly size: number; readonly from: number };

/** One entry of an archive. */
export interface Member {
  readonly name: string;
  /** By aspect, what the archive says of it. */
  readonly fields: Readonly<Record<string, string>>;
  /** As packed. */
  readonly packed: Packed;
  /** Of `packed`, where reading it once more costs much; SHA-256. */
  readonly digest?: string;
  /** Absent: it is not packed. Throws Unreadable where nobody knows how. */
  unpacked?(): Content;
}

export interface Archive {
  readonly members: readonly Member[];
  /** Has the small ones of these in memory, read in one go; absent: any can be read at any time. */
  hold?(members: readonly Member[]): Promise<ReadonlyMap<Member, Content>>;
}

/** How members go together where their names do not tell: images name their parts by digests. */
export interface Roles {
  /** What a member is for; undefined: its name says it. */
  of(side: 'left' | 'right', name: string): string | undefined;
  /** The content without what only follows from other members; undefined: as it is. */
  aligned(side: 'left' | 'right', name: string): Content | undefined;
}

const NO_ROLES: Roles = { of: () => undefined, aligned: () => undefined };

/**
 * Compares entries by name. A field that differs in many entries is one spot, with the first entry as its example; `format`
 * is the first half of aspects: `tar.order`, `tar.added`, `tar.removed`, `tar.packing` (packed otherwise, unpacked equal).
 */
export async function memberSpots(
  format: string,
  left: Archive,
  right: Archive,
  dive: Dive,
  roles: Roles = NO_ROLES,
): Promise<readonly Spot[]> {
  const before = numbered(left.members, (name) => roles.of('left', name));
  const after = numbered(right.members, (name) => roles.of('right', name));
  const spots: Spot[] = [];
  const fields = new Map<string, { spot: Spot; entries: number }>();
  const note = (aspect: string, name: string, one: string, other: string) => {
    const known = fields.get(aspect);
    if (known !== undefined) known.entries++;
    else fields.set(aspect, { spot: { within: [name], aspect, left: one, right: other }, entries: 1 });
  };
  const differing: { readonly step: string; readonly one: Member; readonly other: Member }[] = [];
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other === undefined) {
      if (spots.length < MOST_SPOTS) spots.push({ within: [one.name], aspect: `${format}.removed`, left: one.name });
      continue;
    }
    for (const aspect of aspectsOf(one, other)) {
      const values = [one.fields[aspect] ?? '', other.fields[aspect] ?? ''] as const;
      if (values[0] !== values[1]) note(aspect, one.name, ...values);
    }
    if (differing.length < MOST_SPOTS && !(await alike(one, other)))
      differing.push({ step: roles.of('left', one.name) ?? one.name, one, other });
  }
  const ones = await left.hold?.(differing.map(({ one }) => one));
  const others = await right.hold?.(differing.map(({ other }) => other));
  let pointers = 0;
  for (const { step, one, other } of differing) {
    if (spots.length >= MOST_SPOTS) break;
    try {
      const before = roles.aligned('left', one.name) ?? ones?.get(one) ?? one.unpacked?.() ?? one.packed;
      const after = roles.aligned('right', other.name) ?? others?.get(other) ?? other.unpacked?.() ?? other.packed;
      const isPacked = one.unpacked !== undefined || other.unpacked !== undefined;
      const isAligned = roles.aligned('left', one.name) !== undefined;
      if ((isPacked || isAligned) && (await sameContent(before, after))) {
        if (isAligned) pointers++;
        else note(`${format}.packing`, one.name, `${one.packed.size} bytes`, `${other.packed.size} bytes`);
      } else spots.push(...(await dive.inside(step, { name: one.name, left: before, right: after })));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      spots.push({ within: [step], aspect: 'unread', left: error.message, right: error.message });
    }
  }
  for (const [key, { name }] of after)
    if (!before.has(key) && spots.length < MOST_SPOTS)
      spots.push({ within: [name], aspect: `${format}.added`, right: name });
  const order = orderSpot(format, [...before.keys()], [...after.keys()]);
  const said = [...fields.values()].map(({ spot, entries }) =>
    entries === 1 ? spot : { ...spot, within: [`${spot.within[0] ?? ''} and ${entries - 1} more`] },
  );
  const found = [...order, ...said, ...spots];
  return found.length === 0 && pointers > 0 ? [{ within: [], aspect: 'image.pointer' }] : found;
}

function aspectsOf({ fields: one }: Member, { fields: other }: Member): readonly string[] {
  const own = Object.keys(one);
  return Object.keys(other).every((aspect) => aspect in one) ? own.sort() : Object.keys({ ...one, ...other }).sort();
}

async function alike(one: Member, other: Member): Promise<boolean> {
  if (one.packed.size !== other.packed.size) return false;
  if (one.digest !== undefined && other.digest !== undefined) return one.digest === other.digest;
  return sameContent(one.packed, other.packed);
}

/** The same name can be there more than once. */
function numbered(
  members: readonly Member[],
  roleOf: (name: string) => string | undefined,
): ReadonlyMap<string, Member> {
  const times = new Map<string, number>();
  return new Map(
    members.map((member) => {
      const role = roleOf(member.name);
      const name = role === undefined ? member.name : `role ${role}`;
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      return [`${name}\0${time}`, member] as const;
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
