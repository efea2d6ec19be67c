import { RECORDS, reportFolder, type TestSuite } from '../model/part.ts';
import { foldersWith, has, inside, type RepositoryView } from '../model/view.ts';

/** Neither cargo-llvm-cov nor nextest runs the examples in comments, which `cargo test` does. */
export const DOC_TESTS = 'cargo test --doc';
const FENCE = /^\s*\/\/[/!]\s*```/mu;
/** What tells cargo which targets to test: then it tests no others, examples in comments neither. */
const TARGETS = /\s--(?:lib|bins?|tests?|examples?|bench(?:es)?|all-targets|no-run)\b/u;

/**
 * nextest with coverage and JUnit, from the folder of a workspace. It writes JUnit when a file says so; one of a tool is
 * asked after the repository's own.
 */
export function nextest(suite: string, flags: string): string {
  const config = `${RECORDS}/nextest-${suite}.toml`;
  return [
    `mkdir -p ${reportFolder(suite)} ${RECORDS}`,
    `echo "profile.default.junit.path = '$PWD/${nextestJunit(suite)}'" > ${config}`,
    `cargo llvm-cov nextest --tool-config-file "reliability:$PWD/${config}" ${flags}`,
  ].join(' && ');
}

function nextestJunit(suite: string): string {
  return `reports/junit/rust-${suite}.xml`;
}

/** Where nextest writes JUnit: as it is told above, or below its own folder, as a configuration of the repository says. */
export function nextestRecords(suite: string): readonly string[] {
  return [nextestJunit(suite), 'target/nextest/*/*.xml'];
}

/** A line that ends in `cargo test`, nextest or cargo-llvm-cov, told to measure; cargo-llvm-cov takes what cargo test takes. */
export function measuredCargo(view: RepositoryView, suite: string, line: string): Omit<TestSuite, 'name'> {
  const call = line.slice(line.lastIndexOf('cargo '));
  const before = line.slice(0, line.length - call.length);
  // Of examples in comments, a stable compiler measures nothing.
  if (/\s--doc\b/u.test(call)) return { commands: [line], reports: [], junit: [] };
  const [, isNextest, given = ''] =
    /^cargo (?:llvm-cov )?(?:(nextest)(?: run)?\b|llvm-cov\b|test\b)(.*)$/su.exec(call) ?? [];
  const file = `${reportFolder(suite)}/rust.info`;
  const flags = `--lcov --output-path ${file}${given}`;
  const common = { reports: [file], exclusive: 'cargo' };
  if (isNextest !== undefined)
    return { ...common, commands: [`${before}${nextest(suite, flags)}`], junit: nextestRecords(suite) };
  const documented = call.startsWith('cargo test') && !TARGETS.test(given) && testsExamples(view, given);
  const examples = documented ? ` && ${DOC_TESTS}${given}` : '';
  const commands = [`mkdir -p ${reportFolder(suite)} && ${before}cargo llvm-cov ${flags}${examples}`];
  return { ...common, commands, junit: [] };
}

/** Whether a crate of a workspace has examples in comments that are tests; a program has none. */
export function docTested(view: RepositoryView, root: string): boolean {
  return foldersWith(view, 'Cargo.toml').some(
    (folder) => (root === '' || folder === root || folder.startsWith(`${root}/`)) && hasExamples(view, folder),
  );
}

function hasExamples(view: RepositoryView, folder: string): boolean {
  if (!has(view, inside(folder, 'src/lib.rs'))) return false;
  const sources = inside(folder, 'src/');
  return view.paths.some(
    (path) => path.startsWith(sources) && path.endsWith('.rs') && FENCE.test(view.text(path) ?? ''),
  );
}

/** Whether the packages that these flags mean have any: those that are named, all, or that in the root. */
function testsExamples(view: RepositoryView, given: string): boolean {
  const named = [...given.matchAll(/\s(?:-p|--package)[ =]?(\S+)/gu)].map(([, name]) => name);
  const root = view.text('Cargo.toml') ?? '';
  if (named.length === 0 && (/\s--(?:workspace|all)\b/u.test(given) || !/^\s*\[package\]/mu.test(root)))
    return docTested(view, '');
  return foldersWith(view, 'Cargo.toml').some((folder) => {
    const [, name] = /^\s*name\s*=\s*"([^"]+)"/mu.exec(view.text(inside(folder, 'Cargo.toml')) ?? '') ?? [];
    return (named.length === 0 ? folder === '' : named.includes(name)) && hasExamples(view, folder);
  });
}
