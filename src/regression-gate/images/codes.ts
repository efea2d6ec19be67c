import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about container images, and codes of their problems. */
export const IMAGES_CODES: readonly CodeMeaning[] = [
  {
    code: 'images/over-budget',
    meaning: 'The layers of an image weigh more than max-size.',
    next: 'The hint names its largest layers; leave out what is not needed, or begin with a smaller image.',
  },
  {
    code: 'images/larger-than-before',
    meaning: 'An image grew since the baseline by more than max-growth and by more than min-growth.',
    next: 'The hint names the layers that grew, by the command that made them; take it back, or waive it.',
  },
  {
    code: 'IMAGES-NO-FILE',
    meaning: 'No folder or archive fits images.files.',
    next: 'Build the image before this step, and correct the path.',
  },
  {
    code: 'IMAGES-UNKNOWN',
    meaning: 'A folder or file is neither an OCI layout nor an archive as docker save writes it.',
    next: 'Write one with docker save, or docker buildx build --output type=oci.',
  },
  {
    code: 'IMAGES-TRUNCATED',
    meaning: 'An archive ends in the middle.',
    next: 'Let docker save run to its end (disk full? killed job?).',
  },
  {
    code: 'IMAGES-INCOMPLETE',
    meaning: 'A layer of an image is not in the layout or archive.',
    next: 'Write the whole image; sparse layouts cannot be weighed.',
  },
];
