/** Indices at which one person each saw a change begin. */
export type Annotations = readonly (readonly number[])[];

/** A detection this close to a mark is the same change. */
export const MARGIN = 5;
/** Of five people. */
const AGREEING = 3;

/**
 * F1 of van den Burg and Williams (2020), as TCPDBench computes it: precision against what anybody marked, recall as the mean
 * over people; index 0 is a change for everybody, so that finding nothing where nothing is scores 1.
 */
export function f1(annotations: Annotations, found: readonly number[]): number {
  const detected = new Set([0, ...found]);
  const people = annotations.map((marks) => new Set([0, ...marks]));
  const anybody = new Set(people.flatMap((marks) => [...marks]));
  const precision = matched(anybody, detected) / detected.size;
  const recall = people.reduce((sum, marks) => sum + matched(marks, detected) / marks.size, 0) / people.length;
  return (2 * precision * recall) / (precision + recall);
}

/** How many marks have a detection of their own within the margin, the nearest first. */
function matched(marks: ReadonlySet<number>, detected: ReadonlySet<number>): number {
  const free = new Set(detected);
  let count = 0;
  for (const mark of [...marks].sort((one, other) => one - other)) {
    let nearest: number | undefined;
    for (const at of free) {
      if (Math.abs(at - mark) > MARGIN) continue;
      const [distance, least] = [Math.abs(at - mark), Math.abs((nearest ?? Number.POSITIVE_INFINITY) - mark)];
      if (distance < least || (distance === least && at < nearest!)) nearest = at;
    }
    if (nearest === undefined) continue;
    free.delete(nearest);
    count++;
  }
  return count;
}

/** Changes that at least three of five marked within the margin: the mark with most people around it, then the next. */
export function consensus(annotations: Annotations): readonly number[] {
  let left = annotations.flatMap((marks, person) => marks.map((at) => ({ at, person })));
  const agreed: number[] = [];
  for (;;) {
    const groups = left.map(({ at }) => {
      const near = left.filter((mark) => Math.abs(mark.at - at) <= MARGIN);
      const people = new Set(near.map(({ person }) => person)).size;
      return { at, near, people, spread: near.reduce((sum, mark) => sum + Math.abs(mark.at - at), 0) };
    });
    const [best] = groups
      .filter(({ people }) => people >= AGREEING)
      .sort((one, other) => other.people - one.people || one.spread - other.spread || one.at - other.at);
    if (best === undefined) return agreed.sort((one, other) => one - other);
    agreed.push(best.at);
    left = left.filter((mark) => !best.near.includes(mark));
  }
}
