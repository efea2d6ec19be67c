import type { PolicyName, Seen } from './seen.ts';

/** What became of one stack. */
export interface StackRun {
  readonly name: string;
  readonly buildSeconds: number;
  readonly scans: readonly ScanRun[];
}

export interface ScanRun {
  readonly policy: PolicyName;
  readonly seconds: number;
  readonly seen: Seen | undefined;
  /** What is otherwise than expected; none: all as expected. */
  readonly differences: readonly string[];
}

/** One row for each scan, as Markdown. */
export function stacksTable(runs: readonly StackRun[], tried: number): string {
  const head = [
    'stack',
    'policy',
    'verdict',
    `stopped of ${tried}`,
    'what got through',
    'works under it',
    'as expected',
  ];
  const rows = runs.flatMap(({ name, scans }) =>
    scans.map(({ policy, seen, differences }) => [
      name,
      policy,
      seen === undefined ? 'not measured' : `${seen.outcome}, ${seen.grade}`,
      seen === undefined ? '' : String(tried - seen.through.length),
      seen?.through.join(' ') ?? '',
      seen === undefined ? '' : seen.brokenPages === 0 ? 'yes' : 'no',
      differences.length === 0 ? 'yes' : 'no',
    ]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `Builds 61 s, scans 140 s, 104 s from start to end.` */
export function stacksTimes(runs: readonly StackRun[], wallSeconds: number): string {
  const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0));
  const builds = sum(runs.map(({ buildSeconds }) => buildSeconds));
  const scans = sum(runs.flatMap(({ scans }) => scans.map(({ seconds }) => seconds)));
  return `Builds ${builds} s, scans ${scans} s, two at a time: ${Math.round(wallSeconds)} s from start to end.`;
}
