import { COMMON_OPTIONS, PUBLISH_OPTIONS, SAVE_BASELINE } from '../shared/config/common-options.ts';
import { listSchema, mappingSchema, percentSchema, textSchema } from '../shared/config/leaf-schema.ts';
import { METRICS } from '../shared/model/coverage.ts';
import { GAP_KINDS } from '../shared/model/gap-facts.ts';
import type { JsonSchema, OptionTable } from '../shared/model/option.ts';
import { CONVENTIONAL_SUITES, SUITE_NAME_FORM, SUITE_NAME_PATTERN } from './conventional-suites.ts';

function metricSchemas(): { readonly [metric: string]: JsonSchema } {
  return Object.fromEntries(
    METRICS.map((metric) => [metric, percentSchema(`Least share of ${metric} covered, in percent.`)]),
  );
}

const SUITE_SCHEMA = mappingSchema('One suite: its reports, and what they must cover.', {
  reports: listSchema('The coverage reports of this suite; several are merged.', 'glob', 1),
  command: textSchema(
    'What `reliability test` runs, a line for a shell; coverage and JUnit are switched on where it ends in a known runner. When not given, the tests that are found.',
  ),
  ...metricSchemas(),
  shards: {
    title: 'a number from 1 to 1000, or a list of names of letters, digits, dots, underscores and hyphens',
    description:
      'How many shards the tests are split into, or their names; `{shard}` in reports stands for 1, 2, … or the name. A shard without a report makes the verdict inconclusive.',
    type: ['integer', 'array'],
    minimum: 1,
    maximum: 1000,
    minItems: 1,
    items: { title: 'the name of a shard, as text', type: 'string', pattern: SUITE_NAME_PATTERN },
  },
  root: textSchema('Directory, relative to the repository root, that relative paths in the reports start at.'),
  'min-matched': percentSchema('Least share of the paths in the reports that must be files of the repository.'),
});

const SUITES_SCHEMA: JsonSchema = {
  title: SUITE_NAME_FORM,
  type: 'object',
  patternProperties: { [SUITE_NAME_PATTERN]: SUITE_SCHEMA },
  additionalProperties: false,
};

const PATH_RULE_SCHEMA = mappingSchema(
  'What some files must cover on their own.',
  {
    match: {
      title: 'a glob',
      description: 'The files.',
      type: 'string',
      pattern: '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$',
    },
    suites: listSchema('The suites that this rule is for; when not given, all of them.', 'word', 1),
    ...metricSchemas(),
  },
  ['match'],
);

const CARRY_RULE_SCHEMA = mappingSchema(
  'What may be taken from an earlier run.',
  {
    suite: textSchema('The suite whose tests do not run every time.', SUITE_NAME_PATTERN, SUITE_NAME_FORM),
    paths: listSchema('The files that may be carried; when not given, all of the suite.', 'glob', 1),
    'max-commits': {
      title: 'a whole number from 1 to 200',
      description: 'How many commits back the earlier run may be at most.',
      type: 'integer',
      minimum: 1,
      maximum: 200,
    },
  },
  ['suite', 'max-commits'],
);

const GAPS_SCHEMA = mappingSchema('What is made of sources that no test runs.', {
  'fail-on': {
    title: `a list of ${GAP_KINDS.join(', ')}`,
    description: 'Kinds of untested sources that fail the gate.',
    type: ['array', 'string'],
    items: { title: 'a kind of untested source', type: 'string', enum: GAP_KINDS },
  },
  hub: {
    title: 'a whole number from 1 to 10000',
    description: 'How many files that import a file directly make it a hub; 5 when not given.',
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
  },
  analyse: {
    title: 'auto or always or never',
    description:
      'When imports and history are looked at: when there is a gap and at most 2000 sources, always, or only for `fail-on`.',
    type: 'string',
    enum: ['auto', 'always', 'never'],
  },
});

const REPORTS: OptionTable = CONVENTIONAL_SUITES.map((suite) => ({
  name: `${suite.name}-reports`,
  type: 'globs' as const,
  description: `Coverage reports of the ${suite.tests}; with no reports named for any suite, conventional places are searched.`,
  shorthandFor: ['suites', suite.name, 'reports'] as const,
}));

const LINES: OptionTable = CONVENTIONAL_SUITES.map((suite) => ({
  name: `${suite.name}-lines`,
  type: 'percent' as const,
  description: `Least share of lines that the ${suite.tests} must cover, in percent.`,
  default: suite.lines,
  shorthandFor: ['suites', suite.name, 'lines'] as const,
}));

