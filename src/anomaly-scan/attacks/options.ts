import type { OptionTable } from '../../shared/model/option.ts';

export const ATTACKS_OPTIONS: OptionTable = [
  {
    name: 'attacks',
    type: 'boolean',
    description:
      'Run the attacks in a real browser, against the policy of the pages; else only the text of the policy is read.',
    default: true,
  },
  {
    name: 'browser',
    type: 'string',
    description: 'The Chromium that attacks are run in; when not given, one is looked for.',
    example: '/usr/bin/chromium\n',
  },
  {
    name: 'vectors',
    type: 'list',
    description: 'Which attacks are run, by class or id; all when not given.',
    example: '["reflected", "dom", "E01"]\n',
  },
  {
    name: 'min-live-vectors',
    type: 'integer',
    description: 'How many attacks must be proved to work without any defence, so that blocking them means something.',
    default: 100,
    maximum: 1000,
  },
  {
    name: 'max-executed',
    type: 'integer',
    description:
      'How many attacks may get through; more fail the gate. Those that are waived, and those that no policy can stop, do not count.',
    default: 0,
    maximum: 1000,
  },
];
