import type { GateDescription } from '../model/gate-description.ts';
import type { JsonSchema } from '../model/option.ts';
import { ALERTS_SCHEMA } from './alerts.ts';
import { hooksSchema } from './hooks.ts';
import { mappingSchema, optionSchema, textSchema } from './leaf-schema.ts';
import { isFileKey } from './option-scope.ts';

/** Version of the format of reliability.yml that is read here. */
export const FILE_VERSION = 1;

/** Keywords of the validator's schema that JSON Schema does not have. */
const OWN_KEYWORDS: readonly string[] = ['maxDecimals'];

/** Of the stores in src/shared/store, as far as it can be said here: what is wrong is then told with line and column. */
const BASELINE_PATTERN = [
  'git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}',
  'file:[^\\u0000-\\u0020]+',
  'actions-cache:[^,\\u0000-\\u0020]{1,200}',
  's3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?',
]
  .map((form) => `^${form}$`)
  .join('|');

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
        BASELINE_PATTERN,
        'git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX',
      ),
      waivers: textSchema(
        'File of the findings that somebody answers for, for a time, relative to the working directory. docs/waivers.md says what is in it.',
        '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$',
        'the path of a YAML file, such as .reliability/waivers.yml',
      ),
      alerts: ALERTS_SCHEMA,
      hooks: hooksSchema(gates.map(({ id }) => id)),
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
