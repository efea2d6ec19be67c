import { expect, it } from 'vitest';
import { NO_GRANTS } from '../../../../src/anomaly-scan/plugins/grants.ts';
import type { JudgedRun } from '../../../../src/anomaly-scan/plugins/judged-run.ts';
import { isOnlyStopped, vectorFact } from '../../../../src/anomaly-scan/plugins/vector-verdict.ts';
import type { Evidence, PluginVector } from '../../../../src/anomaly-scan/plugins/vectors/vector.ts';

const PLACES = { secret: '/base/secret/canary.txt', outside: '/base/outside' };
const VECTOR: PluginVector = { id: 'P01', kind: 'kind', idea: 'idea', body: '' };
const RAN: JudgedRun & { milliseconds: number } = {
  evidence: [],
  began: true,
  invokeMs: 1,
  unsettled: false,
  milliseconds: 1.4,
};
const NEVER = { ...RAN, began: false };

it.each<readonly [what: string, verdict: string, host: typeof RAN | undefined]>([
  ['ran in vain', 'contained', RAN],
  ['did nothing without defence either', 'not-live', undefined],
  ['never began', 'error', NEVER],
  ['was refused when it was loaded', 'contained', { ...NEVER, refused: 'load' }],
  ['threw before it began, as a slow host does too', 'error', { ...NEVER, refused: 'run' }],
  ['lacks what it attacks', 'unreachable', { ...RAN, lacks: 'call' }],
  ['ran in a host that failed', 'error', { ...RAN, failed: 'dispose' }],
  ['proved something before its host failed', 'escape', { ...RAN, failed: 'dispose', evidence: ['env'] }],
  ['proved something and never said that it began', 'escape', { ...NEVER, evidence: ['write'] }],
  ['got out and ended the process', 'escape', { ...RAN, evidence: ['exit', 'write'] }],
  ['ended the process, and may do more', 'denial-of-service', { ...RAN, evidence: ['eval', 'hang'] }],
  ['may do more', 'capability', { ...RAN, evidence: ['eval'] }],
])('a vector that %s: %s', (_, verdict, host) => {
  expect(vectorFact(VECTOR, ['env'], host, NO_GRANTS, PLACES).verdict).toBe(verdict);
});

it('may be refused late by its text, where it has one that is refused', () => {
  const late = { ...NEVER, refused: 'run' as const };
  expect(vectorFact({ ...VECTOR, refusable: true }, ['env'], late, NO_GRANTS, PLACES)).toMatchObject({
    verdict: 'contained',
    refused: true,
  });
});

it('keeps apart what is granted', () => {
  const host = { ...RAN, evidence: ['env', 'eval'] as const };
  expect(vectorFact(VECTOR, ['env'], host, { ...NO_GRANTS, allowed: ['eval'] }, PLACES)).toEqual({
    id: 'P01',
    kind: 'kind',
    idea: 'idea',
    verdict: 'escape',
    evidence: ['env'],
    granted: ['eval'],
    control: ['env'],
    milliseconds: 1,
  });
  const all = { ...NO_GRANTS, env: ['*'], allowed: ['eval'] };
  expect(vectorFact(VECTOR, ['env'], host, all, PLACES).verdict).toBe('contained');
});

it.each<readonly [what: string, isDoubtful: boolean, evidence: readonly Evidence[], vector: PluginVector]>([
  ['hung on the way to what it is there for', true, ['hang'], VECTOR],
  ['ended on that way', true, ['crash', 'exit'], VECTOR],
  ['hung and did it', false, ['hang', 'network'], VECTOR],
  ['did nothing', false, [], VECTOR],
  ['went on, which is what it is there for', false, ['afterlife'], VECTOR],
  ['hangs by design', false, ['hang'], { ...VECTOR, isDenial: true }],
])('a plugin without any defence around it that %s is looked at again: %s', (_, isDoubtful, evidence, vector) => {
  expect(isOnlyStopped(vector, evidence)).toBe(isDoubtful);
});
