import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about declared sinks, and codes of their problems. */
export const SINKS_CODES: readonly CodeMeaning[] = [
  {
    code: 'sinks/got-through',
    meaning:
      'Data of others ran as a script in your own page, under the policy that it is sent: proved in a real browser.',
    next: 'Show the data as text (textContent, the templates of the framework), then see which policy would have stopped it.',
  },
  {
    code: 'sinks/only-policy-holds',
    meaning:
      'Data of others would run as a script in your own page: it did without the policy, and the policy is all that stopped it.',
    next: 'Show the data as text. A policy is the second defence, and browsers differ.',
  },
  {
    code: 'SINKS-NOT-REACHED',
    meaning:
      'A harmless text that was sent through the sink was not seen in the page, and no payload ran: what was tested is unknown.',
    next: 'Correct the parameter, the fragment, the field or the message, and name the page that shows the data.',
  },
  {
    code: 'SINKS-NOT-MEASURED',
    meaning: 'The page of a sink did not load to its end, or a payload could not be tried.',
    next: 'Open the page by hand; give the job more time and memory.',
  },
];
