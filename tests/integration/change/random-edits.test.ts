import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Git } from '../../../src/shared/change/git.ts';
import { readChange } from '../../../src/shared/change/read-change.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { LineRange } from '../../../src/shared/model/change.ts';
import { Checkout } from '../../bundle/checkout.ts';

/** Lines that a reader could take for something else; each is made unique, so that there is one difference only. */
const LINES = [
  '+++ b/evil',
  '--- a/evil',
  'diff --git a/x b/x',
  '@@ -1 +1 @@',
  '\\ No newline at end of file',
  '',
  '\t',
  'é',
];
const NAMES: readonly Buffer[] = [
  ...[
    'plain.ts',
    'a b.ts',
    ' b/c.ts',
    'tab\t.ts',
    'line\nend.ts',
    'quote".ts',
    'back\\slash.ts',
    'a => b.ts',
    'ä😀.ts',
  ],
  ...['-dash.ts', 'deep/er/{a => b}/x.ts', '\u001b[31m.ts', '\\303\\244.ts', 'trailing '],
].map((name) => Buffer.from(name));
const LATIN1_NAME = Buffer.from([0x6e, 0xe4, 0x2e, 0x74, 0x73]);

let checkout: Checkout;
beforeAll(() => {
  checkout = Checkout.of({ '.gitattributes': '* -text\n' });
});
afterAll(() => checkout.remove());

interface Edit {
  readonly name: Buffer;
  readonly before: number;
  /** Of each line of the old file, whether it stays; and how many new lines come before it (one more at the end). */
  readonly keep: readonly boolean[];
  readonly insert: readonly number[];
  readonly newlineBefore: boolean;
  readonly newlineAfter: boolean;
}

const edits = (size: number) =>
  fc
    .uniqueArray(fc.constantFrom(...NAMES, LATIN1_NAME), {
      minLength: 1,
      maxLength: 4,
      selector: (name) => name.toString('latin1'),
    })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.nat(size).chain((before) =>
            fc.record<Edit>({
              name: fc.constant(name),
              before: fc.constant(before),
              keep: fc.array(fc.boolean(), { minLength: before, maxLength: before }),
              insert: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3)), {
                minLength: before + 1,
                maxLength: before + 1,
              }),
              newlineBefore: fc.boolean(),
              newlineAfter: fc.boolean(),
            }),
          ),
        ),
      ),
    );

let unique = 0;
const fresh = (): string => `${LINES[unique % LINES.length]} ${unique++}`;

/** The old and the new text, and which lines of the new one are new; a last line that got or lost its newline is not. */
function apply({ before, keep, insert, newlineBefore, newlineAfter }: Edit) {
  const old = Array.from({ length: before }, fresh);
  const now: string[] = [];
  const isNew = new Set<number>();
  for (let at = 0; at <= before; at++) {
    for (let more = 0; more < insert[at]!; more++) {
      now.push(fresh());
      isNew.add(now.length);
    }
    if (at < before && keep[at]) now.push(old[at]!);
  }
  const oldText = old.join('\n') + (newlineBefore && before > 0 ? '\n' : '');
  const newText = now.join('\n') + (newlineAfter && now.length > 0 ? '\n' : '');
  return { oldText, newText, isNew };
}

function numbers(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([start, end]) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}

function write(name: Buffer, text: string): void {
  const path = Buffer.concat([Buffer.from(`${checkout.root}/work/`), name]);
  mkdirSync(path.subarray(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}

function snapshot(texts: readonly (readonly [Buffer, string])[]): string {
  rmSync(checkout.path('work'), { recursive: true, force: true });
  for (const [name, text] of texts) write(name, text);
  return checkout.commit();
}

test('random edits of files with difficult names: exactly the new lines', async () => {
  const git = new Git(nodeIo(checkout.root, process.env, Date.now), checkout.root);
  await fc.assert(
    fc.asyncProperty(edits(12), fc.boolean(), async (files, workingTree) => {
      const applied = files.map((edit) => ({ name: edit.name, ...apply(edit) }));
      const commit = snapshot(applied.map(({ name, oldText }) => [name, oldText]));
      if (workingTree) for (const { name, newText } of applied) write(name, newText);
      else snapshot(applied.map(({ name, newText }) => [name, newText]));
      const change = await readChange(git, { commit, rule: 'given', workingTree }, () => false);
      const found = Object.fromEntries(change.files.map(({ path, lines }) => [path, numbers(lines)]));
      const expected = applied
        .filter(({ oldText, newText }) => oldText !== newText)
        .map(({ name, isNew }) => [`work/${name.toString('utf8')}`, [...isNew].sort((a, b) => a - b)] as const);
      expect(found).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
}, 120_000);
