import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotenvOutputs } from '../../../../../src/shared/platform/gitlab/outputs.ts';
import { readDotenv } from '../../../../platform/dotenv.ts';

describe('dotenvOutputs', () => {
  it('are variables of the gate and key', () => {
    const outputs = new Map([
      ['outcome', 'failed'],
      ['unit-lines', '94.99'],
      ['verdict-file', 'reliability-report/coverage-gate/verdict.json'],
      ['badge-file', ''],
    ]);
    expect(dotenvOutputs('coverage-gate', '', outputs)).toBe(
      'RELIABILITY_COVERAGE_GATE_OUTCOME=failed\n' +
        'RELIABILITY_COVERAGE_GATE_UNIT_LINES=94.99\n' +
        'RELIABILITY_COVERAGE_GATE_VERDICT_FILE=reliability-report/coverage-gate/verdict.json\n' +
        'RELIABILITY_COVERAGE_GATE_BADGE_FILE=\n',
    );
    expect(dotenvOutputs('determinism', 'web/api 2', new Map([['outcome', 'passed']]))).toBe(
      'RELIABILITY_DETERMINISM_WEB_API_2_OUTCOME=passed\n',
    );
  });

  it.each(['two words', 'a\nB=c', '$CI_JOB_TOKEN', '"quoted"', 'tab\t', 'ü'])('leave out %j', (text) => {
    const outputs = new Map([
      ['summary', text],
      ['outcome', 'failed'],
    ]);
    expect([...readDotenv(dotenvOutputs('g', '', outputs)).keys()]).toEqual(['RELIABILITY_G_OUTCOME']);
  });

  it('keep to the limits of size and number', () => {
    const long = new Map(Array.from({ length: 9 }, (_, n) => [`f${n}`, 'x'.repeat(1000)]));
    expect(readDotenv(dotenvOutputs('g', '', long)).size).toBe(5);
    const many = new Map(Array.from({ length: 30 }, (_, n) => [`f${n}`, 'x']));
    expect(readDotenv(dotenvOutputs('g', '', many)).size).toBe(20);
  });

  it('are always a file that GitLab takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.tuple(fc.string(), fc.string())), (gate, key, pairs) => {
        readDotenv(dotenvOutputs(gate, key, new Map(pairs)));
      }),
    );
  });
});
