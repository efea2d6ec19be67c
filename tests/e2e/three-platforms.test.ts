import { dirname } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import { expectGolden } from '../golden.ts';
import type { ApiServer } from '../platform/api-server.ts';
import { type AzureServer, startAzureServer } from '../platform/azure-server.ts';
import { type GitHubServer, startGitHubServer } from '../platform/github-server.ts';
import { gitlabUnavailable } from '../platform/gitlab-runner.ts';
import { type GitLabServer, startGitLabServer } from '../platform/gitlab-server.ts';
import { releaseTree, removeFolder, temporaryFolder } from '../release/folder.ts';
import {
  COVERAGE,
  DETERMINISM,
  EVERYTHING,
  type Proposal,
  proposal,
  REGRESSION,
  type Scenario,
} from '../scenario/change.ts';
import { installed } from '../scenario/installed.ts';
import { onAzure, onGitHub, onGitLab, type Told } from '../scenario/run.ts';

const TOKENS = { github: 'ghs_a-very-secret', gitlab: 'glpat-a-very-secret', azure: 'eyJ0.a-very-secret.token' };
/** Tests of the project, npm and three platforms, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

let tree: string;
let prefix: string;
let programs: string;
let github: GitHubServer;
let gitlab: GitLabServer;
let azure: AzureServer;
const told = new Map<string, Recorded>();
const proposals: Proposal[] = [];

beforeAll(async () => {
  tree = releaseTree();
  prefix = temporaryFolder('installed');
  programs = installed(tree, prefix);
  github = await startGitHubServer({ token: TOKENS.github });
  gitlab = await startGitLabServer({ token: TOKENS.gitlab });
  azure = await startAzureServer({ token: TOKENS.azure });
  for (const [variant, number] of [
    ['broken', 12],
    ['fixed', 13],
  ] as const) {
    const change = changed(COVERAGE, variant);
    for (const platform of PLATFORMS) told.set(`${platform} ${variant}`, await tell(platform, change, number));
  }
}, TIMEOUT_MS);
afterAll(async () => {
  for (const server of [github, gitlab, azure]) await server.close();
  for (const { checkout } of proposals) checkout.remove();
  removeFolder(prefix);
  removeFolder(dirname(tree));
});

type Variant = 'broken' | 'fixed';
type Platform = keyof typeof TOKENS;
type Recorded = Told & {
  readonly requests: readonly unknown[];
  /** Of the sticky texts, all that there were after the run. */
  readonly bodies: readonly string[];
  /** What a merge is held up by, oldest first. */
  readonly states: readonly (string | undefined)[];
};

const RUN = { github: onGitHub, gitlab: onGitLab, azure: onAzure } as const;
const PLATFORMS = (['github', 'gitlab', 'azure'] as const).filter(
  (platform) => platform !== 'gitlab' || gitlabUnavailable === undefined,
);
const serverOf = (platform: Platform): ApiServer => ({ github, gitlab, azure })[platform];

const BODIES = {
  github: () => github.comments.map(({ body }) => body),
  gitlab: () => gitlab.notes.filter(({ position }) => position === undefined).map(({ body }) => body),
  azure: () => azure.threads.map(({ content }) => content),
};
const STATES = {
  github: () => github.checkRuns.map(({ conclusion }) => conclusion),
  gitlab: () => gitlab.statuses.map(({ state }) => state),
  azure: () => azure.statuses.map(({ state }) => state),
};

function changed(scenario: Scenario, variant: Variant): Proposal {
  const change = proposal(scenario, variant);
  proposals.push(change);
  return change;
}

async function tell(platform: Platform, change: Proposal, number: number): Promise<Recorded> {
  const server = serverOf(platform);
  const before = server.requests.length;
  if (platform === 'gitlab') gitlab.push(change.merge, 1200 + number);
  const run = { proposal: change, server, token: TOKENS[platform], tree, programs, number };
  const told = await RUN[platform](run);
  const requests = server.requests
    .slice(before)
    .map(({ route, path, query, body, status }) => ({ route, path, query: Object.fromEntries(query), body, status }));
  return { ...told, requests, bodies: BODIES[platform](), states: STATES[platform]() };
}

/**
 * The address of a local server has another port each time; nothing else is changed. Commits are the same each time, since
 * their dates are, and no temporary folder and no time is told.
 */
function steady(text: string): string {
  return [github, gitlab, azure].reduce((so, { url }) => so.replaceAll(url, 'https://server.example'), text);
}

const of = (platform: Platform, variant: Variant): Recorded => {
  const found = told.get(`${platform} ${variant}`);
  if (found === undefined) throw new Error(`${platform} was not run`);
  return found;
};

