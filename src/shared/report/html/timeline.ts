import type { Timeline, TimelineSpan } from '../../model/presentation.ts';
import { countText } from '../words.ts';
import { isolated } from './isolated.ts';

/** Units of a row's drawing, from the first start to the last end. */
const WIDTH = 1000;
const HEIGHT = 12;
/** Of the shortest span: it must be seen. */
const LEAST_WIDTH = 4;

/** A row for each span, with a bar where it lies in time; nothing without one. In words too, for who does not see bars. */
export function timelineHtml(timeline: Timeline | undefined): string {
  if (timeline === undefined || timeline.spans.length === 0) return '';
  const { title, legend, spans, omitted = 0 } = timeline;
  const end = Math.max(1, ...spans.map(({ startMs, durationMs }) => startMs + durationMs));
  const more = omitted > 0 ? `<p class="muted">+${countText(omitted)} more</p>` : '';
  return `<section class="panel timeline" id="timeline" aria-labelledby="timeline-title"><h2 id="timeline-title">${isolated(title)}</h2>
<p class="muted">${isolated(legend)}</p>
<ol>\n${spans.map((span) => rowHtml(span, end)).join('')}</ol>${more}</section>\n`;
}

function rowHtml({ name, result, tone, detail, startMs, durationMs }: TimelineSpan, end: number): string {
  const width = Math.max(LEAST_WIDTH, Math.round((durationMs / end) * WIDTH));
  const from = Math.min(Math.round((startMs / end) * WIDTH), WIDTH - width);
  const sign = tone === 'good' ? '✓' : '✕';
  return `<li class="${tone}"><p class="name">${isolated(name)}</p><p class="result tone ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${isolated(result)}</p><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${WIDTH}" height="${HEIGHT}"/><rect class="span" x="${from}" width="${width}" height="${HEIGHT}"/></svg><p class="detail">${isolated(detail)}</p></li>\n`;
}
