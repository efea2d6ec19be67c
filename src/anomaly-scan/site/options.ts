import { mappingSchema, textSchema } from '../../shared/config/leaf-schema.ts';
import type { OptionTable } from '../../shared/model/option.ts';

/** What is scanned. */
export const SITE_OPTIONS: OptionTable = [
  {
    name: 'site-directory',
    type: 'string',
    description: 'Short for `site: { directory: … }`.',
    shorthandFor: ['site', 'directory'],
  },
  {
    name: 'site-headers',
    type: 'string',
    description: 'Short for `site: { headers: … }`.',
    shorthandFor: ['site', 'headers'],
  },
  {
    name: 'site',
    type: 'yaml',
    description:
      'The built application: a folder (`directory`) with the file that its host reads for headers (`headers`), or a command (`serve`) that serves it on this machine (`url`).',
    schema: mappingSchema('The built application.', {
      directory: textSchema('The folder that the build writes; relative to the working directory.'),
      headers: textSchema(
        'What the host reads for headers: `_headers`, vercel.json, staticwebapp.config.json, .htaccess or a configuration of nginx; when not given, the usual places are looked at.',
      ),
      serve: textSchema('The command that serves the application; it is ended with all that it started.'),
      url: textSchema('Where it serves, on this machine only: `http://127.0.0.1:4173`.'),
      'ready-timeout': {
        title: 'a whole number from 1 to 600',
        description: 'How many seconds it may take until it answers; 60 when not given.',
        type: 'integer',
        minimum: 1,
        maximum: 600,
      },
    }),
    example: 'directory: dist\nheaders: public/_headers\n',
  },
  {
    name: 'pages',
    type: 'list',
    description: 'Paths of pages that are looked at and attacked in any case, beside those that are found.',
    default: ['/'],
    example: '["/", "/search?q=text"]\n',
  },
  {
    name: 'max-pages',
    type: 'integer',
    description: 'How many pages are looked at, at most.',
    default: 2000,
    minimum: 1,
    maximum: 100_000,
  },
];
