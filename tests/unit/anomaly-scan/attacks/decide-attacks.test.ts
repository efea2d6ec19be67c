import { describe, expect, it } from 'vitest';
import { checkAttacks } from '../../../../src/anomaly-scan/attacks/check-attacks.ts';
import { decideAttacks, scoreOf } from '../../../../src/anomaly-scan/attacks/decide-attacks.ts';
import type { AttackRow, AttacksFacts } from '../../../../src/anomaly-scan/attacks/facts.ts';
import { presentAttacks } from '../../../../src/anomaly-scan/attacks/present-attacks.ts';
import type { AttacksOptions } from '../../../../src/anomaly-scan/attacks/settings.ts';

const OPTIONS: AttacksOptions = { site: { directory: 'dist' }, pages: ['/'], vectors: [], minLive: 1, maxExecuted: 0 };
const WORDS = { e: 'executed', b: 'blocked', s: 'silent', n: 'not-live', u: 'unmeasured' } as const;

/** `R01 eb`: outcomes without defence and under the policy. `!`: no policy can stop it. */
function row(text: string): AttackRow {
  const [id = '', outcomes = '', beyond] = text.split(' ');
  const own = [...outcomes].map((letter) => WORDS[letter as keyof typeof WORDS]);
  return {
    id,
    class: 'reflected',
    idea: `the idea of ${id}`,
    blockedBy: ['script-src'],
    beyondPolicy: beyond === '!',
    outcomes: own,
    evidence: own.map((outcome) => `${outcome} it was`),
  };
}

function facts(rows: readonly string[], more: Partial<AttacksFacts> = {}): AttacksFacts {
  return {
    browser: { name: 'Chromium', version: '1.2' },
    arms: ['none', 'policy'],
    policies: [
      { arm: 'policy', page: '/', headers: [], meta: [], place: { path: 'public/_headers', line: 2 }, grades: [] },
    ],
    vectors: rows.map(row),
    changes: [],
    ...more,
  };
}

const told = (own: AttacksFacts, options = OPTIONS): string => {
  const { problems, findings } = decideAttacks(options, own);
  return [...findings.map(({ rule, severity }) => `${severity} ${rule}`), ...problems.map(({ code }) => code)].join(
    ', ',
  );
};

describe('what is decided of attacks', () => {
  it.each<[string, readonly string[], Partial<AttacksOptions>, string]>([
    ['all that work are stopped', ['R01 eb', 'R02 es'], {}, ''],
    ['those that are dead say nothing', ['R01 eb', 'R02 nn'], {}, ''],
    ['only dead ones are too few', ['R02 nn'], {}, 'ANOMALY-TOO-FEW-LIVE'],
    ['fewer than are asked for', ['R01 eb'], { minLive: 2 }, 'ANOMALY-TOO-FEW-LIVE'],
    ['one gets through', ['R01 ee', 'R02 eb'], {}, 'error attacks/got-through, warning attacks/static-disagrees'],
    [
      'one may get through',
      ['R01 ee', 'R02 eb'],
      { maxExecuted: 1 },
      'warning attacks/got-through, warning attacks/static-disagrees',
    ],
    ['no policy can stop it', ['R01 ee !', 'R02 eb'], {}, 'notice attacks/beyond-policy'],
    ['not measured under the policy', ['R01 eu', 'R02 eb'], {}, 'ANOMALY-NOT-MEASURED'],
    ['not measured without one', ['R01 uu', 'R02 eb'], {}, 'ANOMALY-NOT-MEASURED'],
    ['nothing at all', [], { minLive: 0 }, ''],
  ])('%s', (_, rows, options, expected) => expect(told(facts(rows), { ...OPTIONS, ...options })).toBe(expected));

  it("a second policy is judged too, and a layer that is not the site's is not", () => {
    const [policy] = facts([]).policies;
    const two = {
      arms: ['none', 'policy', 'policy of /b', 'encoding'],
      policies: [policy!, { ...policy!, arm: 'policy of /b', page: '/b' }],
    };
    expect(told(facts(['R01 ebbe'], two))).toBe('');
    expect(told(facts(['R01 ebee'], two))).toContain('error attacks/got-through');
    expect(decideAttacks(OPTIONS, facts(['R01 ebee'], two)).findings[0]?.message).toContain('the policy of /b');
  });

  it('says where, how it was proved, and what was run against it', () => {
    const changes = [{ changes: ["base-uri 'none'"], stopped: ['R01'], remaining: 0 }];
    const [finding] = decideAttacks(OPTIONS, facts(['R01 ee'], { changes })).findings;
    expect(finding).toMatchObject({
      message: 'R01 (reflected) got through the policy of /: the idea of R01; executed it was',
      hint: "Each of these alone stops it: script-src. It was run with base-uri 'none', and stopped.",
      location: { path: 'public/_headers', startLine: 2 },
    });
  });

  it('a text that is weak and a browser that stops all do not agree', () => {
    const [policy] = facts([]).policies;
    const grades = [
      { type: 'SCRIPT_UNSAFE_INLINE', severity: 'high', directive: 'script-src', description: '' },
    ] as const;
    expect(told(facts(['R01 eb'], { policies: [{ ...policy!, grades }] }))).toBe('notice attacks/static-disagrees');
    expect(told(facts(['R01 ee'], { policies: [{ ...policy!, grades }] }))).toBe('error attacks/got-through');
  });

  it('counts every vector once', () => {
    const { live, executed, blocked, unmeasured, dead } = scoreOf(
      facts(['A eb', 'B es', 'C ee', 'D nn', 'E uu', 'F eu']),
    );
    expect([live, executed, blocked, unmeasured, dead].map((rows) => rows.map(({ id }) => id).join(''))).toEqual([
      'ABCF',
      'C',
      'AB',
      'EF',
      'D',
    ]);
  });
});

describe('facts that anybody wrote', () => {
  const good = facts(['R01 eb', 'R02 ee']);
  it('are taken as they were written', () => expect(() => checkAttacks(OPTIONS, good)).not.toThrow());
  it.each<[string, object]>([
    ['without the control', { arms: ['policy'] }],
    ['with arms in another order', { arms: ['none', 'encoding', 'policy'] }],
    ['with an outcome too few', { vectors: [{ ...row('R01 eb'), outcomes: ['executed'] }] }],
    ['with an unknown outcome', { vectors: [{ ...row('R01 eb'), outcomes: ['executed', 'fine'] }] }],
    ['with a vector twice', { vectors: [row('R01 eb'), row('R01 eb')] }],
    ['without a browser', { browser: undefined }],
  ])('%s are refused', (_, broken) =>
    expect(() => checkAttacks(OPTIONS, { ...good, ...broken })).toThrow('FACTS-INVALID'));
});

it('shows each class, each attack, and what is dead', () => {
  const own = facts(['R01 eb', 'R02 ee', 'R03 nn']);
  const { tables, notes, checks } = presentAttacks(OPTIONS, own, decideAttacks(OPTIONS, own));
  expect(tables[0]?.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)))).toEqual([
    ['reflected', '2', '1'],
    ['all', '2', '1'],
  ]);
  expect(tables.at(-1)?.rows.map(([cell]) => (typeof cell === 'string' ? cell : cell?.text))).toEqual([
    'R02',
    'R01',
    'R03',
  ]);
  expect(notes.join(' ')).toContain('Not live in Chromium 1.2: R03.');
  expect(checks).toMatchObject([{ name: 'attacks: policy', outcome: 'failed' }]);
});
