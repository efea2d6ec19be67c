/** A test that says nothing when the sources run instead of the bundle, and why. */
interface LeftOut {
  /** A file or a glob, for vitest's --exclude. */
  readonly file?: string;
  /** The end of a test's name. */
  readonly test?: string;
  readonly why: string;
}

/** Left out where integration and end-to-end tests are measured; `npm test` runs them all. */
export const LEFT_OUT: readonly LeftOut[] = [
  { file: 'tests/integration/bundle/**', why: 'what the bundle is made of: chunks, licences, size, two builds' },
  { file: 'tests/e2e/bundle.test.ts', why: 'the bundle away from its repository' },
  { file: 'tests/integration/release/**', why: 'the tree of a release and its builds: scripts, and dist/ as it is' },
  { file: 'tests/integration/templates/new.test.ts', why: 'builds a bundle with a new gate in it' },
  { test: 'costs little: start to verdict', why: 'the time that a bundle needs to start' },
  { test: 'of 600 MB is read in bounded memory', why: 'memory, and minutes where every block is counted' },
  { test: 'of 600 MB in a gzip file of 1 MB is read in bounded memory', why: 'the same' },
  { test: 'with a name of 60 MB: PATHS-UNMATCHED, and no file of that size is written', why: 'the same' },
  { test: 'of 100 000 files is judged against 100 000 tracked ones', why: 'the same' },
];

/** Longer, because V8 counts, and because processes load a thousand small files instead of one. */
const TIMES = ['--testTimeout=240000', '--hookTimeout=300000'];

/** vitest's arguments for one suite. */
export function suiteArguments(project: 'unit' | 'integration' | 'e2e', junit: string): readonly string[] {
  const own = ['--project', project, '--reporter=default', '--reporter=junit', `--outputFile.junit=${junit}`, ...TIMES];
  if (project === 'unit') return own;
  const names = LEFT_OUT.flatMap(({ test }) => (test === undefined ? [] : [test]));
  const files = LEFT_OUT.flatMap(({ file }) => (file === undefined ? [] : [`--exclude=${file}`]));
  return [...own, ...files, `--testNamePattern=^(?!.*(?:${names.join('|')})$)`];
}
