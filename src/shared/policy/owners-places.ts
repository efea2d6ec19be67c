import { hasSections, type OwnersDialect } from './codeowners.ts';

/** Where each system looks, the first that exists counts; on a shell, everywhere. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['github', ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']],
  ['gitlab', ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']],
  // It may build a repository that is on GitHub.
  ['azure', ['.azuredevops/CODEOWNERS', '.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']],
]);
const ANYWHERE: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
  '.azuredevops/CODEOWNERS',
];

/** Paths at which a platform looks for CODEOWNERS, relative to the repository root, in its order. */
export function ownersPlaces(platform: string): readonly string[] {
  return PLACES.get(platform) ?? ANYWHERE;
}

/** Whose rules the CODEOWNERS file at a path follows. */
export function ownersDialect(platform: string, path: string, text: string): OwnersDialect {
  if (path.startsWith('.gitlab/') || platform === 'gitlab') return 'gitlab';
  if (path.startsWith('.azuredevops/') || platform === 'azure') return 'azure';
  return platform !== 'github' && hasSections(text) ? 'gitlab' : 'github';
}
