import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/determinism/decide.ts';
import type { DeterminismFacts } from '../../../src/determinism/facts.ts';
import { readStatement } from '../../../src/determinism/read-statement.ts';
import { statementText } from '../../../src/determinism/statement.ts';
import type { ArtifactEntry } from '../../../src/shared/model/artifact.ts';
import { differingFacts, factsOf, OTHER, runOf, SAME, settingsOf } from './facts.ts';

const ENTRIES: readonly ArtifactEntry[] = [
  { path: 'out/a', kind: 'file', mode: 0o644, sizeBytes: 3, digest: OTHER },
  { path: 'out/large', kind: 'file', mode: 0o644, sizeBytes: 9 << 20, digest: SAME },
  { path: 'out/link', kind: 'link', mode: 0, sizeBytes: 1, digest: SAME },
];
const statementOf = (facts: DeterminismFacts): string => statementText(decide(settingsOf(), facts), facts, ENTRIES);

describe('a statement', () => {
  it('is what the specification of in-toto says, about the artifacts and each file with a plain SHA-256', () => {
    expect(JSON.parse(statementOf(factsOf()))).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'artifacts', digest: { sha256: SAME } },
        { name: 'out/a', digest: { sha256: OTHER } },
      ],
      predicate: { outcome: 'passed', runs: 3, distinctResults: 1, rootDigest: SAME, files: 4, plan: { runs: 3 } },
    });
  });

  it('is read as it was written', () => {
    expect(readStatement(statementOf(factsOf()))).toEqual({
      rootDigest: SAME,
      runs: 3,
      commit: '1'.repeat(40),
      artifacts: ['out/**'],
      modes: 'executable',
      mtimes: false,
      files: new Map([['out/a', OTHER]]),
    });
  });

  it.each([
    ['builds that differ', differingFacts()],
    ['no verdict', factsOf({ sharedFiles: ['/tmp/x'] })],
  ])('of %s claims nothing', (_name, facts) => {
    expect(() => readStatement(statementOf(facts))).toThrow('DETERMINISM-STATEMENT-NO-CLAIM');
  });

  it('of one part proves nothing yet', () => {
    const facts = factsOf({ shard: { index: 1, count: 2 }, runs: [runOf(0), runOf(2)] });
    expect(() => readStatement(statementOf(facts))).toThrow('DETERMINISM-STATEMENT-INVALID');
  });

  it.each([
    ['more builds', '"runs": 3', '"runs": 1000'],
    ['another root', `"rootDigest": "${SAME}"`, `"rootDigest": "${OTHER}"`],
    ['another type', 'in-toto.io/Statement/v1', 'in-toto.io/Statement/v2'],
    ['no JSON', '{', ''],
  ])('with %s is refused', (_name, before, after) => {
    expect(() => readStatement(statementOf(factsOf()).replace(before, after))).toThrow('DETERMINISM-STATEMENT-INVALID');
  });

  it('that is cut off is refused, wherever', () => {
    const text = statementOf(factsOf()).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(() => readStatement(text.slice(0, length))).toThrow('DETERMINISM-STATEMENT-INVALID');
      }),
    );
  });
});
