/** Browser script: one file with its hits, the way from one uncovered block to the next, and the findings beside their lines. */
export const SOURCE = String.raw`
const CHUNK = 100;
const LONGEST = 5000;
const MARKS = { covered: ['✓', 'covered'], missed: ['✕', 'not covered'], partly: ['◐', 'covered by some suites only'], none: ['', 'no code'] };
let opened = null;

function readSource(file, slot) {
  const block = readBlock('f' + file.at);
  const chosen = block.hits.map((runs, suite) => ({ name: data.suites[suite], runs, suite })).filter(({ runs, suite }) => runs !== null && (slot === 0 || suite === slot - 1));
  const counts = chosen.map(({ name, runs }) => ({ name, hits: new Map(decodeHits(runs)) }));
  const numbers = [...new Set(counts.flatMap(({ hits }) => [...hits.keys()]))].sort((a, b) => a - b);
  const states = new Map(numbers.map((line) => [line, lineState(counts.map(({ hits }) => hits.get(line)))]));
  let lines = null;
  if (block.text !== undefined) {
    lines = block.text.split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  }
  return { file, slot, counts, states, lines, blocks: missedBlocks(states), lastNumber: numbers.at(-1) ?? 0 };
}

function hitCell(hits, kind) {
  const cell = make('span', { role: 'cell', class: kind + (hits === 0 ? ' zero' : ''), title: hits > 9999 && thousands(hits) });
  if (hits !== undefined) cell.append(shortHits(hits));
  return cell;
}

function codeRow(source, line) {
  const state = source.states.get(line) ?? 'none';
  const hits = source.counts.map((suite) => suite.hits.get(line));
  const known = hits.filter((count) => count !== undefined);
  const [mark, word] = MARKS[state];
  const text = source.lines[line - 1];
  const code = make('span', { role: 'cell', class: 'code' }, ...plain(text.slice(0, LONGEST)));
  if (text.length > LONGEST) code.append(make('span', { class: 'muted' }, ' … ' + thousands(text.length - LONGEST) + ' more characters'));
  const cells = source.counts.length > 1 ? hits.map((count) => hitCell(count, 'hits each')) : [];
  const sum = known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
  const number = make('span', { role: 'rowheader', class: 'number' }, make('a', { href: address(source.file.path, line, source.slot), tabindex: '-1' }, String(line)));
  return make('div', { role: 'row', class: 'row ' + state, id: 'L' + line }, number, make('span', { role: 'cell', class: 'mark', 'aria-label': word }, mark), ...cells, hitCell(sum, 'hits sum'), code);
}

function findingsByLine(file) {
  const found = new Map();
  for (const item of document.querySelectorAll('#finding-list [data-file="' + file.at + '"]')) {
    const line = Number(item.dataset.line);
    const text = item.querySelector('.badge').textContent + ': ' + item.querySelector('.message').textContent;
    const note = make('div', { role: 'row', class: 'note ' + item.dataset.severity }, make('span', { role: 'cell' }, text));
    found.set(line, [...(found.get(line) ?? []), note]);
  }
  return found;
}

function codeTable(source) {
  const notes = findingsByLine(source.file);
  const heads = source.counts.length > 1 ? source.counts.map(({ name }) => make('span', { role: 'columnheader', class: 'hits each', title: name }, ...plain(name))) : [];
  const head = make('div', { role: 'row', class: 'row head' },
    make('span', { role: 'columnheader', class: 'number' }, 'Line'),
    make('span', { role: 'columnheader', class: 'mark', 'aria-label': 'State' }),
    ...heads,
    make('span', { role: 'columnheader', class: 'hits sum' }, 'Hits'),
    make('span', { role: 'columnheader', class: 'code' }, 'Source'));
  const table = make('div', { role: 'table', id: 'code', class: source.counts.length > 1 ? 'several' : 'single', 'aria-label': 'Source of ' + source.file.path }, make('div', { role: 'rowgroup' }, head));
  table.style.setProperty('--suites', source.counts.length);
  table.style.setProperty('--hits', Math.min(13, Math.max(7, ...source.counts.map(({ name }) => name.length + 2))) + 'ch');
  table.style.setProperty('--digits', String(source.lines.length).length);
  for (let start = 1; start <= source.lines.length; start += CHUNK) {
    const chunk = make('div', { role: 'rowgroup', class: 'chunk' });
    for (let line = start; line < start + CHUNK && line <= source.lines.length; line += 1) {
      chunk.append(codeRow(source, line), ...(notes.get(line) ?? []));
    }
    table.append(chunk);
  }
  return table;
}

function blockLinks(source) {
  const missed = source.blocks.reduce((sum, block) => sum + block.lines, 0);
  if (missed === 0) return make('p', { id: 'gaps' }, source.states.size === 0 ? 'No suite counts any line of this file.' : 'Every line that holds code is covered.');
  const items = source.blocks.map(({ first, last }) => {
    const text = first === last ? String(first) : first + '–' + last;
    return make('li', {}, source.lines === null ? text : make('a', { href: address(source.file.path, first, source.slot) }, text));
  });
  const summary = make('summary', {}, plural(missed, 'uncovered line') + ' in ' + plural(source.blocks.length, 'block'));
  return make('details', { id: 'gaps', open: source.lines === null || source.blocks.length <= 12 }, summary, make('ul', { class: 'blocks' }, ...items));
}

function totalsList(file, slot) {
  const shown = slot > 0 ? [slot] : slots.map((_, at) => at);
  return make('ul', { class: 'totals' }, ...shown.filter((at) => total(file, at) >= 0).map((at) => {
    const [hit, all] = [covered(file, at), total(file, at)];
    return make('li', {}, make('span', { class: 'muted' }, ...plain(slots[at])), bar(hit, all), make('strong', {}, percent(hit, all)), make('span', { class: 'muted' }, thousands(hit) + ' / ' + thousands(all)));
  }));
}

function step(direction) {
  if (opened === null || opened.lines === null || opened.blocks.length === 0) return;
  const { blocks } = opened;
  const beyond = direction > 0 ? blocks.find(({ first }) => first > opened.line) : blocks.findLast(({ first }) => first < opened.line);
  const target = beyond ?? (direction > 0 ? blocks[0] : blocks.at(-1));
  location.replace(address(opened.file.path, target.first, opened.slot));
}

function goTo(line) {
  opened.line = line ?? 0;
  document.querySelector('#code .current')?.classList.remove('current');
  const row = line === undefined ? null : byId('L' + line);
  if (row === null) return false;
  row.classList.add('current');
  row.scrollIntoView({ block: 'center' });
  const [, word] = MARKS[opened.states.get(line) ?? 'none'];
  const block = opened.blocks.findIndex(({ first }) => first === line) + 1;
  byId('position').textContent = 'Line ' + line + ', ' + word + (block > 0 ? ', block ' + block + ' of ' + opened.blocks.length : '');
  return true;
}

function stepButton(id, label, key, direction) {
  const button = make('button', { type: 'button', id, 'aria-keyshortcuts': key, disabled: opened.lines === null || opened.blocks.length === 0 }, label, make('kbd', { 'aria-hidden': 'true' }, key));
  button.addEventListener('click', () => step(direction));
  return button;
}

function fillSource(file) {
  opened = { ...readSource(file, list.slot), line: 0 };
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, ...pathNodes(file.path));
  title.setAttribute('aria-label', title.textContent);
  const tools = make('div', { class: 'tools sticky' }, make('a', { href: '#files', id: 'back', class: 'button' }, make('span', { 'aria-hidden': 'true' }, '←'), 'All files'));
  if (slots.length > 1) {
    tools.append(suiteSelect('source-suite', () => {
      showList();
      byId('suite').value = String(list.slot);
      location.replace(address(file.path, opened.line || undefined, list.slot));
    }));
  }
  tools.append(stepButton('previous', 'Previous', 'p', -1), stepButton('next', 'Next uncovered', 'n', 1), make('span', { id: 'position', class: 'muted', role: 'status' }));
  const parts = [title, totalsList(file, list.slot), tools, blockLinks(opened)];
  if (total(file, list.slot) < 0) parts.push(make('p', { class: 'notice' }, 'This suite does not count this file.'));
  if (opened.lines === null) {
    parts.push(make('p', { class: 'notice' }, 'Source not embedded: it was not found, or it did not fit the size limit of this report.'));
  } else {
    if (opened.lastNumber > opened.lines.length) {
      parts.push(make('p', { class: 'notice' }, 'The reports count up to line ' + opened.lastNumber + ', but this source ends at line ' + opened.lines.length + ': it changed since the tests ran.'));
    }
    parts.push(codeTable(opened));
  }
  byId('source').replaceChildren(...parts);
}
`;
