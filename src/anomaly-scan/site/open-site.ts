import type { FamilyContext } from '../../shared/families/port.ts';
import { directorySite } from './directory-site.ts';
import { servedSite } from './served-site.ts';
import type { SiteOptions } from './settings.ts';
import type { Site } from './site.ts';

/** The site of this run, opened once for all that look at it. Throws ProblemError SITE-*. */
export function openSite(
  context: Pick<FamilyContext, 'io' | 'shared' | 'progress'>,
  options: SiteOptions,
): Promise<Site> {
  return context.shared('site', async () => {
    if ('directory' in options) return directorySite(context.io, options);
    return servedSite(await context.io.webHost(), options);
  });
}
