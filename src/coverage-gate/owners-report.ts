import type { GateFile } from '../shared/gate.ts';
import { METRICS } from '../shared/model/coverage.ts';
import type { CoverageFacts, FileFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Json, Verdict } from '../shared/model/verdict.ts';
import type { WaiverFacts } from '../shared/model/waiver.ts';
import { percentText, thresholdText } from '../shared/policy/ratio.ts';
import { ratioChange } from '../shared/policy/ratio-change.ts';
import { markdownCode, markdownText } from '../shared/report/escape.ts';
import { type EndingWaiver, missing, type OwnerStanding, ownerStandings } from './owner-standing.ts';
import type { CoverageSettings } from './settings.ts';

const NAME = 'owners-report';
/** An issue of GitHub holds 65 536 characters. */
const MOST_CHARACTERS = 60_000;
const MOST_ROWS = 200;
const MOST_RANGES = 6;
const SHORT = 12;

/** owners-report.md and .json, where the option asks for them: what each owner covers, and what needs a look soon. */
export function ownersReport(
  settings: CoverageSettings,
  verdict: Verdict,
  facts: CoverageFacts,
  waivers: WaiverFacts | undefined,
): readonly GateFile[] {
  if (facts.ownersReport === undefined) return [];
  const { owners, otherWaivers } = ownerStandings(settings, facts, waivers);
  const json = jsonOf(facts, owners, otherWaivers);
  return [
    { name: `${NAME}.md`, render: () => markdownOf(settings, verdict, facts, owners, otherWaivers) },
    { name: `${NAME}.json`, render: () => `${JSON.stringify(json, undefined, 2)}\n` },
  ];
}

function markdownOf(
  settings: CoverageSettings,
  verdict: Verdict,
  facts: CoverageFacts,
  owners: readonly OwnerStanding[],
  otherWaivers: readonly EndingWaiver[],
): string {
  const blocks = [...headBlocks(verdict, facts), ...tableBlocks(settings, facts, owners)];
  const sections = [
    ...owners.map(ownerBlocks),
    ...(otherWaivers.length === 0 ? [] : [['## Waivers of others', waiverList(otherWaivers)]]),
  ];
  let length = blocks.join('\n\n').length;
  let left = 0;
  for (const section of sections) {
    const text = section.join('\n\n');
    if (text === '') continue;
    if (length + text.length > MOST_CHARACTERS) left++;
    else {
      blocks.push(text);
      length += text.length + 2;
    }
  }
  if (left > 0) blocks.push(`_${left} more ${left === 1 ? 'section is' : 'sections are'} in ${NAME}.json._`);
  return `${blocks.join('\n\n')}\n`;
}

function headBlocks(verdict: Verdict, { commit, owners, ownersReport: report }: CoverageFacts): readonly string[] {
  const { today = '', before } = report ?? {};
  const since =
    before === undefined
      ? 'There is no measurement of about a week ago to compare with.'
      : `Changes are those since ${before.commit.slice(0, SHORT)} of ${before.day}.`;
  const of = commit === null ? '' : `Commit ${commit.slice(0, SHORT)}. `;
  return [
    `# Coverage by owner, ${today}`,
    `${of}All suites together. ${since}`,
    ...(verdict.outcome === 'inconclusive'
      ? [`⚠️ **Not everything could be measured: ${markdownText(verdict.summary)}**`]
      : []),
    ...(owners === undefined ? ['There is no CODEOWNERS file, so everything is nobody’s.'] : []),
  ];
}

