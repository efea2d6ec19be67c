import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { ArtifactEntry, ArtifactManifest } from '../../model/artifact.ts';
import { type Walked, walkArtifacts } from './artifact-walk.ts';
import { type FileDigests, FileHashing, type FileState } from './file-digests.ts';
import type { HostFiles } from './host-files.ts';
import { hostProblem } from './host-problem.ts';
import { merkleRoot } from './merkle.ts';
import type { Fingerprint, FingerprintRequest } from './port.ts';

const OWNER_MAY_EXECUTE = 0o100;
const ALL_BITS = 0o7777;

/** Manifest and Merkle root of what the globs name below a folder. Throws ProblemError DETERMINISM-…. */
export async function fingerprint(fs: HostFiles, request: FingerprintRequest): Promise<Fingerprint> {
  const hashing = new FileHashing(fs);
  // Not `join`, which looks at every character of a hundred thousand paths that are in order already.
  const folder = join(request.root, '/');
  try {
    const walked = walkArtifacts(fs, request, (path) => hashing.add(folder + path));
    if (walked.paths.length === 0) throw nothing(request.globs);
    return new Artifacts(request, walked, await hashing.finish());
  } finally {
    await hashing.abandon();
  }
}

/** Columns, until somebody asks for the manifest. */
class Artifacts implements Fingerprint {
  readonly rootDigest: string;
  readonly files: number;
  readonly bytes: number;
  readonly #walked: Walked;
  readonly #digests: Uint8Array;
  readonly #sizes: Float64Array;
  readonly #modes: Uint16Array;
  readonly #times: Float64Array | undefined;

  constructor({ modes, mtimes }: FingerprintRequest, walked: Walked, read: FileDigests) {
    const count = walked.paths.length;
    this.#walked = walked;
    this.#digests = new Uint8Array(count * 32);
    this.#sizes = new Float64Array(count);
    this.#modes = new Uint16Array(count);
    this.#times = mtimes ? new Float64Array(count) : undefined;
    let bytes = 0;
    walked.kinds.forEach((kind, at) => {
      if (typeof kind !== 'number') {
        const target = kind === 'directory' ? '' : kind.target;
        this.#digests.set(hash('sha256', target, 'buffer'), at * 32);
        this.#sizes[at] = Buffer.byteLength(target);
        return;
      }
      const state = read.stateOf(kind);
      if (state !== 'read') throw lost(walked.paths[at]!, state);
      this.#digests.set(read.digestOf(kind), at * 32);
      this.#sizes[at] = read.sizeOf(kind);
      this.#modes[at] = comparedMode(read.modeOf(kind), modes);
      if (this.#times !== undefined) this.#times[at] = Math.floor(read.modifiedOf(kind));
      bytes += read.sizeOf(kind);
    });
    this.files = count;
    this.bytes = bytes;
    this.rootDigest = merkleRoot({
      count,
      pathOf: (at) => walked.paths[at]!,
      headOf: (at) => head(kindName(walked, at), this.#modes[at]!, this.#sizes[at]!, this.#times?.[at]),
      digests: this.#digests,
    });
  }

  manifest(): ArtifactManifest {
    const digests = Buffer.from(this.#digests.buffer);
    const entries = this.#walked.paths.map((path, at) => {
      const modifiedMs = this.#times?.[at];
      const kind = kindName(this.#walked, at);
      return {
        path,
        kind,
        mode: this.#modes[at]!,
        sizeBytes: this.#sizes[at]!,
        digest: digests.toString('hex', at * 32, at * 32 + 32),
        ...(modifiedMs === undefined || kind !== 'file' ? {} : { modifiedMs }),
      };
    });
    return { entries, rootDigest: this.rootDigest };
  }
}

/** The Merkle root of entries that came from a file; they may be in any order and of any content. */
export function rootDigestOf(entries: readonly ArtifactEntry[]): string {
  const digests = Buffer.alloc(entries.length * 32);
  entries.forEach(({ digest }, at) => {
    digests.write(digest, at * 32, 'hex');
  });
  return merkleRoot({
    count: entries.length,
    pathOf: (at) => entries[at]!.path,
    headOf: (at) => {
      const { kind, mode, sizeBytes, modifiedMs } = entries[at]!;
      return head(kind, mode, sizeBytes, modifiedMs);
    },
    digests,
  });
}

function head(kind: ArtifactEntry['kind'], mode: number, sizeBytes: number, modifiedMs: number | undefined): string {
  const time = modifiedMs === undefined || kind !== 'file' ? '' : ` ${modifiedMs}`;
  return `${kind} ${mode.toString(8)} ${sizeBytes}${time}`;
}

function kindName({ kinds }: Walked, at: number): ArtifactEntry['kind'] {
  const kind = kinds[at]!;
  if (typeof kind === 'number') return 'file';
  return kind === 'directory' ? kind : 'link';
}

function comparedMode(mode: number, policy: FingerprintRequest['modes']): number {
  if (policy === 'ignore') return 0;
  if (policy === 'all') return mode & ALL_BITS;
  return (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755;
}

function nothing(globs: readonly string[]): Error {
  return hostProblem(
    'DETERMINISM-NO-ARTIFACTS',
    `the build left nothing that matches ${globs.map((glob) => JSON.stringify(glob)).join(', ')}`,
    'Check artifacts against what the build writes; globs are relative to the working directory.',
  );
}

function lost(path: string, state: Exclude<FileState, 'read'>): Error {
  if (state === 'unreadable')
    return hostProblem(
      'DETERMINISM-UNREADABLE',
      `the artifact ${path} cannot be read`,
      'Give the user of this job the right to read it, or add it to ignore.',
      path,
    );
  return hostProblem(
    'DETERMINISM-VANISHED',
    `the artifact ${path} ${state === 'vanished' ? 'vanished' : 'was written to'} while it was read`,
    'Something still works in the folder after the build has ended: let the build wait for all that it starts.',
    path,
  );
}
