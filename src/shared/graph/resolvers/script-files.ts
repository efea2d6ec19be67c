import type { Repository } from '../resolver.ts';

const APPENDED = [
  '.ts',
  '.tsx',
  '.d.ts',
  '.js',
  '.jsx',
  '.mts',
  '.mjs',
  '.cts',
  '.cjs',
  '.vue',
  '.svelte',
  '.d.mts',
  '.d.cts',
  '.json',
];
/** What TypeScript reads for the name that the emitted file will have. */
const SOURCES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx']],
  ['.jsx', ['.tsx', '.ts']],
  ['.mjs', ['.mts']],
  ['.cjs', ['.cts']],
]);
/** Folders of what is built. */
const BUILT = /^(?:dist|lib|libs|build|out|output|esm|cjs|es|umd|module|commonjs|types|typings|release|bundle)$/;

/** Files by what specifiers say of them: without extension, with the emitted one, or a folder with an index. */
export class ScriptFiles {
  readonly #tracked: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;
  readonly #appended: ReadonlyMap<string, string>;

  constructor({ tracked, folders }: Repository) {
    this.#tracked = tracked;
    this.#folders = folders;
    this.#appended = byStem(tracked);
  }

  /** `typed`: asked by a TypeScript file. The path need not be one of a source. */
  find(base: string, typed: boolean): string | undefined {
    const exact = this.#tracked.has(base);
    if (exact && !typed) return base;
    const dot = base.lastIndexOf('.');
    const sources = dot < 0 ? undefined : SOURCES_OF.get(base.slice(dot));
    if (sources !== undefined) {
      const stem = base.slice(0, dot);
      for (const extension of sources) if (this.#tracked.has(stem + extension)) return stem + extension;
      if (exact) return base;
      const declared = `${stem}.d${base.slice(dot).replace('j', 't').replace('x', '')}`;
      if (this.#tracked.has(declared)) return declared;
    }
    if (exact) return base;
    return this.#appended.get(base);
  }

  index(folder: string): string | undefined {
    if (!this.#folders.has(folder)) return;
    return this.#appended.get(folder === '' ? 'index' : `${folder}/index`);
  }

  /** The source of a file that a manifest names below `folder`, where only what it is built from is tracked. */
  sourceOf(folder: string, named: string): string | undefined {
    const parts = named.split('/').filter((part) => part !== '' && part !== '.');
    let built = 0;
    while (built < parts.length - 1 && BUILT.test(parts[built]!)) built++;
    const rest = parts
      .slice(built)
      .join('/')
      .replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '');
    for (const root of ['src', 'source', 'lib', '']) {
      const base = [folder, root, rest].filter((part) => part !== '').join('/');
      const found = this.find(base, true) ?? this.index(base);
      if (found !== undefined) return found;
    }
    return;
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }
}

/** Made once: asking for each extension in turn makes a new text for every one of them, for every import. */
function byStem(tracked: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ranks = new Map<string, number>();
  for (const path of tracked)
    for (const [rank, extension] of APPENDED.entries()) {
      if (!path.endsWith(extension)) continue;
      const stem = path.slice(0, -extension.length);
      if ((ranks.get(stem) ?? APPENDED.length) <= rank) continue;
      ranks.set(stem, rank);
      found.set(stem, path);
    }
  return found;
}
