/** Style sheet, first part: the page, its header, panels, tables, findings and notes. */
export const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-width: 0; }
[hidden] { display: none !important; }
html:not(.scripted) .needs-script { display: none; }
.wide { max-width: 1440px; margin: 0 auto; padding: 0 clamp(12px, 3vw, 32px); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); }
h1, h2, p, ul, pre { margin: 0; }
ul { padding: 0; list-style: none; }
h2 { font-size: 1.07rem; line-height: 1.35; font-weight: 650; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, pre, kbd, #code { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: .87em; }
code { overflow-wrap: anywhere; }
kbd { display: inline-block; min-width: 1.7em; padding: 0 .4em; text-align: center; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 4px; background: var(--panel); color: var(--text); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
button, .button, select, input[type="search"] { font: inherit; font-size: .93em; min-height: 34px; padding: 4px 11px; border: 1px solid var(--edge); border-radius: 7px; background: var(--panel); color: var(--text); }
button, .button, select, label.field { cursor: pointer; }
.button { display: inline-flex; align-items: center; gap: .4em; text-decoration: none; }
button:hover:not(:disabled), .button:hover, select:hover { background: var(--mark); }
button:disabled { color: var(--muted); border-color: var(--line); cursor: default; }
button kbd { margin-left: .55em; min-width: 0; border-bottom-width: 1px; line-height: 1.3; }
.icon { flex: none; vertical-align: -.14em; }
.icon .shape { fill: currentColor; }
.icon .sign { fill: none; stroke: var(--panel); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.skip { position: absolute; left: 8px; top: -60px; padding: 8px 14px; background: var(--panel); border: 1px solid var(--edge); border-radius: 7px; z-index: 5; }
.skip:focus { top: 8px; }

.top { background: var(--panel); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 22px 0 14px; }
.top.passed { --tone: var(--good); } .top.failed { --tone: var(--bad); } .top.inconclusive { --tone: var(--warn); }
.outcome { display: flex; align-items: center; gap: 14px; color: var(--tone); }
.outcome h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.eyebrow { color: var(--muted); font-size: .87rem; font-weight: 600; }
.headline { margin-top: 12px; font-size: 1.07rem; max-width: 90ch; overflow-wrap: anywhere; }
.ways { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 20px; margin-top: 14px; }
.ways nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.ways nav a { padding: 5px 0; font-weight: 550; }
button[aria-pressed="true"] { background: var(--mark); border-color: var(--link); }

#main { padding-top: 20px; padding-bottom: 8px; }
#main:focus { outline: none; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 16px 18px 18px; margin-bottom: 16px; min-width: 0; }
.panel > h2 { margin-bottom: 10px; }
.panel > * + h2 { margin-top: 18px; }
summary { cursor: pointer; }
summary h2 { display: inline; }
details[open] > summary { margin-bottom: 10px; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 10px 20px; margin-bottom: 12px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; min-width: 0; }
.count { color: var(--muted); font-weight: 500; font-variant-numeric: tabular-nums; }
label.field { display: inline-flex; align-items: center; gap: 7px; font-size: .93em; min-height: 34px; max-width: 100%; }
label.field select { min-width: 0; max-width: 22ch; }
input[type="checkbox"] { width: 17px; height: 17px; margin: 0; accent-color: var(--link); }
input[type="search"] { width: 20rem; max-width: 100%; }
::placeholder { color: var(--muted); opacity: 1; }

.scroll { overflow-x: auto; position: relative; background: linear-gradient(to left, var(--panel) 50%, transparent) right / 44px 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / 22px 100% no-repeat scroll, var(--panel); }
.scroll th:first-child { position: sticky; left: 0; background: var(--panel); }
.scroll tbody tr:hover th:first-child { background: var(--ground); }
.scroll + p { margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--muted); font-size: .87rem; font-weight: 600; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover { background: var(--ground); }
th:first-child, td:first-child { padding-left: 4px; }
th:last-child, td:last-child { padding-right: 4px; }
.right { text-align: right; }
td.right { white-space: nowrap; }
.tone { white-space: nowrap; }
.tone.good { color: var(--good); } .tone.bad { color: var(--bad); font-weight: 600; } .tone.warn { color: var(--warn); } .tone.muted { color: var(--muted); }
.tone .sign { display: inline-block; min-width: .8em; margin-right: .35em; text-align: center; font-weight: 700; }

.problems { border-left: 5px solid var(--warn); }
.problems li + li { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
.problems .rule { color: var(--warn); font-weight: 650; }
.message { font-weight: 550; overflow-wrap: anywhere; }
.hint { overflow-wrap: anywhere; }
.finding .hint { color: var(--muted); }
.finding { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: 2px 12px; padding: 11px 4px; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; padding-top: 2px; }
.badge { display: inline-flex; align-items: center; gap: 6px; height: 1.5em; font-size: .93em; font-weight: 600; }
.error { color: var(--bad); } .warning { color: var(--warn); } .notice { color: var(--muted); }
li.finding { color: var(--text); }
.toggle .icon { margin-right: 6px; }
.toggle[aria-pressed="false"] { color: var(--muted); border-style: dashed; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 3px; font-size: .93em; color: var(--muted); }
.facts > span { min-width: 0; overflow-wrap: anywhere; }
.told { margin: 0; padding: 0 0 0 1.6em; }
.told li { padding: 8px 0 9px 4px; border-top: 1px solid var(--line); }
.told li:first-child { border-top: 0; padding-top: 0; }
.told li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
.told dl { margin: 3px 0 0; }
.told dl > div { overflow-wrap: anywhere; }
.told dt { display: inline; color: var(--muted); } .told dt::after { content: ":"; } .told dd { display: inline; margin: 0; }
.notes li { padding-left: 1.1em; position: relative; overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
.notes li::before { content: "•"; position: absolute; left: .2em; color: var(--muted); }
.command { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start; }
.command pre { flex: 1 1 20rem; min-width: 0; padding: 8px 12px; overflow-x: auto; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; }
.command code { overflow-wrap: normal; font-size: 1em; }
footer { padding-top: 4px; padding-bottom: 28px; color: var(--muted); font-size: .87rem; }
footer p + p { margin-top: 6px; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
footer label { display: inline-flex; align-items: center; gap: 7px; margin-right: 8px; }
footer span { white-space: nowrap; margin-right: 8px; }
`;
