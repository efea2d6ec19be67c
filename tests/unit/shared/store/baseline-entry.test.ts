import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricTotals } from '../../../../src/shared/model/baseline.ts';
import { entryKey, readEntry, writeEntry } from '../../../../src/shared/store/baseline-entry.ts';

const COMMIT = 'a'.repeat(40);
const OWNER = { gate: 'coverage-gate', key: '' };
const UNIT: MetricTotals = { lines: [9, 10], branches: null, functions: [0, 0], statements: null };
const GOOD = { version: 1, gate: 'coverage-gate', commit: COMMIT, suites: { unit: UNIT } };

const read = (value: unknown, owner = OWNER) =>
  readEntry(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), owner, COMMIT);

describe('an entry', () => {
  it('is one line of JSON, suites by name', () => {
    const suites = { unit: UNIT, e2e: UNIT };
    const text = new TextDecoder().decode(writeEntry({ ...OWNER, commit: COMMIT, suites }));
    expect(text).toBe(`${JSON.stringify({ ...GOOD, suites: { e2e: UNIT, unit: UNIT } })}\n`);
  });

  it('reads back, with the union and a key', () => {
    const owner = { gate: 'coverage-gate', key: 'web' };
    const totals = { suites: { unit: UNIT, constructor: UNIT }, combined: UNIT };
    expect(readEntry(writeEntry({ ...owner, commit: COMMIT, ...totals }), owner, COMMIT)).toEqual(totals);
  });

  it('leaves behind what it does not know', () => {
    const suites = { unit: { ...UNIT, extra: '<script>' } };
    expect(read({ ...GOOD, suites, more: [1] })).toEqual({ suites: { unit: UNIT } });
  });

  it.each<readonly [what: string, value: unknown]>([
    ['nothing', ''],
    ['half an entry', JSON.stringify(GOOD).slice(0, 60)],
    ['two entries', JSON.stringify(GOOD).repeat(2)],
    ['a list', [GOOD]],
    ['null', 'null'],
    ['a later version', { ...GOOD, version: 2 }],
    ['another gate', { ...GOOD, gate: 'determinism' }],
    ['another key', { ...GOOD, key: 'web' }],
    ['another commit', { ...GOOD, commit: 'b'.repeat(40) }],
    ['no suites', { ...GOOD, suites: {} }],
    ['suites as a list', { ...GOOD, suites: [UNIT] }],
    [
      'too many suites',
      { ...GOOD, suites: Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`s${at}`, UNIT])) },
    ],
    ['a hostile name', { ...GOOD, suites: { '\u001b[2J': UNIT } }],
    ['__proto__', JSON.stringify(GOOD).replace('"unit"', '"__proto__"')],
    ['a metric that is left out', { ...GOOD, suites: { unit: { lines: [1, 2] } } }],
    ['more covered than there is', { ...GOOD, suites: { unit: { ...UNIT, lines: [3, 2] } } }],
    ['a negative count', { ...GOOD, suites: { unit: { ...UNIT, lines: [-1, 2] } } }],
    ['a fraction', { ...GOOD, suites: { unit: { ...UNIT, lines: [0.5, 2] } } }],
    ['a count as text', { ...GOOD, suites: { unit: { ...UNIT, lines: ['1', 2] } } }],
    ['a count beyond integers', JSON.stringify(GOOD).replace('10]', '1e300]')],
    ['three counts', { ...GOOD, suites: { unit: { ...UNIT, lines: [1, 2, 3] } } }],
    ['a damaged union', { ...GOOD, combined: { lines: null } }],
    ['deep nesting', '['.repeat(100_000)],
    ['a megabyte', `${JSON.stringify(GOOD)}${' '.repeat(1 << 20)}`],
  ])('is refused when it holds %s', (_, value) => {
    expect(() => read(value)).toThrow(/^BASELINE-DAMAGED: the entry is /u);
  });

  it('is refused when it is not UTF-8', () => {
    expect(() => readEntry(Uint8Array.of(0x22, 0xff, 0x22), OWNER, COMMIT)).toThrow('not whole JSON');
  });

  it('is refused wherever it is cut', () => {
    const whole = writeEntry({ ...OWNER, commit: COMMIT, suites: { unit: UNIT } });
    // The last byte is the line end behind it.
    for (let length = 0; length < whole.length - 1; length++)
      expect(() => readEntry(whole.subarray(0, length), OWNER, COMMIT)).toThrow();
  });

  it('never throws anything but an Error that says so, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          expect(() => readEntry(bytes, OWNER, COMMIT)).toThrow(/^BASELINE-DAMAGED: the entry is /u);
        },
      ),
    );
  });
});

describe('entryKey', () => {
  it.each([
    ['', `coverage-gate-${COMMIT}.json`],
    ['web', `coverage-gate-web-${COMMIT}.json`],
    ['../../etc/a b', `coverage-gate-..%2F..%2Fetc%2Fa%20b-${COMMIT}.json`],
  ])('of %j', (key, expected) => {
    expect(entryKey({ ...OWNER, key }, COMMIT)).toBe(expected);
  });

  it('is a file name and a cache key for every key that the option allows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._/ -]{0,64}$/u), (key) => {
        expect(entryKey({ ...OWNER, key }, COMMIT)).toMatch(/^[A-Za-z0-9._%-]{1,300}$/u);
      }),
    );
  });
});
