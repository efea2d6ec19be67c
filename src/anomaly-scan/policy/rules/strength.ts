import type { Grade, PolicyFacts, Profile } from '../facts.ts';
import type { Weakness } from '../weighed-finding.ts';
import { isEnforced } from './enforced.ts';
import { pagesText, profilePlace } from './profile-place.ts';

const CSP = 'content-security-policy';

/** What the policies that hold let through, as far as their text says. */
export function strength(facts: PolicyFacts): readonly Weakness[] {
  const known = new Set<string>();
  return facts.profiles.filter(isEnforced).flatMap((profile) =>
    profile.grades.flatMap((grade) => {
      const { place } = profilePlace(facts, profile, CSP);
      const id = JSON.stringify([grade.type, grade.directive, place?.path, place?.line]);
      if (known.has(id)) return [];
      known.add(id);
      return [weak(profile, grade, place === undefined ? {} : { place })];
    }),
  );
}

function weak(
  profile: Profile,
  { type, severity, directive, description }: Grade,
  place: Pick<Weakness, 'place'>,
): Weakness {
  return {
    rule: 'policy/weak-directive',
    weight: severity,
    message: `${directive}: ${description.replace(/\s+/gu, ' ').trim()} (${pagesText(profile)})`,
    hint: `Found by csp_evaluator as ${type}; a scan with a browser shows which attacks get through.`,
    ...place,
    key: `${type} ${directive}`,
  };
}

/** Nonces that are known before the answer. */
export function staticNonces({ nonces }: PolicyFacts): readonly Weakness[] {
  return nonces.map(({ start, responses, page, place }) => ({
    rule: 'policy/static-nonce',
    weight: 'high',
    message:
      responses === 0
        ? `the nonce ${start}… of ${page} is written in a file: whoever reads the page once can use it`
        : `the nonce ${start}… of ${page} was the same in ${responses} answers: whoever reads the page once can use it`,
    hint: 'Make a new one for every answer; files that do not change are allowed by hashes.',
    ...(place === undefined ? {} : { place }),
    key: page,
  }));
}
