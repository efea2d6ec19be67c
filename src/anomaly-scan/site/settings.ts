import { configProblem } from '../../shared/config/config-problem.ts';
import { entriesOf, textOf } from '../../shared/config/narrow.ts';
import { show } from '../../shared/config/quote.ts';
import type { OptionValues } from '../../shared/model/option.ts';

/** A folder of built files, and the file that says its headers. Relative to the working directory. */
export interface DirectorySite {
  readonly directory: string;
  readonly headers?: string;
}

/** A command that serves the site on this machine, and where. */
export interface ServedSite {
  readonly serve: string;
  /** `http://127.0.0.1:4173`, without a path. */
  readonly url: string;
  /** In ms, until it answers. */
  readonly readyTimeoutMs: number;
}

export type SiteOptions = DirectorySite | ServedSite;

const READY_TIMEOUT_S = 60;

/** Throws ProblemError CONFIG-*. */
export function configureSite(values: OptionValues): SiteOptions {
  const site = entriesOf(values.get('site'), 'site');
  const isServed = site.has('serve') || site.has('url');
  if (site.has('directory') === isServed)
    throw configProblem(
      isServed ? 'CONFIG-CONFLICT' : 'CONFIG-MISSING-KEY',
      isServed ? 'site names a directory and a server' : 'site names neither a directory nor a server',
      'Name one of them: site: { directory: dist, headers: public/_headers }, or site: { serve: npm run preview, url: "http://127.0.0.1:4173" }.',
    );
  if (!isServed)
    return {
      directory: textOf(site, 'directory').replace(/\/+$/u, ''),
      ...(site.has('headers') ? { headers: textOf(site, 'headers') } : {}),
    };
  if (site.has('headers'))
    throw configProblem(
      'CONFIG-CONFLICT',
      'site.headers belongs to site.directory; a server sends its own headers',
      'Leave site.headers out.',
    );
  const seconds = site.get('ready-timeout') ?? READY_TIMEOUT_S;
  return {
    serve: textOf(site, 'serve'),
    url: loopback(textOf(site, 'url')),
    readyTimeoutMs: Number(seconds) * 1000,
  };
}

/** Only the user's own build on this machine is ever attacked. */
function loopback(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.protocol === 'http:' && isLoopback(url.hostname) && url.username === '')
    return url.origin;
  throw configProblem(
    'CONFIG-VALUE',
    `site.url is ${show(text)}, which is not on this machine`,
    'Only the own build is scanned, on http://127.0.0.1, http://[::1] or http://localhost with a port.',
  );
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(hostname);
}
