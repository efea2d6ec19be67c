import fc from 'fast-check';
import type { FileLines, LineBaseline } from '../../../src/shared/model/line-baseline.ts';

/** `1+ 2+ 3- 7+`: line 3 is not covered. */
export function fileLines(text: string, branches: FileLines['branches'] = null): FileLines {
  const lines = [...text.matchAll(/(\d+)([+-])/gu)];
  return {
    lines: {
      numbers: Uint32Array.from(lines, ([, line]) => Number(line)),
      hits: Uint8Array.from(lines, ([, , state]) => (state === '+' ? 1 : 0)),
    },
    branches,
  };
}

/** An id of git that is told apart by its letter. */
export function blobOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(40, '0');
}

/** `{ 'a.ts': ['A', '1+ 2-'] }` measured by one suite. */
export function measured(
  files: { readonly [path: string]: readonly [blob: string, lines: string] },
  suite = 'unit',
): LineBaseline {
  const entries = Object.entries(files);
  return {
    blobs: new Map(entries.map(([path, [letter]]) => [path, blobOf(letter)])),
    suites: new Map([[suite, new Map(entries.map(([path, [, lines]]) => [path, fileLines(lines)]))]]),
  };
}

const arbitraryFile = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
    fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    fc.option(fc.tuple(fc.nat(50), fc.nat(50))),
  )
  .map(([numbers, states, branches]): FileLines => {
    const sorted = [...numbers].sort((one, other) => one - other);
    return {
      lines: {
        numbers: Uint16Array.from(sorted),
        hits: Uint8Array.from(sorted, (_, at) => (states[at] === true ? 1 : 0)),
      },
      branches: branches === null ? null : [branches[0], branches[0] + branches[1]],
    };
  });

/** Any baseline of few files. */
export const arbitraryBaseline: fc.Arbitrary<LineBaseline> = fc
  .tuple(
    fc.dictionary(fc.stringMatching(/^[a-c/é😀]{1,6}$/u), fc.stringMatching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u), {
      maxKeys: 6,
    }),
    fc.uniqueArray(fc.constantFrom('unit', 'e2e', 'integration'), { maxLength: 3 }),
    fc.array(fc.option(arbitraryFile), { minLength: 18, maxLength: 18 }),
  )
  .map(([blobs, names, files]) => {
    const paths = Object.keys(blobs);
    return {
      blobs: new Map(Object.entries(blobs)),
      suites: new Map(
        names.map((name, suite) => [
          name,
          new Map(
            paths.flatMap((path, at) => {
              const file = files[suite * 6 + at];
              return file === null || file === undefined ? [] : [[path, file] as const];
            }),
          ),
        ]),
      ),
    };
  });
