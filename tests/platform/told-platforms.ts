import type { Io } from '../../src/shared/io/port.ts';
import { publishToAzure } from '../../src/shared/platform/azure/publish.ts';
import type { ActionsCore } from '../../src/shared/platform/github/core.ts';
import { publishToGitHub } from '../../src/shared/platform/github/publish.ts';
import { publishToGitLab } from '../../src/shared/platform/gitlab/publish.ts';
import type { Environment, Platform, Publication } from '../../src/shared/platform/port.ts';
import type { ApiServer } from './api-server.ts';
import { startAzureServer } from './azure-server.ts';
import type { FakeClock } from './fake-clock.ts';
import { type GitHubServer, startGitHubServer } from './github-server.ts';
import { startGitLabServer } from './gitlab-server.ts';
import { samplePublication } from './publication.ts';

export const SECRET = 'a-very-secret-token';

/** A platform with its server, so that one test can put the same questions to all. */
export interface ToldPlatform {
  readonly server: ApiServer;
  /** What people see in the end; the same whenever the same was told. */
  seen(): unknown;
  /** What a run says although nothing failed on the way. */
  readonly usual: readonly string[];
  /** What people see more than once, although they should not. */
  twice(): readonly string[];
  platform(run: number, timeoutMs: number, clock: FakeClock): Platform;
  env: Io['env'];
}

export const TOLD_PLATFORMS: { readonly [id: string]: () => Promise<ToldPlatform> } = {
  github: async () => toldGitHub(await startGitHubServer({ token: SECRET }), []),
  'github, where a check run is refused': async () =>
    toldGitHub(await startGitHubServer({ token: SECRET, permissions: { checks: false } }), [
      "No check run but a commit status: Resource not accessible by integration - https://docs.github.com/rest (HTTP 403). Does the job's `permissions` grant `checks: write`?",
    ]),
  gitlab: async () => {
    const server = await startGitLabServer({ token: SECRET });
    const env = {
      CI_API_V4_URL: server.url,
      CI_PROJECT_ID: '42',
      CI_PIPELINE_ID: '1234',
      RELIABILITY_GITLAB_TOKEN: SECRET,
    };
    return told(
      server,
      env,
      () => ({
        statuses: server.statuses.filter(({ retried }) => !retried).map(({ name, state }) => ({ name, state })),
        notes: server.notes.map(({ body, resolved }) => ({ body, resolved })),
      }),
      () => [
        ...markersOf(server.notes.map(({ body }) => body)),
        ...server.statuses.filter(({ retried }) => !retried).map(({ name }) => name),
      ],
      publishToGitLab,
    );
  },
  azure: async () => {
    const server = await startAzureServer({ token: SECRET });
    const env = {
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
      BUILD_REPOSITORY_ID: 'repo-id',
      SYSTEM_COLLECTIONURI: server.url,
      SYSTEM_TEAMPROJECT: 'shop-id',
      SYSTEM_ACCESSTOKEN: SECRET,
    };
    return told(
      server,
      env,
      () => ({
        threads: server.threads.map(({ content, status }) => ({ content, status })),
        statuses: newest(server.statuses, ({ context }) => context.name).map(({ state, context }) => ({
          state,
          context,
        })),
      }),
      () => markersOf(server.threads.map(({ content }) => content)),
      (publication, io, seams) => publishToAzure(publication, io, { ...seams, write: () => undefined }),
    );
  },
  'azure with a repository on GitHub': async () => {
    const server = await startGitHubServer({ token: SECRET });
    return told(
      server,
      { BUILD_REPOSITORY_PROVIDER: 'GitHub', GITHUB_API_URL: server.url, GITHUB_TOKEN: SECRET },
      () => server.comments.map(({ body }) => body),
      () => markersOf(server.comments.map(({ body }) => body)),
      (publication, io, seams) => publishToAzure(publication, io, { ...seams, write: () => undefined }),
    );
  },
};

function toldGitHub(server: GitHubServer, usual: readonly string[]): ToldPlatform {
  return told(
    server,
    { GITHUB_API_URL: server.url },
    () => ({
      // The newest of a name is shown. Annotations that were sent twice are: to leave them out would lose some.
      checks: newest(server.checkRuns, ({ name }) => name).map(({ name, conclusion, annotations }) => {
        const paths = [...new Set(annotations.map(({ path }) => path))].sort();
        return { name, conclusion, paths };
      }),
      statuses: newest(server.statuses, ({ context }) => context),
      comments: server.comments.map(({ body }) => body),
    }),
    () => markersOf(server.comments.map(({ body }) => body)),
    (publication, io, seams) => publishToGitHub(publication, io, { ...seams, core: SILENT_CORE }),
    usual,
  );
}

type Publish = (
  publication: Publication,
  io: Io,
  seams: { readonly clock: FakeClock; readonly timeoutMs: number },
) => Promise<readonly string[]>;

function told(
  server: ApiServer,
  env: Io['env'],
  seen: () => unknown,
  posted: () => readonly string[],
  publish: Publish,
  usual: readonly string[] = [],
): ToldPlatform {
  return {
    server,
    env,
    seen,
    usual,
    twice: () => posted().filter((text, at, all) => all.indexOf(text) !== at),
    platform: (runNumber, timeoutMs, clock) => ({
      id: 'told',
      detect: () => true,
      environment: (): Environment => samplePublication({ environment: { runNumber } }).environment,
      publish: ({ settings, ...rest }, io) => {
        const own = { ...settings, token: SECRET, comment: true, maxAnnotations: 60, maxDiscussions: 2 };
        return publish({ ...rest, settings: own }, io, { clock, timeoutMs });
      },
    }),
  };
}

/** First lines, without the run: each may be there once. */
function markersOf(bodies: readonly string[]): readonly string[] {
  return bodies.map((body) => body.split('\n')[0]?.replace(/run=.*/, '') ?? '');
}

function newest<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [nameOf(item), item])).values()];
}

const SILENT_CORE: ActionsCore = {
  setSecret: () => undefined,
  setOutput: () => undefined,
  error: () => undefined,
  warning: () => undefined,
  notice: () => undefined,
  summary: { addRaw: () => ({ write: async () => undefined }), emptyBuffer: () => undefined },
};
