import type { Io } from '../io/port.ts';
import { ProblemError } from '../model/problem.ts';
import { actionsCache } from './actions-cache.ts';
import { file } from './file.ts';
import { gitRef } from './git-ref.ts';
import type { Store, StoreKind } from './port.ts';
import { s3 } from './s3.ts';

/** Every kind of store, one line each. */
export const STORES: readonly StoreKind[] = [gitRef, file, actionsCache, s3];

/** Opens the store of a URI `scheme:place`, touching nothing yet. Throws ProblemError CONFIG-VALUE. */
export function openStore(uri: string, io: Io): Store {
  const [scheme = '', place = ''] = uri.split(/:(.*)/su);
  const kind = STORES.find((candidate) => candidate.scheme === scheme);
  if (kind !== undefined && place !== '') return kind.open(place, io);
  throw new ProblemError({
    code: 'CONFIG-VALUE',
    reason: `baseline is ${JSON.stringify(uri)}, which is no store that is known here`,
    hint: `Expected ${storeForms()}.`,
  });
}

/** The forms of URIs that are known, for messages. */
export function storeForms(): string {
  const forms = STORES.map(({ form }) => form);
  return `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
}
