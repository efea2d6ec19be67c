/** Style sheet: measurements over time, side by side where there is room. */
export const CHARTS_STYLE = `
.charts .legend { font-size: .93em; max-width: 100ch; margin-bottom: 12px; }
.charts #charts-status:empty { display: none; }
.charts .sheets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 520px), 1fr)); gap: 14px; align-items: start; }
.charts h3 { display: inline; margin: 0; font-size: 1rem; font-weight: 650; }
.charts #charts-rest { margin-top: 16px; } .charts #charts-rest > summary { margin-bottom: 10px; }
.chart { margin: 0; padding: 12px 14px 10px; border: 1px solid var(--line); border-radius: 9px; min-width: 0; }
.chart figcaption { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1px 12px; align-items: baseline; }
.chart figcaption p { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.chart .name { font-weight: 600; }
.chart .standing { justify-self: end; font-size: .93em; }
.chart .unit { font-size: .87em; }
.chart .zoom { display: flex; gap: 4px; justify-self: end; }
.chart .zoom button { min-height: 26px; min-width: 30px; padding: 0 7px; line-height: 1.2; }
.chart .frame { display: grid; grid-template-columns: 3.9em minmax(0, 1fr); column-gap: 8px; margin-top: 8px; direction: ltr; }
.chart .axis, .chart .plot { height: 180px; } .chart .axis { width: 100%; overflow: visible; }
.chart .axis text { fill: var(--muted); font-size: 11.5px; font-variant-numeric: tabular-nums; }
.chart .plot { position: relative; touch-action: pan-y; cursor: crosshair; user-select: none; border-bottom: 1px solid var(--edge); }
.chart .drawing { display: block; width: 100%; height: 100%; }
.chart path { fill: none; vector-effect: non-scaling-stroke; }
.chart .grid { stroke: var(--line); stroke-width: 1px; }
.chart .limit { stroke: var(--warn); stroke-width: 1.5px; stroke-dasharray: 7 4; }
.chart .change { stroke-width: 1.5px; stroke: var(--bad); } .chart .change.good { stroke: var(--good); }
.chart .line { stroke: var(--edge); stroke-width: 1px; opacity: .55; stroke-linejoin: round; }
.chart .dots { stroke: var(--link); stroke-width: 4px; stroke-linecap: round; }
.chart .dots.now { stroke: var(--text); stroke-width: 9px; }
.chart .level { stroke: var(--text); stroke-width: 2.5px; opacity: .75; }
.chart .cursor { stroke: var(--text); stroke-width: 1px; opacity: .6; }
.chart .selection { fill: var(--link); opacity: .18; }
.chart .mark { font-size: 12px; font-weight: 650; fill: var(--bad); paint-order: stroke; stroke: var(--panel); stroke-width: 4px; stroke-linejoin: round; } .chart .mark.good { fill: var(--good); } .chart .mark.outside { display: none; }
.chart .tip { position: absolute; bottom: 6px; z-index: 1; width: max-content; max-width: min(100%, 24em); padding: 2px 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--panel); color: var(--text); font-size: .87em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; pointer-events: none; }
.chart .runs { grid-column: 2; display: flex; justify-content: space-between; gap: 10px; margin: 3px 0 0; font: .8em ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.chart .words { margin: 8px 0 0; font-size: .9em; overflow-wrap: anywhere; }
.chart .values { margin-top: 4px; font-size: .9em; } .chart .values .scroll { max-height: 16em; overflow-y: auto; margin-top: 6px; }
html:not(.scripted) .chart .plot { cursor: default; }
@media (max-width: 640px) { .chart { padding: 10px 8px 8px; } .chart .frame { grid-template-columns: 3.2em minmax(0, 1fr); column-gap: 6px; } .chart .axis text { font-size: 10.5px; } }
@media (forced-colors: active) {
  .chart path { forced-color-adjust: none; } .chart .dots { stroke: Highlight; } .chart .line, .chart .level, .chart .cursor, .chart .change { stroke: CanvasText; }
  .chart .mark, .chart .axis text { fill: CanvasText; stroke: none; }
}
@media print { .chart { break-inside: avoid; } .chart .zoom, .chart .values { display: none; } }
`;
