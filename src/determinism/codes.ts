import type { CodeMeaning } from '../shared/model/codes.ts';

/** Rules of the findings of determinism and codes of its problems. */
export const DETERMINISM_CODES: readonly CodeMeaning[] = [
  {
    code: 'determinism/not-reproducible',
    meaning:
      'Builds of the same sources gave different artifacts. The message says which variation makes the difference.',
    next: 'Follow the hint, and look at the artifacts that differ: what differs in them says where it comes from.',
  },
  {
    code: 'determinism/differing-artifact',
    meaning: 'This artifact is not the same in every build.',
    next: 'Find what writes it. If it does not have to be the same, a log for example, list it under ignore.',
  },
  {
    code: 'determinism/committed-differs',
    meaning: 'A committed artifact is not what the sources build to, is missing, or is no longer built.',
    next: 'Build from a clean checkout with the locked dependencies and commit the result.',
  },
  {
    code: 'determinism/changes-sources',
    meaning: 'The build writes to files that it is built from. A warning: every build had a fresh copy here.',
    next: 'Let it write elsewhere, or name the file among the artifacts.',
  },
  {
    code: 'DETERMINISM-BUILD-FAILED',
    meaning: 'A build ended with an error. When it only does so with something varied, the message says what that was.',
    next: 'Run the command in a fresh checkout. Leave a variation out when the build cannot do without: `vary: [all, "!network"]`.',
  },
  {
    code: 'DETERMINISM-BUILD-HANGS',
    meaning: 'A build took longer than it may, and was ended with all that it had started.',
    next: 'Raise time-limit, or find what it waits for: input, a server, a watcher that never ends.',
  },
  {
    code: 'DETERMINISM-NO-ARTIFACTS',
    meaning: 'The build ended well but left nothing that the globs of artifacts match.',
    next: 'Check artifacts against what the build writes; what an earlier build left is not counted.',
  },
  {
    code: 'DETERMINISM-OUTSIDE',
    meaning: 'A glob of artifacts leads out of the folder that is built in.',
    next: 'Name artifacts relative to the working directory, or run in a folder that holds them.',
  },
  {
    code: 'DETERMINISM-LINK-ESCAPES',
    meaning: 'An artifact is a link to something outside of the build, which is not compared.',
    next: 'Copy the file instead, make the link relative, or list it under ignore.',
  },
  {
    code: 'DETERMINISM-SPECIAL-FILE',
    meaning: 'An artifact is a pipe, a socket or a device.',
    next: 'Let the build remove it, or list it under ignore.',
  },
  {
    code: 'DETERMINISM-NAME',
    meaning: 'The name of an artifact is no UTF-8, so that it cannot be written down.',
    next: 'Rename the file, or list its folder under ignore.',
  },
  {
    code: 'DETERMINISM-VANISHED',
    meaning: 'An artifact went away or changed while it was read: something still works after the build has ended.',
    next: 'Let the build wait for all that it starts.',
  },
  {
    code: 'DETERMINISM-UNREADABLE',
    meaning: 'An artifact may not be read.',
    next: 'Give the user of this job the right to read it, or list it under ignore.',
  },
  {
    code: 'DETERMINISM-DISK',
    meaning: 'There is no room for a copy of the sources or for artifacts.',
    next: 'Free some space, name another work-folder, or leave large folders out of the copy with leave-out.',
  },
  {
    code: 'DETERMINISM-SOURCE',
    meaning: 'The working directory could not be copied, or no folder for copies could be made.',
    next: 'All of it must be readable, and the work-folder writable; leave-out names what builds do without.',
  },
  {
    code: 'DETERMINISM-SOURCE-CHANGED',
    meaning: 'The working directory changed while builds were made from it.',
    next: 'Let nothing write to it meanwhile; a build must not know its real path.',
  },
  {
    code: 'DETERMINISM-SHARED-CACHE',
    meaning:
      'A file outside of the copies was written by one build and read by a later one, which makes builds alike that are not.',
    next: 'Turn that cache off for this job, or accept it with `caches: keep`, which the report then says.',
  },
  {
    code: 'DETERMINISM-NOT-VARIED',
    meaning: 'Something was named in vary, and could not be varied, or not for all programs that the build runs.',
    next: 'Run it where that works, or write `vary: all`, which varies what it can and says what it cannot.',
  },
  {
    code: 'DETERMINISM-INCOMPLETE',
    meaning: 'Fewer builds were made than the plan has.',
    next: 'Run it again with `resume: true`.',
  },
  {
    code: 'DETERMINISM-BUSY',
    meaning: 'Another process makes the same builds in the same folder.',
    next: 'Wait for it, or give each a work-folder of its own.',
  },
  {
    code: 'DETERMINISM-NOT-COMMITTED',
    meaning: 'With `committed: true`, the artifacts have to be files of the repository, and are not.',
    next: 'Commit them, or leave committed out.',
  },
  {
    code: 'DETERMINISM-RECORD-UNREADABLE',
    meaning: 'The record of a part cannot be read.',
    next: 'Download the records of all parts again.',
  },
  {
    code: 'DETERMINISM-RECORD-TAMPERED',
    meaning: 'The record of a part was cut off or changed: its seal, its digests or its counts do not fit together.',
    next: 'Download it again, or build that part again.',
  },
  {
    code: 'DETERMINISM-RECORD-OTHER-PLAN',
    meaning: 'Records come from different sources, or from builds with different settings.',
    next: 'Merge only what one pipeline built; give every part the same configuration.',
  },
  {
    code: 'DETERMINISM-RECORD-DUPLICATE',
    meaning: 'Two records hold the same build.',
    next: 'Each part is built once: delete the copy, or what an earlier try left.',
  },
  {
    code: 'DETERMINISM-RECORD-MISSING',
    meaning: 'Builds of the plan are in none of the records.',
    next: 'See which part did not run to its end, and that all records were downloaded.',
  },
  {
    code: 'DETERMINISM-STATEMENT-MISSING',
    meaning: 'verify was given no statement that can be read.',
    next: 'Name the statement.intoto.json of the run that built the artifacts.',
  },
  {
    code: 'DETERMINISM-STATEMENT-INVALID',
    meaning: 'The parts of a statement contradict each other: it was cut off or changed, or is of another release.',
    next: 'Take the statement from the run that built the artifacts; nothing that this one says counts.',
  },
  {
    code: 'DETERMINISM-STATEMENT-NO-CLAIM',
    meaning: 'The statement is of a run that failed or came to no verdict, so that there is nothing to rely on.',
    next: 'Use the statement of a run that passed.',
  },
];
