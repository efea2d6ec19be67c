/** A metric that is gone and one that is new, which are probably one. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Of the pairs of letters of two names: what a guess needs besides. */
const LEAST_ALIKE = 0.6;

/** What is left of names when case, separators and namespaces are spelt in another way. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Metrics that were renamed: what only the history has and what only this run has, where the names are spelt alike but for
 * case and separators, or where one of a kind (`kindOf`: unit, direction, group) is gone and one came. Everything else is
 * removed or new: a guess would join two histories that have nothing to do with each other.
 */
export function renames(
  before: readonly string[],
  now: readonly string[],
  kindOf: (name: string) => string,
): readonly Rename[] {
  const gone = before.filter((name) => !now.includes(name));
  const added = now.filter((name) => !before.includes(name));
  return gone.flatMap((from) => {
    const alike = added.filter((to) => plain(to) === plain(from) && plain(from) !== '');
    if (alike.length === 1 && gone.filter((name) => plain(name) === plain(from)).length === 1)
      return [{ from, to: alike[0]! }];
    const goneAlike = gone.filter((name) => kindOf(name) === kindOf(from));
    const addedAlike = added.filter((name) => kindOf(name) === kindOf(from));
    const alone = goneAlike.length === 1 && addedAlike.length === 1 && alike.length === 0;
    return alone && shareOfLetters(from, addedAlike[0]!) >= LEAST_ALIKE ? [{ from, to: addedAlike[0]! }] : [];
  });
}

/** Of the pairs of neighbouring letters of both names, the share that both have (Dice). */
function shareOfLetters(one: string, other: string): number {
  const [first, second] = [pairs(one), pairs(other)];
  const common = first.filter((pair) => second.includes(pair)).length;
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}

function pairs(name: string): readonly string[] {
  const letters = plain(name);
  return [...new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)))];
}
