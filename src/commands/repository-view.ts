import type { RepositoryView } from '../init/model/view.ts';
import { askGit } from '../shared/change/git.ts';
import type { Io } from '../shared/io/port.ts';

export const LARGEST_TEXT_BYTES = 1 << 20;
/** Folders of packages and builds, where git is not there to leave them out. */
const NOT_SOURCES = /(?:^|\/)(?:vendor|\.?venv|target|dist|build|out|bin|obj|coverage|__pycache__|\.[^/]+_cache)\//u;

/** What git tracks or would track below the working directory, unsorted; without git, what is no package and no build. */
export function sourcePaths(io: Io): readonly string[] {
  const { status, stdout } = askGit(io, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  if (status !== 0) return io.find(['**']).filter((path) => !NOT_SOURCES.test(path));
  return new TextDecoder()
    .decode(stdout)
    .split('\0')
    .filter((path) => path !== '');
}

/** What detection may see; every text is read once, when it is asked for. */
export function repositoryView(io: Io, paths: readonly string[] = sourcePaths(io)): RepositoryView {
  const texts = new Map<string, string | undefined>();
  return {
    paths: [...paths].sort(),
    text(path) {
      if (!texts.has(path)) texts.set(path, io.readText(path, LARGEST_TEXT_BYTES));
      return texts.get(path);
    },
  };
}
