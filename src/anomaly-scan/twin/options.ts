import type { OptionTable } from '../../shared/model/option.ts';

/** Options of the part that loads pages with and without their policy. */
export const TWIN_OPTIONS: OptionTable = [
  {
    name: 'twin',
    type: 'boolean',
    description:
      'Load the pages with their policy and without it, and fail when the policy stops something that the application itself does.',
    default: false,
  },
];
