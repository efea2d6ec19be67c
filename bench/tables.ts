import type { ChangeRace } from './change.ts';
import type { ExplainRace } from './explain.ts';
import type { GraphRace } from './graph.ts';
import type { HashEntry, HashRace } from './hashing.ts';
import type { HookCost } from './hooks.ts';
import type { Machine } from './machine.ts';
import type { Race } from './race.ts';
import type { Startup } from './startup.ts';
import type { Point, Sweeps } from './sweeps.ts';
import type { Target } from './targets.ts';
import type { TestsRace } from './tests.ts';

export interface Results {
  readonly machine: Machine;
  /** Load of the machine when the benchmark began and when it ended. */
  readonly load: readonly [number, number];
  readonly races: readonly Race[];
  readonly sweeps?: Sweeps;
  readonly startup?: Startup;
  readonly hooks?: HookCost;
  readonly graph?: GraphRace;
  readonly change?: ChangeRace;
  readonly tests?: TestsRace;
  readonly explain?: ExplainRace;
  readonly hashing?: HashRace;
  readonly targets: readonly Target[];
}

/** Everything as Markdown, which is readable on a terminal too. */
export function resultsText(results: Results): string {
  const { machine, load, races, sweeps, startup, hooks, graph, change, explain, hashing, tests, targets } = results;
  const { cpu, cores, memoryGiB, system, node } = machine;
  const parts = [
    `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node.js ${node}. Load ${load[0]} at the start, ${load[1]} at the end.`,
    ...races.map(raceText),
  ];
  if (sweeps !== undefined) parts.push(...sweepsText(sweeps));
  if (startup !== undefined) parts.push(startupText(startup));
  if (hooks !== undefined) parts.push(hooksText(hooks));
  if (graph !== undefined) parts.push(graphText(graph));
  if (change !== undefined) parts.push(changeText(change));
  if (tests !== undefined) parts.push(testsText(tests));
  if (explain !== undefined) parts.push(explainText(explain));
  if (hashing !== undefined) parts.push(hashingText(hashing));
  if (targets.length > 0) parts.push(targetsText(targets));
  return `${parts.join('\n\n')}\n`;
}

function raceText({ format, sizeBytes, files, runs, entries }: Race): string {
  const ours = entries.find(({ kind }) => kind === 'ours')!;
  const rows = entries.map((entry) => {
    const [low, high] = entry.cpuMsRange;
    const ratio = entry === ours ? '' : `× ${shown(entry.cpuMs / ours.cpuMs)}`;
    return [
      entry.name,
      `${seconds(entry.cpuMs)} s`,
      ratio,
      entry === ours ? '' : `× ${shown(entry.maxRssBytes / ours.maxRssBytes)}`,
      `${megabytes(entry.maxRssBytes)} MB`,
      `${seconds(entry.wallMs)} s`,
      `${seconds(low)}–${seconds(high)} s`,
    ];
  });
  const totals = ours.totals!;
  const head = ['', 'CPU', 'CPU, ratio', 'memory, ratio', 'memory', 'wall', 'CPU, range'];
  const says = `${grouped(totals.covered)} of ${grouped(totals.total)} covered, found by all`;
  return `### ${format}, ${megabytes(sizeBytes)} MB\n\n${grouped(files)} files; ${says}; ${runs} runs, medians.\n\n${table(head, rows)}`;
}

function sweepsText({ size, repeated, distinct, changedFiles }: Sweeps): string[] {
  return [
    `### Sweeps (the gate alone, LCOV)\n\n${pointsText('Size', size)}`,
    pointsText('The same lines again and again', repeated),
    `${pointsText('More and more lines', distinct)}\n\nFrom 200 to 1000 MB, a line with its branches takes ${bytesALine(distinct)} bytes.`,
    pointsText('Files that the commit changes', changedFiles),
  ];
}

function pointsText(title: string, points: readonly Point[]): string {
  return table(
    [title, 'files', 'lines', 'CPU', 'CPU a MB', 'memory'],
    points.map((point) => [
      point.label,
      grouped(point.files),
      grouped(point.lines),
      `${seconds(point.cpuMs)} s`,
      `${(point.cpuMs / point.megabytes).toFixed(1)} ms`,
      `${megabytes(point.maxRssBytes)} MB`,
    ]),
  );
}

