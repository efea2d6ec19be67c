import type { Place } from '../../shared/model/problem.ts';
import type { Site, SiteAnswer } from '../site/site.ts';
import type { SourcePlaces } from '../site/source-places.ts';
import { nonceOf, parsePolicies } from './csp.ts';
import type { StaticNonce } from './facts.ts';
import { scanHtml } from './html-scan.ts';

/** How often a page is asked for, and how many pages. */
const RESPONSES = 5;
const MOST_PAGES = 3;

interface FoundNonce {
  readonly nonce: string;
  readonly place?: Place;
}

/**
 * Nonces that an attacker can know before the answer: written in a file, or the same in several answers of a server. A page is
 * asked for five times.
 */
export async function readNonces(
  site: Site,
  paths: readonly string[],
  places: SourcePlaces,
  configuration: string | undefined,
): Promise<readonly StaticNonce[]> {
  const found = new Map<string, StaticNonce>();
  for (const path of paths.slice(0, site.kind === 'directory' ? paths.length : MOST_PAGES)) {
    const seen = new Map<string, number>();
    for (let asked = 0; asked < (site.kind === 'directory' ? 1 : RESPONSES); asked++) {
      const answer = await site.get(path);
      for (const { nonce, place } of noncesOf(answer, places, configuration)) {
        const before = seen.get(nonce) ?? 0;
        seen.set(nonce, asked + 1);
        if (site.kind === 'directory' || (before > 0 && before <= asked))
          found.set(nonce, {
            start: nonce.slice(0, 6),
            responses: site.kind === 'directory' ? 0 : RESPONSES,
            page: found.get(nonce)?.page ?? path,
            ...(place === undefined ? {} : { place }),
          });
      }
    }
  }
  return [...found.values()];
}

/** Of the policies alone: a nonce of an element that no policy names protects nothing. */
function noncesOf(answer: SiteAnswer, places: SourcePlaces, configuration: string | undefined): readonly FoundNonce[] {
  const headers = answer.headers.filter(({ name }) => name === 'content-security-policy');
  const ofHeaders = headers.flatMap(({ value, line }) =>
    nonces(value).map((nonce) => ({
      nonce,
      ...(configuration === undefined || line === undefined ? {} : { place: { path: configuration, line } }),
    })),
  );
  if (!answer.html.includes("'nonce-") && !answer.html.includes('nonce-')) return ofHeaders;
  const ofMetas = scanHtml(answer.html).metas.flatMap(({ content, line }) => {
    const place = places.page(answer, line, content);
    return nonces(content).map((nonce) => ({ nonce, ...(place === undefined ? {} : { place }) }));
  });
  return [...ofHeaders, ...ofMetas];
}

function nonces(value: string): readonly string[] {
  return parsePolicies(value)
    .flatMap((policy) => [...policy.values()].flat())
    .flatMap((source) => nonceOf(source) ?? []);
}
