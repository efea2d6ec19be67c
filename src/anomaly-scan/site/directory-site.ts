import type { Io } from '../../shared/io/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { pagePath } from './folder-file.ts';
import { type HostAnswer, HostFault } from './host.ts';
import { readHost } from './read-host.ts';
import type { Site, SiteAnswer } from './site.ts';

/** A page of this size is data. */
const LARGEST_PAGE_BYTES = 16 << 20;

/** A folder of built files, answered as its host would, without a server. Throws ProblemError SITE-*. */
export function directorySite(
  io: Pick<Io, 'find' | 'status' | 'readText'>,
  { directory, headers }: { readonly directory: string; readonly headers?: string },
): Site {
  const { kind } = io.status(directory);
  if (kind !== 'directory')
    throw new ProblemError({
      code: 'SITE-MISSING',
      reason: `the folder of the site, ${directory}, ${kind === 'missing' ? 'does not exist' : 'is no folder that can be read'}`,
      hint: 'Build the site before this runs, and check site.directory; it is relative to the working directory.',
    });
  const { host, path: configuration } = readHost(io, directory, headers);
  const files = io.find([`${directory}/**/*.{html,htm}`]).map((path) => path.slice(directory.length + 1));
  if (files.length === 0)
    throw new ProblemError({
      code: 'SITE-NO-PAGE',
      reason: `there is no HTML page in ${directory}`,
      hint: 'Name the folder that the build writes pages to; an application whose pages a server makes is named by site.serve and site.url.',
    });
  const known = new Map<string, boolean>();
  const has = (file: string): boolean => {
    const found = known.get(file) ?? (file !== '' && io.status(`${directory}/${file}`).kind === 'file');
    known.set(file, found);
    return found;
  };
  for (const file of files) known.set(file, true);
  return {
    kind: 'directory',
    name: configuration === undefined ? directory : `${directory} with ${configuration}`,
    ...(configuration === undefined ? {} : { configuration }),
    pages: async (most) => ({
      paths: files.slice(0, most).map((file) => pagePath(file, host.cleanUrls)),
      total: files.length,
    }),
    get: async (path) => {
      const { file, status, headers: own } = answerOf(() => host.answer(path, has), configuration);
      const answer: SiteAnswer = { status, headers: own, html: '' };
      if (file === undefined) return answer;
      if (!/\.html?$/u.test(file)) return { ...answer, asset: `${directory}/${file}` };
      const html = io.readText(`${directory}/${file}`, LARGEST_PAGE_BYTES);
      if (html === undefined) throw unreadable(`${directory}/${file}`);
      return { ...answer, html, file: `${directory}/${file}` };
    },
    close: async () => undefined,
  };
}

function answerOf(answer: () => HostAnswer, path: string | undefined): HostAnswer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    throw new ProblemError({
      code: 'SITE-HEADERS',
      reason: `${path ?? 'the configuration of the host'}: ${error.message}`,
      hint: 'Nothing is guessed of headers. Correct it, or let your own server be scanned: site: { serve: …, url: … }.',
      ...(path === undefined ? {} : { location: { path, line: error.line } }),
    });
  }
}

function unreadable(path: string): ProblemError {
  return new ProblemError({
    code: 'SITE-UNREADABLE',
    reason: `the page ${path} cannot be read, or is larger than 16 MiB`,
    hint: 'Check its permissions.',
    location: { path },
  });
}
