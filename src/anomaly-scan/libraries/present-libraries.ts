import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell, Check, Table } from '../../shared/model/presentation.ts';
import { fixedVersionOf } from './advisory-data.ts';
import type { LibrariesFacts, LibraryUse, ToldBy } from './facts.ts';
import type { LibrariesOptions } from './settings.ts';
import { compareVersions } from './version-order.ts';

const BY: { readonly [how in ToldBy]: string } = {
  banner: 'banner',
  code: 'code',
  'file-name': 'file name',
  path: 'path',
  source: 'original',
  'lock-file': 'lock file',
  installed: 'installed',
  nothing: '',
};

/** What people see of libraries: each version with what is known of it, and how old that knowledge is. */
export function presentLibraries(
  _options: LibrariesOptions,
  { scripts, uses, data, otherPackages, problems }: LibrariesFacts,
  { findings }: FamilyVerdict,
): FamilyPresentation {
  const table: Table = {
    title: 'Libraries in built scripts, and their known vulnerabilities',
    columns: [
      { label: 'Library', align: 'left' },
      { label: 'Version', align: 'left' },
      { label: 'Known', align: 'right' },
      { label: 'Gravest', align: 'left' },
      { label: 'Fixed in', align: 'left' },
      { label: 'Told by', align: 'left' },
      { label: 'Script', align: 'left' },
    ],
    rows: uses.map(rowOf),
  };
  const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.fingerprint);
  const name = 'libraries: known vulnerabilities';
  const check: Check =
    errors.length > 0
      ? { name, outcome: 'failed', findings: errors }
      : { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
  const unmapped = scripts.filter(({ hasMap }) => !hasMap).length;
  return {
    tables: uses.length === 0 ? [] : [table],
    notes: [
      `Known vulnerabilities by ${data.name}, of ${data.day} (${data.ageDays} days old): ${data.advisories}, in ${data.libraries} libraries.`,
      ...(otherPackages === 0
        ? []
        : [`${otherPackages} packages in source maps are not among these libraries: nothing is said of them.`]),
      ...(unmapped === 0
        ? []
        : [
            `${unmapped} of ${scripts.length} built scripts have no source map: a library that shows no version there is not found.`,
          ]),
    ],
    checks: [check],
  };
}

function rowOf(use: LibraryUse): readonly Cell[] {
  const { library, version, toldBy, scripts, scriptCount, advisories } = use;
  const more = scriptCount > 1 ? ` and ${scriptCount - 1} more` : '';
  return [
    { text: library, code: true },
    version === undefined ? { text: 'unknown', tone: 'warn' } : { text: version, code: true },
    ...known(use),
    advisories.length === 0 ? '' : fixedIn(use),
    BY[toldBy],
    { text: `${scripts[0]}${more}`, code: true },
  ];
}

/** How many, and how grave; of an unknown version, how grave it may be. */
function known({ version, advisories, gravest }: LibraryUse): readonly Cell[] {
  if (version === undefined) return ['?', { text: `up to ${gravest}`, tone: 'warn' }];
  const [first] = advisories;
  return first === undefined ? ['0', ''] : [String(advisories.length), { text: first.gravity, tone: 'bad' }];
}

/** The version without any of them: the newest of those that end one. */
function fixedIn({ advisories }: LibraryUse): string {
  const fixed = advisories.map(fixedVersionOf);
  const named = fixed.filter((one) => one !== undefined).toSorted(compareVersions);
  if (named.length === 0) return 'no version';
  return fixed.length === named.length ? named.at(-1)! : `${named.at(-1)}, but not all`;
}
