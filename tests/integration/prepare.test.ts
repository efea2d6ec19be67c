import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COVERAGE_GATE } from '../../src/coverage-gate/description.ts';
import { prepare, readConfig } from '../../src/prepare.ts';
import type { RawInputs } from '../../src/shared/config/port.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import type { Io } from '../../src/shared/io/port.ts';
import { ProblemError } from '../../src/shared/model/problem.ts';

let folder: string;
let io: Io;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-prepare-')));
  io = nodeIo(folder, {}, Date.now);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const inputs = (values: { readonly [name: string]: string } = {}): RawInputs => ({
  values: new Map(Object.entries(values)),
  spell: (name) => `--${name}`,
});

describe('prepare', () => {
  it('without a file takes the inputs and the defaults', async () => {
    const prepared = await prepare(COVERAGE_GATE, inputs({ 'unit-lines': '81.5', token: 't' }), io);
    expect(prepared).toMatchObject({
      common: { output: 'reliability-report', onInconclusive: 'fail', format: 'text', token: 't' },
      values: expect.any(Map),
    });
    expect(prepared).not.toHaveProperty('baseline');
  });

  it('an input is stronger than the file, which is stronger than the default', async () => {
    put(
      'reliability.yml',
      'version: 1\ncoverage-gate:\n  output: from-file\n  on-inconclusive: warn\nbaseline: file:store\n',
    );
    expect((await prepare(COVERAGE_GATE, inputs(), io)).common).toMatchObject({
      output: 'from-file',
      onInconclusive: 'warn',
    });
    const prepared = await prepare(COVERAGE_GATE, inputs({ output: 'from-input' }), io);
    expect(prepared.common).toMatchObject({ output: 'from-input', onInconclusive: 'warn' });
    expect(prepared).toHaveProperty('baseline');
  });

  it('reads the waivers that the file names', async () => {
    put('reliability.yml', 'version: 1\nwaivers: .reliability/waivers.yml\n');
    const waivers = ['rule: coverage/patch', 'reason: being rewritten', 'owner: "@org/core"', 'expires: 2027-01-31'];
    put('.reliability/waivers.yml', `version: 1\nwaivers:\n  - ${waivers.join('\n    ')}\n`);
    expect(await prepare(COVERAGE_GATE, inputs(), io)).toMatchObject({
      waivers: { path: '.reliability/waivers.yml', waivers: [{ rule: 'coverage/patch', line: 3 }] },
    });
    put('.reliability/waivers.yml', `version: 1\nwaivers:\n  - ${waivers.join('\n    ').replace('patch', 'pach')}\n`);
    expect(await prepare(COVERAGE_GATE, inputs(), io)).toMatchObject({
      problem: { code: 'CONFIG-VALUE', hint: 'Did you mean "coverage/patch"?' },
    });
    put('reliability.yml', 'version: 1\nwaivers: none.yml\n');
    expect(await prepare(COVERAGE_GATE, inputs(), io)).toMatchObject({
      problem: { code: 'CONFIG-MISSING-FILE', location: { path: 'none.yml' } },
    });
  });

  it.each<[string, { readonly [name: string]: string }, string]>([
    ['version: 1\ncoverage-gat: {}\n', {}, 'CONFIG-'],
    ['version: [\n', {}, 'CONFIG-'],
    ['version: 1\n', { 'unit-lines': '101' }, 'CONFIG-VALUE'],
    ['version: 1\n', { config: 'none.yml' }, 'CONFIG-MISSING-FILE'],
  ])('what is wrong becomes the problem: %j %j', async (file, given, code) => {
    put('reliability.yml', file);
    const prepared = await prepare(COVERAGE_GATE, inputs(given), io);
    expect(prepared).toMatchObject({ problem: { code: expect.stringMatching(`^${code}`) } });
    expect(prepared.common).toEqual({ output: 'reliability-report', onInconclusive: 'fail', format: 'text' });
  });

  it('and of the inputs only what they say plainly is used then', async () => {
    put('reliability.yml', 'version: 1\ncoverage-gate: 7\n');
    const given = { output: 'o', 'on-inconclusive': 'warn', format: 'json', token: 't' };
    expect((await prepare(COVERAGE_GATE, inputs(given), io)).common).toEqual({
      output: 'o',
      onInconclusive: 'warn',
      format: 'json',
      token: 't',
    });
    const odd = { 'on-inconclusive': 'maybe', format: 'xml', token: '' };
    expect((await prepare(COVERAGE_GATE, inputs(odd), io)).common).toEqual({
      output: 'reliability-report',
      onInconclusive: 'fail',
      format: 'text',
      token: '',
    });
  });
});

describe('readConfig', () => {
  const problem = async (values: { readonly [name: string]: string } = {}): Promise<string> => {
    try {
      await readConfig(inputs(values), io);
    } catch (error) {
      if (error instanceof ProblemError)
        return `${error.problem.code}: ${error.problem.reason} (${error.problem.location?.path})`;
      throw error;
    }
    return 'none';
  };
  const sections = async (values: { readonly [name: string]: string } = {}): Promise<string[] | undefined> => {
    const file = await readConfig(inputs(values), io);
    return file === undefined ? undefined : [...file.sections.keys()];
  };

  it('looks where it is told, else at the root, else in .github', async () => {
    expect(await sections()).toBeUndefined();
    put('.github/reliability.yml', 'version: 1\n');
    expect(await sections()).toEqual([]);
    put('reliability.yml', 'version: 1\ncoverage-gate: { comment: false }\n');
    expect(await sections()).toEqual(['coverage-gate']);
    expect(await sections({ config: '.github/reliability.yml' })).toEqual([]);
  });

  it('says what it cannot read', async () => {
    expect(await problem({ config: 'none.yml' })).toBe(
      'CONFIG-MISSING-FILE: none.yml (--config) does not exist (none.yml)',
    );
    mkdirSync(join(folder, 'reliability.yml'));
    expect(await problem()).toBe('CONFIG-UNREADABLE: reliability.yml cannot be read (directory) (reliability.yml)');
    put('large.yml', '#'.repeat((1 << 20) + 1));
    expect(await problem({ config: 'large.yml' })).toBe(
      'CONFIG-UNREADABLE: large.yml cannot be read (1048577 bytes) (large.yml)',
    );
  });
});
