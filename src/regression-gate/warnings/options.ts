import { countSchema, listSchema, mappingSchema } from '../../shared/config/leaf-schema.ts';
import type { Option } from '../../shared/model/option.ts';

/** The option of the family of warnings. */
export const WARNINGS_OPTION: Option = {
  name: 'warnings',
  type: 'yaml',
  description:
    'What linters and compilers say (`reports`), and how much of it may be new since the nearest baseline (`max-new`) or there at all (`max-total`). Known by the text of its line, so that what only moved is not new.',
  schema: mappingSchema(
    'Warnings of linters and compilers.',
    {
      reports: listSchema('The reports; several are one run.', 'glob', 1),
      level: {
        title: 'error or warning or note',
        description: 'The least grave that counts; warning when not given.',
        type: 'string',
        enum: ['error', 'warning', 'note'],
      },
      'max-new': countSchema('How many may be new since the baseline.'),
      'max-total': countSchema('How many there may be.'),
      'min-reports': countSchema('How many report files there must be at least; 1 when not given.', 1),
    },
    ['reports'],
  ),
  example: 'reports: ["reports/eslint.json", "reports/*.sarif"]\nmax-new: 0\n',
};
