import type { Service, WebAnswer, WebHost } from '../../shared/io/web/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { linksOf } from './links.ts';
import { isLoopback, type ServedSite } from './settings.ts';
import type { Site, SiteAnswer } from './site.ts';

const PAGE_MS = 15_000;
const TRY_MS = 2000;
const PAUSE_MS = 100;
const MOST_REDIRECTS = 5;
const NONCES = /'nonce-[^']*'/giu;

/** Serves the site by the user's command, on this machine and nowhere else. Throws ProblemError SITE-*; then nothing is left running. */
export async function servedSite(host: WebHost, { serve, url, readyTimeoutMs }: ServedSite): Promise<Site> {
  const isTaken = await host.get(url, TRY_MS).then(
    () => true,
    () => false,
  );
  if (isTaken) throw taken(url);
  const service = host.start(serve);
  try {
    await ready(host, service, url, readyTimeoutMs);
    const get = (path: string): Promise<SiteAnswer> => page(host, service, url, path);
    const [first, second] = [await get('/'), await get('/')];
    if (defences(first) !== defences(second)) throw changing(url);
    return {
      kind: 'served',
      name: url,
      pages: async (most) => {
        const paths = await crawl(get, most);
        return { paths, total: paths.length };
      },
      get,
      close: () => service.stop(),
    };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

async function ready(host: WebHost, service: Service, url: string, limitMs: number): Promise<void> {
  const start = host.clock();
  while (!service.hasEnded()) {
    const left = limitMs - (host.clock() - start);
    if (left <= 0) throw notReady(url, limitMs, service);
    const answers = await host.get(url, Math.min(TRY_MS, left)).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise<void>((resolve) => host.after(PAUSE_MS, resolve));
  }
  throw ended(service);
}

async function page(host: WebHost, service: Service, url: string, path: string): Promise<SiteAnswer> {
  let address = new URL(path, url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    let answer: WebAnswer;
    try {
      answer = await host.get(address.href, PAGE_MS);
    } catch (error) {
      throw service.hasEnded() ? ended(service) : broken(path, String(error instanceof Error ? error.message : error));
    }
    const { status, headers, body } = answer;
    const header = (name: string) => headers.find(([known]) => known.toLowerCase() === name)?.[1];
    const location = header('location');
    if (status >= 300 && status < 400 && location !== undefined) {
      const next = URL.canParse(location, address.href) ? new URL(location, address) : undefined;
      if (next === undefined || next.protocol !== 'http:' || !isLoopback(next.hostname) || next.port !== address.port)
        throw leadsAway(path, location);
      address = next;
      continue;
    }
    if (status >= 500) throw broken(path, `status ${status}`);
    return {
      status,
      headers: headers.map(([name, value]) => ({ name: name.toLowerCase(), value })),
      html: /html/iu.test(header('content-type') ?? '') ? String(body) : '',
    };
  }
  throw leadsAway(path, address.href);
}

/** Pages that links lead to from the first one, breadth first. */
async function crawl(get: (path: string) => Promise<SiteAnswer>, most: number): Promise<readonly string[]> {
  const found = new Set(['/']);
  const queue = ['/'];
  for (let path = queue.shift(); path !== undefined && found.size < most; path = queue.shift()) {
    const { html, status } = await get(path);
    if (status !== 200) continue;
    for (const link of linksOf(html, path)) {
      if (found.has(link) || found.size >= most) continue;
      found.add(link);
      queue.push(link);
    }
  }
  return [...found];
}

function defences({ headers, status }: SiteAnswer): string {
  const own = headers.filter(({ name }) =>
    /^(?:content-security|x-frame|x-content-type|cross-origin|permissions|referrer)/u.test(name),
  );
  return JSON.stringify([status, own.map(({ name, value }) => [name, value.replace(NONCES, '')])]);
}

function taken(url: string): ProblemError {
  return new ProblemError({
    code: 'SITE-TAKEN',
    reason: `something answers at ${url} before the site was started`,
    hint: 'End it, or serve on another port; else the wrong thing would be scanned.',
  });
}

function ended(service: Service): ProblemError {
  return new ProblemError({
    code: 'SITE-ENDED',
    reason: `the command that serves the site ended${lastWords(service)}`,
    hint: 'Run site.serve by hand; it must stay in the foreground.',
  });
}

function notReady(url: string, limitMs: number, service: Service): ProblemError {
  return new ProblemError({
    code: 'SITE-NOT-READY',
    reason: `${url} did not answer within ${limitMs / 1000} s${lastWords(service)}`,
    hint: 'Check the port of site.url, or raise site.ready-timeout.',
  });
}

/** Terminals get colours, which are nothing to read. */
function lastWords(service: Service): string {
  const last = service.said().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
  return last === '' ? '' : `; it said: ${last}`;
}

function broken(path: string, what: string): ProblemError {
  return new ProblemError({
    code: 'SITE-BROKEN',
    reason: `the page ${path} did not work: ${what}`,
    hint: 'Look at what the server says, and name pages that work.',
  });
}

function leadsAway(path: string, to: string): ProblemError {
  return new ProblemError({
    code: 'SITE-REDIRECTS',
    reason: `the page ${path} redirects to ${to.slice(0, 200)}`,
    hint: 'Only what is on this machine is scanned: serve the build without that redirect.',
  });
}

function changing(url: string): ProblemError {
  return new ProblemError({
    code: 'SITE-CHANGES',
    reason: `the first page of ${url} had other defences when it was asked for again`,
    hint: 'Serve the build in one way; a policy that changes cannot be judged.',
  });
}
