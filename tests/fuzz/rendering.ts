import { SaxesParser } from 'saxes';
import { REPORTS } from '../../src/shared/report/index.ts';
import { OBEYED } from '../unit/shared/report/hostile-text.ts';
import { hostileInput } from '../unit/shared/report/verdicts.ts';

/** What a report is made of, without the texts in it: elements, keys, marks. It must not depend on what the texts say. */
const SKELETONS: { readonly [file: string]: (text: string) => readonly string[] } = {
  'verdict.json': jsonSkeleton,
  'report.sarif': jsonSkeleton,
  'codequality.json': jsonSkeleton,
  'gl-sast-report.json': jsonSkeleton,
  'report.html': tagNames,
  // Signs that mean something in Markdown are put in elements without attributes.
  'report.md': (text) => tagNames(withoutCode(text)).filter((tag) => !/^<\/?(?:code|span)>$/u.test(tag)),
  'junit.xml': elementNames,
};

/** A name as harmless as names are, of which every hostile one must be drawn alike. */
const HARMLESS = 'word';

/** The report in which a text shows as more than a text, and how; undefined: in none. */
export function breaksOut(text: string): string | undefined {
  // What is blank is left out where it would be shown.
  if (text.trim() === '') return undefined;
  for (const outcome of ['failed', 'inconclusive'] as const) {
    for (const report of REPORTS) {
      const skeleton = SKELETONS[report.file];
      if (skeleton === undefined) return `${report.file} has no line in SKELETONS`;
      const rendered = report.render(hostileInput(text, outcome));
      // It alone is printed to logs.
      if (report.file === 'verdict.json' && OBEYED.test(rendered)) return `${report.file} holds a command of a runner`;
      const own = skeleton(rendered);
      const wanted = skeleton(report.render(hostileInput(HARMLESS, outcome)));
      const odd =
        report.file.endsWith('.json') || report.file.endsWith('.sarif') ? beyond(own, wanted) : unlike(own, wanted);
      if (odd !== undefined) return `${report.file}: ${odd}`;
    }
  }
  return undefined;
}

/** Files that have no skeleton to be held to: none may be. */
export function withoutSkeleton(): readonly string[] {
  return REPORTS.map(({ file }) => file).filter((file) => !(file in SKELETONS));
}

function jsonSkeleton(text: string): readonly string[] {
  return [...new Set(paths(JSON.parse(text), ''))];
}

/** `.runs[].tool:object`: where something is, and what kind of thing. */
function paths(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [`${at}:${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`));
}

/** A path that is no file's loses members of its place; none may come that a harmless name has not. */
function beyond(own: readonly string[], wanted: readonly string[]): string | undefined {
  return own.find((one) => !wanted.includes(one));
}

function unlike(own: readonly string[], wanted: readonly string[]): string | undefined {
  const at = Array.from({ length: Math.max(own.length, wanted.length) }, (_, i) => i).find((i) => own[i] !== wanted[i]);
  return at === undefined ? undefined : `${own[at]} stands where ${wanted[at]} does with a harmless name`;
}

/** Markdown without fenced blocks and code spans (CommonMark 0.31, 4.5 and 6.1), in which nothing is a tag. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1`*$/gmu, '')
    .replace(/(?<!`)(`+)(?!`)(?:[^\n]*?[^`\n])?\1(?!`)/gu, '');
}

/** Start and end tags with the names of their attributes, comments and declarations. */
function tagNames(html: string): readonly string[] {
  return [...html.matchAll(/<(?:!--|[!/?]?[a-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>?/giu)].map(([tag]) =>
    tag.replace(/"[^"]*"|'[^']*'/gu, '').replace(/\s+/gu, ' '),
  );
}

function elementNames(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => names.push([name, ...Object.keys(attributes)].join(' ')));
  parser.on('comment', () => names.push('comment'));
  parser.on('cdata', () => names.push('cdata'));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}
