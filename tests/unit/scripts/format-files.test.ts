import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFiles, registeredFormat } from '../../../scripts/new/format-files.ts';

const REGISTRY = readFileSync(join(import.meta.dirname, '../../../src/shared/formats/coverage/index.ts'), 'utf8');

describe('formatFiles', () => {
  it.each(['new-format', 'x', 'abcdefgh-abcdefgh-abcdef'])('fills every place: %s', (id) => {
    const files = formatFiles(id);
    expect([...files.keys()].sort()).toEqual([
      `src/shared/formats/coverage/${id}.ts`,
      ...['expected.json', 'made-by.sh', 'native.json', 'report.txt'].map(
        (name) => `tests/fixtures/coverage/${id}/first/${name}`,
      ),
      `tests/unit/shared/formats/coverage/${id}.test.ts`,
    ]);
    for (const [path, text] of files) expect(text, path).not.toMatch(/__[A-Z]+__/u);
    const lines = [...files].filter(([path]) => path.endsWith('.ts')).flatMap(([, text]) => text.split('\n'));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  it.each(['', 'New', 'a_b', '../a', 'oracle', 'a'.repeat(25)])('refuses %j', (id) => {
    expect(() => formatFiles(id)).toThrow('a format is called in kebab-case');
  });
});

describe('registeredFormat', () => {
  it('adds one import and one line', () => {
    const added = registeredFormat(REGISTRY, 'new-format').split('\n');
    const before = REGISTRY.split('\n');
    expect(added.filter((line) => !before.includes(line))).toEqual([
      "import { newFormat } from './new-format.ts';",
      '  newFormat,',
    ]);
    expect(added.filter((line) => before.includes(line))).toEqual(before);
    expect(added.indexOf('  newFormat,')).toBeGreaterThan(added.indexOf('  opencover,'));
  });

  it('twice is refused', () => {
    expect(() => registeredFormat(REGISTRY, 'lcov')).toThrow('it is there');
  });
});
