import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { SHARD_PATTERN } from './plan/shard.ts';

/** All options of determinism: reader, schema and documentation at once. */
export const DETERMINISM_OPTIONS: OptionTable = [
  {
    name: 'build',
    type: 'string',
    description:
      'The command that builds, a line for the shell; it runs in a fresh copy of the working directory each time.',
    example: 'npm run build\n',
  },
  {
    name: 'artifacts',
    type: 'globs',
    description: 'What the build writes and must write alike each time; removed from the copy before it runs.',
    example: '["dist/**"]\n',
  },
  {
    name: 'runs',
    type: 'integer',
    description: 'How many builds are compared. 2 say little: the report says what so many builds can rule out.',
    default: 10,
    minimum: 2,
    maximum: 100_000,
  },
  {
    name: 'vary',
    type: 'list',
    description:
      'What differs from build to build: `all` that can be varied on this machine, names (each of which must then be varied), `!name` to leave one out, or `none`.',
    default: ['all'],
    example: '[all, "!network"]\n',
  },
  {
    name: 'ignore',
    type: 'globs',
    description: 'Artifacts that are not compared, for example logs.',
    example: '["dist/build.log"]\n',
  },
  {
    name: 'leave-out',
    type: 'globs',
    description: 'Files of the working directory that builds do without, to make copying faster.',
  },
  {
    name: 'modes',
    type: 'enum',
    description: 'Which permissions are compared: whether a file is `executable`, `all` of them, or `ignore`.',
    values: ['executable', 'all', 'ignore'],
    default: 'executable',
  },
  {
    name: 'mtimes',
    type: 'boolean',
    description: 'Also compare when files were last written.',
    default: false,
  },
  {
    name: 'caches',
    type: 'enum',
    description:
      'What happens to caches that would hand the result of one build to the next: `off` leaves them out of the copy and gives each build empty ones, `keep` does not, and says so.',
    values: ['off', 'keep'],
    default: 'off',
  },
  {
    name: 'committed',
    type: 'boolean',
    description:
      'Also compare what was built with what is committed, new and missing files included: for repositories that commit their build.',
    default: false,
  },
  {
    name: 'bisect',
    type: 'boolean',
    description: 'When builds differ, build on with fewer variations until it is known which one makes the difference.',
    default: true,
  },
  {
    name: 'time-limit',
    type: 'integer',
    description: 'Seconds that one build may take before it is ended.',
    default: 1800,
    minimum: 1,
    maximum: 86_400,
  },
  {
    name: 'shard',
    type: 'string',
    description:
      'Which part of the runs to make, `1/4` to `4/4`; each part writes `record.json`, and one job merges them.',
    pattern: SHARD_PATTERN,
    form: 'a part of all parts, such as 1/4',
    inFile: false,
  },
  {
    name: 'merge',
    type: 'globs',
    description: 'The `record.json` of every part; nothing is built, and the verdict is on all of them together.',
    inFile: false,
  },
  {
    name: 'resume',
    type: 'boolean',
    description:
      'Go on where an earlier run in this output folder was cut off; builds that did not end are not counted.',
    default: false,
    inFile: false,
  },
  {
    name: 'work-folder',
    type: 'string',
    description: 'Where copies are made; when not given, in memory if there is room, else in the temporary folder.',
    inFile: false,
  },
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
