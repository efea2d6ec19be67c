import type { Finding, Severity } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { Verdict } from '../../model/verdict.ts';
import { htmlText } from '../escape.ts';
import { rankFindings } from '../order.ts';
import { placeText } from '../place.ts';
import { waivedFindings, waiverText } from '../waived.ts';
import { countText } from '../words.ts';
import { icon, SEVERITY_SHAPES } from './icons.ts';
import { isolated } from './isolated.ts';
import { fileAddress, type PathIndex } from './tables.ts';

/** Written out at most; the others are counted, and are in verdict.json. */
const MAX_FINDINGS = 1000;

const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];
const ONE: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const MANY: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', notice: 'Notices' };
const UNITS: Readonly<Record<Measure['unit'], string>> = {
  percent: ' %',
  count: '',
  ms: ' ms',
  bytes: ' bytes',
  ratio: '×',
};

/** The gate has already cut the value so that it never looks as if it reached its limit: it is shown as it is. */
function measureText({ value, unit, covered, total }: Measure): string {
  const counts = covered === undefined || total === undefined ? '' : ` (${countText(covered)} of ${countText(total)})`;
  return `${value}${UNITS[unit]}${counts}`;
}

function placeHtml(finding: Finding, paths: PathIndex): readonly string[] {
  const { location } = finding;
  if (location === undefined) return [];
  const text = `<code>${isolated(placeText(location))}</code>`;
  if (!paths.has(location.path)) return [text];
  return [`<a href="${htmlText(fileAddress(location.path, location.startLine))}">${text}</a>`];
}

function factsHtml(finding: Finding, paths: PathIndex): string {
  const { rule, measured, limit, owners = [], fingerprint } = finding;
  const facts = [
    ...placeHtml(finding, paths),
    ...(measured === undefined ? [] : [`measured ${measureText(measured)}`]),
    ...(limit === undefined ? [] : [`limit ${measureText(limit)}`]),
    ...(owners.length === 0 ? [] : [`owned by ${isolated(owners.join(' '))}`]),
    `<code class="rule">${htmlText(rule)}</code>`,
    `fingerprint <code>${htmlText(fingerprint)}</code>`,
  ];
  return `<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join(' ')}</p>`;
}

function item(finding: Finding, paths: PathIndex): string {
  const { severity, message, hint, location } = finding;
  const file = location && paths.get(location.path);
  const address = file === undefined ? '' : ` data-file="${file}" data-line="${location?.startLine ?? 1}"`;
  return `<li class="finding ${severity}" data-severity="${severity}"${address}>
<span class="badge ${severity}">${icon(SEVERITY_SHAPES[severity], 14)}${ONE[severity]}</span>
<div class="body"><p class="message">${isolated(message)}</p>${hint === undefined ? '' : `<p class="hint">${isolated(hint)}</p>`}
${factsHtml(finding, paths)}</div></li>\n`;
}

/** The findings, what matters most first, readable without the script; the script filters them by severity. */
export function findingsHtml(findings: readonly Finding[], paths: PathIndex): string {
  if (findings.length === 0) return '';
  const toggles = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return '';
    const label = `${icon(SEVERITY_SHAPES[severity], 14)}${MANY[severity]} <span class="count">${countText(count)}</span>`;
    return `<button type="button" class="toggle ${severity}" data-severity="${severity}" aria-pressed="true">${label}</button>`;
  });
  const ranked = rankFindings(findings);
  const items = ranked.slice(0, MAX_FINDINGS).map((finding) => item(finding, paths));
  const more = ranked.length - items.length;
  return `<section class="panel" id="findings" aria-labelledby="findings-title">
<div class="heading"><h2 id="findings-title">Findings <span class="count">${countText(findings.length)}</span></h2>
<div class="tools needs-script" role="group" aria-label="Show findings by severity">${toggles.join('')}</div></div>
<ul class="findings" id="finding-list">
${items.join('')}</ul>
<p class="muted needs-script" id="findings-status" role="status"></p>${more > 0 ? `<p class="muted">+${countText(more)} more in verdict.json</p>` : ''}</section>\n`;
}

/** What does not count for now, who answers for it, and until when; folded. */
export function waivedHtml(verdict: Verdict, paths: PathIndex): string {
  const waived = waivedFindings(verdict);
  if (waived.length === 0) return '';
  const items = waived.slice(0, MAX_FINDINGS).map(
    (finding) => `<li class="finding">
<span class="badge notice">${icon(SEVERITY_SHAPES.notice, 14)}Waived</span>
<div class="body"><p class="message">${isolated(finding.message)}</p><p class="hint">${isolated(waiverText(finding))}</p>
${factsHtml(finding, paths)}</div></li>\n`,
  );
  const more = waived.length - items.length;
  return `<details class="panel" id="waived"><summary><h2>Waived <span class="count">${countText(waived.length)}</span></h2></summary>
<ul class="findings">
${items.join('')}</ul>${more > 0 ? `<p class="muted">+${countText(more)} more in verdict.json</p>` : ''}</details>\n`;
}
