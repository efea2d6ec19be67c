import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding, Location, Severity } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { type Advisory, fixedVersionOf, GRAVITIES, type Gravity } from './advisory-data.ts';
import type { DataFact, LibrariesFacts, LibraryUse } from './facts.ts';
import type { LibrariesOptions } from './settings.ts';

const VULNERABLE = 'libraries/known-vulnerability';
const UNKNOWN = 'libraries/version-unknown';
const OLD = 'libraries/old-data';

/** Facts → a finding for each known vulnerability of each version, and for each library whose version nobody knows. */
export function decideLibraries(options: LibrariesOptions, facts: LibrariesFacts): FamilyVerdict {
  const { uses, data, problems, scripts } = facts;
  const unknown = uses.filter(({ version }) => version === undefined);
  const vulnerable = uses.filter(({ advisories }) => advisories.length > 0);
  const findings = [
    ...uses.flatMap((use) => use.advisories.map((advisory) => vulnerability(use, advisory, options))),
    ...unknown.map((use) => withoutVersion(use, options)),
    ...(data.ageDays > options.maxAgeDays ? [oldData(data, options)] : []),
  ];
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return {
    problems,
    findings: findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
    metrics: {
      libraries: {
        scripts: scripts.length,
        libraries: uses.length,
        vulnerable: vulnerable.length,
        vulnerabilities: vulnerable.reduce((sum, { advisories }) => sum + advisories.length, 0),
        versionUnknown: unknown.length,
        dataDay: data.day,
        dataAgeDays: data.ageDays,
      },
    },
    holds: `no known vulnerability that counts in ${uses.length} ${uses.length === 1 ? 'library' : 'libraries'} of built scripts`,
  };
}

function severityOf(gravity: Gravity, failOn: Gravity): Severity {
  return GRAVITIES.indexOf(gravity) <= GRAVITIES.indexOf(failOn) ? 'error' : 'warning';
}

function vulnerability(use: LibraryUse, advisory: Advisory, { failOn }: LibrariesOptions): Finding {
  const { library, version = '' } = use;
  const { gravity, ids, summary, url } = advisory;
  const fixed = fixedVersionOf(advisory);
  return {
    rule: VULNERABLE,
    severity: severityOf(gravity, failOn),
    message: `${library} ${version} has a known vulnerability (${[...ids, gravity].join(', ')}): ${summary.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '')}; ${origin(use)}`,
    hint: `${fixed === undefined ? 'No version of this line is said to be without it: look for a successor' : `Update to ${fixed} or later`}${url === undefined ? '' : `; ${url}`}`,
    ...placed(use),
    fingerprint: fingerprint(VULNERABLE, '', JSON.stringify([library, version, ids, advisory.below ?? ''])),
  };
}

function withoutVersion(use: LibraryUse, { failOn }: LibrariesOptions): Finding {
  return {
    rule: UNKNOWN,
    severity: severityOf(use.gravest, failOn),
    message: `${use.library}, version unknown: some of its versions have a known vulnerability (up to ${use.gravest}), and nothing tells which one this is; ${origin(use)}`,
    hint: 'Keep package-lock.json beside package.json, or the banner of the library in the build; if you know the version, waive this.',
    ...placed(use),
    fingerprint: fingerprint(UNKNOWN, '', use.library),
  };
}

function oldData({ name, day, ageDays }: DataFact, { maxAgeDays }: LibrariesOptions): Finding {
  return {
    rule: OLD,
    severity: 'notice',
    message: `the known vulnerabilities (${name}) are of ${day}, ${ageDays} days old, more than ${maxAgeDays}: what became known later is not found`,
    hint: 'Name a newer jsrepository.json of Retire.js in libraries.data, or update this program.',
    fingerprint: fingerprint(OLD, '', ''),
  };
}

/** The line to change is in the lock file; where none told the version, it is the script. */
function placed({ locked, scripts }: LibraryUse): { readonly location?: Location } {
  if (locked !== undefined) return { location: { path: locked.path, startLine: locked.line } };
  const [path] = scripts;
  return path === undefined ? {} : { location: { path } };
}

function origin({ scripts, scriptCount, source }: LibraryUse): string {
  const more = scriptCount > 1 ? ` and ${scriptCount - 1} more` : '';
  return `in ${scripts[0]}${more}${source === undefined ? '' : `, from ${source}`}`;
}
