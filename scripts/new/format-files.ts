import { checkId, filled, filledTexts, withEntry } from './texts.ts';

/** A folder of tests/fixtures/coverage that is no format. */
const TAKEN = new Set(['oracle']);

/** Path from the root of the repository → text. Throws when the id cannot be one. */
export function formatFiles(id: string): ReadonlyMap<string, string> {
  checkId('format', id, TAKEN);
  return filledTexts('format', id, (name) => {
    if (name === 'format.ts') return `src/shared/formats/coverage/${id}.ts`;
    return name === 'format.test.ts'
      ? `tests/unit/shared/formats/coverage/${id}.test.ts`
      : `tests/fixtures/coverage/${id}/first/${name}`;
  });
}

/** The registry of coverage formats with this one as its last; nothing else of the repository names a format. Throws when it is there. */
export function registeredFormat(registry: string, id: string): string {
  return withEntry(registry, filled(id, "import { __NAME__ } from './__ID__.ts';"), filled(id, '  __NAME__,'));
}
