import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/**
 * The built bundle that integration and e2e tests run: RELIABILITY_DIST, which `npm test` sets to a build of the current
 * sources, else the committed dist/. Absolute.
 */
export const DIST = resolve(ROOT, process.env['RELIABILITY_DIST'] ?? 'dist');

if (!existsSync(join(DIST, 'core', 'index.js')))
  throw new Error(`there is no build in ${DIST}: npm run build, or npm test, which builds for itself`);
