import type { CommandResult, Io, RunOptions } from '../io/port.ts';

/**
 * Neither hooks nor the housekeeping of the checkout have a say, and what a server sends is checked like what it receives.
 * A container may run as another user than the one who cloned, hence the first.
 */
const SETTINGS: readonly string[] = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.fsckObjects=true',
  'push.followTags=false',
];
/** English messages, and nobody is asked for a password. */
const ENVIRONMENT: { readonly [name: string]: string } = {
  LC_ALL: 'C',
  // Days are told in UTC everywhere.
  TZ: 'UTC',
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
};

/** Runs git in the working directory. Never throws. */
export function runGit(io: Io, args: readonly string[], options: RunOptions = {}): CommandResult {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  return io.run('git', [...settings, ...args], { ...options, env: { ...ENVIRONMENT, ...options.env } });
}

/** Standard output; empty when git fails. */
export function gitText(io: Io, ...args: readonly string[]): string {
  const { status, stdout } = runGit(io, args);
  return status === 0 ? Buffer.from(stdout).toString('utf8') : '';
}

/** What git complains of, in one line, without the credentials that an address may hold. */
export function gitComplaint({ stderr }: CommandResult): string {
  const lines = stderr.split('\n').filter((line) => /^(?:fatal|error|remote|ssh|! ?)/iu.test(line));
  const said = (lines.length > 0 ? lines.slice(0, 3).join(' ') : stderr).replace(/\s+/gu, ' ').trim();
  return said.replace(/(:\/\/)[^/\s@]*@/gu, '$1');
}
