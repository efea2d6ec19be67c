import type { GateDescription } from '../../src/shared/model/gate-description.ts';

/** The README of a gate's action as it is first printed; from then on the text outside of the markers is written by hand. */
export function firstReadme(gate: GateDescription): string {
  const parts = ['options', 'outputs'].map((name) => `<!-- ${name}:begin -->\n<!-- ${name}:end -->`);
  return `# ${gate.title}

${gate.summary}

More in [the gate's page](../../docs/gates/${gate.id}.md).

## Inputs

${parts[0]}

## Outputs

${parts[1]}
`;
}
