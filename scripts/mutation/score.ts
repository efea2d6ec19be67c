/** The report of Stryker (mutation-testing-report-schema 2), as far as it is used. */
export interface MutationReport {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

export interface MutationScore {
  /** A test failed, or never ended. */
  readonly detected: number;
  /** All tests passed. */
  readonly survived: number;
  /** No test runs the place. */
  readonly untested: number;
}

/** Mutants that could not be run at all count for nothing. */
export function scoreOf({ files }: MutationReport): MutationScore {
  const count = (...wanted: readonly string[]): number =>
    Object.values(files)
      .flatMap(({ mutants }) => mutants)
      .filter(({ status }) => wanted.includes(status)).length;
  return { detected: count('Killed', 'Timeout'), survived: count('Survived'), untested: count('NoCoverage') };
}

/** Rounded down, so that it is never shown better than it is; a dash for nothing. */
export function shownScore({ detected, survived, untested }: MutationScore): string {
  const total = detected + survived + untested;
  return total === 0 ? '–' : `${(Math.floor((detected * 1000) / total) / 10).toFixed(1)} %`;
}

/** Rows of a Markdown table, one for each group, and their sum. */
export function scoreTable(scores: readonly (readonly [group: string, score: MutationScore, date: string])[]): string {
  const rows = scores.map(([name, score, date]) => row(name, score, date));
  const sum = scores.reduce(
    (all, [, one]) => ({
      detected: all.detected + one.detected,
      survived: all.survived + one.survived,
      untested: all.untested + one.untested,
    }),
    { detected: 0, survived: 0, untested: 0 },
  );
  return [
    '| part | mutants | detected | survived | run by no test | score | date |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    row('**all**', sum, ''),
  ].join('\n');
}

function row(name: string, score: MutationScore, date: string): string {
  const { detected, survived, untested } = score;
  const total = detected + survived + untested;
  return `| ${name} | ${total} | ${detected} | ${survived} | ${untested} | ${shownScore(score)} | ${date} |`;
}
