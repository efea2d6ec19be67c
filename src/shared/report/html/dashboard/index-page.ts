import type { Outcome } from '../../../model/verdict.ts';
import { htmlText } from '../../escape.ts';
import { favicon, icon, OUTCOME_SHAPES } from '../icons.ts';
import { isolated } from '../isolated.ts';
import { OUTCOME_WORDS } from '../layout.ts';
import { light } from '../palette.ts';
import { contentPolicy } from '../policy.ts';
import { BOARD_STYLE } from './style.ts';

/** What lies in the folder of one gate. Texts are hostile. */
export interface KeptReport {
  readonly gate: string;
  /** Absent: its verdict.json cannot be read. */
  readonly outcome?: Outcome;
  readonly headline: string;
  /** Between its writing and now. */
  readonly ageMs: number;
  readonly files: readonly string[];
}

/** The reports of an output folder, in the order in which they are given. Without a script. */
export function indexPage(folder: string, reports: readonly KeptReport[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${indexPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Reports in ${htmlText(folder)}</title>
<link rel="icon" href="${favicon(OUTCOME_SHAPES.passed, light.link)}">
<style>${BOARD_STYLE}</style>
</head>
<body>
<header class="top"><div class="wide"><p class="eyebrow">${isolated(folder)}</p><h1>Reports</h1></div></header>
<main class="wide" id="main">
<section class="panel" aria-label="Reports">
${reports.length === 0 ? `<p>There is no report yet. Run a gate, then load this page again.</p>` : tableHtml(reports)}
</section>
</main>
<footer class="wide"><p>Made by reliability. Reload to see newer ones.</p></footer>
</body>
</html>
`;
}

/** One style sheet, no script. */
export function indexPolicy(): string {
  return contentPolicy(BOARD_STYLE, undefined);
}

function tableHtml(reports: readonly KeptReport[]): string {
  const rows = reports.map(({ gate, outcome, headline, ageMs, files }) => {
    const tone = outcome === undefined ? 'muted' : { passed: 'good', failed: 'bad', inconclusive: 'warn' }[outcome];
    const word =
      outcome === undefined ? 'not readable' : `${icon(OUTCOME_SHAPES[outcome], 14)} ${OUTCOME_WORDS[outcome]}`;
    const links = files.map((name) => `<a href="${address(gate)}/${address(name)}">${htmlText(name)}</a>`);
    return `<tr><th scope="row">${isolated(gate)}</th><td class="tone ${tone}">${word}</td><td class="text">${isolated(headline)}</td><td>${ageText(ageMs)}</td><td class="text">${links.join(' · ')}</td></tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="Reports"><table class="gates"><thead><tr><th scope="col">Gate</th><th scope="col">Verdict</th><th scope="col">Says</th><th scope="col">Written</th><th scope="col">Files</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function ageText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 120) return `${minutes} min ago`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} days ago`;
}

function address(name: string): string {
  return htmlText(encodeURIComponent(name));
}
