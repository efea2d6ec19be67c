import type { Part } from '../model/part.ts';
import type { Work } from '../plan/checks.ts';
import type { Plan } from '../plan/plan.ts';

/** The first lines of what is written. */
export function heading(plan: Plan, what: string, more: readonly string[] = []): readonly string[] {
  return [`# ${what} Written by \`reliability init\` for ${titles(plan.parts)}.`, ...more.map((line) => `# ${line}`)];
}

export function titles(parts: readonly Part[]): string {
  return parts.map(({ title }) => title).join('; ');
}

/** Names of the jobs that do some work: one, or one for each toolchain. */
export function jobNames(id: string, work: readonly Work[]): readonly string[] {
  return work.length === 1 ? [id] : work.map(({ toolchain }) => `${id}-${toolchain.id}`);
}

/**
 * Copies files to a folder with their paths. In a job of their own, reports have to be where the tests wrote them: that
 * is how their paths become those of the repository. `find` takes the same globs as reliability.yml.
 */
export function collecting(globs: readonly string[], folder: string): readonly string[] {
  const paths = globs.map((glob) => `-path '${glob.startsWith('**/') ? `*/${glob.slice(3)}` : `./${glob}`}'`);
  return [
    `mkdir -p ${folder}`,
    `find . -path ./${folder.split('/')[0]} -prune -o -type f \\( ${paths.join(' -o ')} \\) -exec cp --parents {} ${folder} \\;`,
  ];
}

/** In front of a part that the repository has nothing for. */
export const MISSING_DELIVERY: readonly string[] = [
  'Nothing here says how a version is deployed. Write ci/deploy.sh, ci/smoke.sh (does it work?) and ci/rollback.sh, each',
  'with "staging" or "production" as its argument, then take away the signs in front of the lines below.',
];
export const MISSING_IMAGE = 'There is no Dockerfile: with one, take away the signs in front of the lines below.';
