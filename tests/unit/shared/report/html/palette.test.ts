import { describe, expect, it } from 'vitest';
import { dark, light, PAIRS } from '../../../../../src/shared/report/html/palette.ts';
import { STYLE } from '../../../../../src/shared/report/html/style.ts';

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2, definition of "relative luminance"). */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

it('measures black on white as 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, palette) => {
  it.each(PAIRS)('%s on %s reaches %d to 1', (text, ground, least) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(least);
  });

  it('is in the style sheet whole', () => {
    for (const [name, colour] of Object.entries(palette)) expect(STYLE).toContain(`--${name}: ${colour};`);
  });
});

it('has no colour outside the palette but the white of paper', () => {
  const known = new Set([...Object.values(light), ...Object.values(dark), '#fff']);
  const used = STYLE.match(/#[0-9a-f]{3,8}\b(?!-)/g) ?? [];
  expect(used.filter((colour) => !known.has(colour))).toEqual([]);
});
