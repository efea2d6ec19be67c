import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from '../../src/shared/config/camel-case.ts';

/** Kebab-case, and short enough for a line of code with its name in it. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 24;

/** Throws when a `what` cannot be called so; `taken` are names that mean something else. */
export function checkId(what: string, id: string, taken: ReadonlySet<string>): void {
  if (ID.test(id) && id.length <= LONGEST_ID && !taken.has(id)) return;
  throw new Error(
    `a ${what} is called in kebab-case, with at most ${LONGEST_ID} letters, and by a name that is free: ${id}`,
  );
}

/** The texts of a folder beside this file, filled in: path → text. Their names end in `.txt`, which is not part of the path. */
export function filledTexts(folder: string, id: string, pathOf: (name: string) => string): ReadonlyMap<string, string> {
  const texts = join(import.meta.dirname, folder);
  return new Map(
    readdirSync(texts)
      .sort()
      .map((name) => [pathOf(name.replace(/\.txt$/u, '')), filled(id, readFileSync(join(texts, name), 'utf8'))]),
  );
}

/** Every place of a text filled in. */
export function filled(id: string, text: string): string {
  const name = camelCase(id);
  const title = id.replaceAll('-', ' ');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return text
    .replaceAll('__ID__', id)
    .replaceAll('__NAME__', name)
    .replaceAll('__CLASS__', capital(name))
    .replaceAll('__TITLE__', capital(title))
    .replaceAll('__CODE__', id.toUpperCase())
    .replaceAll('__CONSTANT__', id.toUpperCase().replaceAll('-', '_'));
}

/** A registry with `line` as the last of its list and `added` among its imports, in the linter's order. Throws when it is there. */
export function withEntry(registry: string, added: string, line: string): string {
  if (registry.includes(added)) throw new Error(`it is there: ${added}`);
  const lines = registry.replace(/\n\];\n$/u, `\n${line}\n];\n`).split('\n');
  const end = lines.indexOf('');
  const specifier = (text: string): string => text.slice(text.indexOf("'"));
  const imports = [...lines.slice(0, end), added].sort((a, b) => (specifier(a) < specifier(b) ? -1 : 1));
  return [...imports, ...lines.slice(end)].join('\n');
}
