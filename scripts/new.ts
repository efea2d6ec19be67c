// Begins a gate: its folder in src/, its line in src/gates.ts, its page and its first test. All that is particular to a
// platform is printed afterwards by `npm run generate`. Until somebody writes collect.ts and decide.ts, it is inconclusive.
// Usage: npm run new -- gate ID
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gateFiles, registered } from './new/gate-files.ts';

const ROOT = dirname(import.meta.dirname);
const REGISTRY = 'src/gates.ts';

/** Writes nothing at all when anything is in the way. Throws with the path of what is. */
function begin(id: string): readonly string[] {
  const files = new Map(gateFiles(id));
  const taken = [...files.keys()].find((path) => existsSync(join(ROOT, path)));
  if (taken !== undefined) throw new Error(`${taken} exists`);
  files.set(REGISTRY, registered(readFileSync(join(ROOT, REGISTRY), 'utf8'), id));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  return [...files.keys()];
}

if (import.meta.main) {
  const [what, id, ...rest] = process.argv.slice(2);
  if (what !== 'gate' || id === undefined || rest.length > 0) {
    console.error('Usage: npm run new -- gate ID');
    process.exit(2);
  }
  try {
    for (const path of begin(id)) console.log(`wrote ${path}`);
    console.log('Next: npm run generate, npm run build, and write collect.ts and decide.ts.');
  } catch (error) {
    console.error(`new: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
