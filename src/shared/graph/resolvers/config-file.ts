import type { Repository } from '../resolver.ts';
import { JsonFault, type JsonValue, objectOf, parseJsonText } from './json-text.ts';

/** A tracked JSON file; an empty object, with a notice, when it cannot be read. */
export function readConfig(repository: Repository, path: string): { readonly [key: string]: JsonValue } {
  const text = repository.readText(path);
  if (text === undefined) {
    repository.notice({ kind: 'unread-config', place: { path }, reason: 'cannot be read, or is too large' });
    return {};
  }
  try {
    return objectOf(parseJsonText(text));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    repository.notice({ kind: 'unread-config', place: { path, line: error.line }, reason: error.message });
    return {};
  }
}
