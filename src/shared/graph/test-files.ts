/** How an ecosystem's runners find their tests: a path that one of the patterns fits is a test. */
export interface TestConvention {
  readonly ecosystem: string;
  readonly extension: RegExp;
  /** Of the file's name without its extension. */
  readonly name: RegExp | undefined;
  /** Of a folder above it, with `/` before and after. */
  readonly folder: RegExp | undefined;
}

/** Jest, Vitest, Mocha, Playwright, Cypress; pytest and unittest; go test; Cargo; JUnit, TestNG, Kotest. */
const TEST_CONVENTIONS: readonly TestConvention[] = [
  {
    ecosystem: 'JavaScript, TypeScript',
    extension: /\.(?:[mc]?[jt]sx?|vue|svelte)$/,
    name: /(?:[._-](?:test|tests|spec|e2e|cy|it)|^(?:test|tests|spec))$/,
    folder: /\/(?:__tests__|tests?|specs?|e2e|cypress)\//,
  },
  // conftest.py is found by pytest, not imported.
  { ecosystem: 'Python', extension: /\.pyi?$/, name: /^(?:test_.*|.*_tests?|tests?|conftest)$/, folder: undefined },
  { ecosystem: 'Go', extension: /\.go$/, name: /_test$/, folder: undefined },
  { ecosystem: 'Rust', extension: /\.rs$/, name: /^(?:tests?|.*_tests?)$/, folder: /\/tests\// },
  {
    ecosystem: 'Java, Kotlin',
    extension: /\.(?:java|kts?)$/,
    name: /(?:^Test[A-Z_].*|.*(?:Test|Tests|TestCase|IT|Spec))$/,
    folder: /\/src\/(?:test|[a-z]\w*Test)\//,
  },
];

/** Data and tools of tests that lie among them: no runner starts them. */
const NO_TESTS = /\/(?:fixtures?|__fixtures__|testdata|__mocks__|mocks?|__snapshots__)\//;
/** Folders of tests and of what only tests need, in whatever language. */
const TEST_FOLDER = /\/(?:__tests__|tests?|specs?|e2e|cypress|testing)\//;

/** Whether a test runner would start the file, by the conventions of its language. */
export function isTestFile(path: string): boolean {
  const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
  if (convention === undefined) return false;
  const whole = `/${path}`;
  if (NO_TESTS.test(whole)) return false;
  return convention.name?.test(stemOf(path)) === true || convention.folder?.test(whole) === true;
}

/** Whether its name alone says that it is a test, not only the folder that it is in, where what tests share lies as well. */
export function isCalledTest(path: string): boolean {
  const convention = TEST_CONVENTIONS.find(({ extension }) => extension.test(path));
  return convention?.name?.test(stemOf(path)) === true;
}

/**
 * Whether the file is a test or is only there for tests, in any language: every ecosystem's way to call a test counts,
 * because runners that are not in the table (of Ruby, PHP, C#, …) share them.
 */
export function isTestCode(path: string): boolean {
  const whole = `/${path}`;
  if (TEST_FOLDER.test(whole) || NO_TESTS.test(whole)) return true;
  const stem = stemOf(path);
  return TEST_CONVENTIONS.some(({ name }) => name?.test(stem) === true) || isTestFile(path);
}

/** The file's name without its last extension. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
