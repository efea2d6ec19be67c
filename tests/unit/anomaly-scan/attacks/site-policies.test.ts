import { describe, expect, it } from 'vitest';
import { sitePolicies } from '../../../../src/anomaly-scan/attacks/site-policies.ts';
import type { Site } from '../../../../src/anomaly-scan/site/site.ts';
import type { SourcePlaces } from '../../../../src/anomaly-scan/site/source-places.ts';

/** Answers each path with the policy of its last character. */
const site = {
  kind: 'folder',
  get: (path: string) =>
    Promise.resolve({
      headers: [{ name: 'content-security-policy', value: `script-src 'nonce-${path.at(-1)}'` }],
      html: '<!doctype html><title>x</title>',
    }),
} as unknown as Site;
const places = { path: (path: string) => path, page: () => undefined } as unknown as SourcePlaces;
const policies = (...pages: string[]) => sitePolicies(site, pages, places);

describe('the policies that are attacked', () => {
  it('are each one once', async () => {
    const found = await policies('/a', '/b', '/other/a', '/c', '/d');
    expect(found.map(({ page }) => page)).toEqual(['/a', '/b', '/c', '/d']);
    expect(found.map(({ arm }) => arm)).toEqual(['policy', 'policy of /b', 'policy of /c', 'policy of /d']);
  });

  it('are never silently fewer than the pages have', async () => {
    await expect(policies('/a', '/b', '/c', '/d', '/e')).rejects.toMatchObject({
      problem: { code: 'ANOMALY-TOO-MANY-POLICIES', reason: expect.stringContaining('/e has one more') as string },
    });
  });
});
