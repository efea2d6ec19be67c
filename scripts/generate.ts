// Prints everything that comes from the option tables. `npm run generate` writes; `npm run generate -- --check` only
// compares, names every stale file and exits 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PRINTED_FILES } from './print/index.ts';

const ROOT = dirname(import.meta.dirname);

function main(args: readonly string[]): number {
  const unknown = args.find((argument) => argument !== '--check');
  if (unknown !== undefined) {
    console.error(`generate: ${unknown} is not an option; there is only --check`);
    return 2;
  }
  const check = args.includes('--check');
  const stale: string[] = [];
  for (const { path, print } of PRINTED_FILES) {
    const absolute = join(ROOT, path);
    const before = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
    const after = print(before);
    if (before === after) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, after);
  }
  for (const path of stale)
    console.log(check ? `${path} is stale: run \`npm run generate\` and commit it` : `printed ${path}`);
  if (stale.length === 0) console.log(`${PRINTED_FILES.length} printed files are up to date`);
  return check && stale.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
