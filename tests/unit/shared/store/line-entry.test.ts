import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineBaseline } from '../../../../src/shared/model/line-baseline.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { lineKey, readLineEntry, writeLineEntry } from '../../../../src/shared/store/line-entry.ts';
import { arbitraryBaseline, blobOf, fileLines, measured } from '../line-baselines.ts';

const OWNER = { gate: 'coverage-gate', key: 'web' };
const COMMIT = 'c'.repeat(40);

/** Plain lists, so that it does not matter which arrays hold the numbers. */
function plain({ blobs, suites }: LineBaseline): unknown {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    blobs: sorted(blobs),
    suites: sorted(suites).map(([name, files]) => [
      name,
      sorted(files).map(([path, { lines, branches }]) => [path, [...lines.numbers], [...lines.hits], branches]),
    ]),
  };
}

function codeOf(bytes: Uint8Array, owner = OWNER, commit = COMMIT): string {
  try {
    readLineEntry(bytes, owner, commit);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'read';
}

/** An entry whose digest is right and whose content is this. */
function forged(content: Uint8Array): Uint8Array {
  const packed = gzipSync(content);
  const head = Buffer.from('RLINES\x00\x01', 'latin1');
  return Buffer.concat([head, createHash('sha256').update(packed).digest().subarray(0, 16), packed]);
}

const text = (value: string) => [value.length, ...Buffer.from(value)];
const OF_OWNER = [...text('coverage-gate'), ...text('web'), ...text(COMMIT)];
const ONE_FILE = [1, 0, ...text('a'), 20, ...Buffer.alloc(20, 1)];
const UNIT = text('unit');

describe('an entry of lines', () => {
  it('gives back what was written, whatever it was', () => {
    fc.assert(
      fc.property(arbitraryBaseline, (baseline) => {
        const entry = writeLineEntry(OWNER, COMMIT, baseline);
        expect(plain(readLineEntry(entry, OWNER, COMMIT))).toEqual(plain(baseline));
      }),
    );
  });

  it('holds hits as covered or not, and lines from 0 to 16 777 215', () => {
    const file = {
      lines: { numbers: Uint32Array.of(0, 1, 0xffffff), hits: Uint32Array.of(7, 0, 4_294_967_295) },
      branches: [2, 3] as const,
    };
    const baseline = { blobs: new Map([['a', blobOf('A')]]), suites: new Map([['unit', new Map([['a', file]])]]) };
    const read = readLineEntry(writeLineEntry(OWNER, COMMIT, baseline), OWNER, COMMIT);
    expect(read.suites.get('unit')?.get('a')).toEqual({
      lines: { numbers: Uint32Array.of(0, 1, 0xffffff), hits: Uint8Array.of(1, 0, 1), covered: 2, total: 3 },
      branches: [2, 3],
    });
  });

  it('knows of files that were only listed', () => {
    const files = [null, [0, 0] as const, [2, 3] as const].flatMap((branches, at) => [
      [`${at}`, { ...fileLines('1-', branches), stub: true as const }] as const,
      [`${at}+`, fileLines('1-', branches)] as const,
    ]);
    const baseline = {
      blobs: new Map(files.map(([path]) => [path, blobOf('A')])),
      suites: new Map([['unit', new Map(files)]]),
    };
    const read = readLineEntry(writeLineEntry(OWNER, COMMIT, baseline), OWNER, COMMIT);
    expect([...read.suites.get('unit')!].map(([path, { stub, branches }]) => [path, stub, branches])).toEqual(
      files.map(([path, file]) => [path, 'stub' in file ? true : undefined, file.branches]),
    );
  });

  it('is the same bytes for the same measurements in another order', () => {
    const files = [['a', fileLines('1+')] as const, ['b', fileLines('2-')] as const];
    const blobs = [['a', blobOf('A')] as const, ['b', blobOf('B')] as const];
    const one = { blobs: new Map(blobs), suites: new Map([['unit', new Map(files)]]) };
    const other = { blobs: new Map(blobs.toReversed()), suites: new Map([['unit', new Map(files.toReversed())]]) };
    expect(writeLineEntry(OWNER, COMMIT, one)).toEqual(writeLineEntry(OWNER, COMMIT, other));
  });

  it('does not begin like gzip, which stores unpack on the way', () => {
    expect([...writeLineEntry(OWNER, COMMIT, measured({})).subarray(0, 2)]).not.toEqual([0x1f, 0x8b]);
  });

  it.each([
    ['another gate', { ...OWNER, gate: 'other' }, COMMIT],
    ['another key', { ...OWNER, key: '' }, COMMIT],
    ['another commit', OWNER, 'd'.repeat(40)],
  ])('is refused when it is of %s', (_, owner, commit) => {
    expect(codeOf(writeLineEntry(owner, commit, measured({ a: ['A', '1+'] })))).toBe('BASELINE-DAMAGED');
  });

  it('needs an id of git for every file', () => {
    const unknown = { blobs: new Map(), suites: measured({ a: ['A', '1+'] }).suites };
    expect(() => writeLineEntry(OWNER, COMMIT, unknown)).toThrow('a has no id of git');
  });

  it('holds ten million lines in a few megabytes', () => {
    // 5 000 files of 2 000 lines of code, in blocks as long as a function, four in five covered.
    const blobs = new Map<string, string>();
    const files = new Map<string, ReturnType<typeof fileLines>>();
    for (let at = 0; at < 5000; at++) {
      const path = `src/area-${at % 70}/file-${at}.ts`;
      const numbers = Uint16Array.from({ length: 2000 }, (_, line) => line + 3 * Math.floor(line / (7 + (at % 5))) + 1);
      blobs.set(path, createHash('sha1').update(path).digest('hex'));
      const hits = numbers.map((_, line) => ((line * 2654435761 + at * 97) >>> 9) % 5);
      files.set(path, { lines: { numbers, hits }, branches: [1, 2] });
    }
    const baseline = { blobs, suites: new Map([['unit', files]]) };
    const entry = writeLineEntry(OWNER, COMMIT, baseline);
    expect(entry.length).toBeLessThan(5_000_000);
    const read = readLineEntry(entry, OWNER, COMMIT).suites.get('unit');
    for (const path of ['src/area-0/file-0.ts', 'src/area-29/file-4999.ts'])
      expect([...(read?.get(path)?.lines.hits ?? [])]).toEqual(
        [...files.get(path)!.lines.hits].map((hits) => Math.min(1, hits)),
      );
  });
});

describe('a damaged entry is refused as a whole', () => {
  const whole = writeLineEntry(OWNER, COMMIT, measured({ 'a.ts': ['A', '1+ 2- 3+ 9+'], 'b/c.ts': ['B', '4-'] }));

  it('with any one byte changed', () => {
    for (let at = 0; at < whole.length; at++)
      for (const bit of [1, 0x80]) {
        const changed = Uint8Array.from(whole);
        changed[at]! ^= bit;
        expect(codeOf(changed)).toBe('BASELINE-DAMAGED');
      }
  });

  it('cut off anywhere, or with something behind it', () => {
    for (let length = 0; length < whole.length; length++)
      expect(codeOf(whole.subarray(0, length))).toBe('BASELINE-DAMAGED');
    expect(codeOf(Buffer.concat([whole, Buffer.from('x')]))).toBe('BASELINE-DAMAGED');
  });

  it('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(codeOf(bytes)).toBe('BASELINE-DAMAGED');
      }),
    );
  });

  it('whatever is in it, when somebody forged it: a code or whole measurements, never a fault of ours', () => {
    const content = fc.uint8Array({ maxLength: 40 }).map((tail) => Buffer.from([...OF_OWNER, ...tail]));
    fc.assert(
      fc.property(content, (bytes) => {
        expect(['read', 'BASELINE-DAMAGED']).toContain(codeOf(forged(bytes)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each<readonly [what: string, content: readonly number[], code: string]>([
    ['nothing', [0, 0], 'read'],
    ['a file that no suite measured', [...ONE_FILE, 0], 'read'],
    ['a file with one line', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 1, 0, 1, 1], 'read'],
    ['something behind the end', [0, 0, 0], 'BASELINE-DAMAGED'],
    ['an empty path', [1, 0, 0, 20, ...Buffer.alloc(20), 0], 'BASELINE-DAMAGED'],
    ['a path twice', [2, ...ONE_FILE.slice(1), 1, 0, 20, ...Buffer.alloc(20), 0], 'BASELINE-DAMAGED'],
    ['a path that is no UTF-8', [1, 0, 1, 0xff, 20, ...Buffer.alloc(20), 0], 'BASELINE-DAMAGED'],
    ['an id of another length', [1, 0, 1, 0x61, 8, ...Buffer.alloc(8), 0], 'BASELINE-DAMAGED'],
    ['a suite with a wrong name', [...ONE_FILE, 1, ...text('../x'), 0], 'BASELINE-DAMAGED'],
    ['a suite twice', [...ONE_FILE, 2, ...UNIT, 0, ...UNIT, 0], 'BASELINE-DAMAGED'],
    ['a file that there is not', [...ONE_FILE, 1, ...UNIT, 1, 1, 0, 0], 'BASELINE-DAMAGED'],
    ['more branches covered than there are', [...ONE_FILE, 1, ...UNIT, 1, 0, 2, 2, 0], 'BASELINE-DAMAGED'],
    ['an empty block', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 1, 0, 0], 'BASELINE-DAMAGED'],
    ['two blocks that are one', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 2, 0, 1, 0, 1, 2], 'BASELINE-DAMAGED'],
    ['a number longer than it needs', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 1, 0, 0x81, 0, 1], 'BASELINE-DAMAGED'],
    ['lines beyond the last one', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 1, 0xff, 0xff, 0xff, 7, 2, 2], 'BASELINE-DAMAGED'],
    ['an endless row of empty runs', [...ONE_FILE, 1, ...UNIT, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1], 'BASELINE-DAMAGED'],
  ])('%s', (_, content, code) => {
    expect(codeOf(forged(Buffer.from([...OF_OWNER, ...content])))).toBe(code);
  });

  it('that would unpack to gigabytes', () => {
    expect(codeOf(forged(Buffer.alloc(80 << 20)))).toBe('BASELINE-DAMAGED');
  });

  it('that names more lines than there are anywhere', () => {
    // Each of them a file of all lines that there can be, in a dozen bytes.
    const files = Array.from({ length: 50 }, (_, at) => [
      0,
      ...text(String.fromCharCode(0x41 + at)),
      20,
      ...Buffer.alloc(20),
    ]);
    const suites = files.flatMap(() => [0, 0, 1, 0, 0x80, 0x80, 0x80, 8, 0x80, 0x80, 0x80, 8]);
    expect(codeOf(forged(Buffer.from([...OF_OWNER, 50, ...files.flat(), 1, ...UNIT, 50, ...suites])))).toBe(
      'BASELINE-DAMAGED',
    );
  });
});

it('has a key beside the totals', () => {
  expect(lineKey({ gate: 'coverage-gate', key: 'a b' }, COMMIT)).toBe(`coverage-gate-a%20b-${COMMIT}.lines`);
});
