import { BYTE_SIZE_FORM, BYTE_SIZE_PATTERN } from '../../shared/config/byte-size.ts';
import { GROWTH_FORM, GROWTH_PATTERN } from '../../shared/config/growth.ts';
import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { Option } from '../../shared/model/option.ts';

/** The option of the family of container images. */
export const IMAGES_OPTION: Option = {
  name: 'images',
  type: 'yaml',
  description:
    'Container images that are weighed (`files`: folders of OCI layouts, archives of `docker save`), with the layers that grew; budgets (`max-size`) and growth since the nearest baseline (`max-growth`).',
  schema: mappingSchema(
    'Sizes of container images.',
    {
      files: listSchema('Folders that hold an OCI layout, and archives as docker save writes them.', 'glob', 1),
      'max-size': textSchema('What all layers of one image may weigh.', BYTE_SIZE_PATTERN, BYTE_SIZE_FORM),
      'max-growth': {
        title: GROWTH_FORM,
        description:
          'By how much an image may be larger than in the baseline, in percent; and by more than `min-growth`.',
        type: ['number', 'string'],
        minimum: 0,
        maximum: 99_999,
        maxDecimals: 3,
        pattern: GROWTH_PATTERN,
      },
      'min-growth': textSchema(
        'What is larger by no more than this is not larger; 0B when not given.',
        BYTE_SIZE_PATTERN,
        BYTE_SIZE_FORM,
      ),
    },
    ['files'],
  ),
  example: 'files: ["build/image.tar"]\nmax-size: 200MB\nmax-growth: 1%\nmin-growth: 100kB\n',
};
