import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** One operation of GitHub's published OpenAPI description, made by scripts/extract-openapi.ts. */
interface Route {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly request?: object;
  readonly response: object;
  readonly example: unknown;
}

interface Fixture {
  readonly source: { readonly package: string };
  readonly errors: { readonly basic: object; readonly validation: object };
  readonly routes: readonly Route[];
}

export interface Operation {
  /** For example `POST /repos/{owner}/{repo}/check-runs`. */
  readonly id: string;
  readonly status: number;
  /** A valid answer, to be filled in. */
  readonly example: unknown;
  /** Each returns what is wrong, or nothing. */
  checkRequest(body: unknown): readonly string[];
  checkResponse(body: unknown): readonly string[];
}

export interface OpenApi {
  find(
    method: string,
    path: string,
  ): { readonly operation: Operation; readonly parameters: readonly string[] } | undefined;
  checkError(status: number, body: unknown): readonly string[];
}

/**
 * Loads the extract. Requests are held to more than the description says: a property that it does not name is an error,
 * because GitHub would silently ignore it.
 */
export function loadOpenApi(): OpenApi {
  loaded ??= load();
  return loaded;
}

/** Every server of a test file has the same: making validators takes longer than most tests. */
let loaded: OpenApi | undefined;

function load(): OpenApi {
  const file = new URL('../fixtures/github-openapi.json', import.meta.url);
  const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  /** Compiled when it is first asked. */
  const check = (schema: object) => {
    let validate: ValidateFunction | undefined;
    return (body: unknown) => {
      validate ??= ajv.compile(schema);
      return validate(body)
        ? []
        : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
    };
  };
  const noBody = (body: unknown) => (body === undefined ? [] : ['a body where none is described']);
  const basic = check(fixture.errors.basic);
  const validation = check(fixture.errors.validation);
  const operations = fixture.routes.map((route) => ({
    method: route.method,
    pattern: new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
    operation: {
      id: `${route.method} ${route.path}`,
      status: route.status,
      example: route.example,
      checkRequest: route.request === undefined ? noBody : check(closed(route.request) as object),
      checkResponse: check(route.response),
    },
  }));
  return {
    find(method, path) {
      for (const candidate of operations) {
        const match = candidate.method === method ? candidate.pattern.exec(path) : null;
        if (match !== null) return { operation: candidate.operation, parameters: match.slice(1) };
      }
      return undefined;
    },
    checkError: (status, body) => (status === 422 ? validation(body) : basic(body)),
  };
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const copy = Object.fromEntries(entries) as { readonly [key: string]: unknown };
  return typeof copy['properties'] === 'object' && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}
