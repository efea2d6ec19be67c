import { dark, light, type Palette } from './palette.ts';
import { FILES } from './style/files.ts';
import { PAGE } from './style/page.ts';
import { PICTURE } from './style/picture.ts';

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

// Dark only on screens: paper is white.
const SCHEMES = `
:root { color-scheme: light; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${variables(dark)} } }
@media screen { :root[data-theme="dark"] { color-scheme: dark; ${variables(dark)} } }
`;

/** The style sheet of the page: no fonts, images or imports, system fonts only. */
export const STYLE = SCHEMES + PAGE + PICTURE + FILES;
