/** Style sheet, third part: a picture of what depends on what, drawn once for wide and once for narrow windows. */
export const PICTURE = `
.picture svg { display: block; width: 100%; height: auto; direction: ltr; }
.picture svg.large { max-width: 1300px; }
.picture svg.small { max-width: 560px; display: none; }
.picture figcaption { color: var(--muted); font-size: .93em; margin-top: 10px; max-width: 90ch; }
.picture figure { margin: 0; }
.picture .node { fill: var(--ground); stroke: var(--line); }
.picture .arrow-line { fill: none; stroke: var(--edge); opacity: .7; }
.picture .arrow-head { fill: var(--edge); }
.picture .back.arrow-line { stroke: var(--warn); stroke-dasharray: 5 3; opacity: 1; }
.picture .back.arrow-head { fill: var(--warn); }
.picture .track { fill: var(--bad-fill); } .picture .covered { fill: var(--good-fill); }
.picture text { fill: var(--text); font-size: 13px; }
.picture .name { font: 600 13px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.picture .mark { font-weight: 400; font-size: 12px; }
.picture .said { fill: var(--muted); font-size: 12px; }
@media (max-width: 1120px) { .picture svg.large { display: none; } .picture svg.small { display: block; } }
@media (forced-colors: active) {
  .picture .node { stroke: CanvasText; } .picture text { fill: CanvasText; } .picture .arrow-line { stroke: CanvasText; }
  .picture .track { fill: Canvas; stroke: CanvasText; } .picture .covered { fill: Highlight; }
}
`;
