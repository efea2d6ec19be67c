import type { Outside } from '../../shared/io/build/port.ts';
import type { RunFacts } from '../facts.ts';

/** What package managers download, known by its content or version: it hands on no result. */
const DOWNLOADS =
  /\/(?:\.m2\/repository|\.m2\/wrapper|\.npm|\.cargo\/(?:registry|git)|go\/pkg\/mod|\.gradle\/(?:caches\/(?:modules|jars)-\d+|wrapper)|\.nuget\/packages|\.pnpm-store|\.local\/share\/pnpm|\.yarn|\.bun\/install|\.rustup|\.pyenv|\.nvm)\//u;
const MOST_SHARED = 20;

/**
 * Files outside of the copies that one build wrote, and that were read while or after a later one ran: so a cache looks
 * that makes builds alike that are not. `files` were written since the first build began.
 */
export function sharedFiles(files: readonly Outside[], runs: readonly RunFacts[]): readonly string[] {
  const spans = runs
    .map(({ startedMs, durationMs }) => ({ from: startedMs, to: startedMs + durationMs }))
    .sort((a, b) => a.from - b.from);
  return files
    .filter(({ path, modifiedMs, accessedMs }) => {
      const writer = spans.findIndex(({ from, to }) => modifiedMs >= from && modifiedMs <= to);
      const reader = spans.findIndex(({ from, to }) => accessedMs >= from && accessedMs <= to);
      return writer !== -1 && reader > writer && !DOWNLOADS.test(path);
    })
    .map(({ path }) => path)
    .sort()
    .slice(0, MOST_SHARED);
}
