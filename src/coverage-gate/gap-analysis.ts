import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import { percentText } from '../shared/policy/ratio.ts';
import { markdownCode, markdownText } from '../shared/report/escape.ts';
import { rankByMissing } from './counting.ts';

const MOST_FILES = 100;

/** COVERAGE_GAP_ANALYSIS.md: which files miss most lines in each suite, and which lines they are. */
export function gapAnalysis(facts: CoverageFacts): string {
  const parts = ['# Coverage gaps', '', 'Files with most uncovered lines first: a test there gains most.', ''];
  for (const suite of facts.suites) parts.push(...section(suite));
  return `${parts.join('\n').trimEnd()}\n`;
}

function section(suite: SuiteFacts): string[] {
  const open = rankByMissing(suite.files);
  const head = [`## ${markdownText(suite.name)}`, ''];
  if (suite.problems.length > 0) return [...head, `Not measured: ${markdownText(suite.problems[0]?.reason ?? '')}`, ''];
  if (open.length === 0) return [...head, 'No uncovered line.', ''];
  const ranked = open.slice(0, MOST_FILES);
  return [
    ...head,
    '| File | Covered | Missing | Uncovered lines |',
    '| --- | ---: | ---: | --- |',
    ...ranked.map(
      (file) =>
        `| ${markdownCode(file.path)} | ${percentText({ covered: file.lines[0], total: file.lines[1] })} | ${missing(file)} | ${(file.uncovered ?? 'see the report').split(',').slice(0, 20).join(', ')} |`,
    ),
    ...(open.length > ranked.length
      ? ['', `+${open.length - ranked.length} more files with fewer uncovered lines.`]
      : []),
    '',
  ];
}

function missing({ lines }: FileFacts): number {
  return lines[1] - lines[0];
}
