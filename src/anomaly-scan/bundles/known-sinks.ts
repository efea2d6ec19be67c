import { ProblemError } from '../../shared/model/problem.ts';

/** One that is known, as the file has it: readable, and compared by `key` alone. */
export interface KnownSink {
  readonly key: string;
  readonly kind: string;
  readonly path: string;
  readonly count: number;
}

const KEY = /^[0-9a-f]{16}$/u;

/** Text of sinks.json: one line for each, sorted, so that a difference reads well. */
export function printKnown(sinks: readonly Omit<KnownSink, 'count'>[]): string {
  const counts = new Map<string, { key: string; kind: string; path: string; count: number }>();
  for (const { key, kind, path } of sinks) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { key, kind, path, count: 1 });
    else known.count++;
  }
  const rows = [...counts.values()].sort((a, b) => compare(a.path, b.path) || compare(a.key, b.key));
  return `{\n  "version": 1,\n  "sinks": [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}${rows.length === 0 ? '' : '\n  '}]\n}\n`;
}

/** Throws ProblemError BUNDLES-KNOWN. */
export function readKnown(path: string, text: string | undefined): readonly KnownSink[] {
  if (text === undefined) throw damaged(path, 'is not there');
  const value = parsed(text) as { readonly version?: unknown; readonly sinks?: unknown } | undefined;
  if (value?.version !== 1 || !Array.isArray(value.sinks)) throw damaged(path, 'is damaged');
  return value.sinks.map((one: unknown) => {
    const { key, kind, path: place, count } = (one ?? {}) as Partial<Record<keyof KnownSink, unknown>>;
    const isWhole = typeof key === 'string' && KEY.test(key) && typeof kind === 'string' && typeof place === 'string';
    if (!isWhole || !Number.isSafeInteger(count) || (count as number) < 1) throw damaged(path, 'is damaged');
    return { key: key as string, kind: kind as string, path: place as string, count: count as number };
  });
}

/** Which are new: each that is known accounts for as many as it says. And how many of the known ones are gone. */
export function compareSinks(
  now: readonly string[],
  known: readonly KnownSink[],
): { readonly isNew: readonly boolean[]; readonly gone: number } {
  const left = new Map<string, number>();
  for (const { key, count } of known) left.set(key, (left.get(key) ?? 0) + count);
  const isNew = now.map((key) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { isNew, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function damaged(path: string, how: string): ProblemError {
  return new ProblemError({
    code: 'BUNDLES-KNOWN',
    reason: `the file of known sinks ${path} ${how}`,
    hint: 'Run once without known, copy sinks.json of the report folder there, look at what is in it, and commit it.',
    location: { path },
  });
}
