/** Browser script, last part: what the address says is what is shown; keys, theme, finding filter. */
export const START = `
const pageTitle = document.title;
let returnTo = null;

function showOverview() {
  byId('overview').hidden = false;
  if (opened === null) return;
  const { file } = opened;
  opened = null;
  byId('source').hidden = true;
  byId('source').replaceChildren();
  document.title = pageTitle;
  const named = ['', '#', '#files'].includes(location.hash) ? null : byId(location.hash.slice(1));
  if (named !== null) {
    named.scrollIntoView();
    return;
  }
  const link = byId('file-' + file.at) ?? byId('files-title');
  link.focus({ preventScroll: returnTo !== null });
  if (returnTo !== null) window.scrollTo(0, returnTo);
}

function showSource(file, line) {
  if (opened === null && !byId('overview').hidden) returnTo = window.scrollY;
  const sameFile = opened !== null && opened.file === file;
  const again = sameFile && opened.slot === list.slot;
  byId('overview').hidden = true;
  byId('source').hidden = false;
  document.title = file.path + ' – ' + pageTitle;
  if (!again) fillSource(file);
  const found = goTo(line);
  if (again) return;
  byId(sameFile ? 'source-suite' : 'source-title').focus({ preventScroll: true });
  if (!found) byId('source').scrollIntoView();
}

function showMissing(path) {
  opened = { file: { at: -1 }, lines: null, blocks: [], line: 0 };
  byId('overview').hidden = true;
  byId('source').hidden = false;
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, 'Not in this report');
  byId('source').replaceChildren(title, make('p', {}, 'This report has no file ', make('code', {}, ...plain(path)), '. ', make('a', { href: '#files' }, 'All files')));
  title.focus();
}

function route() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const path = wanted.get('file');
  if (path === null || byId('source') === null) {
    showOverview();
    return;
  }
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    showMissing(path);
    return;
  }
  const slot = slots.indexOf(wanted.get('suite') ?? slots[list.slot]);
  if (slot >= 0 && slot !== list.slot) {
    list.slot = slot;
    showList();
    if (byId('suite') !== null) byId('suite').value = String(slot);
  }
  const line = Number.parseInt(wanted.get('line') ?? '', 10);
  showSource(file, line > 0 ? line : undefined);
}

function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea') !== null) return;
    if (event.key === 'Escape' && opened !== null) location.hash = '#files';
    if (byId('keys')?.checked !== true) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
    if (event.key === '/' && opened === null && byId('filter') !== null) {
      event.preventDefault();
      byId('filter').focus();
    }
  });
}

function startTheme() {
  const button = byId('theme');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = scheme.matches;
  const show = () => button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    show();
  });
  scheme.addEventListener('change', () => {
    if (document.documentElement.dataset.theme !== undefined) return;
    dark = scheme.matches;
    show();
  });
  show();
}

function startFindings() {
  const toggles = [...document.querySelectorAll('#findings .toggle')];
  const items = [...document.querySelectorAll('#finding-list > li')];
  for (const toggle of toggles) {
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      const on = new Set(toggles.filter((other) => other.getAttribute('aria-pressed') === 'true').map((other) => other.dataset.severity));
      for (const item of items) item.hidden = !on.has(item.dataset.severity);
      const shown = items.filter((item) => !item.hidden).length;
      byId('findings-status').textContent = shown === items.length ? '' : 'Showing ' + thousands(shown) + ' of ' + plural(items.length, 'finding') + '.';
    });
  }
}

function startCopy() {
  const button = byId('copy');
  // Browsers offer the clipboard only where they trust the page; without it the command can still be selected.
  if (button === null || navigator.clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(byId('command').textContent).then(
      () => { button.textContent = 'Copied'; },
      () => { button.textContent = 'Not allowed here'; },
    );
  });
}

document.documentElement.classList.add('scripted');
startTheme();
startFindings();
startCopy();
if (files.length > 0) startList();
startKeys();
window.addEventListener('hashchange', route);
route();
`;
