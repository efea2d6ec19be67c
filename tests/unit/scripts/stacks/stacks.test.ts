import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineDigests } from '../../../../scripts/stacks/inline-digests.ts';
import { differences, type ScanVerdict, type Seen, seen } from '../../../../scripts/stacks/seen.ts';
import { STACKS } from '../../../../scripts/stacks/stack.ts';
import { stacksTable, stacksTimes } from '../../../../scripts/stacks/table.ts';
import { TRIED } from '../../../../scripts/stacks/vectors.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';
import { isBeyondPolicy } from '../../../../src/anomaly-scan/vectors/vector.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDER = join(ROOT, 'tests/stacks');
const finding = (rule: string, severity: string, message: string) => ({ rule, severity, message });
const VERDICT: ScanVerdict = {
  outcome: 'failed',
  findings: [
    finding('policy/weak-directive', 'error', 'script-src'),
    finding('attacks/got-through', 'error', 'R12 (reflected) got through'),
    finding('attacks/got-through', 'warning', 'D01 (dom) got through'),
    finding('attacks/beyond-policy', 'notice', 'R14 (reflected) got through'),
    finding('policy/weak-directive', 'error', 'object-src'),
    finding('policy/referrer-told', 'notice', '/'),
  ],
  metrics: { policyGrade: 'D', vectors: { live: 17, catalogued: 17 }, twin: { broken: 0 } },
};
const SEEN: Seen = {
  outcome: 'failed',
  through: ['D01', 'R12', 'R14'],
  brokenPages: 0,
  grade: 'D',
  rules: ['policy/weak-directive'],
};

describe('what a scan of a stack came to', () => {
  it('is its attacks, its letter and what is wrong beside them', () => {
    expect(seen(VERDICT)).toEqual(SEEN);
  });

  it.each<[string, Partial<ScanVerdict>, string]>([
    ['inconclusive', { problem: { code: 'SITE-ENDED', reason: 'it ended' } }, 'inconclusive: SITE-ENDED, it ended'],
    [
      'without an attack that works',
      { metrics: { ...VERDICT.metrics, vectors: { live: 16, catalogued: 17 } } },
      '16 of 17 attacks work without any defence',
    ],
    [
      'without the application itself',
      { metrics: { policyGrade: 'D', vectors: { live: 17, catalogued: 17 } } },
      'the scan did not attack, read and compare the site',
    ],
  ])('is nothing when it is %s', (_, change, message) => {
    expect(() => seen({ ...VERDICT, ...change })).toThrow(message);
  });

  it.each<[keyof Seen, Partial<Seen>, string]>([
    ['outcome', { outcome: 'passed' }, 'outcome: expected "failed", found "passed"'],
    ['through', { through: ['R14'] }, 'through: expected ["D01","R12","R14"], found ["R14"]'],
    ['brokenPages', { brokenPages: 1 }, 'brokenPages: expected 0, found 1'],
    ['grade', { grade: 'B' }, 'grade: expected "D", found "B"'],
    ['rules', { rules: [] }, 'rules: expected ["policy/weak-directive"], found []'],
  ])('differs from what is expected in its %s', (_, change, words) => {
    expect(differences(SEEN, { ...SEEN, ...change })).toEqual([words]);
  });

  it('differs when nothing is expected, and does not when it is the same', () => {
    expect(differences(undefined, SEEN)).toEqual(['nothing is expected of it']);
    expect(differences(SEEN, structuredClone(SEEN))).toEqual([]);
  });

  it('is a row of the table, also when it could not be measured', () => {
    const scans = [
      { policy: 'weak' as const, seconds: 10.4, seen: SEEN, differences: [] },
      { policy: 'strict' as const, seconds: 9.4, seen: undefined, differences: ['why'] },
    ];
    const runs = [{ name: 'React, Vite', buildSeconds: 2.4, scans }];
    expect(stacksTable(runs, 17).split('\n').slice(2)).toEqual([
      '| React, Vite | weak | failed, D | 14 | D01 R12 R14 | yes | yes |',
      '| React, Vite | strict | not measured |  |  |  | no |',
    ]);
    expect(stacksTimes(runs, 21.6)).toBe('Builds 2 s, scans 20 s, two at a time: 22 s from start to end.');
  });
});

describe('digests of inline scripts', () => {
  it('are those that browsers compute, each once, of scripts without an address', () => {
    const page = '<script>1</script><script src="a.js"></script><SCRIPT type=module>\n1</SCRIPT>';
    expect(inlineDigests([page, '<script>1</script>'])).toBe(
      "'sha256-790w0d2loaMp7p0L9hOH7n4lTsaUd+F84cQ3DSjists=' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
    );
  });
});

describe('every stack', () => {
  it.each(STACKS.map((stack) => [stack.id, stack] as const))('%s is complete, and expected to hold', (_, stack) => {
    for (const file of ['package.json', 'package-lock.json'])
      expect(existsSync(join(FOLDER, stack.packages, file)), file).toBe(true);
    for (const file of ['weak.yml', 'strict.yml'])
      expect(existsSync(join(FOLDER, stack.policies, file)), file).toBe(true);
    const { weak, strict } = JSON.parse(readFileSync(join(FOLDER, stack.policies, 'expected.json'), 'utf8')) as {
      readonly weak: Seen;
      readonly strict: Seen;
    };
    // What no policy stops, and an upload where the policy trusts all that the site itself answers.
    const left = TRIED.filter((id) => id === 'C05' || isBeyondPolicy(VECTORS.find((vector) => vector.id === id)!));
    expect(weak.outcome).toBe('failed');
    expect(weak.through.length).toBeGreaterThan(10);
    expect(strict).toMatchObject({ outcome: 'passed', brokenPages: 0 });
    expect(strict.through.filter((id) => !left.includes(id))).toEqual([]);
  });

  it('is one of twelve, and attacked by attacks that there are', () => {
    expect(STACKS).toHaveLength(12);
    expect(new Set(STACKS.map(({ id }) => id)).size).toBe(12);
    expect(TRIED.filter((id) => !VECTORS.some((vector) => vector.id === id))).toEqual([]);
    const page = readFileSync(join(ROOT, 'docs/stacks.md'), 'utf8');
    for (const { name } of STACKS) expect(page).toContain(`| ${name} | strict | passed`);
    expect(page).not.toMatch(/\| no \|\n/u);
  });
});
