import { DURATION_FORM, DURATION_PATTERN } from '../../shared/config/duration.ts';
import { GROWTH_FORM, GROWTH_PATTERN } from '../../shared/config/growth.ts';
import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { JsonSchema, Option, OptionTable } from '../../shared/model/option.ts';

function countSchema(description: string, minimum: number, maximum: number): JsonSchema {
  return {
    title: `a whole number from ${minimum} to ${maximum}`,
    description,
    type: 'integer',
    minimum,
    maximum,
  };
}

function shareSchema(description: string): JsonSchema {
  return {
    title: GROWTH_FORM,
    description,
    type: ['number', 'string'],
    minimum: 0,
    maximum: 99_999,
    maxDecimals: 3,
    pattern: GROWTH_PATTERN,
  };
}

/** The option of the family that runs base and head side by side. */
export const COMPARISON_OPTION: Option = {
  name: 'comparison',
  type: 'yaml',
  description:
    'A command (`command`) that is run in clean copies of this commit and of its base, again and again in turns, and compared pair by pair: by the CPU time of all its processes, or by the `reports` that it writes. Needs no baseline.',
  schema: mappingSchema(
    'Base and head side by side.',
    {
      command: textSchema('What is measured, a line for the shell; the same as the option `ab`.'),
      build: textSchema('What makes a copy ready, run once in each: npm ci && npm run build.'),
      base: textSchema('The commit that is compared with; where the change began, when not given.'),
      reports: listSchema('Benchmark reports that each run writes, relative to its own folder.', 'glob'),
      pairs: countSchema('How many pairs of runs the first look has; 10 when not given.', 6, 200),
      'most-pairs': countSchema(
        'How many there may be where a metric is a suspect, or its noise hides what would have to be seen; 60 when not given.',
        6,
        200,
      ),
      'min-change': shareSchema('A smaller change is none, however sure it is; 2 % when not given.'),
      'max-uncertainty': shareSchema(
        'A metric that may be worse by more than this, for all that is known, is inconclusive; 20 % when not given.',
      ),
      'time-limit': textSchema('How long the build, or one run, may take; 10m.', DURATION_PATTERN, DURATION_FORM),
      seed: countSchema('Decides which side runs first in which pair; 1 when not given.', 0, 2_147_483_647),
      'more-is-better': listSchema('Globs over metrics of which more is better, where no report says so.', 'glob'),
      exact: listSchema('Globs over metrics without noise, where any change beyond min-change counts.', 'glob'),
    },
    ['command'],
  ),
  example: 'command: node bench/parse.js\nbuild: npm ci && npm run build\nmin-change: 3%\n',
};

export const COMPARISON_SHORTHANDS: OptionTable = [
  {
    name: 'ab',
    type: 'string',
    description:
      'A command that is run in turns on this commit and on its base, and compared; the same as `command` in `comparison`.',
    shorthandFor: ['comparison', 'command'],
  },
  {
    name: 'ab-build',
    type: 'string',
    description: 'What makes a copy of a commit ready for `ab`; the same as `build` in `comparison`.',
    shorthandFor: ['comparison', 'build'],
  },
  {
    name: 'ab-base',
    type: 'string',
    description: 'The commit that `ab` compares with; the same as `base` in `comparison`.',
    shorthandFor: ['comparison', 'base'],
  },
];
