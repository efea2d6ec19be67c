import type { Finding, Severity } from '../model/finding.ts';
import type { Presentation, Tone } from '../model/presentation.ts';
import type { Problem } from '../model/problem.ts';
import type { Outcome, Verdict } from '../model/verdict.ts';
import type { WaivedFinding } from '../model/waiver.ts';
import { allTables } from './all-tables.ts';
import { drawTable, type Paint } from './console-table.ts';
import { consoleText } from './console-text.ts';
import { displayWidth, shortenMiddle, wrapText } from './display-width.ts';
import { commandSafeLine, terminalText } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { placeBeside, placeText } from './place.ts';
import { waivedFindings, waiverText } from './waived.ts';
import { counted, countText } from './words.ts';

/** The rest is in the report files, which the last lines name. */
const MAX_LISTED = 20;
const MIN_COLUMNS = 20;

export interface ConsoleOptions {
  /** Width of the terminal; 80 to 120 suits a log. */
  readonly columns: number;
  readonly color: boolean;
  /** Where the report files are, as the user would write it. */
  readonly outputDirectory?: string;
  /** Names of the files in it. */
  readonly files?: readonly string[];
}

const SGR: Readonly<Record<Tone | 'strong', string>> = { good: '32', bad: '31', warn: '33', muted: '2', strong: '1' };
const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', inconclusive: '?' };
const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', notice: 'muted' };

/**
 * A verdict for a terminal or a log: what holds, what to do, where the rest is. Lines keep to `columns`, but for the paths
 * and commands at the end, which are there to be copied.
 */
export function renderConsole(
  { verdict, presentation }: { readonly verdict: Verdict; readonly presentation: Presentation },
  options: ConsoleOptions,
): string {
  const columns = Math.max(MIN_COLUMNS, options.columns);
  const paint: Paint = (text, tone) => (options.color && text !== '' ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
  const { outcome } = verdict;
  const blocks = [
    [paint(shortenMiddle(consoleText(presentation.title), columns), 'strong')],
    ...allTables(presentation)
      .filter(({ detail, columns: own, rows }) => detail !== true && own.length > 0 && rows.length > 0)
      .map((table) => [
        ...wrapText(consoleText(table.title), columns).map((line) => paint(line, 'muted')),
        ...drawTable(table, columns, paint),
      ]),
    listed(problemsOf(verdict), (problem) => problemLines(problem, columns, paint), paint),
    listed(rankFindings(verdict.findings), (finding) => findingLines(finding, columns, paint), paint),
    listed(waivedFindings(verdict), (finding) => waivedLines(finding, columns, paint), paint),
    listed(presentation.notes, (note) => noteLines(note, columns, paint), paint),
    bullet(OUTCOME_MARKS[outcome], `${outcome}: ${consoleText(presentation.headline)}`, columns).map((line) =>
      paint(line, OUTCOME_TONES[outcome]),
    ),
    pointers(presentation, options, columns, paint),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(commandSafeLine).join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** What could not be told, one per line; the words may be those of a server. */
export function renderNotices(notices: readonly string[]): string {
  return notices.map((notice) => `${commandSafeLine(terminalText(notice))}\n`).join('');
}

/** `mark text`, wrapped, the lines after the first under the text. */
function bullet(mark: string, text: string, columns: number): readonly string[] {
  const indent = displayWidth(mark) + 1;
  return wrapText(text, columns - indent).map((line, i) => (i === 0 ? `${mark} ${line}` : ' '.repeat(indent) + line));
}

function indented(text: string, columns: number): readonly string[] {
  return text === '' ? [] : wrapText(text, columns - 2).map((line) => `  ${line}`);
}

/** The lines of the first items, and how many items there are more. */
function listed<Item>(
  items: readonly Item[],
  lines: (item: Item) => readonly string[],
  paint: Paint,
): readonly string[] {
  const more = items.length - MAX_LISTED;
  const shown = items.slice(0, MAX_LISTED).flatMap(lines);
  return more <= 0 ? shown : [...shown, paint(`+${countText(more)} more in the report`, 'muted')];
}

function problemLines(problem: Problem, columns: number, paint: Paint): readonly string[] {
  return [
    ...bullet('?', consoleText(`${problem.code}: ${problem.reason}`), columns).map((line) => paint(line, 'warn')),
    ...placeLine(placeBeside(problem), columns),
    ...indented(consoleText(problem.hint), columns),
  ];
}

function findingLines(finding: Finding, columns: number, paint: Paint): readonly string[] {
  const { severity, message, hint = '' } = finding;
  return [
    ...bullet(severity, consoleText(message), columns).map((line, i) =>
      i === 0 ? paint(severity, SEVERITY_TONES[severity]) + line.slice(severity.length) : line,
    ),
    paint(ruleLine(finding, columns), 'muted'),
    ...indented(consoleText(hint), columns),
  ];
}

function waivedLines(finding: WaivedFinding, columns: number, paint: Paint): readonly string[] {
  return [
    ...bullet('waived', consoleText(finding.message), columns),
    ruleLine(finding, columns),
    ...indented(consoleText(waiverText(finding)), columns),
  ].map((line) => paint(line, 'muted'));
}

function noteLines(note: string, columns: number, paint: Paint): readonly string[] {
  return bullet('·', consoleText(note), columns).map((line) => paint(line, 'muted'));
}

function placeLine(place: string, columns: number): readonly string[] {
  return place === '' ? [] : [`  ${shortenMiddle(consoleText(place), columns - 2)}`];
}

/** What to look up with `explain` or to waive, and where it is. */
function ruleLine({ rule, location }: Finding, columns: number): string {
  const [name, at] = [consoleText(rule), location === undefined ? '' : consoleText(placeText(location))];
  const room = columns - 2 - (at === '' ? 0 : displayWidth(name) + 2);
  if (at === '' || room < MIN_COLUMNS / 2) return `  ${shortenMiddle(at === '' ? name : at, columns - 2)}`;
  return `  ${name}  ${shortenMiddle(at, room)}`;
}

/** What to do next. Commands and paths are not shortened: they are there to be copied. */
function pointers(
  presentation: Presentation,
  options: ConsoleOptions,
  columns: number,
  paint: Paint,
): readonly string[] {
  const { outputDirectory, files = [] } = options;
  const lines: string[] = [];
  if (outputDirectory !== undefined) {
    const first = files.includes('report.html') ? 'report.html' : files[0];
    const path = first === undefined ? outputDirectory : `${outputDirectory.replace(/\/$/, '')}/${first}`;
    const rest = files.length > 1 ? ` (and ${counted(files.length - 1, 'file')} beside it)` : '';
    lines.push(`Report  ${consoleText(path)}`);
    if (rest !== '') lines[0] = displayWidth(lines[0]! + rest) <= columns ? lines[0]! + rest : lines[0]!;
  }
  const command = terminalText(presentation.reproduce);
  if (command !== '') lines.push(`Repeat  ${command}`);
  return lines.map((line) => paint(line.slice(0, 6), 'muted') + line.slice(6));
}
