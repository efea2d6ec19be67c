import { describe, expect, it } from 'vitest';
import {
  type Change,
  changeOf,
  chosenVersion,
  newestVersion,
  nextVersion,
} from '../../../../scripts/release/next-version.ts';
import { parseVersion, type Version, versionText } from '../../../../scripts/release/version.ts';

describe('changeOf', () => {
  it.each<readonly [message: string, change: Change]>([
    ['feat: read JaCoCo', 'feature'],
    ['feat(lcov): read branches', 'feature'],
    ['Feat: capitals are the same', 'feature'],
    ['fix: a crash', 'fix'],
    ['perf: half the time', 'fix'],
    ['revert: feat: read JaCoCo', 'fix'],
    ['docs: say more', 'none'],
    ['chore(deps): newer vitest', 'none'],
    ['test: more', 'none'],
    ['build: dist', 'none'],
    ['feat!: other exit codes', 'breaking'],
    ['docs!: even here', 'breaking'],
    ['fix(cli)!: other words', 'breaking'],
    ['fix: a\n\nBREAKING CHANGE: exit code 3 is gone', 'breaking'],
    ['chore: a\n\nBREAKING-CHANGE: Node.js 18 is gone', 'breaking'],
    ['fix: a\n\nnot a BREAKING CHANGE: in the middle of a line', 'fix'],
    ['fix: a\n\nBREAKING CHANGE:', 'fix'],
    ['feat:no blank', 'fix'],
    ['feat (scope): blank before', 'fix'],
    ['Update file', 'fix'],
    ['wip: something', 'fix'],
    ['Merge branch main into release', 'none'],
    ['merge: not by git', 'fix'],
    ['', 'fix'],
  ])('%j is %s', (message, change) => {
    expect(changeOf(message)).toBe(change);
  });
});

describe('nextVersion', () => {
  it.each<readonly [last: string, messages: readonly string[], next: string | undefined]>([
    ['1.2.3', ['fix: a'], '1.2.4'],
    ['1.2.3', ['fix: a', 'feat: b', 'docs: c'], '1.3.0'],
    ['1.2.3', ['feat: a', 'feat!: b', 'fix: c'], '2.0.0'],
    ['1.2.3', ['docs: a', 'test: b'], undefined],
    ['1.2.3', [], undefined],
    ['1.2.3', ['docs: a', 'something'], '1.2.4'],
    ['0.1.0', ['fix: a'], '0.1.1'],
    ['0.1.7', ['feat: a'], '0.2.0'],
    ['0.1.7', ['feat!: a'], '0.2.0'],
    ['0.9.0', ['fix: a\n\nBREAKING CHANGE: b'], '0.10.0'],
    ['0.1.7', ['chore: a'], undefined],
    ['1.9.9', ['fix: a'], '1.9.10'],
  ])('%s and %j: %s', (last, messages, next) => {
    const version = nextVersion(parseVersion(last) as Version, messages);
    expect(version === undefined ? undefined : versionText(version)).toBe(next);
  });
});

describe('newestVersion', () => {
  it.each<readonly [tags: readonly string[], newest: string | undefined]>([
    [['v1.9.0', 'v1.10.0', 'v1.2.0'], '1.10.0'],
    [['v1', 'v1.2', 'latest', ''], undefined],
    [['v2.0.0-rc.1', 'v1.0.0', '9.0.0', 'v01.0.0'], '1.0.0'],
    [[], undefined],
  ])('of %j is %s', (tags, newest) => {
    const version = newestVersion(tags);
    expect(version === undefined ? undefined : versionText(version)).toBe(newest);
  });
});

describe('chosenVersion', () => {
  const choose = (last: string | undefined, wanted?: string, messages: readonly string[] = ['feat: a']) => {
    const version = chosenVersion({
      last: last === undefined ? undefined : parseVersion(last),
      initial: [0, 1, 0],
      messages,
      ...(wanted === undefined ? {} : { wanted }),
    });
    return version === undefined ? undefined : versionText(version);
  };

  it.each<readonly [last: string | undefined, wanted: string | undefined, chosen: string]>([
    [undefined, undefined, '0.1.0'],
    [undefined, '1.0.0', '1.0.0'],
    ['0.1.0', undefined, '0.2.0'],
    ['0.1.0', '', '0.2.0'],
    ['0.9.0', '1.0.0', '1.0.0'],
    ['0.9.0', 'v1.0.0', '1.0.0'],
  ])('after %s, wanting %s: %s', (last, wanted, chosen) => {
    expect(choose(last, wanted)).toBe(chosen);
  });

  it.each(['0.9.0', '0.8.7', '1.0', 'next', '1.0.0-rc.1', '1.0.0; rm -rf /'])('refuses %j after 0.9.0', (wanted) => {
    expect(() => choose('0.9.0', wanted)).toThrow(/no version|does not come after/);
  });
});
