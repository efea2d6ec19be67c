import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { OptionTable } from '../../shared/model/option.ts';

/** The option of the part about built scripts. */
export const BUNDLES_OPTIONS: OptionTable = [
  {
    name: 'bundles',
    type: 'yaml',
    description:
      'Built scripts (`files`) in which ways are looked for by which a text becomes code or markup; those of your own code that are not in the file of known ones (`known`, a sinks.json of an earlier run) fail beyond `max-new`.',
    schema: mappingSchema(
      'Built scripts.',
      {
        files: listSchema('The scripts; their source maps lie beside them, or in them.', 'glob', 1),
        known: textSchema('A sinks.json of an earlier run that belongs to the repository; without it, no sink fails.'),
        'max-new': {
          title: 'a whole number from 0 to 10000',
          description: 'How many may be new; 0 when not given.',
          type: 'integer',
          minimum: 0,
          maximum: 10_000,
        },
      },
      ['files'],
    ),
    example: 'files: ["dist/assets/*.js"]\nknown: .reliability/sinks.json\n',
  },
];
