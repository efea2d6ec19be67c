// Prints the few GitHub API routes that we use, out of GitHub's published OpenAPI description, as plain JSON Schema:
// tests/fixtures/github-openapi.json. The description is a package of 385 MB, therefore not a dependency; to renew:
//
//   npm pack @octokit/openapi@23.0.2 --pack-destination "$TMP"
//   tar x -z -C "$TMP" -f "$TMP"/octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node scripts/node24.mjs scripts/extract-openapi.ts "$TMP"/package/generated/api.github.com.json
//
// with TMP an empty temporary folder.
import { readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

const TARGET = new URL('../tests/fixtures/github-openapi.json', import.meta.url);

const ROUTES = [
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['post', '/repos/{owner}/{repo}/statuses/{sha}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls'],
] as const;

/** Says nothing about validity. `title` and `example` may also be names of properties: those are kept. */
const DOCUMENTATION = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'default']);

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Usage: node scripts/node24.mjs scripts/extract-openapi.ts PATH/TO/api.github.com.json');
  process.exit(2);
}
const description = JSON.parse(readFileSync(source, 'utf8')) as Node;

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function node(value: Json | undefined, where: string): Node {
  if (!isNode(value)) throw new Error(`no object at ${where}`);
  return value;
}

/** Follows `#/a/b` references; a file of this kind has no others. */
function resolve(value: Node): Node {
  let current = value;
  while (typeof current['$ref'] === 'string') {
    const path = current['$ref'].split('/').slice(1);
    let target: Json | undefined = description;
    for (const key of path)
      target = isNode(target) ? target[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    current = node(target, String(value['$ref']));
  }
  return current;
}

/** OpenAPI 3.0 to JSON Schema: references filled in, `nullable` spelt as a type, documentation left out. */
function schema(value: Json, path: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((item: Json) => schema(item, path));
  if (!isNode(value)) return value;
  const reference = value['$ref'];
  if (typeof reference === 'string' && path.includes(reference)) throw new Error(`recursive schema: ${reference}`);
  const below = typeof reference === 'string' ? [...path, reference] : path;
  const result: { [key: string]: Json } = {};
  for (const [key, child] of Object.entries(resolve(value))) {
    if (DOCUMENTATION.has(key) || key === 'nullable' || key.startsWith('x-')) continue;
    if (key === 'properties') {
      const properties = Object.entries(node(child, key)).map(([name, property]) => [name, schema(property, below)]);
      result[key] = Object.fromEntries(properties) as Node;
    } else {
      result[key] = schema(child, below);
    }
  }
  if (resolve(value)['nullable'] !== true) return result;
  return { anyOf: [result, { type: 'null' }] };
}

function content(value: Json | undefined, where: string): Node {
  return node(node(node(resolve(node(value, where))['content'], where)['application/json'], where), where);
}

const routes = ROUTES.map(([method, path]) => {
  const operation = node(node(node(description['paths'], 'paths')[path], path)[method], `${method} ${path}`);
  const where = `${method} ${path}`;
  const responses = Object.entries(node(operation['responses'], where)).filter(([status]) => status.startsWith('2'));
  const [status, response] = responses[0] ?? [];
  if (status === undefined) throw new Error(`no success response: ${where}`);
  const success = content(response, where);
  const examples = Object.values(isNode(success['examples']) ? success['examples'] : {});
  const example = examples[0] === undefined ? null : (resolve(node(examples[0], where))['value'] ?? null);
  return {
    method: method.toUpperCase(),
    path,
    status: Number(status),
    ...(operation['requestBody'] === undefined
      ? {}
      : { request: schema(content(operation['requestBody'], where)['schema'] ?? {}, []) }),
    response: schema(success['schema'] ?? {}, []),
    example,
  };
});

const schemas = node(node(description['components'], 'components')['schemas'], 'schemas');
const fixture = {
  source: {
    package: '@octokit/openapi@23.0.2',
    file: 'generated/api.github.com.json',
    license: 'MIT',
    description: `GitHub REST API ${String(node(description['info'], 'info')['version'])}`,
    command: 'node scripts/node24.mjs scripts/extract-openapi.ts PATH/TO/api.github.com.json (see there)',
  },
  errors: {
    basic: schema(schemas['basic-error'] ?? null, []),
    validation: schema(schemas['validation-error'] ?? null, []),
  },
  routes,
};
writeFileSync(TARGET, `${JSON.stringify(fixture, null, 1)}\n`);
