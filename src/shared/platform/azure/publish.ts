import { isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import { fitMarkdown } from '../../report/markdown.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import { type Attempt, attempting } from '../api/attempt.ts';
import { useProxies } from '../api/proxies.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import type { Publication } from '../port.ts';
import { completeCommand, issueCommands, outputCommands, summaryCommand, tagCommand } from './commands.ts';
import { tellPullRequest } from './pull-request.ts';

/** Azure DevOps answers within a second or two; a proxy on the way may need some more to say that nobody does. */
const TIMEOUT_MS = 15_000;

/** What a test may replace. */
export interface PublishSeams {
  /** Writes a line where the agent reads commands. */
  readonly write?: (line: string) => void;
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  readonly limits?: RetryLimits;
}

/**
 * Tells Azure, in this order: outputs, issues, summary, tag and result (commands to the agent, no network), then the pull
 * request. Never throws and never changes the verdict: every failure comes back as a notice.
 */
export async function publishToAzure(
  publication: Publication,
  io: Io,
  seams: PublishSeams = {},
): Promise<readonly string[]> {
  const notices: string[] = [];
  const attempt = attempting(notices);
  await writeCommands(publication, io, seams, attempt);
  await attempt('No thread and no status on the pull request', async () => {
    useProxies(io.env);
    const limits = seams.limits === undefined ? {} : { limits: seams.limits };
    const clock = seams.clock ?? { now: () => io.now(), sleep: (ms: number) => sleep(ms) };
    const requests = { clock, timeoutMs: seams.timeoutMs ?? TIMEOUT_MS, ...limits };
    notices.push(...(await tellPullRequest(publication, io, requests)));
  });
  return notices;
}

async function writeCommands(publication: Publication, io: Io, seams: PublishSeams, attempt: Attempt): Promise<void> {
  const stream = publication.settings.commandStream === 'stderr' ? process.stderr : process.stdout;
  const write = seams.write ?? ((line: string) => void stream.write(`${line}\n`));
  const writeAll = (lines: readonly string[]) => lines.forEach((line) => void write(line));
  await attempt('No outputs', () => writeAll(outputCommands(publication.outputs)));
  await attempt('No issues', () => writeAll(issueCommands(publication)));
  await attempt('No summary', () => {
    const path = summaryPath(publication, io);
    const { max, unit } = SIZE_LIMITS.azureSummary;
    io.write(path, fitMarkdown(publication, max, unit));
    // The agent would fail the task for a file that is not there.
    if (io.status(path).kind !== 'file') throw new Error('the file could not be written');
    write(summaryCommand(path));
  });
  // The token of a fork's build may change nothing of the build; a refused command would fail the task.
  if (publication.environment.readOnly !== true) await attempt('No tag', () => write(tagCommand(publication)));
  await attempt('No result', () => writeAll(completeCommand(publication)));
}

/** Named like the gate, because the name of the file is the heading on the page. */
function summaryPath({ verdict, outputDirectory }: Publication, { workingDirectory }: Io): string {
  const folder = isAbsolute(outputDirectory) ? outputDirectory : join(workingDirectory, outputDirectory);
  return join(folder, `${verdict.gate}.md`);
}
