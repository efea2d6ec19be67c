import type { BaselineTotals, MetricTotals } from '../model/baseline.ts';
import { METRICS, type Metric } from '../model/coverage.ts';
import { LARGEST_ENTRY_BYTES } from './entry-bytes.ts';
import type { BaselineOwner } from './port.ts';
import { storeFault } from './store-fault.ts';

/** What an entry says of itself, so that one under a wrong key is not taken for another. */
export interface BaselineEntry extends BaselineOwner, BaselineTotals {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
}

/** Of an entry without families: totals are small. */
const LARGEST_BYTES = 1 << 20;
const MOST_SUITES = 1000;
const MOST_OWNERS = 2000;
const MOST_FAMILIES = 50;
const LONGEST_OWNER = 300;
const SUITE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;
const FAMILY_NAME = /^[a-z][a-z-]{0,31}$/u;

type Known = { readonly [key: string]: unknown };

/** The name of the owner's entry for a commit: a file name on every system, and a cache key. */
export function entryKey({ gate, key }: BaselineOwner, commit: string): string {
  return `${gate}${key === '' ? '' : `-${encodeURIComponent(key)}`}-${commit}.json`;
}

/**
 * `{version: 1, gate, key, commit, suites: {<name>: {lines: [covered, total], …}}, combined, owners, families}` as one line of
 * JSON. Throws Error when it gets larger than an entry may.
 */
export function writeEntry({ gate, key, commit, suites, combined, owners = {}, families }: BaselineEntry): Uint8Array {
  const names = Object.keys(suites).sort();
  const entry = {
    version: 1,
    gate,
    ...(key === '' ? {} : { key }),
    commit,
    suites: Object.fromEntries(names.map((name) => [name, suites[name]])),
    ...(combined === undefined ? {} : { combined }),
    ...ownersOf(owners),
    ...(families === undefined ? {} : { families }),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(entry)}\n`);
  if (bytes.length > LARGEST_ENTRY_BYTES) throw new Error(`it is more than an entry may hold (${bytes.length} bytes)`);
  return bytes;
}

/**
 * The measurements in an entry that anybody may have written: member by member, or not at all. Throws ProblemError
 * BASELINE-DAMAGED with what is wrong with it.
 */
export function readEntry(bytes: Uint8Array, owner: BaselineOwner, commit: string): BaselineTotals {
  if (bytes.length > LARGEST_ENTRY_BYTES) throw damaged('size');
  const entry = object(parse(bytes), 'whole');
  // Only families keep so much.
  if (bytes.length > LARGEST_BYTES && entry['families'] === undefined) throw damaged('size');
  if (entry['version'] !== 1) throw damaged('version');
  if (entry['gate'] !== owner.gate) throw damaged('gate');
  if ((entry['key'] ?? '') !== owner.key) throw damaged('key');
  if (entry['commit'] !== commit) throw damaged('commit');
  const suites = Object.entries(object(entry['suites'], 'suites'));
  const families = entry['families'] === undefined ? undefined : readFamilies(entry['families']);
  if ((suites.length === 0 && families === undefined) || suites.length > MOST_SUITES) throw damaged('suites');
  return {
    suites: Object.fromEntries(
      suites.map(([name, totals]) => {
        if (!SUITE_NAME.test(name)) throw damaged('suites');
        return [name, metricTotals(totals, `suites.${name}`)] as const;
      }),
    ),
    ...(entry['combined'] === undefined ? {} : { combined: metricTotals(entry['combined'], 'combined') }),
    ...(entry['owners'] === undefined ? {} : { owners: readOwners(entry['owners']) }),
    ...(families === undefined ? {} : { families }),
  };
}

/** Too many, or too long a name: then none, and nobody is compared with too few. */
function ownersOf(owners: NonNullable<BaselineTotals['owners']>): Pick<BaselineTotals, 'owners'> {
  const names = Object.keys(owners).sort();
  if (names.length === 0 || names.length > MOST_OWNERS || names.some((name) => !isOwner(name))) return {};
  return { owners: Object.fromEntries(names.map((name) => [name, owners[name]!])) };
}

function readOwners(value: unknown): NonNullable<BaselineTotals['owners']> {
  const owners = Object.entries(object(value, 'owners'));
  if (owners.length > MOST_OWNERS || owners.some(([name]) => !isOwner(name))) throw damaged('owners');
  return Object.fromEntries(owners.map(([name, totals]) => [name, metricTotals(totals, 'owners')] as const));
}

/** What a family keeps is its own matter: only names are looked at here. */
function readFamilies(value: unknown): NonNullable<BaselineTotals['families']> {
  const families = object(value, 'families');
  const names = Object.keys(families);
  if (names.length === 0 || names.length > MOST_FAMILIES || names.some((name) => !FAMILY_NAME.test(name)))
    throw damaged('families');
  return families as NonNullable<BaselineTotals['families']>;
}

function isOwner(name: string): boolean {
  return name !== '' && name.length <= LONGEST_OWNER && name !== '__proto__';
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Of the two that this throws, one says where the JSON ends too early, the other that it is no UTF-8.
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw storeFault('BASELINE-DAMAGED', 'the entry is not whole JSON');
    throw error;
  }
}

function metricTotals(value: unknown, path: string): MetricTotals {
  const own = object(value, path);
  const counted = (metric: Metric) => (own[metric] === null ? null : pair(own[metric], `${path}.${metric}`));
  const [lines, branches, functions, statements] = METRICS.map(counted);
  return {
    lines: lines ?? null,
    branches: branches ?? null,
    functions: functions ?? null,
    statements: statements ?? null,
  };
}

function pair(value: unknown, path: string): readonly [covered: number, total: number] {
  if (!Array.isArray(value) || value.length !== 2) throw damaged(path);
  const [covered, total] = [count(value[0], path), count(value[1], path)];
  if (covered > total) throw damaged(path);
  return [covered, total];
}

function count(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw damaged(path);
  return value;
}

function object(value: unknown, path: string): Known {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(path);
  return value as Known;
}

function damaged(path: string): Error {
  return storeFault(
    'BASELINE-DAMAGED',
    `the entry is damaged or not of this gate and commit: its ${path} is not what it should be`,
  );
}
