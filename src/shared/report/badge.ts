import type { Tone } from '../model/presentation.ts';
import { displayWidth } from './display-width.ts';
import { plainLine, xmlAttribute, xmlText } from './escape.ts';
import { cutToSize } from './size.ts';

export interface Badge {
  /** Left side, for example `coverage`. */
  readonly label: string;
  /** Right side, for example `96.4 %` or `inconclusive`. */
  readonly value: string;
  readonly tone: Tone;
}

/** White text on each of them has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS: Readonly<Record<Tone, string>> = { good: '#1a7f37', bad: '#c62828', warn: '#8a5a00', muted: '#57606a' };
const LABEL_COLOR = '#3d444d';
const FONT_PIXELS = 11;
const PADDING = 6;
const MAX_CHARACTERS = 60;

/** Advance widths of Verdana, U+0020 to U+007E, in thousandths of the font size. */
// biome-ignore format: sixteen to a line
const WIDTHS: readonly number[] = [
  352, 394, 459, 818, 636, 1076, 727, 269, 454, 454, 636, 818, 364, 454, 364, 454,
  636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 818, 818, 818, 545,
  1000, 684, 686, 698, 771, 632, 575, 775, 751, 421, 455, 693, 557, 843, 748, 787,
  603, 787, 695, 684, 616, 732, 684, 989, 685, 615, 685, 454, 454, 454, 818, 636,
  636, 601, 623, 521, 623, 596, 352, 623, 633, 274, 344, 592, 274, 973, 633, 607,
  623, 623, 427, 521, 394, 633, 592, 818, 592, 592, 525, 635, 454, 635, 818,
];

/**
 * badge.svg: flat, self-contained, named for screen readers. Widths are estimated and then given to the viewer as
 * `textLength`, so that the text fits whatever font it has.
 */
export function renderBadge(badge: Badge): string {
  const label = cutToSize(plainLine(badge.label), { max: MAX_CHARACTERS, unit: 'characters' });
  const value = cutToSize(plainLine(badge.value), { max: MAX_CHARACTERS, unit: 'characters' });
  const left = textPixels(label);
  const right = textPixels(value);
  const labelWidth = left === 0 ? 0 : left + 2 * PADDING;
  const width = labelWidth + right + 2 * PADDING;
  const name = label === '' ? value : `${label}: ${value}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${xmlAttribute(name)}">
<title>${xmlText(name)}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${width}" height="20" fill="${LABEL_COLOR}"/><rect x="${labelWidth}" width="${width - labelWidth}" height="20" fill="${COLORS[badge.tone]}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${FONT_PIXELS}">
${textElement(label, PADDING, left)}${textElement(value, labelWidth + PADDING, right)}</g>
</svg>
`;
}

function textElement(text: string, x: number, width: number): string {
  return text === ''
    ? ''
    : `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>\n`;
}

/** Whole pixels; characters outside the table count as one em for every two columns of a terminal. */
function textPixels(text: string): number {
  let thousandths = 0;
  for (const character of text)
    thousandths += WIDTHS[character.codePointAt(0)! - 0x20] ?? displayWidth(character) * 600;
  return Math.ceil((thousandths * FONT_PIXELS) / 1000);
}
