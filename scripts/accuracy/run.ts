// How often the lexers of src/shared/graph see what the languages' own parsers see, on real sources. Prints a table, and
// with --write puts it into docs/graph.md. Takes minutes, and the tools of each language.
// Usage: npm run accuracy [-- [--only LANGUAGE] [--write]]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from '../../src/shared/graph/languages.ts';
import { betweenMarkers } from '../print/between-markers.ts';
import { type Comparison, compare, newComparison, precision, recall } from './comparison.ts';
import { below, CORPORA, type Corpus, listFile, WORK } from './corpora.ts';
import { scriptTruth } from './script-truth.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const DOCS = join(ROOT, 'docs', 'graph.md');
const LARGEST_SCRIPT = 3_000_000;
const HEAD = ['Language', 'Parser', 'Sources', 'Files', 'Imports', 'Precision', 'Recall', 'Decision points', 'off by'];

/** Node modules: of this repository, and of folders that are named. */
function scripts(folders: readonly string[]): Comparison {
  const comparison = newComparison();
  for (const folder of folders)
    for (const path of below(folder, /\.[cm]?[jt]sx?$/)) {
      const text = readFileSync(path, 'utf8');
      const truth = text.length > LARGEST_SCRIPT ? undefined : scriptTruth(path, text);
      if (truth !== undefined) compare(comparison, truth, languageOf(path)!.lex(text, path), 'javascript');
    }
  return comparison;
}

function measured({ language, files, truth }: Corpus): Comparison {
  const comparison = newComparison();
  for (const found of truth(listFile(language, files())))
    compare(comparison, found, languageOf(found.path)!.lex(readFileSync(found.path, 'utf8'), found.path), language);
  return comparison;
}

function row(language: string, parser: string, sources: string, found: Comparison): readonly string[] {
  for (const difference of found.differences.slice(0, 20)) console.error(difference);
  const percent = (ratio: number): string => `${(Math.floor(ratio * 1e5) / 1e3).toFixed(3)} %`;
  const counts = [found.files, found.found + found.missed].map(String);
  const off = `${((found.decisionsOff / found.decisions) * 100).toFixed(2)} %`;
  return [
    language,
    parser,
    sources,
    ...counts,
    percent(precision(found)),
    percent(recall(found)),
    String(found.decisions),
    off,
  ];
}

/** Rows are kept in build/, so that one language can be measured again without the others. */
function kept(
  language: string,
  measure: () => readonly string[],
  only: string | undefined,
): readonly (readonly string[])[] {
  const path = join(WORK, `${language}.json`);
  if (only !== undefined && only !== language)
    return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8')) as readonly string[]] : [];
  console.error(`${language} ...`);
  const cells = measure();
  mkdirSync(WORK, { recursive: true });
  writeFileSync(path, JSON.stringify(cells));
  console.error(cells.join(' | '));
  return [cells];
}

function main(args: readonly string[]): void {
  const at = args.indexOf('--only');
  const only = at < 0 ? undefined : args[at + 1];
  const own = 'the packages of this repository, with TypeScript sources';
  const rows = [
    ...kept('javascript', () => row('javascript', 'oxc', own, scripts([join(ROOT, 'node_modules')])), only),
    ...CORPORA.flatMap((corpus) => {
      const { language, parser, sources } = corpus;
      return kept(language, () => row(language, parser, sources, measured(corpus)), only);
    }),
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [line(HEAD), line(HEAD.map((_, cell) => (cell < 3 ? '---' : '---:'))), ...rows.map(line)].join('\n');
  console.log(table);
  if (!args.includes('--write')) return;
  const page = readFileSync(DOCS, 'utf8');
  writeFileSync(DOCS, betweenMarkers(page, 'accuracy', table, 'docs/graph.md', 'npm run accuracy -- --write'));
}

main(process.argv.slice(2));
