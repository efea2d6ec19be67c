import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CodeOwners, hasSections, type OwnersDialect } from '../../../../src/shared/policy/codeowners.ts';

function owners(text: string, path: string, dialect: OwnersDialect = 'github'): string {
  return new CodeOwners(text, dialect).ownersOf(path).join(' ');
}

describe('patterns of GitHub', () => {
  it.each([
    ['*', 'a.ts', true],
    ['*', 'deep/er/a.ts', true],
    ['*.js', 'a.js', true],
    ['*.js', 'deep/er/a.js', true],
    ['*.js', 'a.jsx', false],
    ['/build/logs/', 'build/logs/a.log', true],
    ['/build/logs/', 'build/logs/deep/a.log', true],
    ['/build/logs/', 'x/build/logs/a.log', false],
    ['/build/logs/', 'build/logs', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/deep/a.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['apps/', 'apps/a.ts', true],
    ['apps/', 'x/y/apps/z/a.ts', true],
    ['apps/', 'apps', false],
    ['/docs/', 'docs/a.md', true],
    ['/docs/', 'x/docs/a.md', false],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/github/deep/a.ts', true],
    ['/apps/github', 'apps/github2', false],
    ['README.md', 'x/README.md', true],
    ['**/logs', 'logs/a', true],
    ['**/logs', 'deep/er/logs/a', true],
    ['**/logs', 'deep/er/logs', true],
    ['/src/**/test', 'src/test', true],
    ['/src/**/test', 'src/a/b/test/c', true],
    ['/src/**', 'src/a/b', true],
    ['/src/**', 'src', false],
    ['/src/*/index.ts', 'src/a/index.ts', true],
    ['/src/*/index.ts', 'src/a/b/index.ts', false],
    ['/src/a?.ts', 'src/ab.ts', true],
    ['/src/a?.ts', 'src/a/.ts', false],
    ['/my\\ docs/', 'my docs/a.md', true],
    ['/Src/', 'src/a.ts', false],
    ['/a.b/', 'axb/c', false],
    ['/a+(b)/', 'a+(b)/c', true],
    ['.github/', '.github/workflows/ci.yml', true],
    ['*', '.hidden', true],
  ])('%s: %s %s', (pattern, path, expected) => {
    expect(owners(`${pattern} @me`, path)).toBe(expected ? '@me' : '');
  });
});

describe('patterns of GitLab', () => {
  it.each([
    ['*', 'deep/a.ts', true],
    ['*.rb', 'deep/a.rb', true],
    ['README.md', 'deep/README.md', true],
    ['internal/README.md', 'internal/README.md', true],
    // Not tied to the root, unlike GitHub.
    ['internal/README.md', 'x/y/internal/README.md', true],
    ['docs', 'docs', true],
    // A folder has to end in a slash, unlike on GitHub.
    ['docs', 'docs/a.md', false],
    ['lib/', 'x/lib/deep/a.rb', true],
    ['/config/', 'config/a.yml', true],
    ['/config/', 'x/config/a.yml', false],
    ['/docs/*', 'docs/a.md', true],
    ['/docs/*', 'docs/deep/a.md', false],
    ['/docs/**/*.md', 'docs/a.md', true],
    ['/docs/**/*.md', 'docs/deep/er/a.md', true],
    ['/docs/**', 'docs/a.md', true],
    ['/docs/**', 'docs/deep/a.md', false],
    ['/docs/[a-c]*.md', 'docs/b.md', true],
    ['/docs/[^a-c]*.md', 'docs/b.md', false],
    ['/docs/\\*.md', 'docs/*.md', true],
    ['/docs/\\*.md', 'docs/a.md', false],
    ['\\#file.rb', '#file.rb', true],
    ['path\\ with\\ spaces/', 'path with spaces/a', true],
  ])('%s: %s %s', (pattern, path, expected) => {
    expect(owners(`${pattern} @me`, path, 'gitlab')).toBe(expected ? '@me' : '');
  });
});

const GITHUB = `# all
*       @org/core   # everybody
*.js    @js-owner dev@example.com
/docs/  @org/docs @ORG/Core
/docs/generated/
/a\\ b/ @blank
`;

test.each([
  ['x.ts', '@org/core'],
  ['x.js', '@js-owner dev@example.com'],
  ['docs/x.js', '@org/core @org/docs'],
  ['docs/generated/x.md', ''],
  ['a b/x', '@blank'],
])('GitHub: the last rule wins for %s', (path, expected) => {
  expect(new CodeOwners(GITHUB, 'github').faults).toEqual([]);
  expect(owners(GITHUB, path)).toBe(expected);
});

const GITLAB = `* @general

[Documentation][2] @docs-team
docs/
README.md @tech-lead # by @writer
!docs/generated/

^[Database] @group/data/base @@maintainer
model/db/
[DOCUMENTATION]
*.txt dba@example.com
`;

test.each([
  ['x.rb', '@general'],
  ['docs/x.md', '@docs-team @general'],
  ['docs/generated/x.md', '@general'],
  ['README.md', '@general @tech-lead @writer'],
  ['model/db/x.rb', '@@maintainer @general @group/data/base'],
  ['docs/x.txt', '@general dba@example.com'],
])('GitLab: the last rule of each section for %s', (path, expected) => {
  expect(hasSections(GITLAB)).toBe(true);
  expect(new CodeOwners(GITLAB, 'gitlab').faults).toEqual([]);
  expect(owners(GITLAB, path, 'gitlab')).toBe(expected);
});

test('Azure: blanks, commas and semicolons, identities of its own', () => {
  const text = '/src/ one@example.com; two@example.com,[Shop]\\Web "[Shop]\\Web Team" # three@example.com\n';
  expect(new CodeOwners(text, 'azure').ownersOf('src/a.ts')).toEqual([
    '[Shop]\\Web',
    '[Shop]\\Web Team',
    'one@example.com',
    'two@example.com',
  ]);
});

test.each<[OwnersDialect, string, string]>([
  ['github', '!*.js @me', 'negates'],
  ['github', '\\#x @me', 'escapes a #'],
  ['github', '/[a-z].ts @me', 'set of characters'],
  ['github', '/src/ me', '"me" is no owner'],
  ['github', '/src/ @me @a/b/c', '"@a/b/c" is no owner'],
  ['github', '/src/*** @me', 'three asterisks'],
  ['github', '[Section] @me', 'set of characters'],
  ['gitlab', '/src/ nobody', '"nobody" names no owner'],
  ['gitlab', '[Docs @me', 'is no whole section heading'],
  ['azure', '/src/ [Shop]', '"[Shop]" is no owner'],
])('%s: a line that cannot be read is left out, and said: %s', (dialect, line, reason) => {
  const read = new CodeOwners(`* @all\n\r\n# comment\n${line}\n`, dialect);
  expect(read.faults).toEqual([{ line: 4, reason: expect.stringContaining(reason) }]);
  expect(read.ownersOf('src/a.ts')).toEqual(['@all']);
});

test.each([
  ['', false],
  ['* @a\n', false],
  ['[Docs]\n* @a\n', true],
  ['^[Docs][2] @a\n', true],
  ['[Shop]\\Web\n', false],
])('sections in %j: %s', (text, expected) => {
  expect(hasSections(text)).toBe(expected);
});

test('a pattern of many wildcards takes no time', () => {
  const pattern = `${'**/*a'.repeat(40)}b`;
  const path = Array.from({ length: 60 }, () => 'a'.repeat(60)).join('/');
  const start = performance.now();
  expect(owners(`${pattern} @me\n${'*a'.repeat(200)}b @you\n`, path)).toBe('');
  expect(performance.now() - start).toBeLessThan(2000);
});

const segment = fc.stringMatching(/^[ab.]{1,3}$/);
const globSegment = fc.stringMatching(/^[ab.*?]{1,3}$/).filter((text) => !text.includes('**'));

test('tied to the root, a pattern matches as its regular expression does', () => {
  const patterns = fc.array(fc.oneof(globSegment, fc.constant('**')), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(patterns, fc.array(segment, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, path, folder) => {
      const whole = `/${parts.join('/')}${folder ? '/' : ''}`;
      const body = parts
        .map((part, at) => {
          const end = at === parts.length - 1;
          if (part === '**') return end ? '[^/]+(?:/[^/]+)*' : '(?:[^/]+/)*';
          return part.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]') + (end ? '' : '/');
        })
        .join('');
      const last = parts.at(-1);
      const tail = folder && last !== '**' ? '/.+' : last === '*' || last === '**' ? '' : '(?:/.+)?';
      expect(owners(`${whole} @me`, path.join('/')) !== '').toBe(new RegExp(`^${body}${tail}$`).test(path.join('/')));
    }),
  );
});
