import { _, Ajv, type KeywordCxt } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../../src/shared/model/option.ts';

const HEADER = `// Printed by \`npm run generate\` from the option tables: do not edit.
// @ts-nocheck: compiled from the schema by ajv, which writes JavaScript; src/shared/config/faults.ts gives it its type.
`;

/** Compiled into the validator, so that it needs nothing at run time. */
const MAX_DECIMALS = {
  keyword: 'maxDecimals',
  type: 'number' as const,
  schemaType: 'number' as const,
  code(context: KeywordCxt): void {
    const { data, schema } = context;
    context.fail(_`!/^-?\\d+(?:\\.\\d{1,${Number(schema)}})?$/.test(String(${data}))`);
  },
};

/**
 * The schema as a TypeScript module that exports `validate`. Compiling at run time would cost every run 46 ms.
 * Throws when ajv's code would need \`require\`, which an ESM bundle does not have.
 */
export function printValidator(schema: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword(MAX_DECIMALS);
  ajv.addSchema(schema, 'reliability');
  const code = standalone.default(ajv, { validate: 'reliability' });
  if (/\brequire\(/u.test(code)) throw new Error('the validator needs require(): use another keyword in the schema');
  return HEADER + code;
}
