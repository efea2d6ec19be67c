import type { Place } from '../../../shared/model/problem.ts';
import type { PolicyFacts, Profile } from '../facts.ts';

/** Where a profile's header of this name is set; else its page's own policy; else the file that sets headers. */
export function profilePlace(
  { configuration }: PolicyFacts,
  { headers, metas }: Profile,
  name: string,
): { readonly place?: Place } {
  const line = headers.find((header) => header.name === name)?.line;
  if (configuration !== undefined && line !== undefined) return { place: { path: configuration, line } };
  const meta = metas.find(({ place }) => place !== undefined)?.place;
  if (meta !== undefined && name.startsWith('content-security-policy')) return { place: meta };
  return configuration === undefined ? {} : { place: { path: configuration } };
}

/** `/`, `/a` and 3 more. */
export function pagesText({ answers, examples }: Pick<Profile, 'answers' | 'examples'>): string {
  const more = answers - examples.length;
  return `${examples.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
