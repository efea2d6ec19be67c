import picomatch from 'picomatch';
import { OF_PATHS } from '../shared/model/path-globs.ts';

/** Files that hold keys and passwords by what they are; their examples do not. */
const PROTECTED: readonly string[] = [
  '**/.env',
  '**/.env.*',
  '**/id_{rsa,dsa,ecdsa,ed25519}',
  '**/*.{p12,pfx,jks,keystore,kdbx}',
  '**/.{netrc,pgpass,htpasswd,git-credentials}',
];
const EXAMPLES: readonly string[] = ['**/*.{example,sample,template,dist}', '**/*.{example,sample,template}.*'];

/** Those of some paths that do not belong into a repository, or that `more` (globs) protects. */
export function protectedPaths(paths: readonly string[], more: readonly string[]): readonly string[] {
  const own = picomatch([...PROTECTED], { ...OF_PATHS, ignore: [...EXAMPLES] });
  const named = more.length === 0 ? () => false : picomatch([...more], OF_PATHS);
  return paths.filter((path) => own(path) || named(path));
}