describe('one change, from the release tree', () => {
  it.each<readonly [variant: Variant, outcome: string]>([
    ['broken', 'inconclusive'],
    ['fixed', 'passed'],
  ])('has one verdict on all platforms, byte for byte: %s', (variant, outcome) => {
    const [first, ...others] = PLATFORMS.map((platform) => of(platform, variant).verdict);
    expect(JSON.parse(first ?? '')).toMatchObject({ outcome });
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toBe(first);
    expectGolden(`three-platforms/verdict-${variant}.json`, first ?? '');
  });
});

describe.each<readonly [platform: Platform, refused: string, accepted: string]>([
  ['github', 'failure', 'success'],
  ['gitlab', 'failed', 'success'],
  ['azure', 'error', 'succeeded'],
])('one change, from the release tree, on %s', (platform, refused, accepted) => {
  beforeEach(({ skip }) => skip(!PLATFORMS.includes(platform), gitlabUnavailable));

  it('is held up, then let through, in the same place', () => {
    const broken = of(platform, 'broken');
    expect(broken).toMatchObject({ succeeded: false, states: [refused] });
    expect(broken.bodies).toEqual([expect.stringContaining('FILES-UNMEASURED')]);
    const fixed = of(platform, 'fixed');
    expect(fixed).toMatchObject({ succeeded: true, states: [refused, accepted] });
    expect(fixed.bodies).toEqual([expect.stringContaining('Coverage passed')]);
    // GitLab says how a job ended, not with which number.
    expect([broken.exitCode, fixed.exitCode]).toEqual(platform === 'gitlab' ? [undefined, undefined] : [2, 0]);
  });

  it.each<Variant>(['broken', 'fixed'])('is told as it was recorded: %s', (variant) => {
    const { exitCode, succeeded, shown, requests, states, bodies, log } = of(platform, variant);
    expect(serverOf(platform).violations).toEqual([]);
    expect(log).not.toContain('very-secret');
    const data = JSON.stringify({ exitCode, succeeded, states, shown, requests }, undefined, 2);
    expectGolden(`three-platforms/${platform}/${variant}.json`, steady(`${data}\n`));
    // Once more, as people read it.
    expectGolden(`three-platforms/${platform}/${variant}.md`, steady(bodies.join('\n')));
  });
});

/** The numbers of later runs go on from those above, so that none is older than what it finds. */
describe.each([
  { scenario: DETERMINISM, first: 14, rule: 'determinism/' },
  { scenario: REGRESSION, first: 16, rule: 'tests/' },
])('the same with $scenario.gate', ({ scenario, first, rule }) => {
  it.each<readonly [variant: Variant, outcome: string, at: number]>([
    ['broken', 'failed', 0],
    ['fixed', 'passed', 1],
  ])('has one verdict on all platforms, byte for byte: %s', { timeout: TIMEOUT_MS }, async (variant, outcome, at) => {
    const change = changed(scenario, variant);
    const verdicts: string[] = [];
    for (const platform of PLATFORMS) {
      const { succeeded, verdict, bodies, log } = await tell(platform, change, first + at);
      expect(succeeded, `${platform}: ${log}`).toBe(variant === 'fixed');
      expect(bodies.at(-1)).toContain(`${scenario.title.split(' ')[0]}`);
      expect(serverOf(platform).violations).toEqual([]);
      verdicts.push(verdict);
    }
    expect(JSON.parse(verdicts[0] ?? '')).toMatchObject({
      outcome,
      findings:
        variant === 'fixed'
          ? []
          : expect.arrayContaining([expect.objectContaining({ rule: expect.stringContaining(rule) as string })]),
    });
    expect(verdicts.length).toBeGreaterThan(1);
    expect(new Set(verdicts).size).toBe(1);
  });
});

describe('a change that breaks something of every kind, with certify', () => {
  const RULES = ['coverage/', 'determinism/', 'tests/', 'sizes/', 'policy/'];
  it.each<readonly [variant: Variant, outcome: string, number: number]>([
    ['broken', 'failed', 18],
    ['fixed', 'passed', 19],
  ])(
    'has one verdict on all platforms, byte for byte: %s',
    { timeout: TIMEOUT_MS },
    async (variant, outcome, number) => {
      const change = changed(EVERYTHING, variant);
      const verdicts: string[] = [];
      for (const platform of PLATFORMS) {
        const { succeeded, verdict, bodies, log } = await tell(platform, change, number);
        expect(succeeded, `${platform}: ${log}`).toBe(variant === 'fixed');
        // One text, of all gates.
        for (const gate of ['coverage-gate', 'determinism', 'regression-gate', 'anomaly-scan'])
          expect(bodies.at(-1)?.replaceAll('\\', '')).toContain(gate);
        expect(serverOf(platform).violations).toEqual([]);
        verdicts.push(verdict);
      }
      const { outcome: said, findings } = JSON.parse(verdicts[0] ?? '') as Verdict;
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
      expect(said).toBe(outcome);
      expect(RULES.filter((area) => errors.some((rule) => rule.startsWith(area)))).toEqual(
        variant === 'fixed' ? [] : RULES,
      );
      expect(new Set(verdicts).size).toBe(1);
    },
  );
});
