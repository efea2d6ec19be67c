import { camelCase } from '../../src/shared/config/camel-case.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import { row } from './tables.ts';
import type { TemplateInput } from './template-input.ts';

/** A template of one platform, for its page. */
export interface TemplateTable {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly gate: GateDescription;
  readonly inputs: readonly TemplateInput[];
}

/** One section for every template: what it is for, and its inputs as a Markdown table. */
export function printTemplateTables(tables: readonly TemplateTable[], spelling: 'kebab' | 'camel'): string {
  const spell = spelling === 'camel' ? camelCase : (name: string): string => name;
  return tables
    .map(({ path, gate, inputs }) =>
      [
        `### \`${path}\``,
        '',
        gate.summary,
        '',
        row([spelling === 'camel' ? 'Parameter' : 'Input', 'Default', 'What it is']),
        '| --- | --- | --- |',
        ...inputs.map((input) =>
          row([`\`${spell(input.name)}\``, input.default === '' ? '' : `\`${input.default}\``, input.description]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
