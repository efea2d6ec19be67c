import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from '../../src/shared/config/camel-case.ts';

const TEXTS = join(import.meta.dirname, 'gate');
/** Kebab-case, and short enough for a line of code with its name in it. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 24;
/** Of biome.json. */
const LINE_WIDTH = 120;
/** Folders of src/ that are no gates, and words that mean something else on a command line or in reliability.yml. */
const TAKEN = new Set([
  'shared',
  'commands',
  'help',
  'version',
  'baseline',
  'decide',
  'explain',
  'schema',
  'cli',
  'core',
]);

/** Path from the root of the repository → text. Throws when the id cannot be one. */
export function gateFiles(id: string): ReadonlyMap<string, string> {
  if (!ID.test(id) || id.length > LONGEST_ID || TAKEN.has(id)) {
    throw new Error(
      `a gate is called in kebab-case, with at most ${LONGEST_ID} letters, and by a name that is free: ${id}`,
    );
  }
  return new Map(
    readdirSync(TEXTS)
      .sort()
      .map((name) => [pathOf(id, name.replace(/\.txt$/u, '')), filled(id, readFileSync(join(TEXTS, name), 'utf8'))]),
  );
}

/** src/gates.ts with the gate as its last line; nothing else of the repository names a gate. Throws when it is there. */
export function registered(gates: string, id: string): string {
  const load = "load: async () => (await import('./__ID__/gate.ts')).__NAME__ as AnyGate";
  const short = filled(id, `  { ...__CONSTANT__, ${load} },`);
  const line = short.length <= LINE_WIDTH ? short : filled(id, `  {\n    ...__CONSTANT__,\n    ${load},\n  },`);
  const added = filled(id, "import { __CONSTANT__ } from './__ID__/description.ts';");
  if (gates.includes(added)) throw new Error(`src/gates.ts already has ${id}`);
  const lines = gates.replace(/\n\];\n$/u, `\n${line}\n];\n`).split('\n');
  const end = lines.indexOf('');
  const specifier = (text: string): string => text.slice(text.indexOf("'"));
  const imports = [...lines.slice(0, end), added].sort((a, b) => (specifier(a) < specifier(b) ? -1 : 1));
  return [...imports, ...lines.slice(end)].join('\n');
}

function pathOf(id: string, name: string): string {
  if (name.endsWith('.test.ts')) return `tests/unit/${id}/${name}`;
  return name === 'page.md' ? `docs/gates/${id}.md` : `src/${id}/${name}`;
}

function filled(id: string, text: string): string {
  const name = camelCase(id);
  const title = id.replaceAll('-', ' ');
  return text
    .replaceAll('__ID__', id)
    .replaceAll('__NAME__', name)
    .replaceAll('__TITLE__', title.charAt(0).toUpperCase() + title.slice(1))
    .replaceAll('__CODE__', id.toUpperCase())
    .replaceAll('__CONSTANT__', id.toUpperCase().replaceAll('-', '_'));
}