function bytesALine(points: readonly Point[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  return ((last.maxRssBytes - first.maxRssBytes) / (last.lines - first.lines)).toFixed(0);
}

function startupText({ cpuMs, verdictCpuMs, emptyCpuMs, maxRssBytes, distBytes }: Startup): string {
  return `### Start\n\n${table(
    ['', 'CPU', 'memory'],
    [
      ['the action on a report of one file, to its verdict', `${verdictCpuMs.toFixed(0)} ms`, ''],
      ['the same to its end, all reports written', `${cpuMs.toFixed(0)} ms`, `${megabytes(maxRssBytes)} MB`],
      ['start Node.js only', `${emptyCpuMs.toFixed(0)} ms`, ''],
    ],
  )}\n\ndist/ is ${(distBytes / 1e6).toFixed(1)} MB.`;
}

function hooksText({ files, bytes, entries }: HookCost): string {
  const rows = entries.map(({ name, wallMs, cpuMs }) => [name, `${wallMs.toFixed(0)} ms`, `${cpuMs.toFixed(0)} ms`]);
  return `### Before a commit\n\n${files} files of ${(bytes / 1000).toFixed(0)} kB, staged.\n\n${table(['', 'wall', 'CPU'], rows)}`;
}

function graphText({ files, edges, entries, gaps }: GraphRace): string {
  const [ours] = entries;
  const rows = entries.map((entry) => [
    entry.name,
    `${seconds(entry.cpuMs)} s`,
    entry === ours ? '' : `× ${shown(entry.cpuMs / ours!.cpuMs)}`,
    `${megabytes(entry.maxRssBytes)} MB`,
    `${seconds(entry.wallMs)} s`,
  ]);
  const says = `${grouped(files)} TypeScript files, ${grouped(edges)} imports, found by all.`;
  const gate = `The whole gate on it, with a report that misses lines of every file: ${seconds(gaps.withoutMs)} s without its gap analysis, ${seconds(gaps.withMs)} s and ${megabytes(gaps.maxRssBytes)} MB with it.`;
  return `### Import graph\n\n${says}\n\n${table(['', 'CPU', 'CPU, ratio', 'memory', 'wall'], rows)}\n\n${gate}`;
}

function changeText({ files, changedLines, entries }: ChangeRace): string {
  const [alone] = entries;
  const rows = entries.map((entry) => [
    entry.name,
    `${seconds(entry.cpuMs)} s`,
    entry === alone || entry.name === 'diff_cover' ? '' : `${seconds(entry.cpuMs - alone!.cpuMs)} s`,
  ]);
  const says = `${grouped(files)} files, ${grouped(changedLines)} changed lines, found by all; CPU of git included.`;
  return `### A change\n\n${says}\n\n${table(['', 'CPU', 'more than alone'], rows)}`;
}

function testsText({ cases, sizeBytes, entries, million }: TestsRace): string {
  const [ours] = entries;
  const rows = entries.map((entry) => [
    entry.name,
    `${seconds(entry.cpuMs)} s`,
    entry === ours ? '' : `× ${shown(entry.cpuMs / ours!.cpuMs)}`,
    `${megabytes(entry.maxRssBytes)} MB`,
    `${seconds(entry.wallMs)} s`,
  ]);
  const says = `${grouped(cases)} cases in ${megabytes(sizeBytes)} MB of JUnit XML, counted alike by all.`;
  const many = `A million cases: ${seconds(million.cpuMs)} s and ${megabytes(million.maxRssBytes)} MB.`;
  return `### Test reports\n\n${says}\n\n${table(['', 'CPU', 'CPU, ratio', 'memory', 'wall'], rows)}\n\n${many}`;
}

function explainText({ files, bytes, runs, entries }: ExplainRace): string {
  const [ours] = entries;
  const rows = entries.map((entry) => [
    `${entry.name}, ${entry.of}`,
    `${seconds(entry.wallMs)} s`,
    entry.name === ours!.name ? '' : `× ${shown(entry.wallMs / ours!.wallMs)}`,
    `${seconds(entry.cpuMs)} s`,
    entry.name === ours!.name ? '' : `× ${shown(entry.cpuMs / ours!.cpuMs)}`,
    Number.isFinite(entry.maxRssBytes) ? `${megabytes(entry.maxRssBytes)} MB` : '',
  ]);
  const says = `Two builds of ${grouped(files)} files and ${megabytes(bytes)} MB, of which three differ, found by all; ${runs} runs, medians.`;
  const missing = entries.some(({ name }) => name === 'diffoscope') ? '' : ' diffoscope could not be got.';
  return `### Why two builds differ\n\n${says}${missing}\n\n${table(['', 'wall', 'wall, ratio', 'CPU', 'CPU, ratio', 'memory'], rows)}`;
}

function hashingText({ smallFiles, largeBytes, runs, small, large }: HashRace): string {
  const rows = (entries: readonly HashEntry[]): readonly (readonly string[])[] =>
    entries.map((entry) => {
      const ratio = (what: 'wallMs' | 'cpuMs') =>
        entry === entries[0] ? '' : `× ${shown(entry[what] / entries[0]![what])}`;
      return [entry.name, `${seconds(entry.wallMs)} s`, ratio('wallMs'), `${seconds(entry.cpuMs)} s`, ratio('cpuMs')];
    });
  const head = ['wall', 'wall, ratio', 'CPU', 'CPU, ratio'];
  const missing = small.length > 2 ? '' : ' b3sum could not be got.';
  return `### Fingerprints\n\n${runs} runs, medians, nothing read from the disk.${missing}\n\n${table(
    [`${grouped(smallFiles)} files`, ...head],
    rows(small),
  )}\n\n${table([`one file of ${largeBytes / 2 ** 30} GiB`, ...head], rows(large))}`;
}

function targetsText(targets: readonly Target[]): string {
  return `### Targets\n\n${table(
    ['', 'target', 'measured', ''],
    targets.map(({ name, limit, measured, met }) => [name, limit, measured, met ? 'met' : '**missed**']),
  )}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function shown(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
