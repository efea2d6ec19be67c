import type { CoverageFacts, FileFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { GapFacts, GapsFacts } from '../shared/model/gap-facts.ts';
import { percentText } from '../shared/policy/ratio.ts';
import { markdownCode, markdownText } from '../shared/report/escape.ts';
import { rankByMissing } from './counting.ts';
import { effectOf, effectOfFirst, effectText, isBelow, judgedSuites } from './gaps/effect.ts';
import { gapNotes, historyNotes } from './gaps/gap-tables.ts';
import { counted, nextText, whyOf } from './gaps/why.ts';
import type { CoverageSettings } from './settings.ts';

const MOST_RANKED = 25;
/** Of each suite, behind the ranking; and where there is no ranking. */
const MOST_FILES = 25;
const MOST_FILES_ALONE = 100;

/** COVERAGE_GAP_ANALYSIS.md: which test to write next, why and what it would add; then the files of each suite that miss most. */
export function gapAnalysis(settings: CoverageSettings, facts: CoverageFacts): string {
  const { gaps } = facts;
  const isRanked = gaps !== undefined && gaps.rankedCount > 0;
  const parts = ['# Coverage gaps', '', ...(isRanked ? ranking(settings, facts, gaps) : unranked(facts))];
  for (const suite of facts.suites) parts.push(...section(suite, isRanked ? MOST_FILES : MOST_FILES_ALONE));
  return `${parts.join('\n').trimEnd()}\n`;
}

function unranked({ gaps }: CoverageFacts): readonly string[] {
  const more =
    gaps === undefined ? [' With `gaps: { analyse: always }`, imports, complexity and history rank them.'] : [];
  return [`Files with most uncovered lines first.${more.join('')}`, ''];
}

function ranking(settings: CoverageSettings, facts: CoverageFacts, gaps: GapsFacts): readonly string[] {
  const suites = judgedSuites(settings, facts);
  const shown = gaps.ranked.slice(0, MOST_RANKED);
  const more = gaps.rankedCount - shown.length;
  const reached = suites.filter(isBelow).map((suite) => {
    const { count, effect } = effectOfFirst(gaps.ranked, suite);
    const which =
      count === null
        ? `all ${gaps.ranked.length} files listed`
        : count === 1
          ? 'the first file'
          : `the first ${count} files`;
    return `- Covering ${which} whole: ${markdownText(effectText(effect))}.`;
  });
  return [
    '## Which test to write next',
    '',
    'By what a test is worth: uncovered lines and decisions, more for files that others depend on, that change often, or that no test reaches.',
    '',
    ...(reached.length === 0 ? [] : [...reached, '']),
    ...shown.flatMap((gap, at) => item(gap, at + 1, gaps, effectOf(gap, suites))),
    ...(more > 0 ? [`+${more} more files with uncovered lines.`, ''] : []),
    ...historyNotes(gaps)
      .concat(gapNotes(settings, facts))
      .map((note) => `- ${markdownText(note)}`),
    '',
  ];
}

function item(
  gap: GapFacts,
  place: number,
  { history }: GapsFacts,
  effect: ReturnType<typeof effectOf>,
): readonly string[] {
  const { path, regions, owners, score, next } = gap;
  const places = regions.map(({ start, end, decisions }) => {
    const lines = start === end ? `line ${start}` : `lines ${start}–${end}`;
    return decisions > 0 ? `${lines} (${counted(decisions, 'decision')})` : lines;
  });
  return [
    `${place}. ${markdownCode(path)} (score ${score})`,
    `   - Why: ${markdownText(whyOf(gap, history).join('; '))}`,
    ...(effect === undefined ? [] : [`   - A test would add: ${markdownText(effectText(effect))}`]),
    `   - Where: ${next === undefined ? markdownText(nextText(next)) : `${markdownText(nextText(next).split(' ')[0] ?? '')} ${markdownCode(next.path)}`}${places.length === 0 ? '' : `, for ${places.join(', ')}`}`,
    ...(owners.length === 0 ? [] : [`   - Owners: ${owners.map(markdownCode).join(', ')}`]),
    '',
  ];
}

function section(suite: SuiteFacts, most: number): readonly string[] {
  const open = rankByMissing(suite.files);
  const head = [`## ${markdownText(suite.name)}`, ''];
  if (suite.problems.length > 0) return [...head, `Not measured: ${markdownText(suite.problems[0]?.reason ?? '')}`, ''];
  if (open.length === 0) return [...head, 'No uncovered line.', ''];
  const ranked = open.slice(0, most);
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
