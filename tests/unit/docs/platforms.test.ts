import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf as azureState, threadStatusOf } from '../../../src/shared/platform/azure/states.ts';
import { conclusionOf } from '../../../src/shared/platform/github/check-run.ts';
import { stateOf as gitHubState } from '../../../src/shared/platform/github/commit-status.ts';
import { stateOf as gitLabState } from '../../../src/shared/platform/gitlab/status.ts';
import { PLATFORMS } from '../../../src/shared/platform/index.ts';
import { readSources } from '../../architecture/sources.ts';
import { sampleVerdict } from '../../platform/publication.ts';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/platforms.md'), 'utf8');
const OWN_PAGES = ['github', 'gitlab', 'azure'].map((id) =>
  readFileSync(join(ROOT, `docs/platforms/${id}.md`), 'utf8'),
);
const PAGES = [page, ...OWN_PAGES];

describe('docs/platforms.md and the pages of the platforms', () => {
  it('has a row for every platform', () => {
    const rows = page.match(/^\| \*\*[^|]+\*\* \|/gm) ?? [];
    expect(rows).toHaveLength(PLATFORMS.length);
  });

  // What is said twice is changed once, and then one of the two is wrong.
  it.each([
    'checks: write` |',
    'statuses: write',
    'ten of each type',
    'ten errors and ten warnings',
    '65,536',
    '1 MiB',
    'RELIABILITY_GITLAB_TOKEN',
    'allow_failure',
    'CI_OPEN_MERGE_REQUESTS',
    'Contribute to pull requests',
    'SYSTEM_ACCESSTOKEN',
    'RELIABILITY_DEFAULT_BRANCH',
    '5 KiB',
    'Node.js 24.14',
  ])('say one thing in one place: %s', (fact) => {
    expect(PAGES.filter((text) => text.includes(fact))).toHaveLength(1);
  });

  it('lead to one another', () => {
    const links = [...page.matchAll(/\]\((platforms\/\w+\.md)\)/g)].map(([, target]) => target);
    expect(links).toEqual(['platforms/github.md', 'platforms/gitlab.md', 'platforms/azure.md']);
    for (const text of OWN_PAGES) expect(text).toContain('](../platforms.md)');
  });

  it('names the variables that the adapters read', () => {
    const code = readSources(ROOT)
      .filter(({ path }) => path.startsWith('src/shared/platform/'))
      .map(({ text }) => text)
      .join('\n');
    const named =
      PAGES.join('\n').match(
        /\b(?:RELIABILITY_(?:GITLAB|DEFAULT)_\w+|SYSTEM_ACCESSTOKEN|GITHUB_TOKEN|CI_OPEN_\w+)\b/g,
      ) ?? [];
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
      `\`${gitHubState(verdict, onInconclusive)}\``,
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
