import { GROWTH_FORM, GROWTH_PATTERN } from '../../shared/config/growth.ts';
import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { Option } from '../../shared/model/option.ts';
import { LIMIT_FORM, LIMIT_PATTERN } from './settings.ts';

function optionOf(name: string, what: string, compares: boolean, example: string): Option {
  return {
    name,
    type: 'yaml',
    description: `${what} (\`reports\`): \`limits\` for single metrics, and changes since the history that the baseline keeps (\`compare\`), told from noise.`,
    schema: mappingSchema(
      `${what}.`,
      {
        reports: listSchema('The reports. Several with the same metrics are several runs of this commit.', 'glob', 1),
        limits: {
          title: 'a mapping of metrics to limits',
          description: 'By the name of the metric or a glob over names, what it may be at most or must be at least.',
          type: 'object',
          additionalProperties: textSchema('What the metric may be.', LIMIT_PATTERN, LIMIT_FORM),
        },
        compare: {
          title: 'true or false',
          description: `Whether metrics are compared with the history; ${compares} when not given.`,
          type: 'boolean',
        },
        'min-change': {
          title: GROWTH_FORM,
          description: 'A smaller change is none, however sure it is; 3 % when not given.',
          type: ['number', 'string'],
          minimum: 0,
          maximum: 99_999,
          maxDecimals: 3,
          pattern: GROWTH_PATTERN,
        },
        'on-suspect': {
          title: 'warn or inconclusive',
          description:
            'What a change is that too few runs have shown yet, outside of the default branch; inconclusive when not given.',
          type: 'string',
          enum: ['warn', 'inconclusive'],
        },
        'more-is-better': listSchema(
          'Globs over metrics of which more is better, where the report does not say so.',
          'glob',
        ),
        exact: listSchema(
          'Globs over metrics without noise, where any change beyond min-change counts at once.',
          'glob',
        ),
        machine: textSchema(
          'What the machine is known by, instead of its system, processor, cores and memory: only runs on the same machine are compared.',
        ),
      },
      ['reports'],
    ),
    example,
  };
}

export const BENCHMARKS_OPTION: Option = optionOf(
  'benchmarks',
  'Reports of benchmarks',
  true,
  'reports: ["reports/bench*.json"]\nmachine: ubuntu-24.04-4core\n',
);

export const LOAD_OPTION: Option = optionOf(
  'load',
  'Reports of load tests',
  false,
  'reports: ["reports/k6.json"]\nlimits:\n  "http_req_duration.p95": 500ms\n  "http_reqs.rate": ">= 1000/s"\n',
);
