import { METRICS } from '../shared/model/coverage.ts';
import type { Floor } from '../shared/model/floor.ts';
import { scopeId } from '../shared/policy/ratchet.ts';
import { checkProblem, count, flag, invalid, type Known, list, object, text } from './facts-shape.ts';

const MOST_FLOORS = 5000;
const FULL_MILLI_PERCENT = 100_000;

/** Either floors or a problem: of floors that are not known, nobody may think that they hold. */
export function checkRatchet(value: unknown): void {
  const ratchet = object(value, 'facts.ratchet');
  text(ratchet['path'], 'facts.ratchet.path');
  for (const key of ['floors', 'before']) checkFloors(ratchet[key], `facts.ratchet.${key}`);
  if (ratchet['problem'] === undefined) return;
  checkProblem(object(ratchet['problem'], 'facts.ratchet.problem'), 'facts.ratchet.problem');
  for (const key of ['floors', 'before'])
    if (list(ratchet[key], `facts.ratchet.${key}`).length > 0) invalid(`facts.ratchet.${key}`);
}

export function checkRatchetOptions(value: unknown): void {
  if (value === undefined) return;
  const ratchet = object(value, 'options.ratchet');
  text(ratchet['file'], 'options.ratchet.file');
  flag(ratchet['update'], 'options.ratchet.update');
}

/** Each scope once, as they are when they are read. */
function checkFloors(value: unknown, path: string): void {
  const floors = list(value, path);
  if (floors.length > MOST_FLOORS) invalid(path);
  const seen = new Set<string>();
  for (const [at, one] of floors.entries()) {
    const floor = object(one, `${path}.${at}`);
    checkFloor(floor, `${path}.${at}`);
    const id = scopeId(floor as unknown as Floor);
    if (seen.has(id)) invalid(`${path}.${at}`);
    seen.add(id);
  }
}

function checkFloor(floor: Known, path: string): void {
  text(floor['suite'], `${path}.suite`);
  for (const key of ['path', 'owner']) if (floor[key] !== undefined) filled(floor[key], `${path}.${key}`);
  if (!METRICS.some((metric) => metric === floor['metric'])) invalid(`${path}.metric`);
  milliPercent(floor['milliPercent'], `${path}.milliPercent`);
  if (floor['lowered'] === undefined) return;
  const lowered = object(floor['lowered'], `${path}.lowered`);
  milliPercent(lowered['fromMilliPercent'], `${path}.lowered.fromMilliPercent`);
  for (const key of ['reason', 'by']) filled(lowered[key], `${path}.lowered.${key}`);
}

function milliPercent(value: unknown, path: string): void {
  if (count(value, path) > FULL_MILLI_PERCENT) invalid(path);
}

/** Of the length that the file may have it in: a glob is compiled. */
function filled(value: unknown, path: string): void {
  const { length } = text(value, path);
  if (length === 0 || length > 300) invalid(path);
}
