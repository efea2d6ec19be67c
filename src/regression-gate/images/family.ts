import { defineFamily } from '../../shared/families/port.ts';
import { checkImages } from './check-images.ts';
import type { ImagesDetail } from './collect-images.ts';
import { decideImages } from './decide-images.ts';
import type { ImagesFacts } from './facts.ts';
import { writeKept } from './kept-images.ts';
import { presentImages } from './present-images.ts';
import { configure, type ImagesOptions } from './settings.ts';

/** What container images weigh, layer by layer, against budgets and the baseline. */
export const images = defineFamily<ImagesOptions, ImagesFacts, ImagesDetail>({
  id: 'images',
  configure,
  collect: async (context, options) => (await import('./collect-images.ts')).collectImages(context, options),
  decide: decideImages,
  check: checkImages,
  present: presentImages,
  keep: (_options, { problems }, detail) =>
    problems.length > 0 ? undefined : writeKept(detail.images, detail.history),
});
