import type { Chart, ChartGroup } from '../../model/chart.ts';
import { shortenMiddle } from '../display-width.ts';
import { htmlText, plainLine } from '../escape.ts';
import { countText } from '../words.ts';
import { chartSvg } from './chart-drawing.ts';
import { embedJson } from './data.ts';
import { isolated } from './isolated.ts';

/** A name may be a report's own text of any length. */
const LONGEST_NAME = 160;
const LONGEST_UNIT = 24;
/** A sign and a word, so that a tone does not depend on seeing its colour. */
const SIGNS = { good: '✓', bad: '✕', warn: '!', muted: '' } as const;
const HOW_TO_READ =
  'The scale does not begin at zero. Point at a chart, or move in it with the arrow keys, to read values; enlarge a part by drawing over it, or with + and −.';

interface PlacedChart {
  readonly chart: Chart;
  readonly group: number;
  /** Of the figure. */
  readonly id: string;
}

/** What charts are called, and why some are missing. */
export interface ChartsHeading {
  readonly title: string;
  readonly note?: string | undefined;
}

/** Charts of measurements over time: those that matter, and the others folded; nothing without charts and note. */
export function chartsHtml(
  groups: readonly ChartGroup[] = [],
  { title, note: text }: ChartsHeading = { title: 'History' },
): string {
  const placed = placedCharts(groups);
  const note = text === undefined ? '' : `<p class="note">${isolated(text)}</p>\n`;
  if (placed.length === 0)
    return note === ''
      ? ''
      : `<section class="panel charts" id="charts" aria-labelledby="charts-title"><h2 id="charts-title">${title}</h2>\n${note}</section>\n`;
  const [matter, rest] = [true, false].map((matters) => placed.filter(({ chart }) => chart.matters === matters));
  const omitted = groups.reduce((sum, group) => sum + (group.omitted ?? 0), 0);
  const folded =
    rest!.length === 0
      ? ''
      : `<details id="charts-rest"${matter!.length === 0 ? ' open' : ''}><summary><h3>Unchanged <span class="count">${countText(rest!.length)}</span></h3></summary>
<div class="sheets">${rest!.map((one) => figure(one, groups)).join('')}</div></details>\n`;
  return `<section class="panel charts" id="charts" aria-labelledby="charts-title">
<div class="heading"><h2 id="charts-title">${title} <span class="count">${countText(placed.length)}</span></h2>
<div class="tools needs-script"><label class="field">Filter <input type="search" id="charts-filter" placeholder="Name of a measurement"></label></div></div>
<p class="muted legend">${legend(placed.map(({ chart }) => chart))}</p><p class="muted" id="charts-status" role="status"></p>
${note}<div class="sheets">${matter!.map((one) => figure(one, groups)).join('')}</div>
${folded}${omitted > 0 ? `<p class="muted">+${countText(omitted)} more in facts.json</p>` : ''}</section>\n`;
}

/** What the script enlarges and reads out; the drawing itself is complete without it. */
export function chartData(groups: readonly ChartGroup[] = []): string {
  const placed = placedCharts(groups);
  if (placed.length === 0) return '';
  const charts = placed.map(({ chart: { unit, points, levels, limits }, group }) => ({
    group,
    unit: shownUnit(unit),
    at: points.map(({ run }) => run),
    values: points.map(({ value }) => value),
    levels: levels.map(({ from, to, value }) => [from, to, value]),
    limits: limits.map(({ value }) => value),
  }));
  const runs = groups.map((group) => group.runs.map((run) => plainLine(run)));
  return `<script type="application/json" id="chart-data">${embedJson({ runs, charts })}</script>\n`;
}

function placedCharts(groups: readonly ChartGroup[]): readonly PlacedChart[] {
  return groups
    .flatMap(({ charts }, group) => charts.map((chart) => ({ chart, group })))
    .map((one, at) => ({ ...one, id: `chart-${at}` }));
}

/** Only of what is drawn. */
function legend(charts: readonly Chart[]): string {
  const signs: readonly (readonly [isDrawn: boolean, words: string])[] = [
    [true, 'A dot is a value'],
    [charts.some(({ levels }) => levels.length > 0), 'a thick line the level that values lie around'],
    [charts.some(({ changes }) => changes.length > 0), 'an upright line a change'],
    [charts.some(({ limits }) => limits.length > 0), 'a dashed line a limit'],
  ];
  const drawn = signs.filter(([isDrawn]) => isDrawn).map(([, words]) => words);
  return `${drawn.join(', ')}. ${HOW_TO_READ}`;
}

function figure({ chart, group, id }: PlacedChart, groups: readonly ChartGroup[]): string {
  const { title, runs } = groups[group]!;
  const { name, unit, standing, tone, description, points } = chart;
  const first = runs[points[0]!.run] ?? '';
  const last = runs[points.at(-1)!.run] ?? '';
  const of = [...(groups.length > 1 ? [isolated(title)] : []), ...(unit === '' ? [] : [isolated(shownUnit(unit))])];
  return `<figure class="chart" id="${id}">
<figcaption><p class="name" id="${id}-name"><code>${isolated(shortenMiddle(plainLine(name), LONGEST_NAME))}</code></p>
<p class="standing tone ${tone}">${SIGNS[tone] === '' ? '' : `<span class="sign" aria-hidden="true">${SIGNS[tone]}</span>`}${isolated(standing)}</p>
<p class="unit muted">${of.length === 0 ? 'no unit' : of.join(' · ')}</p></figcaption>
<div class="frame">${chartSvg(chart, id)}
<p class="runs muted"><span>${htmlText(first)}</span><span>${htmlText(last)}</span></p></div>
<p class="words muted" id="${id}-words">${isolated(description)}</p></figure>\n`;
}

function shownUnit(unit: string): string {
  return shortenMiddle(plainLine(unit), LONGEST_UNIT);
}
