import { describe, expect, it } from 'vitest';
import type { Picture, PictureNode } from '../../../../../src/shared/model/presentation.ts';
import { partsHtml } from '../../../../../src/shared/report/html/parts.ts';
import { pictureHtml } from '../../../../../src/shared/report/html/picture.ts';

const node = (name: string, more: Partial<PictureNode> = {}): PictureNode => ({
  name,
  detail: '3 files',
  marks: [],
  ...more,
});

function picture(nodes: readonly PictureNode[], more: Partial<Picture> = {}): Picture {
  return { title: 'Folders', description: 'What imports what.', legend: 'Down is in.', nodes, edges: [], ...more };
}

const drawn = (whole: Picture): string => pictureHtml(whole, new Map());
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Of the drawing for wide pages: `[top, bottom]` of each box. */
function boxes(html: string): readonly (readonly [top: number, bottom: number])[] {
  const [large = ''] = html.split('</svg>');
  return [...large.matchAll(/<rect class="node"[^>]* y="(\d+)"[^>]* height="(\d+)"/gu)].map(
    ([, y, height]) => [Number(y), Number(y) + Number(height)] as const,
  );
}

describe('a picture', () => {
  it('is nothing without one, and its table alone without boxes', () => {
    expect(pictureHtml(undefined, new Map())).toBe('');
    const table = { title: 'Folders by size', columns: [{ label: 'Folder', align: 'left' as const }], rows: [['src']] };
    const html = drawn(picture([], { table }));
    expect(html).not.toContain('<svg');
    expect(html).toContain('Folders by size');
  });

  it('is drawn twice, for wide and for narrow pages, and told in words', () => {
    const html = drawn(picture([node('src')]));
    expect(count(html, /<svg /gu)).toBe(2);
    for (const [, title, words] of html.matchAll(
      /aria-labelledby="(picture-\w+-title)" aria-describedby="([^"]+)"/gu,
    )) {
      expect(html).toContain(`<title id="${title}">Folders</title>`);
      expect(html).toContain(`<desc id="${words}">What imports what.</desc>`);
    }
    expect(html).toContain('Down is in.');
  });

  it('has a box for each, none over another, and a bar for what is covered', () => {
    const marks = [1, 2, 3].map((at) => ({ name: `file${at}.ts`, detail: `${at} %` }));
    const html = drawn(
      picture([
        node('a'),
        node('b', { share: { covered: 1, total: 4 }, marks }),
        node('c', { share: { covered: 0, total: 0 } }),
      ]),
    );
    const placed = boxes(html);
    expect(placed).toHaveLength(3);
    for (const [at, [top, bottom]] of placed.entries()) {
      expect(bottom).toBeGreaterThan(top);
      expect(top).toBeGreaterThan(placed[at - 1]?.[1] ?? 0);
    }
    const bars = [
      ...html.matchAll(/class="track"[^>]* width="(\d+)"[^/]*\/><rect class="covered"[^>]* width="(\d+)"/gu),
    ];
    // A quarter of what is covered, and nothing of nothing, in both drawings.
    const shares = bars.map(([, track, covered]) => Number(covered) / Number(track));
    expect(shares.map((share) => Math.round(share * 100))).toEqual([25, 0, 25, 0]);
    for (const { name, detail } of marks) expect(html).toMatch(new RegExp(`>${name}</text>.*>${detail}</text>`, 'u'));
  });

  it('has arrows down on the left and up on the right, thicker by weight, with heads where they end', () => {
    const edges = [
      { from: 0, to: 2, weight: 9, label: 'a uses c' },
      { from: 2, to: 1, weight: 400, label: 'c uses b' },
    ];
    const [large = ''] = drawn(picture([node('a'), node('b'), node('c')], { edges })).split('</svg>');
    const arrows = [
      ...large.matchAll(/class="(arrow-line[^"]*)" stroke-width="([\d.]+)" d="M(\d+) [^"]*"><title>([^<]*)/gu),
    ];
    expect(arrows.map(([, kind, width, x, label]) => [kind, width, Number(x) > 540, label])).toEqual([
      ['arrow-line', '2.0', false, 'a uses c'],
      ['arrow-line back', '5.0', true, 'c uses b'],
    ]);
    expect([count(large, /class="arrow-head"/gu), count(large, /class="arrow-head back"/gu)]).toEqual([1, 1]);
  });

  it('cuts long names in their middle, and writes what is hostile as text', () => {
    const html = drawn(picture([node('<script>'), node(`src/${'x'.repeat(400)}/end.ts`)]));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toMatch(/>src\/x+…x*\/?end\.ts<|>src\/x+…[^<]*<\/text>/u);
    expect(html).not.toContain('x'.repeat(120));
  });
});

describe('parts of several gates', () => {
  it('are nothing for one gate', () => {
    expect(partsHtml([], new Map())).toBe('');
  });

  it('are a tab and a panel each, which name each other; the first is open', () => {
    const parts = (['passed', 'failed'] as const).map((outcome) => ({
      ...{
        id: `gate-${outcome}`,
        title: `<${outcome}>`,
        outcome,
        headline: 'says',
        tables: [],
        report: `../${outcome}.html`,
      },
    }));
    const html = partsHtml(parts, new Map());
    expect([...html.matchAll(/aria-selected="(\w+)" tabindex="(-?\d)"/gu)].map(([, ...own]) => own)).toEqual([
      ['true', '0'],
      ['false', '-1'],
    ]);
    for (const { id, outcome } of parts) {
      expect(html).toContain(`aria-controls="gate-${id}"`);
      expect(html).toContain(`id="gate-${id}"`);
      expect(html).toContain(`href="../${outcome}.html"`);
      expect(html).toContain(`&lt;${outcome}&gt;`);
    }
    expect(html).not.toContain('<passed>');
  });
});
