import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseConfigFile } from '../../../src/shared/config/file.ts';
import { ROOT } from '../../dist.ts';
import { workflowFaults } from '../../platform/workflow-validators.ts';

const FOLDER = 'docs/migrate';
const PAGES = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);

interface Snippet {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
}

/** Every block of code of a page with the mark above it. Throws for one without: nobody would check it. */
function snippetsOf(page: string): readonly Snippet[] {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  const snippets: Snippet[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== '```yaml' && lines[at] !== '```json') continue;
    const end = lines.indexOf('```', at);
    const [, kind] = /^<!-- snippet: ([a-z ]+) -->$/u.exec(lines[at - 1] ?? '') ?? [];
    if (kind === undefined) throw new Error(`${page}:${at + 1}: a snippet without a mark`);
    snippets.push({ kind, line: at + 1, text: lines.slice(at + 1, end).join('\n') });
    at = end;
  }
  return snippets;
}

/** What is wrong with a snippet. Of actions of others, GitHub's validators know no more than that they are called. */
async function faultsOf(page: string, { kind, line, text }: Snippet): Promise<readonly string[]> {
  const workflow = (jobs: unknown) =>
    workflowFaults({ path: `${page}:${line}`, text: stringify({ on: 'pull_request', jobs }) });
  switch (kind) {
    case 'config':
      return parseConfigFile(text, page).then(
        () => [],
        (error: Error) => [error.message],
      );
    case 'job':
      return workflow(parse(text));
    case 'their steps': {
      const faults = await workflow({ theirs: { 'runs-on': 'ubuntu-latest', steps: parse(text) as unknown } });
      return faults.filter((fault) => !fault.includes('no such action is known here'));
    }
    case 'theirs':
      return typeof parse(text) === 'object' ? [] : ['no mapping'];
    case 'json':
      return Array.isArray(JSON.parse(text)) ? [] : ['no list'];
    default:
      return [`${page}:${line}: there is no kind ${kind}`];
  }
}

describe.each([...PAGES, 'docs/test.md'])('%s', (page) => {
  it('has snippets that are what they say', async () => {
    const snippets = snippetsOf(page);
    expect(snippets.some(({ kind }) => kind === 'config')).toBe(true);
    for (const snippet of snippets) expect(await faultsOf(page, snippet), `line ${snippet.line}`).toEqual([]);
  });
});

describe.each(PAGES)('%s', (page) => {
  it('has a table whose keys the schema has', () => {
    const rows = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^\|([^|]*)\|([^|]*)\|[^|]*\|$/gmu)];
    const keys = rows.flatMap(([, , here = '']) => [...here.matchAll(/`([^`]+)`/gu)].map(([, key]) => key ?? ''));
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !isKey(key))).toEqual([]);
  });
});

it('finds a snippet that is wrong, of each kind', async () => {
  const wrong: readonly (readonly [kind: string, text: string])[] = [
    ['config', 'coverage-gate: { suits: {} }'],
    ['job', 'a: { steps: [] }'],
    ['job', 'a: { runs-on: ubuntu-latest, steps: [{ uses: org/reliability/coverage-gate@v1, with: { nothing: 1 } }] }'],
    ['their steps', '- { usess: a/b@v1 }'],
    ['theirs', 'text'],
    ['json', '{}'],
    ['other', ''],
  ];
  for (const [kind, text] of wrong) expect(await faultsOf('page.md', { kind, line: 1, text }), text).not.toEqual([]);
  expect(['coverage-gate.suites.unit.root', 'coverage-gate.suits', 'baseline.file'].map(isKey)).toEqual([
    true,
    false,
    false,
  ]);
});

interface Schema {
  readonly properties?: { readonly [key: string]: Schema };
  readonly patternProperties?: { readonly [pattern: string]: Schema };
}

/** Whether reliability.yml may have a key at this path. */
function isKey(path: string): boolean {
  let at: Schema | undefined = JSON.parse(readFileSync(join(ROOT, 'schema/reliability.schema.json'), 'utf8')) as Schema;
  for (const name of path.split('.')) {
    const patterns: readonly [string, Schema][] = Object.entries(at?.patternProperties ?? {});
    at = at?.properties?.[name] ?? patterns.find(([pattern]) => new RegExp(pattern, 'u').test(name))?.[1];
  }
  return at !== undefined;
}
