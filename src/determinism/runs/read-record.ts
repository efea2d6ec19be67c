import { Shape } from '../../shared/config/facts-shape.ts';
import type { BuildHost } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import type { ArtifactEntry } from '../../shared/model/artifact.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { sha256 } from '../../shared/policy/sha256.ts';
import { checkFacts } from '../check-facts.ts';
import type { PlanFacts } from '../facts.ts';
import type { Shard } from '../plan/shard.ts';
import { type RunRecord, sealed } from './record-shape.ts';

const LARGEST_RECORD_BYTES = 256 << 20;

/**
 * A record that another job wrote. Throws ProblemError DETERMINISM-RECORD-UNREADABLE, DETERMINISM-RECORD-TAMPERED: cut
 * off, edited, or with numbers that contradict each other.
 */
export function readRecord(io: Io, host: BuildHost, path: string): RunRecord {
  const text = io.readText(path, LARGEST_RECORD_BYTES);
  if (text === undefined)
    throw recordProblem(
      'DETERMINISM-RECORD-UNREADABLE',
      path,
      'cannot be read',
      'Download the records of all parts again.',
    );
  const parts = sealed(text);
  if (parts === undefined || sha256(parts.text) !== parts.seal) throw tampered(path, 'its seal');
  const shape = new Shape((place) => tampered(path, place));
  const record = shape.object(JSON.parse(parts.text), 'record');
  if (record['version'] !== 1 || record['kind'] !== 'determinism-record') throw tampered(path, 'version');
  const facts = checkFacts(shape, record['facts'], 'facts');
  const known = shape.list(record['manifests'], 'manifests').map((one, at) => {
    const place = `manifests.${at}`;
    const manifest = shape.object(one, place);
    for (const name of ['files', 'bytes']) shape.count(manifest[name], `${place}.${name}`);
    const digest = shape.digest(manifest['digest'], `${place}.digest`);
    if (manifest['entries'] !== undefined) {
      const entries = shape.list(manifest['entries'], `${place}.entries`).map((entry) => entryOf(shape, entry, place));
      if (host.rootDigest(entries) !== digest || entries.length !== manifest['files'])
        shape.invalid(`${place}.entries`);
    }
    return digest;
  });
  if (!facts.runs.every(({ digest }) => known.includes(digest))) shape.invalid('manifests');
  return record as unknown as RunRecord;
}

/** What an earlier run of the same part left; undefined: nothing that could be gone on with. */
export function readOwnRecord(
  io: Io,
  host: BuildHost,
  path: string,
  plan: PlanFacts,
  shard: Shard | undefined,
): RunRecord | undefined {
  if (io.status(path).kind === 'missing') return undefined;
  const record = readRecord(io, host, path);
  const { facts } = record;
  const isSame = facts.plan.digest === plan.digest && JSON.stringify(facts.shard) === JSON.stringify(shard);
  // Builds that already differ are built again: an answer is more than what is left of it.
  const isOpen = new Set(facts.runs.map(({ digest }) => digest)).size <= 1;
  return isSame && isOpen && plan.sources !== '' ? record : undefined;
}

function entryOf(shape: Shape, value: unknown, place: string): ArtifactEntry {
  const entry = shape.object(value, place);
  shape.text(entry['path'], `${place}.path`);
  shape.word(entry['kind'], ['file', 'link', 'directory'], `${place}.kind`);
  shape.digest(entry['digest'], `${place}.digest`);
  for (const name of ['mode', 'sizeBytes']) shape.count(entry[name], `${place}.${name}`);
  if (entry['modifiedMs'] !== undefined) shape.number(entry['modifiedMs'], `${place}.modifiedMs`);
  return entry as unknown as ArtifactEntry;
}

function tampered(path: string, place: string): ProblemError {
  return recordProblem(
    'DETERMINISM-RECORD-TAMPERED',
    path,
    `is not as it was written (${place})`,
    'It was cut off or changed. Download it again, or build that part again.',
  );
}

export function recordProblem(code: string, path: string, reason: string, hint: string): ProblemError {
  return new ProblemError({ code, reason: `the record ${path} ${reason}`, hint, location: { path } });
}
