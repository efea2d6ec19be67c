import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { KINDS } from '../pages/kinds.ts';
import { openPageBrowser, type PageBrowser } from '../pages/page-browser.ts';
import { loadPage, type PageLoad } from '../pages/page-load.ts';
import type { RawDeed } from '../pages/page-record.ts';
import { sourcePlace } from '../pages/source-place.ts';
import { openSite } from '../site/open-site.ts';
import type { Site } from '../site/site.ts';
import { siteOrigin } from '../site/site-origin.ts';
import type { BehaviourFacts, Deed, PageFacts, Profile } from './facts.ts';
import { readProfile } from './profile.ts';
import type { BehaviourOptions } from './settings.ts';

const LARGEST_PROFILE_BYTES = 16 << 20;

/** Loads every page twice, each time in a context that knows nothing of any other, and notes what it does. */
export async function collectBehaviour(
  context: FamilyContext,
  options: BehaviourOptions,
): Promise<Collected<BehaviourFacts, undefined>> {
  const profile = profileAt(context, options);
  const site = await openSite(context, options.site);
  const opened = await openPageBrowser(context, options.browser);
  const { origin } = await siteOrigin(context, opened.host, site);
  const pages: PageFacts[] = [];
  const problems: Problem[] = [];
  for (const page of options.pages) {
    context.progress(`Behaviour of ${page}`);
    const found = await opened.whileOpen(pageOf(context, site, origin, opened, page));
    if ('deeds' in found) pages.push(found);
    else problems.push(found);
  }
  const { name, version } = opened.browser;
  return { facts: { browser: { name, version }, profile, pages, problems }, detail: undefined };
}

function profileAt({ io }: FamilyContext, { profile: path }: BehaviourOptions): Profile | null {
  if (io.status(path).kind === 'missing') return null;
  return readProfile(path, io.readText(path, LARGEST_PROFILE_BYTES) ?? '');
}

async function pageOf(
  context: FamilyContext,
  site: Site,
  origin: string,
  { browser, host }: PageBrowser,
  page: string,
): Promise<PageFacts | Problem> {
  const { status } = await site.get(page);
  if (status >= 400) return notLoaded(page, `it answers with status ${status}`);
  const first = await loadPage(browser, host, origin, page);
  const second = first.fault === undefined ? await loadPage(browser, host, origin, page) : first;
  if (second.fault !== undefined) return notLoaded(page, second.fault);
  const keys = ({ deeds }: PageLoad) => new Set(deeds.map(keyOf));
  const [before, after] = [keys(first), keys(second)];
  const placed = async (raw: RawDeed, load: PageLoad): Promise<Deed> => {
    const { kind, what, place } = raw;
    const text = place === undefined ? undefined : load.sources.get(place.url);
    const found = place === undefined ? undefined : await sourcePlace(context, site, origin, place, text);
    return { kind, what, ...(found === undefined ? {} : { place: found }) };
  };
  const of = (load: PageLoad, wanted: (key: string) => boolean): Promise<readonly Deed[]> =>
    Promise.all(load.deeds.filter((deed) => wanted(keyOf(deed))).map((deed) => placed(deed, load)));
  return {
    page,
    deeds: sorted(await of(second, (key) => before.has(key))),
    unstable: sorted([
      ...(await of(first, (key) => !after.has(key))),
      ...(await of(second, (key) => !before.has(key))),
    ]),
  };
}

function keyOf({ kind, what }: RawDeed): string {
  return `${kind} ${what}`;
}

function sorted(deeds: readonly Deed[]): readonly Deed[] {
  return [...deeds].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
}

function notLoaded(page: string, why: string): Problem {
  return {
    code: 'BEHAVIOUR-NOT-LOADED',
    reason: `what the page ${page} does could not be noted: ${why}`,
    hint: 'Open it by hand, and mend it, or leave it out of pages.',
  };
}
