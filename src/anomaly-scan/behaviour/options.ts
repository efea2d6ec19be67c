import type { OptionTable } from '../../shared/model/option.ts';

/** Options of the part about what pages do. */
export const BEHAVIOUR_OPTIONS: OptionTable = [
  {
    name: 'profile',
    type: 'string',
    description:
      'The file of what the pages are known to do (hosts, scripts, text run as code, storage, workers); it belongs to the repository, and what is not in it fails.',
    example: '.reliability/behaviour.json\n',
  },
  {
    name: 'update-profile',
    type: 'boolean',
    description: 'Write what the pages do now into the file of `profile`, instead of comparing with it.',
    default: false,
  },
];
