import { spawnSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { NODE, Project } from './project.ts';

let project: Project | undefined;
afterEach(() => project?.remove());

const BUILD = `import fs from 'node:fs';
fs.mkdirSync('out', { recursive: true });
fs.writeFileSync('out/id.txt', String(Math.random()));
`;
const HAS_STRACE = process.platform === 'linux' && spawnSync('strace', ['-f', 'true']).status === 0;

it('points at the line that makes the difference, and says which process wrote it', async () => {
  project = new Project({ 'build.mjs': BUILD });
  const { verdict } = await project.judge({ build: `${NODE} build.mjs`, vary: 'env' });
  const finding = verdict.findings.find(({ rule }) => rule === 'determinism/differing-artifact');
  expect(finding?.location).toEqual({ path: 'build.mjs', startLine: 3, endLine: 3 });
  expect(finding?.message).toContain('made in build.mjs:3 (likely)');
  if (HAS_STRACE) expect(finding?.message).toMatch(/written by "\S*node\S* build\.mjs"/u);
  else expect(project.report('report.md')).toContain('Which process wrote what differs is not known');
  // Both digests, in the verdict and in the list of artifacts; nothing was packed.
  const digest = expect.stringMatching(/^[0-9a-f]{64}$/u) as string;
  expect(verdict.metrics).toMatchObject({ rootDigest: digest, normalisedDigest: digest, normalisedAlike: false });
  expect(JSON.parse(project.report('manifest.json'))).toMatchObject({
    normalisedDigest: verdict.metrics['normalisedDigest'],
  });
  expect(project.report('report.html')).toContain('Timeline of builds');
});
