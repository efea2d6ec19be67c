import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GATES } from '../../../src/gates.ts';
import { nameOf, readPackageLines } from '../../bundle/package-lines.ts';
import { DIST, ROOT } from '../../dist.ts';

/** Every job of every user fetches this: coverage-gate with all that is shared, and what each further gate may add. */
const MOST_BYTES = 5_000_000 + (GATES.length - 1) * 900_000;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const core = readdirSync(join(DIST, 'core')).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(DIST, 'core', name), 'utf8');
const lines = readPackageLines(ROOT);

function bundled(): ReadonlySet<string> {
  return new Set(core.flatMap((name) => lines.packagesIn(textOf(name))));
}

/** Packages that THIRD-PARTY.txt has a licence text of. */
function noticed(text: string): readonly string[] {
  const [, ...parts] = text.split(`${'-'.repeat(80)}\n`);
  return parts.map((part) => {
    const [title = '', ...rest] = part.split('\n');
    const [, name, version] = /^(\S+) (\S+) \([^()]+(?:\([^()]*\))?[^()]*\)$/u.exec(title) ?? [];
    expect(rest.join('\n').trim().length, `licence text of ${title}`).toBeGreaterThan(200);
    return `${name}@${version}`;
  });
}

describe('the bundle', () => {
  it('is one core, and a stub for every gate, for certify, for publish and for the shell', () => {
    const stubs = [...GATES.map(({ id }) => id), 'certify', 'publish', 'cli'];
    const others = ['core', 'package.json', 'THIRD-PARTY.txt'];
    expect(readdirSync(DIST).sort()).toEqual([...stubs, ...others].sort());
    // Seven lines: flags, the core, flags, one call (docs/adr/0008-young-generation.md).
    for (const name of stubs) expect(readFileSync(join(DIST, name, 'index.js')).length, name).toBeLessThan(320);
  });

  it('says that it is made of ES modules wherever it is copied to', () => {
    for (const path of ['package.json', 'core/package.json'])
      expect(JSON.parse(readFileSync(join(DIST, path), 'utf8'))).toEqual({ type: 'module' });
  });

  it(`is at most ${MOST_BYTES} bytes`, () => {
    const bytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('names no module by an absolute path', () => {
    for (const name of core) expect(textOf(name)).not.toMatch(/(?:file:\/\/|["'`(\s])\/[^\s"'`]*\/node_modules\//u);
  });
});

describe('what every run loads', () => {
  it('holds no package but these: all others are in chunks that are loaded when they are used', () => {
    expect(lines.packagesIn(textOf('index.js')).map(nameOf)).toEqual(['picomatch']);
  });

  it('is without the import graph, and so is the gate: it is loaded where there are gaps', () => {
    const holding = (text: string): readonly string[] => core.filter((name) => textOf(name).includes(text));
    const [graph, gate] = [holding('function lexKotlin('), holding('function collectPatch(')];
    expect([graph, gate].map((found) => found.length)).toEqual([1, 1]);
    expect(graph).not.toEqual(gate);
    expect(graph).not.toEqual(['index.js']);
  });

  it('is told apart from the chunks by looking', () => {
    const elsewhere = core.filter((name) => name !== 'index.js').flatMap((name) => lines.packagesIn(textOf(name)));
    expect(elsewhere.map(nameOf)).toEqual(expect.arrayContaining(['yaml', '@actions/core', '@octokit/core']));
  });
});

describe('THIRD-PARTY.txt', () => {
  const text = readFileSync(join(DIST, 'THIRD-PARTY.txt'), 'utf8');

  it('has the licence of every package that the bundle holds code of, and of no other', () => {
    const found = [...bundled()].sort();
    expect(found.length).toBeGreaterThan(15);
    expect([...noticed(text)].sort()).toEqual(found);
  });

  it('would be found out if it lacked one', () => {
    for (const id of bundled()) {
      const [name, version] = [nameOf(id), id.slice(nameOf(id).length + 1)];
      const start = text.indexOf(`${'-'.repeat(80)}\n${name} ${version} (`);
      const end = text.indexOf('-'.repeat(80), start + 80);
      const without = text.slice(0, start) + (end < 0 ? '' : text.slice(end));
      expect(noticed(without)).not.toContain(id);
    }
  });

  it('knows the packages by their code alone', () => {
    expect(lines.packagesIn('')).toEqual([]);
    expect(lines.packagesIn(textOf('index.js').replaceAll('  ', '\t'))).toEqual(lines.packagesIn(textOf('index.js')));
    expect(lines.packages.length).toBeGreaterThan(40);
  });
});
