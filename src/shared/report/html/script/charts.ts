/** Browser script of a page with charts: reading values, and enlarging a part of a chart. Numbers come from the data block. */
export const CHARTS = `
const SVG_NAMES = 'http://www.w3.org/2000/svg';
const LEAST_RUNS = 5;

function drawn(tag, attributes, text) {
  const element = document.createElementNS(SVG_NAMES, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function shortNumber(value) {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

function axisNumber(value) {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  const [factor, sign] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return String(Number((value / factor).toPrecision(4))) + sign;
}

// The same as the drawing was made with, for the values that are shown.
function chartScale(values, limits) {
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  const reach = Math.max(most - least, Math.abs(most + least) / 4);
  const all = [least, most, ...limits.filter((limit) => limit >= least - reach && limit <= most + reach)];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  const known = Math.max(high - low, (0.1 * Math.abs(high + low)) / 2);
  const span = known < 1e-300 ? 1 : known;
  const middle = (low + high) / 2;
  const positive = low >= 0;
  [low, high] = [middle - span * 0.58, middle + span * 0.58];
  if (positive && low < 0) low = 0;
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.min(10, Math.floor(high / step) - first + 1) }, (_, at) => (first + at) * step);
  return { low, high, ticks };
}

class ChartView {
  constructor(figure, own, runs) {
    Object.assign(this, { figure, own, runs, current: own.at.length - 1, anchor: null });
    this.plot = figure.querySelector('.plot');
    this.lines = figure.querySelector('.lines');
    this.whole = [own.at[0], own.at[own.at.length - 1]];
    this.shown = this.whole;
    this.tip = make('output', { class: 'tip', hidden: true });
    this.cursor = drawn('path', { class: 'cursor' });
    this.point = drawn('path', { class: 'dots now' });
    this.marked = drawn('path', { class: 'selection' });
    this.lines.prepend(this.marked);
    this.lines.append(this.cursor, this.point);
    this.plot.append(this.tip);
    const words = figure.querySelector('.words').id;
    const name = figure.querySelector('.name').id;
    for (const [key, value] of Object.entries({ tabindex: 0, role: 'slider', 'aria-labelledby': name, 'aria-describedby': words, 'aria-valuemin': 0, 'aria-valuemax': own.at.length - 1 }))
      this.plot.setAttribute(key, String(value));
    const button = (label, sign, act) => {
      const element = make('button', { type: 'button', 'aria-label': label + ': ' + figure.querySelector('.name').textContent, title: label }, sign);
      element.addEventListener('click', act);
      return element;
    };
    this.all = button('Show all', 'All', () => this.zoom(null));
    this.all.disabled = true;
    const tools = make('div', { class: 'zoom' }, button('Enlarge', '+', () => this.zoom(0.5)), button('Reduce', '−', () => this.zoom(2)), this.all);
    figure.querySelector('figcaption').append(tools);
    figure.append(this.valueTable());
    this.listen();
    this.say();
  }

  text(at) {
    return this.runs[this.own.at[at]] + ': ' + shortNumber(this.own.values[at]) + (this.own.unit === '' ? '' : ' ' + this.own.unit);
  }

  say() {
    this.plot.setAttribute('aria-valuenow', String(this.current));
    this.plot.setAttribute('aria-valuetext', this.text(this.current));
  }

  // Draws the part that is shown anew: lines in units of runs across, and of thousandths of the height down.
  show(from, to) {
    const { own, lines } = this;
    this.shown = [from, to];
    const isIn = (run) => run >= from && run <= to;
    const values = own.values.filter((_, at) => isIn(own.at[at]));
    const scale = chartScale(values.length === 0 ? own.values : values, own.limits);
    const [left, width] = [from - 0.5, to - from + 1];
    const y = (value) => Math.round(((scale.high - value) / (scale.high - scale.low)) * 10000) / 10;
    const across = (some) => some.map((value) => 'M' + left + ' ' + y(value) + 'h' + width).join('');
    const draw = (kind, path) => lines.querySelector('.' + kind).setAttribute('d', path);
    lines.setAttribute('viewBox', left + ' 0 ' + width + ' 1000');
    draw('grid', across(scale.ticks));
    draw('limit', across(own.limits.filter((value) => value >= scale.low && value <= scale.high)));
    draw('line', own.values.map((value, at) => (at === 0 ? 'M' : 'L') + own.at[at] + ' ' + y(value)).join(''));
    draw('level', own.levels.map(([start, end, value]) => 'M' + (start - 0.4) + ' ' + y(value) + 'H' + (end + 0.4)).join(''));
    draw('dots', own.values.map((value, at) => 'M' + own.at[at] + ' ' + y(value) + 'h0').join(''));
    this.figure.querySelector('.axis').replaceChildren(...scale.ticks.map((tick) => drawn('text', { x: '100%', y: y(tick) / 10 + '%', dy: '.32em', 'text-anchor': 'end' }, axisNumber(tick))));
    for (const mark of this.figure.querySelectorAll('.mark')) {
      const at = (Number(mark.dataset.run) - 0.5 - left) / width;
      mark.setAttribute('x', 100 * at + '%');
      mark.classList.toggle('outside', at < 0 || at > 1);
    }
    const [first, last] = this.figure.querySelectorAll('.runs span');
    first.textContent = this.runs[from];
    last.textContent = this.runs[to];
    this.all.disabled = from === this.whole[0] && to === this.whole[1];
    this.height = y;
  }

  // Around the value that was read last; null shows everything.
  zoom(factor) {
    const [least, most] = this.whole;
    const [from, to] = this.shown;
    const wanted = factor === null ? most - least : Math.max(LEAST_RUNS - 1, Math.round((to - from) * factor));
    const width = Math.min(most - least, wanted);
    const start = Math.min(most - width, Math.max(least, this.own.at[this.current] - Math.floor(width / 2)));
    this.show(start, start + width);
    if (!this.tip.hidden) this.read(this.current);
  }

  read(at) {
    this.current = at;
    const run = this.own.at[at];
    const [from, to] = this.shown;
    // What is read with keys is brought into sight.
    if (run < from || run > to) {
      const start = Math.min(this.whole[1] - (to - from), Math.max(this.whole[0], run - Math.floor((to - from) / 2)));
      this.show(start, start + to - from);
    }
    if (this.height === undefined) this.show(...this.shown);
    this.cursor.setAttribute('d', 'M' + run + ' 0V1000');
    this.point.setAttribute('d', 'M' + run + ' ' + this.height(this.own.values[at]) + 'h0');
    this.tip.textContent = this.text(at);
    this.tip.hidden = false;
    const share = (run - this.shown[0] + 0.5) / (this.shown[1] - this.shown[0] + 1);
    this.tip.style.setProperty('left', 100 * share + '%');
    this.tip.style.setProperty('transform', 'translateX(' + -100 * share + '%)');
    this.say();
  }

  leave() {
    this.tip.hidden = true;
    this.cursor.setAttribute('d', '');
    this.point.setAttribute('d', '');
  }

  runAt(event) {
    const box = this.plot.getBoundingClientRect();
    const [from, to] = this.shown;
    return Math.min(to, Math.max(from, from - 0.5 + ((event.clientX - box.left) / box.width) * (to - from + 1)));
  }

  nearest(run) {
    let best = 0;
    for (const [at, own] of this.own.at.entries()) if (Math.abs(own - run) <= Math.abs(this.own.at[best] - run)) best = at;
    return best;
  }

  listen() {
    const { plot } = this;
    plot.addEventListener('pointermove', (event) => {
      const run = this.runAt(event);
      this.read(this.nearest(run));
      if (this.anchor !== null) this.marked.setAttribute('d', 'M' + this.anchor + ' 0H' + run + 'V1000H' + this.anchor + 'Z');
    });
    plot.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.anchor = this.runAt(event);
      plot.setPointerCapture(event.pointerId);
    });
    plot.addEventListener('pointerup', (event) => {
      const ends = [this.anchor, this.runAt(event)].sort((a, b) => a - b).map(Math.round);
      if (this.anchor !== null && ends[1] - ends[0] >= 2) this.show(Math.max(this.whole[0], ends[0]), Math.min(this.whole[1], ends[1]));
      this.unmark();
    });
    plot.addEventListener('pointercancel', () => this.unmark());
    plot.addEventListener('pointerleave', () => { if (document.activeElement !== plot) this.leave(); });
    plot.addEventListener('dblclick', () => this.zoom(null));
    plot.addEventListener('focus', () => this.read(this.current));
    plot.addEventListener('blur', () => this.leave());
    plot.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const last = this.own.at.length - 1;
      const to = { ArrowRight: this.current + 1, ArrowUp: this.current + 1, ArrowLeft: this.current - 1, ArrowDown: this.current - 1, Home: 0, End: last, PageUp: this.current + 10, PageDown: this.current - 10 }[event.key];
      const factor = { '+': 0.5, '=': 0.5, '-': 2, 0: null }[event.key];
      if (to === undefined && factor === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (factor !== undefined) this.zoom(factor);
      else this.read(Math.min(last, Math.max(0, to)));
    });
  }

  unmark() {
    this.anchor = null;
    this.marked.setAttribute('d', '');
  }

  // The same as a table, made when it is opened.
  valueTable() {
    const details = make('details', { class: 'values' }, make('summary', {}, 'Values'));
    details.addEventListener('toggle', () => {
      if (details.querySelector('table') !== null) return;
      const row = (_, at) => make('tr', {}, make('th', { scope: 'row' }, make('code', {}, this.runs[this.own.at[at]])), make('td', { class: 'right' }, this.text(at).slice(this.runs[this.own.at[at]].length + 2)));
      const head = make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Run'), make('th', { scope: 'col', class: 'right' }, 'Value')));
      details.append(make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': 'Values' }, make('table', {}, head, make('tbody', {}, ...this.own.values.map(row).reverse()))));
    });
    return details;
  }
}

function startCharts() {
  const data = readBlock('chart-data');
  const figures = [...document.querySelectorAll('#charts .chart')];
  for (const [at, figure] of figures.entries()) new ChartView(figure, data.charts[at], data.runs[data.charts[at].group]);
  const [filter, rest] = [byId('charts-filter'), byId('charts-rest')];
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const figure of figures) figure.hidden = !figure.querySelector('.name').textContent.toLowerCase().includes(wanted);
    const shown = figures.filter((figure) => !figure.hidden).length;
    if (rest !== null && wanted !== '') rest.open = true;
    byId('charts-status').textContent = wanted === '' ? '' : 'Showing ' + thousands(shown) + ' of ' + plural(figures.length, 'chart') + '.';
  });
}

startCharts();
`;
