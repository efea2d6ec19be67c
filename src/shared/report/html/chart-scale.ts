/** What part of the values a chart shows, and where its lines of the grid are. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  /** Round numbers between them, ascending. */
  readonly ticks: readonly number[];
}

/** Of what the values lie around: so that noise of a per cent looks like little, whatever its own height. */
const LEAST_SPAN = 0.1;
/** Of which tenths are still numbers. */
const SMALLEST = 1e-300;
const MARGIN = 0.08;
const TICKS = 4;

/**
 * Shows all values, and those of `limits` that are not so far away that nothing else could be told apart. Nothing below 0 where no
 * value is. The page's script has the same for the part of a chart that it enlarges.
 */
export function chartScale(values: readonly number[], limits: readonly number[]): ChartScale {
  const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const reach = Math.max(most - least, Math.abs(most + least) / 4);
  const near = limits.filter((limit) => limit >= least - reach && limit <= most + reach);
  const all = [least, most, ...near];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  const known = Math.max(high - low, (LEAST_SPAN * Math.abs(high + low)) / 2);
  const span = known < SMALLEST ? 1 : known;
  const middle = (low + high) / 2;
  const isPositive = low >= 0;
  [low, high] = [middle - span * (0.5 + MARGIN), middle + span * (0.5 + MARGIN)];
  if (isPositive && low < 0) low = 0;
  return { low, high, ticks: ticksOf(low, high) };
}

function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.min(10, Math.floor(high / step) - first + 1);
  return Array.from({ length: count }, (_, at) => (first + at) * step);
}

/** A number of the axis, for which there is little room: `1.25M`. */
export function axisNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  const [factor, sign] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return String(Number((value / factor).toPrecision(4))) + sign;
}
