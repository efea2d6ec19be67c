import type { FileCoverageData, Location, Range } from 'istanbul-lib-coverage';
import type { FileCoverage } from '../../model/coverage.ts';
import { hashBytes } from '../hash.ts';
import { type Carried, CoverageBuilder, LAST_LINE } from './builder.ts';
import { branchId, outcomeId, placeId, statementId, TwinFinder } from './istanbul-identity.ts';
import { NOWHERE } from './istanbul-place.ts';

export const ISTANBUL_CARRIES: Carried = { branches: 'always', functions: 'always', statements: 'always' };

/** What JSON makes of a place: columns are null at a line's end, an implicit else has no lines at all. */
type LooseLocation = { readonly [part in keyof Location]?: number | null } | null | undefined;
type LooseRange = { readonly start?: LooseLocation; readonly end?: LooseLocation } | null | undefined;

/** One file's Istanbul data as our model, with the same lines and ids as the streaming parser gives it. */
export function istanbulModel(data: FileCoverageData): FileCoverage {
  const builder = new CoverageBuilder(ISTANBUL_CARRIES);
  builder.keepTwins();
  fillFromIstanbul(builder, data, data.path);
  return builder.finish()[0]!;
}

/**
 * Puts one file's Istanbul data into a builder that keeps twins. Entries without any line are dropped: no report can
 * name them, they come from source maps that lead nowhere.
 */
export function fillFromIstanbul(builder: CoverageBuilder, data: FileCoverageData, path: string): void {
  builder.begin(path);
  if ((data as { readonly all?: boolean }).all === true) builder.markStub();
  for (const [key, hits] of Object.entries(data.s)) {
    const [line, startColumn, endLine, endColumn] = place(data.statementMap[key]);
    if (isLine(line)) builder.statement(line, statementId(startColumn, endLine, endColumn), atLeastZero(hits));
  }
  const twins = new TwinFinder();
  for (const [key, hits] of Object.entries(data.f)) {
    const entry = data.fnMap[key];
    const body = place(entry?.loc);
    const line = [place(entry?.decl)[0], body[0], entry?.line ?? NOWHERE].find(isLine);
    const id = placeId(...body);
    twins.add(id);
    if (line !== undefined) builder.function(line, id, atLeastZero(hits));
  }
  if (twins.found) builder.markTwins();
  twins.clear();
  for (const [key, outcomes] of Object.entries(data.b)) {
    const entry = data.branchMap[key];
    const first = place(entry?.locations[0]);
    const line = [place(entry?.loc)[0], entry?.line ?? NOWHERE, first[0]].find(isLine);
    const at = placeId(...first);
    twins.add(at);
    if (line === undefined) continue;
    const id = branchId(at, hashOf(entry?.type ?? ''));
    for (const [index, hits] of outcomes.entries()) builder.branch(line, outcomeId(id, index), atLeastZero(hits));
  }
  if (twins.found) builder.markTwins();
  builder.commit('of-statements');
}

/** Start line and column, end line and column. */
function place(range: Range | LooseRange): [number, number, number, number] {
  const { start, end } = (range ?? {}) as NonNullable<LooseRange>;
  return [whole(start?.line), whole(start?.column), whole(end?.line), whole(end?.column)];
}

function whole(value: number | null | undefined): number {
  return Number.isInteger(value) && value! >= 0 && value! < NOWHERE ? value! : NOWHERE;
}

function isLine(line: number): boolean {
  return line >= 1 && line <= LAST_LINE;
}

/** V8's converter subtracts counts; what it gets below zero is not covered. */
function atLeastZero(hits: number): number {
  return hits > 0 ? hits : 0;
}

function hashOf(type: string): number {
  const bytes = Buffer.from(type, 'utf8');
  return hashBytes(bytes, 0, bytes.length);
}
