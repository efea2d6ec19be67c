import { Ajv, type ValidateFunction } from 'ajv';

/** An operation as its vendor documents it; `doc` says where. Schemas are JSON Schema, and closed: what is not named is wrong. */
export interface DescribedOperation {
  /** `METHOD /path/{parameter}`. */
  readonly id: string;
  readonly doc: string;
  /** Of a success. */
  readonly status: number;
  readonly query?: object;
  readonly request?: object;
  readonly response: object;
}

export interface CheckedOperation extends DescribedOperation {
  /** Each returns what is wrong, or nothing. */
  checkRequest(query: URLSearchParams, body: unknown): readonly string[];
  checkResponse(body: unknown): readonly string[];
}

export interface DescribedApi {
  find(
    method: string,
    path: string,
  ): { readonly operation: CheckedOperation; readonly parameters: readonly string[] } | undefined;
  checkError(body: unknown): readonly string[];
}

/** An object with exactly these members; those of `optional` may be missing. */
export function shape(properties: { readonly [name: string]: object }, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export function describedApi(operations: readonly DescribedOperation[], error: object): DescribedApi {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
  const check = (validate: ValidateFunction, what: string) => (value: unknown) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
  const none = (body: unknown) => (body === undefined ? [] : ['a body where none is described']);
  const checkError = check(ajv.compile(error), 'error');
  const known = operations.map((operation) => {
    const [method = '', path = ''] = operation.id.split(' ');
    const query = check(ajv.compile(operation.query ?? shape({})), 'query');
    const request = operation.request === undefined ? none : check(ajv.compile(operation.request), 'body');
    const checked: CheckedOperation = {
      ...operation,
      checkRequest: (given, body) => [...query(Object.fromEntries(given)), ...request(body)],
      checkResponse: check(ajv.compile(operation.response), 'answer'),
    };
    return { method, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`), checked };
  });
  return {
    find(method, path) {
      for (const { method: own, pattern, checked } of known) {
        const match = own === method ? pattern.exec(path) : null;
        if (match !== null) return { operation: checked, parameters: match.slice(1).map(decodeURIComponent) };
      }
      return undefined;
    },
    checkError,
  };
}
