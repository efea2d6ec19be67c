import type { GateDescription } from '../model/gate-description.ts';
import type { JsonSchema } from '../model/option.ts';
import { mappingSchema, optionSchema, textSchema } from './leaf-schema.ts';
import { isFileKey } from './option-scope.ts';

/** Version of the format of reliability.yml that is read here. */
export const FILE_VERSION = 1;

/** Keywords of the validator's schema that JSON Schema does not have. */
const OWN_KEYWORDS: readonly string[] = ['maxDecimals'];

function sectionSchema(gate: GateDescription): JsonSchema {
  const properties = Object.fromEntries(
    gate.options.filter(isFileKey).map((option) => [option.name, optionSchema(option)] as const),
  );
  // `coverage-gate:` with nothing below it is how people say "with its defaults".
  return { ...mappingSchema(gate.summary, properties), type: ['object', 'null'] };
}

/**
 * The schema that reliability.yml is checked against: draft-07, which every editor knows, plus `maxDecimals` (the most
 * decimals a number may have; `multipleOf: 0.001` is not exact in floating point, so 95.001 fails it in some editors).
 */
export function validationSchema(gates: readonly GateDescription[]): JsonSchema {
  const sections = Object.fromEntries(gates.map((gate) => [gate.id, sectionSchema(gate)] as const));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...mappingSchema('Configuration of the reliability gates. Every key is optional.', {
      version: {
        title: `the version, ${FILE_VERSION}`,
        description: 'Version of this format.',
        type: 'integer',
        enum: [FILE_VERSION],
      },
      ...sections,
      baseline: textSchema(
        'Where measurements of the main branch are kept, to show what changed since: git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX. docs/baselines.md says which to choose.',
        '^(?:git-ref:|file:|actions-cache:|s3:\\/\\/)[^\\u0000-\\u0020]+$',
        'git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX',
      ),
    }),
    title: 'reliability.yml',
  };
}

/** The same for editors and other tools: standard keywords only. */
export function publishedSchema(gates: readonly GateDescription[]): JsonSchema {
  const text = JSON.stringify(validationSchema(gates), (key, value: unknown) =>
    OWN_KEYWORDS.includes(key) ? undefined : value,
  );
  return JSON.parse(text) as JsonSchema;
}
