/** Browser script: the file list, its filters, its order and its folders. At most `PAGE` rows are added at a time. */
export const LIST = String.raw`
const PAGE = 200;
const data = readBlock('index') ?? { suites: [], files: [] };
// Slot 0 is the union; with several suites, slot n is suite n.
const slots = data.suites.length > 1 ? ['All suites', ...data.suites] : [data.suites[0] ?? 'Lines'];
const files = data.files.map(([path, ...counts], at) => ({ at, path, lower: path.toLowerCase(), counts }));
const list = { slot: 0, terms: [], gaps: false, folders: false, key: 'missing', down: true, shown: PAGE, closed: new Set() };

const covered = (entry, slot) => entry.counts[2 * slot];
const total = (entry, slot) => entry.counts[2 * slot + 1];
const missing = (entry) => Math.max(0, total(entry, list.slot) - covered(entry, list.slot));

function compare(a, b) {
  let order = 0;
  if (list.key === 'missing') {
    order = missing(a) - missing(b);
  } else if (list.key !== 'path') {
    const [ta, tb] = [total(a, list.key), total(b, list.key)];
    // What has no lines has no percentage: it comes last in either direction.
    if (ta <= 0 || tb <= 0) {
      if (ta > 0 || tb > 0) return ta > 0 ? -1 : 1;
    } else {
      order = covered(a, list.key) * tb - covered(b, list.key) * ta;
    }
  }
  if (order !== 0) return list.down ? -order : order;
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return list.key === 'path' && list.down ? -byPath : byPath;
}

function matching() {
  return files.filter((file) => {
    if (total(file, list.slot) < 0 || (list.gaps && missing(file) === 0)) return false;
    return list.terms.every((term) => file.lower.includes(term));
  });
}

function grouped(found) {
  const folders = new Map();
  for (const file of found) {
    const path = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const folder = folders.get(path) ?? { path, members: [], counts: slots.flatMap(() => [0, -1]) };
    folders.set(path, folder);
    folder.members.push(file);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (total(file, slot) < 0) continue;
      folder.counts[2 * slot] += covered(file, slot);
      folder.counts[2 * slot + 1] = Math.max(0, total(folder, slot)) + total(file, slot);
    }
  }
  return [...folders.values()].sort(compare).flatMap((folder) => {
    return list.closed.has(folder.path) ? [folder] : [folder, ...folder.members.sort(compare)];
  });
}

function columns() {
  const shown = list.slot > 0 ? [list.slot] : slots.map((_, slot) => slot);
  return [
    { key: 'path', label: 'File' },
    ...shown.map((slot) => ({ key: slot, label: slots[slot], main: slot === list.slot })),
    { key: 'missing', label: 'Uncovered' },
  ];
}

function sortBy(key) {
  list.down = list.key === key ? !list.down : key === 'missing';
  list.key = key;
  showList();
  byId('sort-' + key).focus();
}

function headCell({ key, label }) {
  const sort = list.key === key ? (list.down ? 'descending' : 'ascending') : 'none';
  const button = make('button', { type: 'button', id: 'sort-' + key }, ...plain(label), make('span', { class: 'arrow', 'aria-hidden': 'true' }));
  button.addEventListener('click', () => sortBy(key));
  return make('th', { role: 'columnheader', scope: 'col', 'aria-sort': sort, class: key === 'path' ? 'path' : 'right' }, button);
}

function numberCell(entry, column) {
  const cell = make('td', { role: 'cell', class: column.main ? 'right main' : 'right', 'data-label': column.label });
  if (column.key === 'missing') {
    cell.append(thousands(missing(entry)));
  } else {
    const [hit, all] = [covered(entry, column.key), total(entry, column.key)];
    if (column.main) cell.append(bar(hit, all));
    cell.append(make('span', { class: all > 0 ? 'percent' : 'percent muted' }, all < 0 ? 'not measured' : percent(hit, all)));
    if (column.main && all > 0) cell.append(make('span', { class: 'of muted' }, thousands(hit) + ' / ' + thousands(all)));
  }
  return cell;
}

function fileRow(file, shown) {
  const link = make('a', { href: address(file.path, undefined, list.slot), id: 'file-' + file.at }, ...pathNodes(file.path));
  // Named by its text as it is: a place to break would be read as a space.
  link.setAttribute('aria-label', link.textContent);
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, link);
  return make('tr', { role: 'row' }, name, ...shown.slice(1).map((column) => numberCell(file, column)));
}

function folderRow(folder, shown) {
  const open = !list.closed.has(folder.path);
  const button = make('button', { type: 'button', class: 'fold', 'aria-expanded': String(open) }, make('bdi', {}, ...plain(folder.path === '' ? './' : folder.path)));
  button.addEventListener('click', () => {
    if (open) list.closed.add(folder.path);
    else list.closed.delete(folder.path);
    showList();
    const again = [...document.querySelectorAll('#list .fold')].find((other) => other.textContent === button.textContent);
    again?.focus();
  });
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, button, make('span', { class: 'muted' }, ' ' + plural(folder.members.length, 'file')));
  return make('tr', { role: 'row', class: 'folder-row' }, name, ...shown.slice(1).map((column) => numberCell(folder, column)));
}

function showList() {
  const shown = columns();
  if (!shown.some(({ key }) => key === list.key)) Object.assign(list, { key: 'missing', down: true });
  const found = matching();
  const entries = list.folders ? grouped(found) : found.sort(compare);
  const rows = entries.slice(0, list.shown).map((entry) => (entry.members ? folderRow(entry, shown) : fileRow(entry, shown)));
  const head = make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...shown.map(headCell)));
  const table = make('table', { role: 'table', class: 'files', 'aria-labelledby': 'files-title' }, head, make('tbody', { role: 'rowgroup' }, ...rows));
  byId('list').replaceChildren(table);
  const left = entries.length - rows.length;
  if (left > 0) {
    const more = make('button', { type: 'button', id: 'more' }, 'Show ' + Math.min(PAGE, left) + ' more (' + thousands(left) + ' left)');
    more.addEventListener('click', () => {
      const first = list.shown;
      list.shown += PAGE;
      showList();
      byId('list').querySelector('tbody').rows[first]?.querySelector('a, button')?.focus();
    });
    byId('list').append(more);
  }
  const gaps = found.reduce((sum, file) => sum + missing(file), 0);
  const among = found.length === files.length ? '' : ' of ' + thousands(files.length);
  byId('list-status').textContent =
    found.length === 0 ? 'No file matches these filters.' : thousands(found.length) + among + (files.length === 1 ? ' file, ' : ' files, ') + plural(gaps, 'uncovered line');
}

function refilter() {
  list.shown = PAGE;
  showList();
}

function suiteSelect(id, onChange) {
  const options = slots.map((name, slot) => make('option', { value: slot, selected: slot === list.slot }, name));
  const select = make('select', { id }, ...options);
  select.addEventListener('change', () => {
    list.slot = Number(select.value);
    onChange();
  });
  return make('label', { class: 'field' }, 'Suite', select);
}

function checkbox(id, label, onChange) {
  const box = make('input', { type: 'checkbox', id });
  box.addEventListener('change', () => onChange(box.checked));
  return make('label', { class: 'field' }, box, label);
}

function startList() {
  const filter = make('input', { type: 'search', id: 'filter', placeholder: 'Filter by path', 'aria-label': 'Filter files by path', autocomplete: 'off', spellcheck: 'false' });
  filter.addEventListener('input', () => {
    list.terms = filter.value.toLowerCase().split(/\s+/).filter((term) => term !== '');
    refilter();
  });
  const tools = [filter];
  if (slots.length > 1) tools.push(suiteSelect('suite', refilter));
  tools.push(
    checkbox('only-gaps', 'Only with uncovered lines', (on) => {
      list.gaps = on;
      refilter();
    }),
    checkbox('by-folder', 'By folder', (on) => {
      list.folders = on;
      list.closed.clear();
      refilter();
    }),
  );
  byId('list-tools').append(...tools);
  showList();
}
`;
