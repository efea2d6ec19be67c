import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseChangelog, sectionOf } from '../../../../scripts/release/changelog.ts';
import { withVersion } from '../../../../scripts/release/set-version.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const BEFORE = '# Changelog\n\nText.\n\n## Unreleased\n\n### Added\n\n- b\n\n## 1.0.0 (2026-01-01)\n\n- a\n';

describe('releaseChangelog', () => {
  it('moves the notes, and leaves an empty section', () => {
    const after = releaseChangelog(BEFORE, '1.1.0', '2026-11-28');
    expect(after).toBe(
      '# Changelog\n\nText.\n\n## Unreleased\n\n## 1.1.0 (2026-11-28)\n\n### Added\n\n- b\n\n## 1.0.0 (2026-01-01)\n\n- a\n',
    );
    expect(sectionOf(after, '1.1.0')).toBe('### Added\n\n- b');
    expect(sectionOf(after, '1.0.0')).toBe('- a');
    expect(sectionOf(after, '1.0')).toBeUndefined();
    expect(sectionOf(after, '1.10.0')).toBeUndefined();
  });

  it.each([
    ['no section', '# Changelog\n', '1.1.0'],
    ['two sections', `${BEFORE}\n## Unreleased\n`, '1.1.0'],
    ['nothing to say', BEFORE.replace('### Added\n\n- b\n', ''), '1.1.0'],
    ['a version that is there', BEFORE, '1.0.0'],
  ])('refuses %s', (_name, text, version) => {
    expect(() => releaseChangelog(text, version, '2026-11-28')).toThrow('CHANGELOG.md');
  });
});

describe('withVersion', () => {
  const paths = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];
  // Right after a release, our own changelog has nothing to say.
  const files = new Map([
    ...paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
    ['CHANGELOG.md', BEFORE] as const,
  ]);
  const changed = withVersion(files, '7.8.9', '2026-11-28');

  it('writes it wherever it stands, and nothing else', () => {
    const json = (path: string) => JSON.parse(changed.get(path) ?? '');
    const original = (path: string) => JSON.parse(files.get(path) ?? '');
    expect(json('package.json')).toEqual({ ...original('package.json'), version: '7.8.9' });
    const lock = original('package-lock.json');
    const packages = { ...lock.packages, '': { ...lock.packages[''], version: '7.8.9' } };
    expect(json('package-lock.json')).toEqual({ ...lock, version: '7.8.9', packages });
    expect(changed.get('src/version.ts')).toContain("VERSION = '7.8.9'");
    expect(changed.get('CHANGELOG.md')).toContain('## 7.8.9 (2026-11-28)');
  });

  it('changes nothing the second time', () => {
    expect([...withVersion(changed, '7.8.9', '2026-12-01')]).toEqual([...changed]);
  });

  it('refuses a file that names no version', () => {
    const other = new Map([...files, ['src/version.ts', 'export const VERSION = x;\n']]);
    expect(() => withVersion(other, '7.8.9', '2026-11-28')).toThrow('src/version.ts');
  });
});
