import type { Chart } from '../../model/chart.ts';
import { htmlText } from '../escape.ts';
import { axisNumber, chartScale } from './chart-scale.ts';

/** Height of a drawing in its own units; its width is that of the runs. Lines keep their thickness however it is stretched. */
const HEIGHT = 1000;
/** Two texts in one row stand at least so far apart, in shares of the width: what a telephone has room for. */
const TEXT_WIDTH = 0.22;
const ROWS = 2;
const ROW_HEIGHT = 15;

/** The drawing of a chart and the numbers beside it, complete without the script. `id`: of the whole chart. */
export function chartSvg(chart: Chart, id: string): string {
  const { points, levels, changes, limits } = chart;
  const scale = chartScale(
    points.map(({ value }) => value),
    limits.map(({ value }) => value),
  );
  const [from, to] = [points[0]!.run, points.at(-1)!.run];
  const [left, width] = [from - 0.5, to - from + 1];
  const y = (value: number): number => Math.round(((scale.high - value) / (scale.high - scale.low)) * HEIGHT * 10) / 10;
  const across = (values: readonly number[]): string => values.map((value) => `M${left} ${y(value)}h${width}`).join('');
  const shown = limits.map(({ value }) => value).filter((value) => value >= scale.low && value <= scale.high);
  const axis = scale.ticks.map(
    (tick) => `<text x="100%" y="${y(tick) / 10}%" dy=".32em" text-anchor="end">${axisNumber(tick)}</text>`,
  );
  const lines = [
    `<path class="grid" d="${across(scale.ticks)}"/>`,
    `<path class="limit" d="${across(shown)}"/>`,
    ...changes.map(
      ({ run, text, detail, tone }) =>
        `<path class="change ${tone}" d="M${run - 0.5} 0V${HEIGHT}"><title>${htmlText(`${text}: ${detail}`)}</title></path>`,
    ),
    `<path class="line" d="${points.map(({ run, value }, at) => `${at === 0 ? 'M' : 'L'}${run} ${y(value)}`).join('')}"/>`,
    `<path class="level" d="${levels.map((level) => `M${level.from - 0.4} ${y(level.value)}H${level.to + 0.4}`).join('')}"/>`,
    `<path class="dots" d="${points.map(({ run, value }) => `M${run} ${y(value)}h0`).join('')}"/>`,
  ];
  return `<svg class="axis" aria-hidden="true">${axis.join('')}</svg>
<div class="plot"><svg class="drawing" role="img" aria-labelledby="${id}-name" aria-describedby="${id}-words">
<svg class="lines" width="100%" height="100%" viewBox="${left} 0 ${width} ${HEIGHT}" preserveAspectRatio="none">
${lines.join('\n')}
</svg>${marks(chart, left, width)}</svg></div>`;
}

/** How much changed, above the line of the change, where there is room: left out rather than one over the other. */
function marks({ changes }: Chart, left: number, width: number): string {
  const ends: number[] = Array.from({ length: ROWS }, () => -1);
  return changes
    .map(({ run, text, tone }) => {
      const at = (run - 0.5 - left) / width;
      const isLate = at > 1 - TEXT_WIDTH;
      const start = isLate ? at - TEXT_WIDTH : at;
      const row = ends.findIndex((end) => end <= start);
      if (row < 0) return '';
      ends[row] = start + TEXT_WIDTH;
      const side = isLate ? ' dx="-5" text-anchor="end"' : ' dx="5"';
      return `<text class="mark ${tone}" data-run="${run}" x="${(100 * at).toFixed(2)}%" y="${12 + row * ROW_HEIGHT}"${side}>${htmlText(text)}</text>`;
    })
    .join('');
}
