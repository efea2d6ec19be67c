import { ARENA_CODES } from './arena/codes.ts';
import { ATTACKS_CODES } from './attacks/codes.ts';
import { ATTACKS_OPTIONS } from './attacks/options.ts';
import { BEHAVIOUR_CODES } from './behaviour/codes.ts';
import { BEHAVIOUR_OPTIONS } from './behaviour/options.ts';
import { BUNDLES_CODES } from './bundles/codes.ts';
import { BUNDLES_OPTIONS } from './bundles/options.ts';
import { LIBRARIES_CODES } from './libraries/codes.ts';
import { LIBRARIES_OPTIONS } from './libraries/options.ts';
import type { PartEntry } from './part.ts';
import { PLUGINS_CODES } from './plugins/codes.ts';
import { PLUGINS_OPTIONS } from './plugins/options.ts';
import { POLICY_CODES } from './policy/codes.ts';
import { POLICY_OPTIONS } from './policy/options.ts';
import { SINKS_CODES } from './sinks/codes.ts';
import { SINKS_OPTIONS } from './sinks/options.ts';
import { TWIN_CODES } from './twin/codes.ts';
import { TWIN_OPTIONS } from './twin/options.ts';

/** Every part of the scan, one line each, in the order in which they are told. */
export const PARTS: readonly PartEntry[] = [
  {
    id: 'attacks',
    options: ATTACKS_OPTIONS,
    codes: [...ATTACKS_CODES, ...ARENA_CODES],
    isWanted: (values) => values.has('site') && values.get('attacks') === true,
    load: async () => (await import('./attacks/family.ts')).attacks,
  },
  {
    id: 'policy',
    options: POLICY_OPTIONS,
    codes: POLICY_CODES,
    isWanted: (values) => values.has('site'),
    load: async () => (await import('./policy/family.ts')).policy,
  },
  {
    id: 'behaviour',
    options: BEHAVIOUR_OPTIONS,
    codes: BEHAVIOUR_CODES,
    isWanted: (values) => values.has('site') && values.has('profile'),
    load: async () => (await import('./behaviour/family.ts')).behaviour,
  },
  {
    id: 'bundles',
    options: BUNDLES_OPTIONS,
    codes: BUNDLES_CODES,
    isWanted: (values) => values.has('bundles'),
    load: async () => (await import('./bundles/family.ts')).bundles,
  },
  {
    id: 'libraries',
    options: LIBRARIES_OPTIONS,
    codes: LIBRARIES_CODES,
    isWanted: (values) => values.has('libraries'),
    load: async () => (await import('./libraries/family.ts')).libraries,
  },
  {
    id: 'plugins',
    options: PLUGINS_OPTIONS,
    codes: PLUGINS_CODES,
    isWanted: (values) => values.has('plugins'),
    load: async () => (await import('./plugins/family.ts')).plugins,
  },
  {
    id: 'twin',
    options: TWIN_OPTIONS,
    codes: TWIN_CODES,
    isWanted: (values) => values.has('site') && values.get('twin') === true,
    load: async () => (await import('./twin/family.ts')).twin,
  },
  {
    id: 'sinks',
    options: SINKS_OPTIONS,
    codes: SINKS_CODES,
    isWanted: (values) => values.has('site') && values.has('sinks'),
    load: async () => (await import('./sinks/family.ts')).sinks,
  },
];
