import { type Place, ProblemError } from '../../shared/model/problem.ts';
import type { Policy } from '../arena/policy.ts';
import { isNoncePlaceholder, nonceOf, parsePolicies } from '../policy/csp.ts';
import { PROTECTING } from '../policy/facts.ts';
import { gradePolicies } from '../policy/grade.ts';
import { scanHtml } from '../policy/html-scan.ts';
import type { Site, SiteAnswer } from '../site/site.ts';
import type { SourcePlaces } from '../site/source-places.ts';
import type { AttackedPolicy } from './facts.ts';

/** Each is a round of its own in the browser. */
const MOST_POLICIES = 4;
const CSP = 'content-security-policy';

/**
 * The policies of some pages, each once, as the arena is given them: what is new in every answer is `{nonce}`. Throws
 * ProblemError ANOMALY-TOO-MANY-POLICIES: one that is left out would pass unseen.
 */
export async function sitePolicies(
  site: Site,
  pages: readonly string[],
  places: SourcePlaces,
): Promise<readonly AttackedPolicy[]> {
  const found = new Map<string, AttackedPolicy>();
  for (const page of pages) {
    const answer = await site.get(page);
    const policy = changing(policyOf(answer), policyOf(site.kind === 'served' ? await site.get(page) : answer));
    const id = JSON.stringify(policy);
    if (found.has(id)) continue;
    if (found.size === MOST_POLICIES) throw tooMany(page);
    const place = placeOf(answer, site, places);
    found.set(id, {
      arm: found.size === 0 ? 'policy' : `policy of ${page}`,
      page,
      ...policy,
      ...(place === undefined ? {} : { place }),
      grades: gradePolicies(textsOf(policy).flatMap(parsePolicies)),
    });
  }
  return [...found.values()];
}

function tooMany(page: string): ProblemError {
  return new ProblemError({
    code: 'ANOMALY-TOO-MANY-POLICIES',
    reason: `the pages that are named have more than ${MOST_POLICIES} different policies: ${page} has one more`,
    hint: 'Name one page for each policy, and scan further ones in a run of their own (key).',
  });
}

function textsOf({ headers, meta }: Policy): readonly string[] {
  return [...headers.filter(([name]) => name === CSP).map(([, value]) => value), ...meta];
}

function policyOf(answer: SiteAnswer): Policy {
  return {
    headers: answer.headers.filter(({ name }) => PROTECTING.has(name)).map(({ name, value }) => [name, value]),
    meta: scanHtml(answer.html)
      .metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined)
      .map(({ content }) => content),
  };
}

/** A nonce that the other answer does not have, and one that a host fills in, is another one each time. */
function changing(first: Policy, second: Policy): Policy {
  const known = new Set(textsOf(second).flatMap(noncesOf));
  const isSame = first === second || JSON.stringify(first) === JSON.stringify(second);
  const renewed = (text: string): string =>
    text.replace(/'nonce-[^']*'/giu, (source) => {
      const nonce = nonceOf(source);
      if (isNoncePlaceholder(source)) return "'nonce-{nonce}'";
      return isSame || nonce === undefined || known.has(nonce) ? source : "'nonce-{nonce}'";
    });
  return {
    headers: first.headers.map(([name, value]) => [name, renewed(value)]),
    meta: first.meta.map(renewed),
  };
}

function noncesOf(text: string): readonly string[] {
  return parsePolicies(text)
    .flatMap((policy) => [...policy.values()].flat())
    .flatMap((source) => nonceOf(source) ?? []);
}

function placeOf(answer: SiteAnswer, { configuration }: Site, places: SourcePlaces): Place | undefined {
  const line = answer.headers.find(({ name }) => name === CSP)?.line;
  if (configuration !== undefined && line !== undefined) return { path: places.path(configuration), line };
  const meta = scanHtml(answer.html).metas.find(({ reportOnly }) => !reportOnly);
  const place = meta === undefined ? undefined : places.page(answer, meta.line, meta.content);
  return place ?? (configuration === undefined ? undefined : { path: places.path(configuration) });
}
