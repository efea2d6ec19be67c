import type { Part } from '../../model/presentation.ts';
import { htmlText } from '../escape.ts';
import { icon, OUTCOME_SHAPES } from './icons.ts';
import { isolated } from './isolated.ts';
import { OUTCOME_WORDS } from './layout.ts';
import { type PathIndex, tablesHtml } from './tables.ts';

/**
 * What each of several gates says, one after the other; the script makes a tab of each. Without it, nothing is hidden.
 * Nothing for a single gate.
 */
export function partsHtml(parts: readonly Part[], paths: PathIndex): string {
  if (parts.length === 0) return '';
  const tabs = parts.map(
    ({ id, title, outcome }, at) =>
      `<button type="button" role="tab" class="tab ${outcome}" id="tab-${htmlText(id)}" aria-controls="gate-${htmlText(id)}" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${icon(OUTCOME_SHAPES[outcome], 14)}${isolated(title)}<span class="unseen">: ${OUTCOME_WORDS[outcome]}</span></button>`,
  );
  const panels = parts.map(
    ({
      id,
      title,
      outcome,
      headline,
      tables,
      report,
    }) => `<section class="part" id="gate-${htmlText(id)}" aria-labelledby="title-${htmlText(id)}">
<div class="part-head ${outcome}"><h2 id="title-${htmlText(id)}">${icon(OUTCOME_SHAPES[outcome], 20)}<span>${isolated(title)}: ${OUTCOME_WORDS[outcome].toLowerCase()}</span></h2>
<p>${isolated(headline)}</p><p><a href="${htmlText(report)}">Its own report</a></p></div>
${tablesHtml(tables, paths)}</section>\n`,
  );
  return `<div id="gates"><div class="tabs needs-script" role="tablist" aria-label="Gates">${tabs.join('')}</div>\n${panels.join('')}</div>\n`;
}
