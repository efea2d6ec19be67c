import { DURATION_FORM, DURATION_PATTERN } from '../../shared/config/duration.ts';
import { GROWTH_FORM, GROWTH_PATTERN } from '../../shared/config/growth.ts';
import { countSchema, listSchema, mappingSchema, percentSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { JsonSchema, Option, OptionTable } from '../../shared/model/option.ts';

const CATEGORY_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';

function durationSchema(description: string): JsonSchema {
  return textSchema(description, DURATION_PATTERN, DURATION_FORM);
}

const CATEGORY = mappingSchema(
  'Tests of one kind.',
  {
    match: listSchema('Globs of their reports; the first category that matches a report counts its tests.', 'glob', 1),
    'min-share': percentSchema('Least share of all tests, in percent.'),
    'max-share': percentSchema('Largest share of all tests, in percent.'),
  },
  ['match'],
);

/** The option of the family of tests. */
export const TESTS_OPTION: Option = {
  name: 'tests',
  type: 'yaml',
  description:
    'Test reports of any tool (`reports`), and what they may say: how many tests may fail, be flaky, skipped, removed or slow. What is compared with the nearest baseline (`max-removed`, `max-newly-skipped`, `max-new-flaky`, `max-slowdown`) needs `baseline` in reliability.yml.',
  schema: mappingSchema(
    'Tests.',
    {
      reports: listSchema('The test reports; several are one run.', 'glob', 1),
      duplicates: {
        title: 'retry or separate',
        description:
          'What a test means that is twice in one part of a report, first failed and then passed: another try of it (flaky), or a test of its own; retry when not given.',
        type: 'string',
        enum: ['retry', 'separate'],
      },
      'max-failed': countSchema('How many tests may fail; 0 when not given.'),
      'max-flaky': countSchema('How many tests may pass only on another try; not judged when not given.'),
      'max-new-flaky': countSchema('How many of them may have been without flakes in all earlier runs that are kept.'),
      'max-skipped': countSchema('How many tests may be skipped.'),
      'max-newly-skipped': countSchema('How many tests may be skipped that ran in the baseline.'),
      'max-removed': countSchema('How many tests of the baseline may be gone; renamed ones are not.'),
      'min-tests': countSchema('How many tests there must be at least; 1 when not given.', 1),
      'min-reports': countSchema('How many report files there must be at least, one for each shard for example.', 1),
      'max-duration': durationSchema('How long all tests together may take, the sum of their times.'),
      'max-test-duration': durationSchema('How long one test may take.'),
      'max-slowdown': {
        title: GROWTH_FORM,
        description:
          'By how much all tests together, or one test, may be slower than the slowest of the last runs, in percent; and by more than `min-slowdown`.',
        type: ['number', 'string'],
        minimum: 0,
        maximum: 99_999,
        maxDecimals: 3,
        pattern: GROWTH_PATTERN,
      },
      'min-slowdown': durationSchema('What is slower by less than this is not slower; 1s when not given.'),
      quarantine: textSchema('A file of tests that are known to be flaky and do not count for a time.'),
      'release-after': countSchema('How many runs in a row a quarantined test must pass to be let go; 20.', 1),
      categories: {
        title: 'a mapping of names to categories',
        description: 'Kinds of tests by their reports, and the shares of all tests that they must or may have.',
        type: 'object',
        patternProperties: { [CATEGORY_PATTERN]: CATEGORY },
        additionalProperties: false,
      },
    },
    ['reports'],
  ),
  example: `reports: ["reports/junit/*.xml"]
max-failed: 0
max-flaky: 0
max-removed: 0
max-duration: 5m
max-slowdown: 50%
min-slowdown: 2s
quarantine: .reliability/quarantine.yml
categories:
  unit: { match: ["reports/junit/unit*.xml"], min-share: 70 }
  e2e: { match: ["reports/junit/e2e*.xml"], max-share: 10 }
`,
};

/** What most users say of tests, in one word. */
export const TESTS_SHORTHANDS: OptionTable = [
  {
    name: 'test-reports',
    type: 'globs',
    description: 'Test reports of any tool; the same as `reports` in `tests`.',
    shorthandFor: ['tests', 'reports'],
  },
];
