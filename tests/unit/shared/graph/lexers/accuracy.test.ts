import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compare,
  newComparison,
  precision,
  recall,
  type Truth,
} from '../../../../../scripts/accuracy/comparison.ts';
import { scriptTruth } from '../../../../../scripts/accuracy/script-truth.ts';
import { LANGUAGES, languageOf } from '../../../../../src/shared/graph/languages.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/graph');
/** Every so many files of node_modules: the whole is what `npm run accuracy` reads. */
const STRIDE = 12;
const LARGEST = 1_000_000;
const LEAST = 0.999;

function nodeModules(): Comparison {
  const comparison = newComparison();
  const paths = readdirSync(join(ROOT, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (let at = 0; at < paths.length; at += STRIDE) {
    const path = paths[at]!;
    const text = readFileSync(path, 'utf8');
    const truth = text.length > LARGEST ? undefined : scriptTruth(path, text);
    if (truth !== undefined) compare(comparison, truth, languageOf(path)!.lex(text, path), 'javascript');
  }
  return comparison;
}

it('JavaScript and TypeScript: as the oxc parser sees the packages of node_modules', () => {
  const found = nodeModules();
  expect(found.differences).toEqual([]);
  expect(precision(found)).toBeGreaterThanOrEqual(LEAST);
  expect(recall(found)).toBeGreaterThanOrEqual(LEAST);
  expect(found.decisionsOff / found.decisions).toBeLessThan(0.001);
  expect(found.files).toBeGreaterThan(500);
  expect(found.found).toBeGreaterThan(1500);
}, 120_000);

describe.each([
  ['python', 'Python', 0.001],
  ['go', 'Go', 0],
  // Closures and patterns look like operators there; docs/graph.md calls the count an estimate.
  ['rust', 'Rust', 0.25],
] as const)('%s: as its own parser sees real sources', (folder, name, mostOff) => {
  const { lex } = LANGUAGES.find((language) => language.name === name)!;
  const lines = readFileSync(join(FIXTURES, folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n');

  it.each(
    lines.map((line) => JSON.parse(line) as Truth).map((truth) => [truth.path, truth] as const),
  )('%s', (path, truth) => {
    const found = newComparison();
    compare(found, truth, lex(readFileSync(join(FIXTURES, path), 'utf8'), path), folder);
    expect(found.differences).toEqual([]);
    expect(found.found).toBeGreaterThan(0);
    expect(found.decisionsOff).toBeLessThanOrEqual(Math.ceil(truth.decisions * mostOff));
  });
});
