import type { CodeMeaning } from '../shared/model/codes.ts';

/** Problems of certify itself; those of the gates are the gates'. */
export const CERTIFY_CODES: readonly CodeMeaning[] = [
  {
    code: 'CERTIFY-NOTHING-RAN',
    meaning: 'certify came to no verdict, because no gate ran.',
    next: 'Give reliability.yml a section for each gate that is to run.',
  },
  {
    code: 'CERTIFY-CERTIFICATE-MISSING',
    meaning: 'The certificate that `verify` was told to check does not exist or cannot be read.',
    next: 'Download the report folder of the run of certify, and name its certificate.intoto.json.',
  },
  {
    code: 'CERTIFY-CERTIFICATE-INVALID',
    meaning: 'A certificate is cut off, was changed, or is of another release.',
    next: 'Download it again, and verify it with the release that wrote it.',
  },
];
