import type { Finding, Severity } from '../model/finding.ts';
import type { Cell, Presentation, Table } from '../model/presentation.ts';
import type { Problem } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { allTables } from './all-tables.ts';
import { markdownCode, markdownCodeBlock, markdownHtml, markdownText } from './escape.ts';
import { problemsOf, rankFindings } from './order.ts';
import { placeText } from './place.ts';
import { cutToSize } from './size.ts';
import { waivedFindings, waiverText } from './waived.ts';
import { type Countable, counted, countText, OUTCOME_SYMBOLS } from './words.ts';

/** Listed at most in one page; the others are counted, and are in verdict.json. */
export const MAX_LISTED_FINDINGS = 100;
/** Warnings and notices are folded from here on, so that they do not push what matters out of sight. */
const FOLD_FROM = 6;

/** The parts of a page as Markdown, each a whole construct; `assemble` chooses how much of each is shown. */
export interface Sections {
  readonly heading?: { readonly symbol: string; readonly title: string; readonly outcome: string };
  /** Not yet escaped, because it may have to be cut first. */
  readonly headline: string;
  readonly problems: readonly string[];
  readonly tables: readonly TableSection[];
  /** Texts of the first MAX_LISTED_FINDINGS only, as of those that are waived. */
  readonly findings: readonly { readonly severity: Severity; readonly text: string }[];
  readonly waived: readonly string[];
  readonly notes: readonly string[];
  readonly details: readonly TableSection[];
  readonly reproduce: string;
}

interface TableSection {
  /** Not escaped: a heading and a `<summary>` need different escapes. */
  readonly title: string;
  readonly head: string;
  readonly rows: readonly string[];
  readonly omittedRows: number;
}

/** How much of each part is shown: items, rows per table, or characters. In the order in which a page gives them up. */
export interface Budget {
  readonly detailRows: number;
  readonly findings: number;
  readonly waived: number;
  readonly tableRows: number;
  readonly notes: number;
  readonly reproduce: number;
  readonly problems: number;
  readonly headline: number;
  readonly title: number;
}

export interface MarkdownInput {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
}

export function prepareSections({ verdict, presentation }: MarkdownInput): Sections {
  const tables = allTables(presentation).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
  return {
    heading: {
      symbol: OUTCOME_SYMBOLS[verdict.outcome],
      title: presentation.title,
      outcome: verdict.outcome,
    },
    headline: presentation.headline,
    problems: problemsOf(verdict).map(problemItem),
    tables: tables.filter(({ detail }) => detail !== true).map(tableSection),
    // The others are counted only.
    findings: rankFindings(verdict.findings).map((finding, at) => ({
      severity: finding.severity,
      text: at < MAX_LISTED_FINDINGS ? findingItem(finding) : '',
    })),
    waived: waivedFindings(verdict).map((finding, at) =>
      at < MAX_LISTED_FINDINGS ? findingItem(finding, [waiverText(finding)]) : '',
    ),
    notes: presentation.notes.map((note) => `- ${markdownText(note)}`),
    details: tables.filter(({ detail }) => detail === true).map(tableSection),
    reproduce: presentation.reproduce,
  };
}

export function fullBudget(sections: Sections): Budget {
  return {
    detailRows: longest(sections.details),
    findings: Math.min(sections.findings.length, MAX_LISTED_FINDINGS),
    waived: Math.min(sections.waived.length, MAX_LISTED_FINDINGS),
    tableRows: longest(sections.tables),
    notes: sections.notes.length,
    reproduce: sections.reproduce === '' ? 0 : 1,
    problems: sections.problems.length,
    headline: sections.headline.length,
    title: sections.heading?.title.length ?? 0,
  };
}

