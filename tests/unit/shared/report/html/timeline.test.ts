import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../../src/shared/model/presentation.ts';
import { timelineHtml } from '../../../../../src/shared/report/html/timeline.ts';

const span = (startMs: number, durationMs: number, more = {}) => ({
  name: 'Build 1',
  startMs,
  durationMs,
  result: 'result A',
  tone: 'good' as const,
  detail: 'took a while',
  ...more,
});
const timeline = (...spans: Timeline['spans'][number][]): Timeline => ({ title: 'Builds', legend: 'how', spans });
const bars = (html: string) =>
  [...html.matchAll(/class="span" x="(\d+)" width="(\d+)"/gu)].map(([, x, width]) => [Number(x), Number(width)]);

describe('timeline', () => {
  it('draws each span where it lies between the first start and the last end', () => {
    expect(bars(timelineHtml(timeline(span(0, 250), span(500, 500))))).toEqual([
      [0, 250],
      [500, 500],
    ]);
  });

  it('shows the shortest of them, inside of its row', () => {
    expect(bars(timelineHtml(timeline(span(0, 1e6), span(1e6, 1))))).toEqual([
      [0, 1000],
      [996, 4],
    ]);
    expect(bars(timelineHtml(timeline(span(0, 0))))).toEqual([[0, 4]]);
  });

  it('says in words and signs what it shows in colours', () => {
    const html = timelineHtml({ ...timeline(span(0, 1), span(1, 1, { tone: 'bad', result: 'result B' })), omitted: 7 });
    expect(html).toMatch(/✓<\/span><bdi>result A|✓<\/span>.*result A/u);
    expect(html).toMatch(/✕<\/span>.*result B/u);
    expect(html).toContain('+7 more');
  });

  it('escapes what it is given', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const html = timelineHtml({
      title: evil,
      legend: evil,
      spans: [span(0, 1, { name: evil, result: evil, detail: evil })],
    });
    expect(html).not.toContain('<img');
  });

  it('is nothing without spans', () => {
    expect(timelineHtml(timeline())).toBe('');
    expect(timelineHtml(undefined)).toBe('');
  });
});
