import type { Io } from '../io/port.ts';
import { CodeOwners } from '../policy/codeowners.ts';
import { ownersDialect, ownersPlaces } from '../policy/owners-places.ts';
import type { Checkout } from './checkout.ts';

/** GitHub does not load a larger one. */
const LARGEST_BYTES = 3 << 20;

/** Who owns a file by the CODEOWNERS file of the checkout; nobody without one. Read when it is first asked for. */
export function ownersReader(io: Io, { directory }: Checkout, platform: string): (path: string) => readonly string[] {
  let owners: CodeOwners | undefined;
  return (path) => {
    owners ??= readOwners(io, directory, platform);
    return owners.ownersOf(path);
  };
}

function readOwners(io: Io, directory: string, platform: string): CodeOwners {
  const path = ownersPlaces(platform).find((place) => io.status(`${directory}/${place}`).kind === 'file') ?? '';
  const text = path === '' ? '' : (io.readText(`${directory}/${path}`, LARGEST_BYTES) ?? '');
  return new CodeOwners(text, ownersDialect(platform, path, text));
}
