import type { PolicyFacts } from '../facts.ts';
import type { Weakness } from '../weighed-finding.ts';

/** What the policy does to the application's own code, and the code of others that nobody checks. */
export function ownCode({ refused, unusedHashes, foreign }: PolicyFacts): readonly Weakness[] {
  return [
    ...refused.map(({ kind, name, hash, directive, policy, pages, page, place }): Weakness => {
      const what =
        kind === 'handler' ? `a handler (${name ?? ''})` : kind === 'style' ? 'a style element' : 'an inline script';
      const where =
        place === undefined ? page : `${place.path}${place.line === undefined ? '' : `, line ${place.line}`}`;
      return {
        rule: 'policy/refuses-own-code',
        weight: 'high',
        message: `${directive} refuses ${what} of ${pages === 1 ? page : `${pages} pages`} (${where}): ${hash}`,
        hint:
          kind === 'handler'
            ? 'Use addEventListener in a script of its own.'
            : `Add '${hash}' to ${directive}, or put the code into a file of its own.`,
        ...(policy === undefined ? (place === undefined ? {} : { place }) : { place: policy }),
        key: `${kind} ${hash}`,
      };
    }),
    ...unusedHashes.map(
      ({ hash, policy }): Weakness => ({
        rule: 'policy/unused-hash',
        weight: 'low',
        message: `no code of any page has the hash ${hash}`,
        hint: 'It is of a script that is gone or was changed: take it out, and put the new one in.',
        ...(policy === undefined ? {} : { place: policy }),
        key: hash,
      }),
    ),
    ...foreign.map(
      ({ url, kind, pages, page, place }): Weakness => ({
        rule: 'policy/no-integrity',
        weight: 'medium',
        message: `${kind === 'script' ? 'the script' : 'the style sheet'} ${url} of ${pages === 1 ? page : `${pages} pages`} is loaded without integrity`,
        hint: 'Add integrity="sha384-…" and crossorigin="anonymous", or serve it yourself.',
        ...(place === undefined ? {} : { place }),
        key: url,
      }),
    ),
  ];
}
