import { BYTE_SIZE_FORM, BYTE_SIZE_PATTERN } from '../../shared/config/byte-size.ts';
import { GROWTH_FORM, GROWTH_PATTERN } from '../../shared/config/growth.ts';
import { listSchema, mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { JsonSchema, Option } from '../../shared/model/option.ts';

function bytesSchema(description: string): JsonSchema {
  return textSchema(description, BYTE_SIZE_PATTERN, BYTE_SIZE_FORM);
}

/** The option of the family of sizes. */
export const SIZES_OPTION: Option = {
  name: 'sizes',
  type: 'yaml',
  description:
    'Files that are weighed (`files`), as they are or compressed, alone and in `groups`; budgets (`max-size`, `max-total`) and growth since the nearest baseline (`max-growth`).',
  schema: mappingSchema(
    'Sizes of files.',
    {
      files: listSchema('The files that are weighed.', 'glob', 1),
      compression: {
        title: 'none or gzip or brotli',
        description: 'How files are weighed: as they are, or as a server would send them; none when not given.',
        type: 'string',
        enum: ['none', 'gzip', 'brotli'],
      },
      groups: {
        title: 'a mapping of names to globs',
        description: 'Files that are weighed as one, for example all that one page loads.',
        type: 'object',
        patternProperties: {
          '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$': listSchema('The files of the group, among `files`.', 'glob', 1),
        },
        additionalProperties: false,
      },
      bundles: listSchema(
        'What bundlers say of their entries: the metafile of esbuild, the stats of webpack, the manifest of Vite. What an entry loads at once is weighed as one, and so is that with what it loads later.',
        'glob',
        1,
      ),
      'max-size': bytesSchema('What one file, or one group, may weigh.'),
      'max-total': bytesSchema('What all files together may weigh.'),
      'max-growth': {
        title: GROWTH_FORM,
        description:
          'By how much one file, one group, or all together may be larger than in the baseline, in percent; and by more than `min-growth`.',
        type: ['number', 'string'],
        minimum: 0,
        maximum: 99_999,
        maxDecimals: 3,
        pattern: GROWTH_PATTERN,
      },
      'min-growth': bytesSchema('What is larger by no more than this is not larger; 0B when not given.'),
    },
    ['files'],
  ),
  example: `files: ["dist/**/*.js", "dist/**/*.css"]
compression: gzip
groups:
  start-page: ["dist/index-*.js", "dist/vendor-*.js"]
bundles: ["dist/.vite/manifest.json"]
max-total: 300kB
max-growth: 1%
min-growth: 200B
`,
};
