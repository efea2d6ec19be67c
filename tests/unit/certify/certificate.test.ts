import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateText } from '../../../src/certify/certificate.ts';
import { type Found, reasonsAgainst } from '../../../src/certify/certified.ts';
import { decide } from '../../../src/certify/decide.ts';
import { readCertificate } from '../../../src/certify/read-certificate.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';
import { sha256 } from '../../../src/shared/policy/sha256.ts';

const COMMIT = '1'.repeat(40);
const FILES = ['a/facts.json', 'a/verdict.json', 'b/facts.json', 'b/verdict.json'];
const verdict = (gate: string, outcome: Outcome): Verdict => ({
  version: 1,
  gate,
  outcome,
  summary: `${gate} is ${outcome}`,
  findings: [],
  metrics: {},
  ...(outcome === 'inconclusive' ? { problem: { code: 'X-Y', reason: 'r', hint: 'h' } } : {}),
});

function certificate(outcome: Outcome = 'passed'): string {
  const gates = [verdict('a', 'passed'), verdict('b', outcome)];
  const digests = new Map(FILES.map((path) => [path, sha256(path)] as const));
  return certificateText(decide(gates), gates, { commit: COMMIT, gates: {} }, { details: new Map(), digests });
}

/** A report folder in which each file holds its own name. */
const found = (more: Partial<Found> = {}): Found => ({
  commit: COMMIT,
  gates: ['a'],
  digestOf: (path) => (FILES.includes(path) ? sha256(path) : undefined),
  verdictOf: (gate) => `${gate}/verdict.json`,
  savedVerdictOf: (gate) => `${gate}/verdict.json`,
  ...more,
});

describe('a certificate', () => {
  it('holds where everything is as it says', () => {
    expect(reasonsAgainst(readCertificate(certificate()), found())).toEqual([]);
  });

  it.each<[string, Outcome, Partial<Found>, string]>([
    ['a verdict that failed', 'failed', {}, 'a verdict that is failed'],
    ['no verdict', 'inconclusive', {}, 'a verdict that is inconclusive'],
    ['another commit', 'passed', { commit: '2'.repeat(40) }, 'is to be deployed'],
    ['an unknown commit', 'passed', { commit: undefined }, '--commit'],
    ['a gate that is configured and not in it', 'passed', { gates: ['a', 'c'] }, 'configures c'],
    ['a file that is gone', 'passed', { digestOf: () => undefined }, 'is missing'],
    ['a file that was changed', 'passed', { digestOf: () => sha256('else') }, 'is not the file'],
    ['facts that come to another verdict', 'passed', { verdictOf: () => 'else' }, 'do not come to the verdict'],
    ['facts that come to none', 'passed', { verdictOf: () => undefined }, 'do not come to the verdict'],
    [
      'neither facts nor verdict',
      'passed',
      { verdictOf: () => undefined, savedVerdictOf: () => undefined },
      'do not come to the verdict',
    ],
  ])('does not hold for %s', (_, outcome, more, reason) => {
    const reasons = reasonsAgainst(readCertificate(certificate(outcome)), found(more));
    expect(reasons.join('\n')).toContain(reason);
  });

  it.each<[string, (text: string) => string]>([
    ['that is cut off', (text) => text.slice(0, -9)],
    ['of another type', (text) => text.replace('attestation/verdict', 'attestation/else')],
    ['of another version', (text) => text.replace('"version": 1', '"version": 2')],
    [
      'that says passed of a gate that failed',
      (text) =>
        text
          .replace('"outcome": "passed"\n', '"outcome": "failed"\n')
          .replace('"gate": "b",\n        "outcome": "passed"', '"gate": "b",\n        "outcome": "failed"'),
    ],
    ['that passed without gates', (text) => text.replace(/"gates": \[[^\]]*\]/u, '"gates": []')],
    ['that names no facts of a gate', (text) => text.replace('b/facts.json', 'b/other.json')],
    ['that leads out of its folder', (text) => text.replace('b/facts.json', '../facts.json')],
    ['with a digest that is none', (text) => text.replace(sha256('a/facts.json'), 'abc')],
    ['that names a gate twice', (text) => text.replace('"gate": "b"', '"gate": "a"')],
  ])('is refused: one %s', (_, change) => {
    const text = change(certificate());
    expect(text).not.toBe(certificate());
    expect(() => readCertificate(text)).toThrow(ProblemError);
  });

  it('is never taken for a pass when any of its characters is another one, unless only words of its summaries are', () => {
    const text = certificate();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '{', ' ', 'é'), (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        let claim: ReturnType<typeof readCertificate>;
        try {
          claim = readCertificate(changed);
        } catch (error) {
          return error instanceof ProblemError;
        }
        const original = readCertificate(text);
        const isSame =
          JSON.stringify([...claim.files, claim.commit, ...claim.gates.keys()]) ===
          JSON.stringify([...original.files, original.commit, ...original.gates.keys()]);
        return isSame || reasonsAgainst(claim, found()).length > 0;
      }),
      { numRuns: 500 },
    );
  });
});
