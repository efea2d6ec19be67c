/** A build, as far as it matters which variations go with which result. */
export interface Seen {
  readonly varied: readonly string[];
  readonly digest: string;
}

/**
 * Variations that go with the result: on in every build that differs from the reference, and in no other. No proof, since
 * nothing was tried, but what there is to say of builds that other machines made.
 */
export function suspects(reference: string, runs: readonly Seen[]): readonly string[] {
  const others = runs.filter(({ digest }) => digest !== reference);
  const same = runs.filter(({ digest }) => digest === reference);
  const [first] = others;
  if (first === undefined) return [];
  return first.varied.filter(
    (name) => others.every(({ varied }) => varied.includes(name)) && !same.some(({ varied }) => varied.includes(name)),
  );
}
