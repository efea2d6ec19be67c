import { defineGate } from '../shared/gate.ts';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { DETERMINISM } from './description.ts';
import type { Facts } from './facts.ts';
import { present } from './present.ts';
import { readFacts } from './read-facts.ts';
import { configure, type Settings } from './settings.ts';

/** One option table, one way from the world to facts, one pure way from facts to a verdict. */
export const determinism = defineGate<Settings, Facts, undefined>({
  ...DETERMINISM,
  configure,
  collect,
  decide,
  readFacts,
  present,
  outputValues: () => new Map(),
  pages: () => [],
  files: () => [],
});
