import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { openSite } from '../site/open-site.ts';
import type { SiteAnswer } from '../site/site.ts';
import { sourcePlaces } from '../site/source-places.ts';
import { AnswerProfiles } from './answer-profiles.ts';
import { type ForeignWithoutIntegrity, MOST_ENTRIES, type PolicyFacts } from './facts.ts';
import { scanHtml } from './html-scan.ts';
import { InlineCoverage } from './inline-coverage.ts';
import { readNonces } from './read-nonces.ts';
import type { PolicyOptions } from './settings.ts';

/** Paths that no page has: what answers them is a page of the site too, and is often forgotten by its policy. */
const PROBES = ['/reliability-no-such-page', '/reliability/no/such/route'];

/** Looks at every page of the site, and at what answers paths that have none. */
export async function collectPolicy(
  context: FamilyContext,
  options: PolicyOptions,
): Promise<Collected<PolicyFacts, undefined>> {
  const site = await openSite(context, options.site);
  const { paths, total } = await site.pages(options.maxPages);
  const wanted = [...new Set([...options.pages, ...paths])].slice(0, Math.max(options.maxPages, options.pages.length));
  context.progress(`Looking at ${wanted.length} pages of ${site.name}`);
  const { configuration } = site;
  const placed = sourcePlaces(context, options.site);
  const policyFile = configuration === undefined ? undefined : placed.path(configuration);
  const profiles = new AnswerProfiles(placed, policyFile);
  const coverage = new InlineCoverage(placed);
  const foreign = new Map<string, ForeignWithoutIntegrity>();
  let pages = 0;
  for (const path of [...wanted, ...PROBES]) {
    const answer = await site.get(path);
    if (!isPage(answer)) {
      if (options.pages.includes(path)) throw missing(path, site.name, answer.status);
      continue;
    }
    if (!PROBES.includes(path)) pages++;
    const scan = scanHtml(answer.html);
    const own = profiles.add(path, answer, scan);
    coverage.add(path, answer, scan, own.policies);
    for (const { url, kind, line, hasIntegrity } of scan.foreign) {
      if (hasIntegrity) continue;
      const known = foreign.get(url);
      const place = known === undefined ? placed.page(answer, line, url) : known.place;
      foreign.set(url, {
        url,
        kind,
        pages: (known?.pages ?? 0) + 1,
        page: known?.page ?? path,
        ...(place === undefined ? {} : { place }),
      });
    }
  }
  if (pages === 0)
    throw new ProblemError({
      code: 'SITE-NO-PAGE',
      reason: `nothing that ${site.name} answers is an HTML page`,
      hint: 'Name paths of pages: pages: [/].',
    });
  const nonces = await readNonces(site, wanted, placed, policyFile);
  const { refused, unusedHashes } = coverage.result();
  const lists = [refused, unusedHashes, [...foreign.values()], nonces];
  return {
    facts: {
      site: site.name,
      kind: site.kind,
      ...(policyFile === undefined ? {} : { configuration: policyFile }),
      pages,
      totalPages: Math.max(total, pages),
      profiles: profiles.result(),
      refused: refused.slice(0, MOST_ENTRIES),
      unusedHashes: unusedHashes.slice(0, MOST_ENTRIES),
      foreign: [...foreign.values()].slice(0, MOST_ENTRIES),
      nonces: nonces.slice(0, MOST_ENTRIES),
      omitted: lists.reduce((sum, list) => sum + Math.max(0, list.length - MOST_ENTRIES), 0),
    },
    detail: undefined,
  };
}

/** What somebody names is to be looked at in any case. */
function missing(path: string, site: string, status: number): ProblemError {
  return new ProblemError({
    code: 'SITE-PAGE-MISSING',
    reason: `${path} of ${site} answers with status ${status} and no HTML`,
    hint: 'Correct pages, or build the page before the scan.',
  });
}

/** An answer without any HTML of the application is the host's own, and nothing of the application can be in it. */
function isPage({ html }: SiteAnswer): boolean {
  return html !== '';
}
