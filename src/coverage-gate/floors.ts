import { findBase } from '../shared/change/base.ts';
import type { Git } from '../shared/change/git.ts';
import { readFloorFile } from '../shared/config/floor-file.ts';
import type { CollectContext } from '../shared/gate.ts';
import type { PatchFacts, RatchetFacts } from '../shared/model/coverage-facts.ts';
import type { Floor } from '../shared/model/floor.ts';
import { type Problem, ProblemError } from '../shared/model/problem.ts';
import { inRepository } from './report-places.ts';
import type { Checkout } from './repository.ts';
import type { CoverageSettings } from './settings.ts';

const LARGEST_BYTES = 4 << 20;

/**
 * The floors of the measured tree, and those where its change starts, so that nobody lowers one in silence; undefined
 * without the option. Fetches that commit when it is not in the clone.
 */
export async function collectFloors(
  context: CollectContext,
  { ratchet }: CoverageSettings,
  checkout: Checkout,
  patch: PatchFacts | undefined,
): Promise<RatchetFacts | undefined> {
  if (ratchet === undefined) return undefined;
  const path = inRepository(ratchet.file, checkout);
  const none = { path: path ?? ratchet.file, floors: [], before: [] };
  if (path === undefined) return { ...none, problem: outside(ratchet.file) };
  try {
    const floors = await floorsHere(context, ratchet.file);
    const { git } = checkout;
    const base = patch?.base ?? patch?.problem ?? findBase({ git, environment: context.environment, needed: true });
    if ('code' in base) return { ...none, problem: base };
    return { path, floors, before: await floorsAt(git, base.commit, path) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...none, problem: error.problem };
  }
}

/** None before the file is there: the first run says what would be in it. */
async function floorsHere({ io }: CollectContext, file: string): Promise<readonly Floor[]> {
  const text = io.readText(file, LARGEST_BYTES);
  if (text !== undefined) return readFloorFile(text, file);
  const { kind } = io.status(file);
  if (kind === 'missing') return [];
  throw new ProblemError({
    code: 'CONFIG-UNREADABLE',
    reason: `${file} cannot be read, or is larger than 4 MiB`,
    hint: 'It must be a readable file, as this gate writes it.',
    location: { path: file },
  });
}

async function floorsAt(git: Git, commit: string, path: string): Promise<readonly Floor[]> {
  const listed = git.run('ls-tree', '-z', '--full-tree', commit, '--', path);
  if (listed.status !== 0) throw notAt(path, commit, listed.stderr.trim().split('\n')[0] ?? '');
  const entry = Buffer.from(listed.stdout).toString('utf8');
  if (entry === '') return [];
  const [, mode = '', object = ''] = /^(\d+) blob ([0-9a-f]+)\t/u.exec(entry) ?? [];
  if (!mode.startsWith('100')) throw notAt(path, commit, 'it is no plain file there');
  const { status, stdout, stderr } = git.run('cat-file', 'blob', object);
  if (status !== 0) throw notAt(path, commit, stderr.trim().split('\n')[0] ?? '');
  try {
    return await readFloorFile(Buffer.from(stdout).toString('utf8'), path);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw notAt(path, commit, error.problem.reason);
  }
}

function notAt(path: string, commit: string, why: string): ProblemError {
  return new ProblemError({
    code: 'FLOORS-BASE-UNREADABLE',
    reason: `${path} of ${commit}, where this change starts, cannot be read: ${why}`,
    hint: 'Nobody knows whether a floor was lowered. Check that git works in this job; a damaged file has to be repaired on the base branch.',
    location: { path },
  });
}

function outside(file: string): Problem {
  return {
    code: 'FLOORS-OUTSIDE',
    reason: `the floors in ${file} are not in this repository`,
    hint: 'Let ratchet.file be a path in the checkout, such as .reliability/coverage-floor.json: it is compared with what it was.',
  };
}
