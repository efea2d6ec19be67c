import { checkId, filled, filledTexts, withEntry } from './texts.ts';

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
  checkId('gate', id, TAKEN);
  return filledTexts('gate', id, (name) => {
    if (name.endsWith('.test.ts')) return `tests/unit/${id}/${name}`;
    return name === 'page.md' ? `docs/gates/${id}.md` : `src/${id}/${name}`;
  });
}

/** src/gates.ts with the gate as its last line; nothing else of the repository names a gate. Throws when it is there. */
export function registeredGate(gates: string, id: string): string {
  const load = "load: async () => (await import('./__ID__/gate.ts')).__NAME__ as AnyGate";
  const short = filled(id, `  { ...__CONSTANT__, ${load} },`);
  const line = short.length <= LINE_WIDTH ? short : filled(id, `  {\n    ...__CONSTANT__,\n    ${load},\n  },`);
  return withEntry(gates, filled(id, "import { __CONSTANT__ } from './__ID__/description.ts';"), line);
}
