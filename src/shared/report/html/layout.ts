import type { Presentation } from '../../model/presentation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Outcome, Verdict } from '../../model/verdict.ts';
import { htmlText } from '../escape.ts';
import { problemsOf } from '../order.ts';
import { icon, OUTCOME_SHAPES } from './icons.ts';
import { isolated } from './isolated.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
};

/** Title, outcome (as a word, a shape and a colour), headline and the way to the parts of the page. */
export function headerHtml(
  { outcome }: Verdict,
  presentation: Presentation,
  parts: readonly (readonly [id: string, label: string])[],
): string {
  const { title, headline } = presentation;
  const links = parts.map(([id, label]) => `<a href="#${id}">${htmlText(label)}</a>`);
  return `<a class="skip" href="#main">Skip to the report</a>
<header class="top ${outcome}"><div class="wide">
<div class="outcome">${icon(OUTCOME_SHAPES[outcome], 44)}
<div><p class="eyebrow">${htmlText(title)}</p><h1><span class="unseen">${htmlText(title)}: </span>${OUTCOME_WORDS[outcome]}</h1></div></div>
<p class="headline">${isolated(headline)}</p>
<div class="ways"><nav aria-label="Parts of this report">${links.join('')}</nav>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
</div></header>\n`;
}

function problemHtml(problem: Problem): string {
  const { code, reason, hint, location } = problem;
  const line = location?.line === undefined ? '' : `:${location.line}`;
  const column = location?.line === undefined || location.column === undefined ? '' : `:${location.column}`;
  const place = location === undefined ? '' : `<p><code>${isolated(location.path)}${line}${column}</code></p>`;
  return `<li><p><code class="rule">${htmlText(code)}</code></p><p class="message">${isolated(reason)}</p>${place}<p class="hint"><strong>Next step:</strong> ${isolated(hint)}</p></li>\n`;
}

/** Why the run is inconclusive: code, reason, place and next step of every problem. */
export function problemsHtml(verdict: Verdict): string {
  const problems = problemsOf(verdict);
  if (problems.length === 0) return '';
  return `<section class="panel problems" aria-labelledby="problems-title"><h2 id="problems-title">What could not be measured</h2><ul>\n${problems.map(problemHtml).join('')}</ul></section>\n`;
}

/** Remarks and the command that repeats the verdict. */
export function notesHtml(presentation: Presentation): string {
  const { notes, reproduce } = presentation;
  const remarks = notes.map((note) => `<li>${isolated(note)}</li>`).join('');
  const list = notes.length === 0 ? '' : `<h2>Notes</h2><ul class="notes">${remarks}</ul>`;
  const command =
    reproduce === ''
      ? ''
      : `<h2>Repeat this verdict</h2><div class="command"><pre role="region" tabindex="0" aria-label="Command"><code id="command">${htmlText(reproduce)}</code></pre><button type="button" class="needs-script" id="copy" hidden>Copy</button></div>`;
  return list + command === '' ? '' : `<section class="panel">${list}${command}</section>\n`;
}

/** The file list and the source view are empty here: the script fills them from the data blocks. */
export const FILES_HTML = `<section class="panel" id="files" aria-labelledby="files-title">
<div class="heading"><h2 id="files-title" tabindex="-1">Files</h2><div class="tools needs-script" id="list-tools"></div></div>
<noscript><p class="muted">The file list and the sources need JavaScript. The tables and findings above are complete without it.</p></noscript>
<p class="muted" id="list-status" role="status"></p>
<div id="list"></div></section>\n`;

export const SOURCE_HTML = `<section class="panel" id="source" aria-labelledby="source-title" hidden></section>\n`;

export function footerHtml(version: string, hasFiles: boolean): string {
  const keys = `<p class="needs-script"><label><input type="checkbox" id="keys" checked> Single-key shortcuts</label> <span><kbd>/</kbd> filter</span> <span><kbd>n</kbd> next uncovered block</span> <span><kbd>p</kbd> previous one</span> <span><kbd>Esc</kbd> back to the list</span></p>`;
  return `<footer class="wide"><p>Made by reliability ${htmlText(version)}. This file is complete: it loads nothing and sends nothing.</p>${hasFiles ? keys : ''}</footer>\n`;
}
