// Says which version comes next: Conventional Commits 1.0 since the last tag, by Semantic Versioning 2.0.
// Usage: node scripts/node24.mjs scripts/release/next-version.ts [--as VERSION]
// Prints the version, or nothing when there is nothing to release. --as: this one, where it comes after the last.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions, parseVersion, type Version, versionText } from './version.ts';

const ROOT = dirname(dirname(import.meta.dirname));

/** From the one that changes nothing for users to the one that breaks something for them. */
export type Change = 'none' | 'fix' | 'feature' | 'breaking';

const SIZES: readonly Change[] = ['none', 'fix', 'feature', 'breaking'];
const HEADER = /^([a-z]+)(?:\([^()\r\n]+\))?(!)?: \S/i;
const FOOTER = /^BREAKING[ -]CHANGE: \S/m;
const MERGE = /^Merge /;
/** Types that users notice; `revert` takes something away that was released, or was not. */
const FEATURES: ReadonlySet<string> = new Set(['feat']);
const FIXES: ReadonlySet<string> = new Set(['fix', 'perf', 'revert', 'deps']);
const SILENT: ReadonlySet<string> = new Set(['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test', 'bench']);

/**
 * What a commit message says about users. A message that follows no convention, or has a type that nobody knows, counts as
 * a fix: nobody said that it changes nothing.
 */
export function changeOf(message: string): Change {
  if (FOOTER.test(message)) return 'breaking';
  const [, type = '', mark] = HEADER.exec(message) ?? [];
  if (mark !== undefined) return 'breaking';
  const known = type.toLowerCase();
  if (FEATURES.has(known)) return 'feature';
  if (FIXES.has(known)) return 'fix';
  return SILENT.has(known) || MERGE.test(message) ? 'none' : 'fix';
}

/**
 * The version after `last`, or undefined when no message changes anything for users. Before 1.0.0 a breaking change
 * raises the minor number, as everything else that is new does: 1.0.0 is a decision, and never computed.
 */
export function nextVersion(last: Version, messages: readonly string[]): Version | undefined {
  const change = messages.map(changeOf).reduce<Change>((most, one) => (size(one) > size(most) ? one : most), 'none');
  const [major, minor, patch] = last;
  switch (change) {
    case 'none':
      return undefined;
    case 'fix':
      return [major, minor, patch + 1];
    case 'feature':
      return [major, minor + 1, 0];
    default:
      return major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0];
  }
}

function size(change: Change): number {
  return SIZES.indexOf(change);
}

/** The newest of the tags `vX.Y.Z`; undefined when there is none. Other tags, `v1` too, do not count. */
export function newestVersion(tags: readonly string[]): Version | undefined {
  return tags
    .filter((tag) => tag.startsWith('v'))
    .map(parseVersion)
    .filter((version) => version !== undefined)
    .sort(compareVersions)
    .at(-1);
}

/**
 * The version to release: `wanted` where one is wished for, else the computed one; before the first tag, `initial`.
 * Throws when `wanted` is no version, or does not come after the last.
 */
export function chosenVersion(given: {
  readonly last: Version | undefined;
  readonly initial: Version;
  readonly messages: readonly string[];
  readonly wanted?: string;
}): Version | undefined {
  const { last, initial, messages, wanted } = given;
  if (wanted === undefined || wanted === '') return last === undefined ? initial : nextVersion(last, messages);
  const version = parseVersion(wanted);
  if (version === undefined) throw new Error(`${JSON.stringify(wanted)} is no version such as 1.2.3`);
  if (last !== undefined && compareVersions(version, last) <= 0)
    throw new Error(`${versionText(version)} does not come after ${versionText(last)}`);
  return version;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { as: { type: 'string' } } });
  const last = newestVersion(git('tag', '--list', 'v*').split('\n'));
  // The tag's commit holds the release tree; its parent is the commit of the sources that it was made from.
  const range = last === undefined ? ['HEAD'] : [`v${versionText(last)}^1..HEAD`];
  const messages = git('log', '-z', '--format=%B', ...range)
    .split('\0')
    .filter((message) => message.trim() !== '');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  const initial = parseVersion(version);
  if (initial === undefined) throw new Error(`package.json has the version ${version}`);
  const next = chosenVersion({ last, initial, messages, ...(values.as === undefined ? {} : { wanted: values.as }) });
  if (next !== undefined) console.log(versionText(next));
}
