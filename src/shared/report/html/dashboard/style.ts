import { STYLE } from '../style.ts';

const BOARD = `
.top { --tone: var(--link); }
.top h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.top .headline { min-height: 1.6em; margin-top: 8px; }
.top .ways { min-height: 34px; margin-top: 6px; }
progress { display: block; width: 100%; height: 6px; margin-top: 10px; border: 0; border-radius: 3px; overflow: hidden; background: var(--mark); accent-color: var(--link); appearance: none; }
progress::-webkit-progress-bar { background: var(--mark); }
progress::-webkit-progress-value { background: var(--link); }
progress::-moz-progress-bar { background: var(--link); }
.layers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 12px; margin-bottom: 16px; }
.layer { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 12px 16px 14px; min-width: 0; }
.layer h2 { overflow-wrap: anywhere; }
.layer p { color: var(--muted); font-size: .93em; font-variant-numeric: tabular-nums; }
.layer .figure { color: var(--text); font-size: 1.75rem; line-height: 1.25; font-weight: 700; }
.layer .figure.bad { color: var(--bad); } .layer .figure.good { color: var(--good); } .layer .figure.warn { color: var(--warn); }
.layer .figure small { font-size: .87rem; font-weight: 500; color: var(--muted); }
.parts { display: flex; height: 8px; margin: 8px 0 6px; border-radius: 4px; overflow: hidden; background: var(--mark); }
.parts span { min-width: 0; }
.parts .bad { background: var(--bad-fill); } .parts .good { background: var(--good-fill); } .parts .warn { background: var(--warn); } .parts .muted { background: var(--edge); }
#matrix td { padding: 3px 6px; } #matrix .kind { padding: 7px 12px; } #matrix th[scope="row"] { white-space: nowrap; }
#matrix .text { padding: 7px 12px; min-width: 14rem; }
#matrix .group { text-align: center; border-left: 1px solid var(--line); }
#matrix button { display: block; width: 100%; min-height: 30px; padding: 2px 9px; text-align: left; border-color: transparent; background: transparent; font-size: .93em; white-space: nowrap; }
#matrix button .sign { display: inline-block; width: 1.1em; font-weight: 700; }
#matrix button:hover { border-color: var(--edge); }
#matrix button.bad { color: var(--bad); background: var(--bad-soft); font-weight: 600; }
#matrix button.good { color: var(--good); background: var(--good-soft); }
#matrix button.warn { color: var(--warn); background: var(--warn-soft); }
#matrix button.muted { color: var(--muted); }
#matrix .open { color: var(--muted); padding: 6px 15px; }
dialog { width: min(860px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow-y: auto; padding: 18px 20px 20px; color: var(--text); background: var(--panel); border: 1px solid var(--edge); border-radius: 11px; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog .heading { flex-wrap: nowrap; align-items: flex-start; }
dialog dl { margin: 0; } dialog dt { margin-top: 12px; color: var(--muted); font-size: .87rem; font-weight: 600; } dialog dd { margin: 2px 0 0; overflow-wrap: anywhere; }
dialog pre + pre { margin-top: 4px; } dialog pre { padding: 8px 12px; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; white-space: pre-wrap; overflow-wrap: anywhere; }
dialog .badge.bad { color: var(--bad); } dialog .badge.good { color: var(--good); } dialog .badge.warn { color: var(--warn); } dialog .badge.muted { color: var(--muted); }
.history td, .history th { white-space: nowrap; font-variant-numeric: tabular-nums; } .history td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
.history td.bad { color: var(--bad); } .history td.good { color: var(--good); } .history td.muted { color: var(--muted); }
.gates td, .gates th { white-space: nowrap; } .gates td.text { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
@media (max-width: 700px) {
  #matrix .kind, #matrix .text, .history :is(th, td):nth-child(2) { display: none; }
  #matrix button { padding: 2px 6px; }
  #matrix button .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print { #matrix button { border: 0; } }
`;

/** The style sheet of the report, and what only the dashboard has. */
export const BOARD_STYLE = STYLE + BOARD;
