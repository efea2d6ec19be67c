/** What verdict.json says, as far as it is told here. */
export interface OwnVerdict {
  readonly gate: string;
  readonly outcome: string;
  readonly summary: string;
}

/** A Markdown table of verdicts and what they were given; a gate that said nothing is told as that. */
export function evidenceTable(
  rows: readonly (readonly [what: string, gate: string, verdict: OwnVerdict | undefined])[],
): string {
  return [
    '| what | gate | outcome | in its words |',
    '| --- | --- | --- | --- |',
    ...rows.map(([what, gate, verdict]) =>
      verdict === undefined
        ? `| ${what} | ${gate} | **not measured** | |`
        : `| ${what} | ${gate} | ${verdict.outcome} | ${verdict.summary.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
}
