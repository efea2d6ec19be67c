/** Colours of one scheme. Each text colour reaches WCAG AA (4.5 to 1) on each ground it is used on; a test computes it. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly line: string;
  /** Borders of controls: 3 to 1 against the panel. */
  readonly edge: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  readonly mark: string;
  readonly good: string;
  readonly 'good-soft': string;
  readonly 'good-fill': string;
  readonly bad: string;
  readonly 'bad-soft': string;
  readonly 'bad-fill': string;
  readonly warn: string;
  readonly 'warn-soft': string;
}

export const light: Palette = {
  ground: '#f4f6f8',
  panel: '#ffffff',
  line: '#dce1e7',
  edge: '#858e99',
  text: '#1a1f26',
  muted: '#565f6b',
  link: '#0a58c2',
  mark: '#e3eefc',
  good: '#12662b',
  'good-soft': '#e2f5e6',
  'good-fill': '#2f9e4f',
  bad: '#b01b20',
  'bad-soft': '#fdebea',
  'bad-fill': '#dd5a52',
  warn: '#7a4a00',
  'warn-soft': '#fdf1d3',
};

export const dark: Palette = {
  ground: '#0e1217',
  panel: '#161b22',
  line: '#2b333d',
  edge: '#6c7784',
  text: '#e4e9ef',
  muted: '#9da8b5',
  link: '#7cb5ff',
  mark: '#1b2f4b',
  good: '#62d186',
  'good-soft': '#132a1b',
  'good-fill': '#3fae61',
  bad: '#ff938b',
  'bad-soft': '#38181a',
  'bad-fill': '#d65a53',
  warn: '#ecbd55',
  'warn-soft': '#322810',
};

/** Text colour, ground, and the least contrast between them: what the style sheet combines. */
export const PAIRS: readonly (readonly [text: keyof Palette, ground: keyof Palette, least: number])[] = [
  ['text', 'ground', 4.5],
  ['text', 'panel', 4.5],
  ['text', 'mark', 4.5],
  ['text', 'bad-soft', 4.5],
  ['text', 'good-soft', 4.5],
  ['text', 'warn-soft', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'panel', 4.5],
  ['muted', 'mark', 4.5],
  ['muted', 'bad-soft', 4.5],
  ['muted', 'warn-soft', 4.5],
  ['link', 'ground', 4.5],
  ['link', 'panel', 4.5],
  ['link', 'mark', 4.5],
  ['good', 'panel', 4.5],
  ['good', 'good-soft', 4.5],
  ['good', 'mark', 4.5],
  ['bad', 'panel', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['bad', 'mark', 4.5],
  ['warn', 'panel', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['warn', 'mark', 4.5],
  ['edge', 'panel', 3],
  ['good-fill', 'panel', 3],
  ['bad-fill', 'panel', 3],
];
