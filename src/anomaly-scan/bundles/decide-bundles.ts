import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import type { BundlesFacts, SinkEntry } from './facts.ts';
import type { BundlesOptions } from './settings.ts';

const RULE = 'bundles/dangerous-sink';

/** Facts → which of the user's own sinks are new beyond what may be; those of packages are only counted. */
export function decideBundles({ maxNew }: BundlesOptions, facts: BundlesFacts): FamilyVerdict {
  const { own, fresh, sinks, packages, problems } = facts;
  const isOver = fresh !== undefined && fresh > maxNew;
  const told = fresh === undefined ? sinks : sinks.filter(({ isNew }) => isNew === true);
  const seen = new Map<string, number>();
  return {
    problems,
    findings: told.map((sink) => {
      const place = (seen.get(sink.key) ?? 0) + 1;
      seen.set(sink.key, place);
      return finding(sink, place, isOver);
    }),
    metrics: {
      bundles: {
        scripts: facts.bundles.length,
        own,
        new: fresh ?? null,
        gone: facts.gone ?? null,
        ofPackages: packages.reduce((sum, { count }) => sum + count, 0),
      },
    },
    holds:
      fresh === undefined ? `${own} dangerous sinks of own code` : `${own} dangerous sinks of own code, ${fresh} new`,
  };
}

function finding(sink: SinkEntry, place: number, isOver: boolean): Finding {
  const { kind, name, path, line, isFile, bundle, isNew } = sink;
  return {
    rule: RULE,
    severity: isOver ? 'error' : 'warning',
    message: `${isFile ? '' : `${path}:${line}: `}a text that is no constant goes into ${name} (${kind})${isNew === true ? ', which is not known' : ''}`,
    hint: 'Use textContent, a sanitiser or Trusted Types; if it is harmless, add it to the file of known sinks.',
    location: isFile ? { path, startLine: line } : { path: bundle },
    fingerprint: fingerprint(RULE, path, `${sink.key} ${place}`),
  };
}
