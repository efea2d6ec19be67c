import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Codes of problems with the site that is scanned. */
export const SITE_CODES: readonly CodeMeaning[] = [
  {
    code: 'SITE-MISSING',
    meaning: 'The folder of the built site is not there.',
    next: 'Build before the scan, and correct site.directory; it is relative to the working directory.',
  },
  {
    code: 'SITE-NO-PAGE',
    meaning: 'The folder of the site has no HTML page.',
    next: 'Name the folder that the build writes pages to, or a server: site: { serve: …, url: … }.',
  },
  {
    code: 'SITE-UNREADABLE',
    meaning: 'A page may not be read, or is larger than 16 MiB.',
    next: 'Check its permissions.',
  },
  {
    code: 'SITE-HEADERS-MISSING',
    meaning: 'The file that is named for the headers of the site cannot be read.',
    next: 'Correct site.headers; it is relative to the working directory.',
  },
  {
    code: 'SITE-HEADERS',
    meaning:
      'The file that says the headers of the site has something that is not understood: a syntax error, headers that depend on the request, an included file that is not there. Nothing is guessed.',
    next: 'Correct the line, or let a server be scanned: site: { serve: …, url: … }.',
  },
  {
    code: 'SITE-TOO-MANY-PAGES',
    meaning: 'The site has more pages than max-pages, and not all were looked at.',
    next: 'Raise max-pages, or scan a smaller folder.',
  },
];
