import { ARCHIVE_CAUSES } from './archives.ts';
import { BUNDLER_CAUSES } from './bundlers.ts';
import { CHANCE_CAUSES } from './chance.ts';
import { FORMAT_CAUSES } from './formats.ts';
import type { Cause } from './port.ts';
import { TIME_CAUSES } from './times.ts';
import { TRAIT_CAUSES } from './traits.ts';

/** Every cause, one line for each family; what is known of the builds before what only looks like something. */
export const CAUSES: readonly Cause[] = [
  ...ARCHIVE_CAUSES,
  ...FORMAT_CAUSES,
  ...TRAIT_CAUSES,
  ...BUNDLER_CAUSES,
  ...TIME_CAUSES,
  ...CHANCE_CAUSES,
];
