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
    meaning: 'The site has no HTML page.',
    next: 'Name the folder that the build writes pages to, or a server: site: { serve: …, url: … }.',
  },
  {
    code: 'SITE-PAGE-MISSING',
    meaning: 'No HTML answers a path that pages names.',
    next: 'Correct pages; paths begin with /, as a browser asks for them.',
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
    code: 'SITE-TAKEN',
    meaning: 'Something answers at site.url before the command of the site was started: it would be scanned instead.',
    next: 'End it, or serve on another port.',
  },
  {
    code: 'SITE-ENDED',
    meaning: 'The command of the site ended before, or while, its pages were asked for.',
    next: 'Run it by hand, and read what it said last; it must stay in the foreground.',
  },
  {
    code: 'SITE-NOT-READY',
    meaning: 'The site did not answer at site.url in time.',
    next: 'Correct the port, or raise ready-timeout.',
  },
  {
    code: 'SITE-REDIRECTS',
    meaning: 'A page redirects to another machine, or without end. Only what is on this machine is scanned.',
    next: 'Serve the build without it, for example without a redirect to https.',
  },
  {
    code: 'SITE-BROKEN',
    meaning: 'A page answered with status 500 or above, or not to the end.',
    next: 'Look at what the server says; name pages that work.',
  },
  {
    code: 'SITE-CHANGES',
    meaning: 'The same page had other defences when it was asked for again, apart from its nonce.',
    next: 'Serve the build in one way; a policy that changes cannot be judged.',
  },
  {
    code: 'SITE-TOO-MANY-PAGES',
    meaning: 'The site has more pages than max-pages, and not all were looked at.',
    next: 'Raise max-pages, or scan a smaller folder.',
  },
];
