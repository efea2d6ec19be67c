import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Place, Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { KINDS, type Kind } from '../pages/kinds.ts';
import { nameOf } from '../pages/script-name.ts';
import type { BehaviourFacts, Deed, PageFacts, Profile } from './facts.ts';
import type { BehaviourOptions } from './settings.ts';

/** What a page did, in words. */
const WORDS: { readonly [kind in Kind]: string } = {
  hosts: 'asks',
  scripts: 'runs the script',
  evals: 'runs text as code:',
  storage: 'keeps',
  workers: 'starts the worker',
  serviceWorkers: 'starts the service worker',
};

/** How the deeds of one page are against what is known of it. */
export interface Comparison {
  readonly fresh: readonly Deed[];
  /** Scripts of the site's own whose name is known. */
  readonly changed: readonly Deed[];
  readonly vanished: readonly { readonly kind: Kind; readonly what: string }[];
}

/** What differs between two loads is neither new nor gone. */
export function compare({ page, deeds, unstable }: PageFacts, profile: Profile): Comparison {
  const known = Object.hasOwn(profile, page) ? profile[page] : undefined;
  const unknown = deeds.filter(({ kind, what }) => known?.[kind].includes(what) !== true);
  const isOwn = ({ kind, what }: Deed): boolean =>
    kind === 'scripts' && what.startsWith('/') && known?.scripts.some((own) => nameOf(own) === nameOf(what)) === true;
  const seen = new Set([...deeds, ...unstable].map(({ kind, what }) => `${kind} ${what}`));
  const names = new Set(deeds.filter(({ kind }) => kind === 'scripts').map(({ what }) => nameOf(what)));
  return {
    fresh: unknown.filter((deed) => !isOwn(deed)),
    changed: unknown.filter(isOwn),
    vanished: KINDS.flatMap((kind) =>
      (known?.[kind] ?? [])
        .filter((what) => !seen.has(`${kind} ${what}`))
        .filter((what) => !(kind === 'scripts' && what.startsWith('/') && names.has(nameOf(what))))
        .map((what) => ({ kind, what })),
    ),
  };
}

/** Facts → what is new, pure. When the profile is written anew, nothing is compared. */
export function decideBehaviour(options: BehaviourOptions, facts: BehaviourFacts): FamilyVerdict {
  const { profile, pages, problems } = facts;
  const isCompared = profile !== null && !options.update;
  const compared = isCompared ? pages.map((own) => [own, compare(own, profile)] as const) : [];
  const count = (of: (own: Comparison) => readonly unknown[]): number =>
    compared.reduce((sum, [, own]) => sum + of(own).length, 0);
  const deeds = pages.reduce((sum, own) => sum + own.deeds.length, 0);
  const fresh = count((own) => own.fresh);
  return {
    problems: [...problems, ...(profile === null && !options.update ? [noProfile(options)] : [])],
    findings: compared.flatMap(([{ page }, own]) => [
      ...own.fresh.map((deed) => finding(page, deed, 'behaviour/new-deed', options)),
      ...own.changed.map((deed) => finding(page, deed, 'behaviour/changed-script', options)),
      ...own.vanished.map((deed) => finding(page, deed, 'behaviour/no-longer', options)),
    ]),
    metrics: {
      behaviour: {
        pages: pages.length,
        deeds,
        new: isCompared ? fresh : null,
        changedScripts: isCompared ? count((own) => own.changed) : null,
        vanished: isCompared ? count((own) => own.vanished) : null,
        unstable: pages.reduce((sum, own) => sum + own.unstable.length, 0),
      },
    },
    holds: options.update
      ? `${deeds} deeds of ${pages.length} pages are in the profile`
      : `nothing that ${pages.length} pages do is new`,
  };
}

function finding(
  page: string,
  { kind, what, place }: Deed,
  rule: 'behaviour/new-deed' | 'behaviour/changed-script' | 'behaviour/no-longer',
  { profile }: BehaviourOptions,
): Finding {
  const words = {
    'behaviour/new-deed': [`${page} ${WORDS[kind]} ${what}, which its profile does not know`, MEANT],
    'behaviour/changed-script': [`${page} ${WORDS[kind]} ${what}, whose content changed`, KEPT],
    'behaviour/no-longer': [`${page} no longer does what its profile says: ${WORDS[kind]} ${what}`, KEPT],
  }[rule];
  return {
    rule,
    severity: rule === 'behaviour/new-deed' ? 'error' : 'notice',
    message: words[0]!,
    hint: words[1]!,
    ...locationOf(place ?? (rule === 'behaviour/no-longer' ? { path: profile } : undefined)),
    fingerprint: fingerprint(rule, page, `${kind} ${what}`),
  };
}

const MEANT = 'If it is meant, write the profile anew with --update-profile, look at the difference, and commit it.';
const KEPT = 'The next --update-profile keeps it.';

function locationOf(place: Place | undefined): Pick<Finding, 'location'> {
  if (place === undefined) return {};
  const { path, line } = place;
  return { location: line === undefined ? { path } : { path, startLine: line, endLine: line } };
}

function noProfile({ profile }: BehaviourOptions): Problem {
  return {
    code: 'BEHAVIOUR-NO-PROFILE',
    reason: `${profile}, which is to say what the pages do, is not there yet`,
    hint: `Make it, look at it, and commit it: npx reliability anomaly-scan --profile ${profile} --update-profile`,
    location: { path: profile },
  };
}