/** All options of coverage-gate: reader, schema and documentation at once. */
export const COVERAGE_OPTIONS: OptionTable = [
  ...REPORTS,
  ...LINES,
  {
    name: 'suites',
    type: 'yaml',
    description:
      'Suites by name, with the reports, thresholds (`lines`, `branches`, `functions`, `statements`), `shards`, `root` and `min-matched` of each.',
    schema: SUITES_SCHEMA,
    example: `unit:
  reports: ["coverage/unit/**/lcov.info"]
  lines: 95
integration:
  reports: ["coverage/integration/shard-{shard}/*.xml"]
  shards: 4
  lines: 90
e2e:
  reports: ["coverage/e2e/coverage-final.json"]
  lines: 80
  branches: 70
`,
  },
  {
    name: 'combined',
    type: 'yaml',
    description: 'What all suites together must cover, by metric: a line counts as covered when any suite runs it.',
    schema: mappingSchema('Thresholds of the union of all suites.', metricSchemas()),
    example: 'lines: 95\n',
  },
  {
    name: 'paths',
    type: 'yaml',
    description:
      'Thresholds of parts of the repository; for each suite, the first rule that matches a file is the one that counts it.',
    schema: { title: 'a list of rules, each with "match" and thresholds', type: 'array', items: PATH_RULE_SCHEMA },
    example: '- match: "src/auth/**"\n  suites: [unit]\n  lines: 95\n  branches: 90\n',
  },
  {
    name: 'patch',
    type: 'yaml',
    description:
      'What the lines that a change adds or rewrites must cover, by all suites together; compared with the exact base, from local git. Without it the number is shown when the base is at hand.',
    schema: mappingSchema('Thresholds of the changed lines and of the branches on them.', {
      lines: percentSchema('Least share of the changed lines covered, in percent.'),
      branches: percentSchema('Least share of the branches on changed lines covered, in percent.'),
    }),
    example: 'lines: 95\n',
  },
  {
    name: 'owners',
    type: 'yaml',
    description:
      'What the files of each owner in CODEOWNERS must cover, by all suites together; a file of several owners counts for each.',
    schema: mappingSchema('Thresholds of each owner.', metricSchemas()),
    example: 'lines: 85\n',
  },
  {
    name: 'owners-report',
    type: 'boolean',
    description:
      'Also write owners-report.md and owners-report.json: what each owner covers, the largest gaps, what changed in about a week, and waivers that end soon.',
    default: false,
  },
  {
    name: 'ratchet',
    type: 'yaml',
    description:
      'A file of floors for suites, paths and owners that coverage may not fall below. They only rise; lowering one takes a written reason and somebody who answers for it.',
    schema: mappingSchema(
      'Floors that only rise.',
      { file: textSchema('The file, relative to the working directory; it belongs to the repository.') },
      ['file'],
    ),
    example: 'file: .reliability/coverage-floor.json\n',
  },
  {
    name: 'update-floors',
    type: 'boolean',
    description:
      'After a run that passes, also write the floors that rose into the file of `ratchet`; else they are only written beside the reports.',
    default: false,
  },
  {
    name: 'regression',
    type: 'yaml',
    description:
      'How far lines may fall below the nearest baseline of the base branch, removed code accounted for: of each suite and of all together. Needs `baseline` in reliability.yml; without one to compare with, the verdict is inconclusive.',
    schema: mappingSchema(
      'How far coverage may fall.',
      { 'max-drop': percentSchema('Percentage points that may be lost; 0: none.') },
      ['max-drop'],
    ),
    example: 'max-drop: 0\n',
  },
  {
    name: 'carry-forward',
    type: 'yaml',
    description:
      'What may be taken from the nearest earlier run that was kept, when this run did not measure it: lines of files that are exactly as they were then. Files that changed since count as uncovered. Nothing, unless a rule says so.',
    schema: { title: 'a list of rules, each with "suite" and "max-commits"', type: 'array', items: CARRY_RULE_SCHEMA },
    example: '- suite: e2e\n  paths: ["web/**"]\n  max-commits: 20\n',
  },
  {
    name: 'gaps',
    type: 'yaml',
    description:
      'Which untested sources fail the gate (`fail-on`), how many importers make a file a hub (`hub`), and when imports and history are looked at to say which test to write next (`analyse`).',
    schema: GAPS_SCHEMA,
    example: 'fail-on: [new-untested-hub]\nhub: 5\nanalyse: auto\n',
  },
  {
    name: 'ignore',
    type: 'globs',
    description: 'Files that are not measured, for example generated ones.',
    example: '["**/generated/**"]\n',
  },
  {
    name: 'min-matched',
    type: 'percent',
    description:
      'Least share of the paths in the reports that must be files of the repository; below it the verdict is inconclusive.',
    default: 90,
  },
  {
    name: 'unmeasured',
    type: 'enum',
    description:
      'What it means when source files of a measured module hold code but are in no report: `fail` gives no verdict until they are measured or ignored, `warn` names them, `ignore` does not look.',
    values: ['fail', 'warn', 'ignore'],
    default: 'fail',
  },
  SAVE_BASELINE,
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
