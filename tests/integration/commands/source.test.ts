import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue.ts';
import type { Command } from '../../../src/commands/command.ts';
import { decide } from '../../../src/commands/decide.ts';
import { explain } from '../../../src/commands/explain.ts';
import { schema } from '../../../src/commands/schema.ts';
import { decide as decideFacts } from '../../../src/coverage-gate/decide.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { verdictJson } from '../../../src/shared/report/json.ts';
import { problemOf } from '../../../src/shared/run.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts } from '../../unit/coverage-gate/facts.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-commands-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number | string;
  readonly text: string;
}

async function run(command: Command, ...argv: readonly string[]): Promise<Said> {
  let text = '';
  try {
    const code = await command.run(argv, nodeIo(folder, {}, Date.now), (more) => {
      text += more;
    });
    return { code, text };
  } catch (error) {
    return { code: problemOf(error).code, text: problemOf(error).reason };
  }
}

const OPTIONS = settingsOf();
const STORED = {
  passed: factsOf([suiteFacts('unit', [fileFacts('a.ts', { lines: [10, 10] })])]),
  failed: factsOf([suiteFacts('unit', [fileFacts('a.ts', { lines: [1, 10], uncovered: '2-10' })])]),
  inconclusive: factsOf([suiteFacts('unit', [], { problems: [PROBLEM] })]),
};

function stored(name: keyof typeof STORED, over: object = {}): string {
  const path = `${name}.json`;
  writeFileSync(
    join(folder, path),
    JSON.stringify({ version: 1, gate: 'coverage-gate', options: OPTIONS, facts: STORED[name], ...over }),
  );
  return path;
}

describe('decide', () => {
  it.each([
    ['passed', 0, 0],
    ['failed', 1, 1],
    ['inconclusive', 2, 0],
  ] as const)('repeats a verdict that %s', async (name, code, warned) => {
    const path = stored(name);
    expect(await run(decide, '--facts', path, '--format', 'json')).toEqual({
      code,
      text: verdictJson(decideFacts(OPTIONS, STORED[name])),
    });
    const shown = await run(decide, '--facts', path);
    expect(shown.code).toBe(code);
    expect(shown.text).toContain(decideFacts(OPTIONS, STORED[name]).summary.slice(0, 20));
    expect((await run(decide, '--facts', path, '--on-inconclusive', 'warn')).code).toBe(warned);
  });

  it('takes a byte order mark', async () => {
    const text = JSON.stringify({ version: 1, gate: 'coverage-gate', options: OPTIONS, facts: STORED.passed });
    writeFileSync(join(folder, 'bom.json'), `\ufeff${text}`);
    expect((await run(decide, '--facts', 'bom.json')).code).toBe(0);
  });

  it('does not guess what is meant', async () => {
    const path = stored('passed');
    expect((await run(decide)).code).toBe('FACTS-MISSING');
    expect((await run(decide, '--facts', 'none.json')).code).toBe('FACTS-MISSING');
    expect((await run(decide, '--facts', '.')).code).toBe('FACTS-MISSING');
    expect((await run(decide, '--facts', path, '--format', 'xml')).code).toBe('CONFIG-VALUE');
    expect((await run(decide, '--facts', path, '--on-inconclusive', 'pass')).code).toBe('CONFIG-VALUE');
    expect((await run(decide, '--facts', path, '--unit-lines', '1')).code).toBe('CONFIG-UNKNOWN-OPTION');
  });

  it.each<[string, object]>([
    ['of another version', { version: 2 }],
    ['of a gate that is not there', { gate: 'no-gate' }],
    ['without options', { options: undefined }],
    ['without facts', { facts: null }],
  ])('refuses facts %s', async (_what, over) => {
    expect((await run(decide, '--facts', stored('failed', over))).code).toBe('FACTS-INVALID');
  });

  it.each(['', '[]', '7', 'null', '{"version":1', '"x"'])('refuses %j', async (text) => {
    writeFileSync(join(folder, 'bad.json'), text);
    expect((await run(decide, '--facts', 'bad.json')).code).toBe('FACTS-INVALID');
  });
});

describe('explain', () => {
  it('lists all, and says of each what it means and what to do', async () => {
    const all = catalogue();
    expect((await run(explain)).text.trim().split('\n')).toEqual(all.map(({ code }) => code));
    for (const { code, meaning, next } of all) {
      expect(await run(explain, code)).toEqual({ code: 0, text: `${code}\n\n${meaning}\n${next}\n` });
    }
    expect((await run(explain, 'lcov-truncated')).text).toContain('LCOV-TRUNCATED');
  });

  it('names what is near, and takes no more than one word', async () => {
    expect(await run(explain, 'LCOV-TRUNCATE')).toEqual({
      code: 'CONFIG-VALUE',
      text: '"LCOV-TRUNCATE" is no rule and no code',
    });
    expect((await run(explain, 'something entirely else')).code).toBe('CONFIG-VALUE');
    expect((await run(explain, 'LCOV-EMPTY', 'x')).code).toBe('CONFIG-UNKNOWN-OPTION');
  });
});

it('schema is JSON, and takes nothing', async () => {
  const { code, text } = await run(schema);
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ type: 'object' });
  expect((await run(schema, 'x')).code).toBe('CONFIG-UNKNOWN-OPTION');
});
