import type { PolicyFacts, Profile } from '../facts.ts';
import type { Weight } from '../settings.ts';
import type { Weakness } from '../weighed-finding.ts';
import { pagesText, profilePlace } from './profile-place.ts';

interface Expected {
  readonly rule: string;
  readonly weight: Weight;
  readonly header: string;
  readonly holds: (values: readonly string[], profile: Profile) => boolean;
  readonly message: string;
  readonly hint: string;
}

const IN_META = /(?:^|;)\s*(frame-ancestors|report-uri|sandbox)\b/iu;

const EXPECTED: readonly Expected[] = [
  {
    rule: 'policy/may-be-framed',
    weight: 'medium',
    header: 'x-frame-options',
    holds: (values, { headers }) =>
      values.some((value) => /^\s*(?:deny|sameorigin)\s*$/iu.test(value)) ||
      headers.some(
        ({ name, value }) => name === 'content-security-policy' && /(?:^|[;,])\s*frame-ancestors\s/iu.test(value),
      ),
    message: 'any other site may show it in a frame, and lead clicks',
    hint: "Send frame-ancestors 'none' in a header (browsers pass over it in a page), or X-Frame-Options: DENY.",
  },
  {
    rule: 'policy/type-sniffing',
    weight: 'medium',
    header: 'x-content-type-options',
    holds: (values) => values.some((value) => /^\s*nosniff\s*$/iu.test(value)),
    message: 'browsers may guess the type of files: an upload can become a script',
    hint: 'Send X-Content-Type-Options: nosniff for every path.',
  },
  {
    rule: 'policy/opener-handle',
    weight: 'low',
    header: 'cross-origin-opener-policy',
    holds: (values) => values.some((value) => /^\s*(?:same-origin|noopener-allow-popups)/iu.test(value)),
    message: 'a page that opens it keeps a handle on its window',
    hint: 'Send Cross-Origin-Opener-Policy: same-origin, or same-origin-allow-popups where popups must talk back.',
  },
  {
    rule: 'policy/referrer-told',
    weight: 'low',
    header: 'referrer-policy',
    holds: (values) => values.length > 0,
    message: 'its addresses are told to other sites as far as the browser likes',
    hint: 'Send Referrer-Policy: strict-origin-when-cross-origin, or no-referrer.',
  },
];

/** Headers beside the policy of content, and directives that stand where they do nothing. */
export function otherHeaders(facts: PolicyFacts): readonly Weakness[] {
  return [
    ...EXPECTED.flatMap(({ rule, weight, header, holds, message, hint }) => {
      const lacking = facts.profiles.filter((profile) => !holds(valuesOf(profile, header), profile));
      const [first] = lacking;
      if (first === undefined) return [];
      const all = {
        answers: lacking.reduce((sum, { answers }) => sum + answers, 0),
        examples: lacking.flatMap(({ examples }) => examples).slice(0, 3),
      };
      return [
        {
          rule,
          weight,
          message: `${pagesText(all)}: ${message}`,
          hint,
          ...profilePlace(facts, first, header),
          key: '',
        },
      ];
    }),
    ...facts.profiles.flatMap(({ metas }) =>
      metas.flatMap(({ content, place }): readonly Weakness[] => {
        const directive = IN_META.exec(content)?.[1];
        if (directive === undefined) return [];
        return [
          {
            rule: 'policy/ignored-in-meta',
            weight: 'medium',
            message: `${directive} does nothing in a meta element`,
            hint: 'Send it as a header.',
            ...(place === undefined ? {} : { place }),
            key: `${directive} ${content}`,
          },
        ];
      }),
    ),
  ];
}

function valuesOf({ headers }: Profile, name: string): readonly string[] {
  return headers.filter((header) => header.name === name).map(({ value }) => value);
}
