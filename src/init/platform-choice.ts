import { ProblemError } from '../shared/model/problem.ts';
import type { RepositoryView } from './model/view.ts';
import { CI_PLATFORMS } from './platforms/index.ts';
import type { CiPlatform } from './platforms/port.ts';

/** The platform that is written for, and what spoke for it. */
export interface PlatformChoice {
  readonly platform: CiPlatform;
  readonly because: string;
}

/** What was asked for, else the CI files that are there, else the host of the remote, else the first. Throws ProblemError INIT-PLATFORM. */
export function choosePlatform(view: RepositoryView, asked: string | undefined, host: string): PlatformChoice {
  const named = CI_PLATFORMS.find(({ id }) => id === asked);
  if (named !== undefined) return { platform: named, because: 'asked for' };
  const present = CI_PLATFORMS.filter((platform) => platform.present(view).length > 0);
  const hosting = CI_PLATFORMS.find((platform) => platform.hosts(host));
  const [only, ...others] = present;
  if (only !== undefined && others.length === 0)
    return { platform: only, because: `${only.present(view)[0]} is there` };
  const because = `the remote is on ${host}`;
  if (hosting !== undefined && (only === undefined || present.includes(hosting))) return { platform: hosting, because };
  if (only === undefined) {
    const first = CI_PLATFORMS[0]!;
    return { platform: first, because: 'the default; --platform chooses another' };
  }
  throw new ProblemError({
    code: 'INIT-PLATFORM',
    reason: `there are files of ${present.map(({ title }) => title).join(', ')}`,
    hint: `Say which one is meant: --platform ${present.map(({ id }) => id).join(', or --platform ')}.`,
  });
}