/** The page: blocks apart by one blank line, one line end at the end. What the budget leaves out is said at the end. */
export function assemble(sections: Sections, budget: Budget): string {
  const blocks = [
    ...headingBlocks(sections, budget),
    ...listBlock('### Could not be measured', sections.problems.slice(0, budget.problems)),
    ...sections.tables.flatMap((table) => tableBlocks(table, budget.tableRows)),
    ...findingBlocks(sections.findings, budget.findings),
    ...waivedBlocks(sections.waived, budget.waived),
    ...listBlock('### Notes', sections.notes.slice(0, budget.notes)),
    ...sections.details.flatMap((table) => detailBlocks(table, budget.detailRows)),
    ...(budget.reproduce === 0 ? [] : ['Repeat this verdict:', markdownCodeBlock(sections.reproduce, 'sh')]),
    ...omissionBlock(sections, budget),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function longest(tables: readonly TableSection[]): number {
  return tables.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}

function headingBlocks({ heading, headline }: Sections, budget: Budget): readonly string[] {
  const blocks: string[] = [];
  if (heading !== undefined) {
    const title = markdownText(cutToSize(heading.title, { max: budget.title, unit: 'characters' }));
    blocks.push(`## ${heading.symbol} ${title === '' ? '' : `${title} `}${heading.outcome}`);
  }
  const line = markdownText(cutToSize(headline, { max: budget.headline, unit: 'characters' }));
  return line === '' ? blocks : [...blocks, `**${line}**`];
}

function listBlock(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [title, items.join('\n')];
}

function problemItem({ code, reason, hint, location }: Problem): string {
  const where = location === undefined ? '' : problemPlace(location);
  // Most reasons end with the path already.
  const place = where === '' || reason.endsWith(` ${where}`) ? '' : ` (${markdownCode(where)})`;
  return [`- ${markdownCode(code)} ${markdownText(reason)}${place}`, ...subItem(hint)].join('\n');
}

function problemPlace({ path, line, column }: NonNullable<Problem['location']>): string {
  return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

function findingItem(
  { message, rule, location, hint, owners = [] }: Finding,
  remarks: readonly string[] = [hint ?? ''],
): string {
  const tail = [...(location === undefined ? [] : [markdownCode(placeText(location))]), markdownCode(rule)].join(' ');
  const people = owners.length === 0 ? [] : [`  - Owners: ${owners.map(markdownCode).join(', ')}`];
  return [`- ${markdownText(message)} ${tail}`, ...remarks.flatMap(subItem), ...people].join('\n');
}

function subItem(text: string): readonly string[] {
  const line = markdownText(text);
  return line === '' ? [] : [`  - ${line}`];
}

function tableSection({ title, columns, rows, omittedRows = 0 }: Table): TableSection {
  const head = [
    row(columns.map(({ label }) => markdownText(label))),
    row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
  ].join('\n');
  return { title, head, rows: rows.map((cells) => row(columns.map((_, i) => cell(cells[i] ?? '')))), omittedRows };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const BEFORE_UNIT = /(\d) (?=(?:%|[kMG]?B|m?s|min|h)(?!\w))/g;
const NO_BREAK = '\u00a0';

function cell(value: Cell): string {
  if (typeof value === 'string') return together(markdownText(value));
  const text = value.code === true ? markdownCode(value.text) : together(markdownText(value.text));
  // Only what asks for attention is marked: a page full of green ticks hides the one cross.
  if (value.tone === 'bad') return `❌${NO_BREAK}${text}`;
  return value.tone === 'warn' ? `⚠️${NO_BREAK}${text}` : text;
}

/** GitHub's columns are narrow: a number and its unit stay on one line. */
function together(text: string): string {
  return text.replace(BEFORE_UNIT, `$1${NO_BREAK}`);
}

function tableBlocks(table: TableSection, rows: number): readonly string[] {
  if (rows === 0) return [];
  const title = markdownText(table.title);
  return [...(title === '' ? [] : [`### ${title}`]), ...shownRows(table, rows)];
}

function detailBlocks(table: TableSection, rows: number): readonly string[] {
  if (rows === 0) return [];
  const all = table.rows.length + table.omittedRows;
  const summary = `<summary>${markdownHtml(table.title)} (${counted(all, 'row')})</summary>`;
  return [`<details>\n${summary}`, ...shownRows(table, rows), '</details>'];
}

function shownRows(table: TableSection, rows: number): readonly string[] {
  const shown = table.rows.slice(0, rows);
  const more = table.rows.length - shown.length + table.omittedRows;
  return [[table.head, ...shown].join('\n'), ...(more === 0 ? [] : [`+${countText(more)} more`])];
}

function findingBlocks(findings: Sections['findings'], shown: number): readonly string[] {
  if (shown === 0) return [];
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    if (all.length === 0) return [];
    const before = findings.findIndex((finding) => finding.severity === severity);
    const listed = all.slice(0, Math.max(0, shown - before)).map(({ text }) => text);
    const more = all.length - listed.length;
    const body = [
      ...(listed.length === 0 ? [] : [listed.join('\n')]),
      ...(more === 0 ? [] : [`+${countText(more)} more`]),
    ];
    const title = counted(all.length, severity satisfies Countable);
    if (severity === 'error' || all.length < FOLD_FROM) return [`### ${title}`, ...body];
    return [`<details>\n<summary>${title}</summary>`, ...body, '</details>'];
  });
}

/** Out of the way, but there: nobody has to do anything about them today. */
function waivedBlocks(items: Sections['waived'], shown: number): readonly string[] {
  if (shown === 0) return [];
  const more = items.length - shown;
  const body = [items.slice(0, shown).join('\n'), ...(more === 0 ? [] : [`+${countText(more)} more`])];
  return [`<details>\n<summary>${counted(items.length, 'waived finding')}</summary>`, ...body, '</details>'];
}

/** Says what the budget left out; what the cap of listed findings left out is said beside the list, unless there is none. */
function omissionBlock(sections: Sections, budget: Budget): readonly string[] {
  const full = fullBudget(sections);
  const cut = (tables: readonly TableSection[], rows: number) =>
    tables.reduce((sum, table) => sum + Math.max(0, table.rows.length - rows), 0);
  const findings = budget.findings < full.findings ? sections.findings.length - budget.findings : 0;
  const counts: readonly (readonly [number, Countable])[] = [
    [cut(sections.details, budget.detailRows), 'row of detail'],
    [findings, 'finding'],
    [budget.waived < full.waived ? sections.waived.length - budget.waived : 0, 'waived finding'],
    [cut(sections.tables, budget.tableRows), 'row of a table'],
    [full.notes - budget.notes, 'note'],
    [full.problems - budget.problems, 'problem'],
  ];
  const left = counts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word));
  if (budget.reproduce < full.reproduce) left.push('the command that repeats the verdict');
  if (budget.headline < full.headline || budget.title < full.title) left.push('the end of the headline');
  return left.length === 0
    ? []
    : [`_Left out to keep within the size limit of this page: ${left.join(', ')}. verdict.json has it all._`];
}
