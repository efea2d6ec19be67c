import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf as azureState, threadStatusOf } from '../../../src/shared/platform/azure/states.ts';
import { conclusionOf } from '../../../src/shared/platform/github/check-run.ts';
import { stateOf as gitLabState } from '../../../src/shared/platform/gitlab/status.ts';
import { PLATFORMS } from '../../../src/shared/platform/index.ts';
import { readSources } from '../../architecture/sources.ts';
import { sampleVerdict } from '../../platform/publication.ts';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/platforms.md'), 'utf8');

describe('docs/platforms.md', () => {
  it('has a row for every platform', () => {
    const rows = page.match(/^\| \*\*[^|]+\*\* \|/gm) ?? [];
    expect(rows).toHaveLength(PLATFORMS.length);
  });

  it('names the variables that the adapters read', () => {
    const code = readSources(ROOT)
      .filter(({ path }) => path.startsWith('src/shared/platform/'))
      .map(({ text }) => text)
      .join('\n');
    const named =
      page.match(/\b(?:RELIABILITY_(?:GITLAB|DEFAULT)_\w+|SYSTEM_ACCESSTOKEN|GITHUB_TOKEN|CI_OPEN_\w+)\b/g) ?? [];
    expect(new Set(named).size).toBe(5);
    expect(named.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it.each([
    ['0, passed', 'passed', 'fail'],
    ['1, failed', 'failed', 'fail'],
    ['2, inconclusive', 'inconclusive', 'fail'],
    ['0, inconclusive with `on-inconclusive: warn`', 'inconclusive', 'warn'],
  ] as const)('says what becomes of %s', (first, outcome, onInconclusive) => {
    const verdict = sampleVerdict({ outcome, findings: [] });
    const row = page.split('\n').find((line) => line.startsWith(`| ${first} |`));
    const expected = [
      `\`${conclusionOf(verdict, onInconclusive)}\``,
      `\`${gitLabState(verdict, onInconclusive)}\``,
      `${threadStatusOf(verdict, onInconclusive)}, \`${azureState(verdict, onInconclusive)}\``,
    ];
    const cells = row
      ?.split(' | ')
      .slice(1)
      .map((cell) => cell.replace(/ \([^)]*\)| \|$/g, ''));
    expect(cells).toEqual(expected);
  });
});
