import { partOf, reportFolder } from '../model/part.ts';
import { globsIn, inEach } from '../model/shell.ts';
import { foldersWith, has, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';
import { DOC_TESTS, docTested, nextest, nextestRecords } from './rust-tests.ts';

/** Cargo workspaces and crates, measured with cargo-llvm-cov. */
export const rust: Ecosystem = {
  id: 'rust',
  manifests: ['Cargo.toml'],
  detect(view) {
    const all = foldersWith(view, 'Cargo.toml').filter((folder) => folder === '' || isPlain(folder));
    const roots = outermost(view, all);
    if (roots.length === 0) return [];
    const isNextest = has(view, '.config/nextest.toml');
    const file = `${reportFolder('unit')}/rust.info`;
    const flags = `--workspace --lcov --output-path ${file}`;
    const run = isNextest ? nextest('unit', flags) : `mkdir -p ${reportFolder('unit')} && cargo llvm-cov ${flags}`;
    const documented = roots.filter((folder) => docTested(view, folder));
    const fuzz = all.filter((folder) => /(?:^|\/)fuzz$/u.test(folder));
    return [
      partOf({
        ecosystem: 'rust',
        title: `Rust: cargo-llvm-cov${isNextest ? ', nextest' : ''}`,
        found: roots.map((folder) => inside(folder, 'Cargo.toml')),
        toolchain: { id: 'rust', version: 'stable' },
        install: [
          'rustup component add llvm-tools',
          `cargo install cargo-llvm-cov --locked${isNextest ? ' && cargo install cargo-nextest --locked' : ''}`,
        ],
        lint: [
          inEach(view, roots, 'cargo fmt --all --check'),
          inEach(view, roots, 'cargo clippy --workspace --all-targets -- --deny warnings'),
        ],
        build: [inEach(view, roots, `cargo build --workspace --release${locked(view, roots)}`)],
        suites: [
          {
            name: 'unit',
            commands: [
              inEach(view, roots, run),
              ...(documented.length === 0 ? [] : [inEach(view, documented, `${DOC_TESTS} --workspace`)]),
            ],
            reports: globsIn(view, roots, file),
            junit: isNextest ? nextestRecords('unit').flatMap((path) => globsIn(view, roots, path)) : [],
          },
        ],
        audit: ['cargo install cargo-audit --locked', inEach(view, roots, 'cargo audit')],
        notes: [
          'cargo-llvm-cov is compiled in the pipeline: an action or image that brings it saves minutes.',
          ...(fuzz.length > 0
            ? ['There are fuzz targets: they need a nightly compiler, so no job runs them yet.']
            : []),
        ],
      }),
    ];
  },
};

/** A workspace's members are measured with it. */
function outermost(view: RepositoryView, folders: readonly string[]): readonly string[] {
  const workspaces = folders.filter((folder) =>
    /^\s*\[workspace\]/mu.test(view.text(inside(folder, 'Cargo.toml')) ?? ''),
  );
  return folders.filter((folder) => {
    if (/(?:^|\/)fuzz$/u.test(folder)) return false;
    return !workspaces.some((root) => root !== folder && (root === '' || folder.startsWith(`${root}/`)));
  });
}

function locked(view: RepositoryView, folders: readonly string[]): string {
  return folders.every((folder) => has(view, inside(folder, 'Cargo.lock'))) ? ' --locked' : '';
}
