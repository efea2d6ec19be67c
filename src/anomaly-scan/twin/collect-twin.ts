import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import type { Place, Problem } from '../../shared/model/problem.ts';
import { openPageBrowser, type PageBrowser } from '../pages/page-browser.ts';
import { loadPage, type PageLoad } from '../pages/page-load.ts';
import type { RawPlace } from '../pages/page-record.ts';
import { sourcePlace } from '../pages/source-place.ts';
import { scanHtml } from '../policy/html-scan.ts';
import { openSite } from '../site/open-site.ts';
import type { Site, SiteAnswer } from '../site/site.ts';
import { siteOrigin } from '../site/site-origin.ts';
import { sourcePlaces } from '../site/source-places.ts';
import type { Fault, TwinFacts, TwinPage } from './facts.ts';
import type { TwinOptions } from './settings.ts';

const CSP = 'content-security-policy';

/** Loads every page with its policy and without; where the two differ, both once more. */
export async function collectTwin(
  context: FamilyContext,
  options: TwinOptions,
): Promise<Collected<TwinFacts, undefined>> {
  const site = await openSite(context, options.site);
  const opened = await openPageBrowser(context, options.browser);
  const { origin } = await siteOrigin(context, opened.host, site);
  const places = sourcePlaces(context, options.site);
  const pages: TwinPage[] = [];
  const problems: Problem[] = [];
  for (const page of options.pages) {
    context.progress(`With and without the policy: ${page}`);
    const answer = await site.get(page);
    const faults = await opened.whileOpen(faultsOf(context, site, origin, opened, page, answer));
    if ('code' in faults) {
      problems.push(faults);
      continue;
    }
    const [meta] = scanHtml(answer.html).metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined);
    const header = answer.headers.find(({ name }) => name === CSP);
    const policy =
      site.configuration !== undefined && header?.line !== undefined
        ? { path: places.path(site.configuration), line: header.line }
        : meta && places.page(answer, meta.line, meta.content);
    const hasPolicy = header !== undefined || meta !== undefined;
    pages.push({ page, hasPolicy, ...(policy === undefined ? {} : { policy }), faults });
  }
  const { name, version } = opened.browser;
  return { facts: { browser: { name, version }, pages, problems }, detail: undefined };
}

type RawFault = Omit<Fault, 'place'> & { readonly place?: RawPlace };

async function faultsOf(
  context: FamilyContext,
  site: Site,
  origin: string,
  { browser, host }: PageBrowser,
  page: string,
  { status }: SiteAnswer,
): Promise<readonly Fault[] | Problem> {
  if (status >= 400) return notLoaded(page, `it answers with status ${status}`);
  const look = async (): Promise<
    { readonly found: readonly RawFault[]; readonly sources: PageLoad['sources'] } | Problem
  > => {
    const without = await loadPage(browser, host, origin, page, { withoutPolicy: true });
    if (without.fault !== undefined) return notLoaded(page, `without its policy, ${without.fault}`);
    const withPolicy = await loadPage(browser, host, origin, page);
    if (withPolicy.fault !== undefined) return notLoaded(page, `with its policy, ${withPolicy.fault}`);
    return { found: differences(withPolicy, without), sources: new Map([...without.sources, ...withPolicy.sources]) };
  };
  const first = await look();
  if ('code' in first || first.found.length === 0) return 'code' in first ? first : [];
  const second = await look();
  if ('code' in second) return second;
  const again = new Set(second.found.map(keyOf));
  return Promise.all(
    first.found
      .filter((fault) => again.has(keyOf(fault)))
      .map(async ({ kind, directive, what, place }): Promise<Fault> => {
        const found = place && (await sourcePlace(context, site, origin, place, first.sources.get(place.url)));
        return { kind, directive, what, ...(found === undefined ? {} : { place: found satisfies Place }) };
      }),
  );
}

/** What is there under the policy, and not without it; and of scripts, the other way round. */
function differences(withPolicy: PageLoad, without: PageLoad): readonly RawFault[] {
  const known = new Set(without.refusals.map(({ directive, what }) => `${directive} ${what}`));
  const ran = ({ deeds }: PageLoad) => deeds.filter(({ kind }) => kind === 'scripts');
  const names = new Set(ran(withPolicy).map(({ what }) => what));
  return [
    ...withPolicy.refusals
      .filter(({ directive, what }) => !known.has(`${directive} ${what}`))
      .map((refusal): RawFault => ({ kind: 'refused', ...refusal })),
    ...withPolicy.errors
      .filter((what) => !without.errors.includes(what))
      .map((what): RawFault => ({ kind: 'error', directive: '', what })),
    ...ran(without)
      .filter(({ what }) => !names.has(what))
      .map(({ what, place }): RawFault => ({ kind: 'missing', directive: '', what, ...(place ? { place } : {}) })),
  ];
}

function keyOf({ kind, directive, what }: RawFault): string {
  return `${kind} ${directive} ${what}`;
}

function notLoaded(page: string, why: string): Problem {
  return {
    code: 'TWIN-NOT-LOADED',
    reason: `the page ${page} could not be compared with itself: ${why}`,
    hint: 'Open it by hand, and mend it, or leave it out of pages.',
  };
}
