import { NOT_ASCII, parsePolicies } from '../csp.ts';
import type { PolicyFacts, Profile } from '../facts.ts';
import type { Weakness } from '../weighed-finding.ts';
import { pagesText, profilePlace } from './profile-place.ts';

const CSP = 'content-security-policy';
const REPORT_ONLY = 'content-security-policy-report-only';

/** Whether each page has a policy that holds from its first byte on. */
export function enforced(facts: PolicyFacts): readonly Weakness[] {
  const protectedOnes = facts.profiles.filter(isEnforced);
  return facts.profiles.flatMap((profile): readonly Weakness[] => [
    ...late(facts, profile),
    ...broken(facts, profile),
    ...(isEnforced(profile) ? [] : [missing(facts, profile, protectedOnes.length > 0)]),
  ]);
}

/** By a header, or by a page from before its first code on. */
export function isEnforced({ headers, metas }: Profile): boolean {
  return (
    headers.some(({ name, value }) => name === CSP && parsePolicies(value).length > 0) ||
    metas.some(
      ({ reportOnly, late, content }) => !reportOnly && late === undefined && parsePolicies(content).length > 0,
    )
  );
}

function missing(facts: PolicyFacts, profile: Profile, elsewhere: boolean): Weakness {
  const pages = pagesText(profile);
  const reportOnly = profile.headers.some(({ name }) => name === REPORT_ONLY);
  if (reportOnly)
    return {
      rule: 'policy/report-only',
      weight: 'high',
      message: `the policy of ${pages} is only reported, and stops nothing`,
      hint: 'Send it as Content-Security-Policy once its reports are quiet.',
      ...profilePlace(facts, profile, REPORT_ONLY),
      key: '',
    };
  if (elsewhere)
    return {
      rule: 'policy/not-everywhere',
      weight: 'high',
      message: `${pages} (status ${profile.status}) has no policy, while other pages have one`,
      hint: 'Set it for every path and every status: one page without it is a way into all of them.',
      ...profilePlace(facts, profile, CSP),
      key: profile.status >= 400 ? 'errors' : profile.examples.join(' '),
    };
  return {
    rule: 'policy/no-policy',
    weight: 'high',
    message: `no page has a Content Security Policy: an injected script runs (${pages})`,
    hint: "Begin with: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'.",
    ...profilePlace(facts, profile, CSP),
    key: '',
  };
}

function late(facts: PolicyFacts, profile: Profile): readonly Weakness[] {
  return profile.metas.flatMap(({ late: reason, reportOnly, content, place }): readonly Weakness[] => {
    const own = place === undefined ? profilePlace(facts, profile, CSP) : { place };
    if (reportOnly)
      return [
        {
          rule: 'policy/report-only',
          weight: 'high',
          message: `a page cannot report only: browsers pass over this meta element (${pagesText(profile)})`,
          hint: 'Send Content-Security-Policy-Report-Only as a header, or enforce it: Content-Security-Policy.',
          ...own,
          key: content,
        },
      ];
    if (reason === undefined) return [];
    return [
      {
        rule: 'policy/begins-late',
        weight: 'high',
        message:
          reason === 'after-code'
            ? `the policy of ${pagesText(profile)} stands after a script, which it does not hold for`
            : `the policy of ${pagesText(profile)} does not stand in the head, and is passed over`,
        hint: 'Make the meta element the first of the head, right after the one of the charset; better, send a header.',
        ...own,
        key: content,
      },
    ];
  });
}

function broken(facts: PolicyFacts, profile: Profile): readonly Weakness[] {
  return [
    ...profile.headers.filter(({ name }) => name === CSP).map(({ value }) => value),
    ...profile.metas.map((meta) => meta.content),
  ]
    .filter((value) => NOT_ASCII.test(value))
    .map((value) => ({
      rule: 'policy/not-ascii',
      weight: 'high',
      message: `the policy of ${pagesText(profile)} has a character that is not ASCII (${NOT_ASCII.exec(value)?.[0] ?? ''}); browsers drop the directive that it is in`,
      hint: "Write plain quotes: 'self', 'none'.",
      ...profilePlace(facts, profile, CSP),
      key: value,
    }));
}