function tableBlocks(
  { owners: thresholds }: CoverageSettings,
  { ownersReport: report }: CoverageFacts,
  owners: readonly OwnerStanding[],
): readonly string[] {
  if (owners.length === 0) return [];
  const needed = METRICS.filter((metric) => (thresholds[metric] ?? 0) > 0);
  const hasChange = report?.before !== undefined;
  const head = ['Owner', 'Lines', ...(hasChange ? ['Change'] : []), 'Branches', 'Uncovered lines', 'Files'];
  const rows = owners.slice(0, MOST_ROWS).map((one) => {
    const mark = one.below.length > 0 ? '❌ ' : '';
    const change = one.before === undefined ? 'new' : changeText(one.totals.lines, one.before);
    return [
      one.owner === undefined ? '(nobody)' : markdownCode(one.owner),
      mark + shareText(one.totals.lines, thresholds.lines),
      ...(hasChange ? [one.owner === undefined ? '–' : change] : []),
      shareText(one.totals.branches, thresholds.branches),
      String(missing(one)),
      String(one.files),
    ];
  });
  const table = [row(head), row(head.map((_, at) => (at === 0 ? ':--' : '--:'))), ...rows.map(row)].join('\n');
  const more = owners.length - rows.length;
  const limits = needed.map((metric) => `${thresholdText(thresholds[metric] ?? 0)} of ${metric}`).join(', ');
  return [
    table,
    ...(more > 0 ? [`+${more} more in ${NAME}.json`] : []),
    ...(needed.length > 0 ? [`Each owner must cover ${limits}.`] : []),
  ];
}

/** What somebody can do something about; nothing for those who miss nothing. */
function ownerBlocks({ owner, gaps, waivers }: OwnerStanding): readonly string[] {
  if (gaps.length === 0 && waivers.length === 0) return [];
  const files = gaps.map((file) => row([markdownCode(file.path), String(gap(file)), rangesText(file)]));
  const table = [row(['Largest gaps', 'Uncovered lines', 'Which']), row([':--', '--:', ':--']), ...files].join('\n');
  return [
    `## ${owner === undefined ? 'Nobody' : markdownText(owner)}`,
    ...(gaps.length === 0 ? [] : [table]),
    ...(waivers.length === 0 ? [] : ['Waivers that end soon:', waiverList(waivers)]),
  ];
}

function waiverList(waivers: readonly EndingWaiver[]): string {
  return waivers
    .map(({ waiver, daysLeft }) => {
      const { rule, fingerprint, paths = [], reason, owner, expires } = waiver;
      const what = [rule, fingerprint].flatMap((part) => part ?? []).join(' ');
      const where = paths.length === 0 ? '' : ` in ${markdownCode(paths.join(', '))}`;
      const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
      return `- ${expires} (${when}): ${markdownCode(what)}${where}, ${markdownText(`${owner}: ${reason}`)}`;
    })
    .join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shareText(ratio: Ratio | null, limit: number | undefined): string {
  return ratio === null || ratio.total === 0 ? '–' : percentText(ratio, limit);
}

function changeText(now: Ratio | null, before: Ratio): string {
  return (now === null ? undefined : ratioChange(now, before))?.text ?? '–';
}

function gap({ lines: [covered, total] }: FileFacts): number {
  return total - covered;
}

function rangesText({ uncovered = '' }: FileFacts): string {
  const list = uncovered.split(',').filter((range) => range !== '');
  const more = list.length > MOST_RANGES ? `, +${list.length - MOST_RANGES} more` : '';
  return `${list.slice(0, MOST_RANGES).join(', ')}${more}`;
}

function jsonOf(
  { commit, ownersReport: report }: CoverageFacts,
  owners: readonly OwnerStanding[],
  otherWaivers: readonly EndingWaiver[],
): Json {
  const { today = '', before } = report ?? {};
  return {
    version: 1,
    today,
    commit,
    since: before === undefined ? null : { commit: before.commit, day: before.day },
    owners: owners.map((one) => ({
      owner: one.owner ?? null,
      files: one.files,
      ...Object.fromEntries(METRICS.map((metric) => [metric, ratioJson(one.totals[metric])])),
      linesBefore: ratioJson(one.before ?? null),
      below: one.below,
      gaps: one.gaps.map((file) => ({ path: file.path, uncoveredLines: gap(file), uncovered: file.uncovered ?? null })),
      waivers: one.waivers.map(waiverJson),
    })),
    otherWaivers: otherWaivers.map(waiverJson),
  };
}

function ratioJson(ratio: Ratio | null): Json {
  return ratio === null ? null : { covered: ratio.covered, total: ratio.total };
}

function waiverJson({ waiver, daysLeft }: EndingWaiver): Json {
  const { rule = null, fingerprint = null, paths = [], reason, owner, expires } = waiver;
  return { rule, fingerprint, paths, reason, owner, expires, daysLeft };
}
