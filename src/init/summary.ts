import { consoleText } from '../shared/report/console-text.ts';
import { displayWidth, wrapText } from '../shared/report/display-width.ts';
import type { Part, SuiteName } from './model/part.ts';
import type { Plan } from './plan/plan.ts';
import type { Proposal } from './proposal.ts';

export interface SummaryOptions {
  /** Width of the terminal. */
  readonly columns: number;
  readonly color: boolean;
  /** Nothing was written: it is told what would be. */
  readonly dryRun: boolean;
  /** Something that people should know of the repository itself, such as that git is missing. */
  readonly warnings: readonly string[];
}

/** Narrower than this, nothing can be laid out. */
const LEAST_COLUMNS = 24;
const MOST_FILES = 3;

/** What was found, what was written, what to do next: for a terminal, at most `columns` wide but for what is to be copied. */
export function renderSummary({ parts, choice, files, addition, plan }: Proposal, options: SummaryOptions): string {
  const { color, dryRun, warnings } = options;
  const columns = Math.max(LEAST_COLUMNS, options.columns);
  const strong = (text: string): string => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const muted = (text: string): string => (color ? `\u001b[2m${text}\u001b[0m` : text);
  const notes = [...warnings, ...new Set(parts.flatMap((part) => part.notes))];
  const [config, ...ci] = files;
  const written: readonly (readonly [string, string])[] = [
    [config?.path ?? '', thresholds(plan)],
    ...ci.map((file) => [file.path, `${choice.platform.title} (${choice.because})`] as const),
  ];
  const blocks = [
    [strong('Found'), ...parts.flatMap((part) => entry(part.title, places(part), columns, muted))],
    [
      strong(dryRun ? 'Would write' : 'Written'),
      ...written.flatMap(([path, what]) => entry(path, what, columns, muted)),
    ],
    notes.length === 0 ? [] : [strong('Good to know'), ...notes.flatMap((note) => bullet('-', note, columns))],
    dryRun ? [] : [strong('Next'), ...next(plan, addition, columns)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function places({ found }: Part): string {
  const more = found.length - MOST_FILES;
  return more > 0 ? `${found.slice(0, MOST_FILES).join(', ')} and ${more} more` : found.join(', ');
}

function thresholds(plan: Plan): string {
  const names = (['unit', 'integration', 'e2e'] as const).filter((name) => measured(plan, name));
  return names.map((name) => `${name} ${plan.lines(name)} % of lines`).join(', ');
}

function measured({ parts }: Plan, name: SuiteName): boolean {
  return parts.some(({ suites }) => suites.some((suite) => suite.name === name && suite.reports.length > 0));
}

/** Three steps; what is to be copied stands in lines of its own, which are not broken. */
function next(plan: Plan, addition: Proposal['addition'], columns: number): readonly string[] {
  const suites = plan.parts.flatMap((part) => part.suites.filter(({ reports }) => reports.length > 0));
  const [first, ...others] = suites.flatMap((suite) => suite.commands);
  const gate = `npx reliability ${plan.gates[0]?.id ?? ''}`;
  const more = others.length > 0 ? ` (the first of ${others.length + 1} commands of the pipeline)` : '';
  const copied = (text: string): string => `       ${consoleText(text.replace(/\s*\\\n\s*/gu, ' '))}`;
  return [
    ...bullet('1.', `Try it here, once what it needs is installed${more}:`, columns),
    copied(first ?? ''),
    copied(gate),
    ...bullet(
      '2.',
      'Look at the thresholds: what is below them today fails. Keep reports out of git: coverage/, reports/, reliability-report/.',
      columns,
    ),
    ...bullet(
      '3.',
      `Commit, and open a proposal: the gate answers there.${addition === undefined ? '' : ` Before, add to ${addition.path}:`}`,
      columns,
    ),
    ...(addition?.lines ?? []).map((line) => `       ${consoleText(line)}`),
  ];
}

/** A name and what is said of it: in one line where there is room, else below it. */
function entry(name: string, said: string, columns: number, muted: (text: string) => string): readonly string[] {
  const [left, right] = [consoleText(name), consoleText(said)];
  if (displayWidth(left) + displayWidth(right) + 5 <= columns) return [`  ${left}  ${muted(right)}`];
  return [`  ${left}`, ...wrapText(right, columns - 4).map((line) => `    ${muted(line)}`)];
}

function bullet(mark: string, text: string, columns: number): readonly string[] {
  const indent = mark.length + 3;
  return wrapText(consoleText(text), columns - indent).map((line, at) =>
    at === 0 ? `  ${mark} ${line}` : ' '.repeat(indent) + line,
  );
}
