import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';

interface Input {
  readonly type?: string;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly regex?: string;
}

/**
 * What GitLab would say of the inputs of every local include of a pipeline: unknown ones, missing ones, wrong types, words
 * and texts that are not allowed. gitlab-ci-local takes unknown inputs without a word. `read`: text of a local file.
 */
export function inputFaults(pipeline: string, read: (path: string) => string): readonly string[] {
  const { include = [] } = parse(pipeline) as { readonly include?: unknown };
  return [include].flat().flatMap((one) => {
    const { local, inputs = {} } = one as { readonly local?: string; readonly inputs?: object };
    if (local === undefined) return [`only local includes are checked: ${JSON.stringify(one)}`];
    const ajv = new Ajv({ allErrors: true, strict: false });
    const validate = ajv.compile(schemaOf(specOf(read(local))));
    validate(inputs);
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const name = instancePath.slice(1) || String(params['additionalProperty'] ?? params['missingProperty'] ?? '');
      return `${local}: \`${name}\` input: ${message}`;
    });
  });
}

function specOf(template: string): { readonly [name: string]: Input | null } {
  const documents = parseAllDocuments(template).map((document) => document.toJSON());
  if (documents.length !== 2) throw new Error('a template with inputs has a header and a body');
  return documents[0].spec.inputs;
}

function schemaOf(inputs: { readonly [name: string]: Input | null }): object {
  const entries = Object.entries(inputs).map(([name, input]) => [name, input ?? {}] as const);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, input]) => input.default === undefined).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, { type = 'string', options, regex }]) => [
        name,
        {
          type,
          ...(options === undefined ? {} : { enum: options }),
          ...(regex === undefined ? {} : { pattern: regex }),
        },
      ]),
    ),
  };
}
