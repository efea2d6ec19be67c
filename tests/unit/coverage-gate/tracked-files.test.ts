import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TrackedFiles } from '../../../src/coverage-gate/tracked-files.ts';

const segment = fc.constantFrom('a', 'b', 'src', 'x.ts', 'y.ts', '0', 'src0', 'src-', '__proto__', 'ä');
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
const files = fc.uniqueArray(path, { maxLength: 40 });

function common(a: string, b: string): number {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()];
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}

it('finds by name and by end what a look at every file finds', () => {
  fc.assert(
    fc.property(files, path, (all, wanted) => {
      const tracked = new TrackedFiles(all);
      expect(tracked.size).toBe(all.length);
      expect([...tracked]).toEqual(all);
      expect(tracked.has(wanted)).toBe(all.includes(wanted));
      const name = wanted.split('/').at(-1)!;
      expect([...tracked.named(name)].sort()).toEqual(all.filter((file) => file.split('/').at(-1) === name).sort());
      expect([...tracked.endingIn(wanted)].sort()).toEqual(all.filter((file) => file.endsWith(`/${wanted}`)).sort());
    }),
  );
});

it('finds the files that share an end, those that share most first', () => {
  fc.assert(
    fc.property(files, path, fc.integer({ min: 0, max: 6 }), (all, wanted, most) => {
      const tracked = new TrackedFiles(all);
      const expected = all.map((file) => ({ file, common: common(file, wanted) })).filter((one) => one.common > 1);
      const found = tracked.similar(wanted, 1000);
      const sorted = (list: typeof expected) => [...list].sort((a, b) => (a.file < b.file ? -1 : 1));
      expect(sorted([...found.files])).toEqual(sorted(expected));
      expect(found.complete).toBe(true);
      expect(found.files.map((one) => one.common)).toEqual(found.files.map((one) => one.common).sort((a, b) => b - a));
      const few = tracked.similar(wanted, most);
      expect(few.files).toEqual(found.files.slice(0, most));
      expect(few.complete).toBe(expected.length <= most);
    }),
    { numRuns: 300 },
  );
});

it('knows whether a name holds a backslash', () => {
  expect(new TrackedFiles(['a/b.ts']).hasBackslash).toBe(false);
  expect(new TrackedFiles(['a/b\\c.ts']).hasBackslash).toBe(true);
});
