/** Style sheet of a page of several gates. */
export const PARTS = `
.tabs { display: flex; flex-wrap: wrap; gap: 6px; margin: 4px 0 12px; }
.tab { display: inline-flex; align-items: center; gap: .45em; font-weight: 550; }
.tab[aria-selected="true"] { background: var(--mark); border-color: var(--link); }
.passed > .icon, .passed h2 > .icon { color: var(--good); } .failed > .icon, .failed h2 > .icon { color: var(--bad); } .inconclusive > .icon, .inconclusive h2 > .icon { color: var(--warn); }
#summary th[scope="row"] { white-space: nowrap; } #summary td:last-child { min-width: 16rem; }
.part-head { margin: 6px 2px 14px; }
.part-head h2 { display: flex; align-items: center; gap: .5em; font-size: 1.2rem; }
.part-head p { margin-top: 4px; max-width: 90ch; overflow-wrap: anywhere; }
`;
