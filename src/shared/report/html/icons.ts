import type { Severity } from '../../model/finding.ts';
import type { Outcome } from '../../model/verdict.ts';

/** Each state has a shape of its own, so that it can be told without colour. Paths in a 16 by 16 box. */
const CIRCLE = 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Z';
const OCTAGON = 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z';
const TRIANGLE = 'M8 1 15.6 14.6H.4Z';
const TICK = 'm4.6 8.3 2.3 2.3 4.6-5';
const CROSS = 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2';
const POINT = 'M8 5.8v4m0 2v.6';
const LETTER = 'M8 7.4v4m0-7v.6';

type Shape = readonly [outline: string, sign: string];

export const OUTCOME_SHAPES: Readonly<Record<Outcome, Shape>> = {
  passed: [CIRCLE, TICK],
  failed: [OCTAGON, CROSS],
  inconclusive: [TRIANGLE, POINT],
};

export const SEVERITY_SHAPES: Readonly<Record<Severity, Shape>> = {
  error: [OCTAGON, CROSS],
  warning: [TRIANGLE, POINT],
  notice: [CIRCLE, LETTER],
};

/** Decoration beside a word: hidden from screen readers, which read the word. */
export function icon([outline, sign]: Shape, sizePx: number): string {
  return `<svg class="icon" width="${sizePx}" height="${sizePx}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="shape" d="${outline}"/><path class="sign" d="${sign}"/></svg>`;
}

/** The outcome as the page's own icon, so that a row of open tabs can be read. */
export function favicon([outline, sign]: Shape, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colour}" d="${outline}"/><path fill="none" stroke="#fff" stroke-width="1.8" d="${sign}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
