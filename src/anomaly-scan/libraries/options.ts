import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { OptionTable } from '../../shared/model/option.ts';

/** The option of the part about libraries in built scripts. */
export const LIBRARIES_OPTIONS: OptionTable = [
  {
    name: 'libraries',
    type: 'yaml',
    description:
      'Built scripts (`files`) in which libraries and their versions are looked for; those with a known vulnerability fail, from `fail-on` on. `data` names a newer jsrepository.json of Retire.js than the extract that is built in.',
    schema: mappingSchema(
      'Libraries in built scripts.',
      {
        files: listSchema('The scripts; their source maps lie beside them, or in them.', 'glob', 1),
        data: textSchema('A jsrepository.json of Retire.js; without it, the extract that is built in.'),
        'fail-on': {
          title: 'critical, high, medium or low',
          description: 'Vulnerabilities of this severity, and graver ones, fail; medium when not given.',
          type: 'string',
          enum: ['critical', 'high', 'medium', 'low'],
        },
        'max-age-days': {
          title: 'a whole number from 1 to 3650',
          description: 'Data that are older make a notice; 180 when not given.',
          type: 'integer',
          minimum: 1,
          maximum: 3650,
        },
      },
      ['files'],
    ),
    example: 'files: ["dist/assets/*.js"]\nfail-on: medium\n',
  },
];
