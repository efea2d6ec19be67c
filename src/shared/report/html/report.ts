import { htmlText } from '../escape.ts';
import type { Report, ReportInput } from '../port.ts';
import { countText } from '../words.ts';
import { chartData, chartsHtml } from './charts.ts';
import { dataBlocks } from './data.ts';
import { findingsHtml, waivedHtml } from './findings.ts';
import { favicon, OUTCOME_SHAPES } from './icons.ts';
import { FILES_HTML, footerHtml, headerHtml, notesHtml, OUTCOME_WORDS, problemsHtml, SOURCE_HTML } from './layout.ts';
import { light } from './palette.ts';
import { partsHtml } from './parts.ts';
import { pictureHtml } from './picture.ts';
import { contentPolicy } from './policy.ts';
import { scriptWith } from './script.ts';
import { CHARTS_STYLE } from './style/charts.ts';
import { PARTS } from './style/parts.ts';
import { TIMELINE } from './style/timeline.ts';
import { STYLE } from './style.ts';
import { tablesHtml } from './tables.ts';
import { timelineHtml } from './timeline.ts';

const OUTCOME_COLOURS = { passed: light.good, failed: light.bad, inconclusive: light.warn } as const;

function render({ verdict, presentation, pages, version }: ReportInput): string {
  const { title, tables, parts: gates = [] } = presentation;
  const { outcome } = verdict;
  const paths = new Map(pages.map((page, index) => [page.path, index]));
  const findings = findingsHtml(verdict.findings, paths);
  const overTime = { title: gates.length === 0 ? 'History' : 'Trends', note: presentation.chartsNote };
  const [charts, chartNumbers] = [chartsHtml(presentation.charts, overTime), chartData(presentation.charts)];
  const style =
    STYLE +
    (presentation.timeline === undefined ? '' : TIMELINE) +
    (charts === '' ? '' : CHARTS_STYLE) +
    (gates.length === 0 ? '' : PARTS);
  const script = scriptWith({ hasTabs: gates.length > 0, hasCharts: chartNumbers !== '' });
  const parts: (readonly [string, string])[] = [['summary', 'Summary']];
  if (gates.length > 0) parts.push(['gates', 'Gates']);
  if ((presentation.picture?.nodes.length ?? 0) > 0) parts.push(['picture', 'Gaps']);
  if (timelineHtml(presentation.timeline) !== '') parts.push(['timeline', 'Timeline']);
  if (findings !== '') parts.push(['findings', `Findings (${countText(verdict.findings.length)})`]);
  if (charts !== '') parts.push(['charts', overTime.title]);
  const waived = waivedHtml(verdict, paths);
  if (waived !== '') parts.push(['waived', `Waived (${countText(verdict.waived?.length ?? 0)})`]);
  if (pages.length > 0) parts.push(['files', `Files (${countText(pages.length)})`]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${OUTCOME_WORDS[outcome]}: ${htmlText(title)}</title>
<link rel="icon" href="${favicon(OUTCOME_SHAPES[outcome], OUTCOME_COLOURS[outcome])}">
<style>${style}</style>
</head>
<body>
${headerHtml(verdict, presentation, parts)}<main class="wide" id="main" tabindex="-1">
<div id="overview">
<div id="summary" class="summary">
${problemsHtml(verdict)}${tablesHtml(tables, paths)}</div>
${partsHtml(gates, paths)}${pictureHtml(presentation.picture, paths)}${timelineHtml(presentation.timeline)}${findings}${charts}${waived}${pages.length > 0 ? FILES_HTML : ''}${notesHtml(presentation)}</div>
${pages.length > 0 ? SOURCE_HTML : ''}</main>
${footerHtml(version, pages.length > 0)}${dataBlocks(pages)}${chartNumbers}<script>${script}</script>
</body>
</html>
`;
}

/** One self-contained page: what holds, why, and the sources with their hits. Loads nothing, runs only its own script. */
export const htmlReport: Report = { file: 'report.html', render };
