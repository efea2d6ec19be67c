import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import type { Tone } from '../../../../src/shared/model/presentation.ts';
import { renderBadge } from '../../../../src/shared/report/badge.ts';
import { expectGolden } from './golden.ts';
import { hostileText } from './hostile-text.ts';

const TONES: readonly Tone[] = ['good', 'bad', 'warn', 'muted'];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrastWithWhite(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

describe('renderBadge', () => {
  test.each([
    ['good', '96.40 %', 'good'],
    ['inconclusive', 'inconclusive', 'warn'],
    ['failed', '94.99 %', 'bad'],
  ] as const)('%s', (name, value, tone) => {
    expectGolden(`badge/${name}.svg`, renderBadge({ label: 'coverage', value, tone }));
  });

  it('is readable in every tone', () => {
    for (const tone of TONES) {
      const colors = renderBadge({ label: 'a', value: 'b', tone }).match(/#[0-9a-f]{6}/g)!;
      expect(colors).toHaveLength(2);
      for (const color of colors) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is wider for wider text', () => {
    const width = (value: string) =>
      Number(/ width="(\d+)"/.exec(renderBadge({ label: 'coverage', value, tone: 'good' }))![1]);
    expect(width('100 %')).toBeGreaterThan(width('1 %'));
    expect(width('WWWW')).toBeGreaterThan(width('iiii'));
    expect(width('日本')).toBeGreaterThan(width('ab'));
    expect(width('x'.repeat(10_000))).toBeLessThan(600);
  });

  it('is an image that loads nothing, with a name, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.constantFrom(...TONES), (label, value, tone) => {
        const svg = renderBadge({ label, value, tone });
        const names: string[] = [];
        let title: string | undefined;
        const parser = new SaxesParser({ xmlns: true });
        parser.on('opentag', ({ local, attributes, uri }) => {
          expect(uri).toBe('http://www.w3.org/2000/svg');
          names.push(local);
          for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^on|href/i);
        });
        parser.on('text', (text) => {
          if (names.at(-1) === 'title') title ??= text;
        });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(svg).close();
        expect(new Set(names)).toEqual(
          new Set([...new Set(['svg', 'title', 'clipPath', 'rect', 'g']), ...(names.includes('text') ? ['text'] : [])]),
        );
        if (title !== undefined && title.trim() !== '') expect(svg).toContain('role="img" aria-label="');
      }),
    );
  });
});
