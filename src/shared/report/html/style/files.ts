/** Style sheet, second part: the file list and the source view. */
export const FILES = `
#list { overflow-x: auto; padding: 2px; margin: -2px; }
#list-status { font-size: .93em; margin-bottom: 8px; min-height: 1.5em; }
.files thead th { padding-top: 2px; padding-bottom: 2px; border-bottom: 1px solid var(--edge); }
.files thead button { border: 0; background: none; padding: 4px 0; min-height: 32px; font-weight: 600; color: var(--muted); white-space: nowrap; }
.files thead button:hover { color: var(--text); background: none; text-decoration: underline; }
.files th[aria-sort="ascending"] button, .files th[aria-sort="descending"] button { color: var(--text); }
.files thead button { position: relative; }
.arrow { position: absolute; left: calc(100% + .3em); }
.right .arrow { left: auto; right: calc(100% + .3em); }
th[aria-sort="ascending"] .arrow::before { content: "↑"; }
th[aria-sort="descending"] .arrow::before { content: "↓"; }
th[aria-sort="none"] button:hover .arrow::before { content: "↕"; }
.files td, .files tbody th { padding-top: 6px; padding-bottom: 6px; vertical-align: middle; }
.files td.right, .files thead th.right { width: 1%; }
.files .path { overflow-wrap: anywhere; min-width: 13rem; }
.files a .folder, #source-title .folder { color: var(--muted); }
.files .main > * { margin-left: 12px; vertical-align: middle; }
.files .main .percent, .files .of { display: inline-block; }
.files .percent { min-width: 8ch; }
.files .of { min-width: 11ch; }
.files a { font-weight: 550; text-decoration: none; } .files a .folder { font-weight: 400; }
.files a:hover, .files a:focus-visible { text-decoration: underline; }
.folder-row { background: var(--ground); }
.folder-row ~ tr:not(.folder-row) .folder { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.fold { border: 0; background: none; padding: 0; min-height: 28px; font-weight: 600; overflow-wrap: anywhere; text-align: left; }
.fold::before { content: "▸"; display: inline-block; width: 1.2em; }
.fold[aria-expanded="true"]::before { content: "▾"; }
.folder-row ~ tr:not(.folder-row) > .path { padding-left: 1.5em; }
#more { margin-top: 12px; }
@media screen and (min-width: 981px) and (max-width: 1180px) { .files .of { display: none; } }
.bar { display: inline-block; width: clamp(60px, 9vw, 130px); height: 9px; border-radius: 5px; background: var(--bad-fill); overflow: hidden; }
.bar.empty { background: var(--line); }
.bar > span { display: block; height: 100%; background: var(--good-fill); box-shadow: 2px 0 0 var(--panel); }

#source-title { font-size: 1.2rem; margin: 0; padding: 4px 0; overflow-wrap: anywhere; }
@media (min-width: 981px) and (min-height: 500px) {
  #source-title { position: sticky; top: 0; z-index: 3; height: 40px; line-height: 32px; background: var(--panel); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  #source .sticky { top: 40px; padding-top: 2px; }
}
.totals { padding: 4px 0 8px; display: flex; flex-wrap: wrap; gap: 4px 30px; }
.totals li { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; font-variant-numeric: tabular-nums; }
.sticky { position: sticky; top: 0; z-index: 2; background: var(--panel); padding: 10px 0; margin-top: 4px; }
#gaps { margin: 2px 0 12px; }
.blocks { display: flex; flex-wrap: wrap; gap: 4px 14px; max-height: 11em; overflow-y: auto; padding: 2px 4px; font-variant-numeric: tabular-nums; }
p.notice { padding: 9px 13px; margin: 4px 0 12px; border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 7px; background: var(--warn-soft); color: var(--text); }
#code { font-size: 13px; line-height: 20px; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; tab-size: 4; direction: ltr; }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 2000px; }
.row { display: grid; grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px 8ch minmax(0, 1fr); }
.several .row { grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px repeat(var(--suites), var(--hits)) minmax(0, 1fr); }
.several .sum { display: none; }
.row > * { padding: 0 6px; min-height: 20px; }
.row .number, .row .hits { text-align: right; color: var(--muted); }
.row .number a { color: inherit; text-decoration: none; }
.row .number a:hover { color: var(--link); text-decoration: underline; }
.row .mark { text-align: center; padding: 0; font-weight: 700; }
.row .code { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 14px; unicode-bidi: isolate; }
.row.covered .mark { color: var(--good); background: var(--good-soft); }
.row.partly .mark { color: var(--warn); background: var(--warn-soft); }
.row.missed { background: var(--bad-soft); }
.row.missed .mark, .row.missed .zero { color: var(--bad); }
.row.partly .zero { color: var(--warn); background: var(--warn-soft); }
.row .zero { font-weight: 700; }
.row.current { background: var(--mark); box-shadow: inset 4px 0 0 var(--link); }
.row.current .mark, .row.current .zero { background: none; }
.row.head { color: var(--muted); border-bottom: 1px solid var(--line); background: var(--ground); font-weight: 600; padding: 3px 0; }
.row.head .hits { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note { padding: 5px 14px; margin: 1px 0 3px; border-left: 4px solid currentColor; background: var(--panel); font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
.note > span { color: var(--text); }
.hidden-character { padding: 0 3px; border: 1px solid var(--warn); border-radius: 3px; background: var(--warn-soft); color: var(--warn); font-size: .85em; unicode-bidi: isolate; }

@media screen and (max-width: 980px) {
  .panel { padding: 13px 12px 14px; border-radius: 9px; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .heading .tools, .tools input[type="search"] { width: 100%; }
  .files, .files thead, .files tbody, .files tr, .files th, .files td { display: block; }
  .files thead tr { display: flex; flex-wrap: wrap; gap: 0 16px; border-bottom: 1px solid var(--edge); padding-bottom: 4px; }
  .files thead th { padding: 0; border: 0; }
  .files thead th.right, .files td.right { width: auto; text-align: left; }
  .files tbody tr { display: flex; flex-wrap: wrap; gap: 3px 18px; padding: 9px 0; border-bottom: 1px solid var(--line); }
  .files tbody tr > * { padding: 0; border: 0; }
  .files .path { min-width: 0; }
  .files tbody .path { flex: 0 0 100%; }
  .right .arrow { left: calc(100% + .2em); right: auto; }
  .files td.main { flex: 0 0 100%; }
  .files .main > * { margin: 0 10px 0 0; }
  .files .percent, .files .of { min-width: 0; }
  .files td::before { content: attr(data-label) " "; color: var(--muted); font-size: .93em; }
  .files td.main::before { display: none; }
  .folder-row { padding-left: 6px !important; }
  .row, .several .row { grid-template-columns: calc(max(3, var(--digits)) * 1ch + 10px) 20px 6ch minmax(0, 1fr); font-size: 12px; }
  .several .sum { display: block; }
  .several .each { display: none; }
  .row > * { padding: 0 4px; }
  .row .code { padding-left: 8px; }
  button kbd, #position { display: none; }
  .sticky { gap: 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .button, select { transition: background-color .12s; }
}
@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; } .bar > span { background: Highlight; forced-color-adjust: none; }
  .row.current { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print {
  html { font-size: 11px; background: #fff; }
  .panel { break-inside: auto; border-radius: 0; padding: 8px 0; border-width: 1px 0 0; }
  .ways, .tools, .skip, #more, footer .needs-script, #copy { display: none !important; }
  details::details-content { content-visibility: visible; height: auto; }
  .chunk { content-visibility: visible; }
  .row, .finding, tr { break-inside: avoid; }
  th, td { padding-left: 6px; padding-right: 6px; }
  .files .of { min-width: 0; }
  .bar, .row, .mark, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .blocks { max-height: none; }
  a { color: inherit; text-decoration: none; }
}
`;
