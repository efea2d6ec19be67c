/** Style sheet: what ran when, a row for each; name, result and bar side by side where there is room. */
export const TIMELINE = `
.timeline ol { list-style: none; margin: 12px 0 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: 7em 15em minmax(0, 1fr); column-gap: 14px; align-items: center; padding: 7px 0; border-top: 1px solid var(--line); }
.timeline li p { margin: 0; }
.timeline .name { font-weight: 600; }
.timeline .detail { grid-column: 3; color: var(--muted); font-size: .9em; overflow-wrap: anywhere; }
.timeline svg { display: block; width: 100%; height: 12px; direction: ltr; border-radius: 3px; }
.timeline .track { fill: var(--line); } .timeline .good .span { fill: var(--good-fill); } .timeline .bad .span { fill: var(--bad-fill); }
@media (max-width: 640px) {
  .timeline li { grid-template-columns: minmax(0, 1fr) auto; row-gap: 4px; }
  .timeline svg, .timeline .detail { grid-column: 1 / -1; }
}
@media (forced-colors: active) { .timeline .track { fill: Canvas; stroke: CanvasText; } .timeline li .span { fill: Highlight; } }
`;
