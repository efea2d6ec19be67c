// Begins a gate or a coverage format. A gate: its folder in src/, its line in src/gates.ts, its page and its first test. All
// that is particular to a platform is printed afterwards by `npm run generate`. Until somebody writes collect.ts and
// decide.ts, it is inconclusive. A format: its file, its line in the registry, a first folder of fixtures and a test. Until
// somebody writes its parser, it refuses every report.
// Usage: npm run new -- gate|format ID
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatFiles, registeredFormat } from './new/format-files.ts';
import { gateFiles, registeredGate } from './new/gate-files.ts';

const ROOT = dirname(import.meta.dirname);

interface Kind {
  readonly files: (id: string) => ReadonlyMap<string, string>;
  readonly registry: string;
  readonly registered: (registry: string, id: string) => string;
  readonly next: string;
}

const KINDS: { readonly [name: string]: Kind } = {
  gate: {
    files: gateFiles,
    registry: 'src/gates.ts',
    registered: registeredGate,
    next: 'npm run generate, npm run build, and write collect.ts and decide.ts.',
  },
  format: {
    files: formatFiles,
    registry: 'src/shared/formats/coverage/index.ts',
    registered: registeredFormat,
    next: 'npm run generate, fixtures of the real tool, its parser, and its section in docs/formats.md.',
  },
};

/** Writes nothing at all when anything is in the way. Throws with the path of what is. */
function begin({ files: filesOf, registry, registered }: Kind, id: string): readonly string[] {
  const files = new Map(filesOf(id));
  const taken = [...files.keys()].find((path) => existsSync(join(ROOT, path)));
  if (taken !== undefined) throw new Error(`${taken} exists`);
  files.set(registry, registered(readFileSync(join(ROOT, registry), 'utf8'), id));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    if (path.endsWith('.sh')) chmodSync(join(ROOT, path), 0o755);
  }
  return [...files.keys()];
}

if (import.meta.main) {
  const [what = '', id, ...rest] = process.argv.slice(2);
  const kind = KINDS[what];
  if (kind === undefined || id === undefined || rest.length > 0) {
    console.error(`Usage: npm run new -- ${Object.keys(KINDS).join('|')} ID`);
    process.exit(2);
  }
  try {
    for (const path of begin(kind, id)) console.log(`wrote ${path}`);
    console.log(`Next: ${kind.next}`);
  } catch (error) {
    console.error(`new: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
