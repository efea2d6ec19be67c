/** The standard deviation of a normal distribution is so many times its median absolute deviation. */
const SIGMA_PER_MAD = 1.4826;

/** Middle value, or the mean of the two; NaN for none. The values stay as they are. */
export function median(values: ArrayLike<number>): number {
  return middleOfWork(new Float64Array(values));
}

/** Reorders its values. */
function middleOfWork(work: Float64Array): number {
  const middle = work.length >> 1;
  if (work.length === 0) return Number.NaN;
  const upper = nth(work, middle);
  if (work.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < middle; at++) if (work[at]! > lower) lower = work[at]!;
  return (lower + upper) / 2;
}

/** Standard deviation as the median distance from `centre` tells it: half of the values may be anything. */
export function spreadAround(values: ArrayLike<number>, centre: number): number {
  const distances = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) distances[at] = Math.abs(values[at]! - centre);
  return SIGMA_PER_MAD * middleOfWork(distances);
}

/**
 * Standard deviation of the noise as the median step from one value to the next tells it, so that neither levels nor
 * outliers count; 0 for fewer than two values.
 */
export function stepNoise(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const steps = new Float64Array(values.length - 1);
  for (let at = 0; at < steps.length; at++) steps[at] = Math.abs(values[at + 1]! - values[at]!);
  return (SIGMA_PER_MAD * middleOfWork(steps)) / Math.SQRT2;
}

/** Quickselect with the median of three: the value that sorting would put at `rank`, nothing larger before it. */
function nth(values: Float64Array, rank: number): number {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = middleOf(values[from]!, values[(from + to) >> 1]!, values[to]!);
    let [left, right] = [from, to];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const value = values[left]!;
      values[left++] = values[right]!;
      values[right--] = value;
    }
    if (rank <= right) to = right;
    else if (rank >= left) from = left;
    else break;
  }
  return values[rank]!;
}

function middleOf(one: number, other: number, third: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}
