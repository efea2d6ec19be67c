/** Browser script: the gates of a page as tabs (WAI-ARIA Authoring Practices, tabs with automatic activation). */
export const TABS = `
function startTabs() {
  const tabs = [...document.querySelectorAll('#gates [role="tab"]')];
  const panelOf = (tab) => byId(tab.getAttribute('aria-controls'));
  const select = (wanted) => {
    for (const tab of tabs) {
      const on = tab === wanted;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      panelOf(tab).hidden = !on;
    }
  };
  for (const [at, tab] of tabs.entries()) {
    const panel = panelOf(tab);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = tabs[(to + tabs.length) % tabs.length];
      select(next);
      next.focus();
    });
  }
  // What needs looking at comes first.
  if (tabs.length > 0) select(tabs.find((tab) => !tab.classList.contains('passed')) ?? tabs[0]);
}

startTabs();
`;
