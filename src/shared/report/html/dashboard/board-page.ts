import type { Board, BoardHistory } from '../../../model/board.ts';
import { htmlText } from '../../escape.ts';
import { embedJson } from '../data.ts';
import { favicon, OUTCOME_SHAPES } from '../icons.ts';
import { light } from '../palette.ts';
import { contentPolicy } from '../policy.ts';
import { BOARD_SCRIPT } from './script.ts';
import { BOARD_STYLE } from './style.ts';

export interface BoardPage {
  /** Absent: it is told while the page is open. */
  readonly board?: Board;
}

const STATIC_NOTE = `This file is complete: it loads nothing and sends nothing. The verdict and its reasons are in <a href="report.html">report.html</a>.`;
const LIVE_NOTE = 'This page hears from the run on this machine only, and stays as it is when the run is over.';

/**
 * A matrix that fills in while a run goes on, or the same of a run that is over, as one file; what was seen of each cell
 * opens from it. Loads nothing, runs only its own script.
 */
export function boardPage({ board }: BoardPage): string {
  const title = board?.title ?? 'Reliability, live';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${boardPolicy(board === undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<link rel="icon" href="${favicon(OUTCOME_SHAPES.passed, light.link)}">
<style>${BOARD_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the matrix</a>
<header class="top" id="top"><div class="wide">
<p class="eyebrow" id="state">${board === undefined ? 'Waiting for the run' : 'As it was when the run was over'}</p>
<h1 id="title">${htmlText(title)}</h1>
<p class="headline" id="headline" role="status"></p>
<div class="ways"><p class="muted" id="time"></p>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
<progress id="progress" max="1" value="0" aria-label="Cells that are decided" hidden></progress>
</div></header>
<main class="wide" id="main" tabindex="-1">
<noscript><p class="panel">The matrix needs JavaScript. report.html holds the same as a table, without.</p></noscript>
<div class="layers" id="layers"></div>
<section class="panel needs-script" id="matrix-panel" aria-labelledby="matrix-title" hidden>
<div class="heading"><h2 id="matrix-title">Every attack</h2><div class="tools">
<label class="field">Show <select id="show"><option value="all">all</option><option value="bad">what got through</option><option value="warn">what was not measured</option><option value="open">what is not decided yet</option></select></label>
<label class="field">Class <select id="kind"><option value="">all</option></select></label>
<span class="count" id="shown" role="status"></span></div></div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-title"><table id="matrix"></table></div>
</section>
${board?.history === undefined ? '' : historyPanel(board.history)}</main>
<dialog id="detail" aria-labelledby="detail-title"></dialog>
<footer class="wide"><p>Made by reliability. ${board === undefined ? LIVE_NOTE : STATIC_NOTE}</p></footer>
${board === undefined ? '' : `<script type="application/json" id="board">${embedJson(board)}</script>\n`}<script>${BOARD_SCRIPT}</script>
</body>
</html>
`;
}

function historyPanel({ title, columns, rows, omittedRows }: BoardHistory): string {
  const last = columns.length - 1;
  const cell = (text: string, at: number, tone: string): string => {
    const kind = at === last ? ` class="text ${tone}"` : '';
    return at === 0 ? `<th scope="row">${htmlText(text)}</th>` : `<td${kind}>${htmlText(text)}</td>`;
  };
  return `<section class="panel" aria-labelledby="history-title">
<div class="heading"><h2 id="history-title">${htmlText(title)}</h2>${omittedRows > 0 ? `<span class="count">${omittedRows} earlier runs are not shown</span>` : ''}</div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="history-title"><table class="history">
<thead><tr>${columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(({ cells, tone }) => `<tr>${cells.map((text, at) => cell(text, at, tone)).join('')}</tr>`).join('\n')}</tbody>
</table></div>
</section>
`;
}

/** Of the page as one file; while a run goes on, the page may also hear from where it came from. */
export function boardPolicy(isLive: boolean): string {
  return `${contentPolicy(BOARD_STYLE, BOARD_SCRIPT)}${isLive ? "; connect-src 'self'" : ''}`;
}
