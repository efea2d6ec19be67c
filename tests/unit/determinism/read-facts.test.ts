import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/determinism/decide.ts';
import { readFacts } from '../../../src/determinism/read-facts.ts';
import { differingFacts, factsOf, planOf, runOf, settingsOf } from './facts.ts';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readFacts', () => {
  it.each([
    ['alike', settingsOf(), factsOf()],
    ['different', settingsOf(), differingFacts()],
    [
      'a part',
      settingsOf({ shard: { index: 2, count: 3 } }),
      factsOf({ shard: { index: 2, count: 3 }, runs: [runOf(1)] }),
    ],
  ])('repeats the verdict: %s', (_name, settings, facts) => {
    const read = readFacts(copy(settings), copy(facts));
    expect(decide(read.options, read.facts)).toEqual(decide(settings, facts));
  });

  it.each([
    ['a run too many', factsOf({ runs: [runOf(0), runOf(1), runOf(2), runOf(3)] }), 'facts.runs.3.index'],
    ['a run twice', factsOf({ runs: [runOf(0), runOf(0), runOf(1)] }), 'facts.runs.1.index'],
    ['a run of another part', factsOf({ shard: { index: 2, count: 3 }, runs: [runOf(0)] }), 'facts.runs.0.index'],
    ['a variation less', factsOf({ variations: [] }), 'facts.variations'],
    ['another plan', factsOf({ plan: planOf({ runs: 2 }) }), 'facts.runs.2.index'],
    ['a plan that was edited', factsOf({ plan: { ...planOf(), runs: 4 } }), 'facts.plan.digest'],
    [
      'a reference that no run gave',
      factsOf({ reference: { digest: 'd'.repeat(64), files: 1, bytes: 1 } }),
      'facts.reference.digest',
    ],
    ['no artifacts', factsOf({ reference: { digest: 'a'.repeat(64), files: 0, bytes: 0 } }), 'facts.reference.files'],
    ['fewer runs than asked for', factsOf({ plan: planOf({ runs: 4 }) }), 'facts.plan.runs'],
    [
      'an easier question',
      factsOf({ plan: planOf({ vary: ['path'] }), runs: [runOf(0)], variations: [factsOf().variations[0]!] }),
      'facts.plan.vary',
    ],
  ])('refuses %s', (_name, facts, path) => {
    expect(() => readFacts(copy(settingsOf()), copy(facts))).toThrow(`FACTS-INVALID: the facts are damaged: ${path} `);
  });

  it('refuses to leave out what is committed', () => {
    expect(() => readFacts(copy(settingsOf({ committed: true })), copy(factsOf()))).toThrow('facts.committed');
  });

  it('never passes for what is no facts at all', () => {
    const whole = copy(factsOf()) as { [key: string]: unknown };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (key, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(whole[key]));
        try {
          const { options, facts } = readFacts(copy(settingsOf()), { ...whole, [key]: value });
          // What may change without harm: the commit, and what only speaks against passing.
          expect(['commit', 'changedSources', 'sharedFiles', 'problems']).toContain(key);
          decide(options, facts);
        } catch (error) {
          expect(error).toMatchObject({ problem: { code: 'FACTS-INVALID' } });
        }
      }),
    );
  });
});
