import type { Io } from '../io/port.ts';
import { gitText } from './git.ts';

/** A commit, and the day in UTC when it was committed: `2026-11-20`. */
export interface DatedCommit {
  readonly commit: string;
  readonly day: string;
}

/**
 * At most `most` first parents of HEAD that were committed at `untilMs` (ms since 1970) or before, the newest first; HEAD
 * itself left out. In a shallow clone, those that are there.
 */
export function datedFirstParents(io: Io, untilMs: number, most: number): readonly DatedCommit[] {
  const head = gitText(io, 'rev-parse', '--verify', '--quiet', 'HEAD').trim();
  const listed = gitText(
    io,
    '-c',
    'log.showSignature=false',
    'log',
    '--first-parent',
    `--until=@${Math.floor(untilMs / 1000)}`,
    `--max-count=${most + 1}`,
    '--date=format-local:%Y-%m-%d',
    '--format=%H %cd',
    'HEAD',
    '--',
  );
  return listed
    .split('\n')
    .flatMap((line) => {
      const [, commit, day] = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d{2}-\d{2})$/u.exec(line) ?? [];
      return commit === undefined || day === undefined || commit === head ? [] : [{ commit, day }];
    })
    .slice(0, most);
}
